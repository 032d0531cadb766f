"""Where what is shown comes from, as whoever keeps the window up knows it."""

from __future__ import annotations


class Source:
    """Gives the window what it shows, and learns how that went; this one never changes."""

    def has_news(self) -> bool:
        """Tell whether something else than what was given last is to be shown."""
        return False

    def ended(self, code: int) -> None:
        """Learn with what code a window has ended."""

    def proved(self) -> None:
        """Learn that a window has been up with this for long enough to call it well."""

    def doubted(self) -> None:
        """Learn that one window after another has crashed with this."""
