"""What python-docx has no words for, said in the XML of the file itself: shading, rules, repeated heads, and fields."""

from __future__ import annotations

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.table import Table, _Cell, _Row

LINE = "C9D3D0"


def shade(cell: _Cell, fill: str) -> None:
    _add(cell._tc.get_or_add_tcPr(), "w:shd", val="clear", color="auto", fill=fill)


def rule(table: Table) -> None:
    """Fine lines between the rows, none between the columns."""
    borders = _add(table._tbl.tblPr, "w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        _add(borders, f"w:{side}", val="single", sz="4", space="0", color=LINE)


def repeat(row: _Row) -> None:
    """The head of a table stands on every page that the table runs over."""
    _add(row._tr.get_or_add_trPr(), "w:tblHeader", val="true")


def keep_whole(row: _Row) -> None:
    _add(row._tr.get_or_add_trPr(), "w:cantSplit", val="true")


def field(kind: str | None, text: str | None) -> BaseOxmlElement:
    """A part of a field that Word fills in, such as the page's number."""
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
