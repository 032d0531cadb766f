"""``kiosk narrate``: the options, and the voices that they name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.reading import EXHIBIT_OPTION, GALLERY, folder_of

if TYPE_CHECKING:
    from kiosk.desk.narrate import Narrated
    from kiosk.desk.voices.voice import Voice

_FILE = click.Path(path_type=Path, dir_okay=False, exists=True)


@click.command()
@GALLERY
@EXHIBIT_OPTION
@click.option("--language", "languages", multiple=True, metavar="TAG", help="Read only this language; may be repeated.")
@click.option(
    "--kokoro",
    "kokoro",
    type=(str, _FILE, _FILE, _FILE),
    multiple=True,
    metavar="TAG MODEL VOICE VOCAB",
    help="Read a language, which is English, by Kokoro-82M: its model in ONNX, one of its voices (.bin) and its "
    "numbers of phonemes (.json).",
)
@click.option(
    "--command",
    "commands",
    type=(str, str),
    multiple=True,
    metavar="TAG COMMAND",
    help="Read a language by a command that is run for each sentence: it reads the file {text} and writes the "
    "sound {wave}.",
)
@click.option(
    "--credit",
    "credited",
    type=(str, str, str),
    multiple=True,
    metavar="TAG NAME LICENCE",
    help="Who speaks a language, and the licence of the recordings; due for a command.",
)
def narrate(
    gallery: Path | None,
    exhibit_id: str | None,
    languages: Sequence[str],
    kokoro: Sequence[tuple[str, Path, Path, Path]],
    commands: Sequence[tuple[str, str]],
    credited: Sequence[tuple[str, str, str]],
) -> None:
    """Read every label and story aloud into recordings; only what has changed is made again."""
    from kiosk.content.wording import of_narration
    from kiosk.desk.narrate import narrate as read_aloud
    from kiosk.desk.refusal import carried_out

    exhibit = folder_of(gallery, exhibit_id)
    asked = [*(tag for tag, _, _, _ in kokoro), *(tag for tag, _ in commands)]
    if not asked:
        raise click.UsageError(of_narration.no_voice())
    if twice := [tag for tag in asked if asked.count(tag) > 1]:
        raise click.UsageError(of_narration.voice_twice(twice[0]))
    if unknown := [tag for tag in languages if tag not in asked]:
        raise click.UsageError(of_narration.no_voice_for(unknown[0], asked))
    named = {tag: (name, licence) for tag, name, licence in credited}
    if uncredited := [tag for tag, _ in commands if tag not in named]:
        raise click.UsageError(of_narration.no_credit_for(uncredited[0]))

    def work() -> Sequence[Narrated]:
        voices = _voices(kokoro, commands, named)
        return read_aloud(exhibit, {tag: voices[tag] for tag in asked if not languages or tag in languages})

    for each in carried_out(work):
        if each.gone:
            click.echo(of_narration.taken_away(each.language, each.gone))
        click.echo(of_narration.made(each.language, each.made, each.kept, each.seconds, each.size))


def _voices(
    kokoro: Sequence[tuple[str, Path, Path, Path]],
    commands: Sequence[tuple[str, str]],
    named: dict[str, tuple[str, str]],
) -> dict[str, Voice]:
    """Make the voices, by the language that each reads."""
    from kiosk.desk.voices.command import Command
    from kiosk.desk.voices.kokoro import Kokoro

    voices: dict[str, Voice] = {}
    for tag, model, voice, vocabulary in kokoro:
        voices[tag] = Kokoro(model, voice, vocabulary, *named.get(tag, ()))
    for tag, command in commands:
        voices[tag] = Command(command, *named[tag])
    return voices
