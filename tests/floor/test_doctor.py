"""``kiosk doctor``: an operator learns what is wrong with the machine and what to do, whatever it is."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from kiosk.cli import main
from kiosk.content.pin import pin_hash
from kiosk.content.programme import read_programme
from kiosk.floor import units
from kiosk.floor.doctor import fonts, hearing, probe, programs, screen
from kiosk.floor.doctor.clock import clock
from kiosk.floor.doctor.content import content, pack
from kiosk.floor.doctor.disk import counted, disk
from kiosk.floor.doctor.examine import Check, examine
from kiosk.floor.doctor.finding import Finding
from kiosk.floor.doctor.patient import Patient
from kiosk.floor.doctor.site import site
from kiosk.floor.health import Record
from kiosk.floor.packs.store import Store
from kiosk.floor.places import content_folder
from kiosk.floor.watch import Pulse
from kiosk.visit.folder import TALLY, VISITS
from tests.content.galleries import GOOD, change
from tests.floor.made import keep, visit

NOW = datetime.now().astimezone()
WHOLE = f"pin: {pin_hash('4711', b'salt' * 4)}\nhours: {{tuesday: 10:00-18:00}}\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The data folder of the machine."""
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


Machine = Callable[..., Patient]


@pytest.fixture
def machine(tmp_path: Path, data: Path) -> Machine:
    """Make a machine by what stands in its site.yaml, and by the gallery that is named for it."""

    def one(words: str = "", given: Path | None = None, now: datetime = NOW) -> Patient:
        file = tmp_path / "site.yaml"
        file.write_text(f"data_folder: {data}\n{words}", encoding="utf-8")
        return Patient(given, None, file, now)

    return one


def only(check: Check, patient: Patient) -> Finding:
    """Give the one finding of a check; what is not good has a remedy."""
    (found,) = examine(patient, (check,))
    assert bool(found.remedy) == (found.state != "good")
    return found


def tells(monkeypatch: pytest.MonkeyPatch, module: object, **facts: object) -> None:
    """Let Qt tell something else of this machine than there is."""
    monkeypatch.setattr(module, "ask_qt", lambda *_, **__: facts)


def test_the_versions_are_told(machine: Machine) -> None:
    found = only(programs.versions, machine())
    assert found.state == "good"
    assert "PySide6 6." in found.found


