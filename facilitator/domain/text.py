"""What people may write: how long, and in what shape it is kept.
Text is kept as written, apart from Unicode's composed form, line ends, and control characters, which nobody typed on purpose."""

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


def line(text: str, *, field: str, length_max: int) -> str:
    """`text` on one line. Raises Refusal `empty` or `too_long`."""
    kept = " ".join(_composed(text).split())
    return _within(kept, field=field, length_max=length_max)


def paragraphs(text: str, *, field: str, length_max: int) -> str:
    """`text` with its line breaks. Raises Refusal `empty` or `too_long`."""
    kept = "\n".join(part.rstrip() for part in _composed(text).splitlines()).strip()
    return _within(kept, field=field, length_max=length_max)


def optional_paragraphs(text: str, *, field: str, length_max: int) -> str:
    return paragraphs(text, field=field, length_max=length_max) if _is_visible(text) else ""


def optional_line(text: str, *, field: str, length_max: int) -> str:
    return line(text, field=field, length_max=length_max) if _is_visible(text) else ""


def _composed(text: str) -> str:
    return "".join(
        c for c in unicodedata.normalize("NFC", text) if c in "\n\r\t" or unicodedata.category(c) not in ("Cc", "Cs")
    )


def _is_visible(text: str) -> bool:
    """Whether there is anything to see in it: a zero-width space alone would make an empty card."""
    return any(not c.isspace() and unicodedata.category(c) not in ("Cc", "Cf", "Cs") for c in text)


def _within(text: str, *, field: str, length_max: int) -> str:
    if not _is_visible(text):
        raise Refusal("empty", field=field)
    if len(text) > length_max:
        raise Refusal("too_long", field=field, max=length_max, length=len(text))
    return text
