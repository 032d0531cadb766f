"""Fits a timeline's eras, which may overlap, into bands that may not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.content.dates import DateError, Dating
from kiosk.content.moment import Moment, day_of, number_of
from kiosk.content.wording import of_losses
from kiosk.desk.timelinejs.dates import dated
from kiosk.desk.timelinejs.html import is_cut, line_of
from kiosk.desk.timelinejs.slides import Dropped, Media, Slide

LONGEST_NAME = 60
"""The most characters of an era's name."""


@dataclass(frozen=True)
class Band:
    """One era as an exhibit has it."""

    name: str
    date: Dating


def bands(eras: Iterable[Slide], language: str) -> tuple[list[Band], list[Dropped]]:
    """Give the eras that can stand, in their order, and what was left out or changed.

    In TimelineJS an era that ends in 1914 ends when that year begins, so the next may begin in 1914; here such an
    era ends in 1913.
    """
    dropped: list[Dropped] = []
    found: list[tuple[Slide, Band]] = []
    for slide in eras:
        band, remarks = _band(slide, language)
        dropped += [Dropped(slide.where, said) for said in remarks]
        if band:
            found.append((slide, band))
    kept: list[tuple[Slide, Band]] = []
    for slide, band in sorted(found, key=lambda one: one[1].date.order):
        if kept and _overlap(kept[-1][1].date, band.date):
            earlier, before = kept[-1]
            date = _ending_before(before.date, band.date)
            if date is None:
                dropped.append(Dropped(slide.where, of_losses.era_overlaps(before.name)))
                continue
            kept[-1] = earlier, Band(before.name, date)
            dropped.append(Dropped(earlier.where, of_losses.era_ends_earlier(date.in_words(language), band.name)))
        kept.append((slide, band))
    return [band for _, band in kept], dropped


def _band(slide: Slide, language: str) -> tuple[Band | None, list[str]]:
    came = dated(slide.start, slide.end, "", language)
    remarks = [*came.remarks]
    name = line_of(slide.headline, LONGEST_NAME)
    if came.date is None or not name or "/" not in str(came.date):
        return None, [*remarks, of_losses.no_era(has_name=bool(name), has_date=came.date is not None)]
    if is_cut(name, slide.headline):
        remarks.append(of_losses.words_shortened(name))
    if slide.text or slide.group or slide.background or slide.others or slide.media != Media():
        remarks.append(of_losses.era_more())
    return Band(name, came.date), remarks


def _overlap(one: Dating, following: Dating) -> bool:
    return bool(one.last and following.first and one.last.ends > following.first.begins)


def _ending_before(one: Dating, following: Dating) -> Dating | None:
    """Give an era's dates with an end earlier by a year, a month or a day, where that suffices."""
    assert one.last
    assert following.first
    if one.last.begins > following.first.begins:
        return None
    end = day_of(number_of(one.last.begins) - 1)
    last = Moment(end[0], end[1] if one.last.month else 0, end[2] if one.last.day else 0)
    try:
        return Dating.parse(f"{str(one).partition('/')[0]}/{_edtf(last)}")
    except DateError:
        return None


def _edtf(moment: Moment) -> str:
    parts = [f"{moment.year:05}" if moment.year < 0 else f"{moment.year:04}"]
    return "-".join([*parts, *(f"{part:02}" for part in (moment.month, moment.day) if part)])
