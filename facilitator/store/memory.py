"""A log in memory: the second backend, which keeps `EventLog` from becoming SQLite's."""

from __future__ import annotations

import threading
from collections.abc import Collection, Sequence
from itertools import islice

from facilitator.domain.catalogue import wire_name
from facilitator.store.entry import Entry, OutOfTurn


class MemoryLog:
    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._lock = threading.Lock()

    def append(self, entries: Sequence[Entry]) -> None:
        with self._lock:
            known = {(entry.actor, entry.command_id, entry.part) for entry in self._entries}
            for seq, entry in enumerate(entries, start=len(self._entries) + 1):
                if entry.seq != seq or (entry.actor, entry.command_id, entry.part) in known:
                    raise OutOfTurn
                known.add((entry.actor, entry.command_id, entry.part))
            self._entries.extend(entries)

    def read(self, after: int = 0) -> list[Entry]:
        return self._entries[after:]

    def latest(
        self, actors: Collection[str], *, before: int, at_most: int, without: Collection[str] = ()
    ) -> list[Entry]:
        theirs = (e for e in reversed(self._entries) if e.actor in actors and e.seq < before)
        return list(islice((e for e in theirs if wire_name(type(e.event)) not in without), at_most))
