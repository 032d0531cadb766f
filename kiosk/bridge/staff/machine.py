"""What the staff's page reaches of the machine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.visit.choices import Chooser

Tell = Callable[[str], None]
"""Takes a sentence for the staff."""


@dataclass(frozen=True)
class Machine:
    """What the page shows and can do; a part that is left out offers nothing.

    ``facts`` gives names and what they are; ``exhibits`` ids and titles, of which ``check`` says what keeps one from
    being shown, or nothing; ``shown`` is the one on the screen. ``sound`` makes one at a volume from 0 to 10 and says
    by what. ``packs`` gives the files of the packs on a stick; ``install`` brings one in, and tells in the end what
    has become of it.
    """

    facts: Callable[[], Sequence[tuple[str, str]]] = tuple
    chooser: Chooser = field(default_factory=Chooser)
    exhibits: Callable[[], Sequence[tuple[str, str]]] = tuple
    shown: str = ""
    check: Callable[[str], str] = lambda exhibit: ""
    sound: Callable[[int], str] = lambda volume: ""
    packs: Callable[[], Sequence[Path]] = tuple
    install: Callable[[Path, Tell], None] = lambda file, tell: None
