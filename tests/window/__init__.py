"""Tests of ``kiosk.window`` apart from what is seen; ``tests/screen`` touches the window itself."""
