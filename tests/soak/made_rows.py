"""Rows of a soak that nobody ran."""

from __future__ import annotations

from dataclasses import replace

from tests.soak.rows import Row

ROW = Row(0, True, 60.0, 200.0, 180.0, 15, 5, 100, 2.0, 5.0, 12.0, 30_000, 0, 0, 0)


def rows(**grown: float) -> list[Row]:
    """Give the rows of an hour in which columns grow by so much from the first to the last."""

    def at(number: int) -> Row:
        values = {name: (getattr(ROW, name), by * number / 360) for name, by in grown.items()}
        changed = {name: type(first)(first + more) for name, (first, more) in values.items()}
        return replace(ROW, seconds=10.0 * number, visits=number // 10, **changed)

    return [at(number) for number in range(361)]
