"""An assistive client: walks the kiosk's window over AT-SPI and presses what it finds there.

Run by a Python that has pyatspi, inside a session bus, with the command that starts the kiosk as arguments. Prints
what it met as JSON; ends with an exit status other than 0, and a sentence, where it could not go on.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import pyatspi

PATIENCE = 30.0
"""Seconds after which what is awaited is taken not to come."""

T = TypeVar("T")


def main() -> None:
    """Start the kiosk, make a visit, and print what was met."""
    env = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    with subprocess.Popen(sys.argv[1:], env=env) as kiosk:
        try:
            print(json.dumps(visit(kiosk.pid), ensure_ascii=False))
        finally:
            kiosk.terminate()


def visit(pid: int) -> dict[str, Any]:
    """Walk from the attract loop into a panel, its story, its evidence and the settings, by pressing alone."""
    app = awaited("the kiosk's window", lambda: next((a for a in apps() if a.get_process_id() == pid), None))
    met: dict[str, Any] = {"attract": names(app)}
    press(app, "Touch to begin")
    first = awaited("the first step", lambda: find(app, lambda node: node.name.startswith("Step 1 of ")))
    met["steps"] = [name for name in names(app, pyatspi.ROLE_PUSH_BUTTON) if name.startswith("Step ")]
    act(first)
    press(app, "Show the panel")
    press(app, "Next")
    awaited("the second panel", lambda: find(app, named("The first attack")))
    met["panel"] = names(app)
    met["nameless"] = nameless(app)
    press(app, "Read more")
    awaited("the story", lambda: find(app, lambda node: node.getRole() == pyatspi.ROLE_DIALOG))
    awaited("the story to cover the label", lambda: None if find(app, named("Read more")) else True)
    met["story"] = names(app)
    press(app, "Close")
    awaited("the panel again", lambda: find(app, named("Read more")))
    press(app, "How do we know?")
    awaited("the evidence", lambda: find(app, named("The founding text says")))
    met["evidence"] = names(app)
    press(app, "Close")
    press(app, "Easier to use")
    contrast = awaited("the settings", lambda: find(app, is_switch("High contrast")))
    met["unchecked"] = contrast.getState().contains(pyatspi.STATE_CHECKED)
    act(contrast)
    awaited("high contrast", lambda: find(app, is_switch("High contrast", on=True)))
    press(app, "Close")
    press(app, "Language: Русский")
    awaited("the panel in Russian", lambda: find(app, named("Первый удар")))
    met["russian"] = names(app)
    return met


def apps() -> Iterator[Any]:
    """Give the programs on the bus."""
    desktop = pyatspi.Registry.getDesktop(0)
    yield from (app for app in desktop if app is not None)


def nodes(node: Any) -> Iterator[Any]:
    """Give what is there and showing, as a client that reads the screen would walk it."""
    for child in node:
        if child is None:
            continue
        state = child.getState()
        if state.contains(pyatspi.STATE_SHOWING) and state.contains(pyatspi.STATE_VISIBLE):
            yield child
            yield from nodes(child)


def names(app: Any, role: int | None = None) -> list[str]:
    """Give the names of everything that is showing."""
    return [node.name for node in nodes(app) if node.name and role in (None, node.getRole())]


def nameless(app: Any) -> list[str]:
    """Give what can be pressed and has no name."""
    return [node.getRoleName() for node in nodes(app) if can_be_pressed(node) and not node.name]


def can_be_pressed(node: Any) -> bool:
    """Tell whether something has an action for a press."""
    try:
        action = node.queryAction()
    except NotImplementedError:
        return False
    return any(action.getName(i).lower() in ("press", "toggle") for i in range(action.nActions))


def named(name: str) -> Callable[[Any], bool]:
    """Give what is true of things with a name."""
    return lambda node: node.name == name


def is_switch(name: str, on: bool | None = None) -> Callable[[Any], bool]:
    """Give what is true of a switch, in either state or in one."""

    def fits(node: Any) -> bool:
        checked = node.getState().contains(pyatspi.STATE_CHECKED)
        return node.name == name and node.getRole() == pyatspi.ROLE_CHECK_BOX and on in (None, checked)

    return fits


def find(app: Any, fits: Callable[[Any], bool]) -> Any:
    """Find something that is showing now, not when it was last looked at."""
    app.clearCache()
    return next((node for node in nodes(app) if fits(node)), None)


def press(app: Any, name: str) -> None:
    """Press the last thing with a name: what lies on top is told last."""

    def found() -> Any:
        app.clearCache()
        there = [node for node in nodes(app) if node.name == name and can_be_pressed(node)]
        return there[-1] if there else None

    act(awaited(f"something to press called {name!r}", found))


def act(node: Any) -> None:
    """Press."""
    action = node.queryAction()
    wanted = [i for i in range(action.nActions) if action.getName(i).lower() in ("press", "toggle")]
    action.doAction(wanted[0])


def awaited(what: str, look: Callable[[], T | None]) -> T:
    """Wait for something to come."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = look()
        if found is not None:
            return found
        time.sleep(0.05)
    sys.exit(f"{what} did not come")


if __name__ == "__main__":
    main()
