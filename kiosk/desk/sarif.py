"""Problems as SARIF 2.1.0, in which code hosts show them in place."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from typing import Any
from urllib.parse import quote

from kiosk.content.problem import Problem
from kiosk.content.wording import of_desk

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
RULE = "kiosk-check"


def as_sarif(problems: Sequence[Problem]) -> dict[str, Any]:
    """Give a SARIF log with one run; files are named relative to the gallery."""
    driver = {
        "name": "kiosk check",
        "version": version("museum-kiosk"),
        "rules": [{"id": RULE, "shortDescription": {"text": of_desk.sarif_rule()}}],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem) for problem in problems],
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _result(problem: Problem) -> dict[str, Any]:
    place = problem.place
    location = {
        "artifactLocation": {"uri": quote(place.file)},
        "region": {"startLine": place.line, "startColumn": place.column},
    }
    return {
        "ruleId": RULE,
        "level": problem.severity,
        "message": {"text": f"{problem.what} {problem.would_be_right}".strip()},
        "locations": [{"physicalLocation": location}],
    }
