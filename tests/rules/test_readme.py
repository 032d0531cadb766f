"""What README.md tells a newcomer to do is what there is."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
CI = ROOT / ".ci"


@pytest.fixture(autouse=True)
def checkout() -> None:
    """Only a checkout has these files."""
    if not README.exists() or not CI.exists():
        pytest.skip("not a checkout: README.md and .ci are not here")


def last_line(script: Path) -> str:
    return script.read_text(encoding="utf-8").rstrip("\n").rpartition("\n")[2]


def test_a_newcomer_is_given_two_commands_one_to_run_and_one_to_test() -> None:
    blocks = re.findall(r"^```\w*\n(.*?)^```", README.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    commands = [block.strip() for block in blocks]
    assert commands == [
        "bash .ci/install && .venv/bin/kiosk run",
        "bash .ci/install tests && .venv/bin/python -m pytest",
    ]


def test_the_command_that_tests_is_the_one_that_every_check_runs() -> None:
    assert last_line(CI / "run") == "bash .ci/install tests && .venv/bin/python -m pytest"


def test_the_commands_find_what_the_installation_makes() -> None:
    install = (CI / "install").read_text(encoding="utf-8")
    assert "-m venv .venv" in install
    assert '[ "${1:-}" = tests ]' in install
    assert last_line(CI / "install").endswith('--editable ".$extra"')
    assert 'kiosk = "kiosk.cli:main"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("script", ["install", "run"])
def test_bash_can_read_the_scripts(script: str) -> None:
    subprocess.run(["bash", "-n", str(CI / script)], check=True, timeout=10)


@pytest.mark.parametrize(
    "page", ["README.md", ".github/CONTRIBUTING.md", "exhibits/README.md", "tests/benchmarks/README.md"]
)
def test_no_link_of_a_page_leads_nowhere(page: str) -> None:
    file = ROOT / page
    targets = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", file.read_text(encoding="utf-8"))
    lost = [to for to in targets if not to.startswith("https://") and not (file.parent / to).exists()]
    assert lost == []
