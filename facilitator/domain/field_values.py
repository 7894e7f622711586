"""The values of a measure's fields: set and cleared at the table or on the console. Any of them may be unknown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.fields import Field, FieldType, as_kept, is_date, number_max, values_max
from facilitator.domain.kernel import LEADERS, MeasureId, Refusal, Role
from facilitator.domain.text import field_length_max, line, paragraphs
from facilitator.domain.things import FieldValue
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class FieldSet(Event):
    measure: MeasureId
    field: str
    value: FieldValue

    def apply(self, workshop: Workshop) -> None:
        kept = as_kept(workshop.programme.field_named(self.field), self.value)
        fields = workshop.measures[self.measure].fields
        if kept is None:
            fields.pop(self.field, None)
        else:
            fields[self.field] = kept


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
        field = workshop.programme.field_named(self.field)
        if field is None:
            raise Refusal("unknown_field")
        if self.was and as_kept(field, self.was[0]) != measure.fields.get(self.field):
            raise Refusal("changed_meanwhile", field=self.field)
        value = None if self.value is None else _checked(field, self.value)
        if value is None:
            return [FieldCleared(measure.id, self.field)]
        return [FieldSet(measure.id, self.field, value)]


def _checked(field: Field, value: FieldValue) -> FieldValue | None:
    """As it is kept; None when it says that it is not known yet. Raises Refusal."""
    bad = Refusal("bad_value", field=field.name)
    if isinstance(value, tuple) and not (field.several and 0 < len(value) <= values_max):
        raise bad
    kept = as_kept(field, value)
    if kept is None:
        return None
    if isinstance(kept, tuple):
        return tuple(line(part, field=field.name, length_max=field_length_max) for part in kept)
    if field.type is FieldType.NUMBER:
        if not isinstance(kept, int | float) or isinstance(kept, bool) or not 0 <= kept <= number_max:
            raise bad
        return kept
    if field.several or not isinstance(kept, str):
        raise bad
    if field.type is FieldType.DATE and not is_date(kept):
        raise bad
    if field.closed and kept not in field.closed:
        raise bad
    written = paragraphs if field.type is FieldType.LONG_TEXT else line
    return written(kept, field=field.name, length_max=field_length_max)
