"""An operator at a terminal asks what the kiosk has counted."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import main
from kiosk.content.programme import Programme
from kiosk.floor.visits.read import read_book
from kiosk.floor.visits.report import Report, report_on
from kiosk.floor.visits.simulate import simulate
from kiosk.visit.folder import VISITS
from tests.floor.made import SHOWN, a_fortnight, keep, visit
from tests.visit.walker import Kiosk


def ask(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["visits", *map(str, words)])


def refused(*words: str | Path) -> str:
    result = ask(*words)
    assert result.exit_code == 1, result.output
    assert result.stdout == ""
    return result.stderr


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with the visits of a fortnight."""
    return keep(tmp_path / "data", *a_fortnight())


@pytest.fixture(scope="module")
def season(programme: Programme, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with made-up visits to the bundled exhibit."""
    folder = tmp_path_factory.mktemp("season")
    simulate(folder, programme.exhibit, 60, 7, date(2026, 6, 1))
    return folder


def told(folder: Path) -> Report:
    return report_on(read_book(folder))


# On the terminal


def test_an_operator_reads_the_terms_of_the_field(data: Path) -> None:
    output = ask("report", "--data", data).stdout
    for line in (
        r"^Visits to made$",
        r"^12 May 2026 to 25 May 2026, 14 days with visits$",
        r"^stops +98 *$",
        r"^counted apart +14 *$",
        r"^holding time +1:20 +half between 1:00 and 2:20$",
        r"^more than half +57 % +of 98 stops *$",
        r"^completion +57 % +of 98 stops *$",
        r"^2 +doubt +98 +100 % +0:30 +0 +42$",
        r"^Russian +14 +14 %$",
    ):
        assert re.search(line, output, re.MULTILINE), (line, output)


def test_an_operator_reads_titles_where_the_exhibit_is_there(season: Path, programme: Programme) -> None:
    output = ask("report", "--data", season).stdout.replace("\u00a0", " ")
    assert "Visits to The fall of Nikolai Bukharin" in output
    assert "These visits are made up by kiosk visits simulate." in output
    for panel in programme.exhibit.panels.values():
        assert panel.title.words("en").replace("\u00a0", " ") in output


def test_the_data_are_found_where_the_kiosk_keeps_them(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site.yaml"
    site.write_text(f"data_folder: {data}\n", encoding="utf-8")
    assert "Visits to made" in ask("report", "--site", site).stdout
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    assert str(tmp_path / "home" / "kiosk" / VISITS) in refused("report")
    keep(tmp_path / "home" / "kiosk", visit(("rise", 9)))
    assert ask("report").exit_code == 0


def test_a_report_is_made_while_the_kiosk_runs_and_leaves_the_visit_under_way_out(tmp_path: Path) -> None:
    kiosk = Kiosk(tmp_path / VISITS)
    kiosk.visit("rise")
    kiosk.wake()
    kiosk.open("doubt", after=9)
    assert told(tmp_path).opened == {"rise": 1}
    kiosk.open("fall", after=9)
    kiosk.start_over()
    assert told(tmp_path).opened == {"rise": 1, "doubt": 1, "fall": 1}


def test_a_report_writes_nothing_into_the_data_folder(data: Path) -> None:
    before = {path.name: path.read_bytes() for path in data.iterdir()}
    assert ask("report", "--data", data).exit_code == 0
    assert {path.name: path.read_bytes() for path in data.iterdir()} == before


# Files


def test_every_number_is_in_the_sheet_and_small_ones_are_empty(data: Path, tmp_path: Path) -> None:
    keep(data, visit(("after", 9), ("rise", 9), languages=["he"]))
    assert ask("report", "--data", data, "--csv", tmp_path / "visits.csv").stdout == f"Written: {tmp_path}/visits.csv\n"
    rows = list(csv.DictReader(io.StringIO((tmp_path / "visits.csv").read_text(encoding="utf-8"))))
    assert list(rows[0]) == ["term", "of", "title", "value", "unit", "note"]
    by_name = {(row["term"], row["of"]): row for row in rows}
    assert by_name["stops", ""]["value"] == "99"
    assert by_name["language", "he"] == {
        "term": "language",
        "of": "he",
        "title": "Hebrew",
        "value": "",
        "unit": "visits",
        "note": "under 5",
    }


def test_a_title_is_no_formula_in_a_spreadsheet(tmp_path: Path) -> None:
    evil = type(SHOWN)("made", ("=1+1",))
    keep(tmp_path, *[visit(("=1+1", 9), showing=evil)] * 6)
    ask("report", "--data", tmp_path, "--csv", tmp_path / "visits.csv")
    sheet = (tmp_path / "visits.csv").read_text(encoding="utf-8")
    cells = [cell for row in csv.reader(io.StringIO(sheet)) for cell in row]
    assert "'=1+1" in cells
    assert [cell for cell in cells if cell.startswith("=")] == []


def test_other_programs_read_json_whatever_else_is_written(data: Path, tmp_path: Path) -> None:
    keep(data, visit(("rise", 9), languages=["he"]))
    result = ask("report", "--data", data, "--json", "--csv", tmp_path / "visits.csv")
    found = json.loads(result.stdout)
    assert (found["exhibit"], found["from"], found["shown_from"], found["made_up"]) == ("made", "2026-05-12", 5, False)
    values = {(row["term"], row["of"]): row["value"] for row in found["rows"]}
    assert values["stops", ""] == 99
    assert values["language", "he"] is None


class _Page(HTMLParser):
    """What a browser would fetch, and what is named on a page."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.ids: Counter[str] = Counter()
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("src", "href", "xlink:href", "data", "srcset"):
                self.addresses.append(value or "")
            if name == "id":
                self.ids[value or ""] += 1

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def read_page(file: Path) -> tuple[_Page, str]:
    source = file.read_text(encoding="utf-8")
    page = _Page()
    page.feed(source)
    return page, source


def test_the_page_needs_nothing_else_and_shows_every_plot(season: Path, tmp_path: Path) -> None:
    file = tmp_path / "visits.html"
    assert ask("report", "--data", season, "--html", file, "--passers-by", "9000").exit_code == 0
    page, source = read_page(file)
    assert [address for address in page.addresses if not address.startswith("#")] == []
    assert re.findall(r"url\([\"']?(?!#|\"?data:)[^)]*", source) == []
    assert "<script" not in source
    assert "@import" not in source
    assert source.count("<svg") == source.count("<figure") == 7
    assert [name for name, times in page.ids.items() if times > 1] == []
    assert set(re.findall(r"(?:url\(|href=\")#([^)\"]*)", source)) <= page.ids.keys()
    text = " ".join(page.text).replace("\u00a0", " ")
    for words in (
        "Visits to The fall of Nikolai Bukharin",
        "When visitors come",
        "How long they stay",
        "How far they get down the stairs",
        "Which way they go",
        "What they do",
        "In which languages",
        "What makes it accessible",
        "Attracting power",
        "%DV",
        "Counts under 5",
        "no person, no name, no picture",
        "no sweep rate is claimed",
        "Nobody made them",
    ):
        assert words in text, words


def test_the_page_shows_no_count_under_five(tmp_path: Path) -> None:
    few = visit(("rise", 9), ("after", 9), start=a_fortnight()[0].start.replace(hour=17), languages=["he"])
    keep(tmp_path, *a_fortnight(), *[few] * 3)
    ask("report", "--data", tmp_path, "--html", tmp_path / "visits.html")
    page, source = read_page(tmp_path / "visits.html")
    assert "Hebrew" in page.text
    assert page.text.count("<5") >= 4
    hours = source[source.index("When visitors come") : source.index("How long they stay")]
    shown = re.findall(r'class="number">(\d+)<', source) + re.findall(r">(\d+)</text>", hours)
    assert len(shown) > 10
    assert [number for number in shown if 0 < int(number) < 5] == []


def test_the_page_of_nearly_nobody_can_be_read(tmp_path: Path) -> None:
    keep(tmp_path, visit(("rise", 9)), visit(seconds=1, languages=[]))
    assert ask("report", "--data", tmp_path, "--html", tmp_path / "visits.html").exit_code == 0
    page, source = read_page(tmp_path / "visits.html")
    assert "<svg" not in source
    assert "How this was counted" in page.text


def test_names_of_an_exhibit_are_words_and_no_markup(tmp_path: Path) -> None:
    evil = type(SHOWN)("<b>made</b>", ("<script>$x$</script>", "&amp;"))
    keep(tmp_path, *[visit(("<script>$x$</script>", 9), showing=evil)] * 9)
    ask("report", "--data", tmp_path, "--html", tmp_path / "visits.html")
    page, source = read_page(tmp_path / "visits.html")
    assert "<script" not in source
    assert "<b>" not in source
    assert sum("<script>$x$</script>" in words for words in page.text) == 3


def test_a_page_is_made_of_an_exhibit_of_any_length(tmp_path: Path) -> None:
    long = type(SHOWN)("long", tuple(f"panel-{number}" for number in range(120)))
    keep(tmp_path, *[visit(*((panel, 5) for panel in long.panels), showing=long)] * 6)
    assert ask("report", "--data", tmp_path, "--html", tmp_path / "visits.html").exit_code == 0


# What goes wrong


def test_without_matplotlib_the_operator_is_told_what_to_install(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    assert refused("report", "--data", data, "--html", tmp_path / "visits.html") == (
        'Error: Plots need matplotlib, which is not installed: pip install "museum-kiosk[report]".\n'
    )
    assert not (tmp_path / "visits.html").exists()
    assert ask("report", "--data", data).exit_code == 0


def test_before_anybody_came_the_operator_is_told_so(tmp_path: Path) -> None:
    assert refused("report", "--data", tmp_path) == (
        f"Error: No visits are kept yet: there is no file {tmp_path / VISITS}. "
        "The kiosk makes it when it is first touched.\n"
    )
    keep(tmp_path)
    assert "There is nothing to report" in refused("report", "--data", tmp_path)


@pytest.mark.parametrize("damage", ["garbage", "another table", "a row"])
def test_a_damaged_file_is_called_so(data: Path, damage: str) -> None:
    file = data / VISITS
    if damage == "garbage":
        file.write_bytes(b"not a database " * 400)
    else:
        changes = {
            "another table": "DROP TABLE visit; CREATE TABLE visit (x)",
            "a row": "UPDATE visit SET panels = '[[' WHERE rowid = 3",
        }
        with closing(sqlite3.connect(file)) as connection:
            connection.executescript(changes[damage])
    assert refused("report", "--data", data).startswith(f"Error: {file} is damaged.")


def test_a_file_that_cannot_be_written_is_named(data: Path, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere" / "visits.html"
    for option in ("--html", "--csv"):
        said = refused("report", "--data", data, option, nowhere)
        assert said == f"Error: {nowhere} cannot be written: No such file or directory.\n"


def test_a_site_that_is_wrong_is_told_of_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text("data_foldr: /srv\n", encoding="utf-8")
    said = refused("report", "--site", tmp_path / "site.yaml")
    assert "site.yaml:1:1" in said
    assert "data_folder" in said


def test_days_in_the_wrong_order_are_no_span(data: Path) -> None:
    result = ask("report", "--data", data, "--from", "2026-05-20", "--to", "2026-05-13")
    assert (result.exit_code, "--from 2026-05-20 is later than --to 2026-05-13." in result.stderr) == (2, True)


# Made-up visits


def test_made_up_visits_look_like_those_of_a_museum(season: Path, programme: Programme) -> None:
    report = told(season)
    assert 100 < report.holding.median < 140
    assert 0 < report.complete < report.most < report.stops / 2
    assert report.passing > 50
    assert [one >= two for one, two in zip(report.down_to, report.down_to[1:], strict=False)] == [True] * 15
    assert report.down_to[-1] < report.down_to[0] / 2
    assert {weekday for weekday, _ in report.by_hour} == {1, 2, 3, 4, 5, 6}
    assert min(hour for _, hour in report.by_hour) == 10
    assert set(report.languages) == set(programme.exhibit.languages)


def test_the_same_number_makes_the_same_visits(programme: Programme, tmp_path: Path) -> None:
    for folder, seed in (("one", 1), ("same", 1), ("other", 2)):
        simulate(tmp_path / folder, programme.exhibit, 5, seed, date(2026, 6, 1))
    one, same, other = (read_book(tmp_path / folder).visits for folder in ("one", "same", "other"))
    assert one == same != other


def test_made_up_visits_are_never_mixed_with_real_ones(data: Path) -> None:
    before = (data / VISITS).read_bytes()
    assert refused("simulate", data) == (
        f"Error: {data / VISITS} is there already: made-up visits are never mixed with others. Name another folder.\n"
    )
    assert (data / VISITS).read_bytes() == before


def test_an_operator_makes_visits_up_and_sees_the_report(tmp_path: Path) -> None:
    result = ask("simulate", tmp_path / "new", "--days", "8")
    assert re.fullmatch(r"\d+ made-up visits on 8 days: .*visits\.sqlite\n", result.stdout)
    assert "Nobody made them" in ask("report", "--data", tmp_path / "new").stdout
    (tmp_path / "file").touch()
    assert "cannot be written" in ask("simulate", tmp_path / "file" / "below").output


def test_who_only_reads_numbers_waits_for_no_plots(data: Path) -> None:
    code = (
        "import sys; from kiosk.cli import main\n"
        f"main(['visits', 'report', '--data', {str(data)!r}, '--json'], standalone_mode=False)\n"
        "print([m for m in ('matplotlib', 'PySide6', 'numpy') if m in sys.modules], file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stderr.splitlines()[-1] == "[]"
