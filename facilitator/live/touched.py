"""Which participants' views may have changed, and since when: a vote affects its voter's and the leaders' views, any other event
may affect everybody's. With 2,000 phones, this avoids recomputing 2,000 views for one vote."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.domain.assessment import MeasureScored
from facilitator.domain.command import Event
from facilitator.domain.polls import FeedbackAnswered
from facilitator.domain.stars import StarGiven, StarTakenBack
from facilitator.domain.votes import VoteCast, VotesLowered

OWN = (VoteCast, VotesLowered, StarGiven, StarTakenBack, MeasureScored, FeedbackAnswered)
"""Events that other participants cannot see: counts are published later."""


class Touched:
    def __init__(self, seq: int) -> None:
        self._everybody = seq
        self._persons: dict[str, int] = {}

    def note(self, seq: int, events: Sequence[Event], person: str) -> None:
        """`person` is the actor, or the person on whose behalf they acted."""
        if all(isinstance(event, OWN) for event in events):
            self._persons[person] = seq
        else:
            self._everybody = seq

    def is_since(self, seq: int, person: str) -> bool:
        """Returns whether this participant's view may have changed since `seq`."""
        return self._everybody > seq or self._persons.get(person, 0) > seq
