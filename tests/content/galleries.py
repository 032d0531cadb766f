"""The small gallery of ``tests/wrong/``, and copies of it with mistakes laid over, or with what is none."""

from __future__ import annotations

import shutil
from pathlib import Path

WRONG = Path(__file__).parents[1] / "wrong"
GOOD = WRONG / "_good"
FINE = sorted(folder for folder in (WRONG / "_fine").iterdir() if folder.is_dir())
MISTAKES = sorted(folder for folder in WRONG.iterdir() if folder.is_dir() and not folder.name.startswith("_"))

_ABOUT_THE_FOLDER = ("expected.txt", "removed.txt")


def lay_over(mistake: Path, gallery: Path) -> Path:
    """Make a copy of the good gallery with a mistake laid over it.

    ``removed.txt`` in the mistake's folder names files that are taken away.
    """
    shutil.copytree(GOOD, gallery)
    for file in mistake.rglob("*"):
        target = gallery / file.relative_to(mistake)
        if file.name not in _ABOUT_THE_FOLDER and (file.is_symlink() or file.is_file()):
            target.parent.mkdir(parents=True, exist_ok=True)
            target.unlink(missing_ok=True)
            shutil.copy(file, target, follow_symlinks=False)
    removed = mistake / "removed.txt"
    for name in removed.read_text(encoding="utf-8").splitlines() if removed.exists() else ():
        path = gallery / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    return gallery


def change(gallery: Path, file: str, old: str, new: str) -> None:
    """Change a text in a file of a gallery, which must hold it once."""
    path = gallery / file
    words = path.read_text(encoding="utf-8")
    assert words.count(old) == 1, (file, old, words.count(old))
    path.write_text(words.replace(old, new), encoding="utf-8")
