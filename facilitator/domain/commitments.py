"""Commitments («dette tar vi med oss»): what a unit takes on after the event."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.kernel import PARTICIPANTS, ActorId, CommitmentId, MeasureId, Refusal, Role
from facilitator.domain.limits import require_own_room, require_room
from facilitator.domain.text import paragraphs, sentence_length_max
from facilitator.domain.things import Commitment
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class CommitmentMade(Event):
    commitment: CommitmentId
    measure: MeasureId
    author: ActorId
    unit: str
    text: str
    at: int

    def apply(self, workshop: Workshop) -> None:
        workshop.commitments[self.commitment] = Commitment(
            self.commitment, self.measure, self.author, self.unit, self.text, self.at
        )


@dataclass(frozen=True, slots=True)
class CommitmentWithdrawn(Event):
    commitment: CommitmentId

    def apply(self, workshop: Workshop) -> None:
        del workshop.commitments[self.commitment]


@dataclass(frozen=True, slots=True)
class CommitTo(Command):
    roles: ClassVar[frozenset[Role]] = PARTICIPANTS
    commitment: CommitmentId
    measure: MeasureId
    text: str

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        actor.live_measure(workshop, self.measure)
        workshop.require_new(self.commitment)
        if not actor.unit:
            raise Refusal("no_unit")
        require_room(workshop.commitments, limit="commitments")
        require_own_room((made.author for made in workshop.commitments.values()), actor.id, limit="commitments")
        text = paragraphs(self.text, field="text", length_max=sentence_length_max)
        return [CommitmentMade(self.commitment, self.measure, actor.id, actor.unit, text, actor.acted_at)]


@dataclass(frozen=True, slots=True)
class WithdrawCommitment(Command):
    roles: ClassVar[frozenset[Role]] = PARTICIPANTS
    commitment: CommitmentId

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        commitment = workshop.commitments.get(self.commitment)
        if commitment is None:
            raise Refusal("unknown_commitment")
        if commitment.author != actor.id:
            raise Refusal("not_yours")
        return [CommitmentWithdrawn(commitment.id)]
