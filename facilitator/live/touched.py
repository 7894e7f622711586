"""Whose view may look different, and since when: a vote touches that of its voter and of those who lead, everything else may touch
everybody's. So that with 2,000 phones one vote does not have 2,000 views made anew."""

from __future__ import annotations

from collections.abc import Iterable

from facilitator.domain.kernel import BallotId
from facilitator.domain.stars import StarGiven, StarTakenBack
from facilitator.domain.votes import VoteCast, VoteTakenBack
from facilitator.log.entry import Entry

VOTES = (VoteCast, VoteTakenBack, StarGiven, StarTakenBack)
"""Nobody votes once the result is revealed, so none of these changes a count that participants see."""


class Touched:
    def __init__(self, seq: int) -> None:
        self._everybody = seq
        self._voters: dict[BallotId, int] = {}

    def note(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            if isinstance(entry.event, VOTES):
                self._voters[entry.event.ballot] = entry.seq
            else:
                self._everybody = entry.seq

    def is_since(self, seq: int, ballot: BallotId | None) -> bool:
        """Whether a participant with this ballot may see something other than at `seq`."""
        return self._everybody > seq or (ballot is not None and self._voters.get(ballot, 0) > seq)
