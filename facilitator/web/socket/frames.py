"""Socket.IO packets encoded by hand, so that content shared by many clients is encoded once, and compressed once for clients that
accept packed frames."""

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
"""Event with one binary attachment that follows: the zlib-compressed frame."""
packed_from = 2_000
"""Minimum length of a delta to compress, in characters."""

Frame: TypeAlias = str | bytes
"""Text of the packet, or the attachment of a packed one."""


class FrameWriter:
    """Encodes the frames of one tick. `now` is the workshop's time, ms since 1970; `clients` the number of connected clients."""

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
        """Compresses; the shared prefix `begin` is compressed once, and its compressor state copied per client."""
        if begin not in self._begun:
            compressor = zlib.compressobj()
            self._begun[begin] = (compressor.compress(begin.encode()), compressor)
        begun, compressor = self._begun[begin]
        rest = compressor.copy()
        return begun + rest.compress(end.encode()) + rest.flush()

    def _body(self, records: Records) -> str:
        """Returns the encoded records without braces, cached by identity."""
        found = self._encoded.get(id(records))
        if found is None:
            found = self._encoded[id(records)] = dump(records)[1:-1]
            self._kept.append(records)
        return found
