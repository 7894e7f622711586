"""The archive's schema, read from `archive.toml`, which explains every table and column in both languages."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from sqlite_utils import Database

from facilitator.domain.programme import Phase, Switch, marks

Row: TypeAlias = dict[str, str | int | float | None]

# Keeps diacritics, since å is a letter of its own in Norwegian; no Porter stemmer, since it is for English.
norwegian_words = "unicode61 remove_diacritics 0"
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


def tables() -> list[Table]:
    """Returns tables in order of creation: a table follows those it references."""
    with Path(__file__).with_name("archive.toml").open("rb") as file:
        described = tomllib.load(file)
    return [
        Table(
            name=name,
            nb=table["nb"],
            en=table["en"],
            key=tuple(table["key"]),
            columns=(*(Column(column, **rest) for column, rest in table["columns"].items()), *_declared(name)),
            search=Search(**table["search"]) if "search" in table else None,
        )
        for name, table in described.items()
    ]


def _declared(table: str) -> Iterator[Column]:
    """The columns that are explained where the thing itself is declared."""
    if table == "phases":
        for name, switch in marks(Phase, Switch).items():
            nb, en = f"1: åpent for {switch.name.nb} · 0: stengt", f"1: open for {switch.name.en} · 0: closed"
            yield Column(name, "integer", nb, en)


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
