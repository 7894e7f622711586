"""Accessors for a measure's fields by type; unknown values are empty."""

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
    """Parses `YYYY-MM-DD`; None if empty."""
    return date.fromisoformat(value) if value else None


def partners(measure: Measure) -> tuple[str, ...]:
    """Returns the collaborating units, without duplicates."""
    units = measure.fields.get("partner_units", ())
    return tuple(dict.fromkeys(units)) if isinstance(units, tuple) else ()
