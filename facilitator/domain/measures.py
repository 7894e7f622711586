"""Measures (tiltak): posted with a title alone, they grow later; every field may stay not known yet.
An author's own text stays the author's, also after a merge."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from facilitator.domain.kernel import (
    HOSTS,
    LEADERS,
    PARTICIPANTS,
    THE_TABLE,
    Actor,
    ActorId,
    Command,
    Event,
    MeasureId,
    ParticipantId,
    Refusal,
    Role,
)
from facilitator.domain.limits import measures_each_max, require_own_room, require_room
from facilitator.domain.programme import Ideas
from facilitator.domain.text import (
    description_length_max,
    field_length_max,
    line,
    optional_paragraphs,
    paragraphs,
    title_length_max,
)
from facilitator.domain.things import FieldValue, Measure, Status
from facilitator.domain.workshop import Workshop

TEXT_FIELDS = frozenset(
    {"lead_unit", "theme", "goal", "funding", "effect_class", "cost_class", "next_step", "owner_role"}
)
NUMBER_FIELDS = frozenset({"effect_tonnes", "cost_once", "cost_per_year"})
"""Tonnes CO₂e per year; kroner once; kroner per year."""
LIST_FIELDS = frozenset({"partner_units"})
DATE_FIELDS = frozenset({"due"})
FIELDS = TEXT_FIELDS | NUMBER_FIELDS | LIST_FIELDS | DATE_FIELDS
partner_units_max = 20
number_max = 1e12


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
            self.named,
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
class FieldSet(Event):
    measure: MeasureId
    field: str
    value: FieldValue

    def apply(self, workshop: Workshop) -> None:
        workshop.measures[self.measure].fields[self.field] = self.value


@dataclass(frozen=True, slots=True)
class FieldCleared(Event):
    """The value is not known yet after all."""

    measure: MeasureId
    field: str

    def apply(self, workshop: Workshop) -> None:
        workshop.measures[self.measure].fields.pop(self.field, None)


@dataclass(frozen=True, slots=True)
class PostMeasure(Command):
    roles: ClassVar[frozenset[Role]] = THE_TABLE
    measure: MeasureId
    title: str
    description: str = ""
    on_behalf: ParticipantId | None = None
    named: bool = False

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        phase = workshop.phase_acted_in(actor)
        if phase.ideas is Ideas.CLOSED:
            raise Refusal("wrong_phase")
        workshop.require_new(self.measure)
        author = author_for(workshop, actor, self.on_behalf)
        table = workshop.table_of(actor)
        if table is None:
            raise Refusal("not_joined")
        require_room(workshop.measures, limit="measures")
        authors = (measure.entered_by for measure in workshop.measures.values())
        require_own_room(authors, actor, limit="measures", most=measures_each_max)
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
    roles: ClassVar[frozenset[Role]] = THE_TABLE
    measure: MeasureId
    title: str

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        measure = _own_text(workshop, actor, self.measure)
        return [MeasureRetitled(measure.id, line(self.title, field="title", length_max=title_length_max))]


@dataclass(frozen=True, slots=True)
class DescribeMeasure(Command):
    """An empty description takes it away again."""

    roles: ClassVar[frozenset[Role]] = THE_TABLE
    measure: MeasureId
    description: str

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        measure = _own_text(workshop, actor, self.measure)
        text = optional_paragraphs(self.description, field="description", length_max=description_length_max)
        return [MeasureDescribed(measure.id, text)]


@dataclass(frozen=True, slots=True)
class WithdrawMeasure(Command):
    roles: ClassVar[frozenset[Role]] = THE_TABLE
    measure: MeasureId

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        measure = workshop.known_measure(self.measure, actor)
        if actor.id not in (measure.author, measure.entered_by):
            raise Refusal("not_yours")
        if measure.status is not Status.LIVE:
            raise Refusal("measure_withdrawn")
        if any(member.author != measure.author for member in workshop.group(measure)):
            raise Refusal("has_originals")
        return [MeasureWithdrawn(measure.id)]


@dataclass(frozen=True, slots=True)
class SetField(Command):
    """`value` null: not known yet."""

    roles: ClassVar[frozenset[Role]] = LEADERS
    measure: MeasureId
    field: str
    value: FieldValue | None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        measure = workshop.live_measure(self.measure, actor)
        if actor.role is Role.HOST and not workshop.belongs_to_table(measure, actor.table):
            raise Refusal("not_your_table")
        if self.field not in FIELDS:
            raise Refusal("unknown_field")
        if self.value is None:
            return [FieldCleared(measure.id, self.field)]
        return [FieldSet(measure.id, self.field, _checked(self.field, self.value))]


def author_for(workshop: Workshop, actor: Actor, on_behalf: ParticipantId | None) -> ActorId:
    """Whose thing it is: the actor's, or that of the person without a phone whom the host writes for."""
    if on_behalf is None:
        return actor.id
    person = workshop.participant(on_behalf)
    if actor.role not in HOSTS or not person.without_phone:
        raise Refusal("not_allowed")
    if person.table != actor.table:
        raise Refusal("not_your_table")
    return ActorId(person.id)


def _own_text(workshop: Workshop, actor: Actor, measure_id: MeasureId) -> Measure:
    """The author's own text; or, for a host, one of the own table's."""
    measure = workshop.known_measure(measure_id, actor)
    if measure.status is not Status.LIVE:
        raise Refusal("measure_withdrawn")
    if actor.id in (measure.author, measure.entered_by):
        return measure
    if actor.role in PARTICIPANTS:
        raise Refusal("not_yours")
    if not workshop.belongs_to_table(workshop.root(measure), actor.table):
        raise Refusal("not_your_table")
    return measure


def _checked(field: str, value: FieldValue) -> FieldValue:
    bad = Refusal("bad_value", field=field)
    if field in NUMBER_FIELDS:
        if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= number_max:
            raise bad
        return value
    if field in LIST_FIELDS:
        if not isinstance(value, tuple) or not 0 < len(value) <= partner_units_max:
            raise bad
        return tuple(line(unit, field=field, length_max=field_length_max) for unit in value)
    if not isinstance(value, str):
        raise bad
    if field in DATE_FIELDS and not _is_date(value):
        raise bad
    return paragraphs(value, field=field, length_max=field_length_max)


def _is_date(value: str) -> bool:
    """Whether it is an ISO 8601 calendar date, `YYYY-MM-DD`."""
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
