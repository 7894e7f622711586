"""Merging duplicates: a person merges, never the machine, and every original keeps its text and author. Comments, offers, votes
and claims stay attached to the original; reads resolve them to the root (`Workshop.root`, `group`), so unmerging restores
everything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.kernel import LEADERS, MeasureId, Refusal, Role
from facilitator.domain.text import optional_line, reason_length_max
from facilitator.domain.things import Status
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class MeasuresMerged(Event):
    source: MeasureId
    target: MeasureId
    reason: str

    def apply(self, workshop: Workshop) -> None:
        source, target = workshop.measures[self.source], workshop.measures[self.target]
        source.merged_into = target.id
        target.originals.append(source.id)


@dataclass(frozen=True, slots=True)
class MeasureUnmerged(Event):
    measure: MeasureId
    reason: str

    def apply(self, workshop: Workshop) -> None:
        measure = workshop.measures[self.measure]
        assert measure.merged_into is not None
        workshop.measures[measure.merged_into].originals.remove(measure.id)
        measure.merged_into = None


@dataclass(frozen=True, slots=True)
class BothKept(Event):
    measure: MeasureId
    other: MeasureId

    def apply(self, workshop: Workshop) -> None:
        workshop.kept_apart.add(frozenset({self.measure, self.other}))


@dataclass(frozen=True, slots=True)
class MergeMeasures(Command):
    """Drafts must be shared first: otherwise a merge would expose the draft or hide what was merged into it."""

    roles: ClassVar[frozenset[Role]] = LEADERS
    source: MeasureId
    target: MeasureId
    reason: str = ""

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        source = actor.known_measure(workshop, self.source)
        target = actor.known_measure(workshop, self.target)
        if source is target:
            raise Refusal("same_measure")
        if source.private or target.private:
            raise Refusal("wrong_phase")
        if source.merged_into is not None or target.merged_into is not None:
            raise Refusal("already_merged")
        if Status.WITHDRAWN in (source.status, target.status):
            raise Refusal("measure_withdrawn")
        reason = optional_line(self.reason, field="reason", length_max=reason_length_max)
        return [MeasuresMerged(source.id, target.id, reason)]


@dataclass(frozen=True, slots=True)
class UnmergeMeasure(Command):
    roles: ClassVar[frozenset[Role]] = LEADERS
    measure: MeasureId
    reason: str = ""

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        measure = actor.known_measure(workshop, self.measure)
        if measure.merged_into is None:
            raise Refusal("not_merged")
        return [MeasureUnmerged(measure.id, optional_line(self.reason, field="reason", length_max=reason_length_max))]


@dataclass(frozen=True, slots=True)
class KeepBoth(Command):
    """Marks two similar measures as different, so that they are not suggested again. They can still be merged."""

    roles: ClassVar[frozenset[Role]] = LEADERS
    measure: MeasureId
    other: MeasureId

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        measure, other = actor.shared_measure(workshop, self.measure), actor.shared_measure(workshop, self.other)
        if measure is other:
            raise Refusal("same_measure")
        return [BothKept(measure.id, other.id)]
