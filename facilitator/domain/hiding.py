"""Hiding a measure, with a reason: for names, slips and insults. Nothing is deleted, and the measure can be shown again. Votes
for a hidden measure stay until the voter takes them back, but are not counted meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.kernel import LEADERS, MeasureId, Refusal, Role
from facilitator.domain.text import line, reason_length_max
from facilitator.domain.things import Measure, Status
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class MeasureHidden(Event):
    measure: MeasureId
    reason: str

    def apply(self, workshop: Workshop) -> None:
        workshop.measures[self.measure].hidden_because = self.reason
        if workshop.spotlit is not None and workshop.root_id(workshop.spotlit) == self.measure:
            workshop.spotlit = workshop.spotlit_table = None


@dataclass(frozen=True, slots=True)
class MeasureShown(Event):
    measure: MeasureId

    def apply(self, workshop: Workshop) -> None:
        workshop.measures[self.measure].hidden_because = None


@dataclass(frozen=True, slots=True)
class HideMeasure(Command):
    """Hiding a merged measure hides only its own text."""

    roles: ClassVar[frozenset[Role]] = LEADERS
    measure: MeasureId
    reason: str

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        measure = _in_reach(workshop, actor, self.measure)
        return [MeasureHidden(measure.id, line(self.reason, field="reason", length_max=reason_length_max))]


@dataclass(frozen=True, slots=True)
class ShowMeasure(Command):
    roles: ClassVar[frozenset[Role]] = LEADERS
    measure: MeasureId

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        measure = _in_reach(workshop, actor, self.measure)
        if measure.hidden_because is None:
            raise Refusal("not_hidden")
        return [MeasureShown(measure.id)]


def _in_reach(workshop: Workshop, actor: Actor, measure_id: MeasureId) -> Measure:
    """Returns a measure the actor may hide: any for an organiser, their own table's for a host, never a draft."""
    measure = actor.known_measure(workshop, measure_id)
    if measure.private:
        raise Refusal("wrong_phase")
    if measure.status is not Status.LIVE:
        raise Refusal("measure_withdrawn")
    if actor.role is Role.HOST and not workshop.belongs_to_table(workshop.root(measure), actor.table):
        raise Refusal("not_your_table")
    return measure
