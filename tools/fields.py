"""Writes the table of the built-in fields into docs/protocol.md: `python3 -m tools.fields`. A test says when it is out of date."""

from __future__ import annotations

from pathlib import Path

from facilitator.domain.fields import BUILT_IN, Field, FieldType
from facilitator.output.archive_schema import explanation

protocol = Path(__file__).resolve().parent.parent / "docs" / "protocol.md"
begins, ends = "<!-- The next lines are made by `python3 -m tools.fields`. -->\n", "<!-- Until here. -->\n"
_VALUES = {
    FieldType.TEXT: "a line of text",
    FieldType.LONG_TEXT: "text",
    FieldType.NUMBER: "a number from 0",
    FieldType.DATE: "`YYYY-MM-DD`",
    FieldType.CHOICE: "one of the choices, or another line of text",
    FieldType.FEW: "one of the choices, or another line of text",
    FieldType.UNIT: "a unit",
}


def table(fields: tuple[Field, ...]) -> str:
    rows = [f"| `{field.name}` | {_value(field)} | {explanation(field).en} |" for field in fields]
    return "\n".join(["| field | value | what it is |", "|---|---|---|", *rows]) + "\n"


def _value(field: Field) -> str:
    value = "/".join(f"`{value}`" for value in field.closed) or _VALUES[field.type]
    return f"a list, each {value}" if field.several else value


def with_table(text: str) -> str:
    """The protocol with the table in its place."""
    before, _, rest = text.partition(begins)
    return f"{before}{begins}\n{table(BUILT_IN)}\n{ends}{rest.partition(ends)[2]}"


if __name__ == "__main__":
    protocol.write_text(with_table(protocol.read_text(encoding="utf-8")), encoding="utf-8")
