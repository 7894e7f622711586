"""Thumbs: up, down, or «unclear to me», one for each person and measure, changed as often as one likes. They are no votes: they
tell what the room should talk about, and rest while people vote.

Secret like a vote: a thumb is given under the person's ballot, and no event says whose it is. Nor do the counts: they move only
once five ballots have changed something."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.kernel import (
    HOSTS,
    PARTICIPANTS,
    Actor,
    BallotId,
    Command,
    Event,
    MeasureId,
    ParticipantId,
    Refusal,
    Role,
)
from facilitator.domain.measures import author_for
from facilitator.domain.programme import Votes
from facilitator.domain.things import Measure
from facilitator.domain.thumb import Thumb, told_from
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class ThumbGiven(Event):
    """None: taken back."""

    measure: MeasureId
    ballot: BallotId
    thumb: Thumb | None

    def apply(self, workshop: Workshop) -> None:
        workshop.measures[self.measure].thumbs.give(self.ballot, self.thumb)


@dataclass(frozen=True, slots=True)
class GiveThumb(Command):
    """Takes the place of the thumb that the person gave before, also to a measure that was merged into this one."""

    roles: ClassVar[frozenset[Role]] = PARTICIPANTS | HOSTS
    measure: MeasureId
    thumb: Thumb | None = None
    on_behalf: ParticipantId | None = None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        if workshop.phase_acted_in(actor).votes is Votes.OPEN_HIDDEN:
            raise Refusal("wrong_phase")
        author_for(workshop, actor, self.on_behalf)
        ballot = actor.ballot
        if ballot is None or (actor.role in HOSTS and self.on_behalf is None):
            raise Refusal("not_a_voter")
        measure = workshop.shared_measure(self.measure, actor)
        before = [each.id for each in workshop.group(measure) if each is not measure and ballot in each.thumbs.given]
        return [ThumbGiven(measure.id, ballot, self.thumb), *(ThumbGiven(each, ballot, None) for each in before)]


def thumbs_told(workshop: Workshop, measure: Measure) -> Counter[Thumb]:
    """How many of each may be told: of the measure and all that was merged into it, each ballot once; nothing of fewer than five.
    After the day nothing moves any more, and all are told."""
    united: dict[BallotId, Thumb] = {}
    for member in workshop.group(measure):
        known = member.thumbs.told if workshop.closed_at is None else member.thumbs.given
        united = known | united
    return Counter(united.values() if len(united) >= told_from else ())
