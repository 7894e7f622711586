"""Validation and normalisation of user text. Text is kept as typed except for Unicode NFC, line ends, control characters,
piled-up combining marks, and characters that reverse the direction of the line."""

import unicodedata
from dataclasses import dataclass

from facilitator.domain.kernel import Refusal

title_length_max = 140
description_length_max = 2_000
comment_length_max = 600
sentence_length_max = 280
label_length_max = 80
field_length_max = 300
reason_length_max = 200
message_length_max = 160
name_length_max = 100
"""Of areas and units."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the programme in the languages of the room."""

    nb: str
    en: str


spelled_out_max = 4
"""Code points per composed character before normalisation: some phones send å as a and a combining ring."""
marks_in_a_row_max = 4
"""More than any language uses on one letter; longer runs overlap other people's lines."""

_UNSEEN = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Blank characters that Unicode classifies as letters or symbols."""
_TURNS_THE_LINE = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Bidirectional controls: they would also reorder text after the user's own."""
_LINE_ENDS = str.maketrans(dict.fromkeys("\v\f\x1c\x1d\x1e\x85", "\n"))
"""Office programs write a vertical tab for a line break within a cell or a paragraph."""
_SAME_SIGNS = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-") | dict.fromkeys("’‘´`", "'"))


def line(text: str, *, field: str, length_max: int) -> str:
    """Returns `text` on one line. Raises Refusal `empty` or `too_long`."""
    kept = " ".join(_composed(text, field=field, length_max=length_max).split())
    return _within(kept, field=field, length_max=length_max)


def paragraphs(text: str, *, field: str, length_max: int) -> str:
    """Returns `text` with its line breaks. Raises Refusal `empty` or `too_long`."""
    composed = _composed(text, field=field, length_max=length_max)
    kept = "\n".join(part.rstrip() for part in composed.splitlines()).strip()
    return _within(kept, field=field, length_max=length_max)


def optional_paragraphs(text: str, *, field: str, length_max: int) -> str:
    if not text:
        return ""
    _refuse_endless(text, field=field, length_max=length_max)
    return paragraphs(text, field=field, length_max=length_max) if _is_visible(text) else ""


def optional_line(text: str, *, field: str, length_max: int) -> str:
    if not text:
        return ""
    _refuse_endless(text, field=field, length_max=length_max)
    return line(text, field=field, length_max=length_max) if _is_visible(text) else ""


def name(text: str, *, field: str) -> str:
    """Returns the name of an area or a unit on one line, without characters that nobody sees; empty if nothing is left. Raises
    Refusal `too_long`."""
    _refuse_endless(text, field=field, length_max=name_length_max)
    seen = "".join(" " if c in _UNSEEN else c for c in text if not _shows_nothing(c))
    return optional_line(seen, field=field, length_max=name_length_max)


def name_key(name: str) -> str:
    """Names with the same key are one: they differ in case, in dashes, or in nothing that is seen."""
    return unicodedata.normalize("NFKC", name.translate(_SAME_SIGNS)).casefold()


def _shows_nothing(c: str) -> bool:
    """Returns whether the character only joins, parts or varies others."""
    return unicodedata.category(c) == "Cf" or c == "\u034f" or "\ufe00" <= c <= "\ufe0f"


def _composed(text: str, *, field: str, length_max: int) -> str:
    """Limits combining marks before normalising, which takes quadratic time in the length of a run of marks."""
    _refuse_endless(text, field=field, length_max=length_max)
    kept, marks = [], 0
    for c in text.translate(_LINE_ENDS):
        category = unicodedata.category(c)
        if category[0] == "M":
            marks += 1
        elif category != "Cf":
            marks = 0
        is_control = category in ("Cc", "Cs") and c not in "\n\r\t"
        is_none = category == "Cn" and _is_no_character(ord(c))
        if not (is_control or is_none or c in _TURNS_THE_LINE or marks > marks_in_a_row_max):
            kept.append(c)
    return unicodedata.normalize("NFC", "".join(kept))


def _is_no_character(number: int) -> bool:
    """Returns whether the code point is a Unicode noncharacter. Unassigned code points are allowed: they may be next year's
    emoji."""
    return number & 0xFFFE == 0xFFFE or 0xFDD0 <= number <= 0xFDEF


def _is_visible(text: str) -> bool:
    """Returns whether anything is visible: a zero-width space alone would make an empty card."""
    return any(
        not c.isspace() and c not in _UNSEEN and unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Mn", "Me", "Mc")
        for c in text
    )


def _within(text: str, *, field: str, length_max: int) -> str:
    if not _is_visible(text):
        raise Refusal("empty", field=field)
    if len(text) > length_max:
        raise Refusal("too_long", field=field, max=length_max, length=len(text))
    return text


def _refuse_endless(text: str, *, field: str, length_max: int) -> None:
    """Rejects text that no normalisation can shorten enough, before doing the work."""
    if len(text) > spelled_out_max * length_max:
        raise Refusal("too_long", field=field, max=length_max, length=len(text))
