"""The house's time, kept over a restart (S15)."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import astuple, replace
from pathlib import Path

from facilitator.clock import Clock, Hands, Kept
from facilitator.live.workshop import InNativeThread
from facilitator.live.workshop_time import wrong_date_ms
from facilitator.store.database import write
from facilitator.store.entry import NotSaved

look_seconds = 1.0
kept_within_ms = 1_000
NEWEST = """
    select workshop, at, max(seq), workshop in (select workshop from events where name = 'phase_started') from events
    where workshop in (select workshop from events where name in ('phase_started', 'participant_joined'))
    and workshop not in (select workshop from events where name = 'workshop_closed') group by workshop
"""
CONFIRMED = "select workshop, data, max(seq) from events where name = 'date_confirmed' group by workshop"


class HouseTime:
    """`changed` is called when the machine's clock has stepped, or agrees again; `aheads` gives how far the workshops that are
    being held are ahead of the house, None where that need not be kept."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        hands: Hands,
        *,
        in_native_thread: InNativeThread,
        changed: Callable[[], None],
        aheads: Callable[[], dict[str, int | None]],
    ) -> None:
        self._connection = connection
        self._in_native_thread = in_native_thread
        self._changed = changed
        self._aheads = aheads
        self._kept = _read(connection)
        self.clock = Clock(hands, self._kept, newest=_newest(connection, hands.wall()))
        self._kept_aheads = _read_aheads(connection) if self.clock.is_same_run else {}
        self._told = self.clock.stepped_ms
        self._stopped = False
        self._write(self.clock.kept(), self._kept_aheads)

    def kept_ahead(self, workshop_id: str) -> int | None:
        """How far the workshop was ahead of the house in an earlier run of the server; None after a reboot."""
        return self._kept_aheads.get(workshop_id)

    def watch(self, wait: Callable[[float], None]) -> None:
        """Looks at the clock every second, until the server ends."""
        while not self._stopped:
            self.look()
            wait(look_seconds)

    def stop(self) -> None:
        self._stopped = True

    def look(self) -> None:
        stepped = self.clock.stepped_ms
        if stepped != self._told:
            self._told = stepped
            self._changed()
        self._keep()

    def confirm(self, now: int) -> None:
        self.clock.confirm(now)
        self.look()

    def _keep(self) -> None:
        """Writes down what has changed. A disk that refuses has its own watch; this is tried again."""
        new, old, aheads = self.clock.kept(), self._kept, self._new_aheads()
        is_known = old is not None and new == replace(old, offset=new.offset, elapsed=new.elapsed)
        drifted = old is None or abs(new.offset - old.offset) > kept_within_ms
        if drifted or not is_known or aheads != self._kept_aheads:
            self._write(new, aheads)

    def _new_aheads(self) -> dict[str, int]:
        return {each: ahead for each, ahead in (self._kept_aheads | self._aheads()).items() if ahead is not None}

    def _write(self, new: Kept, aheads: dict[str, int]) -> None:
        statement = "insert or replace into clock values (1, ?, ?, ?, ?, ?, ?, ?, ?)"
        row = (*astuple(new), json.dumps(aheads))
        with suppress(NotSaved):
            self._in_native_thread(lambda: write(self._connection, (statement, row)))
            self._kept, self._kept_aheads = new, aheads


def stepped_ms(path: Path, hands: Hands) -> int:
    """By how much the machine's clock has stepped, read from the file of a house that need not be running; 0 if unknown."""
    if not path.exists():
        return 0
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return Clock(hands, _read(connection), newest=_newest(connection, hands.wall())).stepped_ms
    except sqlite3.Error:
        return 0


def _read(connection: sqlite3.Connection) -> Kept | None:
    row = connection.execute("select boot, offset, apart, accepted, doubt, confirmed, elapsed from clock").fetchone()
    return Kept(*row) if row else None


def _read_aheads(connection: sqlite3.Connection) -> dict[str, int]:
    aheads: dict[str, int] = json.loads(connection.execute("select aheads from clock").fetchone()[0])
    return aheads


def _newest(connection: sqlite3.Connection, wall: int) -> int | None:
    """When the last thing was done in a workshop that people are in, by the date that was confirmed there. One that has not begun
    and lies far ahead was prepared under a wrong date, and tells nothing."""
    dates = {workshop: json.loads(data) for workshop, data, _ in connection.execute(CONFIRMED)}
    ahead = {workshop: date["at"] - date["now"] for workshop, date in dates.items()}
    told = [(at - ahead.get(workshop, 0), begun) for workshop, at, _, begun in connection.execute(NEWEST)]
    return max((at for at, begun in told if begun or at - wall <= wrong_date_ms), default=None)
