"""Showing one's name: an author is named only on entries where they opted in, and can opt out again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.kernel import THE_TABLE, Refusal, Role
from facilitator.domain.things import CoBenefit, Comment, Conflict, Measure, Offer
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class NameShown(Event):
    thing: str
    named: bool

    def apply(self, workshop: Workshop) -> None:
        thing = _thing(workshop, self.thing)
        assert thing is not None
        thing.named = self.named


@dataclass(frozen=True, slots=True)
class ShowName(Command):
    roles: ClassVar[frozenset[Role]] = THE_TABLE
    thing: str
    named: bool

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        thing = _thing(workshop, self.thing)
        if thing is None:
            raise Refusal("unknown_thing")
        if thing.author != actor.id:
            raise Refusal("not_yours")
        return [NameShown(self.thing, self.named)]


def _thing(workshop: Workshop, thing_id: str) -> Measure | Comment | Offer | Conflict | CoBenefit | None:
    kinds = (workshop.measures, workshop.comments, workshop.offers, workshop.conflicts, workshop.co_benefits)
    return next((kind[thing_id] for kind in kinds if thing_id in kind), None)  # type: ignore[index]
