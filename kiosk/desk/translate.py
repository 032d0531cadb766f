"""``kiosk translate``: an exhibit's texts out to a translator as one PO file, and back into the YAML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import polib
import yaml

from kiosk.content.draft import Draft, read_draft
from kiosk.content.read import read_exhibit
from kiosk.content.source import Trail
from kiosk.content.text import LANGUAGE_TAG
from kiosk.content.translations import (
    MEMORY,
    WORDS,
    Translatable,
    flowed,
    is_stale,
    mark_of,
    read_memory,
    texts_of,
    words_in,
)
from kiosk.content.wording import of_translations
from kiosk.desk import whole_file
from kiosk.desk.refusal import RefusalError
from kiosk.desk.yaml_edit import with_entry, with_translations, with_values


class TranslationError(RefusalError):
    """A translation cannot be taken in."""


@dataclass(frozen=True)
class Taken:
    """What was taken in from a PO file; ``unknown`` are the keys of texts that are not there any more."""

    language: str
    changed: int
    unknown: tuple[str, ...]


def export(exhibit: Path, language: str, file: Path) -> int:
    """Write a PO file with every text of an exhibit, and give their number.

    Raises:
        TranslationError: where the exhibit cannot be read, or the language is its first or no language.
        OSError: where the file cannot be written.
    """
    draft = _draft(exhibit)
    first = draft.languages.tags[0]
    if language == first or not LANGUAGE_TAG.fullmatch(language):
        raise TranslationError(of_translations.not_to_be_translated_into(language, first))
    marks = read_memory(draft.folder).get(language, {})
    po = polib.POFile(wrapwidth=100)
    po.metadata = {
        "Project-Id-Version": draft.folder.name,
        "Language": language,
        "X-Source-Language": first,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    for text in _texts(draft, language):
        stale = language in text.words and is_stale(text, first, marks)
        po.append(
            polib.POEntry(
                msgctxt=text.key,
                msgid=flowed(text.words[first]),
                msgstr=flowed(text.words.get(language, "")),
                occurrences=[(text.place.file, str(text.place.line))],
                comment=text.description,
                flags=["fuzzy"] if stale else [],
            )
        )
    whole_file.write(file, str(po) + "\n")
    return len(po)


def take_in(exhibit: Path, file: Path) -> Taken:
    """Type the translations of a PO file into the exhibit's YAML; what is not translated is left as it is.

    Nothing is changed unless the exhibit is right afterwards. A text marked fuzzy is taken in as out of date.

    Raises:
        TranslationError: where the PO file or the exhibit cannot be read, or the result would be wrong.
        OSError: where a file cannot be written.
    """
    draft = _draft(exhibit)
    po = _read_po(file)
    language, first = po.metadata.get("Language", ""), draft.languages.tags[0]
    if language == first or not LANGUAGE_TAG.fullmatch(language):
        raise TranslationError(of_translations.no_language_in(file, language, first))
    texts = {text.key: text for text in _texts(draft, language)}
    said = {entry.msgctxt: entry for entry in po if entry.msgctxt in texts and entry.msgstr.strip()}
    changed = {
        key: flowed(entry.msgstr)
        for key, entry in said.items()
        if flowed(entry.msgstr) != flowed(texts[key].words.get(language, ""))
    }
    files = _translated_files(draft, language, first, {key: texts[key] for key in changed}, changed)
    files |= _interface_file(draft, language, texts, changed)
    marks = {key: "" if entry.fuzzy else mark_of(entry.msgid) for key, entry in said.items()}
    files |= _memory_file(draft, language, marks)
    if language not in draft.languages.tags:
        if lacking := [text for text in texts.values() if _is_word(text) and text.key not in said]:
            raise TranslationError(of_translations.words_missing(language, len(lacking)))
        files |= _offering(draft, language, files)
    _replace(files, draft)
    return Taken(language, len(changed), tuple(e.msgctxt for e in po if e.msgctxt not in texts))


def confirm(exhibit: Path, language: str) -> int:
    """Remember that every translation into a language says what its source says now; give their number."""
    draft = _draft(exhibit)
    if language not in draft.languages.tags[1:]:
        raise TranslationError(of_translations.not_translated_into(language, draft.languages.tags[1:]))
    first = draft.languages.tags[0]
    marks = {text.key: text.mark(first) for text in texts_of(draft) if language in text.words}
    _replace(_memory_file(draft, language, marks), draft)
    return len(marks)


def _draft(exhibit: Path) -> Draft:
    reading = read_exhibit(exhibit)
    if reading.exhibit is None:
        errors = tuple(problem for problem in reading.problems if problem.is_error)
        raise TranslationError(of_translations.mend_first(), errors)
    return read_draft(exhibit.absolute())


def _texts(draft: Draft, language: str) -> list[Translatable]:
    """Give every text with a language that the exhibit may not offer yet."""
    tags = dict.fromkeys((*draft.languages.tags, language))
    return list(texts_of(draft, tuple(tags)))


def _read_po(file: Path) -> polib.POFile:
    try:
        return polib.pofile(file.read_text(encoding="utf-8"), check_for_duplicates=True)
    except UnicodeDecodeError:
        raise TranslationError(of_translations.not_utf8(file)) from None
    except (OSError, ValueError) as error:
        raise TranslationError(of_translations.not_po(file, str(error))) from None


def _translated_files(
    draft: Draft, language: str, first: str, texts: Mapping[str, Translatable], said: Mapping[str, str]
) -> dict[Path, str]:
    """Give the exhibit's files, by their place on disk, with the translations typed in."""
    by_file: dict[str, dict[Trail, str]] = {}
    for key, text in texts.items():
        if not _is_word(text):
            by_file.setdefault(text.place.file, {})[text.path] = said[key]
    found = {}
    for name, words in by_file.items():
        path = draft.gallery / name
        found[path] = with_translations(path.read_text(encoding="utf-8"), first, language, words)
    return found


