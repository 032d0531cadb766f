"""An editor that is given the schemas complains where ``kiosk check`` does, of what it can see, and never elsewhere."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import Field, ValidationError

from kiosk.cli import main
from kiosk.content.dates import Dating
from kiosk.content.gallery import bundled_gallery
from kiosk.content.interactives import KINDS as INTERACTIVES
from kiosk.content.model import Id
from kiosk.content.shape import noun_of
from kiosk.content.sources import Citation
from kiosk.content.text import Text
from kiosk.content.validation import adapter
from kiosk.desk.check import check_gallery
from kiosk.desk.json_schema import json_schema
from kiosk.desk.reference import FILES, reference
from kiosk.desk.schema import KINDS, SETTINGS, schema_of
from tests.content.galleries import GOOD, MISTAKES, lay_over
from tests.desk.editor import VALIDATORS, complaints, kind_of, plain, seen, yaml_files

SEEN_BY_BOTH = """
    card-record-without-a-label card-with-an-empty-side card-without-a-back comma-in-braces compare-of-one-side
    compare-side-of-both-kinds compare-side-of-no-kind credit-in-no-language credit-with-american-spelling
    date-31-june date-in-another-manner date-in-words date-month-13 date-with-a-dash era-without-a-name
    event-in-doubt-in-words event-without-a-date face-that-says-nothing faces-of-one figure-in-words
    figure-with-commas figure-with-no-source figure-without-a-source figures-of-five figures-with-a-dot-for-nothing
    hyphen-with-nothing-after id-with-a-space id-with-an-underscore key-in-another-case key-missing key-misspelt
    key-unknown key-with-nothing-after kind-of-source-unknown language-tag-malformed language-twice list-for-a-date
    list-where-a-file-is-due-a-map list-where-a-map-is-due list-where-a-text-is-due map-where-a-list-is-due
    media-without-transcript narration-key-misspelt neither-true-nor-false network-date-in-words
    network-moment-that-says-nothing network-of-one network-without-a-date no-sources-for-a-claim note-missing
    offices-of-nobody order-of-seven order-of-two order-told-by-nobody poll-that-does-not-tell-what-happened
    poll-with-five-answers poll-with-one-answer poll-without-an-id pronunciation-without-sounds route-of-one-stop
    route-place-off-the-map sequence-of-one-step sequence-step-without-a-date text-empty text-where-a-list-is-due
    tie-of-an-unknown-kind tie-of-one tie-of-three tie-without-a-time verdict-misspelt
    zoom-hotspot-outside-its-picture
