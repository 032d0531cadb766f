"""Operators' tools: what a kiosk on the floor has counted.

May import ``kiosk.content`` and ``kiosk.visit`` only; no Qt. matplotlib is imported late, by the report's plots alone.
"""
