"""What ``kiosk tiles`` says: that it is done, and why a picture cannot be cut."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.wording.manner import counted


def cut_into(tiles: int, width: int, height: int, out: Path, path: str | None) -> str:
    done = f"{width} × {height} pixels in {counted(tiles, 'tile')}: {out}"
    use = f'Write it as the picture of a “zoom”: "file: {path}".' if path else "Put the folder below assets/."
    return f"{done}\n{use}"


def tool_missing() -> str:
    return 'Cutting pictures needs pyvips, which is not installed: pip install "museum-kiosk[tiles]".'


def out_is_there(out: Path) -> str:
    return f"{out} is there already; name a folder that is to be made."


def no_picture(file: Path, kinds: str) -> str:
    return f"{file} is no picture that can be cut; it must be {kinds}."


def drawing(file: Path) -> str:
    return f"{file} is a drawing, which a “zoom” shows sharp at any size; use it as it is."


def too_large(file: Path, width: int, height: int, longest: int, tiles: int) -> str:
    size = f"{width} × {height} pixels"
    return f"{file} is too large: {size}. At most {longest:,} pixels a side, and {tiles:,} tiles in all."


def damaged(file: Path, reason: str) -> str:
    return f"{file} is damaged, or the disk is full: {reason}. Nothing was written."
