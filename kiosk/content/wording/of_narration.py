"""What is said of narration: what is wrong with the recordings, and what ``kiosk narrate`` did or could not do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk.content.problem import Wording
from kiosk.content.wording.manner import counted, shown

_RUN = "Run kiosk narrate, which makes it."


def stale(part: str, language: str) -> Wording:
    return Wording(
        f"The narration of this {part} in {shown(language)} was made from another text, and is not played.", _RUN
    )


def lacking(part: str, language: str) -> Wording:
    return Wording(f"This {part} has no narration in {shown(language)}, where other texts have.", _RUN)


def file_amiss(said: Wording) -> Wording:
    return Wording(said.what, _RUN)


def panel_gone(panel: str) -> Wording:
    return Wording(
        f"There is no panel {shown(panel)} any more that this narration is of.",
        "Run kiosk narrate, which takes it away.",
    )


def times_out_of_order() -> Wording:
    return Wording(
        "The sentences do not begin one after the other within the recording.",
        "Take this recording out of the list, and run kiosk narrate.",
    )


def pronunciations_in_no_language(tag: str, languages: Sequence[str]) -> Wording:
    return Wording(f"The exhibit has no language {shown(tag)}.", f"It has: {', '.join(languages)}.")


def not_words(words: str) -> Wording:
    return Wording(f"{shown(words)} is no word.", "Write letters, with a space, hyphen or apostrophe between words.")


def no_sounds(word: str) -> Wording:
    return Wording(f"It is not said how {shown(word)} sounds.", "Write its sounds, or take the line away.")


def list_heading() -> str:
    return (
        "# Written by kiosk narrate: the recordings of one language, and when each sentence begins in them.\n"
        "# text is the hash of the text that is read; made_with is one of the voice and of what it was given to say.\n"
        "# Nothing to edit here.\n"
    )


def credits_heading() -> str:
    return "# Written by kiosk narrate. Take this line away, and what you write here stays as it is.\n"


def credit_line(voice: str) -> str:
    return f"Read by a synthetic voice: {voice}."


def made(language: str, made: int, kept: int, seconds: float, size: int) -> str:
    return (
        f"{language}: {counted(made, 'recording')} made, {kept} kept; in all {seconds / 60:.1f} minutes, "
        f"{size / 1e6:.1f} MB."
    )


def taken_away(language: str, names: Sequence[str]) -> str:
    of_what = "of texts that are there no more, taken away:"
    return f"{language}: {counted(len(names), 'recording')} {of_what}" + "".join(f"\n    {name}" for name in names)


def mend_first() -> str:
    return "The exhibit has mistakes. Mend them first:"


def no_voice() -> str:
    return "No voice is given. Name one for each language, by --kokoro or by --command."


def voice_twice(language: str) -> str:
    return f"Two voices are given for {shown(language)}; one reads it all."


def no_voice_for(language: str, languages: Sequence[str]) -> str:
    return f"No voice is given for {shown(language)}, only for: {', '.join(languages)}."


def not_a_language(language: str, languages: Sequence[str]) -> str:
    return f"The exhibit has no language {shown(language)}. It has: {', '.join(languages)}."


def no_credit_for(language: str) -> str:
    who = f"It is not said who speaks {shown(language)}, and under which licence."
    return f'{who} Add: --credit {language} "NAME" "LICENCE"'


def leads_elsewhere(folder: str) -> str:
    return f"{shown(folder)} leads out of assets/. Make it a folder of its own."


def stopped(panel: str, part: str, sentence: int, reason: str) -> str:
    return f"The {part} of {shown(panel)}, sentence {sentence}: {reason} What was made before it is kept."


def tools_missing(name: str) -> str:
    return f'Narration needs {name}, which is not installed: pip install "museum-kiosk[narrate]".'


def unreadable(file: Path, error: OSError) -> str:
    return f"{file} cannot be read: {(error.strerror or 'unknown reason').lower()}."


def no_english_voice(name: str) -> str:
    return (
        f"{shown(name)} is no English voice of Kokoro's; their files begin with a (American) or b (British): "
        "am_michael.bin. For other languages use --command."
    )


def no_vocabulary(file: Path) -> str:
    return f'{file} does not hold the numbers of the phonemes: JSON with a map "vocab".'


def no_model(model: Path, voice: Path, reason: str) -> str:
    return f"{model} with {voice} is not Kokoro-82M in ONNX with one of its voices: {reason}."


def command_not_closed(command: str) -> str:
    return f"A quotation mark is not closed in {shown(command)}."


def command_without_files(command: str) -> str:
    return (
        f"{shown(command)} does not say where the files go. Write {{text}} for the file with the sentence and "
        "{wave} for the sound to be written."
    )


def command_not_found(program: str) -> str:
    return f"There is no command {shown(program)} here that can be run. Install it, or correct its name."


def command_too_slow(program: str, seconds: int) -> str:
    return f"{shown(program)} was not done after {seconds} seconds."


def command_failed(program: str, reason: str, code: int | None = None) -> str:
    status = "" if code is None else f" (exit status {code})"
    return f"{shown(program)} failed{status}{': ' + shown(reason) if reason else ''}."


def no_wave(program: str) -> str:
    return f"{shown(program)} wrote no sound. Does it write to {{wave}}?"


def no_sound_file(program: str) -> str:
    return f"What {shown(program)} wrote is no wave file."


def silent(words: str) -> str:
    return f"The voice said nothing for {shown(words)}."
