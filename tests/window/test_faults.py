"""What is said to whoever starts the kiosk where Qt cannot run."""

from __future__ import annotations

import re
import sys
from importlib import metadata
from pathlib import Path

import pytest

from kiosk.window.faults import (
    NEEDED_BY_LIBRARY,
    X11_PACKAGES,
    WindowError,
    check_qt,
    explain_missing_library,
    explain_platform,
)

INSTALL = Path(__file__).parents[2] / ".ci" / "install"


@pytest.mark.parametrize(("library", "package"), NEEDED_BY_LIBRARY.items())
def test_an_operator_reads_which_package_holds_the_missing_library(library: str, package: str) -> None:
    said = explain_missing_library(f"{library}: cannot open shared object file: No such file or directory")
    assert said.splitlines() == [
        f"Qt needs the system library {library}, which is not installed.",
        f"On Debian or Ubuntu: sudo apt-get install {package}",
    ]


def test_an_operator_reads_the_name_of_a_library_that_we_do_not_know() -> None:
    said = explain_missing_library("libvulkan.so.1: cannot open shared object file: No such file or directory")
    assert "the system library libvulkan.so.1," in said
    assert "Install the package that holds it." in said


def test_what_we_tell_operators_to_install_is_what_we_install() -> None:
    if not INSTALL.exists():
        pytest.skip("not a checkout: .ci/install is not here")
    (listed,) = re.findall(r"^packages=\((.*?)^\)", INSTALL.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert {*NEEDED_BY_LIBRARY.values(), *X11_PACKAGES.split()} <= set(listed.split())


def test_qts_last_words_about_something_else_are_passed_on() -> None:
    assert explain_platform("Out of memory") == "Qt gave up: Out of memory"


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on: nothing to refuse")
def test_an_operator_with_a_qt_that_would_abort_is_told_which_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metadata, "version", {"PySide6-Essentials": "6.12.0"}.__getitem__)
    with pytest.raises(WindowError) as caught:
        check_qt()
    assert str(caught.value).splitlines() == [
        "PySide6 6.12.0 aborts Python 3.11 after a while.",
        'Install an earlier one: pip install "PySide6-Essentials>=6.11,<6.12"',
    ]


def test_an_operator_with_the_qt_that_is_installed_here_is_let_through() -> None:
    check_qt()
