"""What ``kiosk doctor`` has found of the screen, of what is heard and of the fonts, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk.content.problem import Wording
from kiosk.content.wording.manner import counted


def display_elsewhere() -> Wording:
    return Wording(
        "The exhibit is on the screen, and this command was started where that screen cannot be reached.",
        "To see the screen examined, stop the kiosk and start kiosk doctor in its place: cage -- kiosk doctor",
    )


def no_screen(platform: str) -> Wording:
    return Wording(f"Qt draws on {platform}, which has no screen.", "Connect a screen and switch it on.")


def unseen(platform: str) -> Wording:
    return Wording(
        f"Qt draws on {platform}, which nobody sees.",
        "Unset QT_QPA_PLATFORM, or set it to wayland or xcb, to examine the real screen.",
    )


def display(platform: str, screens: Sequence[tuple[str, int, int, int, int]]) -> str:
    sizes = [f"{name}, {wide} × {high} pixels{_in_mm(x, y)}" for name, wide, high, x, y in screens]
    return f"Qt draws on {platform}: {'; '.join(sizes)}."


def _in_mm(wide: int, high: int) -> str:
    return f", {wide} × {high} mm" if wide and high else ", of unknown size"


def other_diagonal(measured: float, said: float) -> Wording:
    return Wording(
        f"The screen says that it measures {measured:.0f} mm from corner to corner; the site says {said:.0f} mm.",
        "Measure the glass, and set screen: diagonal: in site.yaml to it in mm; all sizes are drawn by that.",
    )


def drawn_by(renderer: str) -> str:
    return f"Drawn by {renderer}."


def drawn_in_software(renderer: str) -> Wording:
    return Wording(
        f"Drawn in software{f' ({renderer})' if renderer else ''}, without a graphics card: film and motion may jerk.",
        "Where the machine has a graphics card, install its driver, and put the user into the groups video and render.",
    )


def touch(devices: Sequence[tuple[str, int]]) -> str:
    return "; ".join(f"{name}: {counted(points, 'finger')} at once" for name, points in devices) + "."


def no_touch() -> Wording:
    return Wording(
        "No touchscreen is seen; a mouse and a keypad work all the same.",
        "Connect the screen's USB cable; sudo libinput list-devices shows what the system sees.",
    )


def no_media() -> Wording:
    return Wording(
        "The part of Qt that plays and speaks is not installed.", 'Install it: pip install "museum-kiosk[media]"'
    )


def no_output() -> Wording:
    return Wording(
        "The machine has nothing that sounds.",
        "Connect a loudspeaker or headset, and see that PipeWire or PulseAudio runs for the exhibit's user.",
    )


def outputs(names: Sequence[str]) -> str:
    return f"Sound comes out of {', '.join(names)}."


def speech_is_off() -> str:
    return "Speech is switched off in site.yaml."


def no_engine() -> Wording:
    return Wording(
        "The machine has no speech engine: only what is recorded is read aloud.",
        "On Debian or Ubuntu: sudo apt-get install speech-dispatcher espeak-ng",
    )


def engine_fails(engine: str, error: str) -> Wording:
    return Wording(
        f"The speech engine {engine} does not work: {error or 'it does not say why'}. Only recordings are heard.",
        "On Debian or Ubuntu: sudo apt-get install speech-dispatcher espeak-ng; then try: spd-say test",
    )


def unspoken(engine: str, languages: Sequence[str]) -> Wording:
    return Wording(
        f"The speech engine {engine} does not speak {', '.join(languages)}.",
        "Install a voice for it, or let the texts be recorded: kiosk narrate",
    )


def speaks(engine: str, languages: Sequence[str]) -> str:
    return f"The speech engine {engine} speaks {', '.join(languages) or 'nothing that is asked for'}."


def broken_font(file: Path) -> Wording:
    return Wording(f"{file} is no font that can be loaded.", "Put the file back as it came, or install the kiosk anew.")


def no_family(family: str) -> Wording:
    return Wording(
        f"The typeface {family} is missing: all would be set in another one, and not fit.",
        "Install the kiosk anew, or put the fonts back into assets/fonts.",
    )


def no_letters(language: str, letters: str) -> Wording:
    return Wording(
        f"No typeface has these letters of the language {language}: {' '.join(letters)}",
        "Put fonts of the same families that have them into the gallery's assets/fonts.",
    )


def fonts(files: int, languages: Sequence[str]) -> str:
    held = f" and have every letter of {', '.join(languages)}" if languages else ""
    return f"{counted(files, 'font')} can be loaded{held}."
