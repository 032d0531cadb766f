"""Voices that read texts aloud for ``kiosk narrate``: what they are given to say, and the sound they make of it."""
