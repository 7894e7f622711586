"""A Word document in the project's style, built from headings, tables and lines; content is decided elsewhere. Uses real
headings, a language and repeated header rows, for screen readers and navigation."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import _Cell, _Row
from docx.text.paragraph import Paragraph

from facilitator.output import word_xml
from facilitator.output.xml_text import xml_text

GREEN, INK, GREY = RGBColor(0x0B, 0x6E, 0x63), RGBColor(0x22, 0x30, 0x2D), RGBColor(0x5A, 0x68, 0x65)
WHITE = RGBColor(0xFF, 0xFF, 0xFF)
HEAD_FILL, BAND_FILL = "0B6E63", "EEF4F2"
FONT = "Calibri"
lines_kept_together = 4
"""Longer rows may break across pages."""
page_width_cm, page_height_cm, margin_cm = 21.0, 29.7, 2.2
text_width_cm = page_width_cm - 2 * margin_cm


@dataclass(frozen=True, slots=True)
class Line:
    """A line in a cell or list: `strong` in bold, then `plain`, then `muted` in grey."""

    plain: str = ""
    strong: str = ""
    muted: str = ""


@dataclass(frozen=True, slots=True)
class _Made:
    """A table row with its cells, cached because looking them up is slow."""

    row: _Row
    cells: tuple[_Cell, ...]


class Paper:
    def __init__(self, *, title: str, locale: str, written_at: datetime) -> None:
        self._document = Document()
        properties = self._document.core_properties
        properties.title, properties.author, properties.language = xml_text(title), "", locale.replace("_", "-")
        properties.created = properties.modified = written_at
        section = self._document.sections[0]
        section.page_width, section.page_height = Cm(page_width_cm), Cm(page_height_cm)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(margin_cm)
        self._set_styles(locale.replace("_", "-"))
        self._number_pages()

    def content(self) -> bytes:
        file = io.BytesIO()
        self._document.save(file)
        return file.getvalue()

    # -- text

    def title(self, title: str, subtitle: str) -> None:
        self._document.add_paragraph(xml_text(title), style="Title")
        self._document.add_paragraph(xml_text(subtitle), style="Subtitle")

    def heading(self, text: str, level: int = 1) -> None:
        self._document.add_heading(xml_text(text), level)

    def note(self, text: str) -> None:
        self._document.add_paragraph(xml_text(text), style="Caption")

    def introduction(self, text: str) -> None:
        """Adds a paragraph that is kept on the same page as the next one."""
        self._document.add_paragraph(xml_text(text)).paragraph_format.keep_with_next = True

    def byline(self, text: str) -> None:
        """Adds a grey line below a heading."""
        self._document.add_paragraph(xml_text(text), style="Caption").paragraph_format.keep_with_next = True

    def bullets(self, lines: Sequence[str]) -> None:
        for line in lines:
            self._document.add_paragraph(xml_text(line), style="List Bullet")

    # -- tables

    def figures(self, figures: Sequence[tuple[str, str]], *, per_row: int = 4) -> None:
        """Adds large numbers with their labels."""
        rows = self._table(-(-len(figures) // per_row), [text_width_cm / per_row] * per_row)
        for place, (number, label) in enumerate(figures):
            cell = rows[place // per_row].cells[place % per_row]
            word_xml.shade(cell, BAND_FILL)
            big = cell.paragraphs[0].add_run(xml_text(number))
            big.bold, big.font.size, big.font.color.rgb = True, Pt(20), GREEN
            _style_as_cell(cell.add_paragraph(xml_text(label)))
        self._space()

    def table(
        self, heads: Sequence[str], rows: Sequence[Sequence[Sequence[Line]]], widths_cm: Sequence[float], *,
        bands: Sequence[bool] = (), numbers: Sequence[int] = (),
    ) -> None:  # fmt: skip
        """Adds a table of rows of cells of lines. `bands` marks tinted rows, `numbers` right-aligned columns."""
        head_row, *plain_rows = self._table(len(rows) + 1, widths_cm)
        word_xml.repeat(head_row.row)
        for cell, head in zip(head_row.cells, heads, strict=True):
            word_xml.shade(cell, HEAD_FILL)
            run = cell.paragraphs[0].add_run(xml_text(head))
            run.bold, run.font.color.rgb = True, WHITE
        for number, (plain, row) in enumerate(zip(plain_rows, rows, strict=True)):
            if max(map(len, row)) <= lines_kept_together:
                word_xml.keep_whole(plain.row)
            for cell, lines in zip(plain.cells, row, strict=True):
                _fill_cell(cell, lines)
                if number < len(bands) and bands[number]:
                    word_xml.shade(cell, BAND_FILL)
        for made in (head_row, *plain_rows):
            for column in numbers:
                _align_right(made.cells[column])
        self._space()

    def facts(self, facts: Sequence[tuple[str, Line]]) -> None:
        """Adds name–value pairs, two per row, kept on one page."""
        rows = self._table(-(-len(facts) // 2), (2.8, 5.0, 4.3, 4.5))
        for place, (name, value) in enumerate(facts):
            cells = rows[place // 2].cells
            _fill_cell(cells[place % 2 * 2], [Line(muted=name)])
            _fill_cell(cells[place % 2 * 2 + 1], [value])
        for made in rows[:-1]:
            _keep_with_next(made)
        self._space()

    # -- internals

    def _table(self, rows: int, widths_cm: Sequence[float]) -> list[_Made]:
        table = self._document.add_table(rows, len(widths_cm))
        table.autofit = False
        for column, width in zip(table.columns, widths_cm, strict=True):
            column.width = Cm(width)
        word_xml.rule(table)
        made = [_Made(row, row.cells) for row in table.rows]
        for row in made:
            for cell, width in zip(row.cells, widths_cm, strict=True):
                cell.width = Cm(width)
                _style_as_cell(cell.paragraphs[0])
        return made

    def _space(self) -> None:
        """Adds an empty paragraph: Word joins adjacent tables."""
        self._document.add_paragraph(style="Gap")

    def _set_styles(self, language: str) -> None:
        styles = self._document.styles
        styles.element.xpath("w:docDefaults//w:lang")[0].set(qn("w:val"), language)
        for name in ("Cell", "Gap"):
            styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = styles["Normal"]
        self._style("Normal", 10.5, after=6)
        self._style("Title", 26, color=GREEN, bold=True, after=2)
        self._style("Subtitle", 13, color=GREY, after=14)
        self._style("Heading 1", 16, color=GREEN, bold=True, before=18, after=6)
        self._style("Heading 2", 12, bold=True, before=12, after=2)
        self._style("Caption", 9, color=GREY, after=8)
        self._style("List Bullet", 10.5, after=3)
        self._style("Cell", 10, before=2, after=2)
        self._style("Gap", 4)

    def _style(
        self, name: str, size: float, *, color: RGBColor = INK, bold: bool = False, before: float = 0, after: float = 0
    ) -> None:
        style = self._document.styles[name]
        assert isinstance(style, ParagraphStyle)
        style.font.name, style.font.size, style.font.bold, style.font.italic = FONT, Pt(size), bold, False
        style.font.color.rgb = color
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        style.paragraph_format.line_spacing = 1.1
        style.paragraph_format.keep_together = True
        # Otherwise the template's theme fonts take precedence, and its title has a rule in another colour.
        for fonts in style.element.xpath("w:rPr/w:rFonts"):
            for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                fonts.attrib.pop(qn(f"w:{theme}"), None)
        for rule in style.element.xpath("w:pPr/w:pBdr"):
            rule.getparent().remove(rule)

    def _number_pages(self) -> None:
        foot = self._document.sections[0].footer.paragraphs[0]
        foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
        foot.style = "Caption"
        run = foot.add_run()
        for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
            run._r.append(word_xml.field(kind, text))


def _fill_cell(cell: _Cell, lines: Sequence[Line]) -> None:
    for number, line in enumerate(lines):
        _fill(cell.paragraphs[0] if number == 0 else _style_as_cell(cell.add_paragraph()), line)


def _style_as_cell(paragraph: Paragraph) -> Paragraph:
    """Sets the style by id: python-docx's lookup by name dominates the run time of long documents."""
    paragraph._p.style = "Cell"
    return paragraph


def _fill(paragraph: Paragraph, line: Line) -> None:
    if line.strong:
        paragraph.add_run(xml_text(line.strong)).bold = True
    paragraph.add_run(xml_text(line.plain))
    if line.muted:
        paragraph.add_run(xml_text(line.muted)).font.color.rgb = GREY


def _align_right(cell: _Cell) -> None:
    for paragraph in cell.paragraphs:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _keep_with_next(made: _Made) -> None:
    for cell in made.cells:
        for paragraph in cell.paragraphs:
            paragraph.paragraph_format.keep_with_next = True
