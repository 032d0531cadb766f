"""A curator finds every key in the reference, and every kind of interactive in the template."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.content.gallery import TEMPLATE, bundled_gallery
from kiosk.content.interactives import KINDS
from kiosk.content.read import read_exhibit
from kiosk.content.shape import fields_by_key
from kiosk.desk.reference import BEGIN, FILES, models_within, reference

README = Path(__file__).parents[2] / "exhibits" / "README.md"


def test_the_reference_says_what_the_models_say() -> None:
    written = README.read_text(encoding="utf-8")
    refresh = "Out of date: run python -m kiosk.desk.reference"
    assert written[written.index(BEGIN) :] == reference(), refresh


def test_the_reference_names_every_kind() -> None:
    text = reference()
    for kind in KINDS:
        assert f"### kind: {kind}\n" in text


def test_the_template_is_clean_and_shows_each_kind() -> None:
    reading = read_exhibit(bundled_gallery() / "exhibits" / TEMPLATE)
    assert [str(problem) for problem in reading.problems] == []
    assert reading.exhibit is not None
    shown = {thing.kind for panel in reading.exhibit.panels.values() for thing in panel.interactives}
    assert shown == set(KINDS)


def test_the_template_shows_every_key_or_names_it_in_a_comment() -> None:
    gallery = bundled_gallery()
    files = [*(gallery / "exhibits" / TEMPLATE).rglob("*.yaml"), gallery / "assets" / TEMPLATE / "credits.yaml"]
    written = "\n".join(file.read_text(encoding="utf-8") for file in files)
    models = {model for name, model in FILES.items() if name not in ("site.yaml", "narration.yaml")} | {*KINDS.values()}
    missing = [
        f"{model.__name__}: {key}"
        for model in models_within(models)
        for key in fields_by_key(model)
        if not re.search(rf"(?m)(?:^|[\s{{,#-]){re.escape(key)}:", written)
    ]
    assert missing == []


def test_what_a_visitor_taps_is_told_in_the_guide_for_curators() -> None:
    guide = README.read_text(encoding="utf-8").partition(BEGIN)[0]
    for kind in KINDS:
        assert f"| `{kind}` |" in guide
