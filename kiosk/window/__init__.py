"""Makes the app: the engine, the fonts, the full screen, the clock that ticks.

May import ``kiosk.bridge`` and everything below it. No exhibit logic lives here.
"""
