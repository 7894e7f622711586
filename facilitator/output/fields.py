"""A measure's fields by kind; what is not known yet is empty."""

from __future__ import annotations

from datetime import date

from facilitator.domain.things import Measure


def text_of(measure: Measure, field: str) -> str:
    value = measure.fields.get(field, "")
    return value if isinstance(value, str) else ""


def number_of(measure: Measure, field: str) -> float | None:
    value = measure.fields.get(field)
    return value if isinstance(value, int | float) else None


def due(measure: Measure) -> date | None:
    return due_day(text_of(measure, "due"))


def due_day(value: str) -> date | None:
    """`YYYY-MM-DD`, or empty."""
    return date.fromisoformat(value) if value else None


def partners(measure: Measure) -> tuple[str, ...]:
    """The collaborating units."""
    units = measure.fields.get("partner_units", ())
    return tuple(dict.fromkeys(units)) if isinstance(units, tuple) else ()
