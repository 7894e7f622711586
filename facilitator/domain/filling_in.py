"""The fields of a measure, which hosts fill in at the table: who leads it, what it does and costs, what comes next. Every field
may stay unknown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.kernel import LEADERS, MeasureId, Refusal, Role
from facilitator.domain.text import field_length_max, line, paragraphs
from facilitator.domain.things import Certainty, FieldValue, MeasureKind
from facilitator.domain.workshop import Workshop

TEXT_FIELDS = frozenset(
    {
        "lead_unit",
        "theme",
        "goal",
        "funding",
        "effect_class",
        "cost_class",
        "next_step",
        "owner_role",
        "conflict_handling",
    }
)
NUMBER_FIELDS = frozenset({"effect_tonnes", "cost_once", "cost_per_year"})
"""Units: tonnes CO₂e per year; kroner; kroner per year."""
LIST_FIELDS = frozenset({"partner_units"})
DATE_FIELDS = frozenset({"due"})
CLOSED_FIELDS: dict[str, type[StrEnum]] = {"measure_kind": MeasureKind, "effect_certainty": Certainty}
"""Enumerations used in calculations, hence the same in every programme; their labels are in the message catalogues."""
FIELDS = TEXT_FIELDS | NUMBER_FIELDS | LIST_FIELDS | DATE_FIELDS | CLOSED_FIELDS.keys()
partner_units_max = 20
number_max = 1e12


@dataclass(frozen=True, slots=True)
class FieldSet(Event):
    measure: MeasureId
    field: str
    value: FieldValue

    def apply(self, workshop: Workshop) -> None:
        workshop.measures[self.measure].fields[self.field] = self.value


@dataclass(frozen=True, slots=True)
class FieldCleared(Event):
    """The value is unknown again."""

    measure: MeasureId
    field: str

    def apply(self, workshop: Workshop) -> None:
        workshop.measures[self.measure].fields.pop(self.field, None)


@dataclass(frozen=True, slots=True)
class SetField(Command):
    """`value` None clears the field. `was` holds the one value the person edited (optimistic locking): a newer value is not
    overwritten unseen."""

    roles: ClassVar[frozenset[Role]] = LEADERS
    measure: MeasureId
    field: str
    value: FieldValue | None
    was: tuple[FieldValue | None, ...] = ()

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        measure = actor.live_measure(workshop, self.measure)
        if actor.role is Role.HOST and not workshop.belongs_to_table(measure, actor.table):
            raise Refusal("not_your_table")
        if self.field not in FIELDS:
            raise Refusal("unknown_field")
        if self.was and self.was[0] != measure.fields.get(self.field):
            raise Refusal("changed_meanwhile", field=self.field)
        if self.value is None:
            return [FieldCleared(measure.id, self.field)]
        return [FieldSet(measure.id, self.field, _checked(self.field, self.value))]


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
    if field in DATE_FIELDS and not is_date(value):
        raise bad
    if field in CLOSED_FIELDS and value not in {*CLOSED_FIELDS[field]}:
        raise bad
    return paragraphs(value, field=field, length_max=field_length_max)


def is_date(value: str) -> bool:
    """Returns whether `value` is an ISO 8601 calendar date, `YYYY-MM-DD`."""
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