def _interface_file(
    draft: Draft, language: str, texts: Mapping[str, Translatable], said: Mapping[str, str]
) -> dict[Path, str]:
    """Give the file of the interface's words, changed or new."""
    changed = {texts[key].path: words for key, words in said.items() if _is_word(texts[key])}
    if not changed:
        return {}
    there = words_in(draft.assets, language)
    path = draft.assets / "words" / f"{language}.yaml"
    if there.text and all(_holds(there.data, trail) for trail in changed):
        return {path: with_values(there.text, changed)}
    whole: dict[str, object] = dict(there.data) if isinstance(there.data, dict) else {}
    for trail, words in changed.items():
        _put(whole, trail, words)
    dumped = yaml.safe_dump(whole, allow_unicode=True, sort_keys=False, width=100)
    return {path: of_translations.words_file_heading(language) + dumped}


def _memory_file(draft: Draft, language: str, marks: Mapping[str, str]) -> dict[Path, str]:
    """Give what the exhibit remembers of its translations, with what was just translated."""
    memory = {tag: dict(known) for tag, known in read_memory(draft.folder).items()}
    known = memory.setdefault(language, {})
    known.update(marks)
    there = {text.key for text in texts_of(draft)}
    memory[language] = {key: known[key] for key in sorted(known) if key in there}
    dumped = yaml.safe_dump(memory, allow_unicode=True, width=1000)
    return {draft.folder / MEMORY: of_translations.memory_heading() + dumped}


def _is_word(text: Translatable) -> bool:
    """Tell whether a text is one of the interface's own words."""
    return text.key.startswith(f"{WORDS} ")


def _offering(draft: Draft, language: str, files: Mapping[Path, str]) -> dict[Path, str]:
    """Give exhibit.yaml with the language among those offered."""
    path = draft.folder / "exhibit.yaml"
    text = files.get(path) or path.read_text(encoding="utf-8")
    return {path: with_entry(text, ("languages",), language)}


def _replace(files: Mapping[Path, str], draft: Draft) -> None:
    """Write files, each whole or not at all; put all back where the exhibit would not be right with them."""
    before = {path: path.read_bytes() if path.exists() else None for path in files}
    try:
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            whole_file.write(path, text)
        reading = read_exhibit(draft.folder)
        if reading.exhibit is None:
            errors = tuple(problem for problem in reading.problems if problem.is_error)
            raise TranslationError(of_translations.nothing_changed(), errors)
    except (TranslationError, OSError):
        for path, old in before.items():
            if old is None:
                path.unlink(missing_ok=True)
            else:
                path.write_bytes(old)
        raise


def _holds(data: object, trail: Trail) -> bool:
    for step in trail:
        if not isinstance(data, dict) or step not in data:
            return False
        data = data[step]
    return True


def _put(whole: dict[str, object], trail: Trail, words: str) -> None:
    """Put a text into plain data, making the maps on the way to it."""
    for step in trail[:-1]:
        below = whole.setdefault(str(step), {})
        assert isinstance(below, dict)
        whole = below
    whole[str(trail[-1])] = words
