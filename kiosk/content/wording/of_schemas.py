"""What is said of the schemas that editors read, and in them."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.wording.manner import counted

WHOLE_SHAPE = "Write a whole number in plain digits."
NUMBER_SHAPE = "Write a number in plain digits, with a full stop before its decimals."


def entries_by_id(entry: str) -> str:
    """Describe a file of ids, each with an entry below it."""
    return f"Each key is an id; what stands below it: {entry}"


def written(schemas: int, out: Path, settings: Path, gallery: Path | None, modeline: str) -> str:
    """Say what was written, and how an editor is told of it."""
    folder = gallery / ".vscode" if gallery else Path(".vscode")
    return (
        f"{counted(schemas, 'schema')} in {out}\n"
        f"VS Code with the extension YAML: copy {settings} to {folder / 'settings.json'}, or add what it holds to what "
        "stands there; then open the gallery as a folder.\n"
        "Kate, Neovim, Emacs, Zed with yaml-language-server: give it the same map as its setting yaml.schemas, or "
        f"begin each file with a line that names its schema, a panel with\n    {modeline}\n"
        "PyCharm: add the schemas in its settings, under JSON Schema Mappings."
    )
