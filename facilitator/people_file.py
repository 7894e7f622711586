"""People files: the areas, units and tables of those who are invited, from a spreadsheet's CSV. Of the people themselves nothing is
taken. What cannot be read for certain is refused with its line; what was decided on the reader's behalf is a note."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from facilitator.domain.kernel import Refusal
from facilitator.domain.not_known import says_not_known
from facilitator.domain.programme import Area, Programme, tables_max
from facilitator.domain.text import name, name_key, name_length_max
from facilitator.people_letters import BYTES, encoding_of, is_garbled, name_of
from facilitator.people_table import Row, Table, legible, shown, table_in
from facilitator.programme_problem import PeopleProblem

names_max = 2_000
"""Areas and units together. More are no organisation: the names of the people, say, in the place of their units."""

_table_number = re.compile(
    r"(?:(?:bord|table)\W*)?(?:(?:nr|no|nummer|number)\W*)?#?\s*0*(\d{1,9})(?:[.,]0*)?", re.IGNORECASE
)
_sum_words = (
    r"(?:del|under|sub|grand )?(?:sum|total|totals|totalt|totalsum)|i alt|til ?sammen|til saman|antall?|tal på|count|"
    r"number of|gjennomsnitt|average"
)
_begins_as_sum = re.compile(rf"(?:{_sum_words})\b", re.IGNORECASE)
_says_sum = re.compile(rf"(?:{_sum_words})\W*", re.IGNORECASE)
_no_words = re.compile(r"[\W\d_]*")
_failed_formula = re.compile(r"#[A-ZÆØÅ/0]{2,}[!?]?")


@dataclass(frozen=True, slots=True)
class Note:
    """What was decided about the file; `facts` fill the sentence under `key` in the catalogues."""

    code: str
    facts: dict[str, str | int]

    @property
    def key(self) -> str:
        return f"people.{self.code}"


@dataclass(frozen=True, slots=True)
class People:
    """`tables` is 0 if the file names none."""

    areas: tuple[Area, ...]
    tables: int
    notes: tuple[Note, ...]


def read(content: bytes) -> People:
    """Reads the columns for area, unit and table, and ignores others. Raises PeopleProblem."""
    table = table_in(content)
    columns, rows = table.headings.columns, [row for row in table.rows if any(cell.strip() for cell in row.cells)]
    organisation, seats = _Organisation(), _Seats()
    encoding = None if table.is_text else _encoding(table, rows)
    for line, said in table.above:
        organisation.note("above", line=line, text=said)
    if encoding is not None and (called := name_of(encoding)) is not None:
        organisation.note("encoding", name=called)
    names: dict[str, str] = {}
    for row in rows:
        _refuse_sum(row)
        area, unit = (row.cells[columns[role]] for role in ("area", "unit"))
        for cell in {area, unit} - names.keys():
            names[cell] = _name(row.line, cell, encoding)
        area, unit = names[area], names[unit]
        kept = organisation.add(row.line, area, unit)
        seats.add(row.line, _text(row.cells[columns["table"]], encoding), has_unit=kept)
    if not organisation.units:
        raise PeopleProblem("nobody")
    return People(
        organisation.areas(), seats.tables(), (*organisation.notes, *organisation.without_units(), *seats.notes())
    )


def with_people(programme: Programme, people: People) -> Programme:
    """Returns the programme with the areas, units and tables of the people file."""
    tables = people.tables or programme.tables
    return replace(programme, areas=people.areas, tables=tables, rooms=min(programme.rooms, tables))


def _encoding(table: Table, rows: Iterable[Row]) -> str:
    columns = table.headings.columns
    heads = [table.heads[place] for place in columns.values()]
    names = [(table.headings.line, head) for head in heads]
    names += [(row.line, row.cells[columns[role]]) for row in rows for role in ("area", "unit")]
    first_lines: dict[str, int] = {}
    for line, cell in names:
        first_lines.setdefault(cell, line)
    return encoding_of(
        [(line, cell) for cell, line in first_lines.items()], {head: legible(head, is_text=False) for head in heads}
    )


def _text(cell: str, encoding: str | None) -> str:
    return cell if encoding is None else cell.encode(BYTES).decode(encoding, errors="replace")


def _name(line: int, cell: str, encoding: str | None) -> str:
    """Empty where the cell says nothing. Raises PeopleProblem."""
    text = _text(cell, encoding)
    if is_garbled(text) or _failed_formula.fullmatch(text.strip()):
        raise PeopleProblem("garbled", line=line, text=shown(text))
    try:
        kept = name(text, field="unit")
    except Refusal:
        raise PeopleProblem("too_long", line=line, max=name_length_max) from None
    return "" if says_not_known(kept) else kept


def _refuse_sum(row: Row) -> None:
    """A sum below the people is no area, and the number in it no table. Raises PeopleProblem."""
    first, *rest = [cell.strip() for cell in row.cells if cell.strip()]
    has_no_words = all(_no_words.fullmatch(cell) for cell in rest)
    if _says_sum.fullmatch(first) or (_begins_as_sum.match(first) and has_no_words):
        raise PeopleProblem("sum", line=row.line, text=shown(first))


class _Organisation:
    """The areas with their units in the order of the file, each with its first spelling."""

    def __init__(self) -> None:
        self.units: dict[str, dict[str, None]] = {}
        """By the key of the area, in the order of the file."""
        self.notes: list[Note] = []
        self._spelled: dict[tuple[str, str], str] = {}
        self._respelled: set[tuple[str, str]] = set()
        self._area_of: dict[str, tuple[str, int]] = {}
        self._first_line: dict[str, int] = {}

    def note(self, code: str, **facts: str | int) -> None:
        self.notes.append(Note(code, facts))

    def add(self, line: int, area: str, unit: str) -> bool:
        """Returns whether there is a unit. Raises PeopleProblem."""
        if not area:
            if unit:
                raise PeopleProblem("no_area", line=line, unit=unit)
            return False
        in_area = self._once(line, "area", area)
        self.units.setdefault(in_area, {})
        self._first_line.setdefault(in_area, line)
        if not unit:
            return False
        known = self._once(line, "unit", unit)
        first, first_line = self._area_of.setdefault(known, (in_area, line))
        if first != in_area:
            areas = {"one": self._spelled["area", first], "other": self._spelled["area", in_area]}
            raise PeopleProblem("two_areas", line=line, first=first_line, unit=unit, **areas)
        self.units[in_area][known] = None
        return True

    def areas(self) -> tuple[Area, ...]:
        return tuple(
            Area(self._spelled["area", area], tuple(self._spelled["unit", unit] for unit in units))
            for area, units in self.units.items()
        )

    def without_units(self) -> list[Note]:
        """A line above or below the list may look like one of these areas."""
        bare = [area for area, units in self.units.items() if not units] if any(self.units.values()) else []
        return [
            Note("no_units", {"line": self._first_line[area], "area": self._spelled["area", area]}) for area in bare
        ]

    def _once(self, line: int, kind: str, name: str) -> str:
        """Returns the name's key; notes a second spelling once. Raises PeopleProblem."""
        key = name_key(name)
        first = self._spelled.setdefault((kind, key), name)
        if len(self._spelled) > names_max:
            raise PeopleProblem("too_many_names", line=line, max=names_max)
        if name != first and (kind, name) not in self._respelled:
            self._respelled.add((kind, name))
            self.note("one_name", line=line, one=first, other=name)
        return key


