"""Curators at their desk."""
