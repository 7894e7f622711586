"""Rows read straight from the pages of a database file, however damaged the rest is: no index, schema or free list is trusted.
The file's format: https://www.sqlite.org/fileformat2.html (pages §1.6, records §2.1)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

from facilitator.log.journal import Pages, committed_pages, journal_of, page_sizes, usual_page_size

Value: TypeAlias = "str | int | float | bytes | None"
Row: TypeAlias = "tuple[Value, ...]"

LEAF_OF_A_TABLE = 0x0D
file_header_bytes = 100
payload_bytes_max = 1_000_000
"""Nothing of ours is longer; a longer one is a length that was damaged."""


def rows_in(path: Path) -> Iterator[Row]:
    """Every row of every table that can still be read, with the journal's newer pages laid over the file's. Raises OSError."""
    content = path.read_bytes()
    size = _page_size(content)
    pages = {start // size + 1: content[start : start + size] for start in range(0, len(content), size)}
    journal = journal_of(path)
    if journal.exists():
        pages |= committed_pages(journal.read_bytes())
    for number, page in pages.items():
        yield from _rows(pages, number, page)


def _page_size(content: bytes) -> int:
    """As the header says; if the header is gone, it is what SQLite uses by default."""
    said = int.from_bytes(content[16:18])
    said = 65_536 if said == 1 else said
    return said if said in page_sizes else usual_page_size


# -- rows of a page


def _rows(pages: Pages, number: int, page: bytes) -> Iterator[Row]:
    start = file_header_bytes if number == 1 else 0
    if len(page) < start + 8 or page[start] != LEAF_OF_A_TABLE:
        return
    for cell in range(int.from_bytes(page[start + 3 : start + 5])):
        place = start + 8 + 2 * cell
        try:
            yield _row(_payload(pages, page, int.from_bytes(page[place : place + 2])))
        except (IndexError, KeyError, ValueError, struct.error):
            # This cell is damaged; the next one need not be.
            continue


def _payload(pages: Pages, page: bytes, place: int) -> bytes:
    """The bytes of one record, the part that overflowed to other pages included."""
    length, place = _varint(page, place)
    _, place = _varint(page, place)
    if not 0 < length <= payload_bytes_max:
        raise ValueError("length")
    usable = len(page)
    here = length
    if length > usable - 35:
        least = (usable - 12) * 32 // 255 - 23
        here = least + (length - least) % (usable - 4)
        here = here if here <= usable - 35 else least
    content = page[place : place + here]
    following = int.from_bytes(page[place + here : place + here + 4]) if here < length else 0
    while len(content) < length:
        more = pages[following]
        following = int.from_bytes(more[:4])
        if len(more) <= 4:
            raise ValueError("overflow")
        content += more[4 : 4 + length - len(content)]
    return content


def _row(payload: bytes) -> Row:
    header_length, place = _varint(payload, 0)
    kinds: list[int] = []
    while place < header_length:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    if place != header_length:
        raise ValueError("header")
    values: list[Value] = []
    for kind in kinds:
        value, place = _value(payload, place, kind)
        values.append(value)
    if place != len(payload):
        raise ValueError("body")
    return tuple(values)


whole_number_bytes = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


def _value(payload: bytes, place: int, kind: int) -> tuple[Value, int]:
    if kind in (0, 8, 9):
        return (None if kind == 0 else kind - 8), place
    if kind in (10, 11):
        raise ValueError("kind")
    length = whole_number_bytes.get(kind, 8 if kind == 7 else (kind - 12) // 2)
    content = payload[place : place + length]
    if len(content) < length:
        raise ValueError("value")
    if kind in whole_number_bytes:
        return int.from_bytes(content, signed=True), place + length
    if kind == 7:
        return float(struct.unpack(">d", content)[0]), place + length
    return (content if kind % 2 == 0 else content.decode()), place + length


def _varint(content: bytes, place: int) -> tuple[int, int]:
    """A number of up to nine bytes, seven bits each and the ninth whole; and the place after it. Raises IndexError."""
    number = 0
    for _ in range(8):
        byte = content[place]
        place += 1
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, place
    return number << 8 | content[place], place + 1
