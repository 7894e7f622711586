"""Reads .xlsx files with the standard library: sheets by name, each a list of rows of cells."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass
from xml.etree import ElementTree as ET

_main = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


@dataclass(frozen=True)
class Spreadsheet:
    sheets: dict[str, list[dict[str, str | float]]]
    """Rows by heading, without empty cells."""
    headings: dict[str, list[str]]
    xml: dict[str, str]
    """The XML of each sheet, for its filters, panes and formulas."""
    everything: str


def read(content: bytes) -> Spreadsheet:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        parts = {name: file.read(name).decode("utf-8") for name in file.namelist()}
    shared = ["".join(t.text or "" for t in item.iterfind(".//s:t", _main))
              for item in ET.fromstring(parts["xl/sharedStrings.xml"])]  # fmt: skip
    workbook = ET.fromstring(parts["xl/workbook.xml"])
    names = [sheet.attrib["name"] for sheet in workbook.iterfind(".//s:sheet", _main)]
    xml = {name: parts[f"xl/worksheets/sheet{number}.xml"] for number, name in enumerate(names, start=1)}
    grids = {name: _grid(text, shared) for name, text in xml.items()}
    headings = {name: [str(cell) for cell in grid[0].values()] for name, grid in grids.items()}
    rows = {
        name: [{str(grid[0][column]): cell for column, cell in row.items() if column in grid[0]} for row in grid[1:]]
        for name, grid in grids.items()
    }
    return Spreadsheet(rows, headings, xml, "\n".join(parts.values()))


def _grid(xml: str, shared: list[str]) -> list[dict[str, str | float]]:
    rows = ET.fromstring(xml).iterfind(".//s:row", _main)
    return [
        {_letters(cell): _value(cell, shared) for cell in row if cell.find("s:v", _main) is not None} for row in rows
    ]


def _letters(cell: ET.Element) -> str:
    return re.sub(r"\d", "", cell.attrib["r"])


def _value(cell: ET.Element, shared: list[str]) -> str | float:
    value = cell.findtext("s:v", "", _main)
    return shared[int(value)] if cell.attrib.get("t") == "s" else float(value)
