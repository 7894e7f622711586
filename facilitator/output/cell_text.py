"""Text within the limits of a spreadsheet's cell, beyond which the library and the spreadsheet cut in silence. Excel counts UTF-16
units: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 (“Excel specifications and limits”)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from facilitator.output.xml_text import xml_text

units_max = 32_767
line_feeds_max = 253


def fits(text: str) -> bool:
    return _units(text) <= units_max and text.count("\n") <= line_feeds_max


def listed(lines: Sequence[str], more: Callable[[int], str]) -> str:
    """Joins whole lines; `more` says, on the last line, how many there was no room for."""
    if fits(text := "\n".join(lines)):
        return text
    kept, room = 0, units_max - _units(f"\n{more(len(lines))}")
    while kept < line_feeds_max and room >= _units(f"{lines[kept]}\n"):
        room -= _units(f"{lines[kept]}\n")
        kept += 1
    return "\n".join([*lines[:kept], more(len(lines) - kept)])


def fitted(text: str, cut: Callable[[int], str]) -> str:
    """Returns text that a cell can hold: line feeds beyond the limit become spaces, and `cut` says, at the end, how many characters
    there was no room for."""
    lines = xml_text(text).split("\n")
    text = (
        "\n".join([*lines[:line_feeds_max], " ".join(lines[line_feeds_max:])])
        if len(lines) > line_feeds_max
        else "\n".join(lines)
    )
    if fits(text):
        return text
    room, kept = units_max - _units(f" {cut(len(text))}"), 0
    while room >= _units(text[kept]):
        room -= _units(text[kept])
        kept += 1
    return f"{text[:kept]} {cut(len(text) - kept)}"


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
