"""Going deeper: a table claims measures, and the people at it rate their effect and feasibility from 1 to 5."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.kernel import (
    HOSTS,
    PARTICIPANTS,
    Actor,
    Command,
    Event,
    MeasureId,
    ParticipantId,
    Refusal,
    Role,
)
from facilitator.domain.things import Criterion
from facilitator.domain.workshop import Workshop

score_max = 5


@dataclass(frozen=True, slots=True)
class MeasureClaimed(Event):
    measure: MeasureId
    table: int

    def apply(self, workshop: Workshop) -> None:
        workshop.measures[self.measure].claimed_by = self.table


@dataclass(frozen=True, slots=True)
class ClaimReleased(Event):
    measure: MeasureId

    def apply(self, workshop: Workshop) -> None:
        workshop.measures[self.measure].claimed_by = None


@dataclass(frozen=True, slots=True)
class MeasureRated(Event):
    measure: MeasureId
    participant: ParticipantId
    criterion: Criterion
    score: int

    def apply(self, workshop: Workshop) -> None:
        ratings = workshop.measures[self.measure].ratings
        ratings.setdefault(self.criterion, {})[self.participant] = self.score


@dataclass(frozen=True, slots=True)
class ClaimMeasure(Command):
    roles: ClassVar[frozenset[Role]] = HOSTS
    measure: MeasureId

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        measure = workshop.shared_measure(self.measure, actor)
        assert actor.table is not None
        claimant = workshop.claimant(measure)
        if claimant is not None:
            raise Refusal("already_claimed", table=claimant)
        if len(workshop.claims_of(actor.table)) >= workshop.programme.claims_per_table:
            raise Refusal("claims_spent", claims=workshop.programme.claims_per_table)
        return [MeasureClaimed(measure.id, actor.table)]


@dataclass(frozen=True, slots=True)
class ReleaseClaim(Command):
    roles: ClassVar[frozenset[Role]] = HOSTS
    measure: MeasureId

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        measure = workshop.live_measure(self.measure, actor)
        if workshop.claimant(measure) != actor.table:
            raise Refusal("not_your_table")
        return [ClaimReleased(member.id) for member in workshop.group(measure) if member.claimed_by == actor.table]


@dataclass(frozen=True, slots=True)
class RateMeasure(Command):
    """The last score counts."""

    roles: ClassVar[frozenset[Role]] = PARTICIPANTS
    measure: MeasureId
    criterion: Criterion
    score: int

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        measure = workshop.live_measure(self.measure, actor)
        person = workshop.participant(ParticipantId(actor.id))
        if workshop.claimant(measure) not in (person.table, person.home_table):
            raise Refusal("not_your_table")
        if not 1 <= self.score <= score_max:
            raise Refusal("bad_value", field="score")
        return [MeasureRated(measure.id, person.id, self.criterion, self.score)]
