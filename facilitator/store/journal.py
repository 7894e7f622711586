"""Reads the write-ahead log without SQLite, which silently ignores everything after the first frame with a wrong checksum. The
format: https://www.sqlite.org/fileformat2.html §4."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TypeAlias

header_bytes = 32
frame_header_bytes = 24
page_sizes = frozenset(2**power for power in range(9, 17))
usual_page_size = 4_096
magic_numbers = (0x377F0682, 0x377F0683)

Sums: TypeAlias = "tuple[int, int]"


class Journal(Enum):
    WHOLE = "whole"
    CUT_SHORT = "cut_short"
    """The machine stopped during the last commit, which had not been answered."""
    DAMAGED = "damaged"
    """A durable commit has a wrong checksum, and later ones follow it."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """`commits` is set on the last frame of a commit; `is_ours` is false for frames left from before the last reset."""

    commits: bool
    is_ours: bool
    fits: bool


def journal_of(database: Path) -> Path:
    return Path(f"{database}-wal")


def state_of(database: Path) -> Journal:
    """Returns the state of the file's write-ahead log; WHOLE if there is none. Raises OSError."""
    path = journal_of(database)
    if not path.exists():
        return Journal.WHOLE
    frames = list(_frames(path.read_bytes()))
    first = next((place for place, frame in enumerate(frames) if not frame.fits), len(frames))
    after = frames[first:]
    mark = next((place for place, frame in enumerate(after) if frame.commits and frame.is_ours), len(after))
    if any(frame.fits for frame in after[mark + 1 :]):
        return Journal.DAMAGED
    unfinished = bool(frames[:first]) and not frames[first - 1].commits
    return Journal.CUT_SHORT if unfinished or any(frame.is_ours for frame in after) else Journal.WHOLE


def _frames(journal: bytes) -> Iterator[_Frame]:
    """Yields frames; `fits` compares each checksum with the one continued from the previous frame's stored value, so that frames
    after a damaged one fit again."""
    if len(journal) <= header_bytes:
        return
    magic, _, size, _, salt, *said = struct.unpack(">IIIIQII", journal[:header_bytes])
    order = ">" if magic == magic_numbers[1] else "<"
    before: Sums = _checksum(journal[:24], (0, 0), order)
    if magic not in magic_numbers or size not in page_sizes or before != tuple(said):
        # With a damaged header, the salt is taken from the first frame.
        size, salt, before = usual_page_size, _salt(journal[header_bytes:]), (-1, -1)
    for start in range(header_bytes, len(journal), frame_header_bytes + size):
        head = journal[start : start + frame_header_bytes]
        page = journal[start + frame_header_bytes : start + frame_header_bytes + size]
        if len(page) < size:
            yield _Frame(commits=False, is_ours=len(head) < frame_header_bytes or _salt(head) == salt, fits=False)
            return
        _, pages_after_commit, frame_salt, *frame_sums = struct.unpack(">IIQII", head)
        is_ours = frame_salt == salt
        sums = _checksum(page, _checksum(head[:8], before, order), order) if is_ours and before[0] >= 0 else None
        yield _Frame(bool(pages_after_commit), is_ours, fits=sums == tuple(frame_sums))
        before = (frame_sums[0], frame_sums[1])


def _salt(frame: bytes) -> int:
    return int.from_bytes(frame[8:16])


def _checksum(content: bytes, sums: Sums, order: str) -> Sums:
    one, two = sums
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    for first, second in zip(words[::2], words[1::2], strict=True):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return one, two
