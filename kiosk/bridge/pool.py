"""A set of views that is handed round: while a line moves, nothing is made and nothing is thrown away."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Generic, Protocol, TypeVar


class _Slot(Protocol):
    def hide(self) -> None: ...


S = TypeVar("S", bound=_Slot)


class Pool(Generic[S]):
    """Hands its views round among what is in sight; what stays in sight keeps its view."""

    def __init__(self, views: list[S]) -> None:
        self.views = views
        self._dealt: dict[Hashable, S] = {}

    def deal(self, keys: Iterable[Hashable]) -> list[S]:
        """Give a view for each key, as long as there are views, and hide the others."""
        wanted = list(keys)[: len(self.views)]
        kept = {key: self._dealt[key] for key in wanted if key in self._dealt}
        taken = {id(view) for view in kept.values()}
        free = (view for view in self.views if id(view) not in taken)
        dealt = {key: kept[key] if key in kept else next(free) for key in wanted}
        for view in free:
            view.hide()
        self._dealt = dealt
        return list(dealt.values())
