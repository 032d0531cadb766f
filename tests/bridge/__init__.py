"""Tests of ``kiosk.bridge`` that need no window."""
