"""Checks pictures: that each is where it should be, can be shown, and has a credit line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from kiosk.content.draft import Draft
from kiosk.content.drawing import check_drawing
from kiosk.content.problem import Place, Problem, Wording
from kiosk.content.shape import Marked
from kiosk.content.source import YamlFile
from kiosk.content.wording import of_pictures

LARGEST_DRAWING = 4 * 2**20
"""The largest SVG, in bytes."""

LARGEST_RASTER = 40 * 2**20
"""The largest raster picture, in bytes."""

MOST_PIXELS = 60_000_000
"""The most pixels of a raster picture: in memory each needs four bytes."""

_RASTERS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}
_KINDS = "SVG, PNG, JPEG or WebP"


def check_pictures(draft: Draft, used: Iterable[tuple[YamlFile, Marked]]) -> Iterator[Problem]:
    """Give every problem of the pictures that an exhibit uses, and of the credits that name no file."""
    looked_at: dict[str, Wording | None] = {}
    for yaml, marked in used:
        path = marked.words
        if not path:
            continue
        if path not in looked_at:
            looked_at[path] = _path_problem(draft.assets, path)
            if looked_at[path] is None:
                looked_at[path] = _file_problem(draft.assets, path)
                yield from _drawing_problems(draft.assets, path)
                if looked_at[path] is None and not _is_credited(draft, path):
                    said = of_pictures.no_credit(path, _credits_file(draft, path))
                    yield Problem.at(yaml.place(marked.path), said)
        said_of_file = looked_at[path]
        if said_of_file:
            yield Problem.at(yaml.place(marked.path), said_of_file)
    yield from _credits_without_files(draft)


def _path_problem(assets: Path, path: str) -> Wording | None:
    """Say what is wrong with a path, or that nothing is there."""
    parts = PurePosixPath(path).parts
    if re.match(r"[a-z][a-z0-9+.-]+:|//", path, re.IGNORECASE):
        return of_pictures.web_address(path)
    if "\\" in path:
        return of_pictures.backslash(path)
    if path.startswith(("/", "~")) or re.match(r"[A-Za-z]:", path):
        return of_pictures.absolute(path)
    try:
        root, file = assets.resolve(), (assets / path).resolve()
        if ".." in parts or not file.is_relative_to(root):
            return of_pictures.outside(path)
        if not file.exists():
            return of_pictures.missing(path, _beside(assets, path))
        if not file.is_file():
            return of_pictures.not_a_file(path)
    except (OSError, ValueError, RuntimeError):
        return of_pictures.missing(path, ())
    return None


def _beside(assets: Path, path: str) -> list[str]:
    """Give the pictures in the folder that a path names, and those of its name elsewhere."""
    folder = (assets / path).parent
    found = list(folder.iterdir()) if folder.is_dir() else list(assets.rglob(Path(path).name))
    return [file.relative_to(assets).as_posix() for file in found if file.suffix in (".svg", *_RASTERS)]


def _file_problem(assets: Path, path: str) -> Wording | None:
    """Say why a file cannot be shown as a picture."""
    file = assets / path
    suffix = file.suffix.lower()
    if suffix != ".svg" and suffix not in _RASTERS:
        return of_pictures.unknown_kind(path, _KINDS)
    size, limit = file.stat().st_size, LARGEST_DRAWING if suffix == ".svg" else LARGEST_RASTER
    if size == 0:
        return of_pictures.empty(path)
    if size > limit:
        return of_pictures.too_large(path, f"{size / 2**20:.1f} MB", f"{limit // 2**20} MB")
    return _raster_problem(file, path) if suffix in _RASTERS else None


def _raster_problem(file: Path, path: str) -> Wording | None:
    from PIL import Image

    try:
        with _without_pillows_limit(), Image.open(file, formats=sorted(set(_RASTERS.values()))) as image:
            width, height = image.size
            if width * height > MOST_PIXELS:
                size = f"{width} × {height} pixels"
                return of_pictures.too_large(path, size, f"{MOST_PIXELS // 10**6} million pixels")
            if image.format == "PNG":
                image.verify()
            else:
                image.draft("RGB", (width // 8, height // 8))  # a JPEG has no checksum: decode it small
                image.load()
    except Exception:  # Pillow's decoders raise whatever the damaged bytes lead them to
        return of_pictures.unreadable(path)
    return None


@contextmanager
def _without_pillows_limit() -> Iterator[None]:
    """Let Pillow open a picture of any size: its own limit would stop it before the size is known to us."""
    from PIL import Image

    before = Image.MAX_IMAGE_PIXELS
    Image.MAX_IMAGE_PIXELS = None
    try:
        yield
    finally:
        Image.MAX_IMAGE_PIXELS = before


def _drawing_problems(assets: Path, path: str) -> Iterator[Problem]:
    file = assets / path
    if file.suffix.lower() == ".svg" and 0 < file.stat().st_size <= LARGEST_DRAWING:
        try:
            raw = file.read_bytes()
        except OSError:
            yield Problem.at(Place(f"assets/{path}"), of_pictures.unreadable(path))
        else:
            yield from check_drawing(raw, f"assets/{path}")


def _is_credited(draft: Draft, path: str) -> bool:
    for folder, sheet in draft.credits.items():
        if sheet.value is None:
            if PurePosixPath(path).is_relative_to(folder):
                return True  # its credits.yaml has problems of its own; one is enough
        elif PurePosixPath(path).is_relative_to(folder):
            inside = PurePosixPath(path).relative_to(folder).as_posix()
            if any(credit.covers(inside) for credit in sheet.value.credits):
                return True
    return False


def _credits_file(draft: Draft, path: str) -> str:
    """Give the credits.yaml that is nearest to a picture, or the one that should be made."""
    near = [folder for folder in draft.credits if PurePosixPath(path).is_relative_to(folder)]
    folder = near[0] if near else PurePosixPath(*PurePosixPath(path).parts[:1])
    if folder == PurePosixPath(path):
        folder = PurePosixPath()
    return (PurePosixPath("assets") / folder / "credits.yaml").as_posix()


def _credits_without_files(draft: Draft) -> Iterator[Problem]:
    for folder, sheet in draft.credits.items():
        for number, credit in enumerate(sheet.value.credits if sheet.value else ()):
            for index, pattern in enumerate(credit.files):
                if not _names_a_file(draft.assets / folder, pattern):
                    place = sheet.yaml.place(("credits", number, "files", index))
                    yield Problem.at(place, of_pictures.credit_without_file(pattern), "warning")


def _names_a_file(folder: Path, pattern: str) -> bool:
    try:
        return ".." not in pattern.split("/") and any(folder.glob(pattern))
    except (NotImplementedError, ValueError, OSError):
        return False
