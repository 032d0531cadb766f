"""Files as nobody would write them: some lines of a good one spoilt, or nothing of it left."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "60"))
"""How many files of each sort are tried."""

SLOWEST = 2000
"""The longest that reading one may take, in milliseconds."""

fuzz = settings(
    deadline=SLOWEST,
    max_examples=EXAMPLES,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    derandomize="FUZZ_EXAMPLES" not in os.environ,
)

NASTY = ["", " ", "\t", ":", "- ", "? ", "#", "|", ">", "&a", "*a", "!!python/name:os", "%YAML 9", "---", "...", "["]
NASTY += [
    "{",
    '"',
    "'",
    "\\",
    "\x00",
    "\ufeff",
    "\u2028",
    "\u202e",
    "\U0001f600",
    "年",
    "no",
    "0",
    "-1",
    "1e999",
    "012",
]
NASTY += ["12:30", "~", "[[a]]", "[[a|b", "**", "*", "1901-13-41", "../../etc/passwd", "/", "https://["]
NASTY += ["x" * 5000, "[" * 60, "{a: " * 30]

TEXT = st.sampled_from(NASTY) | st.text(max_size=12)


@st.composite
def spoilt(draw: st.DrawFn, good: str) -> str:
    """Give a text some of whose lines are gone, doubled, moved, cut, or have something in them that does not belong."""
    lines = good.split("\n")
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(lines) - 1))
        line, other = lines[at], lines[draw(st.integers(0, len(lines) - 1))]
        cut = draw(st.integers(0, len(line)))
        match draw(st.integers(0, 7)):
            case 0:
                lines[at] = other
            case 1:
                lines.insert(at, other)
            case 2:
                del lines[at]
                lines = lines or [""]
            case 3:
                lines[at] = line[:cut] + draw(TEXT) + line[cut:]
            case 4:
                lines[at] = line[:cut]
            case 5:
                lines[at] = " " * draw(st.integers(0, 9)) + line.lstrip()
            case 6:
                key, colon, _ = line.partition(":")
                lines[at] = key + colon + " " + draw(TEXT)
            case _:
                lines[at] = draw(TEXT)
    return "\n".join(lines)


ANY_BYTES = st.binary(max_size=200) | st.text(max_size=80).map(lambda words: words.encode("utf-8", "surrogatepass"))
