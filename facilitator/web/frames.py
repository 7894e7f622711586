"""Frames: Socket.IO packets written by hand, so that what many clients get alike is encoded once."""

from __future__ import annotations

from facilitator.log.codec import dump
from facilitator.views.board import Board
from facilitator.views.delta import Delta
from facilitator.views.records import Records

EVENT = "2"
"""Socket.IO's packet type for an event in the default namespace."""


class FrameWriter:
    """Writes the frames of one tick; `now` is the server's clock, ms since 1970."""

    def __init__(self, now: int) -> None:
        self._now = now
        self._encoded: dict[int, str] = {}
        self._kept: list[object] = []

    def view(self, seq: int, board: Board) -> str:
        own = dump(board.own)[1:-1]
        only_shared = board.shared.keys() - board.own.keys()
        if len(only_shared) == len(board.shared):
            shared = self._body(board.shared)
        else:
            shared = dump({key: board.shared[key] for key in board.shared if key in only_shared})[1:-1]
        records = ",".join(part for part in (shared, own) if part)
        return f'{EVENT}["view",{{"seq":{seq},"now":{self._now},"records":{{{records}}}}}]'

    def delta(self, start: int, end: int, change: Delta) -> str:
        put = self._body(change.put)
        return f'{EVENT}["delta",{{"from":{start},"to":{end},"now":{self._now},"put":{{{put}}},"drop":{dump(change.drop)}}}]'

    def _body(self, records: Records) -> str:
        """The inside of the JSON object, remembered for the next client that gets the very same records."""
        found = self._encoded.get(id(records))
        if found is None:
            found = self._encoded[id(records)] = dump(records)[1:-1]
            self._kept.append(records)
        return found
