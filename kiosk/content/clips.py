"""The recordings that an exhibit really has, and what is wrong with the others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.content.assets import credits_file, file_problem, is_credited
from kiosk.content.draft import Draft
from kiosk.content.narration import PARTS, Clip, ClipEntry, ClipList, Clips, Part, clip_path, text_hash
from kiosk.content.problem import Problem
from kiosk.content.sentences import sentences
from kiosk.content.wording import of_assets, of_narration


@dataclass(frozen=True)
class Narratable:
    """A text that can be read aloud in one language, and what that language's list says of its recording."""

    panel: str
    part: Part
    words: str
    entry: ClipEntry | None

    @property
    def is_stale(self) -> bool:
        """Tell whether the recording says another text, or divides it otherwise."""
        return self.entry is not None and (
            self.entry.text != text_hash(self.words) or len(self.entry.sentences) != len(sentences(self.words))
        )


def narratable(draft: Draft, language: str) -> Iterator[Narratable]:
    """Give every text of an exhibit that can be read aloud in a language, in the order of the panels."""
    sheet = draft.clip_lists.get(language)
    listed = sheet.value.clips if sheet and sheet.value else {}
    for name, panel in draft.panels.items():
        for part in PARTS:
            text = getattr(panel.value, part, None)
            if text and language in text.by_language:
                entry = listed[name].part(part) if name in listed else None
                yield Narratable(name, part, text.by_language[language], entry)


def clips_of(draft: Draft) -> Clips:
    """Give the recordings that say the present texts and whose files are there."""
    found: dict[str, dict[str, dict[str, Clip]]] = {}
    for language in draft.clip_lists:
        for text in narratable(draft, language):
            file = draft.assets / clip_path(draft.folder.name, language, text.panel, text.part)
            if text.entry and not text.is_stale and file.is_file() and file.stat().st_size:
                clip = Clip(file, text.entry.text, text.entry.seconds, text.entry.sentences)
                found.setdefault(language, {}).setdefault(text.panel, {})[text.part] = clip
    return MappingProxyType(
        {
            language: MappingProxyType({panel: MappingProxyType(parts) for panel, parts in panels.items()})
            for language, panels in found.items()
        }
    )


def check_clips(draft: Draft) -> Iterator[Problem]:
    """Give every problem of the recordings in the languages that have any."""
    for language, sheet in draft.clip_lists.items():
        if sheet.value is not None:
            yield from _check_texts(draft, language)
            yield from _check_files(draft, language, sheet.value)


def _check_texts(draft: Draft, language: str) -> Iterator[Problem]:
    """Give a warning for each text that no recording says."""
    for text in narratable(draft, language):
        place = draft.panels[text.panel].yaml.place((text.part, language))
        if text.entry is None:
            yield Problem.at(place, of_narration.lacking(text.part, language), "warning")
        elif text.is_stale:
            yield Problem.at(place, of_narration.stale(text.part, language), "warning")


def _check_files(draft: Draft, language: str, listed: ClipList) -> Iterator[Problem]:
    """Give the problems of the files that a list names, and of the panels that are not there."""
    yaml, uncredited = draft.clip_lists[language].yaml, ""
    for panel, parts in listed.clips.items():
        if panel not in draft.panels:
            yield Problem.at(yaml.key_place(("clips", panel)), of_narration.panel_gone(panel), "warning")
            continue
        for part in PARTS:
            path = clip_path(draft.folder.name, language, panel, part)
            if parts.part(part) is None:
                continue
            if said := file_problem(draft.assets, path, "media"):
                yield Problem.at(yaml.key_place(("clips", panel, part)), of_narration.file_amiss(said), "warning")
            elif not uncredited and not is_credited(draft, path):
                uncredited = path
    if uncredited:
        yield Problem.at(yaml.place(), of_assets.no_credit(uncredited, "media", credits_file(draft, uncredited)))
