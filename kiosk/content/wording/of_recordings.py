"""Problems of sound, film and captions."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.content.problem import Wording
from kiosk.content.wording.manner import listed, shown


def unknown_kind(path: str, kinds: str) -> Wording:
    return Wording(f"{shown('assets/' + path)} is no kind of sound or film that the kiosk plays.", f"Use {kinds}.")


def named_otherwise(path: str, kind: str, suffixes: Sequence[str]) -> Wording:
    return Wording(
        f"{shown('assets/' + path)} is {kind}, not what its name says.", f"Let its name end in {' or '.join(suffixes)}."
    )


def cut_short(path: str) -> Wording:
    return Wording(
        f"The sound or film {shown('assets/' + path)} is cut short or damaged.",
        "Copy it again from its source, or save it again.",
    )


def captions_too_large(path: str, limit: str) -> Wording:
    return Wording(f"The captions file {shown('assets/' + path)} is too large.", f"At most {limit}.")


def no_header(path: str) -> Wording:
    return Wording(f"{shown('assets/' + path)} is no captions file.", 'Its first line must be "WEBVTT".')


def no_times(line: str) -> Wording:
    return Wording(
        f"A caption has no times: {shown(line)}.",
        "Write 00:01.500 --> 00:04.000 above its words, and an empty line before it.",
    )


def bad_times(line: str, guess: str) -> Wording:
    right = f'Did you mean "{guess}"?' if guess else "Write minutes, seconds and thousandths: 00:01.500 --> 00:04.000."
    return Wording(f"These are not the times of a caption: {shown(line)}.", right)


def ends_too_soon(line: str) -> Wording:
    return Wording(f"The caption ends before it begins: {shown(line)}.", "Give the beginning first.")


def begins_too_soon(line: str) -> Wording:
    return Wording(
        f"The caption begins before the one above it: {shown(line)}.", "Put captions in the order of their beginnings."
    )


def no_words(line: str) -> Wording:
    return Wording(f"The caption {shown(line)} has no words.", "Write them below its times, or take it away.")


def captions_language(tag: str, languages: Sequence[str]) -> Wording:
    return Wording(f"Captions are given in {shown(tag)}, but the exhibit is not.", listed(languages, "Its languages"))


def no_captions(tag: str) -> Wording:
    return Wording(
        f"There are no captions in {shown(tag)}, the exhibit's first language.",
        f'"captions": What is said and heard, as a WebVTT file: {{{tag}: FILE.vtt}}.',
    )
