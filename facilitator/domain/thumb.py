"""The thumbs of one measure, as they stand and as they may be told; nobody changes them but the events' `apply` (thumbs.py)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from facilitator.domain.kernel import BallotId


class Thumb(StrEnum):
    """What somebody thinks of a measure at a glance; unclear is on neither side."""

    UP = "up"
    DOWN = "down"
    UNCLEAR = "unclear"


told_from = 5
"""How many ballots must have changed something before the counts move: nobody's thumb can then be seen in them."""


@dataclass(slots=True)
class Thumbs:
    """The thumbs of a measure by secret ballot: as they stand, and as they stood when they were last told."""

    given: dict[BallotId, Thumb] = field(default_factory=dict)
    told: dict[BallotId, Thumb] = field(default_factory=dict)
    untold: set[BallotId] = field(default_factory=set)

    def give(self, ballot: BallotId, thumb: Thumb | None) -> None:
        if thumb is None:
            self.given.pop(ballot, None)
        else:
            self.given[ballot] = thumb
        if self.given.get(ballot) == self.told.get(ballot):
            self.untold.discard(ballot)
        else:
            self.untold.add(ballot)
        if len(self.untold) >= told_from:
            self.told, self.untold = dict(self.given), set()
