"""Makes the files of an exhibit out of a timeline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import get_args

from kiosk.content.date_words import in_years
from kiosk.content.wording import of_imports, of_losses
from kiosk.content.words import InterfaceWords
from kiosk.desk.refusal import RefusalError
from kiosk.desk.timelinejs import drawing, panels
from kiosk.desk.timelinejs.eras import Band, bands
from kiosk.desk.timelinejs.html import Cleaned, clean, visible
from kiosk.desk.timelinejs.names import slug
from kiosk.desk.timelinejs.panels import LONGEST_TITLE, Told, remarks_of
from kiosk.desk.timelinejs.prose import Prose, in_line, joined
from kiosk.desk.timelinejs.references import Beside, Shelf, beside, of_text
from kiosk.desk.timelinejs.slides import Dropped, Kind, Slide, Timeline
from kiosk.desk.yaml_write import Plain, written

MOST_PANELS = 500
MOST_ERAS = 100
_FOUNDING_TEXT = "timeline"
_INTRODUCTION_WORDS = 40
_LONGEST_INTRODUCTION = 400
_LONGEST_ABOUT = 9_000


@dataclass(frozen=True)
class _Opening:
    """What the exhibit says of itself, typed as in exhibit.yaml."""

    title: str
    introduction: str
    about: str


@dataclass(frozen=True)
class Composition:
    """An exhibit before it is written: its id, its files by their path in the gallery, and what was left out."""

    exhibit: str
    files: Mapping[str, str]
    panels: int
    eras: int
    dropped: tuple[Dropped, ...]


def compose(timeline: Timeline, file: str, language: str, words: InterfaceWords) -> Composition:
    """Make an exhibit in a language of a timeline that was read from a file of this name.

    Raises:
        RefusalError: where no event of it can be shown, or there are too many.
    """
    for count, noun, most in ((len(timeline.events), "event", MOST_PANELS), (len(timeline.eras), "era", MOST_ERAS)):
        if count > most:
            raise RefusalError(of_imports.too_many(count, noun, most))
    shelf = Shelf()
    told, left_out = panels.tell(timeline.events, shelf, panels.Sources(words.sources, words.see), language)
    if not told:
        raise RefusalError(of_imports.nothing_left([str(one) for one in left_out]))
    eras, of_eras = bands(timeline.eras, language)
    opening, of_title = _opening(timeline.title, told, file.rpartition(".")[0] or file, language, shelf)
    exhibit = slug(opening.title) or _FOUNDING_TEXT
    folder = f"exhibits/{exhibit}"
    files = {
        f"{folder}/exhibit.yaml": written(_exhibit(opening, language), of_imports.exhibit_heading(file)),
        f"{folder}/timeline.yaml": written(_chronology(told, eras), of_imports.timeline_heading()),
        f"{folder}/sources.yaml": written(_sources(opening.title, file, shelf), of_imports.sources_heading()),
        f"assets/{exhibit}/credits.yaml": written(_credits(language), of_imports.credits_heading()),
    }
    digits = max(2, len(str(len(told))))
    for number, panel in enumerate(told):
        heading = of_imports.panel_heading(
            of_imports.place(panel.where.kind, panel.where.number),
            [(name, words) for name, words in asdict(panel.media).items() if words],
        )
        files[f"{folder}/panels/{number + 1:0{digits}}-{panel.name}.yaml"] = written(
            _panel(panel, exhibit, language), heading
        )
        files[f"assets/{exhibit}/{panel.name}.svg"] = drawing.draw(number, len(told))
    dropped = [*timeline.dropped, *of_title, *left_out, *of_eras]
    if groups := sorted({slide.group for slide in timeline.events if slide.group}):
        dropped.append(Dropped(None, of_losses.groups_kept(groups)))
    return Composition(exhibit, files, len(told), len(eras), tuple(sorted(dropped, key=_in_the_file)))


def _opening(
    slide: Slide | None, told: tuple[Told, ...], file: str, language: str, shelf: Shelf
) -> tuple[_Opening, list[Dropped]]:
    """Make the opening of the title's slide, and say what of that was left out."""
    headline = clean(slide.headline) if slide else Cleaned(Prose())
    text = clean(slide.text) if slide else Cleaned(Prose())
    media = beside(slide.media) if slide else Beside()
    title = in_line(headline.prose or Prose(visible(file)), LONGEST_TITLE) or _FOUNDING_TEXT.title()
    last = max((panel.date for panel in told if panel.date.last), key=lambda date: date.last.ends if date.last else ())
    introduction = text.prose.beginning(_INTRODUCTION_WORDS, _LONGEST_INTRODUCTION)
    whole = joined(text.prose, media.words)
    about = Prose(of_imports.STOPGAPS[language].about.format(title=title))
    if whole != introduction:
        about = joined(whole.beginning(_LONGEST_ABOUT, _LONGEST_ABOUT), about)
    opening = _Opening(title, introduction.typed() or in_years(told[0].date.first, last.last), about.typed())
    if slide is None:
        return opening, []
    remarks = [of_losses.title_date()] if slide.start or slide.end or slide.display else []
    remarks += [*media.remarks, *remarks_of(slide)]
    references = [*([media.named] if media.named else []), *media.others]
    for part in (headline, text):
        linked, said_of_it = of_text(part)
        references += linked
        remarks += said_of_it
    for reference in references:
        shelf.put(reference, "title")
    return opening, [Dropped(slide.where, said) for said in remarks]


