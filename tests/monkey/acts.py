"""What the monkey does: an endless line of acts, the same for the same seed.

An act is a line of words that can be read, kept in a file and done again: its name, and numbers. Places are shares
of the window's width and height; an ``aim`` is a share of the list of what can be touched at that moment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

SIZES = ((1920, 1080), (1080, 1920), (1024, 768), (1280, 720), (1366, 768), (800, 1280))
"""The windows in which the monkey finds itself, in pixels."""

KEYS = (
    *("Down", "Up", "Left", "Right", "Return", "Escape", "Home", "Tab"),
    *("R", "P", "VolumeUp", "F13", "F14", "Q", "Space"),
)
"""Keys of a keypad, and keys that no keypad should send."""


CHOICES = ("calm", "calm", "calm", "moving", "size", "contrast", "language", "height")
"""What a visitor may choose; most of the time nothing moves, so that the monkey gets deep into what opens."""


def acts(seed: int) -> Iterator[str]:
    """Give one act after the other, without end."""
    random = Random(seed)
    makers, weights = zip(*_ACTS, strict=True)
    while True:
        if random.random() < _HURRIED:
            yield "hurry"
        (make,) = random.choices(makers, weights)
        yield make(random)


def leg(seed: int, skipped: int, most: int) -> Iterator[str]:
    """Give the acts of a seed after so many touches, until so many are made."""
    made = 0
    for act in acts(seed):
        if made >= skipped + most:
            return
        if made >= skipped:
            yield act
        made += touches(act)


def touches(act: str) -> int:
    """Count the fingers that an act puts on the glass."""
    return _FINGERS.get(act.split()[0], 0)


def share(random: Random) -> str:
    """Give a random share, as it is written in an act."""
    return f"{random.randrange(10_000) / 10_000:.4f}"


def _aimed(name: str) -> Callable[[Random], str]:
    return lambda random: f"{name} {share(random)}"


def _placed(name: str) -> Callable[[Random], str]:
    return lambda random: f"{name} {share(random)} {share(random)}"


def _on_the_edge(random: Random) -> str:
    edge, along = random.choice(("0.0000", "0.9999")), share(random)
    return f"tap {edge} {along}" if random.random() < 0.5 else f"tap {along} {edge}"


def _swipe(random: Random) -> str:
    return f"drag {share(random)} {share(random)} {random.uniform(-0.6, 0.6):.4f} {random.uniform(-0.03, 0.03):.4f}"


def _drag(random: Random) -> str:
    return f"drag {share(random)} {share(random)} {random.uniform(-1, 1):.4f} {random.uniform(-1, 1):.4f}"


def _pull(random: Random) -> str:
    return f"pull {share(random)} {random.uniform(-0.5, 0.5):.4f} {random.uniform(-0.5, 0.5):.4f}"


def _pinch(random: Random) -> str:
    return f"pinch {share(random)} {share(random)} {random.uniform(0.02, 0.3):.4f} {random.uniform(0.02, 0.3):.4f}"


def _key(random: Random) -> str:
    return f"key {random.choice(KEYS)}"


def _resize(random: Random) -> str:
    width, height = random.choice(SIZES)
    return f"resize {width} {height}"


def _choose(random: Random) -> str:
    return f"choose {random.choice(CHOICES)}"


def _wait(random: Random) -> str:
    return f"wait {random.choice((1, 1, 3, 10, 30, 61, 62, 90, 1800))}"


_HURRIED = 0.15
_ACTS: list[tuple[Callable[[Random], str], float]] = [
    (_aimed("aim"), 14),
    (_placed("tap"), 22),
    (_on_the_edge, 6),
    (_swipe, 10),
    (_drag, 10),
    (_pull, 6),
    (_pinch, 9),
    (_placed("palm"), 10),
    (_placed("lose"), 2),
    (_aimed("cancel"), 2),
    (_aimed("click"), 1),
    (_key, 6),
    (_choose, 4),
    (_wait, 2),
    (lambda random: "corners", 0.3),
    (lambda random: "staff", 0.1),
    (_resize, 0.3),
]
_FINGERS = {
    "aim": 1,
    "tap": 1,
    "drag": 1,
    "pull": 1,
    "pinch": 2,
    "palm": 5,
    "lose": 1,
    "cancel": 1,
    "corners": 4,
    "staff": 9,
}
