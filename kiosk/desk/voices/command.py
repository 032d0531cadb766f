"""A voice that is any command which reads a text file and writes a wave file."""

from __future__ import annotations

import shlex
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from kiosk.content.wording import of_narration
from kiosk.desk.voices.spoken import with_words_replaced
from kiosk.desk.voices.voice import Sound, VoiceError

LONGEST = 300
"""How many seconds a command may take for one sentence."""

_TEXT, _WAVE = "{text}", "{wave}"


class Command:
    """A voice whose command is run for each sentence, without a shell; ``{text}`` and ``{wave}`` in it are files."""

    hashes: Mapping[str, str] = {}

    def __init__(self, command: str, name: str, licence: str) -> None:
        try:
            self._words = shlex.split(command)
        except ValueError:
            raise VoiceError(of_narration.command_not_closed(command)) from None
        if not self._words or not all(any(file in word for word in self._words) for file in (_TEXT, _WAVE)):
            raise VoiceError(of_narration.command_without_files(command))
        self.name, self.licence = name, licence
        self.engine = Path(self._words[0]).name
        self.mark = shlex.join(self._words)

    def script(self, words: str, pronunciations: Mapping[str, str]) -> str:
        """Give a sentence in which hard words are written as they sound."""
        return with_words_replaced(words, pronunciations)

    def say(self, script: str) -> Sound:
        """Run the command for a sentence, and read the wave file that it writes."""
        with tempfile.TemporaryDirectory(prefix="kiosk-narrate-") as folder:
            text, wave = Path(folder) / "sentence.txt", Path(folder) / "sentence.wav"
            text.write_text(script + "\n", encoding="utf-8")
            self._run([word.replace(_TEXT, str(text)).replace(_WAVE, str(wave)) for word in self._words])
            return self._sound(wave)

    def _run(self, words: list[str]) -> None:
        try:
            ran = subprocess.run(
                words, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", timeout=LONGEST
            )
        except (FileNotFoundError, PermissionError):
            raise VoiceError(of_narration.command_not_found(words[0])) from None
        except subprocess.TimeoutExpired:
            raise VoiceError(of_narration.command_too_slow(self.engine, LONGEST)) from None
        except OSError as error:
            raise VoiceError(of_narration.command_failed(self.engine, error.strerror or "unknown reason")) from None
        if ran.returncode != 0:
            said = (ran.stderr.strip() or ran.stdout.strip()).splitlines()
            raise VoiceError(of_narration.command_failed(self.engine, said[-1] if said else "", ran.returncode))

    def _sound(self, wave: Path) -> Sound:
        from kiosk.desk.voices.sound import read

        if not wave.is_file() or not wave.stat().st_size:
            raise VoiceError(of_narration.no_wave(self.engine))
        return read(wave, self.engine)
