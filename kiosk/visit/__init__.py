"""What one visitor does: where she is, her settings, whether she is still there.

Plain state machines: no Qt and no clock; the time is passed in, in seconds of any steady clock.
May import ``kiosk.content`` only.
"""
