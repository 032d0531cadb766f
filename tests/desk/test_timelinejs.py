"""A curator brings a timeline that she made in TimelineJS, and it stands on the kiosk's screen."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result

from kiosk.cli import main
from kiosk.content.exhibit import Exhibit
from kiosk.content.gallery import bundled_gallery, find_exhibits
from kiosk.content.markup import plain
from kiosk.content.programme import read_programme
from kiosk.content.read import read_exhibit
from kiosk.content.wording import of_imports
from tests.conftest import Invite

FERRIES: dict[str, Any] = {
    "title": {"text": {"headline": "The ferries of Alder Sound", "text": "<p>Two hundred years in a boat.</p>"}},
    "eras": [
        {"start_date": {"year": "1790"}, "end_date": {"year": "1838"}, "text": {"headline": "Oars"}},
        {"start_date": {"year": "1838"}, "end_date": {"year": "1931"}, "text": {"headline": "Steam"}},
    ],
    "events": [
        {
            "start_date": {"year": "1838", "month": "7", "day": "2"},
            "end_date": {"year": "1838", "month": "7", "day": "9"},
            "text": {"headline": "The steamer", "text": "She takes <b>eleven</b> minutes. Nobody is sick."},
            "media": {
                "url": "https://pictures.example/steamer.jpg",
                "caption": "The <i>Dorothea</i>, from the pier",
                "credit": "Alder Archive",
            },
            "group": "Boats",
        },
        {"start_date": {"year": "1796", "month": "5"}, "text": {"headline": "The first ferry", "text": "He rows."}},
        {"start_date": {"year": 1960}, "text": {"headline": "The bridge", "text": "The last ferry leaves."}},
    ],
}
OLDER = {
    "timeline": {
        "headline": "Two mills",
        "type": "default",
        "text": "<p>Corn and water.</p>",
        "date": [
            {
                "startDate": "1801,4,9,10,30",
                "endDate": "1802",
                "headline": "Upper mill",
                "text": "It turns.",
                "tag": "Corn",
            },
            {
                "startDate": "5/17/1851",
                "headline": "Lower mill",
                "asset": {"media": "https://m.example/a", "credit": "M"},
            },
        ],
        "era": [{"startDate": "1801", "endDate": "1850", "headline": "Water"}],
    }
}
SHEET = (
    "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,"
    "Media Caption,Media Thumbnail,Type,Group,Background\n"
    ",,,,,,,,,Bread,How the town baked.,,,,,title,,\n"
    "1790,,,,1850,,,,,By hand,,,,,,era,,\n"
    '"1,801",4,9,10:30,,,,,Spring of the thaw,The oven,"Wood, <em>only</em> wood.\n\nNo coal.",'
    "https://p.example/oven.jpg,Archive,The oven,https://p.example/t.jpg,,Ovens,#ffeecc\n"
    "1899,,,,1902,,,,,The strike,No bread for a week.,,,,,,,\n"
)


def bring(folder: Path, content: object, *options: str, name: str = "ferries.json") -> Result:
    """Import a timeline; a text is written as it is, anything else as JSON."""
    file = folder / name
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return CliRunner().invoke(main, ["import", str(file), str(folder / "out"), *options])


def exhibit_of(folder: Path) -> Exhibit:
    """Read what was made; nothing may be wrong but that stories are short or long."""
    (found,) = find_exhibits(folder / "out")
    reading = read_exhibit(found)
    assert reading.exhibit is not None, reading.problems
    assert all("word" in problem.what for problem in reading.problems)
    return reading.exhibit


def imported(folder: Path, content: object, *options: str, name: str = "ferries.json") -> Exhibit:
    result = bring(folder, content, *options, name=name)
    assert result.exit_code == 0, result.output
    return exhibit_of(folder)


def with_event(**event: object) -> dict[str, object]:
    return {"events": [{"start_date": {"year": 1900}, "text": {"headline": "One", "text": "It is."}, **event}]}


def left_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def texts(exhibit: Exhibit) -> list[tuple[str, str, str]]:
    return [
        (str(panel.date), panel.title.words("en"), plain(panel.label.words("en"), {}))
        for panel in exhibit.panels.values()
    ]


def test_each_event_is_a_panel_in_the_order_of_the_calendar(tmp_path: Path) -> None:
    exhibit = imported(tmp_path, FERRIES)
    assert exhibit.id == "the-ferries-of-alder-sound"
    assert exhibit.file.title.words("en") == "The ferries of Alder Sound"
    assert exhibit.file.introduction.words("en") == "Two hundred years in a boat."
    assert texts(exhibit) == [
        ("1796-05", "The first ferry", "He rows."),
        ("1838-07-02/1838-07-09", "The steamer", "She takes eleven minutes. Nobody is sick."),
        ("1960", "The bridge", "The last ferry leaves."),
    ]
    assert list(exhibit.panels) == ["the-first-ferry", "the-steamer", "the-bridge"]
    files = sorted(path.name for path in (tmp_path / "out/exhibits" / exhibit.id / "panels").iterdir())
    assert files == ["01-the-first-ferry.yaml", "02-the-steamer.yaml", "03-the-bridge.yaml"]


def test_the_line_of_years_has_each_event_in_a_sentence_and_leads_to_its_panel(tmp_path: Path) -> None:
    exhibit = imported(tmp_path, FERRIES)
    assert [(event.id, event.panel) for event in exhibit.events] == [(name, name) for name in exhibit.panels]
    assert [event.says.words("en") for event in exhibit.events] == [
        "He rows.",
        "She takes *eleven* minutes. // *Boats*",
        "The last ferry leaves.",
    ]
    assert [overview.kind for overview in exhibit.file.overviews] == ["timeline"]


def test_an_era_ends_before_the_next_one_begins(tmp_path: Path) -> None:
    result = bring(tmp_path, FERRIES)
    eras = exhibit_of(tmp_path).eras
    assert [(era.name.words("en"), str(era.date)) for era in eras] == [("Oars", "1790/1837"), ("Steam", "1838/1931")]
    assert "Era 1, “Oars”: the era is shown as 1790–1837, for “Steam” follows." in result.output


@pytest.mark.parametrize(
    ("one", "other", "kept"),
    [
        (("1900", "1914"), ("1910", "1920"), ["1900/1914"]),
        (("1914-07-28", "1918-11-11"), ("1918-11-11", "1920"), ["1914-07-28/1918-11-11", "1918-11-11/1920"]),
        (("1900", "1905-03"), ("1905-03-20", "1906"), ["1900/1905-02", "1905-03-20/1906"]),
        (("1900", "1900-06"), ("1900", "1901"), ["1900/1900-06"]),
        (("1900", ""), ("1901", "1900"), []),
        (("-200", "-100"), ("-100", "100"), ["-0199/-0100", "-0099/0100"]),
        (("1920", "1930"), ("1900", "1920"), ["1900/1919", "1920/1930"]),
    ],
)
def test_bands_of_years_do_not_overlap(
    tmp_path: Path, one: tuple[str, str], other: tuple[str, str], kept: list[str]
) -> None:
    eras = [{"startDate": start, "endDate": end, "headline": "An era"} for start, end in (one, other)]
    timeline = {**OLDER["timeline"], "era": eras}
    result = bring(tmp_path, {"timeline": timeline})
    assert [str(era.date) for era in exhibit_of(tmp_path).eras] == kept
    assert result.output.count("the era is left out") == 2 - len(kept)


def test_what_stood_beside_the_text_is_a_source_with_its_credit_and_is_told_at_the_end_of_the_story(
    tmp_path: Path,
) -> None:
    exhibit = imported(tmp_path, FERRIES)
    source = exhibit.sources["the-steamer-1"]
    assert source.title.words("en") == "The Dorothea, from the pier"
    assert source.details is not None
    assert source.details.words("en") == "Alder Archive, pictures.example"
    assert (source.link, source.kind, source.opened) == ("https://pictures.example/steamer.jpg", "web", False)
    assert [citation.source for citation in exhibit.events[1].sources] == ["the-steamer-1"]
    story = plain(exhibit.panels["the-steamer"].story.words("en"), {})
    assert story.endswith("Sources\nsee The Dorothea, from the pier, Alder Archive, pictures.example")
    assert "https://" not in story


def test_no_file_that_is_written_makes_the_kiosk_load_anything(tmp_path: Path) -> None:
    imported(tmp_path, FERRIES)
    for file in (tmp_path / "out").rglob("*.yaml"):
        for line in file.read_text(encoding="utf-8").splitlines():
            assert "://" not in line or line.startswith(("#", "  link: ")), line


def test_the_name_of_a_group_stays_with_its_event(tmp_path: Path) -> None:
    result = bring(tmp_path, FERRIES)
    exhibit = exhibit_of(tmp_path)
    assert exhibit.panels["the-steamer"].story.words("en").startswith("*Boats*\n\nShe takes")
    assert "The timeline: groups have no rows of their own;" in result.output
    assert "“Boats”" in result.output


def test_the_older_form_is_read_too_and_as_a_script(tmp_path: Path) -> None:
    exhibit = imported(tmp_path, f"storyjs_jsonp_data = {json.dumps(OLDER)};\n", name="data.jsonp")
    assert texts(exhibit) == [
        ("1801-04-09/1802", "Upper mill", "It turns."),
        ("1851-05-17", "Lower mill", "Lower mill"),
    ]
    assert exhibit.file.title.words("en") == "Two mills"
    assert [str(era.date) for era in exhibit.eras] == ["1801/1850"]
    assert exhibit.panels["upper-mill"].story.words("en").startswith("*Corn*\n\n")
    assert [source.link for source in exhibit.sources.values()] == [None, "https://m.example/a"]


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_sheet_is_read_as_spreadsheets_save_it(tmp_path: Path, mark: str, bom: str, line_end: str) -> None:
    sheet = SHEET.replace('"1,801"', "1801").replace("Wood, ", "Wood: ").replace(",", mark)
    exhibit = imported(tmp_path, bom + sheet.replace("\n", line_end), name="bread.csv")
    assert texts(exhibit) == [
        ("1801-04-09", "The oven", "Wood: only wood.\n\nNo coal."),
        ("1899/1902", "The strike", "No bread for a week."),
    ]
    assert exhibit.file.title.words("en") == "Bread"
    label = exhibit.panels["the-oven"].date_label
    assert label is not None
    assert label.words("en") == "Spring of the thaw"
    assert [era.name.words("en") for era in exhibit.eras] == ["By hand"]


def test_what_a_row_loses_is_told_by_the_number_that_the_spreadsheet_shows(tmp_path: Path) -> None:
    result = bring(tmp_path, SHEET, name="bread.csv")
    told = [line.strip() for line in result.output.splitlines() if "Row 4" in line]
    assert told == [
        'Row 4, “The oven”: the time of day "10:30" is left out: an exhibit\'s dates end with the day.',
        "Row 4, “The oven”: named as a source, not shown, for the kiosk loads nothing from the web: "
        "https://p.example/oven.jpg",
        "Row 4, “The oven”: the small picture for the line of years is left out: events have none here.",
        "Row 4, “The oven”: the background is left out: a panel has one picture, its art.",
    ]


def test_what_stands_beyond_the_named_columns_is_told(tmp_path: Path) -> None:
    result = bring(tmp_path, "Year,Headline\n1900,One,mine\n1901,Two,,\n", name="a.csv")
    assert result.output.startswith(
        "Left out or changed, 1 thing:\n"
        "    Row 2, “One”: what stands beyond the 2 columns that have names is left out.\n"
    )


def test_a_sheet_of_the_older_template_is_read(tmp_path: Path) -> None:
    sheet = "Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Tag\n"
    exhibit = imported(tmp_path, sheet + "3/9/1850,1851,One,It is.,,,,,,Mills\n-44,,Two,It was.,,,,,,\n", name="a.csv")
    assert [str(panel.date) for panel in exhibit.panels.values()] == ["-0043", "1850-03-09/1851"]


@pytest.mark.parametrize(
    ("event", "told"),
    [
        ({"background": {"color": "#333"}}, "the background is left out"),
        ({"mood": "cold"}, '"mood" is left out: an exhibit has no place for it.'),
        ({"media": {"url": "data:image/png;base64,AAAA"}}, "without a web address is left out"),
        ({"media": {"thumbnail": "t.jpg"}}, "the small picture for the line of years is left out"),
        ({"text": {"headline": "One", "text": "<script>go()</script>Yes."}}, "a script is left out"),
        ({"text": {"headline": "One", "text": "<a href='mailto:a@b.example'>Ask</a>"}}, "no page of the web"),
        ({"text": {"headline": "One", "text": "<a href='https://b.example'>Ask</a>"}}, "https://b.example"),
        ({"text": {"headline": "One", "text": "<img src='https://b.example/c.png'>Yes."}}, "https://b.example/c.png"),
        ({"text": {"headline": "H " * 60, "text": "Yes."}}, "the whole of it begins the story"),
        ({"text": {"headline": "One", "text": "word " * 70}}, "the whole is in the story"),
        ({"text": {"headline": "One", "text": "One more. " * 2000}}, "the text ends after"),
        ({"text": {"headline": "Sh*t", "text": "Yes."}}, 'stars mean emphasis: it is now "Sh•t".'),
        ({"group": "g " * 60}, "words that must stand on one line are shortened"),
        ({"display_date": "d " * 60}, "words that must stand on one line are shortened"),
    ],
)
def test_whatever_is_left_out_is_told(tmp_path: Path, event: dict[str, object], told: str) -> None:
    result = bring(tmp_path, with_event(**event))
    exhibit_of(tmp_path)
    (line,) = [line for line in result.output.splitlines() if told in line]
    assert line.startswith("    Event 1, “")


def test_an_event_that_cannot_be_shown_is_told_and_the_others_stand(tmp_path: Path) -> None:
    events = [*FERRIES["events"], {"text": {"headline": "Someday"}}, {"start_date": {"year": "1900"}}]
    result = bring(tmp_path, {"events": events})
    assert len(exhibit_of(tmp_path).panels) == 3
    assert "Event 4, “Someday”: left out: it has no date." in result.output
    assert "Event 5: left out: it has neither headline nor text, nor a caption." in result.output


def test_a_quotation_beside_the_text_is_words_and_no_picture(tmp_path: Path) -> None:
    media = {"url": "<blockquote>I miss the smell. <cite>A stoker</cite></blockquote>"}
    exhibit = imported(tmp_path, with_event(text={"headline": "", "text": ""}, media=media))
    assert texts(exhibit) == [("1900", "I miss the smell.", "I miss the smell. A stoker")]
    assert list(exhibit.sources) == ["timeline"]


@pytest.mark.parametrize(
    ("media", "title", "details"),
    [
        ({"url": "https://x.example/The_old_mill.jpg"}, "The old mill.jpg", "x.example"),
        ({"url": "https://x.example/%D0%9F%D0%B5%D1%87%D1%8C/"}, "Печь", "x.example"),
        ({"url": "https://x.example/data=!3m1", "credit": "Anna"}, "x.example", "Anna"),
        ({"url": "https://x.example/", "alt": "A mill."}, "A mill", "x.example"),
        ({"url": "pictures/mill.jpg", "credit": "Anna"}, "mill.jpg", "Anna"),
        ({"url": "", "credit": "Anna"}, "Anna", None),
        ({"url": "https://[x", "caption": "A <b>mill</b>."}, "A mill", None),
    ],
)
def test_a_source_is_called_by_its_caption_or_else_by_its_file(
    tmp_path: Path, media: dict[str, str], title: str, details: str | None
) -> None:
    source = imported(tmp_path, with_event(media=media)).sources["one-1"]
    assert source.title.words("en") == title
    assert (source.details and source.details.words("en")) == details


def test_one_source_of_many_events_is_named_once(tmp_path: Path) -> None:
    event = {"start_date": {"year": 1900}, "text": {"headline": "One"}, "media": {"url": "https://x.example/a.jpg"}}
    exhibit = imported(tmp_path, {"events": [event, event]})
    assert list(exhibit.sources) == ["timeline", "one-1"]
    assert {citation.source for each in exhibit.events for citation in each.sources} == {"one-1"}


def test_a_film_in_a_frame_is_a_source(tmp_path: Path) -> None:
    media = {"url": '<iframe width="9" src="https://films.example/embed/7"></iframe>'}
    assert imported(tmp_path, with_event(media=media)).sources["one-1"].link == "https://films.example/embed/7"


def test_a_long_text_is_a_label_in_whole_sentences_and_a_story(tmp_path: Path) -> None:
    text = " ".join(f"Sentence number {number} has six words." for number in range(40))
    exhibit = imported(tmp_path, with_event(text={"headline": "One", "text": text}))
    panel = exhibit.panels["one"]
    assert panel.label.words("en") == " ".join(text.split()[:60])
    assert panel.story.words("en") == text
    assert read_exhibit(tmp_path / "out/exhibits" / exhibit.id).problems == ()


def test_headlines_in_any_letters_make_ids_and_no_two_are_alike(tmp_path: Path) -> None:
    headlines = ["Щит и меч", "Über Øst", "Ἀθῆναι", "年表", "Same", "Same", "Same-2", "1848", "Ёлка-2", "Елка", "Ёлка"]
    events = [{"start_date": {"year": 1900 + n}, "text": {"headline": h}} for n, h in enumerate(headlines)]
    exhibit = imported(tmp_path, {"events": events})
    assert list(exhibit.panels) == [
        *("shchit-i-mech", "uber-ost", "athinai", "event-04", "same", "same-2", "same-2-2", "1848"),
        *("elka-2", "elka", "elka-3"),
    ]


def test_the_curators_own_id_of_an_event_is_kept(tmp_path: Path) -> None:
    assert list(imported(tmp_path, with_event(unique_id="first-of-all")).panels) == ["first-of-all"]


def test_an_exhibit_in_russian_says_in_russian_what_the_timeline_does_not(tmp_path: Path) -> None:
    text = {"headline": "Печь", "text": "Топят дровами."}
    media = {"url": "https://p.example/a.jpg", "credit": "Архив"}
    exhibit = imported(tmp_path, with_event(text=text, media=media), "--language", "ru")
    assert exhibit.languages == ("ru",)
    assert exhibit.panels["pech"].story.words("ru").endswith("*Источники* // см. a.jpg, Архив, p.example")
    assert exhibit.panels["pech"].art.alt.words("ru") == of_imports.STOPGAPS["ru"].alt


def test_there_are_words_for_every_language_that_the_kiosk_speaks() -> None:
    assert {file.stem for file in (bundled_gallery() / "assets/words").glob("*.yaml")} == set(of_imports.STOPGAPS)


def test_a_language_that_the_kiosk_does_not_speak_is_refused(tmp_path: Path) -> None:
    result = bring(tmp_path, FERRIES, "--language", "xx")
    assert (result.exit_code, result.output) == (
        1,
        'Error: The kiosk has no words of its own in "xx". The languages: en, ru.\n',
    )


BROKEN = [
    ("", "it is empty."),
    ('{"events": [', "line 1, column 13: this is no JSON: expecting value."),
    ('{\n  "events": [}', "line 2, column 14: this is no JSON: expecting value."),
    ('x = {"events": []}; y()', "line 1, column 21: this is no JSON: extra data."),
    ("[" * 100_000, "its brackets stand too deep inside each other."),
    ("[]", "the file: it must be an object in braces, not a list in brackets."),
    ('{"dates": []}', 'it has no "events", nor the older form\'s "timeline". What it has: dates.'),
    ('{"events": {}}', "the file: “events” must be a list in brackets, not an object in braces."),
    ('{"events": []}', "it has no events."),
    ('{"events": [{}, 7]}', "event 2: it must be an object in braces, not a text."),
    ('{"events": [{"text": "A"}]}', "event 1, text: it must be an object in braces, not a text."),
    (
        '{"events": [{"text": {"headline": ["A"]}}]}',
        "event 1, text: “headline” must be a text, not a list in brackets.",
    ),
    ('{"events": [], "eras": [[]]}', "era 1: it must be an object in braces, not a list in brackets."),
    ('{"timeline": {"date": [1]}}', "event 1: it must be an object in braces, not a text."),
    (
        '{"events": [{}]}',
        "none of its events can be shown.\n    Event 1: left out: it has no date.",
    ),
    ("<html>", "it is a web page. Download the sheet as CSV, or the timeline as JSON."),
    (
        "Name,Age\nAnna,7\n",
        'it is neither JSON nor a sheet of TimelineJS. A sheet\'s first row names the columns: "Year" and "Headline" '
        'must be among them; this one begins with "Name,Age Anna,7".',
    ),
    (
        'Year,Headline\n1900,One\n1901,"Two\n\n',
        "row 3, which begins in line 3, is no CSV: unexpected end of data. "
        "Look for a quotation mark that is not doubled, or never closed.",
    ),
    (json.dumps({"events": [{}] * 501}), "it has 501 events. At most 500: divide it into several exhibits."),
]


@pytest.mark.parametrize(("content", "said"), BROKEN)
def test_a_file_that_cannot_be_read_is_refused_in_one_sentence_that_names_the_place(
    tmp_path: Path, content: str, said: str
) -> None:
    result = bring(tmp_path, content, name="a.txt")
    assert (result.exit_code, result.output) == (1, f"Error: {tmp_path / 'a.txt'} cannot be imported: {said}\n")
    assert left_in(tmp_path) == {"a.txt"}


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("Year,Headline\n1900,Café\n".encode("latin-1"), "line 2 is not UTF-8."),
        (b"PK\x03\x04\x00\xff", "it is a workbook or an archive. Save the sheet as CSV."),
        (b" " * (4 * 1024 * 1024 + 1), "it is larger than 4 MB"),
    ],
)
def test_a_file_that_is_no_text_is_refused(tmp_path: Path, raw: bytes, said: str) -> None:
    (tmp_path / "a.csv").write_bytes(raw)
    result = CliRunner().invoke(main, ["import", str(tmp_path / "a.csv"), str(tmp_path / "out")])
    assert result.exit_code == 1
    assert said in result.output
    assert left_in(tmp_path) == {"a.csv"}


def test_nothing_that_is_there_is_overwritten(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "note.txt").write_text("mine", encoding="utf-8")
    result = bring(tmp_path, FERRIES)
    assert result.exit_code == 1
    assert result.output == f"Error: {out} is there already; name a folder that is to be made, or an empty one.\n"
    assert left_in(out) == {"note.txt"}


def test_a_file_may_have_a_name_that_is_no_text(tmp_path: Path) -> None:
    file = tmp_path / os.fsdecode(b"caf\xe9.json")
    file.write_text(json.dumps(FERRIES), encoding="utf-8")
    result = CliRunner().invoke(main, ["import", str(file), str(tmp_path / "out")])
    assert result.exit_code == 0, result.output
    assert exhibit_of(tmp_path).sources["timeline"].details is not None


def test_an_empty_folder_may_be_there(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    imported(tmp_path, FERRIES)
    assert left_in(tmp_path) == {"ferries.json", "out"}


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file", encoding="utf-8")
    file = tmp_path / "a.json"
    file.write_text(json.dumps(FERRIES), encoding="utf-8")
    result = CliRunner().invoke(main, ["import", str(file), str(tmp_path / "out/gallery")])
    assert result.exit_code == 1
    assert f"{tmp_path / 'out/gallery'} cannot be written: " in result.output


def test_what_is_written_reads_like_what_a_curator_types(tmp_path: Path) -> None:
    bring(tmp_path, FERRIES)
    file = tmp_path / "out/exhibits/the-ferries-of-alder-sound/panels/02-the-steamer.yaml"
    assert file.read_text(encoding="utf-8") == (
        "# From event 1 of the timeline. A label has at most 60 words, a story 150 to 300.\n"
        "# Put a picture of your own into assets/ and name it under art, with its credit in credits.yaml there.\n"
        "# In the timeline this stood beside the text; ask before you use it:\n"
        "#   address: https://pictures.example/steamer.jpg\n"
        "#   caption: The <i>Dorothea</i>, from the pier\n"
        "#   credit: Alder Archive\n"
        "title: The steamer\n"
        "date: 1838-07-02/1838-07-09\n"
        "art:\n"
        "  file: the-ferries-of-alder-sound/the-steamer.svg\n"
        '  alt: "A disc on a line with smaller dots: a place for a picture."\n'
        "label: She takes *eleven* minutes. Nobody is sick.\n"
        "story: |\n"
        "  *Boats*\n"
        "\n"
        "  She takes *eleven* minutes. Nobody is sick.\n"
        "\n"
        "  *Sources* // see The Dorothea, from the pier, Alder Archive, pictures.example\n"
    )
    for written in (tmp_path / "out").rglob("*.yaml"):
        text = written.read_text(encoding="utf-8")
        assert max(map(len, text.splitlines())) <= 120
        assert yaml.safe_load(text)


def test_a_visitor_walks_from_the_line_of_years_to_the_panel(tmp_path: Path, invite: Invite) -> None:
    imported(tmp_path, FERRIES)
    visitor = invite(shown=read_programme(tmp_path / "out"))
    visitor.choose()
    visitor.guide.goHome()
    visitor.look()
    visitor.tap("The years")
    visitor.tap("1960: The bridge")
    visitor.tap("Go to step 3")
    assert visitor.panel("title") == "The bridge"
    visitor.tap("Read more")
    assert visitor.panel("story") == ["The last ferry leaves."]
