"""The workbook: the workshop as a spreadsheet, for sorting, filtering and calculating. User text is always written as a string
cell: a title that begins with = is no formula."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from datetime import date, time

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from facilitator.domain.kernel import ParticipantId
from facilitator.domain.person import Person
from facilitator.domain.workshop import Workshop
from facilitator.output.cell_text import fitted
from facilitator.output.export import Export
from facilitator.output.held import began_at, days, ended_at
from facilitator.output.local_time import local
from facilitator.output.sheet import Cell, Column, Shape, Sheet
from facilitator.output.sheets import sheets
from facilitator.output.words import Words
from facilitator.output.workbook_chart import insert_chart
from facilitator.output.xml_text import xml_text

A4 = 9
line_height = 15.0
lines_max = 25
characters_on_paper = 200
padding = 2
"""Unused characters of a column's width: the indent, and words wrapped to the next line."""
HEAD = {
    "bold": True,
    "bg_color": "#0B6E63",
    "font_color": "#FFFFFF",
    "text_wrap": True,
    "valign": "vcenter",
    "indent": 1,
}
CELL = {"valign": "top", "bottom": 1, "bottom_color": "#D5DDDB"}
SHAPES: dict[Shape, dict[str, object]] = {
    Shape.TEXT: {"text_wrap": True, "align": "left", "indent": 1},
    Shape.COUNT: {"num_format": "#,##0", "align": "center"},
    Shape.NUMBER: {},
    Shape.MEAN: {"num_format": "0.0", "align": "center"},
    Shape.KRONER: {"num_format": '#,##0 "kr"'},
    # 14 is the locale-dependent date format.
    Shape.DATE: {"num_format": 14, "align": "left", "indent": 1},
    Shape.TIME: {"num_format": "hh:mm", "align": "left", "indent": 1},
}
OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def workbook(workshop: Workshop, people: Mapping[ParticipantId, Person], say: Callable[..., str]) -> bytes:
    """Returns an .xlsx file; `say(key, **facts)` looks up a sentence in the message catalogues."""
    export, words = Export(workshop, people), Words(say, workshop.programme)
    say = words.say
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, OPTIONS) as book:
        # The time of the workshop, not of the download, so that an equal export gives an identical file.
        moment = local(ended_at(workshop) or began_at(workshop))
        book.set_properties({"title": xml_text(words.text(workshop.programme.title)), "created": moment})
        formats = {shape: book.add_format(CELL | extra) for shape, extra in SHAPES.items()}
        head = book.add_format(HEAD)
        for sheet in sheets(export, words):
            page = book.add_worksheet(say(sheet.key))
            _write(page, sheet, say, formats, head)
            if sheet.chart is not None:
                insert_chart(book, page, sheet.chart, row=len(sheet.columns[0].cells) + 2)
        _write_about(book, export, words)
    return file.getvalue()


def _write(
    page: Worksheet, sheet: Sheet, say: Callable[..., str], formats: Mapping[Shape, Format], head: Format
) -> None:
    _require(page.set_row(0, 2.2 * line_height))
    for row in range(len(sheet.columns[0].cells)):
        _require(page.set_row(row + 1, line_height * max(_lines(column, row) for column in sheet.columns)))
    for number, column in enumerate(sheet.columns):
        _require(page.set_column(number, number, column.width))
        _write_cell(page, 0, number, column.heading or say(column.key), head, say)
        for row, cell in enumerate(column.cells, start=1):
            _write_cell(page, row, number, cell, formats[column.shape], say)
    page.freeze_panes(1, 1)
    _require(page.autofilter(0, 0, max(len(sheet.columns[0].cells), 1), len(sheet.columns) - 1))
    page.set_landscape()
    page.set_paper(A4)
    # A chart is not to be cut by the edge of a page.
    pages = -(-sum(column.width for column in sheet.columns) // characters_on_paper)
    page.fit_to_pages(1 if sheet.chart else pages, 0)
    page.repeat_rows(0)
    page.repeat_columns(0)
    page.set_footer("&C&P / &N")


def _write_cell(
    page: Worksheet, row: int, column: int, cell: Cell, form: Format | None, say: Callable[..., str]
) -> None:
    match cell:
        case None | "":
            written = page.write_blank(row, column, None, form)
        case str():
            written = page.write_string(row, column, fitted(cell, lambda n: say("output.cell_cut", n=n)), form)
        case date() | time():
            written = page.write_datetime(row, column, cell, form)
        case _:
            written = page.write_number(row, column, cell, form)
    _require(written)


def _require(written: int) -> None:
    """XlsxWriter says by a number below 0 that it left something out."""
    assert written == 0, f"XlsxWriter returned {written}"


def _lines(column: Column, row: int) -> int:
    """Estimates the lines a text takes, since not every spreadsheet adjusts row heights."""
    cell = column.cells[row]
    return _lines_of(cell, column.width) if isinstance(cell, str) else 1


def _lines_of(text: str, width: int) -> int:
    lines = sum(max(1, -(-len(part) // (width - padding))) for part in text.split("\n"))
    return min(lines, lines_max)


def _write_about(book: xlsxwriter.Workbook, export: Export, words: Words) -> None:
    """Writes the last sheet: source of the data and how to read it."""
    day, say = export.workshop, words.say
    page = book.add_worksheet(say("output.sheet.about"))
    width = 100
    _require(page.set_column(0, 0, width, book.add_format({"text_wrap": True, "valign": "top"})))
    _write_cell(page, 0, 0, words.text(day.programme.title), book.add_format({"bold": True, "font_size": 14}), say)
    _write_cell(page, 1, 0, days(day, words), None, say)
    for row, key in enumerate(("votes", "breadth", "unknown", "abatement", "merged", "names"), start=3):
        sentence = say(
            f"output.about.{key}",
            sheet=say("output.sheet.originals"),
            years=day.reckoning.years,
            interest=words.number(day.reckoning.interest_percent),
        )
        _require(page.set_row(row, line_height * _lines_of(sentence, width)))
        _write_cell(page, row, 0, sentence, None, say)
    page.set_paper(A4)
    page.fit_to_pages(1, 0)
