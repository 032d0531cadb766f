"""Sound: sentences put together with pauses, brought to one loudness, written as Ogg with Opus."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import soundfile

from kiosk.content.wording import of_narration
from kiosk.desk.voices.voice import Sound, VoiceError

if TYPE_CHECKING:
    from numpy.typing import NDArray

BETWEEN_SENTENCES, BETWEEN_PARAGRAPHS = 0.4, 0.9
"""Pauses, in seconds."""

COMPRESSION = 0.883
"""What libsndfile takes for some 35 kbit/s, 4.4 kB a second: speech that nobody tells from the wave."""

FORMAT = f"opus {COMPRESSION} {BETWEEN_SENTENCES} {BETWEEN_PARAGRAPHS} 1"
"""What a recording depends on besides the voice and its words; the last number changes with this module."""

UNFINISHED = ".unfinished"
"""How the name of a file ends that is being written."""

_RATES = (8_000, 12_000, 16_000, 24_000, 48_000)
_LOUDNESS, _PEAK = 0.08, 0.85
_SILENCE = 0.003
_BEFORE, _AFTER = 0.04, 0.12
_FRAME = 0.02


def read(file: Path, source: str) -> Sound:
    """Read a wave file as one channel; raises ``VoiceError`` where it is none, or holds no sound."""
    try:
        samples, rate = soundfile.read(file, dtype="float32", always_2d=True)
    except (soundfile.LibsndfileError, OSError):
        raise VoiceError(of_narration.no_sound_file(source)) from None
    return Sound(samples.mean(axis=1), rate)


def is_silent(sound: Sound) -> bool:
    """Tell whether nothing can be heard."""
    return not sound.samples.size or float(np.abs(sound.samples).max()) < _SILENCE


def joined(sounds: Sequence[Sound | None], begins_paragraph: Sequence[bool]) -> tuple[Sound, tuple[float, ...]]:
    """Put sentences one after the other, and give the second at which each begins; None is one without words."""
    rate = _rate([sound.rate for sound in sounds if sound])
    parts: list[NDArray[np.float32]] = []
    starts: list[float] = []
    length = 0
    for number, (sound, is_first) in enumerate(zip(sounds, begins_paragraph, strict=True)):
        if number:
            pause = BETWEEN_PARAGRAPHS if is_first else BETWEEN_SENTENCES
            parts.append(np.zeros(round(rate * pause), np.float32))
            length += parts[-1].size
        starts.append(length / rate)
        silence = np.zeros(round(rate * BETWEEN_SENTENCES), np.float32)
        parts.append(trimmed(resampled(sound, rate)) if sound else silence)
        length += parts[-1].size
    return Sound(levelled(np.concatenate(parts), rate), rate), tuple(starts)


def trimmed(sound: Sound) -> NDArray[np.float32]:
    """Take away the silence around a sentence, but for a breath."""
    samples: NDArray[np.float32] = sound.samples
    loud = np.flatnonzero(np.abs(samples) > max(_SILENCE, 0.01 * float(np.abs(samples).max())))
    if not loud.size:
        return samples
    begin = max(0, int(loud[0]) - round(_BEFORE * sound.rate))
    return samples[begin : int(loud[-1]) + round(_AFTER * sound.rate)]


def resampled(sound: Sound, rate: int) -> Sound:
    """Give a sound at another rate, which Opus knows."""
    if sound.rate == rate:
        return sound
    count = round(sound.samples.size * rate / sound.rate)
    found = np.fft.irfft(np.fft.rfft(sound.samples), count) * (count / max(1, sound.samples.size))
    return Sound(found.astype(np.float32), rate)


def levelled(samples: NDArray[np.float32], rate: int) -> NDArray[np.float32]:
    """Bring speech to the loudness of all other speech; its peaks, which are few, are bent rather than cut."""
    frame = round(_FRAME * rate)
    frames = samples[: samples.size // frame * frame].reshape(-1, frame)
    powers = np.sort((frames.astype(np.float64) ** 2).mean(axis=1))
    loud = powers[powers > 0.01 * powers[-1]] if powers.size else powers
    if not loud.size or not loud[-1]:
        return samples
    scaled = samples * np.float32(_LOUDNESS / float(np.sqrt(loud.mean())))
    knee = np.float32(_PEAK / 2)
    over = np.maximum(np.abs(scaled) - knee, 0)
    bent = np.minimum(np.abs(scaled), knee) + knee * np.tanh(over / knee)
    found: NDArray[np.float32] = np.copysign(bent, scaled)
    return found


def write(sound: Sound, file: Path) -> None:
    """Write a recording so that the file is old or new at every moment; raises ``OSError``."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=file.parent, suffix=UNFINISHED, delete=False) as made:
        path = Path(made.name)
    try:
        soundfile.write(path, sound.samples, sound.rate, format="OGG", subtype="OPUS", compression_level=COMPRESSION)
        path.chmod(0o644)
        path.replace(file)
    except soundfile.LibsndfileError as error:
        raise OSError(None, str(error).rstrip("."), str(file)) from None
    finally:
        path.unlink(missing_ok=True)


def _rate(rates: Sequence[int]) -> int:
    """Give the least rate of Opus that loses nothing."""
    highest = max(rates, default=_RATES[0])
    return next((rate for rate in _RATES if rate >= highest), _RATES[-1])
