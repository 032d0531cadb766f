"""Writes the gallery that a timeline becomes, whole or not at all."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.gallery import bundled_gallery
from kiosk.content.problem import Problem
from kiosk.content.read import read_exhibit, read_words
from kiosk.content.text import LANGUAGE_TAG
from kiosk.content.wording import of_imports
from kiosk.content.words import InterfaceWords
from kiosk.desk.refusal import RefusalError
from kiosk.desk.timelinejs.composition import Composition, compose
from kiosk.desk.timelinejs.file import read_timeline
from kiosk.desk.timelinejs.html import visible
from kiosk.desk.timelinejs.slides import Dropped


@dataclass(frozen=True)
class Imported:
    """What an import came to: the exhibit's id, how much is in it, what was left out, what the check warns of."""

    exhibit: str
    panels: int
    eras: int
    dropped: tuple[Dropped, ...]
    warnings: tuple[Problem, ...]


def import_timeline(file: Path, out: Path, language: str) -> Imported:
    """Make the gallery ``out`` of a timeline; it must not be there yet, or be empty.

    Raises:
        RefusalError: where the timeline cannot be read, or the gallery not be written.
    """
    words = _words(language)
    if out.is_symlink() or (out.exists() and not (out.is_dir() and not any(out.iterdir()))):
        raise RefusalError(of_imports.out_is_taken(out))
    try:
        made = compose(read_timeline(file), visible(file.name), language, words)
    except RefusalError as error:
        raise RefusalError(of_imports.cannot_import(file, str(error))) from None
    try:
        problems = _write(made, file, out)
    except OSError as error:
        raise RefusalError(of_imports.cannot_write(out, (error.strerror or str(error)).lower())) from None
    return Imported(made.exhibit, made.panels, made.eras, made.dropped, problems)


def _words(language: str) -> InterfaceWords:
    assets = bundled_gallery() / "assets"
    known = sorted(file.stem for file in (assets / "words").glob("*.yaml") if file.stem in of_imports.STOPGAPS)
    words = read_words(assets, language)[0] if LANGUAGE_TAG.fullmatch(language) and language in known else None
    if words is None:
        raise RefusalError(of_imports.unknown_language(language, known))
    return words


def _write(made: Composition, file: Path, out: Path) -> tuple[Problem, ...]:
    """Write the files beside their place, check them, put them there; give the warnings."""
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=".import-") as folder:
        gallery = Path(folder) / "gallery"
        for name, text in made.files.items():
            path = gallery / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        problems = read_exhibit(gallery / "exhibits" / made.exhibit).problems
        if errors := tuple(problem for problem in problems if problem.is_error):
            raise RefusalError(of_imports.not_clean(file), errors)
        if out.exists():
            out.rmdir()  # Windows renames onto nothing that is there
        gallery.rename(out)
    return problems
