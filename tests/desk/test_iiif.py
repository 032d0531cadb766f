"""What a curator exports is a manifest that every IIIF viewer reads, with the pictures beside it."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from PIL import Image

from kiosk.cli import main
from kiosk.content.markup import plain
from kiosk.content.programme import read_programme
from kiosk.desk.iiif import CONTEXT
from kiosk.desk.rights import rights_of
from tests.content.galleries import GOOD, change

BASE = "https://museum.example/iiif/lamp"
URI = re.compile(r"https?://[^\s/]+(/\S*)?")
LANGUAGE = re.compile(r"none|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
REQUIRED = {
    "Manifest": {"id", "type", "label", "items"},
    "Canvas": {"id", "type", "height", "width", "items"},
    "AnnotationPage": {"id", "type", "items"},
    "Annotation": {"id", "type", "motivation", "body", "target"},
    "Image": {"id", "type", "format", "height", "width"},
    "TextualBody": {"type", "value", "language", "format"},
    "Text": {"id", "type", "label", "format"},
}
"""What the Presentation API 3 requires of each type, and what every resource here has besides."""

ITEMS = {"Manifest": "Canvas", "Canvas": "AnnotationPage", "AnnotationPage": "Annotation"}
RIGHTS = re.compile(
    r"http://(creativecommons\.org/(licenses/[a-z-]+|publicdomain/(zero|mark))|rightsstatements\.org/vocab/[A-Za-z-]+)"
    r"/\d\.\d/"
)


def export(out: Path, gallery: Path = GOOD, base: str = BASE) -> Result:
    return CliRunner().invoke(main, ["export", "--iiif", str(out), "--base", base, "--gallery", str(gallery)])


@pytest.fixture(scope="module", params=["lamp", "template", "bukharin"])
def exported(request: pytest.FixtureRequest, qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """An exhibit, the folder it was exported into, and the manifest."""
    out = tmp_path_factory.mktemp("export") / "out"
    gallery = ("--gallery", str(GOOD)) if request.param == "lamp" else ()
    words = ["export", "--iiif", str(out), "--base", f"{BASE}/", "--exhibit", request.param, *gallery]
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 0, done.output
    programme = read_programme(GOOD if gallery else None, request.param)
    return programme, out, json.loads((out / "manifest.json").read_text(encoding="utf-8"))


def resources(value: Any) -> Iterator[dict[str, Any]]:
    """Give every typed resource in a manifest."""
    if isinstance(value, dict):
        if "type" in value:
            yield value
        for inner in value.values():
            yield from resources(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from resources(inner)


def language_maps(value: Any, key: str = "") -> Iterator[Any]:
    """Give everything that must be a language map."""
    if key in ("label", "summary") or (key == "value" and not isinstance(value, str)):
        yield value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from language_maps(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from language_maps(inner)


def test_every_resource_has_what_the_presentation_api_requires(exported: Any) -> None:
    _, _, manifest = exported
    assert next(iter(manifest.items())) == ("@context", CONTEXT)
    assert manifest["type"] == "Manifest"
    for resource in resources(manifest):
        assert REQUIRED[resource["type"]] - set(resource) == set(), resource
        assert URI.fullmatch(resource.get("id", BASE))
        assert "#" not in resource.get("id", "")
        wanted = ITEMS.get(resource["type"])
        if wanted:
            assert resource["items"]
            assert {item["type"] for item in resource["items"]} == {wanted}
        for side in ("height", "width"):
            assert isinstance(resource.get(side, 1), int)
            assert resource.get(side, 1) > 0
    ids = [
        resource["id"] for resource in resources(manifest) if resource["type"] not in ("Image", "Text", "TextualBody")
    ]
    assert len(set(ids)) == len(ids)


def test_every_label_summary_and_value_is_a_language_map(exported: Any) -> None:
    _, _, manifest = exported
    found = list(language_maps(manifest))
    assert len(found) > 10
    for words in found:
        assert words
        for language, values in words.items():
            assert LANGUAGE.fullmatch(language)
            assert values
            assert all(isinstance(value, str) and value and not re.search(r"<\w|\[\[", value) for value in values), (
                values
            )


def test_statements_rights_and_dates_are_of_their_form(exported: Any) -> None:
    _, _, manifest = exported
    for resource in resources(manifest):
        for entry in [*resource.get("metadata", ()), *filter(None, [resource.get("requiredStatement")])]:
            assert set(entry) == {"label", "value"}
        assert RIGHTS.fullmatch(resource.get("rights", "http://creativecommons.org/licenses/by/4.0/"))
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", resource.get("navDate", "1928-07-11T00:00:00Z"))


def test_each_panel_is_a_canvas_with_its_picture_painted_on_the_whole_of_it(exported: Any) -> None:
    programme, out, manifest = exported
    panels = programme.exhibit.panels
    assert [canvas["id"].rpartition("/")[2] for canvas in manifest["items"]] == list(panels)
    for canvas in manifest["items"]:
        ((painting,),) = [page["items"] for page in canvas["items"]]
        body = painting["body"]
        assert (painting["motivation"], painting["target"]) == ("painting", canvas["id"])
        assert (body["width"], body["height"]) == (canvas["width"], canvas["height"])
        for image in (body, *canvas["thumbnail"]):
            file = out / image["id"].removeprefix(f"{BASE}/")
            with Image.open(file) as picture:
                assert picture.size == (image["width"], image["height"])
                assert Image.MIME[str(picture.format)] == image["format"]


def test_a_canvas_says_in_each_language_what_the_panel_says(exported: Any) -> None:
    programme, _, manifest = exported
    exhibit = programme.exhibit
    for canvas, panel in zip(manifest["items"], exhibit.panels.values(), strict=True):
        said = json.dumps(canvas, ensure_ascii=False)
        for language in exhibit.languages:
            names = exhibit.names(language)
            assert canvas["label"][language] == [panel.title.words(language)]
            for claim in panel.claims:
                verdict = getattr(programme.words[language].verdicts, claim.verdict.replace(" ", "_"))
                says = f"{programme.words[language].founding_text_says}: {plain(claim.says.words(language), names)}"
                assert json.dumps(f"{claim.id}. {verdict}\n{says}", ensure_ascii=False)[1:-1] in said
            for quotation in panel.quotations:
                assert f"{programme.words[language].caution}: " in said
                assert quotation.speaker.words(language) in said
        described = {each["body"]["language"]: each["body"]["value"] for each in canvas["annotations"][0]["items"]}
        assert described == dict(panel.art.alt.by_language)


def test_a_text_that_is_not_translated_is_left_out_rather_than_given_as_another_language(
    qapp: object, tmp_path: Path
) -> None:
    assert export(tmp_path / "out").exit_code == 0
    _, light = json.loads((tmp_path / "out" / "manifest.json").read_text(encoding="utf-8"))["items"]
    assert light["summary"] == {"en": ["The lamp is lit, and everything changes."]}
    assert set(light["label"]) == {"en", "ru"}


def test_a_picture_of_pixels_is_copied_as_it_is(qapp: object, tmp_path: Path) -> None:
    gallery = tmp_path / "gallery"
    shutil.copytree(GOOD, gallery)
    Image.new("RGB", (640, 480), "red").save(gallery / "assets" / "lamp" / "dark.jpg")
    change(gallery, "exhibits/lamp/panels/01-dark.yaml", "lamp/dark.svg", "lamp/dark.jpg")
    change(gallery, "assets/lamp/credits.yaml", '["*.svg"]', '["*.svg", "*.jpg"]')
    assert export(tmp_path / "out", gallery).exit_code == 0
    dark, _ = json.loads((tmp_path / "out" / "manifest.json").read_text(encoding="utf-8"))["items"]
    assert (dark["width"], dark["height"]) == (640, 480)
    copied = (tmp_path / "out" / "art" / "dark.jpg").read_bytes()
    assert copied == (gallery / "assets" / "lamp" / "dark.jpg").read_bytes()


@pytest.mark.parametrize(
    ("licence", "address"),
    [
        ("CC BY 4.0", "http://creativecommons.org/licenses/by/4.0/"),
        ("The exhibit’s words and art: CC BY 4.0.", "http://creativecommons.org/licenses/by/4.0/"),
        ("cc-by-nc-sa-3.0", "http://creativecommons.org/licenses/by-nc-sa/3.0/"),
        ("CC0", "http://creativecommons.org/publicdomain/zero/1.0/"),
        ("CC0 1.0", "http://creativecommons.org/publicdomain/zero/1.0/"),
        ("Public Domain Mark", "http://creativecommons.org/publicdomain/mark/1.0/"),
        ("InC-EDU", "http://rightsstatements.org/vocab/InC-EDU/1.0/"),
        ("Words: CC BY 4.0. Art: CC BY-SA 4.0.", None),
        ("CC BY", None),
        ("OFL-1.1", None),
        ("Ask the museum. Incidentally, no.", None),
    ],
)
def test_a_licence_has_the_address_that_is_its_name(licence: str, address: str | None) -> None:
    assert rights_of(licence) == address


def test_a_licence_without_an_address_is_told_and_given_in_words(qapp: object, tmp_path: Path) -> None:
    gallery = tmp_path / "gallery"
    shutil.copytree(GOOD, gallery)
    change(gallery, "exhibits/lamp/exhibit.yaml", "licence: {en: CC BY 4.0, ru", "licence: {en: Ask us, ru")
    done = export(tmp_path / "out", gallery)
    assert 'IIIF knows no address for the licence "Ask us"' in done.output
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text(encoding="utf-8"))
    assert "rights" not in manifest
    assert manifest["requiredStatement"]["value"]["en"] == ["Ask us"]


@pytest.mark.parametrize(
    "base", ["museum.example", "ftp://museum.example", "https://museum.example/?a=b", "https:///x"]
)
def test_a_base_that_is_no_address_is_refused(qapp: object, tmp_path: Path, base: str) -> None:
    done = export(tmp_path / "out", base=base)
    assert done.exit_code == 1
    assert "is not an address that the export can stand at." in done.output
    assert list(tmp_path.iterdir()) == []


def test_nothing_that_is_there_is_written_over(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    for out in (tmp_path / "there", tmp_path / "none" / "out"):
        done = export(out)
        assert done.exit_code == 2
    assert list(tmp_path.rglob("*")) == [tmp_path / "there"]


def test_an_export_that_fails_half_way_leaves_nothing(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device", "somewhere")

    monkeypatch.setattr("kiosk.desk.iiif.save", full)
    done = export(tmp_path / "out")
    assert done.exit_code == 1
    assert done.output.endswith(f"{tmp_path}/out cannot be written: No space left on device.\n")
    assert list(tmp_path.iterdir()) == []
