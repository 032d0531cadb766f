"""Operators and their kiosk on the floor."""
