"""Whose view may look different, and since when: a vote touches that of its voter and of those who lead, everything else may touch
everybody's. So that with 2,000 phones one vote does not have 2,000 views made anew."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.domain.assessment import MeasureScored
from facilitator.domain.command import Event
from facilitator.domain.polls import FeedbackAnswered
from facilitator.domain.stars import StarGiven, StarTakenBack
from facilitator.domain.votes import VoteCast, VotesLowered

OWN = (VoteCast, VotesLowered, StarGiven, StarTakenBack, MeasureScored, FeedbackAnswered)
"""None of these changes what other participants see: counts are told later, all at once."""


class Touched:
    def __init__(self, seq: int) -> None:
        self._everybody = seq
        self._persons: dict[str, int] = {}

    def note(self, seq: int, events: Sequence[Event], person: str) -> None:
        """`person` did it, or it was done for them."""
        if all(isinstance(event, OWN) for event in events):
            self._persons[person] = seq
        else:
            self._everybody = seq

    def is_since(self, seq: int, person: str) -> bool:
        """Whether this participant may see something other than at `seq`."""
        return self._everybody > seq or self._persons.get(person, 0) > seq
