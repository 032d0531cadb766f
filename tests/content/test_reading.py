"""Reading single files: the interface's words, a machine's site; and the models themselves."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import TypeAdapter

import kiosk.content
from kiosk.content.dates import Dating
from kiosk.content.exhibit import ExhibitFile
from kiosk.content.gallery import bundled_gallery
from kiosk.content.model import Id, Model
from kiosk.content.panel import Panel
from kiosk.content.people import Person
from kiosk.content.problem import Place, Problem
from kiosk.content.read import read_exhibit, read_file, read_site, read_words
from kiosk.content.text import Languages, Text
from tests.content.galleries import GOOD, change

CONTENT = list(pkgutil.walk_packages(kiosk.content.__path__, "kiosk.content."))


def models() -> list[type[Model]]:
    for module in CONTENT:
        importlib.import_module(module.name)
    return sorted(Model.__subclasses__(), key=lambda model: model.__name__)


@pytest.mark.parametrize("model", models(), ids=lambda model: model.__name__)
def test_every_key_a_curator_may_write_has_its_sentence(model: type[Model]) -> None:
    assert model.__doc__
    for name, field in model.model_fields.items():
        assert field.description, name
        assert field.description.endswith((".", "?")), name


@pytest.mark.parametrize("shape", [ExhibitFile, Panel, dict[Id, Person]])
def test_the_models_can_be_told_as_a_json_schema(shape: type[object]) -> None:
    schema = TypeAdapter(shape).json_schema()
    assert schema["type"] == "object"
    assert "first_language" not in str(schema)


def test_a_text_keeps_its_languages_and_cannot_change() -> None:
    text: Text = TypeAdapter(Text).validate_python({"en": " Light ", "ru": "Свет"}, context=Languages(("en", "ru")))
    assert text.by_language == {"en": "Light", "ru": "Свет"}
    assert (text.words("ru"), text.words("de"), text.spoken_in("de")) == ("Свет", "Light", "en")
    assert hash(text) == hash(TypeAdapter(Text).validate_python(text))
    with pytest.raises(TypeError):
        text.by_language["en"] = "Dark"  # type: ignore[index]


def test_a_plain_text_is_in_the_first_language() -> None:
    text = TypeAdapter(Text).validate_python("Свет", context=Languages(("ru", "en")))
    assert text == Text({"ru": "Свет"}, "ru")


def test_a_date_in_a_model_is_written_out_as_edtf() -> None:
    assert TypeAdapter(Dating).dump_json(Dating.parse("1929-11")) == b'"1929-11"'


def test_the_bundled_exhibits_hold_no_error() -> None:
    for folder in sorted((bundled_gallery() / "exhibits").iterdir()):
        if folder.is_dir():
            reading = read_exhibit(folder)
            assert [str(problem) for problem in reading.problems if problem.is_error] == []


def test_problems_sort_by_file_line_and_column() -> None:
    places = [Place("b", 1, 1), Place("a", 10, 1), Place("a", 9, 20), Place("a", 9, 3)]
    problems = sorted(Problem(place, "x") for place in places)
    assert [str(problem.place) for problem in problems] == ["a:9:3", "a:9:20", "a:10:1", "b:1:1"]


# A machine's site


def test_an_operator_may_leave_out_every_key_of_a_site(tmp_path: Path) -> None:
    path = tmp_path / "site.yaml"
    path.write_text("screen: {diagonal: 810}\n", encoding="utf-8")
    site, problems = read_site(path)
    assert not problems
    assert site is not None
    assert (site.screen.diagonal, site.idle, site.language) == (810, 60, None)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("idle: 5", "1:7: 5 is out of range: it must be at least 30."),
        ("idle: soon", '1:7: "soon" is not a number that fits here.'),
        ("idle: 45.5", '1:7: "45.5" is not a number that fits here.'),
        ("screen: 24", '1:9: The value of "screen" must be a map of keys and values, not a text.'),
        ("screen: {diagonal: .nan}", '1:20: ".nan" is not a number that fits here.'),
        (
            "data_folder: data",
            '1:14: "data" does not say where the folder begins. Write it from the top: /var/lib/kiosk.',
        ),
        (
            "pack_key: c2VjcmV0",
            '1:11: "c2VjcmV0" is not a public key. '
            "Write the line that kiosk pack key prints: 43 letters and digits, and = at the end.",
        ),
        (
            "pack_key: the key in the safe",
            '1:11: "the key in the safe" is not a public key. '
            "Write the line that kiosk pack key prints: 43 letters and digits, and = at the end.",
        ),
        ("keypad: {nxt: [Down]}", '1:10: "nxt" is not a key of a keypad. Did you mean "next"?'),
        ("keypad: {select: [retrun]}", '1:19: "retrun" is not the name of a key. Did you mean "Return"?'),
        (
            "keypad: {select: [Kp9Zq]}",
            '1:19: "Kp9Zq" is not the name of a key. '
            "Name a key as Qt does, without Key_ before it: Down, Return, VolumeUp, F13.",
        ),
        ("keypad: {home: Home}", '1:16: The value of "home" must be a list, not a text. "home": To home.'),
        (
            "keypad: {home: [F1], back: [F2, F1]}",
            '1:17: The key "F1" does both "back" and "home". '
            "Give it to one of them; what is left out of site.yaml keeps its own keys.",
        ),
        (
            "keypad: {next: [F1, Escape]}",
            '1:21: The key "Escape" does both "back" and "next". '
            "Give it to one of them; what is left out of site.yaml keeps its own keys.",
        ),
        (
            "hours: {monday: 10-18}",
            '1:17: "10-18" are no opening hours. Write from and to, such as 10:00-18:00; or: closed.',
        ),
        ("hours: {monday: 10:00-25:00}", '1:17: "25:00" is no time of day. The last is 24:00.'),
        ("hours: {monday: 10:70-12:00}", '1:17: "10:70" is no time of day. The last is 24:00.'),
        ("hours: {friday: [24:00-02:00]}", '1:18: "24:00-02:00" begins at the end of the day.'),
        ("hours: {mondy: closed}", '1:9: "mondy" is not a key of the hours. Did you mean "monday"?'),
        ("hours: {dates: {2026-02-30: closed}}", '1:17: "2026-02-30" is no date. Write year, month, day: 2027-12-24.'),
        ("pin: 1234", "1:6: This is no hash of a PIN. Have it written by: kiosk site pin"),
        ("take_away: museum", '1:12: "museum" is not an address for a QR code.'),
        ("screen: {turned: up}", '1:18: "up" is not possible here. It is one of: no, left, right.'),
        ("volume: 11", "1:9: 11 is out of range: it must be at most 10."),
        ("screem: {}", '1:1: "screem" is not a key of site.yaml. Did you mean "screen"?'),
    ],
)
def test_an_operator_who_mistypes_a_site_is_told(tmp_path: Path, typed: str, said: str) -> None:
    path = tmp_path / "site.yaml"
    path.write_text(typed, encoding="utf-8")
    site, (problem,) = read_site(path)
    assert site is None
    assert f"{path.as_posix()}:{said}" in str(problem)


def test_an_operator_gives_the_keypad_its_own_keys(tmp_path: Path) -> None:
    path = tmp_path / "site.yaml"
    path.write_text("keypad: {select: [F18], repeat: []}\n", encoding="utf-8")
    site, problems = read_site(path)
    assert not problems
    assert site is not None
    assert (site.keypad.select, site.keypad.repeat, site.keypad.back[0]) == (("F18",), (), "Escape")


def test_a_site_that_is_not_there_is_a_problem_and_no_exception(tmp_path: Path) -> None:
    site, (problem,) = read_site(tmp_path / "site.yaml")
    assert site is None
    assert problem.what == "The file cannot be read: no such file or directory."


def test_a_file_is_named_from_its_gallery() -> None:
    path = GOOD / "exhibits/lamp/panels/01-dark.yaml"
    panel, problems = read_file(path, Panel, gallery=GOOD, context=Languages(("de",)))
    assert panel is None
    assert {problem.place.file for problem in problems} == {"exhibits/lamp/panels/01-dark.yaml"}


# The interface's words


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    """A folder of assets with the kiosk's own English words and a translation into them, to be spoilt."""
    words = tmp_path / "assets" / "words"
    words.mkdir(parents=True)
    english = (bundled_gallery() / "assets" / "words" / "en.yaml").read_text(encoding="utf-8")
    for language in ("en", "de"):
        (words / f"{language}.yaml").write_text(english, encoding="utf-8")
    return tmp_path / "assets"


