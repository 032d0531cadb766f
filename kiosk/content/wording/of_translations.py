"""What is said of translations: how far they have come, and why one cannot be taken in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk.content.problem import Wording
from kiosk.content.wording.manner import counted, shown


def missing(language: str) -> Wording:
    return Wording(
        f"This text has no words in {shown(language)}; visitors read it in the first language.",
        f'Add them after "{language}:" beside it, or by kiosk translate.',
    )


def stale(language: str) -> Wording:
    return Wording(
        f"This text has changed since it was translated into {shown(language)}.",
        f"Mend the translation, then say so: kiosk translate confirm {language}",
    )


def standing(language: str, texts: int, missing: int, stale: int) -> str:
    if not missing and not stale:
        return f"{language}: all of {counted(texts, 'text')} translated and up to date"
    return f"{language}: of {counted(texts, 'text')} {missing} missing and {stale} out of date"


def one_language() -> str:
    return "The exhibit has one language: there is nothing to translate. Begin with kiosk translate export LANG FILE.po"


def exported(texts: int, file: Path) -> str:
    return f"{counted(texts, 'text')} in {file}"


def taken_in(changed: int, language: str, unknown: Sequence[str]) -> str:
    said = f"{counted(changed, 'text')} changed in {shown(language)}."
    if unknown:
        said += f" {counted(len(unknown), 'text')} of the file left out, which the exhibit no longer has:"
        said += "".join(f"\n    {key}" for key in unknown)
    return said


def confirmed(texts: int, language: str) -> str:
    return f"{counted(texts, 'translation')} into {shown(language)} now held to be up to date."


def not_to_be_translated_into(language: str, first: str) -> str:
    if language == first:
        return f"{shown(language)} is the language that the exhibit is translated from."
    return f"{shown(language)} is not a language tag; write one such as de, pt-BR or zh-Hant."


def not_translated_into(language: str, languages: Sequence[str]) -> str:
    known = f"It is translated into: {', '.join(languages)}." if languages else "It has one language."
    return f"The exhibit has no translation into {shown(language)}. {known}"


def no_language_in(file: Path, language: str, first: str) -> str:
    if language == first:
        return f"{file} is a translation into {shown(language)}, which the exhibit is translated from."
    return f'{file} does not say its language. Put "Language: TAG\\n" into its head, such as de or pt-BR.'


def not_po(file: Path, reason: str) -> str:
    return f"{file} cannot be read as a PO file: {reason}."


def not_utf8(file: Path) -> str:
    return f"{file} is not UTF-8. Save it as UTF-8 in the translator's editor."


def words_missing(language: str, count: int) -> str:
    return (
        f"{counted(count, 'text')} of the interface's own words have no translation into {shown(language)}; without "
        "them the language cannot be offered. They stand at the end of the file, after assets/words."
    )


def mend_first() -> str:
    return "The exhibit has mistakes. Mend them first:"


def nothing_changed() -> str:
    return "With this translation the exhibit would have mistakes; nothing was changed:"


def words_file_heading(language: str) -> str:
    return (
        f"# What the kiosk itself says to visitors, in the language {language}.\n"
        "# Words in {braces} are filled in by the kiosk: keep them as they are.\n"
    )


def memory_heading() -> str:
    return (
        "# Written by kiosk translate: for each translated text a mark of the words it was made from.\n"
        "# So kiosk check --translations knows which translations are out of date. Nothing to edit here.\n"
    )
