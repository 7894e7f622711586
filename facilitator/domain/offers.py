"""Collaboration offers and needs: what a unit can contribute to a measure, what it needs, or that it wants to join. Made in the
name of the person's unit; the person is named only if they opted in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.kernel import PARTICIPANTS, ActorId, MeasureId, OfferId, Refusal, Role
from facilitator.domain.limits import require_own_room, require_room
from facilitator.domain.text import paragraphs, sentence_length_max
from facilitator.domain.things import Offer, Resource, Stance
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class OfferMade(Event):
    offer: OfferId
    measure: MeasureId
    author: ActorId
    unit: str
    area: str
    stance: Stance
    resource: Resource | None
    text: str
    at: int
    named: bool = False

    def apply(self, workshop: Workshop) -> None:
        workshop.offers[self.offer] = Offer(
            self.offer, self.measure, self.author, self.unit, self.area, self.stance, self.resource, self.text, self.at,
            self.named,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class OfferWithdrawn(Event):
    offer: OfferId

    def apply(self, workshop: Workshop) -> None:
        del workshop.offers[self.offer]


@dataclass(frozen=True, slots=True)
class MakeOffer(Command):
    roles: ClassVar[frozenset[Role]] = PARTICIPANTS
    offer: OfferId
    measure: MeasureId
    text: str
    stance: Stance = Stance.OFFER
    resource: Resource | None = None
    named: bool = False

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        actor.live_measure(workshop, self.measure)
        workshop.require_new(self.offer)
        if not actor.unit:
            raise Refusal("no_unit")
        require_room(workshop.offers, limit="offers")
        require_own_room((offer.author for offer in workshop.offers.values()), actor.id, limit="offers")
        text = paragraphs(self.text, field="text", length_max=sentence_length_max)
        return [
            OfferMade(
                self.offer, self.measure, actor.id, actor.unit, actor.area, self.stance, self.resource, text,
                actor.acted_at, self.named,
            )
        ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class WithdrawOffer(Command):
    roles: ClassVar[frozenset[Role]] = PARTICIPANTS
    offer: OfferId

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        offer = workshop.offers.get(self.offer)
        if offer is None:
            raise Refusal("unknown_offer")
        if offer.author != actor.id:
            raise Refusal("not_yours")
        return [OfferWithdrawn(offer.id)]