def test_a_good_translation_is_read(assets: Path) -> None:
    words, problems = read_words(assets, "de")
    assert words is not None
    assert not problems


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Step {number}", "Step", '"step" lacks {number}. Put {number} where the kiosk is to fill it in.'),
        ("Step {number}", "Step {no}", '"step" lacks {number}. Put {number} where the kiosk is to fill it in.'),
        ("Step {number}", "Step {number} {x}", '"step" holds {x}, which the kiosk does not fill in.'),
        ("Step {number}", "Step {number", '"step" holds a brace that is not closed or not opened.'),
        ("home: Home", "hom: Home", '"hom" is not a key of the interface words. Did you mean "home"?'),
    ],
)
def test_a_translator_who_loses_what_the_kiosk_fills_in_is_told(assets: Path, old: str, new: str, said: str) -> None:
    change(assets, "words/de.yaml", old, new)
    words, (problem,) = read_words(assets, "de")
    assert words is None
    assert str(problem).startswith("assets/words/de.yaml:")
    assert said in str(problem)


# What is imported


def test_a_curators_laptop_needs_no_qt() -> None:
    names = [module.name for module in CONTENT]
    code = (
        f"import sys, importlib\n[importlib.import_module(name) for name in {names!r}]\nimport kiosk.desk.check\n"
        "from kiosk.content.read import read_exhibit\nfrom pathlib import Path\n"
        f"read_exhibit(Path({str(GOOD / 'exhibits/lamp')!r}))\n"
        "print([name for name in sys.modules if name.split('.')[0] in ('PySide6', 'shiboken6')])\n"
        "print([name for name in ('edtf', 'babel', 'PIL', 'rich') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["[]", "[]"]
