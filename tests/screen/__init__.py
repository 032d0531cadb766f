"""Tests on the real window, with real touches."""
