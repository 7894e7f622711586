"""What people may write: how long, and in what shape it is kept.
Text is kept as written, apart from Unicode's composed form, line ends, and what nobody typed on purpose, or only to disturb:
control characters, marks in piles, and signs that turn around the line they stand on."""

import unicodedata

from facilitator.domain.kernel import Refusal

title_length_max = 140
description_length_max = 2_000
comment_length_max = 600
sentence_length_max = 280
label_length_max = 80
field_length_max = 300
reason_length_max = 200
message_length_max = 160


spelled_out_max = 4
"""Of how many characters one may be put together as it comes: some phones send å as an a and a ring."""
marks_in_a_row_max = 4
"""More than any language writes on one letter; a pile of them covers the lines of others."""

_UNSEEN = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs by name, and blank."""
_TURNS_THE_LINE = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""What follows them on the line may be no text of the writer's."""


def line(text: str, *, field: str, length_max: int) -> str:
    """`text` on one line. Raises Refusal `empty` or `too_long`."""
    kept = " ".join(_composed(text, field=field, length_max=length_max).split())
    return _within(kept, field=field, length_max=length_max)


def paragraphs(text: str, *, field: str, length_max: int) -> str:
    """`text` with its line breaks. Raises Refusal `empty` or `too_long`."""
    composed = _composed(text, field=field, length_max=length_max)
    kept = "\n".join(part.rstrip() for part in composed.splitlines()).strip()
    return _within(kept, field=field, length_max=length_max)


def optional_paragraphs(text: str, *, field: str, length_max: int) -> str:
    _refuse_endless(text, field=field, length_max=length_max)
    return paragraphs(text, field=field, length_max=length_max) if _is_visible(text) else ""


def optional_line(text: str, *, field: str, length_max: int) -> str:
    _refuse_endless(text, field=field, length_max=length_max)
    return line(text, field=field, length_max=length_max) if _is_visible(text) else ""


def _composed(text: str, *, field: str, length_max: int) -> str:
    """The marks are thinned out before they are put in order, which takes time that grows with the square of their number."""
    _refuse_endless(text, field=field, length_max=length_max)
    kept, marks = [], 0
    for c in text:
        category = unicodedata.category(c)
        if category[0] == "M":
            marks += 1
        elif category != "Cf":
            marks = 0
        if marks <= marks_in_a_row_max and _belongs(c, category):
            kept.append(c)
    return unicodedata.normalize("NFC", "".join(kept))


def _belongs(c: str, category: str) -> bool:
    """No control characters, no halves of characters, nothing that no document can hold, and nothing that turns the line around."""
    if category in ("Cc", "Cs"):
        return c in "\n\r\t"
    if category == "Cn":
        return not _is_no_character(ord(c))
    return c not in _TURNS_THE_LINE


def _is_no_character(number: int) -> bool:
    """Whether Unicode has promised never to put anything there; what it has put nowhere yet may be next year's emoji."""
    return number & 0xFFFE == 0xFFFE or 0xFDD0 <= number <= 0xFDEF


def _is_visible(text: str) -> bool:
    """Whether there is anything to see in it: a zero-width space alone would make an empty card."""
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
    """What can't become short enough, whatever its shape."""
    if len(text) > spelled_out_max * length_max:
        raise Refusal("too_long", field=field, max=length_max, length=len(text))
