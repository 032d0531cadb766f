"""Words are typed into YAML as a curator would type them; everything else stays."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.source import parse_yaml
from kiosk.content.translations import flowed
from kiosk.desk.yaml_edit import with_entry, with_translations, with_values

FILE = """\
# The top.
title:
  en: Hello  # the greeting
plain: Just words
claims:
  - id: C1
    says: A claim
    # its note
    note: {en: flow, de: "fluß"}
  - Another
flow: [a, b]
languages: [en]
story:
  en: |
    One
    goes on.

    Two.

# The end.
last:
  en: >-
    folded
    text
"""
PATHS: list[tuple[str | int, ...]] = [
    ("title",),
    ("plain",),
    ("claims", 0, "says"),
    ("claims", 0, "note"),
    ("claims", 1),
    ("flow", 1),
    ("story",),
    ("last",),
]
WORDS = st.lists(
    st.text(st.characters(categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=150).map(flowed).filter(bool),
    min_size=1,
    max_size=3,
).map("\n\n".join)


def read(text: str) -> Any:
    found = parse_yaml(text.encode(), "file.yaml")
    assert not found.problems, found.problems
    return found.data


def at(data: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        data = data[step]
    return data


@given(st.dictionaries(st.sampled_from(PATHS), WORDS, min_size=1))
def test_whatever_is_typed_is_read_back_and_nothing_else_has_changed(words: dict[tuple[str | int, ...], str]) -> None:
    before, after = read(FILE), read(changed := with_translations(FILE, "en", "ru", words))
    for path, said in words.items():
        assert flowed(at(after, path)["ru"]) == said
    for path in PATHS:
        old, new = at(before, path), at(after, path)
        first = old["en"] if isinstance(old, dict) else old
        assert flowed(new["en"] if isinstance(new, dict) else new) == flowed(first)
    for remark in ("# The top.", "Hello  # the greeting", "    # its note", "\n# The end.\nlast:"):
        assert remark in changed
    again = {path: f"{said} again" for path, said in words.items()}
    assert {p: flowed(at(read(with_translations(changed, "en", "ru", again)), p)["ru"]) for p in words} == again


def test_words_stand_under_the_first_language_as_one_would_type_them() -> None:
    typed = with_translations(FILE, "en", "ru", {("title",): "Привет", ("claims", 0, "says"): "Тезис: так"})
    assert "  en: Hello  # the greeting\n  ru: Привет\n" in typed
    assert '    says:\n      en: A claim\n      ru: "Тезис: так"\n    # its note\n' in typed


def test_a_long_text_is_wrapped_and_paragraphs_are_kept() -> None:
    typed = with_translations(FILE, "en", "ru", {("title",): "слово " * 40 + "конец", ("story",): "Раз.\n\nДва."})
    assert max(map(len, typed.splitlines())) <= 100
    assert yaml.safe_load(typed)["story"]["ru"] == "Раз.\n\nДва.\n"


@pytest.mark.parametrize(("before", "after"), [("[en]", "[en, ru]"), ("\n  - en", "\n  - en\n  - ru")])
def test_a_language_joins_the_list_in_its_own_manner(before: str, after: str) -> None:
    assert with_entry(f"languages: {before}\nnext: 1\n", ("languages",), "ru") == f"languages: {after}\nnext: 1\n"


def test_a_value_is_replaced_in_its_place() -> None:
    typed = with_values("# Words\nhome: Домой  # a button\nabout: О нас\n", {("home",): "В начало"})
    assert typed == "# Words\nhome: В начало  # a button\nabout: О нас\n"
