"""The layers import only downwards."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import kiosk

PACKAGE = Path(kiosk.__file__).parent
MAY_IMPORT = {
    "content": set(),
    "visit": {"content"},
    "bridge": {"content", "visit"},
    "window": {"bridge", "visit", "content"},
    "desk": {"content", "window", "bridge", "visit"},
    "floor": {"content", "visit"},
    "cli": {"desk", "floor", "window", "visit", "content"},
    "__main__": {"cli"},
    "__init__": set(),
}
OUTSIDE = {
    "content": {"yaml", "pydantic", "pydantic_core", "edtf", "babel", "PIL", "defusedxml"},
    "visit": {"platformdirs"},
    "bridge": {"PySide6", "segno"},
    "window": {"PySide6", "shiboken6"},
    "desk": {"PySide6", "rich", "click", "pydantic", "yaml", "polib", "pyvips", "numpy", "soundfile", "onnxruntime"}
    | {"espeakng_loader", "num2words", "pydantic_core"},
    "floor": {"pydantic", "cryptography", "rich", "click", "matplotlib", "prometheus_client"},
    "cli": {"click", "PySide6"},
    "__main__": set(),
    "__init__": set(),
}
MODULES = sorted(PACKAGE.rglob("*.py"))


def imported(module: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_imports_only_what_its_layer_may(module: Path) -> None:
    layer = module.relative_to(PACKAGE).parts[0].removesuffix(".py")
    for name in imported(module):
        top, _, rest = name.partition(".")
        if top == "kiosk":
            below = rest.partition(".")[0]
            assert below in MAY_IMPORT[layer] | {layer, ""}, f"{layer} may not import {name}"
        elif top not in sys.stdlib_module_names:
            assert top in OUTSIDE[layer], f"{layer} may not import {name}"


@pytest.mark.parametrize("clock", ["time", "datetime.datetime.now", "socket", "urllib", "http"])
def test_content_and_visit_know_no_clock_and_no_network(clock: str) -> None:
    for layer in ("content", "visit"):
        for module in (PACKAGE / layer).rglob("*.py"):
            assert clock not in imported(module), module


def test_content_visit_floor_and_check_need_no_qt() -> None:
    code = (
        "import sys, pkgutil, importlib, kiosk.content, kiosk.visit, kiosk.floor, kiosk.desk.check\n"
        "for package in (kiosk.content, kiosk.visit, kiosk.floor):\n"
        "    for found in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
        "        importlib.import_module(found.name)\n"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_the_command_itself_loads_nothing_heavy() -> None:
    heavy = ("PySide6", "rich.progress", "edtf", "PIL", "cryptography", "zipfile", "matplotlib")
    code = f"import sys, kiosk.cli; print([m for m in {heavy} if m in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
