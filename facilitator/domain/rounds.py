"""Rounds of voting: the state of the secret ballots and of the dealt hands. Only events' `apply` changes them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from facilitator.domain.kernel import BallotId, MeasureId, ParticipantId, PhaseId, RoundId


@dataclass(frozen=True, slots=True)
class Cast:
    """One ballot's votes for a measure, and its area: empty where too few people are from there to hide the voter."""

    votes: int
    area: str


class Precision(StrEnum):
    """How well the number of areas or tables behind votes is known, since groups too small to hide a voter are not counted."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    MOST_TOO_SMALL = "most_too_small"


@dataclass(frozen=True, slots=True)
class Counted:
    """One measure's count in a round. `cards` are the measures merged in it at that time, itself first; `squares` is the sum of
    squares of each voter's votes; `areas` and `tables` are the numbers of groups known to be behind it (`Precision`: there may be
    more); `dealt` is the number of people it was dealt to, None where everybody saw all."""

    cards: tuple[MeasureId, ...]
    votes: int = 0
    voters: int = 0
    squares: int = 0
    areas: int = 0
    tables: int = 0
    stars: int = 0
    dealt: int | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """A counted round, by measure. Not recomputed after later merges or unmerges: the differences would reveal whole ballots.
    Old logs do not say how precise the numbers of areas and tables are."""

    voters: int
    measures: dict[MeasureId, Counted]
    areas: Precision = Precision.AT_LEAST
    tables: Precision = Precision.AT_LEAST


@dataclass(slots=True)
class Round:
    """One round of voting: the secret ballots, their votes, and the measure each gave its star. `result` is set once counted."""

    id: RoundId
    phase: PhaseId
    began_at: int = 0
    """ms since 1970."""
    result: Result | None = None
    uncounted: bool = False
    """Revealed in an old log without counts: views count the ballots on each read until the workshop is closed."""
    votes: dict[MeasureId, dict[BallotId, Cast]] = field(default_factory=dict)
    stars: dict[BallotId, MeasureId] = field(default_factory=dict)

    by_ballot: dict[BallotId, dict[MeasureId, int]] = field(default_factory=dict)
    """Inverse index of `votes`: with 2,000 voters, each ballot has only a few."""

    @property
    def is_revealed(self) -> bool:
        return self.result is not None or self.uncounted

    def cast(self, measure: MeasureId, ballot: BallotId, cast: Cast) -> None:
        self.votes.setdefault(measure, {})[ballot] = cast
        self.by_ballot.setdefault(ballot, {})[measure] = cast.votes

    def take_back(self, measure: MeasureId, ballot: BallotId) -> None:
        """Removes the votes, and the star with them, since a star requires a vote."""
        del self.votes[measure][ballot]
        del self.by_ballot[ballot][measure]
        if self.stars.get(ballot) == measure:
            del self.stars[ballot]

    def given(self, ballot: BallotId, measures: Iterable[MeasureId]) -> dict[MeasureId, int]:
        """Returns the ballot's votes per measure, for those of `measures` that have any."""
        own = self.by_ballot.get(ballot, {})
        return {measure: own[measure] for measure in measures if measure in own}

    def used(self, ballot: BallotId) -> int:
        return sum(self.by_ballot.get(ballot, {}).values())

    def united(self, measures: Iterable[MeasureId], *, most: int) -> dict[BallotId, Cast]:
        """Returns the ballots for merged measures, each once, with the sum of its votes capped at `most`."""
        together: dict[BallotId, Cast] = {}
        for measure in measures:
            for ballot, cast in self.votes.get(measure, {}).items():
                other = together.get(ballot)
                together[ballot] = (
                    cast if other is None else Cast(min(most, other.votes + cast.votes), cast.area or other.area)
                )
        return together

    def forget(self) -> None:
        """Drops everything but the result."""
        self.votes.clear()
        self.stars.clear()
        self.by_ballot.clear()

    def ballots(self) -> set[BallotId]:
        return {ballot for cast in self.votes.values() for ballot in cast}


@dataclass(slots=True)
class Pack:
    """Measures to deal; the next one is last."""

    cards: list[MeasureId] = field(default_factory=list)
    shuffles: int = 0


@dataclass(slots=True)
class Deal:
    """A phase with dealt samples: the hands, one pack per room, and the measures that have been in a pack. `keyed` is false in
    old logs."""

    keyed: bool = False
    hands: dict[ParticipantId, tuple[MeasureId, ...]] = field(default_factory=dict)
    packs: dict[int, Pack] = field(default_factory=dict)
    known: set[MeasureId] = field(default_factory=set)
