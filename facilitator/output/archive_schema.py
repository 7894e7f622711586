"""The archive's schema, read from `archive.toml`, which explains every table and column in both languages. The columns of the
measures' fields come from the table of fields, and only their explanations from the file."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

from sqlite_utils import Database

from facilitator.domain.fields import BUILT_IN, Field, FieldType, Quantity
from facilitator.domain.programme import Phase, Switch, marks
from facilitator.domain.text import Text

Row: TypeAlias = dict[str, str | int | float | None]

# Keeps diacritics, since å is a letter of its own in Norwegian; no Porter stemmer, since it is for English.
norwegian_words = "unicode61 remove_diacritics 0"
OWN_TABLES = frozenset({"partner_units"})
"""Fields whose values have a table of their own, and no column."""
_numbers: dict[Quantity | None, str] = {
    None: "real",
    Quantity.TONNES_PER_YEAR: "real",
    Quantity.KRONER: "integer",
    Quantity.KRONER_PER_YEAR: "integer",
}
_types: dict[str, type] = {"text": str, "integer": int, "real": float}


@dataclass(frozen=True, slots=True)
class Column:
    """`to` is the `table.column` a foreign key references, if any."""

    name: str
    type: str
    nb: str
    en: str
    to: str = ""
    sheet: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Search:
    """Full-text search in `columns`."""

    columns: tuple[str, ...]
    nb: str
    en: str


@dataclass(frozen=True, slots=True)
class Table:
    name: str
    nb: str
    en: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    search: Search | None = None


def tables(fields: tuple[Field, ...] = BUILT_IN) -> list[Table]:
    """Returns tables in order of creation: a table follows those it references. `fields` are those of a measure."""
    return [
        Table(
            name=name,
            nb=table["nb"],
            en=table["en"],
            key=tuple(table["key"]),
            columns=(*_columns(table, fields), *_declared(name)),
            search=Search(**table["search"]) if "search" in table else None,
        )
        for name, table in _described().items()
    ]


def _declared(table: str) -> Iterator[Column]:
    """Yields the columns that are explained where the thing itself is declared."""
    if table == "phases":
        for name, switch in marks(Phase, Switch).items():
            nb, en = f"1: åpent for {switch.name.nb} · 0: stengt", f"1: open for {switch.name.en} · 0: closed"
            yield Column(name, "integer", nb, en)


@cache
def _described() -> dict[str, dict[str, Any]]:
    with Path(__file__).with_name("archive.toml").open("rb") as file:
        return tomllib.load(file)


def _columns(table: dict[str, Any], fields: tuple[Field, ...]) -> Iterator[Column]:
    for name, rest in table["columns"].items():
        if name == "fields_here":
            yield from (_column(field) for field in fields if field.name not in OWN_TABLES)
        else:
            yield Column(name, **rest)


def explanation(field: Field) -> Text:
    """Returns what a field of a measure is. Raises KeyError if nothing explains it."""
    own = field.explanation or field.title
    if own is not None:
        return own
    described = _described()
    words = described[field.name] if field.name in OWN_TABLES else described["measures"]["fields"][field.name]
    return Text(words["nb"], words["en"])


def _column(field: Field) -> Column:
    explained = explanation(field)
    kind = _numbers[field.quantity] if field.type is FieldType.NUMBER else "text"
    to = "units.name" if field.type is FieldType.UNIT and not field.several else ""
    return Column(field.name, kind, explained.nb, explained.en, to)


@cache
def names_taken() -> frozenset[str]:
    """Returns what a programme's own field may not be called: the tables, and the columns of measures."""
    described = _described()
    return frozenset(described) | frozenset(described["measures"]["columns"])


def create(database: Database, table: Table) -> None:
    database.table(table.name).create(
        {column.name: _types[column.type] for column in table.columns},
        pk=table.key if len(table.key) > 1 else table.key[0],
        foreign_keys=[_foreign_key(column) for column in table.columns if column.to],
    )


def _foreign_key(column: Column) -> tuple[str, str, str]:
    other, _, key = column.to.partition(".")
    return column.name, other, key


def index(database: Database, table: Table) -> None:
    """Creates indexes on foreign keys, and full-text search. Call after inserting the rows."""
    for column in table.columns:
        if column.to and table.key != (column.name,):
            database.table(table.name).create_index([column.name])
    if table.search is not None:
        database.table(table.name).enable_fts(table.search.columns, fts_version="FTS5", tokenize=norwegian_words)


def explanations(described: list[Table]) -> list[Row]:
    """Returns the rows of the table `about`."""
    rows: list[Row] = []
    for table in described:
        rows.append({"table_name": table.name, "column_name": "", "nb": table.nb, "en": table.en})
        rows += [{"table_name": table.name, "column_name": c.name, "nb": c.nb, "en": c.en} for c in table.columns]
        if table.search is not None:
            name = f"{table.name}_fts"
            rows.append({"table_name": name, "column_name": "", "nb": table.search.nb, "en": table.search.en})
    return rows
