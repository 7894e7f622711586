"""Stars: where the programme has them, each voter may mark one of the measures voted for as the most important. A star is as
secret as a vote. It can be moved, is removed with the last vote for its measure, and is counted separately."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.kernel import HOSTS, PARTICIPANTS, BallotId, MeasureId, ParticipantId, Refusal, Role, RoundId
from facilitator.domain.voter import Voter
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class StarGiven(Event):
    measure: MeasureId
    ballot: BallotId
    round: RoundId

    def apply(self, workshop: Workshop) -> None:
        workshop.rounds[self.round].stars[self.ballot] = self.measure


@dataclass(frozen=True, slots=True)
class StarTakenBack(Event):
    ballot: BallotId
    round: RoundId

    def apply(self, workshop: Workshop) -> None:
        del workshop.rounds[self.round].stars[self.ballot]


@dataclass(frozen=True, slots=True)
class GiveStar(Command):
    """Moves the star if it was on another measure."""

    roles: ClassVar[frozenset[Role]] = PARTICIPANTS | HOSTS
    secret: ClassVar[bool] = True
    measure: MeasureId
    on_behalf: ParticipantId | None = None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        _require_stars(workshop)
        voter = Voter.of(workshop, actor, self.on_behalf)
        given = voter.given_to(actor.shared_measure(workshop, self.measure))
        if not given:
            raise Refusal("no_vote")
        # Attached to a card the voter voted for, so that it stays valid if the measures are unmerged.
        card = self.measure if self.measure in given else next(iter(given))
        return [StarGiven(card, voter.ballot, voter.round)]


@dataclass(frozen=True, slots=True)
class TakeBackStar(Command):
    roles: ClassVar[frozenset[Role]] = PARTICIPANTS | HOSTS
    secret: ClassVar[bool] = True
    on_behalf: ParticipantId | None = None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        _require_stars(workshop)
        voter = Voter.of(workshop, actor, self.on_behalf)
        if voter.ballot not in workshop.rounds[voter.round].stars:
            raise Refusal("no_star")
        return [StarTakenBack(voter.ballot, voter.round)]


def _require_stars(workshop: Workshop) -> None:
    if not workshop.programme.star:
        raise Refusal("without_stars")
