"""Adds details to a goal conflict or a co-benefit: goal, affected, solution. Details are added one at a time by the author or by
leaders, mostly while the table discusses it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.conflicts import Aspect, aspect
from facilitator.domain.kernel import EVERYBODY, CoBenefitId, ConflictId, MeasureId, Refusal, Role
from facilitator.domain.things import CoBenefit, Conflict
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Explained(Event):
    measure: MeasureId
    thing: str
    aspect: Aspect
    text: str

    def apply(self, workshop: Workshop) -> None:
        setattr(_thing(workshop, self.thing), self.aspect, self.text)


@dataclass(frozen=True, slots=True)
class Explain(Command):
    """An empty text clears the aspect. `was` is the text the person edited (optimistic locking): a newer text is not overwritten
    unseen."""

    roles: ClassVar[frozenset[Role]] = EVERYBODY
    thing: str
    aspect: Aspect
    text: str
    was: str | None = None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        thing = _thing(workshop, self.thing)
        measure = actor.live_measure(workshop, thing.measure)
        if actor.role is Role.PARTICIPANT and thing.author != actor.id:
            raise Refusal("not_yours")
        is_own = thing.author == actor.id or workshop.belongs_to_table(measure, actor.table)
        if actor.role is Role.HOST and not is_own:
            raise Refusal("not_your_table")
        if not hasattr(thing, self.aspect):
            raise Refusal("bad_value", field="aspect")
        if self.was is not None and self.was != getattr(thing, self.aspect):
            raise Refusal("changed_meanwhile", field=self.aspect)
        return [Explained(thing.measure, self.thing, self.aspect, aspect(self.aspect, self.text))]


def _thing(workshop: Workshop, thing_id: str) -> Conflict | CoBenefit:
    found = workshop.conflicts.get(ConflictId(thing_id)) or workshop.co_benefits.get(CoBenefitId(thing_id))
    if found is None:
        raise Refusal("unknown_thing")
    return found