def _exhibit(opening: _Opening, language: str) -> dict[str, Plain]:
    stopgap = of_imports.STOPGAPS[language]
    return {
        "title": opening.title,
        "introduction": opening.introduction,
        "languages": [language],
        "overviews": [{"kind": "timeline", "title": stopgap.years, "instruction": stopgap.tap}],
        "about": opening.about,
        "licence": stopgap.licence,
    }


def _panel(panel: Told, exhibit: str, language: str) -> dict[str, Plain]:
    found: dict[str, Plain] = {"title": panel.title, "date": str(panel.date)}
    if panel.date_label:
        found["date_label"] = panel.date_label
    art = {"file": f"{exhibit}/{panel.name}.svg", "alt": of_imports.STOPGAPS[language].alt}
    return found | {"art": art, "label": panel.label, "story": panel.story}


def _chronology(told: Iterable[Told], eras: Iterable[Band]) -> dict[str, Plain]:
    found: dict[str, Plain] = {}
    if bands_ := [{"name": era.name, "date": str(era.date)} for era in eras]:
        found["eras"] = bands_
    events = []
    for panel in told:
        event: dict[str, Plain] = {
            "id": panel.name,
            "date": str(panel.date),
            "title": panel.title,
            "says": panel.says,
            "panel": panel.name,
            "origin": "founding text",
        }
        events.append(event | ({"sources": panel.sources} if panel.sources else {}))
    return found | {"events": events}


def _sources(title: str, file: str, shelf: Shelf) -> dict[str, Plain]:
    """Give the bibliography; the timeline itself is the founding text."""
    found: dict[str, Plain] = {
        _FOUNDING_TEXT: {
            "title": title,
            "kind": "founding text",
            "details": in_line(Prose(f"TimelineJS, {file}"), LONGEST_TITLE),
            "opened": "true",
        }
    }
    for name, one in shelf.by_id.items():
        entry = {"title": one.title, "kind": "web", "details": one.details, "opened": "false", "link": one.address}
        found[name] = {key: value for key, value in entry.items() if value}
    return found


def _credits(language: str) -> dict[str, Plain]:
    return {"credits": [{"files": ['"*.svg"'], "line": of_imports.STOPGAPS[language].credit, "licence": "CC0"}]}


def _in_the_file(dropped: Dropped) -> tuple[int, int]:
    where = dropped.where
    return (get_args(Kind).index(where.kind), where.number) if where else (0, 0)
