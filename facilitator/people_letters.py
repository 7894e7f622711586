"""The letters of a people file: the encoding in which every name is one. Detection by statistics (charset-normalizer and the like)
needs prose, and its guess for a few names is no better than chance; that names consist of letters is known here, and decides."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from facilitator.programme_problem import PeopleProblem

Cell: TypeAlias = tuple[int, str]
"""The line and the text of a cell; of a file in an unknown encoding, each byte as the character of the same number (Latin-1)."""

BYTES = "latin-1"
UTF_8 = "utf-8"
_EIGHT_BITS = {
    "cp1252": "Windows-1252",
    "iso8859-15": "ISO 8859-15",
    "mac_roman": "MacRoman",
    "cp850": "DOS (850)",
    "cp865": "DOS (865)",
}
"""What Norwegian spreadsheets and older systems save in, with the names that spreadsheets show."""
LIKELY = (UTF_8, "cp1252", "mac_roman", "cp850")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""UTF-32 first: its mark begins with that of UTF-16."""

_OURS = frozenset("æøåÆØÅ")
_OF_NEIGHBOURS = frozenset("áàâäãéèêëíìîïóòôöõúùûüýñçšžčđŋŧðþß" + "áàâäãéèêëíìîïóòôöõúùûüýñçšžčđŋŧðþ".upper())
_IN_PLACE = re.compile(
    r"[\xa0\xad–—]"
    r"|(?<=[^\W\d_])[’´]"
    r"|(?<![^\W\d_])[«“„](?=[^\W_])"
    r"|(?<=[\w.!?])[»”](?![^\W_])"
    r"|(?<![^\W\d_])[§•·°½](?![^\W\d_])"
)
"""Signs that a name may have, where it may have them."""

_SIGNS = "[¡¢£¤¥¦¨¬¯±¶¸¿÷×†‡‰‹›ˆ˜˘˙˚˝˛ˇ◊∏∑∂∆∫≈≠≤≥∞ƒÿŸŒœı\u2500-\u259f]"
_GARBLED = re.compile(
    # Replaced by a program that could not read it; characters that no text has.
    r"[\ufffd\x80-\x9f\ue000-\uf8ff]|\?(?=[^\W\d_])"
    # UTF-8 that was read as Windows-1252, as MacRoman or as a code page of DOS.
    r"|Ã[^\w\s]|Ã[\xa0ªº²³¹¼½¾ƒŠŒŽšœžŸ]|â€|Â[\xa0-\xbf]|√[^\s\d]|‚Ä|[├┬][^\s\d]|ÔÇ"
    # One encoding of eight bits read as another: signs among the letters.
    rf"|{_SIGNS}(?=[^\W\d_])|(?<=[^\W\d_]){_SIGNS}|[®©™](?=[^\W\d_])|(?<=[^\W\d_])°"
    r"|(?<=[^\W\d_])[‘“«§°ªº¹²³¼½¾µⁿ](?=[^\W\d_])"
    # Greek or Cyrillic letters within a word of ours, which look the same or are that as well.
    r"|[\u0370-\u052f](?=[A-Za-zÀ-ɏ])|(?<=[A-Za-zÀ-ɏ])[\u0370-\u052f]"
)


def unicode_text(content: bytes) -> str | None:
    """The text of a file that says that it is Unicode, or can be nothing else; None if it does not. Raises PeopleProblem."""
    marked = next(((mark, name) for mark, name in _MARKS if content.startswith(mark)), None)
    if marked is not None:
        return _decoded(content[len(marked[0]) :], marked[1])
    # In UTF-16 every other byte of a Norwegian text is nought.
    noughts = content[::2].count(0), content[1::2].count(0)
    for least, most, name in ((noughts[0], noughts[1], "utf-16-le"), (noughts[1], noughts[0], "utf-16-be")):
        if most > len(content) / 4 and least < most / 10:
            return _decoded(content, name)
    return None


def encoding_of(names: Sequence[Cell], heads: Mapping[str, str]) -> str:
    """The encoding of the names in a file that does not say it; `heads` are the headings as they stand and as they were recognised.
    Raises PeopleProblem, unless there is exactly one in which all names consist of letters."""
    written = [(line, cell.encode(BYTES)) for line, cell in names if not cell.isascii()]
    in_utf_8 = [(line, cell) for line, cell in written if _reads(cell, UTF_8) is not None]
    if len(in_utf_8) == len(written):
        return UTF_8
    if in_utf_8:
        others = [one for one in written if one not in in_utf_8]
        raise PeopleProblem("mixed", line=min(others, in_utf_8, key=len)[0][0])
    known = [
        encoding
        for encoding in _EIGHT_BITS
        if all(_reads(head.encode(BYTES), encoding) == read for head, read in heads.items())
    ]
    return _of_eight_bits(written, known)


def name_of(encoding: str) -> str | None:
    """What spreadsheets call an encoding that was found out by the names in it."""
    return _EIGHT_BITS.get(encoding)


def is_garbled(name: str) -> bool:
    """Whether letters have been lost or replaced before the file was written, or it was read in the wrong encoding."""
    text = unicodedata.normalize("NFC", name)
    return bool(_GARBLED.search(text)) or any(c in _OF_NEIGHBOURS and _is_odd(text, at) for at, c in enumerate(text))


def _decoded(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        before = content[: error.start].decode(encoding, errors="replace")
        raise PeopleProblem("unreadable", line=_lines(before)) from None


def _lines(text: str) -> int:
    return len(re.findall(r"\r\n|\r|\n", text)) + 1


def _of_eight_bits(written: Sequence[tuple[int, bytes]], encodings: Sequence[str]) -> str:
    costs: dict[str, int] = {}
    failed_at = written[0][0]
    for encoding in encodings:
        found = [(line, _foreign_letters(cell, encoding)) for line, cell in written]
        bad = next((line for line, cost in found if cost is None), None)
        if bad is None:
            costs[encoding] = sum(cost or 0 for _, cost in found)
        else:
            failed_at = max(failed_at, bad)
    best = [encoding for encoding, cost in costs.items() if cost == min(costs.values())]
    if not best:
        raise PeopleProblem("unreadable", line=failed_at)
    for line, cell in written:
        readings = list(dict.fromkeys(cell.decode(encoding) for encoding in best))
        if len(readings) > 1:
            raise PeopleProblem("ambiguous", line=line, one=readings[0], other=readings[1])
    return best[0]


def _foreign_letters(cell: bytes, encoding: str) -> int | None:
    """How many letters of other languages the cell has in this encoding; None if it is no name in it."""
    text = _reads(cell, encoding)
    if text is None or is_garbled(text) or any(text.count(a) != text.count(b) for a, b in ("«»", "“”")):
        return None
    rest = _IN_PLACE.sub(" ", text)
    written = [place for place, c in enumerate(rest) if not c.isascii()]
    if any(rest[place] not in _OURS | _OF_NEIGHBOURS or _is_odd(rest, place) for place in written):
        return None
    return sum(rest[place] not in _OURS for place in written)


def _is_odd(text: str, place: int) -> bool:
    """Whether a letter is large within a word, or a foreign one stands by itself, as one in the wrong encoding does."""
    before, letter, after = text[place - 1 : place], text[place], text[place + 1 : place + 2]
    if letter.isupper() and (before.islower() or (before.isalpha() and after.islower())):
        return True
    if letter in _OURS:
        return False
    return not (before.isalpha() or after.isalpha()) or (before.isupper() and after.isupper() and letter.islower())


def _reads(cell: bytes, encoding: str) -> str | None:
    try:
        return cell.decode(encoding)
    except UnicodeDecodeError:
        return None
