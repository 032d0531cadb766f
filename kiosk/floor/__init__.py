"""Operators' tools: what keeps one machine on the floor going without anybody near it.

Here go content packs and whatever else the machine does for itself. May import ``kiosk.content`` and
``kiosk.visit``; never Qt.
"""
