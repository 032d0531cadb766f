"""``kiosk site``: an operator gets a site.yaml to fill in, and a PIN that nobody can read in it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import main
from kiosk.content.pin import is_pin
from kiosk.content.read import read_site
from kiosk.content.shape import fields_by_key
from kiosk.content.site import Site


def site(*words: object, typed: str = "") -> Result:
    return CliRunner().invoke(main, ["site", *map(str, words)], input=typed, catch_exceptions=False)


def test_an_operator_gets_a_file_in_which_every_key_stands(tmp_path: Path) -> None:
    file = tmp_path / "site.yaml"
    assert site("init", file).exit_code == 0
    words = file.read_text(encoding="utf-8")
    for key, field in fields_by_key(Site).items():
        assert f"\n# {key}:" in words
        assert f"## {field.description}" in words


@pytest.mark.parametrize("key", [key for key in fields_by_key(Site) if key != "pin"])
def test_each_key_works_once_its_sign_is_taken_away(tmp_path: Path, key: str) -> None:
    file = tmp_path / "site.yaml"
    site("init", file)
    (block,) = (block for block in file.read_text(encoding="utf-8").split("\n\n") if f"\n# {key}:" in block)
    file.write_text(re.sub(r"(?m)^# ", "", block), encoding="utf-8")
    found, problems = read_site(file)
    assert [str(problem) for problem in problems] == []
    assert found is not None
    assert getattr(found, key) is not None


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "site.yaml"
    file.write_text("idle: 90\n", encoding="utf-8")
    done = site("init", file)
    assert done.exit_code == 1
    assert "already" in done.output
    assert file.read_text(encoding="utf-8") == "idle: 90\n"


def test_the_pin_is_asked_for_twice_and_only_its_hash_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "site.yaml"
    file.write_text("idle: 90\n", encoding="utf-8")
    assert site("pin", file, typed="4711\n4711\n").exit_code == 0
    found, problems = read_site(file)
    assert not problems
    assert found is not None
    assert found.idle == 90
    assert found.pin is not None
    assert is_pin("4711", found.pin)
    assert "4711" not in file.read_text(encoding="utf-8")
    assert site("pin", file, typed="0815\n0815\n").exit_code == 0
    assert file.read_text(encoding="utf-8").count("pin:") == 1


def test_a_pin_can_be_set_in_a_file_that_was_just_written(tmp_path: Path) -> None:
    file = tmp_path / "site.yaml"
    site("init", file)
    site("pin", file, typed="4711\n4711\n")
    found, problems = read_site(file)
    assert not problems
    assert found is not None
    assert found.pin


@pytest.mark.parametrize("typed", ["123", "12a4", "1234567890123"])
def test_what_is_no_pin_is_refused(tmp_path: Path, typed: str) -> None:
    done = site("pin", tmp_path / "site.yaml", typed=f"{typed}\n{typed}\n")
    assert done.exit_code == 1
    assert "A PIN has 4 to 12 digits" in done.output
    assert not (tmp_path / "site.yaml").exists()


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    done = site("init", tmp_path / "nowhere" / "site.yaml")
    assert done.exit_code == 1
    assert "cannot be written" in done.output
