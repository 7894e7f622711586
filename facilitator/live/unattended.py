"""Closing workshops that nobody closes: when each is due, and the watch that closes them, including those that have not been
opened since the server started."""

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
from facilitator.store.codec import Unreadable
from facilitator.store.database import DatabaseProblem
from facilitator.store.entry import Entry, NotSaved
from facilitator.store.protocol import EventLog

if TYPE_CHECKING:
    from facilitator.live.gathering import Gathering
    from facilitator.live.hall import Hall

hour_ms = 3_600_000
look_seconds = 10.0

log = logging.getLogger(__name__)


def due(standing: Standing, hours: int) -> Due | None:
    """`hours` after the planned day or the newest event, the later of the two. Rounded up to a whole hour, so that the date shown
    is exact without changing with every event. None without ballots."""
    if standing.crowd == 0:
        return None
    idle_since = max(standing.newest_at - standing.ahead_ms, _end_of(standing.planned_date))
    told_at = -(-(idle_since + hours * hour_ms) // hour_ms) * hour_ms
    return Due(told_at + standing.ahead_ms, told_at, few=standing.crowd < crowd_min)


def _end_of(day: str) -> int:
    """Ms since 1970; 0 where no day is planned."""
    return int(datetime.combine(date.fromisoformat(day), time.max, ZoneInfo(zone)).timestamp() * 1_000) if day else 0


class Unattended:
    """Closes workshops that are due, and retries what closing could not finish: for those in memory every few seconds, for all
    others at the start and once an hour."""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall
        self._next_search: int | None = None
        self._failing: set[str] = set()
        self._stopped = False

    def watch(self, wait: Callable[[float], None]) -> None:
        """Until the server ends."""
        while not self._stopped:
            self.look()
            wait(look_seconds)

    def stop(self) -> None:
        self._stopped = True

    def look(self) -> None:
        """Closes what is due, finishes what is closed, and replaces keys whose ballots were dropped."""
        self._try("the file", self._search)
        for gathering in self._hall.in_memory():
            self._try(gathering.id, partial(self._look_after, gathering))

    def _try(self, what: str, work: Callable[[], object]) -> None:
        """A failure is logged once and retried at the next look; it does not stop the rest."""
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
        """Opens the workshops that are not in memory and need attention."""
        now = self._hall.clock.steady()
        if self._next_search is None or now >= self._next_search:
            found = self._found()
            self._next_search = now + hour_ms
            for workshop_id in found:
                self._try(workshop_id, partial(self._hall.gathering, workshop_id))

    def _look_after(self, gathering: Gathering) -> None:
        if gathering.is_unfinished:
            self._hall.finish(gathering)
            self._hall.tell(gathering)
        if gathering.live.key_is_spent:
            self._hall.renew_key(gathering.live)
        # Read before the due time: any later event postpones closing.
        seq = gathering.live.seq
        when = gathering.due()
        if when is not None and gathering.now() >= when.at and self._hall.clock.is_trusted:
            self._close(gathering, seq)

    def _close(self, gathering: Gathering, seq: int) -> None:
        gathering.close_unattended(seq)
        if gathering.live.key_is_spent:
            self._hall.renew_key(gathering.live)
        self._hall.tell(gathering)

    def _found(self) -> list[str]:
        """Workshops that are due, or whose key replacement was interrupted. None is opened to find out."""
        found: list[str] = []
        store = self._hall.store
        still_open = [listing.id for listing in self._hall.listings() if listing.closed_at is None]
        self._hall.in_native_thread(
            lambda: found.extend(each for each in still_open if self._needs_attention(each, store.log(each)))
        )
        return found

    def _needs_attention(self, workshop_id: str, log: EventLog) -> bool:
        try:
            newest, sealed, dropped = log.newest(), log.newest(Sealed), log.newest(BallotsDropped)
            planned, ahead_ms = last_event(log, DatePlanned), confirmed_ahead(log)
        except Unreadable:
            # Opening it says so, also to the organiser.
            return False
        if dropped and self._is_spent(workshop_id, dropped):
            return True
        if not newest or not sealed or (dropped and dropped.seq > sealed.seq):
            return False
        day = planned.date if planned else ""
        when = due(Standing(newest.at, ahead_ms=ahead_ms, planned_date=day, crowd=1), self._hall.close_after_hours)
        return when is not None and when.told_at <= self._hall.clock()

    def _is_spent(self, workshop_id: str, dropped: Entry) -> bool:
        """True also if the key is missing: the replacement was interrupted, and copies may still hold the old one."""
        assert isinstance(dropped.event, BallotsDropped)
        key = self._hall.keys.read(workshop_id)
        return key is None or Seal(key, workshop_id).name == dropped.event.key
