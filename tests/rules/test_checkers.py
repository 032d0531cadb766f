"""Every checker is content, so that one command is the whole check."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

import kiosk

PACKAGE = Path(kiosk.__file__).parent
ROOT = Path(__file__).parents[2]
QML_FILES = sorted((PACKAGE / "qml").rglob("*.qml"))
SCRIPTS = Path(sys.executable).parent
METATYPES = Path(PySide6.__file__).parent / "Qt" / "metatypes"


def run(*command: str | Path) -> str:
    """Run a checker at the top of the repository; fail with what it printed."""
    ran = subprocess.run([str(part) for part in command], capture_output=True, text=True, cwd=ROOT)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


def test_ruff_is_content() -> None:
    run(sys.executable, "-m", "ruff", "check", "kiosk", "tests")
    run(sys.executable, "-m", "ruff", "format", "--check", "kiosk", "tests")


@pytest.mark.timeout(300)
def test_mypy_is_content() -> None:
    run(sys.executable, "-m", "mypy")


@pytest.fixture(scope="module")
def bridge_types(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The types that Python gives to QML, written so that qmllint can read them."""
    folder = tmp_path_factory.mktemp("types")
    module = folder / "Kiosk" / "Bridge"
    module.mkdir(parents=True)
    dumps = []
    for source in sorted((PACKAGE / "bridge").rglob("*.py")):
        if "QML_IMPORT_NAME" not in source.read_text(encoding="utf-8"):
            continue
        dump = folder / f"{source.stem}.json"
        run(SCRIPTS / "pyside6-metaobjectdump", source, "-o", dump)
        types = json.loads(dump.read_text(encoding="utf-8"))
        for found in types[0]["classes"]:
            for each in found.get("properties", []):
                # The dump forgets constant=True; every property of ours has either that or a notify signal.
                each["constant"] = "notify" not in each
        dump.write_text(json.dumps(types), encoding="utf-8")
        dumps.append(dump)
    foreign = ",".join(str(METATYPES / f"qt6{name}_metatypes.json") for name in ("core", "gui", "qml"))
    run(
        *(SCRIPTS / "pyside6-qmltyperegistrar", "--generate-qmltypes", module / "bridge.qmltypes"),
        *("-o", folder / "unused.cpp", "--import-name", "Kiosk.Bridge", "--major-version", "1"),
        *("--foreign-types", foreign),
        *dumps,
    )
    (module / "qmldir").write_text("module Kiosk.Bridge\ntypeinfo bridge.qmltypes\n", encoding="utf-8")
    return folder


def test_qmllint_is_content(bridge_types: Path) -> None:
    run(SCRIPTS / "pyside6-qmllint", "-I", PACKAGE / "qml", "-I", bridge_types, "--max-warnings", "0", *QML_FILES)


def test_qmllint_would_find_a_misspelt_property(bridge_types: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "Wrong.qml"
    wrong.write_text(
        "import QtQuick\nimport Kiosk.Bridge\n\n"
        "Item {\n    required property Guide guide\n\n    visible: guide.askin\n}\n",
        encoding="utf-8",
    )
    with pytest.raises(AssertionError, match="askin"):
        run(SCRIPTS / "pyside6-qmllint", "-I", PACKAGE / "qml", "-I", bridge_types, "--max-warnings", "0", wrong)


@pytest.mark.parametrize("file", QML_FILES, ids=lambda path: path.name)
def test_qmlformat_would_change_nothing(file: Path) -> None:
    assert run(SCRIPTS / "pyside6-qmlformat", file) == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("folder", sorted({file.parent for file in QML_FILES}), ids=lambda path: path.name)
def test_every_qml_file_is_named_in_its_module(folder: Path) -> None:
    listed = {line.split()[-1] for line in (folder / "qmldir").read_text(encoding="utf-8").splitlines()[1:]}
    assert listed == {file.name for file in folder.glob("*.qml")}


def test_no_module_is_longer_than_one_can_read() -> None:
    long = {
        path.name: lines
        for path, limit in [*((p, 300) for p in PACKAGE.rglob("*.py")), *((p, 170) for p in QML_FILES)]
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > limit
    }
    assert long == {}


def test_the_top_of_the_repository_holds_what_the_readme_says() -> None:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout: there is no list of the repository's files")
    names = {line.split("/")[0] for line in run("git", "ls-files").splitlines()}
    visible = {name for name in names if not name.startswith(".")}
    assert visible == {"kiosk", "exhibits", "assets", "tests", "pyproject.toml", "README.md", "LICENSE"}
