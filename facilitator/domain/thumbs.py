"""Thumbs: up, down or «unclear to me», one per person and measure, which can be changed at any time. They are not votes: they
show what the room should discuss, and are suspended while people vote.

As secret as a vote: given under a ballot, no event names the person, and the counts are published in steps."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.ballots import THUMBS
from facilitator.domain.command import Command, Event
from facilitator.domain.kernel import HOSTS, PARTICIPANTS, BallotId, MeasureId, ParticipantId, Refusal, Role
from facilitator.domain.measures import author_for
from facilitator.domain.programme import Votes
from facilitator.domain.things import Measure
from facilitator.domain.thumb import Thumb
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class ThumbGiven(Event):
    """From old logs; newer ones have `ThumbSet`. None removes the thumb."""

    measure: MeasureId
    ballot: BallotId
    thumb: Thumb | None

    def apply(self, workshop: Workshop) -> None:
        workshop.measures[self.measure].thumbs.give(self.ballot, self.thumb)


@dataclass(frozen=True, slots=True)
class ThumbSet(Event):
    """Replaces the ballot's thumbs on the measure and on everything merged into it."""

    measure: MeasureId
    ballot: BallotId
    thumb: Thumb | None

    def apply(self, workshop: Workshop) -> None:
        measure = workshop.measures[self.measure]
        for member in workshop.group(measure):
            if member is not measure and self.ballot in member.thumbs.given:
                member.thumbs.give(self.ballot, None)
        measure.thumbs.give(self.ballot, self.thumb)


@dataclass(frozen=True, slots=True)
class GiveThumb(Command):
    """Replaces the person's earlier thumb, also one on a measure merged into this one."""

    roles: ClassVar[frozenset[Role]] = PARTICIPANTS | HOSTS
    secret: ClassVar[bool] = True
    measure: MeasureId
    thumb: Thumb | None = None
    on_behalf: ParticipantId | None = None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        if actor.phase_acted_in(workshop).votes is Votes.OPEN_HIDDEN:
            raise Refusal("wrong_phase")
        person = author_for(workshop, actor, self.on_behalf)
        if actor.role in HOSTS and self.on_behalf is None:
            raise Refusal("not_a_voter")
        if actor.ballots is None:
            raise Refusal("no_ballots")
        ballot = actor.ballots.of(person, THUMBS)
        measure = actor.shared_measure(workshop, self.measure)
        return [ThumbSet(measure.id, ballot, self.thumb)]


def thumb_counts(workshop: Workshop, measure: Measure) -> Counter[Thumb]:
    """Returns the published counts of the measure and everything merged into it, summed per original: a count of distinct people
    would reveal who gave both a thumb."""
    told: Counter[Thumb] = Counter()
    for member in workshop.group(measure):
        told.update(member.thumbs.told)
    return told
