"""The table of a measure's fields: one declaration each. From it come validation (`field_values.py`), the forms and filters of
tablet and console, readiness, the archive's and the workbook's column, the line of the minutes and the table in docs/protocol.md.
The fields belong to the programme: these are its default, and an organiser's programme may add its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from facilitator.domain.not_known import says_not_known
from facilitator.domain.text import Text
from facilitator.domain.things import Certainty, FieldValue, MeasureKind

number_max = 1e12
values_max = 20
own_fields_max = 30


class FieldType(StrEnum):
    """What a value is, and so what it is filled in with."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    """With line breaks."""
    NUMBER = "number"
    DATE = "date"
    """`YYYY-MM-DD`."""
    CHOICE = "choice"
    """One of the programme's choices for the field, or another text."""
    FEW = "few"
    """The same, of so few that a tablet shows them side by side."""
    UNIT = "unit"
    """A unit of the programme's areas, or another."""


_WRITTEN = frozenset({FieldType.TEXT, FieldType.LONG_TEXT})


class Group(StrEnum):
    """What stands together on the forms; their words are `fields.group_<group>`."""

    WHO = "who"
    NEXT = "next"
    EFFECT = "effect"
    WHAT = "what"
    CONFLICT = "conflict"
    """Asked by a host only where a goal conflict was flagged."""
    OTHER = "other"


class Quantity(StrEnum):
    """What a number counts."""

    TONNES_PER_YEAR = "tonnes_per_year"
    """Of CO₂ equivalents."""
    KRONER = "kroner"
    KRONER_PER_YEAR = "kroner_per_year"


class InMinutes(StrEnum):
    """Whether a field has a line in the minutes, or shares one."""

    ALWAYS = "always"
    WHEN_KNOWN = "when_known"
    WITH_EFFECT = "effect"
    WITH_COST = "cost"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Field:
    """`closed` are values that are the same in every programme, since something is calculated from them. `was_single`: logs and
    pages from before it had several values hold one as plain text. `filter`: the console narrows its list by it. `lack` names the
    question that it answers (`Question`). Only fields that a programme adds have `title` and `explanation`; the words of the others
    are `fields.<name>` in the catalogues, and their explanations are in output/archive.toml."""

    name: str
    type: FieldType
    group: Group = Group.OTHER
    several: bool = False
    closed: tuple[str, ...] = ()
    quantity: Quantity | None = None
    lack: str | None = None
    filter: bool = False
    minutes: InMinutes = InMinutes.WHEN_KNOWN
    was_single: bool = False
    title: Text | None = None
    explanation: Text | None = None


BUILT_IN = (
    Field("lead_unit", FieldType.UNIT, Group.WHO, lack="owner", minutes=InMinutes.ALWAYS),
    Field("owner_role", FieldType.TEXT, Group.WHO, lack="owner", minutes=InMinutes.ALWAYS),
    Field("partner_units", FieldType.UNIT, Group.WHO, several=True, lack="partner", minutes=InMinutes.ALWAYS),
    Field("next_step", FieldType.LONG_TEXT, Group.NEXT, lack="next_step", minutes=InMinutes.ALWAYS),
    Field("due", FieldType.DATE, Group.NEXT, lack="due", minutes=InMinutes.ALWAYS),
    Field("effect_class", FieldType.FEW, Group.EFFECT, lack="effect", minutes=InMinutes.WITH_EFFECT),
    Field(
        "effect_tonnes", FieldType.NUMBER, Group.EFFECT, quantity=Quantity.TONNES_PER_YEAR, lack="effect",
        minutes=InMinutes.WITH_EFFECT,
    ),
    Field("effect_certainty", FieldType.FEW, Group.EFFECT, closed=tuple(Certainty), minutes=InMinutes.WITH_EFFECT),
    Field("cost_class", FieldType.FEW, Group.EFFECT, lack="cost", minutes=InMinutes.WITH_COST),
    Field(
        "cost_once", FieldType.NUMBER, Group.EFFECT, quantity=Quantity.KRONER, lack="cost",
        minutes=InMinutes.WITH_COST,
    ),
    Field(
        "cost_per_year", FieldType.NUMBER, Group.EFFECT, quantity=Quantity.KRONER_PER_YEAR, lack="cost",
        minutes=InMinutes.WITH_COST,
    ),
    Field(
        "funding", FieldType.CHOICE, Group.WHAT, several=True, lack="funding", filter=True, minutes=InMinutes.ALWAYS,
        was_single=True,
    ),
    Field("theme", FieldType.CHOICE, Group.WHAT, filter=True, minutes=InMinutes.NEVER),
    Field("goal", FieldType.CHOICE, Group.WHAT, minutes=InMinutes.NEVER),
    Field("measure_kind", FieldType.FEW, Group.WHAT, closed=tuple(MeasureKind), minutes=InMinutes.NEVER),
    Field("conflict_handling", FieldType.LONG_TEXT, Group.CONFLICT, lack="conflict"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Question:
    """What a measure lacks until one of `fields` is known. Its words are the title of the field that a programme added under this
    name, or else `lack.<name>` in the catalogues."""

    name: str
    group: Group
    fields: tuple[str, ...]


def in_order_of_forms(fields: tuple[Field, ...]) -> list[Field]:
    places = [*Group]
    return sorted(fields, key=lambda field: places.index(field.group))


@lru_cache(maxsize=64)
def questions(fields: tuple[Field, ...]) -> tuple[Question, ...]:
    """What a measure with these fields may lack, in the order of the forms."""
    asked = [field for field in in_order_of_forms(fields) if field.lack]
    answers = {field.lack: [other for other in asked if other.lack == field.lack] for field in asked}
    return tuple(
        Question(name, of[0].group, tuple(field.name for field in of))
        for name, of in answers.items()
        if name is not None
    )


def as_kept(field: Field | None, value: FieldValue | None) -> FieldValue | None:
    """The value as a measure keeps it, however old the log or the page that it comes from; None: not known yet. Words that say so
    in a text are kept as they were written, and `is_known` reads them; in any other field they are the absence of a value."""
    if isinstance(value, str) and field is not None and field.type in _WRITTEN:
        return value
    if isinstance(value, str) and says_not_known(value):
        return None
    if isinstance(value, str) and field is not None and field.was_single:
        return (value,)
    if isinstance(value, tuple):
        return tuple(dict.fromkeys(part for part in value if not says_not_known(part))) or None
    return value


def is_known(value: FieldValue | None) -> bool:
    """Whether a value says something; `må avklares` does not."""
    return value is not None and not (isinstance(value, str) and says_not_known(value))


def is_date(value: str) -> bool:
    """Whether it is an ISO 8601 calendar date, `YYYY-MM-DD`."""
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
