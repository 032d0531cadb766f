"""Operators' tools: what keeps one machine on the floor going without anybody near it.

Here go what keeps the window up, content packs, and the report of visits. May import ``kiosk.content`` and
``kiosk.visit``; never Qt. matplotlib and cryptography are imported late, where they are needed.
"""
