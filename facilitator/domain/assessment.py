"""Assessment: a table claims measures, and the people at it rate their effect and feasibility from 1 to 5.

Scores are given under secret ballots. When a phase ends they are aggregated and published once, if enough people gave one. Where
a table has too few people, its host may enter one joint score."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import fmean, pstdev
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.ballots import RATINGS
from facilitator.domain.command import Command, Event
from facilitator.domain.kernel import HOSTS, PARTICIPANTS, BallotId, MeasureId, ParticipantId, Refusal, Role
from facilitator.domain.limits import crowd_min
from facilitator.domain.things import Criterion, Rating
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
    """From old logs; newer ones have `MeasureScored`. Publishes the rating at once, as the old version did."""

    measure: MeasureId
    participant: ParticipantId
    criterion: Criterion
    score: int

    def apply(self, workshop: Workshop) -> None:
        measure = workshop.measures[self.measure]
        scores = measure.scores.setdefault(self.criterion, {})
        scores[BallotId(self.participant)] = self.score
        measure.ratings[self.criterion] = rating_of(scores.values())


@dataclass(frozen=True, slots=True)
class MeasureScored(Event):
    measure: MeasureId
    ballot: BallotId
    criterion: Criterion
    score: int

    def apply(self, workshop: Workshop) -> None:
        workshop.measures[self.measure].scores.setdefault(self.criterion, {})[self.ballot] = self.score


@dataclass(frozen=True, slots=True)
class RatingsTold(Event):
    """Ratings by measure and criterion."""

    ratings: dict[MeasureId, dict[str, Rating]]

    def apply(self, workshop: Workshop) -> None:
        for measure, ratings in self.ratings.items():
            workshop.measures[measure].ratings |= ratings


@dataclass(frozen=True, slots=True)
class TableRated(Event):
    measure: MeasureId
    criterion: Criterion
    score: int

    def apply(self, workshop: Workshop) -> None:
        workshop.measures[self.measure].ratings[self.criterion] = Rating(self.score, 1, joint=True)


@dataclass(frozen=True, slots=True)
class ClaimMeasure(Command):
    roles: ClassVar[frozenset[Role]] = HOSTS
    measure: MeasureId

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        measure = actor.shared_measure(workshop, self.measure)
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
        measure = actor.live_measure(workshop, self.measure)
        if workshop.claimant(measure) != actor.table:
            raise Refusal("not_your_table")
        return [ClaimReleased(member.id) for member in workshop.group(measure) if member.claimed_by == actor.table]


@dataclass(frozen=True, slots=True)
class RateMeasure(Command):
    """A later score replaces an earlier one."""

    roles: ClassVar[frozenset[Role]] = PARTICIPANTS
    secret: ClassVar[bool] = True
    measure: MeasureId
    criterion: Criterion
    score: int

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        measure = actor.live_measure(workshop, self.measure)
        person = workshop.participant(ParticipantId(actor.id))
        if workshop.claimant(measure) not in (actor.table_of(person, workshop), person.home_table):
            raise Refusal("not_your_table")
        _require_score(self.score)
        if actor.ballots is None:
            raise Refusal("no_ballots")
        return [MeasureScored(measure.id, actor.ballots.of(person.id, RATINGS), self.criterion, self.score)]


@dataclass(frozen=True, slots=True)
class RateForTable(Command):
    """A joint score of the table, where too few people gave scores to publish them."""

    roles: ClassVar[frozenset[Role]] = HOSTS
    measure: MeasureId
    criterion: Criterion
    score: int

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        measure = actor.live_measure(workshop, self.measure)
        if workshop.claimant(measure) != actor.table:
            raise Refusal("not_your_table")
        _require_score(self.score)
        told = measure.ratings.get(self.criterion)
        if told is not None and not told.joint:
            raise Refusal("rated_by_people")
        return [TableRated(measure.id, self.criterion, self.score)]


def tell_ratings(workshop: Workshop) -> list[Event]:
    """Returns the ratings with enough scores that have not been published; each is published once."""
    found = {
        measure.id: {
            criterion.value: rating_of(scores.values())
            for criterion, scores in measure.scores.items()
            if len(scores) >= crowd_min and (criterion not in measure.ratings or measure.ratings[criterion].joint)
        }
        for measure in workshop.measures.values()
    }
    told = {measure: ratings for measure, ratings in found.items() if ratings}
    return [RatingsTold(told)] if told else []


def rating_of(scores: Iterable[int]) -> Rating:
    given = [*scores]
    return Rating(round(fmean(given), 2), len(given), round(pstdev(given), 2))


def _require_score(score: int) -> None:
    if not 1 <= score <= score_max:
        raise Refusal("bad_value", field="score")
