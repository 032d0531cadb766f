"""A mouth that tests hear."""

from __future__ import annotations


class Mouth:
    """Writes down what it is told to do."""

    def __init__(self) -> None:
        self.done: list[str] = []

    def say(self, text: str, language: str) -> None:
        self.done.append(f"{language}: {text}")

    def stop(self) -> None:
        self.done.append("stop")

    def pause(self) -> None:
        self.done.append("pause")

    def resume(self) -> None:
        self.done.append("resume")

    def set_volume(self, share: float) -> None:
        self.done.append(f"volume {share:.2f}")
