"""What a visitor does with a poll: she answers once, and then sees how others did."""

from __future__ import annotations

from kiosk.visit.tally import Question, Tally

FEWEST = 10
"""How many answers there must be before shares are shown: of fewer, somebody's could be guessed."""


class Ballot:
    """One visitor's answer to a question, and the tally that it is counted in."""

    def __init__(self, question: Question, answers: int, tally: Tally) -> None:
        self.question = question
        self.answers = answers
        self.tally = tally
        self.answer: int | None = None

    def give(self, answer: int) -> None:
        """Answer; a second answer of the same visit changes nothing."""
        if self.answer is None and 0 <= answer < self.answers:
            self.answer = answer
            self.tally.count(self.question, answer)

    @property
    def counts(self) -> list[int]:
        """Give how often each answer was given; nothing where there are too few."""
        counts = self.tally.counts(self.question, self.answers)
        return counts if sum(counts) >= FEWEST else []


def shares(counts: list[int]) -> list[int]:
    """Give each count's share in whole per cent; together they make 100."""
    total = sum(counts) or 1
    whole = [100 * count // total for count in counts]
    most_cut = sorted(range(len(counts)), key=lambda place: -(100 * counts[place] % total))
    for place in most_cut[: 100 - sum(whole)]:
        whole[place] += 1
    return whole
