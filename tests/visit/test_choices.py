"""What the staff choose at the kiosk holds over a restart, until site.yaml says something else."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from kiosk.content.site import Site
from kiosk.visit.choices import CHOICES, Chooser


def site(data: Path, volume: int = 6) -> Site:
    return Site(data_folder=str(data), volume=volume)


def chosen(data: Path, gallery: Path | None = None, volume: int = 6) -> Site:
    """Give the site as the staff have it after a restart."""
    return Chooser(gallery).applied(site(data, volume))


def chooser(data: Path) -> Chooser:
    one = Chooser()
    one.applied(site(data))
    return one


def test_a_volume_holds_over_a_restart(tmp_path: Path) -> None:
    one = chooser(tmp_path)
    assert not one.has_changed
    one.choose("volume", 8)
    assert one.has_changed
    assert one.site.volume == 8
    assert chosen(tmp_path).volume == 8


def test_who_edits_the_site_afterwards_means_it(tmp_path: Path) -> None:
    chooser(tmp_path).choose("volume", 8)
    assert chosen(tmp_path, volume=3).volume == 3
    assert chosen(tmp_path, volume=6).volume == 8


def test_choosing_what_the_site_says_is_no_choice(tmp_path: Path) -> None:
    one = chooser(tmp_path)
    one.choose("volume", 8)
    one.choose("volume", 6)
    assert not one.has_changed
    one.choose("volume", 8)
    one.restore("volume")
    assert chosen(tmp_path).volume == 6


def test_an_exhibit_that_is_not_there_any_more_is_left_out(tmp_path: Path) -> None:
    one = chooser(tmp_path)
    one.choose("exhibit", "bukharin")
    assert chosen(tmp_path).exhibit == "bukharin"
    one.choose("exhibit", "gone")
    assert chosen(tmp_path).exhibit is None


def test_a_keypad_holds_over_a_restart(tmp_path: Path) -> None:
    one = chooser(tmp_path)
    one.choose("keypad", one.site.keypad.with_key("select", "F20").model_dump(mode="json"))
    assert chosen(tmp_path).keypad.select == ("F20",)
    assert chosen(tmp_path).keypad.next == ("Down", "Tab")


SIX = '"against": {"volume": 6}'


@pytest.mark.parametrize(
    "words",
    [
        "",
        "{",
        "[]",
        '{"chosen": 3}',
        '{"chosen": {"volume": 8}}',
        f'{{"chosen": {{"volume": 99}}, {SIX}}}',
        '{"chosen": {"pin": "x"}, "against": {"pin": null}}',
        '{"chosen": {"keypad": 4}, "against": {"keypad": 4}}',
    ],
)
def test_a_file_of_choices_that_says_nothing_sensible_is_as_none(tmp_path: Path, words: str) -> None:
    (tmp_path / CHOICES).write_text(words, encoding="utf-8")
    assert chosen(tmp_path) == site(tmp_path)


def test_what_cannot_be_written_holds_until_the_window_ends(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "data").write_text("no folder", encoding="utf-8")
    one = chooser(tmp_path / "data")
    with caplog.at_level(logging.WARNING):
        one.choose("volume", 8)
    assert one.site.volume == 8
    assert "cannot be kept over a restart" in caplog.text
