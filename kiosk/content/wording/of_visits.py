"""What the commands say of visits, and what the terms of the field mean, in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from kiosk.content.wording.manner import counted, did_you_mean, shown

TERMS = {
    "stops": "Visits that lasted 3 seconds or more and in which something was chosen.",
    "counted apart": "The screen was woken, and then for 3 seconds nobody stayed, or nothing was chosen.",
    "holding time": "From the first touch of a visit to its last. Half of the visits are shorter than the median; "
    "half of them lie between the quartiles.",
    "more than half": "Visits that opened more than half of the panels: on a screen, what the field calls %DV, "
    "diligent visitors.",
    "completion": "Visits that opened every panel.",
    "attracting power": "Stops for each person who passed by, by the count that was given.",
}
"""The terms of the report, and what they mean."""

FEATURES = {
    "text size": "Larger text",
    "contrast": "High contrast",
    "lowered": "Everything lower down",
    "calm": "Nothing moves",
    "keypad": "Keys instead of touches",
    "speech": "Speech: the screen read aloud",
    "listen": "Listen: a panel read aloud",
}
ENDINGS = {
    "idle": "The visitor walked away, and the screen went back by itself",
    "start over": "The visitor was gone, and somebody chose to start over",
    "exit": "The kiosk was closed",
    "stopped": "The kiosk stopped: a power cut, a crash, a restart",
}
CLOSER_LOOK = "Any panel: closer look"
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

PANEL_HEADS = ("Opened", "of stops", "Time", "First", "Last")
COUNT_HEADS = ("Visits", "of stops")

STOPS_AXIS = "stops"
END = "end"

WHEN = "When visitors come"
HOW_LONG = "How long they stay"
HOW_FAR = "How far they get down the stairs"
PANELS = "The panels"
WHICH_WAY = "Which way they go"
INTERACTIVES = "What they do"
LANGUAGES = "In which languages"
ACCESS = "What makes it accessible"
HOW_IT_ENDS = "How visits end"
HOW_COUNTED = "How this was counted"

WHEN_SAYS = "Stops by weekday and hour. A darker field is a busier hour."
HOW_LONG_SAYS = "Stops by holding time. The dark line is the median; half of the stops lie in the pale band."
HOW_FAR_SAYS = (
    "Of a hundred stops, how many opened this step or one further down. Visitors may begin on any step and skip some."
)
PANELS_SAYS = (
    "Opened: visits that opened the panel. Time: the median of those who went on to another panel; a visit ends with "
    "its last touch, so nobody knows how long the last panel was read. First, last: visits that began or ended with it."
)
WHICH_WAY_SAYS = (
    "From the panel on the left to the one whose number stands on top; the larger the dot, the more visits. Dots in a "
    "falling line are the way down, step by step. The black dots: the visit ended with this panel."
)
INTERACTIVES_SAYS = "Visits that opened each of the things to do."
LANGUAGES_SAYS = "Visits that read in each language; some read in several."
ACCESS_SAYS = "Visits that used each of these, if only for a moment."
HIDDEN = (
    "Counts under 5 (“<5”) and whatever is worked out from them are not shown. Where one alone could be worked out as "
    "the rest of a total, the next smallest is not shown either (“–”)."
)
NO_PERSON = (
    "Of a visit the kiosk keeps the quarter of an hour in which it began, its seconds, the panels opened and for how "
    "long, the things to do opened, languages, access features and how it ended: no person, no name, no picture. "
    "Single visits are kept for 13 months, then totals for each day."
)
ONE_KIOSK = (
    "One kiosk does not know the floor area that visitors cross, nor who passes by: no sweep rate is claimed, and "
    "attracting power only where passers-by were counted."
)
MADE_UP = "These visits are made up by kiosk visits simulate. Nobody made them."


def nothing_kept(file: Path) -> str:
    return f"No visits are kept yet: there is no file {file}. The kiosk makes it when it is first touched."


def damaged(file: Path) -> str:
    return f"{file} is damaged. The kiosk moves it aside and begins a new one when it is next touched."


def unreadable(file: Path, reason: str) -> str:
    return f"{file} cannot be read: {reason}."


def none_in_span(has_totals: bool) -> str:
    kept = "only totals of days are kept" if has_totals else "no visit that has ended is kept"
    return f"There is nothing to report: {kept} of that time."


def unknown_exhibit(name: str, known: Sequence[str]) -> str:
    listed = f"There are visits to: {', '.join(sorted(known))}."
    return f"There are no visits to an exhibit {shown(name)}. {did_you_mean(name, known, listed)}"


def too_few_passers_by(passers_by: int, stops: int) -> str:
    return f"{passers_by:,} passers-by are fewer than the {stops:,} who stopped. Count both over the same time."


def no_plots() -> str:
    return 'Plots need matplotlib, which is not installed: pip install "museum-kiosk[report]".'


def reversed_span(first: date, last: date) -> str:
    return f"--from {first} is later than --to {last}."


def of_its_own(kind: str) -> str:
    return f"From home: {kind}"


def title_of(exhibit: str) -> str:
    return f"Visits to {exhibit}"


def span(first: date, last: date, days: int) -> str:
    days_said = counted(days, "day") + " with visits"
    if first == last:
        return f"{day(first)}, {days_said}"
    return f"{day(first)} to {day(last)}, {days_said}"


def day(of: date) -> str:
    return f"{of.day} {of:%B %Y}"


def median_is(time: str) -> str:
    return f"median {time}"


def minutes_axis(most: int) -> str:
    return f"minutes; at {most}, all longer ones"


def quartiles(lower: str, upper: str) -> str:
    return f"half between {lower} and {upper}"


def of_stops(count: str) -> str:
    return f"of {count} stops"


def of_passers_by(count: int) -> str:
    return f"of {count:,} passers-by"


def totals_before(days: int, visits: str, mean: str) -> str:
    kept = f"{counted(days, 'day')} of which only totals are kept"
    return f"Not in these numbers: {kept}, {visits} stops of {mean} on average."


def left_out(exhibit: str, visits: str) -> str:
    return f"Not in these numbers: {visits} visits to the exhibit {shown(exhibit)}; see them with --exhibit {exhibit}."


def written(file: Path) -> str:
    return f"Written: {file}"


def cannot_write(file: Path, reason: str) -> str:
    return f"{file} cannot be written: {reason}."


def real_visits_there(file: Path) -> str:
    return f"{file} is there already: made-up visits are never mixed with others. Name another folder."


def simulated(visits: int, days: int, file: Path) -> str:
    return f"{counted(visits, 'made-up visit')} on {counted(days, 'day')}: {file}"
