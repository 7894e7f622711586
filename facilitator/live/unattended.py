"""Closing workshops that nobody closes: when each is due, and the watch that closes them, including those that have not been
opened since the server started."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from facilitator.domain.dates import zone
from facilitator.domain.limits import crowd_min
from facilitator.domain.unattended import Due
from facilitator.live.sealing import Seal
from facilitator.live.workshop_time import Standing
from facilitator.store.database import DatabaseProblem, connect
from facilitator.store.entry import NotSaved

if TYPE_CHECKING:
    from facilitator.live.gathering import Gathering
    from facilitator.live.hall import Hall

hour_ms = 3_600_000
look_seconds = 10.0
LATEST = "from events where workshop = id and name = '{}' order by seq desc limit 1"
HELD = f"""
    select id,
        (select at from events where workshop = id order by seq desc limit 1),
        (select json_extract(data, '$.at') - json_extract(data, '$.now') {LATEST.format("date_confirmed")}),
        (select json_extract(data, '$.date') {LATEST.format("date_planned")})
    from workshops where closed_at is null and exists (
        select 1 from events where workshop = id and name = 'sealed'
        and seq > coalesce((select seq {LATEST.format("ballots_dropped")}), 0)
    )
"""  # noqa: S608 (ours)
"""Open workshops with ballots: the time of the newest event, how far their clock is ahead of the confirmed date, and the planned
day."""
DROPPED = f"""
    select id, (select json_extract(data, '$.key') {LATEST.format("ballots_dropped")}) as dropped from workshops
    where closed_at is null and dropped is not null
"""  # noqa: S608 (ours)

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
        """Workshops that are due, or whose key replacement was interrupted. Read by SQL, so that none is opened needlessly."""
        hall, rows = self._hall, _Rows()
        hall.in_native_thread(lambda: rows.read(hall.path))
        waiting = {
            workshop_id: due(Standing(at, ahead_ms=ahead or 0, planned_date=day or "", crowd=1), hall.close_after_hours)
            for workshop_id, at, ahead, day in rows.held
        }
        found = [workshop_id for workshop_id, when in waiting.items() if when and when.told_at <= hall.clock()]
        return found + [workshop_id for workshop_id, dropped in rows.dropped if self._is_spent(workshop_id, dropped)]

    def _is_spent(self, workshop_id: str, dropped: str) -> bool:
        """True also if the key is missing: the replacement was interrupted, and copies may still hold the old one."""
        key = self._hall.keys.read(workshop_id)
        return key is None or Seal(key, workshop_id).name == dropped


@dataclass(slots=True)
class _Rows:
    held: list[tuple[str, int, int | None, str | None]] = field(default_factory=list)
    dropped: list[tuple[str, str]] = field(default_factory=list)

    def read(self, path: Path) -> None:
        with closing(connect(path)) as connection:
            self.held = [tuple(row) for row in connection.execute(HELD)]
            self.dropped = [tuple(row) for row in connection.execute(DROPPED)]
