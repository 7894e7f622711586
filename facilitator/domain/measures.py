"""Measures (tiltak): posted with a title alone, they grow later (their fields are in fields.py). The author's own text stays the
author's, also after a merge."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.kernel import HOSTS, PARTICIPANTS, THE_TABLE, ActorId, MeasureId, ParticipantId, Refusal, Role
from facilitator.domain.limits import measures_each_max, require_own_room, require_room
from facilitator.domain.programme import Ideas
from facilitator.domain.text import (
    description_length_max,
    line,
    optional_paragraphs,
    title_length_max,
)
from facilitator.domain.things import Measure, Status
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class MeasurePosted(Event):
    measure: MeasureId
    table: int
    author: ActorId
    entered_by: ActorId
    title: str
    description: str
    at: int
    private: bool
    named: bool = False

    def apply(self, workshop: Workshop) -> None:
        workshop.measures[self.measure] = Measure(
            self.measure, self.table, self.author, self.entered_by, self.title, self.description, self.at, self.private,
            self.named, drafted=self.private, came_in_run=len(workshop.runs),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class MeasureRetitled(Event):
    measure: MeasureId
    title: str

    def apply(self, workshop: Workshop) -> None:
        workshop.measures[self.measure].title = self.title


@dataclass(frozen=True, slots=True)
class MeasureDescribed(Event):
    measure: MeasureId
    description: str

    def apply(self, workshop: Workshop) -> None:
        workshop.measures[self.measure].description = self.description


@dataclass(frozen=True, slots=True)
class MeasureWithdrawn(Event):
    measure: MeasureId

    def apply(self, workshop: Workshop) -> None:
        measure = workshop.measures[self.measure]
        measure.status = Status.WITHDRAWN
        measure.claimed_by = None
        if workshop.spotlit is not None and workshop.root_id(workshop.spotlit) == self.measure:
            workshop.spotlit = workshop.spotlit_table = None


@dataclass(frozen=True, slots=True)
class PostMeasure(Command):
    roles: ClassVar[frozenset[Role]] = THE_TABLE
    measure: MeasureId
    title: str
    description: str = ""
    on_behalf: ParticipantId | None = None
    named: bool = False

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        phase = actor.phase_acted_in(workshop)
        if phase.ideas is Ideas.CLOSED:
            raise Refusal("wrong_phase")
        workshop.require_new(self.measure)
        author = author_for(workshop, actor, self.on_behalf)
        table = actor.table_in(workshop)
        if table is None:
            raise Refusal("not_joined")
        require_room(workshop.measures, limit="measures")
        authors = (measure.entered_by for measure in workshop.measures.values())
        require_own_room(authors, actor.id, limit="measures", most=measures_each_max)
        private = phase.ideas is Ideas.OPEN_PRIVATE and workshop.phase.ideas is Ideas.OPEN_PRIVATE
        title = line(self.title, field="title", length_max=title_length_max)
        description = optional_paragraphs(self.description, field="description", length_max=description_length_max)
        return [
            MeasurePosted(
                self.measure, table, author, actor.id, title, description, actor.acted_at, private, self.named
            )
        ]


@dataclass(frozen=True, slots=True)
class RetitleMeasure(Command):
    """`was` is the title the person edited (optimistic locking)."""

    roles: ClassVar[frozenset[Role]] = THE_TABLE
    measure: MeasureId
    title: str
    was: str | None = None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        measure = _own_text(workshop, actor, self.measure)
        if self.was is not None and self.was != measure.title:
            raise Refusal("changed_meanwhile", field="title")
        return [MeasureRetitled(measure.id, line(self.title, field="title", length_max=title_length_max))]


@dataclass(frozen=True, slots=True)
class DescribeMeasure(Command):
    """An empty description removes it. `was` is the description the person edited (optimistic locking)."""

    roles: ClassVar[frozenset[Role]] = THE_TABLE
    measure: MeasureId
    description: str
    was: str | None = None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        measure = _own_text(workshop, actor, self.measure)
        if self.was is not None and self.was != measure.description:
            raise Refusal("changed_meanwhile", field="description")
        text = optional_paragraphs(self.description, field="description", length_max=description_length_max)
        return [MeasureDescribed(measure.id, text)]


@dataclass(frozen=True, slots=True)
class WithdrawMeasure(Command):
    roles: ClassVar[frozenset[Role]] = THE_TABLE
    measure: MeasureId

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        measure = actor.known_measure(workshop, self.measure)
        if actor.id not in (measure.author, measure.entered_by):
            raise Refusal("not_yours")
        if measure.status is not Status.LIVE:
            raise Refusal("measure_withdrawn")
        if any(member.author != measure.author for member in workshop.group(measure)):
            raise Refusal("has_originals")
        return [MeasureWithdrawn(measure.id)]


def author_for(workshop: Workshop, actor: Actor, on_behalf: ParticipantId | None) -> ActorId:
    """Returns the author: the actor, or the person without a phone on whose behalf the host writes."""
    if on_behalf is None:
        return actor.id
    person = workshop.participant(on_behalf)
    if actor.role not in HOSTS or not person.without_phone:
        raise Refusal("not_allowed")
    if actor.table_of(person, workshop) != actor.table:
        raise Refusal("not_your_table")
    return ActorId(person.id)


def _own_text(workshop: Workshop, actor: Actor, measure_id: MeasureId) -> Measure:
    """Returns a measure whose text the actor may edit: their own or, for a host, their table's."""
    measure = actor.known_measure(workshop, measure_id)
    if measure.status is not Status.LIVE:
        raise Refusal("measure_withdrawn")
    if actor.id in (measure.author, measure.entered_by):
        return measure
    if actor.role in PARTICIPANTS:
        raise Refusal("not_yours")
    if not workshop.belongs_to_table(workshop.root(measure), actor.table):
        raise Refusal("not_your_table")
    return measure