@dataclass(slots=True)
class _Seats:
    """The tables that are named, with the lines that name them."""

    lines: dict[int, list[int]] = field(default_factory=dict)
    _of_units: set[int] = field(default_factory=set)

    def add(self, line: int, cell: str, *, has_unit: bool) -> None:
        """Raises PeopleProblem."""
        said = unicodedata.normalize("NFKC", cell).strip()
        said = "".join(c for c in said if c.isprintable()).strip()
        if not said or says_not_known(said):
            return
        number = _table_number.fullmatch(said)
        if number is None or not 1 <= int(number[1]) <= tables_max:
            raise PeopleProblem("bad_table", line=line, text=shown(cell), max=tables_max)
        table = int(number[1])
        self.lines.setdefault(table, []).append(line)
        if has_unit:
            self._of_units.add(table)

    def tables(self) -> int:
        """Raises PeopleProblem where one line without a unit would add tables that nobody else has."""
        known = max(self._of_units, default=0)
        for table, lines in sorted(self.lines.items()):
            if known and table > known + 1 and table not in self._of_units and len(lines) == 1:
                raise PeopleProblem("lonely_table", line=lines[0], table=table, most=known)
            known = max(known, table)
        return known

    def notes(self) -> list[Note]:
        empty = [table for table in range(1, max(self.lines, default=0)) if table not in self.lines]
        return [Note("empty_tables", {"tables": _ranges(empty)})] if empty else []


def _ranges(numbers: list[int]) -> str:
    """`1–3, 7`."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)
