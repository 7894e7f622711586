"""Rounds of voting as they stand now: what each secret ballot gave, and the hands that were dealt to vote among.
Nobody changes them but the events' `apply`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from facilitator.domain.kernel import BallotId, MeasureId, ParticipantId, PhaseId


@dataclass(frozen=True, slots=True)
class Cast:
    """What one ballot gave a measure, and the area it came from: empty where too few are from there to hide one of them."""

    votes: int
    area: str


@dataclass(slots=True)
class Round:
    """One round of voting: secret ballots, what they are cast for, and the measure to which each of them gave its star."""

    phase: PhaseId
    votes: dict[MeasureId, dict[BallotId, Cast]] = field(default_factory=dict)
    stars: dict[BallotId, MeasureId] = field(default_factory=dict)

    def given(self, ballot: BallotId, measures: Iterable[MeasureId]) -> dict[MeasureId, int]:
        """How many votes the ballot gave each of these measures; those without are left out."""
        casts = ((measure, self.votes.get(measure, {}).get(ballot)) for measure in measures)
        return {measure: cast.votes for measure, cast in casts if cast is not None}

    def used(self, ballot: BallotId) -> int:
        return sum(self.given(ballot, self.votes).values())

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

    def ballots(self) -> set[BallotId]:
        return {ballot for cast in self.votes.values() for ballot in cast}


@dataclass(slots=True)
class Pack:
    """Measures on their way to people; the next one is last."""

    cards: list[MeasureId] = field(default_factory=list)
    shuffles: int = 0


@dataclass(slots=True)
class Deal:
    """A phase in which everybody is shown a sample: the hands, the pack of each room, and what has been in a pack."""

    hands: dict[ParticipantId, tuple[MeasureId, ...]] = field(default_factory=dict)
    packs: dict[int, Pack] = field(default_factory=dict)
    known: set[MeasureId] = field(default_factory=set)
