"""Tests of ``kiosk.visit``: what one visitor does, with the time passed in."""
