"""The kiosk as it is installed: one wheel with its exhibit inside, and no checkout beside it."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from tests.whole.machine import PATIENCE, service_manager, started, surroundings

ROOT = Path(__file__).parents[2]

# Without `site` no .pth file puts the checkout on the path.
KIOSK = (sys.executable, "-S", "-m", "kiosk")


def run(*command: str | Path) -> None:
    """Run a command that must succeed."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=2 * PATIENCE)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from this checkout."""
    if not (ROOT / "pyproject.toml").exists():
        pytest.skip("not a checkout: there is nothing to build")
    out = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT)
    (built,) = out.iterdir()
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel installed in it and nothing else."""
    target = tmp_path_factory.mktemp("installed")
    run(
        *(sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"),
        *("--no-deps", "--no-index", "--target", target, wheel),
    )
    return target


@pytest.fixture
def elsewhere(installed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The environment of somebody in an empty folder who has the installed kiosk and not the checkout."""
    monkeypatch.chdir(tmp_path)
    packages = sysconfig.get_path("purelib")
    return surroundings(QT_QPA_PLATFORM="offscreen", PYTHONPATH=f"{installed}:{packages}", PYTHONDONTWRITEBYTECODE="1")


def test_a_museum_gets_exhibit_assets_and_licences_in_the_wheel(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        names = packed.namelist()
    inside = {name.removeprefix("kiosk/bundled/") for name in names if name.startswith("kiosk/bundled/")}
    beside = {
        file.relative_to(ROOT).as_posix()
        for folder in ("exhibits", "assets")
        for file in (ROOT / folder).rglob("*")
        if file.is_file() and not file.name.startswith(".")
    }
    assert inside == beside
    assert {file.relative_to(ROOT).as_posix() for file in (ROOT / "kiosk").rglob("*.qml")} <= set(names)
    licences = {name.rpartition("/")[2] for name in names if ".dist-info/licenses/" in name}
    assert licences >= {"LICENSE", "PTSans-OFL.txt", "PTSerif-OFL.txt", "AlumniSans-OFL.txt", "Apache-2.0.txt"}
    assert not [name for name in names if name.startswith("tests/")]


def test_a_museum_that_installs_the_wheel_runs_it_and_not_a_checkout(
    installed: Path, elsewhere: dict[str, str]
) -> None:
    code = (
        "import kiosk, sys; print(kiosk.__file__); from kiosk.content.gallery import bundled_gallery;"
        "print(bundled_gallery()); print(*sys.path, sep='\\n')"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", code], capture_output=True, text=True, timeout=PATIENCE, env=elsewhere, check=True
    )
    module, gallery, *path = done.stdout.splitlines()
    assert Path(module) == installed / "kiosk" / "__init__.py"
    assert Path(gallery) == installed / "kiosk" / "bundled"
    assert [folder for folder in path if (Path(folder) / "kiosk" / "__init__.py").exists()] == [str(installed)]


def test_a_curator_checks_the_installed_exhibit_and_finds_nothing_wrong(elsewhere: dict[str, str]) -> None:
    done = subprocess.run([*KIOSK, "check"], capture_output=True, text=True, timeout=PATIENCE, env=elsewhere)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("\nNothing is wrong: 1 exhibit, 16 panels\n")


@pytest.mark.timeout(90)
def test_an_operator_sees_the_installed_kiosk_come_up(elsewhere: dict[str, str]) -> None:
    with service_manager() as manager, manager.start(*KIOSK, "run", env=elsewhere) as kiosk:
        assert manager.next_word() == "READY=1"
        kiosk.terminate()
        assert kiosk.communicate(timeout=10) == ("", "")


def test_the_installed_command_is_called_kiosk(installed: Path, elsewhere: dict[str, str]) -> None:
    script = installed / "bin" / "kiosk"
    with started(sys.executable, "-S", script, "--version", env=elsewhere) as kiosk:
        out, err = kiosk.communicate(timeout=PATIENCE)
    assert err == ""
    assert out.startswith("kiosk ")
