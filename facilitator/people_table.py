"""The table in a people file: the bytes of a spreadsheet's export as rows of cells under their headings."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from facilitator.people_headings import Headings, headings_in, named
from facilitator.people_letters import BYTES, LIKELY, unicode_text
from facilitator.programme_problem import PeopleProblem

_DELIMITERS = ";,\t|"
_said_delimiter = re.compile(r'\s*"?sep=(.)"?[;,\t]*\s*?(?:\r\n|\r|\n)', re.IGNORECASE)
"""A first line that Excel understands, and writes in some exports."""
_rows_above_max = 20
_shown_max = 60
_WORKBOOKS = (
    *(b"xl/", b"Index/", b"opendocument.spreadsheet"),
    *(name.encode("utf-16-le") for name in ("Workbook", "Book", "EncryptedPackage")),
)
"""Inside files of Excel, Numbers and LibreOffice."""
_ARCHIVES = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
_DOCUMENTS = (b"%PDF", b"{\\rtf", b"<", b"\xef\xbb\xbf<")
_control_characters = re.compile(rb"[\x01-\x08\x0e-\x1a\x7f]")


@dataclass(frozen=True, slots=True)
class Row:
    """`line` is where it begins; `cells` are as many as there are headings."""

    line: int
    cells: list[str]


@dataclass(frozen=True, slots=True)
class Table:
    """`heads` are the headings as written; `above` is what stands above them, with its line. `is_text` is false while the encoding
    has to be found out: then each character is a byte."""

    heads: list[str]
    headings: Headings
    rows: list[Row]
    above: list[tuple[int, str]]
    is_text: bool


def refuse_other_files(content: bytes) -> None:
    """Says what a file is that is no list of people; the beginning of the file is enough. Raises PeopleProblem."""
    if not content.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0"):
        raise PeopleProblem("empty")
    if content.startswith(_ARCHIVES):
        raise PeopleProblem("is_workbook" if any(name in content for name in _WORKBOOKS) else "is_document")
    if content.lstrip().startswith(_DOCUMENTS):
        raise PeopleProblem("is_document")


def table_in(content: bytes) -> Table:
    """Raises PeopleProblem."""
    refuse_other_files(content)
    text = unicode_text(content)
    if text is None and (len(_control_characters.findall(content)) + content.count(0)) * 30 > len(content) + 100:
        raise PeopleProblem("is_no_text")
    return _table(content.decode(BYTES) if text is None else text, is_text=text is not None)


def shown(text: str) -> str:
    """A cell or a line as a sentence quotes it."""
    one_line = " ".join("".join(c for c in text if c.isprintable() or c.isspace()).split())
    return one_line if len(one_line) <= _shown_max else f"{one_line[:_shown_max].rstrip()}…"


def _table(text: str, *, is_text: bool) -> Table:
    said = _said_delimiter.match(text)
    skipped, rest = (1, text[said.end() :]) if said else (0, text)
    found = [
        table
        for delimiter in dict.fromkeys([*([said[1]] if said else []), *_DELIMITERS])
        if (table := _divided(rest, delimiter, skipped, is_text=is_text)) is not None
    ]
    best = max(found, key=lambda table: len(table.headings.columns), default=None)
    if best is None:
        lines = enumerate(re.split(r"\r\n|\r|\n", rest), skipped + 1)
        line, first = next(((number, said) for number, said in lines if said.strip()), (1, ""))
        raise PeopleProblem("no_headings", line=line, text=shown(legible(first, is_text=is_text)))
    if best.headings.missing:
        heads = ", ".join(shown(legible(head, is_text=is_text)) for head in best.heads if head.strip())
        raise PeopleProblem(
            "columns", line=best.headings.line, columns=named(best.headings.missing), found=shown(heads)
        )
    return best


def _divided(text: str, delimiter: str, skipped: int, *, is_text: bool) -> Table | None:
    """The table with this delimiter; None if no row has headings then. Raises PeopleProblem if the rows below them are broken."""
    rows = _rows(text, delimiter, skipped)
    best: tuple[Headings, list[str]] | None = None
    above: list[tuple[int, str]] = []
    try:
        for _ in range(_rows_above_max):
            row = next(rows, None)
            if row is None:
                break
            headings = headings_in(row.line, [legible(cell, is_text=is_text) for cell in row.cells])
            if headings.columns and (best is None or len(headings.columns) > len(best[0].columns)):
                best = headings, row.cells
            if not headings.missing:
                break
            if any(cell.strip() for cell in row.cells):
                said = " ".join(legible(cell, is_text=is_text) for cell in row.cells)
                above.append((row.line, shown(said)))
    except PeopleProblem as problem:
        if problem.code != "quotes":
            raise
    if best is None:
        return None
    headings, heads = best
    below = [_squared(row, headings) for row in rows] if not headings.missing else []
    return Table(heads, headings, below, above, is_text)


def _rows(text: str, delimiter: str, skipped: int) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = skipped + 1
    try:
        for cells in reader:
            yield Row(line, cells)
            line = skipped + reader.line_num + 1
    except csv.Error:
        raise PeopleProblem("quotes", line=line) from None


def _squared(row: Row, headings: Headings) -> Row:
    """The row with as many cells as there are headings. Raises PeopleProblem if it was divided in another way than they."""
    cells = row.cells
    if any(cell.strip() for cell in cells[headings.width :]):
        raise PeopleProblem("too_many_cells", line=row.line)
    if len(cells) == 1 < headings.width and any(cells[0].count(one) == headings.width - 1 for one in _DELIMITERS):
        raise PeopleProblem("other_delimiter", line=row.line)
    return Row(row.line, [*cells[: headings.width], *[""] * (headings.width - len(cells))])


def legible(cell: str, *, is_text: bool) -> str:
    """The cell before the encoding of all is known, good enough to recognise a heading and to quote a line."""
    if is_text or cell.isascii():
        return cell
    readings = [cell.encode(BYTES).decode(encoding, errors="replace") for encoding in LIKELY]
    return min(readings, key=_strange)


def _strange(text: str) -> int:
    return sum(not c.isascii() and c not in "æøåÆØÅ" for c in text)