"""

ONLY_THE_CHECK = {
    "what is no YAML, or none of ours: an editor says so by itself, or cannot know": """
        anchor anchor-bomb bracket-not-closed colon-in-a-text control-character empty-file
        escape-to-a-control-character escape-unknown indentation key-that-is-a-list key-twice key-without-colon
        latin-1 only-a-comment person-twice quotation-mark-not-closed tab-for-indent tag-unknown
        text-after-a-fold-sign text-begins-with-a-link text-begins-with-a-star text-begins-with-an-at two-documents
        utf-16 words-after-a-quotation
    """,
    "what another file says, exhibit.yaml with its languages too": """
        captions-in-another-language captions-missing captions-missing-in-the-first-language claim-twice-over-files
        claim-unknown event-with-a-person-unknown face-of-nobody first-language-missing language-unknown
        language-without-interface-words network-of-an-unknown-person panel-left-out panel-unknown-in-an-event
        panel-unknown-in-the-list person-and-term-of-one-name person-unknown-as-protagonist
        person-unknown-in-a-quotation person-unknown-in-a-relation person-unknown-on-a-panel
        pronunciation-in-no-language source-unknown source-unknown-with-a-place tie-from-an-unknown-source
        tie-to-nobody timeline-with-an-unknown-event
    """,
    "which files there are, and their names": """
        file-misnamed no-exhibit-file no-panels panel-id-twice panel-number-twice panel-with-another-suffix
        panel-without-number
    """,
    "the assets": """
        captions-ending-before-they-begin captions-going-backwards captions-in-latin-1 captions-with-commas
        captions-without-header captions-without-times captions-without-words compare-with-a-picture-missing
        credit-for-no-file media-cut-short media-empty media-missing media-of-another-kind media-of-unknown-kind
        media-of-unknown-suffix media-without-credit no-credits picture-a-folder picture-absolute picture-cut-short
        picture-damaged picture-empty picture-linked-from-outside picture-missing picture-of-another-kind
        picture-on-the-web picture-outside picture-that-describes-tiles picture-with-backslash
        picture-without-credit svg-not-svg svg-not-well-formed svg-that-qt-does-not-draw svg-with-entities
        svg-with-external-fill svg-with-external-picture svg-with-external-style svg-with-foreign-object
        svg-with-script svg-with-script-attribute svg-without-size zoom-description-broken
        zoom-description-of-no-tiles zoom-picture-damaged zoom-picture-that-wants-tiles zoom-picture-too-large
        zoom-tile-linked-from-elsewhere zoom-tiles-missing
    """,
    "the lists of recordings, which the kiosk writes": """
        narration-cut-short narration-divided-otherwise narration-empty narration-in-no-language narration-missing
        narration-of-a-panel-gone narration-of-another-text narration-of-some-texts-only
        narration-with-an-unknown-key narration-with-seconds-in-words narration-with-sentences-after-its-end
        narration-with-times-out-of-order narration-without-credit
    """,
    "the words of a text: their number, their markup, their letters": """
        emphasis-not-closed label-of-one-megabyte label-too-long
        link-empty link-not-closed link-to-nobody link-to-nobody-in-folded-text
        pronunciation-with-a-full-stop sentence-too-long star-in-a-link story-too-short
    """,
    "days that leap years have, and the order of dates": """
        date-29-february date-interval-reversed era-reversed eras-overlap network-with-a-date-twice
        network-with-dates-out-of-order order-given-away order-with-a-date-too-vague order-with-dates-that-tie
        tie-that-ends-before-it-begins timeline-shows-no-end
    """,
    "values held against each other": """
        compare-sides-of-different-kinds event-twice face-twice figures-with-too-many-dots network-with-a-person-twice
        order-told-without-a-card order-with-a-card-twice panel-listed-twice poll-twice route-place-twice
        route-places-on-one-spot route-to-an-unknown-place tie-to-oneself timeline-with-an-event-twice
    """,
}
SEEN = SEEN_BY_BOTH.split()
UNSEEN = [name for names in ONLY_THE_CHECK.values() for name in names.split()]


def test_of_every_mistake_it_is_known_whether_an_editor_sees_it() -> None:
    assert sorted(SEEN + UNSEEN) == [mistake.name for mistake in MISTAKES]


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda folder: folder.name)
def test_an_editor_complains_of_what_it_can_see_where_the_check_does(mistake: Path, tmp_path: Path) -> None:
    gallery = lay_over(mistake, tmp_path / "gallery")
    said = list(complaints(gallery))
    assert bool(said) == (mistake.name in SEEN), [error.message for _, error in said]
    told = {problem.place for problem in check_gallery(gallery).problems if problem.is_error}
    for place, error in said:
        if error.validator in ("required", "uniqueItems") and place not in told:
            # The check is more exact: where the key is misspelt or is seen to be due, where the entry is repeated.
            assert any(at.file == place.file and at >= place for at in told), error.message
        else:
            assert place in told, error.message


@pytest.mark.parametrize("gallery", [bundled_gallery(), GOOD], ids=["bundled", "lamp"])
def test_an_editor_has_nothing_to_say_of_what_is_right(gallery: Path) -> None:
    assert [f"{place} {error.message}" for place, error in complaints(gallery)] == []
    kinds = {kind for _, kind in yaml_files(gallery)}
    assert kinds >= {"exhibit", "panel", "people", "terms", "sources", "timeline", "credits"}
    if gallery != GOOD:
        assert kinds == set(KINDS) - {"site"}, "there is a file of each kind to try the schemas on"


def test_an_editor_has_nothing_to_say_of_the_site_in_the_guide() -> None:
    guide = (bundled_gallery() / "exhibits" / "README.md").read_text(encoding="utf-8")
    (site,) = re.findall(r"```yaml\n(screen:.*?)```", guide, re.DOTALL)
    keypad = seen("keypad: {next: [Down, 1], headset_in: []}\nspeech: no\n")
    for data in (seen(site), keypad):
        assert list(VALIDATORS["site"].iter_errors(data)) == []


@pytest.mark.parametrize("kind", KINDS)
def test_each_schema_is_whole_and_says_what_everything_is_for(kind: str) -> None:
    schema = schema_of(kind)
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == f"urn:museum-kiosk:{kind}"
    assert schema["title"]
    assert schema["description"]
    refs = [node["$ref"] for node in nodes(schema) if "$ref" in node]
    assert set(refs) == {f"#/$defs/{name}" for name in schema.get("$defs", ())}
    for model in nodes(schema):
        if "title" not in model or "properties" not in model:
            continue
        assert model["description"]
        assert model.get("additionalProperties", model["title"] == "an interactive") == (
            model["title"] == "an interactive"
        ), "a key that is not known is refused"
        for key, held in model["properties"].items():
            assert held["description"].strip(), (model["title"], key)


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_after_a_key_is_one_mistake_and_so_is_a_list_in_place_of_a_map(kind: str) -> None:
    schema = schema_of(kind)

    def mistakes(node: dict[str, Any], value: Any) -> list[str]:
        validator = Draft202012Validator(node | {"$defs": schema.get("$defs", {})})
        return [error.message for error in validator.iter_errors(value)]

    for model in nodes(schema):
        if "title" in model and "properties" in model:
            assert len(mistakes(model, [])) == 1
            for held in model["properties"].values():
                assert len(mistakes(held, None)) == 1, held


@pytest.mark.parametrize("kind", KINDS)
def test_every_example_and_every_default_is_right(kind: str) -> None:
    schema = schema_of(kind)
    for node in nodes(schema):
        assert node.get("default", 1) not in (None, [], {}), "an editor would type it"
        for value in [*node.get("examples", ()), *([node["default"]] if "default" in node else [])]:
            Draft202012Validator(node | {"$defs": schema.get("$defs", {})}).validate(value)


def test_the_schemas_name_the_keys_that_the_reference_names() -> None:
    titles = {f"kind: {kind}": noun_of(model) for kind, model in INTERACTIVES.items()}
    titles |= {name: noun_of(model) for name, model in FILES.items()}
    written: dict[str, set[str]] = {}
    for heading, table in re.findall(r"^####? (.+?)\n(.*?)(?=^#|\Z)", reference(), re.MULTILINE | re.DOTALL):
        written[titles.get(heading, heading)] = set(
            re.findall(r"^\| (\*?\*?\w+\*?\*?) \| (?!holds)", table, re.MULTILINE)
        )
    for kind in set(KINDS) - {"words"}:
        for model in nodes(schema_of(kind)):
            if "properties" in model and model.get("title") not in (None, "an interactive"):
                keys = {f"**{key}**" if key in model.get("required", ()) else key for key in model["properties"]}
                assert keys == written[model["title"]], model["title"]


def test_every_file_that_the_kiosk_reads_has_one_schema() -> None:
    for file in ("exhibit", "people", "terms", "sources", "timeline", "ties", "narration"):
        assert kind_of(f"exhibits/lamp/{file}.yaml") == file
    assert kind_of("exhibits/lamp/panels/01-dark.yaml") == "panel"
    assert [kind_of(f"assets/{folder}credits.yaml") for folder in ("", "lamp/", "lamp/art/")] == ["credits"] * 3
    assert kind_of("assets/words/en.yaml") == "words"
    assert kind_of("site.yaml") == "site"
    assert kind_of("exhibits/lamp/translations.yaml") is None


DATES = [
    "1929",
    "1929-11",
    "1929-11-17",
    "1928-07-11/1929-01",
    "1929~",
    "/1929-04-23",
    "1929/..",
    "-0043",
    "192X",
    "1929-21/1929-23",
]
RARE = [
    "2001-21",
    "2004-06~-11",
    "[1667,1668, 1670..1672]",
    "Y17E7",
    "1950S2",
    "2001-21^a",
    "1985-XX-XX",
    "2004-41",
    "2004-01-01T10:10:10Z",
]
SHAPES: dict[str, Any] = {
    "id": Id,
    "text": Text,
    "citation": Citation,
    "words": str,
    "whole number": int,
    "number": Annotated[float, Field(allow_inf_nan=False)],
    "truth": bool,
    "date": Dating,
}
SCALARS = st.one_of(
    st.from_regex(r"[-+]?[0-9_]{1,6}(\.[0-9]{0,2})?([eE][0-9])?", fullmatch=True),
    st.from_regex(r"[A-Za-z0-9.~_-]{1,6}", fullmatch=True),
    st.sampled_from(["true", "No", "ON", "off", "y", "0", "1", "0x1F", "0o17", "1e5", ".5", "12:30", "True", "FALSE"]),
)
# One character more, less or other than in a date.
NEAR_DATES = st.builds(
    lambda date, at, old, new: f"{date[:at]}{new}{date[at + old :]}",
    st.sampled_from(DATES + RARE),
    st.integers(0, 25),
    st.integers(0, 1),
    st.sampled_from(["", *"0123456789-XYSETZ?~%/.,:[]{}^+ ۳"]),
)


def is_right(shape: Any, typed: str) -> bool:
    try:
        adapter(shape).validate_python(typed)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize("shape", SHAPES)
@settings(deadline=None)  # the first of the rarer dates loads a library
@given(typed=SCALARS)
def test_what_the_check_takes_an_editor_takes_with_quotation_marks_and_without(shape: str, typed: str) -> None:
    validator = Draft202012Validator(json_schema(SHAPES[shape]))
    if is_right(SHAPES[shape], typed):
        assert validator.is_valid(typed)
        assert validator.is_valid(plain(typed)) or plain(typed) is None, "~ and null are nothing to an editor"


@settings(deadline=None)
@given(typed=NEAR_DATES)
def test_a_date_that_the_check_takes_an_editor_takes(typed: str) -> None:
    validator = Draft202012Validator(json_schema(Dating))
    if is_right(Dating, typed):
        assert validator.is_valid(typed)
        assert validator.is_valid(plain(typed))


@pytest.mark.parametrize("typed", DATES + RARE)
def test_every_way_to_write_a_date_is_known_to_the_check_and_to_an_editor(typed: str) -> None:
    assert is_right(Dating, typed)
    assert Draft202012Validator(json_schema(Dating)).is_valid(plain(typed))


def test_a_curator_is_told_what_to_do_with_the_schemas(tmp_path: Path) -> None:
    out = tmp_path / "schemas"
    done = CliRunner().invoke(main, ["schema", str(out)])
    assert done.exit_code == 0
    assert done.output.startswith(f"11 schemas in {out}\n")
    assert f"copy {out / SETTINGS} to .vscode" in done.output
    for kind in KINDS:
        assert json.loads((out / f"{kind}.schema.json").read_text(encoding="utf-8")) == schema_of(kind)
    schemas = json.loads((out / SETTINGS).read_text(encoding="utf-8"))["yaml.schemas"]
    assert schemas == {(out / f"{kind}.schema.json").as_uri(): list(of.places) for kind, of in KINDS.items()}
    assert f"# yaml-language-server: $schema={(out / 'panel.schema.json').as_uri()}\n" in done.output


@pytest.mark.parametrize("folder", ["schemas", ".editor/schemas", "."])
def test_inside_a_gallery_the_schemas_are_found_wherever_it_is_moved(folder: str, tmp_path: Path) -> None:
    gallery = tmp_path / "gallery"
    panels = gallery / "exhibits" / "lamp" / "panels"
    panels.mkdir(parents=True)
    (gallery / "assets").mkdir()
    done = CliRunner().invoke(main, ["schema", str(gallery / folder)])
    assert done.exit_code == 0
    assert str(gallery / ".vscode" / "settings.json") in done.output
    schemas = json.loads((gallery / folder / SETTINGS).read_text(encoding="utf-8"))["yaml.schemas"]
    assert all(name.startswith("./") and (gallery / name).is_file() for name in schemas)
    (line,) = re.findall(r"^ +# yaml-language-server: \$schema=(\S+)$", done.output, re.MULTILINE)
    assert (panels / line).resolve() == (gallery / folder / "panel.schema.json").resolve()


def test_what_else_is_in_the_folder_stays_and_old_schemas_go(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    (tmp_path / "panel.schema.json").write_text("old", encoding="utf-8")
    assert CliRunner().invoke(main, ["schema", str(tmp_path)]).exit_code == 0
    assert (tmp_path / "notes.txt").read_text(encoding="utf-8") == "mine"
    assert json.loads((tmp_path / "panel.schema.json").read_text(encoding="utf-8")) == schema_of("panel")
    assert len(list(tmp_path.iterdir())) == len(KINDS) + 2


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("", encoding="utf-8")
    done = CliRunner().invoke(main, ["schema", str(file / "below")])
    assert (done.exit_code, done.output) == (1, f"Error: {file / 'below'} cannot be written: Not a directory.\n")
    (tmp_path / "panel.schema.json").mkdir()
    done = CliRunner().invoke(main, ["schema", str(tmp_path)])
    assert done.exit_code == 1
    assert done.output == f"Error: {tmp_path / 'panel.schema.json'} cannot be written: Is a directory.\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["exhibit.schema.json", "file", "panel.schema.json"]


def nodes(schema: Any) -> Iterator[dict[str, Any]]:
    """Give every schema within a schema, itself too."""
    if isinstance(schema, list):
        for each in schema:
            yield from nodes(each)
    elif isinstance(schema, dict):
        yield schema
        for key, inside in schema.items():
            if key in ("properties", "$defs"):
                yield from nodes(list(inside.values()))
            elif key not in ("examples", "default", "enum", "const", "required", "type", "enumDescriptions"):
                yield from nodes(inside)
