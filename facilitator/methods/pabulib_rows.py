"""The rows of a `.pb` file: three tables with semicolons between the cells, each under its name and a line of headings.
Real files have byte order marks, quoted cells, empty lines and semicolons to spare; none of these make a difference.

The format is that of Pabulib, the library of participatory budgeting: https://pabulib.org/format"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

SECTIONS = ("meta", "projects", "votes")
nothing = ("", "none", "null", "nan")
"""How a cell says that it holds nothing, in whatever letters."""
_number = re.compile(r"-?[0-9]+(\.[0-9]*)?([eE][+-]?[0-9]+)?")
_spaces = re.compile(r"\s")
_swallowed = re.compile(r"\n\s*(PROJECTS|VOTES)\s*;*\s*\n", re.IGNORECASE)
"""A cell that was opened with a quote and never closed takes in the rows below it, and with them the next section."""
number_max = 1e15


class PabulibProblem(Exception):
    """The file cannot be read. `code` is a key of the message catalogues, below `pabulib.`; `facts` are what its sentence
    mentions, among them the `line` where there is one."""

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


@dataclass(frozen=True, slots=True)
class Row:
    """One row, by heading; what is not there is empty."""

    line: int
    cells: dict[str, str]

    def cell(self, name: str) -> str:
        found = self.cells.get(name, "")
        return "" if found.lower() in nothing else found

    def number(self, name: str) -> float | None:
        """None for an empty cell. Raises PabulibProblem."""
        found = self.cell(name)
        return number(found, line=self.line, name=name) if found else None


@dataclass(slots=True)
class Rows:
    """`meta` by key, each a row of that one cell; of a key that is there twice, the first."""

    meta: dict[str, Row] = field(default_factory=dict)
    projects: list[Row] = field(default_factory=list)
    votes: list[Row] = field(default_factory=list)
    headings: dict[str, list[str]] = field(default_factory=dict)


def rows_of(content: bytes) -> Rows:
    """The file's rows; of a section that is there twice, the rows of both. Raises PabulibProblem."""
    found, section, headings = Rows(), "", list[str]()
    for line, cells in _lines(content):
        named = cells[0].lower()
        if named in SECTIONS and not any(cells[1:]):
            section, headings = named, []
        elif not section:
            raise PabulibProblem("not_pabulib")
        elif section == "meta":
            if [cell.lower() for cell in cells[:2]] != ["key", "value"]:
                found.meta.setdefault(named, Row(line, {named: "".join(cells[1:2])}))
        elif not headings:
            headings = [cell.lower() for cell in cells]
            found.headings.setdefault(section, headings)
        else:
            row = Row(line, dict(zip(headings, cells, strict=False)))
            if section == "votes" and "\n" in row.cell("vote"):
                raise PabulibProblem("bad_line", line=line)
            (found.projects if section == "projects" else found.votes).append(row)
    for section in SECTIONS:
        if not (found.meta if section == "meta" else section in found.headings):
            raise PabulibProblem("no_section", section=section.upper())
    return found


def _lines(content: bytes) -> Iterator[tuple[int, list[str]]]:
    """The number of each line that is not empty, and its cells."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise PabulibProblem("not_utf8") from None
    lines = [f"{line}\n" for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    reader, begins = csv.reader(lines, delimiter=";"), 1
    try:
        for row in reader:
            cells = [cell.strip() for cell in row]
            if any(_swallowed.search(cell) for cell in cells):
                raise PabulibProblem("bad_line", line=begins)
            if any(cells):
                yield begins, cells
            begins = reader.line_num + 1
    except csv.Error:
        raise PabulibProblem("bad_line", line=begins) from None


def number(text: str, *, line: int, name: str) -> float:
    """A number with a decimal point or comma, and spaces between the thousands. Raises PabulibProblem."""
    plain = _spaces.sub("", text).replace(",", ".")
    if not _number.fullmatch(plain) or abs(float(plain)) > number_max:
        raise PabulibProblem("bad_number", line=line, name=name, value=text[:40])
    return float(plain)