def test_a_qt_that_aborts_this_python_is_found_before_it_does(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.version_info >= (3, 12):
        pytest.skip("this Python is not aborted by any Qt")
    pretended = tmp_path / "PySide6_Essentials-6.12.0.dist-info"
    pretended.mkdir()
    (pretended / "METADATA").write_text("Name: PySide6-Essentials\nVersion: 6.12.0\n", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    found = only(programs.versions, machine())
    assert found.state == "wrong"
    assert "6.12.0 aborts Python 3.11" in found.found
    assert ">=6.11,<6.12" in found.remedy


def test_a_qt_of_two_pieces_is_found(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "_version_of_media", lambda: "6.11.0")
    found = only(programs.versions, machine())
    assert found.state == "wrong"
    assert "PySide6-Addons is 6.11.0" in found.found


@pytest.mark.parametrize(
    ("state", "safe", "told"), [("shown", False, "good"), ("safe", True, "wrong"), ("away", False, "note")]
)
def test_whether_the_kiosk_runs_is_told(machine: Machine, data: Path, state: str, safe: bool, told: str) -> None:
    assert only(programs.kiosk, machine()).state == "note"
    record = Record(data)
    record.report(Pulse(0.0, state, 2, 0.0, safe, None))  # type: ignore[arg-type]
    record.write()
    now = datetime.now().astimezone()
    assert only(programs.kiosk, machine(now=now)).state == told
    assert "restarts: 2" in only(programs.kiosk, machine(now=now)).found
    assert only(programs.kiosk, machine(now=now + timedelta(hours=1))).state == "note"


def test_whether_the_machine_starts_the_exhibit_is_told(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(units, "UNITS", tmp_path)
    assert only(programs.unit, machine()).state == "note"
    (tmp_path / units.UNIT).write_text("[Unit]\n", encoding="utf-8")
    assert only(programs.unit, machine()).state == "good"


def glass(*mm: int) -> list[dict[str, object]]:
    return [{"name": "DP-1", "pixels": [1920, 1080], "mm": list(mm)}]


def test_a_machine_as_it_should_be_is_found_good(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    touch = [{"name": "Iiyama touch", "points": 10}]
    tells(monkeypatch, screen, platform="wayland", screens=glass(531, 299), touch=touch, renderer="AMD Radeon")
    found = examine(machine(), (screen.screen,))
    assert [(each.name, each.state) for each in found] == [("display", "good"), ("drawing", "good"), ("touch", "good")]
    assert "DP-1, 1920 × 1080 pixels, 531 × 299 mm" in found[0].found
    assert "Iiyama touch: 10 fingers" in found[2].found


def test_a_screen_of_another_size_than_the_site_says_is_noted(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    tells(monkeypatch, screen, platform="xcb", screens=glass(531, 299), touch=[], renderer="llvmpipe (LLVM 15)")
    found = examine(machine("screen: {diagonal: 800}\n"), (screen.screen,))
    assert [each.state for each in found] == ["good", "note", "note", "note"]
    assert "609 mm from corner to corner; the site says 800 mm" in found[1].found
    assert "Drawn in software (llvmpipe" in found[2].found
    assert "No touchscreen" in found[3].found


def test_a_screen_that_is_away_or_nowhere_is_wrong(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    tells(monkeypatch, screen, platform="wayland", screens=[], touch=[], renderer="AMD Radeon")
    assert examine(machine(), (screen.screen,))[0].state == "wrong"
    monkeypatch.undo()
    monkeypatch.setenv("QT_QPA_PLATFORM", "nonsense")
    found = only(screen.screen, machine())
    assert found.state == "wrong"
    assert "Qt found no display it can draw on" in found.found


def test_a_display_that_nobody_sees_is_noted(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    found = examine(machine(), (screen.screen,))
    assert found[0].state == "note"
    assert "offscreen, which nobody sees" in found[0].found
    assert found[1].found.startswith("Drawn in software, ")


def test_while_the_exhibit_is_shown_elsewhere_no_display_is_no_fault(
    machine: Machine, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert only(screen.screen, machine()).state == "wrong"
    record = Record(data)
    record.report(Pulse(0.0, "shown", 0, 0.0, False, None))
    record.write()
    assert only(screen.screen, machine(now=datetime.now().astimezone())).state == "note"


def test_whether_sound_comes_out_is_told(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    for facts, state, words in (
        ({"outputs": ["HDMI"]}, "good", "HDMI"),
        ({"outputs": []}, "note", "nothing that sounds"),
        ({"lacking": True}, "note", "not installed"),
    ):
        tells(monkeypatch, hearing, **facts)
        found = only(hearing.sound, machine())
        assert found.state == state
        assert words in found.found


def test_whether_anything_speaks_is_told(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    for facts, state, words in (
        ({"engine": "speechd", "error": None, "languages": ["en", "ru"]}, "good", "speaks en, ru"),
        ({"engine": "speechd", "error": None, "languages": ["en"]}, "note", "does not speak ru"),
        ({"engine": "speechd", "error": "no daemon", "languages": []}, "note", "no daemon"),
        ({"engine": "", "error": None, "languages": []}, "note", "no speech engine"),
        ({"lacking": True}, "note", "not installed"),
    ):
        tells(monkeypatch, hearing, **facts)
        found = only(hearing.speech, machine())
        assert found.state == state
        assert words in found.found
    assert only(hearing.speech, machine("speech: false\n")).state == "good"


def test_what_qt_knows_of_sound_and_speech_is_asked_of_qt() -> None:
    assert isinstance(probe.ask_qt("sound")["outputs"], list)
    assert "engine" in probe.ask_qt("speech")


def test_the_fonts_hold_every_letter_of_the_exhibit(machine: Machine) -> None:
    found = only(fonts.fonts, machine())
    assert found.state == "good"
    assert found.found == "7 fonts can be loaded and have every letter of en, ru."


def test_a_font_that_is_damaged_a_family_and_letters_that_are_missing_are_found(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "Broken.ttf").write_bytes(b"no font")
    patient = machine()
    patient.__dict__["programme"] = replace(read_programme(), assets=(tmp_path,))
    monkeypatch.setattr(fonts, "_letters", lambda shown, tag: "\U00013000")
    found = [each.found for each in examine(patient, (fonts.fonts,))]
    assert f"{tmp_path / 'fonts' / 'Broken.ttf'} is no font that can be loaded." in found
    assert any("The typeface PT Serif is missing" in each for each in found)
    assert any("letters of the language ru: \U00013000" in each for each in found)


def test_a_qt_that_hangs_or_aborts_is_a_finding(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "python"
    monkeypatch.setattr(sys, "executable", str(program))
    program.write_text("#!/bin/sh\necho out of paint >&2\nkill -ABRT $$\n", encoding="utf-8")
    program.chmod(0o755)
    found = only(fonts.fonts, machine())
    assert found.state == "wrong"
    assert 'asked for fonts and ended with the code -6; its last words: "out of paint"' in found.found
    program.write_text("#!/bin/sh\nexec sleep 60\n", encoding="utf-8")
    monkeypatch.setattr(probe, "PATIENCE", 0.2)
    found = only(fonts.fonts, machine())
    assert found.state == "wrong"
    assert "gave no answer" in found.found


def test_a_data_folder_that_cannot_be_written_is_found(machine: Machine, data: Path) -> None:
    assert only(disk, machine()).state == "good"
    data.rmdir()
    assert only(disk, machine()).state == "good"
    data.write_text("a file where the folder should be", encoding="utf-8")
    found = only(disk, machine())
    assert found.state == "wrong"
    assert str(data) in found.found


@pytest.mark.parametrize(("free", "state"), [(2 * 10**9, "good"), (10**9 - 1, "note"), (10**8 - 1, "wrong")])
def test_a_disk_that_fills_up_is_found(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, free: int, state: str
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=free))
    assert only(disk, machine()).state == state


def test_counts_that_are_damaged_are_found_and_left_as_they_are(machine: Machine, data: Path) -> None:
    assert [each.state for each in examine(machine(), (counted,))] == ["good", "good"]
    keep(data, *(visit(("rise", number)) for number in range(200)))
    assert [each.state for each in examine(machine(), (counted,))] == ["good", "good"]
    whole = (data / VISITS).read_bytes()
    for file, harmed in ((VISITS, whole[:4096] + b"\xff" * 4096 + whole[8192:]), (TALLY, b"no database" * 100)):
        (data / file).write_bytes(harmed)
    assert [each.state for each in examine(machine(), (counted,))] == ["wrong", "wrong"]
    assert (data / TALLY).read_bytes() == b"no database" * 100
    assert sorted(path.name for path in data.iterdir()) == [TALLY, VISITS]


@pytest.fixture
def timedatectl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let the system say something else of its clock."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))

    def says(words: str) -> None:
        lines = "".join(f"echo {line}\n" for line in words.split())
        (folder / "timedatectl").write_text(f"#!/bin/sh\n{lines}", encoding="utf-8")
        (folder / "timedatectl").chmod(0o755)

    return says


def test_a_clock_that_is_wrong_or_left_to_itself_is_found(machine: Machine, timedatectl: Callable[[str], None]) -> None:
    assert only(clock, machine()).state == "good"
    timedatectl("Timezone=Europe/Berlin NTPSynchronized=yes")
    assert only(clock, machine(WHOLE)).found.endswith("time zone Europe/Berlin, set by a time server.")
    timedatectl("Timezone=Europe/Berlin NTPSynchronized=no")
    assert "no time server has set it" in only(clock, machine(WHOLE)).found
    timedatectl("Timezone=Etc/UTC NTPSynchronized=yes")
    assert only(clock, machine()).state == "good"
    assert "The time zone is Etc/UTC" in only(clock, machine(WHOLE)).found
    found = only(clock, machine(now=datetime(1970, 1, 1, 12).astimezone()))
    assert found.state == "wrong"
    assert "1970-01-01 12:00, which is before" in found.found


def test_content_with_mistakes_is_found_and_its_last_good_copy(machine: Machine, tmp_path: Path, data: Path) -> None:
    gallery = Path(shutil.copytree(GOOD, tmp_path / "gallery"))
    assert only(content, machine(given=gallery)).found.startswith(f"The folder {gallery}: lamp, 2 panels")
    change(gallery, "exhibits/lamp/panels/02-light.yaml", "label:", "lable:")
    found = only(content, machine(given=gallery))
    assert found.state == "wrong"
    assert "02-light.yaml:" in found.found
    assert "copy" not in found.found
    assert f"kiosk check {gallery}" in found.remedy
    (data / "folder" / "3").mkdir(parents=True)
    (data / "folder" / "current").write_text("3\n", encoding="ascii")
    assert (
        f"Its last good copy stays on the screen: {data / 'folder' / '3'}"
        in only(content, machine(given=gallery)).found
    )
    assert only(content, machine(given=tmp_path / "nowhere")).state == "wrong"


def test_an_installed_pack_that_is_not_as_it_came_is_found(machine: Machine, data: Path, old: Path) -> None:
    assert only(pack, machine()).state == "good"
    folder = content_folder(data)
    Store(folder).install(old)
    found = examine(machine(), (content, pack))
    assert [each.state for each in found] == ["good", "good"]
    assert "The installed pack" in found[0].found
    assert only(pack, machine(given=GOOD)).state == "note"
    (version,) = (folder / "versions").iterdir()
    change(version, "exhibits/lamp/panels/02-light.yaml", "Light", "Night")
    found_damaged = only(pack, machine())
    assert found_damaged.state == "wrong"
    assert "is shown in its place" not in found_damaged.found
    (version / "manifest.json").unlink()
    assert "is shown in its place" in only(pack, machine()).found
    (folder / "current").write_text("../../elsewhere\n", encoding="utf-8")
    assert only(pack, machine()).state == "wrong"


def test_a_site_that_is_whole_is_good_and_what_it_leaves_out_is_noted(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert only(site, machine(WHOLE)).state == "good"
    found = examine(machine("metrics: 9464\n"), (site,))
    assert [each.state for each in found] == ["note", "note"]
    assert "no PIN" in found[0].found
    assert "no opening hours" in found[1].found
    monkeypatch.setitem(sys.modules, "prometheus_client", None)
    monkeypatch.setattr("kiosk.floor.doctor.site.find_spec", lambda name: None)
    assert "museum-kiosk[metrics]" in only(site, machine(f"{WHOLE}metrics: 9464\n")).remedy


def test_a_site_that_is_wrong_missing_or_open_to_all_is_told(machine: Machine, tmp_path: Path) -> None:
    found = only(site, machine("idel: 90\n"))
    assert found.state == "wrong"
    assert "site.yaml:2:1: " in found.found
    assert only(site, Patient(None, None, None, NOW)).state == "note"
    assert only(site, Patient(None, None, tmp_path / "nowhere.yaml", NOW)).state == "wrong"
    patient = machine(WHOLE)
    (tmp_path / "site.yaml").chmod(0o666)
    assert "chmod o-w" in only(site, patient).remedy


def test_a_check_that_fails_itself_is_a_finding() -> None:
    def clumsy(patient: Patient) -> Iterator[Finding]:
        raise ZeroDivisionError("division by zero")
        yield

    found = only(clumsy, Patient(None, None, None, NOW))
    assert (found.name, found.state) == ("clumsy", "wrong")
    assert "ZeroDivisionError: division by zero" in found.found


def test_the_operator_reads_a_table_or_json_and_the_exit_code_tells(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.floor.doctor.examine.examine", lambda patient: examine(patient, (site, pack)))
    patient = machine(WHOLE)
    words = ["doctor", "--site", str(patient.site_file)]
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 0
    assert done.output.rstrip().endswith("All is well.")
    machine("idel: 90\n")
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 1
    assert "site  wrong" in done.output
    assert done.output.rstrip().endswith("1 thing wrong, 0 notes.")
    told = json.loads(CliRunner().invoke(main, [*words, "--json"]).output)
    assert told["well"] is False
    assert [(each["name"], each["state"]) for each in told["findings"]] == [("site", "wrong"), ("pack", "good")]
