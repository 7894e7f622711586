"""Deltas: the difference between two boards (S5)."""

from __future__ import annotations

from dataclasses import dataclass, field

from facilitator.views.board import Board
from facilitator.views.records import Record, Records


@dataclass(frozen=True, slots=True)
class Delta:
    put: Records = field(default_factory=dict)
    drop: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.put or self.drop)


def delta(old: Records, new: Records) -> Delta:
    """Returns the records of `new` that differ from `old`, and the keys that are gone."""
    if old is new:
        return Delta()
    put = {key: record for key, record in new.items() if record is not (was := old.get(key)) and record != was}
    return Delta(put, [key for key in old if key not in new])


def board_delta(old: Board, new: Board, shared: Delta) -> Delta:
    """Returns the delta between two boards, given the delta of their shared parts. A record may be in both parts; `own` takes
    precedence. So it is dropped only when gone from both, and put only if the viewer did not have it in that form."""
    own = delta(old.own, new.own)
    if not own and new.own.keys().isdisjoint(shared.put) and new.own.keys().isdisjoint(shared.drop):
        return shared
    changed = dict.fromkeys([*shared.put, *own.put, *shared.drop, *own.drop])
    now = {key: record for key in changed if (record := _seen(new, key)) is not None}
    put = {key: record for key, record in now.items() if _seen(old, key) != record}
    return Delta(put, [key for key in changed if key not in now])


def _seen(board: Board, key: str) -> Record | None:
    return board.own.get(key, board.shared.get(key))


def apply_delta(records: Records, change: Delta) -> Records:
    """Returns a client's records after the delta."""
    kept = {key: record for key, record in records.items() if key not in change.drop}
    return kept | change.put
