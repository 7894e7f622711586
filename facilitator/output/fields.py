"""A measure's fields as documents show them; what is not known yet is empty."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from facilitator.domain.fields import Field, FieldType, Quantity
from facilitator.domain.things import Measure
from facilitator.output.sheet import Cell, Column, Shape
from facilitator.output.words import Words

_SHAPES: dict[Quantity | None, Shape] = {Quantity.KRONER: Shape.KRONER, Quantity.KRONER_PER_YEAR: Shape.KRONER}
_WIDTHS = {
    FieldType.TEXT: 28,
    FieldType.LONG_TEXT: 34,
    FieldType.NUMBER: 16,
    FieldType.DATE: 12,
    FieldType.CHOICE: 26,
    FieldType.FEW: 15,
    FieldType.UNIT: 26,
}


def column(field: Field, measures: Iterable[Measure], words: Words) -> Column:
    """The field's column in a sheet about measures."""
    shape = Shape.TEXT
    if field.type is FieldType.NUMBER:
        shape = _SHAPES.get(field.quantity, Shape.NUMBER)
    elif field.type is FieldType.DATE:
        shape = Shape.DATE
    cells = [_cell(field, measure, words) for measure in measures]
    return Column("", _WIDTHS[field.type], cells, shape, heading=words.field(field))


def _cell(field: Field, measure: Measure, words: Words) -> Cell:
    match field.type:
        case FieldType.NUMBER:
            return number_of(measure, field.name)
        case FieldType.DATE:
            return day_of(measure, field.name)
        case _:
            return said(field, measure, words)


def said(field: Field, measure: Measure, words: Words) -> str:
    """The value in the reader's words; empty while it is not known."""
    number = number_of(measure, field.name)
    if number is not None:
        amount = words.number(number)
        return words.say(f"output.amount.{field.quantity}", amount=amount) if field.quantity else amount
    if field.type is FieldType.DATE:
        day = day_of(measure, field.name)
        return words.day(day) if day else ""
    values = values_of(measure, field.name)
    return ", ".join(words.say(f"fields.{field.name}_{value}") if value in field.closed else value for value in values)


def text_of(measure: Measure, field: str) -> str:
    value = measure.fields.get(field, "")
    return value if isinstance(value, str) else ""


def values_of(measure: Measure, field: str) -> tuple[str, ...]:
    """The texts of a field that may have several, or one."""
    value = measure.fields.get(field, ())
    return value if isinstance(value, tuple) else (value,) if isinstance(value, str) else ()


def number_of(measure: Measure, field: str) -> float | None:
    value = measure.fields.get(field)
    return value if isinstance(value, int | float) else None


def day_of(measure: Measure, field: str) -> date | None:
    return due_day(text_of(measure, field))


def due_day(value: str) -> date | None:
    """Parses `YYYY-MM-DD`; None if empty."""
    return date.fromisoformat(value) if value else None
