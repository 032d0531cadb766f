"""Galleries made for tests: as many panels as asked for, in as many languages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

SHAPE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 1000" width="800" height="1000">'
    '<rect width="800" height="1000" fill="#EFE7D6"/><circle cx="400" cy="500" r="250" fill="#1A1714"/></svg>\n'
)
WORDS = {
    "en": "The record of the meeting names {n} people and gives the day on which they met in Moscow.",
    "ru": "Протокол заседания называет {n} человек и день, когда они собрались в Москве.",
}


def text(languages: tuple[str, ...], n: int, times: int = 1) -> dict[str, str]:
    """Make a text of so many sentences in each language."""
    return {tag: " ".join(WORDS.get(tag, WORDS["en"]).format(n=n + k) for k in range(times)) for tag in languages}


def write_gallery(
    folder: Path,
    panels: int = 3,
    languages: tuple[str, ...] = ("en", "ru"),
    interactives: Sequence[dict[str, Any]] = (),
) -> Path:
    """Write a gallery that is clean under ``kiosk check``, and give its folder; interactives stand on panel 1."""
    exhibit = folder / "exhibits" / "made"
    art = folder / "assets" / "made"
    (exhibit / "panels").mkdir(parents=True)
    art.mkdir(parents=True)
    (art / "shape.svg").write_text(SHAPE, encoding="utf-8")
    write(art / "credits.yaml", {"credits": [{"files": ["*.svg"], "line": text(languages, 1), "licence": "CC0"}]})
    write(
        exhibit / "exhibit.yaml",
        {
            "title": {tag: f"A made exhibit {tag}" for tag in languages},
            "introduction": text(languages, 2),
            "languages": list(languages),
            "protagonist": "anna",
            "offices": [{"name": {tag: f"Office {tag}" for tag in languages}, "held": "1924/1929-04-23"}],
            "about": text(languages, 3, 4),
            "licence": text(languages, 4),
        },
    )
    person = {
        "name": {tag: f"Anna {tag}" for tag in languages},
        "in_text": {tag: f"Anna {tag}" for tag in languages},
        "role": text(languages, 5),
        "biography": text(languages, 6, 3),
        "emblem": {"file": "made/shape.svg", "alt": text(languages, 7)},
        "sources": ["Made1990"],
    }
    write(exhibit / "people.yaml", {"anna": person})
    write(
        exhibit / "terms.yaml",
        {"plenum": {"name": {t: f"Plenum {t}" for t in languages}, "definition": text(languages, 8, 2)}},
    )
    write(
        exhibit / "sources.yaml",
        {"Made1990": {"title": text(languages, 9), "year": "1990", "kind": "book", "opened": "true"}},
    )
    write(exhibit / "timeline.yaml", {"events": []})
    for number in range(1, panels + 1):
        label = {tag: f"[[anna]] {words}" for tag, words in text(languages, number, 2).items()}
        story = {tag: words + "\n\n[[plenum]] " + words for tag, words in text(languages, number, 6).items()}
        claim = {
            "id": f"C{number}",
            "says": text(languages, number),
            "verdict": "differs",
            "record": text(languages, number, 2),
            "note": text(languages, number),
            "sources": ["Made1990"],
        }
        panel = {
            "title": {tag: f"Panel {number} {tag}" for tag in languages},
            "date": f"{1900 + number % 90}",
            "art": {"file": "made/shape.svg", "alt": text(languages, number)},
            "label": label,
            "story": story,
            "people": ["anna"],
            "claims": [claim],
        }
        if interactives and number == 1:
            panel["interactives"] = list(interactives)
        write(exhibit / "panels" / f"{number:04}-panel-{number}.yaml", panel)
    return folder


def write(file: Path, content: object) -> None:
    """Write a value as YAML."""
    file.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), encoding="utf-8")
