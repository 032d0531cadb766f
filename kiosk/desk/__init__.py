"""Curators' tools: check, proof.

May import ``kiosk.content``; only those that draw may import ``kiosk.window`` and what is below it, and late.
"""
