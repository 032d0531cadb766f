"""A monkey at the window: touches it at random, and watches what becomes of it."""
