"""Packs of the small good gallery, and forged ones with something wrong in them."""

from __future__ import annotations

import hashlib
import json
import shutil
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from click.testing import CliRunner, Result

from kiosk.cli import main
from kiosk.floor.packs.build import build
from kiosk.floor.packs.pointer import current_gallery, version_of
from kiosk.floor.packs.store import Store
from tests.content.galleries import GOOD, change

Tree = dict[str, bytes]
TITLE = "title: {en: The lamp, ru: Лампа}"
OLD, NEW, LATER = "spring", "summer", "autumn"


def pack(*words: object) -> Result:
    """Run ``kiosk pack`` as an operator does; nobody should be shown a traceback."""
    return CliRunner().invoke(main, ["pack", *map(str, words)], catch_exceptions=False)


def lamp(folder: Path, version: str) -> Path:
    """Make a pack of the small gallery, in which the title tells the version."""
    gallery = folder / f"gallery-{version}"
    shutil.copytree(GOOD, gallery)
    change(gallery, "exhibits/lamp/exhibit.yaml", TITLE, f"title: {{en: The {version} lamp, ru: Лампа}}")
    file = folder / f"{version}.kiosk"
    build(gallery, file, version)
    return file


def tree(folder: Path) -> Tree:
    """Give every file below a folder with its bytes, but for the lock."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "lock"
    }


def gallery_in(file: Path) -> Tree:
    """Give what a pack should look like once it is on the floor."""
    with ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist() if name != "manifest.sig"}


def on_the_floor(content: Path) -> tuple[str, Tree]:
    """Give the version on the floor and every file of it."""
    gallery = current_gallery(content)
    assert gallery is not None
    return version_of(gallery), tree(gallery)


def installed(content: Path, *files: Path) -> Store:
    """Install packs, one after another."""
    store = Store(content)
    for file in files:
        assert store.install(file)
    return store


class Forger:
    """A good pack taken apart, to be put together again otherwise."""

    def __init__(self, good: Path) -> None:
        with ZipFile(good) as archive:
            self.files = {name: archive.read(name) for name in archive.namelist()}
        self.held: dict[str, Any] = json.loads(self.files.pop("manifest.json"))
        self.held.pop("files")
        self.listed: Tree | None = None
        """What the manifest lists, where that is not what is there."""
        self.manifest: bytes | None = None
        """The manifest, where it is not made of the rest."""
        self.longer = 0
        """By how much the manifest has each file longer than it is."""
        self.extra: list[tuple[ZipInfo, bytes]] = []
        self.method = ZIP_STORED
        self.at_the_end: Callable[[ZipFile], None] = lambda archive: None
        """What is done to the entries before their list is written."""
        self.bytes: Callable[[bytes], bytes] = lambda raw: raw
        """What is done to the pack at last."""

    def write(self, out: Path) -> Path:
        """Put the pack together."""
        listed = self.files if self.listed is None else self.listed
        files = [
            {"path": path, "size": len(raw) + self.longer, "sha256": hashlib.sha256(raw).hexdigest()}
            for path, raw in listed.items()
        ]
        written = json.dumps({**self.held, "files": files}).encode() if self.manifest is None else self.manifest
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Python's zip writer warns of a name that comes twice
            with ZipFile(out, "w", self.method) as archive:
                archive.writestr("manifest.json", written)
                for path, raw in self.files.items():
                    archive.writestr(ZipInfo(path), raw, self.method)
                for entry, raw in self.extra:
                    archive.writestr(entry, raw)
                self.at_the_end(archive)
        out.write_bytes(self.bytes(out.read_bytes()))
        return out


def entry(name: str, kind: int = 0, method: int = ZIP_STORED) -> ZipInfo:
    """Give an entry of a zip; ``kind`` is what Unix says it is."""
    made = ZipInfo(name)
    made.external_attr, made.compress_type = (kind | 0o644) << 16, method
    return made
