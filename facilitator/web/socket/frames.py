"""Frames: Socket.IO packets written by hand, so that what many clients get alike is encoded once, and compressed once for those
who asked for packed frames."""

from __future__ import annotations

import zlib
from typing import TypeAlias

from facilitator.store.codec import dump
from facilitator.views.board import Board
from facilitator.views.delta import Delta
from facilitator.views.records import Records

EVENT = "2"
"""Socket.IO's packet type for an event in the default namespace."""
PACKED = '51-["packed",{"_placeholder":true,"num":0}]'
"""An event with one attachment, which follows: the frame as zlib packs it."""
packed_from = 2_000
"""Characters of a delta; a shorter one gains nothing."""

Frame: TypeAlias = str | bytes
"""The packet's text, or the attachment of a packed one."""


class FrameWriter:
    """Writes the frames of one tick; `now` is the workshop's time, ms since 1970, `clients` how many are connected to it."""

    def __init__(self, now: int, clients: int) -> None:
        self._said = f'"now":{now},"clients":{clients}'
        self._encoded: dict[int, str] = {}
        self._kept: list[object] = []
        self._begun: dict[str, tuple[bytes, zlib._Compress]] = {}

    def view(self, seq: int, board: Board, *, packed: bool) -> Frame:
        own = dump(board.own)[1:-1]
        only_shared = board.shared.keys() - board.own.keys()
        if len(only_shared) == len(board.shared):
            shared = self._body(board.shared)
        else:
            shared = dump({key: board.shared[key] for key in board.shared if key in only_shared})[1:-1]
        begin = f'["view",{{"seq":{seq},{self._said},"records":{{{shared}'
        end = f"{',' if shared and own else ''}{own}}}}}]"
        return self._packed(begin, end) if packed else EVENT + begin + end

    def delta(self, start: int, end: int, change: Delta, *, packed: bool) -> Frame:
        put = self._body(change.put)
        text = f'["delta",{{"from":{start},"to":{end},{self._said},"put":{{{put}}},"drop":{dump(change.drop)}}}]'
        return self._packed("", text) if packed and len(text) > packed_from else EVENT + text

    def _packed(self, begin: str, end: str) -> bytes:
        """`begin` is the same for many clients: it is compressed once, and each goes on from there."""
        if begin not in self._begun:
            compressor = zlib.compressobj()
            self._begun[begin] = (compressor.compress(begin.encode()), compressor)
        begun, compressor = self._begun[begin]
        rest = compressor.copy()
        return begun + rest.compress(end.encode()) + rest.flush()

    def _body(self, records: Records) -> str:
        """The inside of the JSON object, remembered for the next client that gets the very same records."""
        found = self._encoded.get(id(records))
        if found is None:
            found = self._encoded[id(records)] = dump(records)[1:-1]
            self._kept.append(records)
        return found
