"""Shortens a line of acts that ends badly to the few that it takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence


def shorten(line: Sequence[str], fails: Callable[[Sequence[str]], bool]) -> list[str]:
    """Give a part of a line that fails still, of which no single act can be left out; the line itself must fail.

    First only its end is tried, then smaller and smaller pieces are left out: delta debugging (Zeller 2002).
    """
    short = _end_of(line, fails)
    size = len(short) // 2
    while size >= 1:
        at = 0
        while at < len(short):
            tried = [*short[:at], *short[at + size :]]
            if tried and fails(tried):
                short = tried
            else:
                at += size
        size //= 2
    return short


def _end_of(line: Sequence[str], fails: Callable[[Sequence[str]], bool]) -> list[str]:
    length = 25
    while length < len(line):
        if fails(line[-length:]):
            return list(line[-length:])
        length *= 4
    return list(line)
