"""``kiosk narrate``: reads an exhibit's texts aloud into recordings, each once, and lists them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from rich.progress import Progress

from kiosk.content.assets import file_problem
from kiosk.content.clips import Narratable, check_clips, narratable
from kiosk.content.draft import Draft, read_draft
from kiosk.content.narration import FOLDER, ClipEntry, clip_path, text_hash
from kiosk.content.read import exhibit_of, problems_of
from kiosk.content.wording import of_narration
from kiosk.desk.clip_list import ClipListFile, write_credits
from kiosk.desk.refusal import RefusalError
from kiosk.desk.voices.spoken import Spoken, spoken
from kiosk.desk.voices.voice import Sound, Voice, VoiceError


class NarrationError(RefusalError):
    """An exhibit cannot be read aloud."""


@dataclass(frozen=True)
class Narrated:
    """What was done for a language: recordings made, kept, taken away; what there is now, in seconds and bytes."""

    language: str
    made: int
    kept: int
    gone: tuple[str, ...]
    seconds: float
    size: int


@dataclass(frozen=True)
class _Task:
    """One text to be read: its recording, its sentences, what the voice is given for each, a hash of all that."""

    text: Narratable
    path: str
    spoken: Sequence[Spoken]
    scripts: Sequence[str]
    made_with: str


def narrate(exhibit: Path, voices: Mapping[str, Voice]) -> tuple[Narrated, ...]:
    """Make the recordings that are missing or no longer right, by a voice for each language.

    The list is written after each recording, so that nothing is lost where the work is broken off.

    Raises:
        NarrationError: where the exhibit has mistakes, lacks a language, or a voice fails.
        OSError: where a file cannot be written.
    """
    draft = _draft(exhibit.absolute())
    for language in voices:
        if language not in draft.languages.tags:
            raise NarrationError(of_narration.not_a_language(language, draft.languages.tags))
    sound = _sound()
    works = [_Work(draft, language, voice, sound) for language, voice in voices.items()]
    with Progress() as progress:
        bars = [progress.add_task(work.language, total=work.length) for work in works]
        for work, bar in zip(works, bars, strict=True):
            for task in work.tasks:
                work.do(task)
                progress.advance(bar, len(task.text.words))
    return tuple(work.finish() for work in works)


def _draft(exhibit: Path) -> Draft:
    """Read an exhibit whose recordings may be missing, but whose other files must be right."""
    draft = read_draft(exhibit)
    errors = {problem for problem in problems_of(draft) if problem.is_error} - set(check_clips(draft))
    if errors:
        raise NarrationError(of_narration.mend_first(), tuple(sorted(errors)))
    if not (draft.assets / draft.folder.name / FOLDER).resolve().is_relative_to(draft.assets.resolve()):
        raise NarrationError(of_narration.leads_elsewhere(f"assets/{draft.folder.name}/{FOLDER}"))
    return draft


def _sound() -> ModuleType:
    try:
        from kiosk.desk.voices import sound
    except (ImportError, OSError) as error:  # OSError where a library that is called is missing
        raise NarrationError(of_narration.tools_missing(getattr(error, "name", None) or "soundfile")) from None
    return sound


class _Work:
    """The work on one language; ``tasks`` are the recordings to be made, for texts of ``length`` characters."""

    def __init__(self, draft: Draft, language: str, voice: Voice, sound: ModuleType) -> None:
        self.language = language
        self._draft, self._voice, self._sound = draft, voice, sound
        self._list = ClipListFile(draft.assets, draft.folder.name, language, voice)
        every = list(self._every_task())
        self._gone = self._take_away({task.path for task in every})
        self.tasks = []
        for task in every:
            entry = task.text.entry
            is_there = entry is not None and file_problem(draft.assets, task.path, "media") is None
            if entry and is_there:
                self._list.add(task.text.panel, task.text.part, entry)
            if not entry or not is_there or task.text.is_stale or entry.made_with != task.made_with:
                self.tasks.append(task)
        self.length = sum(len(task.text.words) for task in self.tasks)
        self._paths = [task.path for task in every]
        if self._gone:
            self._save()

    def _every_task(self) -> Sequence[_Task]:
        names = exhibit_of(self._draft).names(self.language)
        file = self._draft.narration.value
        pronunciations = file.pronunciations.get(self.language, {}) if file else {}
        found = []
        for text in narratable(self._draft, self.language):
            said = spoken(text.words, names, self.language)
            scripts = [self._voice.script(sentence.words, pronunciations) for sentence in said]
            pauses = "".join("¶" if sentence.begins_paragraph else "." for sentence in said)
            made_with = text_hash("\n".join((self._sound.FORMAT, self._voice.mark, pauses, *scripts)))
            path = clip_path(self._draft.folder.name, self.language, text.panel, text.part)
            found.append(_Task(text, path, said, scripts, made_with))
        return found

    def _take_away(self, wanted: set[str]) -> tuple[str, ...]:
        """Delete the recordings of texts that are there no more, and give their names."""
        folder = self._draft.assets / self._draft.folder.name / FOLDER / self.language
        for unfinished in folder.glob(f"*{self._sound.UNFINISHED}"):
            unfinished.unlink()
        gone = [file for file in sorted(folder.glob("*.ogg")) if self._below_assets(file) not in wanted]
        for file in gone:
            file.unlink()
        return tuple(self._below_assets(file) for file in gone)

    def _below_assets(self, file: Path) -> str:
        return file.relative_to(self._draft.assets).as_posix()

    def do(self, task: _Task) -> None:
        """Make a recording and list it."""
        said: list[Sound | None] = []
        for number, script in enumerate(task.scripts, 1):
            try:
                said.append(self._say(script))
            except VoiceError as error:
                stopped = of_narration.stopped(task.text.panel, task.text.part, number, str(error))
                raise NarrationError(stopped) from None
        whole, starts = self._sound.joined(said, [sentence.begins_paragraph for sentence in task.spoken])
        self._sound.write(whole, self._draft.assets / task.path)
        entry = ClipEntry(
            text=text_hash(task.text.words),
            seconds=round(whole.samples.size / whole.rate, 2),
            sentences=tuple(round(start, 2) for start in starts),
            made_with=task.made_with,
        )
        self._list.add(task.text.panel, task.text.part, entry)
        self._save()

    def _say(self, script: str) -> Sound | None:
        """Speak a sentence; None where it has no words."""
        if not any(character.isalnum() for character in script):
            return None
        found = self._voice.say(script)
        if self._sound.is_silent(found):
            raise VoiceError(of_narration.silent(script))
        return found

    def _save(self) -> None:
        self._list.write()
        write_credits(self._draft.assets, self._draft.folder.name, self._draft.languages.tags)

    def finish(self) -> Narrated:
        """Write the list as it is in the end, and give what was done."""
        self._save()
        size = sum((self._draft.assets / path).stat().st_size for path in self._paths)
        kept = len(self._paths) - len(self.tasks)
        return Narrated(self.language, len(self.tasks), kept, self._gone, self._list.seconds, size)
