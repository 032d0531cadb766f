"""Problems of texts, of their languages and of their markup."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.content.problem import Wording
from kiosk.content.wording.manner import did_you_mean, quote_it, shown

TAG_SHAPE = "Write a tag such as en, ru or pt-BR."
WRITE_IT = "Write it."


def text_kind(given: str) -> Wording:
    if given == "a list":
        return Wording("A text must stand here, not a list.", quote_it("["))
    return Wording(f"A text must stand here, not {given}.", "Write the words, or a map of language tag to words.")


def text_empty(tag: str | None) -> Wording:
    return Wording("The text is empty." if tag is None else f"The text for {shown(tag)} is empty.", WRITE_IT)


def text_language(tag: str, languages: Sequence[str]) -> Wording:
    return Wording(
        f"{shown(tag)} is not one of the exhibit's languages.",
        did_you_mean(tag, languages, f"They are {', '.join(languages)}; exhibit.yaml lists them."),
    )


def text_cut(rest: str) -> Wording:
    return Wording(
        f"A comma ends the text before {shown(rest)}.", "Put a text in braces that holds a comma in quotation marks."
    )


def text_first(language: str) -> Wording:
    return Wording(
        f"The text lacks {shown(language)}, the exhibit's first language.", f'Write "{language}:" and the words.'
    )


def language_tag(tag: str) -> Wording:
    return Wording(f"{shown(tag)} is not a language tag.", TAG_SHAPE)


def repeated_language(tag: str) -> Wording:
    return Wording(f"The language {shown(tag)} stands in the list twice.", "Keep one of the two.")


def no_words_for(tag: str) -> Wording:
    return Wording(
        f"The kiosk's own words are not there in {shown(tag)}.",
        f"Copy assets/words/en.yaml to assets/words/{tag}.yaml and translate it.",
    )


def placeholders(key: str, missing: Sequence[str], extra: Sequence[str]) -> Wording:
    lacking = ", ".join("{" + name + "}" for name in missing)
    unknown = ", ".join("{" + name + "}" for name in extra)
    if missing:
        return Wording(f"{shown(key)} lacks {lacking}.", f"Put {lacking} where the kiosk is to fill it in.")
    return Wording(
        f"{shown(key)} holds {unknown}, which the kiosk does not fill in.", "Keep the names in braces as in en.yaml."
    )


def broken_braces(key: str) -> Wording:
    return Wording(
        f"{shown(key)} holds a brace that is not closed or not opened.", "Write {{ or }} for a brace itself."
    )


_MARKUP = {
    "star": Wording("A * has no partner.", "Write *words* for emphasis, \\* for a star."),
    "open link": Wording("A link that begins with [[ is not closed.", "Write [[id]] or [[id|words]]."),
    "empty link": Wording("A link lacks its id or its words.", "Write [[id]] or [[id|words]]."),
    "star in link": Wording("A * stands inside a link.", "Put the emphasis round it: *[[id|words]]*."),
}


def markup(wrong: str) -> Wording:
    return _MARKUP[wrong]
