"""``kiosk new``: a gallery of one's own, with one exhibit made from the template."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from kiosk.content.gallery import TEMPLATE, bundled_gallery
from kiosk.content.wording import of_new
from kiosk.desk.refusal import RefusalError
from kiosk.desk.yaml_edit import with_values

_LANGUAGES = "languages: [en]\n"


def new_gallery(path: Path, title: str | None, languages: Sequence[str]) -> str:
    """Make a gallery where nothing is yet, whole or not at all; give the id of its exhibit.

    Raises ``RefusalError`` where something is there already or a language has no interface words, and ``OSError``.
    """
    if path.is_symlink() or (path.exists() and not (path.is_dir() and not any(path.iterdir()))):
        raise RefusalError(of_new.something_there(path))
    known = sorted(words.stem for words in (bundled_gallery() / "assets" / "words").glob("*.yaml"))
    for tag in languages:
        if tag not in known:
            raise RefusalError(of_new.no_words(tag, known))
        if languages.count(tag) > 1:
            raise RefusalError(of_new.language_twice(tag))
    exhibit = exhibit_id(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.name}-") as folder:
        made = Path(folder) / "gallery"
        _fill(made, exhibit, title, languages)
        if path.exists():
            path.rmdir()
        made.rename(path)
    return exhibit


def exhibit_id(path: Path) -> str:
    """Give the id that an exhibit has by the name of its gallery's folder."""
    return re.sub(r"[^A-Za-z0-9]+", "-", path.absolute().name).strip("-").lower() or "exhibit"


def _fill(gallery: Path, exhibit: str, title: str | None, languages: Sequence[str]) -> None:
    bundled = bundled_gallery()
    shutil.copytree(bundled / "assets" / TEMPLATE, gallery / "assets" / exhibit)
    shutil.copytree(bundled / "exhibits" / TEMPLATE, gallery / "exhibits" / exhibit)
    shutil.copy(bundled / "exhibits" / "README.md", gallery / "exhibits" / "README.md")
    for file in (gallery / "exhibits" / exhibit).rglob("*.yaml"):
        words = file.read_text(encoding="utf-8").replace(f"{TEMPLATE}/", f"{exhibit}/")
        file.write_text(re.sub(r"(?m)^( +)en: ", rf"\1{languages[0]}: ", words), encoding="utf-8")
    file = gallery / "exhibits" / exhibit / "exhibit.yaml"
    words = file.read_text(encoding="utf-8").replace(_LANGUAGES, f"languages: [{', '.join(languages)}]\n")
    if title:
        words = with_values(words, {("title", languages[0]): title})
    file.write_text(words, encoding="utf-8")
    for top, folders, files in os.walk(gallery):  # an installed kiosk's files may be read-only
        for name in (*folders, *files):
            path = Path(top) / name
            path.chmod(0o755 if path.is_dir() else 0o644)
