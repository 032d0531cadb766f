"""Who made the assets, and under which licence: ``credits.yaml`` in a folder below ``assets/``."""

from __future__ import annotations

from fnmatch import fnmatchcase

from pydantic import Field

from kiosk.content.model import Model
from kiosk.content.text import Text


class Credit(Model):
    """The credit of one or more files.

    In ``credits.yaml`` the files' names begin at its own folder; in an ``Exhibit`` they begin below ``assets/``.
    """

    files: tuple[str, ...] = Field(
        min_length=1, description="Files beside credits.yaml or below; * stands for any name.", examples=[["art/*.svg"]]
    )
    line: Text = Field(description="The credit line that visitors see.")
    licence: str = Field(description="The licence by its short name.", examples=["CC BY 4.0"])
    link: str | None = Field(None, description="A web address for curators; visitors never see it.")

    def covers(self, path: str) -> bool:
        """Tell whether the credit is for a file, named from the same folder as ``files``."""
        return any(names(pattern, path) for pattern in self.files)


class CreditsFile(Model):
    """What ``credits.yaml`` holds."""

    credits: tuple[Credit, ...] = Field(min_length=1, description="The credits, most particular first.")


def names(pattern: str, path: str) -> bool:
    """Tell whether a pattern names a file; ``*`` stands for any part of one name, not for folders."""
    wanted, parts = pattern.split("/"), path.split("/")
    return len(wanted) == len(parts) and all(map(fnmatchcase, parts, wanted))
