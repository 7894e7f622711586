"""Direct XML for what python-docx lacks: shading, table rules, repeated header rows, and fields."""

from __future__ import annotations

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.table import Table, _Cell, _Row

LINE = "C9D3D0"


def shade(cell: _Cell, fill: str) -> None:
    _add(cell._tc.get_or_add_tcPr(), "w:shd", val="clear", color="auto", fill=fill)


def rule(table: Table) -> None:
    """Draws thin lines between rows, none between columns."""
    borders = _add(table._tbl.tblPr, "w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        _add(borders, f"w:{side}", val="single", sz="4", space="0", color=LINE)


def repeat(row: _Row) -> None:
    """Repeats the header row on every page of the table."""
    _add(row._tr.get_or_add_trPr(), "w:tblHeader", val="true")


def keep_whole(row: _Row) -> None:
    _add(row._tr.get_or_add_trPr(), "w:cantSplit", val="true")


def field(kind: str | None, text: str | None) -> BaseOxmlElement:
    """Returns part of a field that Word computes, such as the page number."""
    element = OxmlElement("w:fldChar" if kind else "w:instrText")
    if kind:
        element.set(qn("w:fldCharType"), kind)
    element.text = text
    return element


def _add(parent: BaseOxmlElement, tag: str, **attributes: str) -> BaseOxmlElement:
    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    parent.append(element)
    return element
