"""Rounds of voting as they stand now: what each secret ballot gave, and the hands that were dealt to vote among.
Nobody changes them but the events' `apply`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from facilitator.domain.kernel import BallotId, MeasureId, ParticipantId, PhaseId, RoundId


@dataclass(frozen=True, slots=True)
class Cast:
    """What one ballot gave a measure, and the area it came from: empty where too few are from there to hide one of them."""

    votes: int
    area: str


@dataclass(frozen=True, slots=True)
class Counted:
    """What one measure got when its round was counted. `cards` are the measures that were united in it then, itself first;
    `squares` is the sum of the squares of what each voter gave; `areas` and `tables` are how many the votes are known to come
    from, those too small to hide a voter left out; `dealt` is to how many it was dealt, None where everybody saw all."""

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
    """A round as it was counted, by the measures that stood then. It is not recomputed: the effect of merging or
    parting on the numbers would reveal whole ballots."""

    voters: int
    measures: dict[MeasureId, Counted]


@dataclass(slots=True)
class Round:
    """One round of voting: secret ballots, what they are cast for, and the measure to which each of them gave its star. `result` is
    there once the round has been counted."""

    id: RoundId
    phase: PhaseId
    began_at: int = 0
    """ms since 1970."""
    result: Result | None = None
    uncounted: bool = False
    """Revealed in an old log, which has no counts: views count the ballots each time until the workshop is closed."""
    votes: dict[MeasureId, dict[BallotId, Cast]] = field(default_factory=dict)
    stars: dict[BallotId, MeasureId] = field(default_factory=dict)

    by_ballot: dict[BallotId, dict[MeasureId, int]] = field(default_factory=dict)
    """The same votes the other way round: 2,000 people vote, and each has only a few."""

    @property
    def is_revealed(self) -> bool:
        return self.result is not None or self.uncounted

    def cast(self, measure: MeasureId, ballot: BallotId, cast: Cast) -> None:
        self.votes.setdefault(measure, {})[ballot] = cast
        self.by_ballot.setdefault(ballot, {})[measure] = cast.votes

    def take_back(self, measure: MeasureId, ballot: BallotId) -> None:
        """The votes, and the star with them: the most important one is one of those voted for."""
        del self.votes[measure][ballot]
        del self.by_ballot[ballot][measure]
        if self.stars.get(ballot) == measure:
            del self.stars[ballot]

    def given(self, ballot: BallotId, measures: Iterable[MeasureId]) -> dict[MeasureId, int]:
        """How many votes the ballot gave each of these measures; those without are left out."""
        own = self.by_ballot.get(ballot, {})
        return {measure: own[measure] for measure in measures if measure in own}

    def used(self, ballot: BallotId) -> int:
        return sum(self.by_ballot.get(ballot, {}).values())

    def united(self, measures: Iterable[MeasureId], *, most: int) -> dict[BallotId, Cast]:
        """The ballots for measures that were merged: each once, with all it gave them, but no more than `most` votes."""
        together: dict[BallotId, Cast] = {}
        for measure in measures:
            for ballot, cast in self.votes.get(measure, {}).items():
                other = together.get(ballot)
                together[ballot] = (
                    cast if other is None else Cast(min(most, other.votes + cast.votes), cast.area or other.area)
                )
        return together

    def forget(self) -> None:
        """All but the count."""
        self.votes.clear()
        self.stars.clear()
        self.by_ballot.clear()

    def ballots(self) -> set[BallotId]:
        return {ballot for cast in self.votes.values() for ballot in cast}


@dataclass(slots=True)
class Pack:
    """Measures on their way to people; the next one is last."""

    cards: list[MeasureId] = field(default_factory=list)
    shuffles: int = 0


@dataclass(slots=True)
class Deal:
    """A phase in which everybody is shown a sample: the hands, the pack of each room, and what has been in a pack. Not `keyed` in
    old logs."""

    keyed: bool = False
    hands: dict[ParticipantId, tuple[MeasureId, ...]] = field(default_factory=dict)
    packs: dict[int, Pack] = field(default_factory=dict)
    known: set[MeasureId] = field(default_factory=set)
