"""Automatic closing: when each workshop is due, and the watch that closes them, including those not opened since the server
started."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date, datetime, time
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from facilitator.domain.dates import DatePlanned, zone
from facilitator.domain.limits import crowd_min
from facilitator.domain.sealed import Sealed
from facilitator.domain.unattended import BallotsDropped, Due
from facilitator.live.house_time import confirmed_ahead, last_event
from facilitator.live.sealing import Seal
from facilitator.live.workshop_time import Standing
from facilitator.store.codec import UndecodableEvent
from facilitator.store.database import DatabaseProblem
from facilitator.store.entry import Entry, NotSaved
from facilitator.store.protocol import EventLog

if TYPE_CHECKING:
    from facilitator.live.registry import Registry
    from facilitator.live.workshop import LiveWorkshop

hour_ms = 3_600_000
look_seconds = 10.0

log = logging.getLogger(__name__)


def due(standing: Standing, crowd: int, hours: int) -> Due | None:
    """`hours` after the planned day or the newest event, the later of the two. Rounded up to a whole hour, so that the date shown
    is exact without changing with every event. None without ballots: `crowd` is how many there are, counted up to `crowd_min`."""
    if crowd == 0:
        return None
    idle_since = max(standing.newest_at - standing.ahead_ms, _end_of(standing.planned_date))
    told_at = -(-(idle_since + hours * hour_ms) // hour_ms) * hour_ms
    return Due(told_at + standing.ahead_ms, told_at, few=crowd < crowd_min)


def _end_of(day: str) -> int:
    """In ms since 1970; 0 if no day is planned."""
    return int(datetime.combine(date.fromisoformat(day), time.max, ZoneInfo(zone)).timestamp() * 1_000) if day else 0


class Unattended:
    """Closes workshops that are due, and retries what closing could not finish: for those in memory every few seconds, for all
    others at start and once an hour."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._next_search: int | None = None
        self._failing: set[str] = set()
        self._stopped = False

    def watch(self, wait: Callable[[float], None]) -> None:
        """Runs until the server stops."""
        while not self._stopped:
            self.look()
            wait(look_seconds)

    def stop(self) -> None:
        self._stopped = True

    def look(self) -> None:
        """Closes what is due, finishes what is closed, replaces keys whose ballots were dropped, and lets unused workshops go."""
        self._try("the file", self._search)
        for live in self._registry.in_memory():
            self._try(live.id, partial(self._look_after, live))

    def _try(self, what: str, work: Callable[[], object]) -> None:
        """Logs a failure once; the next look retries. One failure does not stop the rest."""
        try:
            work()
        except (NotSaved, DatabaseProblem):
            # The disk watch reports the first; opening a damaged workshop reports the second.
            return
        except Exception:
            if what not in self._failing:
                log.exception("%s could not be looked after", what)
            self._failing.add(what)
        else:
            self._failing.discard(what)

    def _search(self) -> None:
        """Opens workshops that are not in memory and need attention."""
        now = self._registry.clock.steady()
        if self._next_search is None or now >= self._next_search:
            found = self._found()
            self._next_search = now + hour_ms
            self._registry.seats.let_go_expired()
            for workshop_id in found:
                self._try(workshop_id, partial(self._registry.workshop, workshop_id))

    def _look_after(self, live: LiveWorkshop) -> None:
        if live.is_unfinished:
            self._registry.finish(live)
            self._registry.tell(live)
        if live.key_is_spent:
            self._registry.renew_key(live)
        # Read before the due time: any later event postpones closing.
        seq = live.seq
        when = live.due()
        if when is None:
            self._registry.let_go(live)
        elif live.now() >= when.at and self._registry.clock.is_trusted:
            self._close(live, seq)

    def _close(self, live: LiveWorkshop, seq: int) -> None:
        live.close_unattended(seq)
        if live.key_is_spent:
            self._registry.renew_key(live)
        self._registry.tell(live)

    def _found(self) -> list[str]:
        """Workshops that are due, or whose key replacement was interrupted. None is opened to find out."""
        found: list[str] = []
        store = self._registry.store
        still_open = [listing.id for listing in self._registry.listings() if listing.closed_at is None]
        self._registry.in_native_thread(
            lambda: found.extend(each for each in still_open if self._needs_attention(each, store.log(each)))
        )
        return found

    def _needs_attention(self, workshop_id: str, log: EventLog) -> bool:
        try:
            newest, sealed, dropped = log.newest(), log.newest(Sealed), log.newest(BallotsDropped)
            planned, ahead_ms = last_event(log, DatePlanned), confirmed_ahead(log)
        except UndecodableEvent:
            # Opening it says so, also to the organiser.
            return False
        if dropped and self._is_spent(workshop_id, dropped):
            return True
        if not newest or not sealed or (dropped and dropped.seq > sealed.seq):
            return False
        day = planned.date if planned else ""
        when = due(Standing(newest.at, ahead_ms=ahead_ms, planned_date=day), 1, self._registry.close_after_hours)
        return when is not None and when.told_at <= self._registry.clock()

    def _is_spent(self, workshop_id: str, dropped: Entry) -> bool:
        """Returns True also if the key is missing: the replacement was interrupted, and copies may still hold the old key."""
        assert isinstance(dropped.event, BallotsDropped)
        key = self._registry.keys.read(workshop_id)
        return key is None or Seal(key, workshop_id).name == dropped.event.key
