"""Server time, persisted across restarts (S15)."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import astuple, replace
from pathlib import Path
from typing import TypeVar

from facilitator.clock import Clock, Hands, Kept
from facilitator.domain.closing import WorkshopClosed
from facilitator.domain.command import Event
from facilitator.domain.dates import DateConfirmed
from facilitator.domain.joining import ParticipantJoined
from facilitator.domain.phases import PhaseStarted
from facilitator.live.commits import InNativeThread
from facilitator.live.workshop_time import wrong_date_ms
from facilitator.store.codec import UndecodableEvent
from facilitator.store.database import read_only
from facilitator.store.entry import NotSaved
from facilitator.store.protocol import EventLog, KeptClock, Store
from facilitator.store.sqlite import SqliteStore

E = TypeVar("E", bound=Event)
look_seconds = 1.0
kept_within_ms = 1_000


class HouseTime:
    """`changed` is called when the machine's clock has stepped or agrees again; `aheads` returns how far workshops under way are
    ahead of server time, None where this need not be stored."""

    def __init__(
        self,
        store: Store,
        hands: Hands,
        *,
        in_native_thread: InNativeThread,
        changed: Callable[[], None],
        aheads: Callable[[], dict[str, int | None]],
    ) -> None:
        self._store = store
        self._in_native_thread = in_native_thread
        self._changed = changed
        self._aheads = aheads
        kept = store.clock.read()
        self.clock = _clock(store, hands)
        self._kept = _of(kept)
        self._kept_aheads = {**kept.aheads} if kept and self.clock.is_same_run else {}
        self._told = self.clock.stepped_ms
        self._stopped = False
        self._write(self.clock.kept(), self._kept_aheads)

    def kept_ahead(self, workshop_id: str) -> int | None:
        """Returns how far the workshop was ahead of server time in the previous run; None after a reboot."""
        return self._kept_aheads.get(workshop_id)

    def watch(self, wait: Callable[[float], None]) -> None:
        """Checks the clock every second, until the server stops."""
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
        """Stores changed state. Failures are ignored here, since `Disk` reports them; the next check retries."""
        new, old, aheads = self.clock.kept(), self._kept, self._new_aheads()
        is_known = old is not None and new == replace(old, offset=new.offset, elapsed=new.elapsed)
        drifted = old is None or abs(new.offset - old.offset) > kept_within_ms
        if drifted or not is_known or aheads != self._kept_aheads:
            self._write(new, aheads)

    def _new_aheads(self) -> dict[str, int]:
        return {each: ahead for each, ahead in (self._kept_aheads | self._aheads()).items() if ahead is not None}

    def _write(self, new: Kept, aheads: dict[str, int]) -> None:
        with suppress(NotSaved):
            self._in_native_thread(lambda: self._store.clock.write(KeptClock(aheads, *astuple(new))))
            self._kept, self._kept_aheads = new, aheads


def stepped_ms(path: Path, hands: Hands) -> int:
    """Returns the clock step according to a database file whose server need not be running; 0 if unknown."""
    if not path.exists():
        return 0
    with closing(SqliteStore(path, read_only)) as store, suppress(NotSaved):
        return _clock(store, hands).stepped_ms
    return 0


def _clock(store: Store, hands: Hands) -> Clock:
    done = (
        _done_last(store.log(listing.id), hands.wall()) for listing in store.workshops.all() if not listing.closed_at
    )
    return Clock(hands, _of(store.clock.read()), newest=max(filter(None, done), default=None))


def _of(kept: KeptClock | None) -> Kept | None:
    return Kept(*astuple(kept)[1:]) if kept else None


def _done_last(log: EventLog, wall: int) -> int | None:
    """When the last thing was done in a workshop that people are in, by the date that was confirmed there. One that has not begun
    and lies far ahead was prepared under a wrong date, and tells nothing; nor does one of a newer version."""
    with suppress(UndecodableEvent):
        newest, begun = log.newest(), log.newest(PhaseStarted)
        if newest is None or not (begun or log.newest(ParticipantJoined)) or log.newest(WorkshopClosed):
            return None
        at = newest.at - confirmed_ahead(log)
        return at if begun or at - wall <= wrong_date_ms else None
    return None


def confirmed_ahead(log: EventLog) -> int:
    """How many ms the time of a workshop was ahead of the date that was confirmed last. Raises NotSaved, UndecodableEvent."""
    confirmed = last_event(log, DateConfirmed)
    return confirmed.at - confirmed.now if confirmed else 0


def last_event(log: EventLog, kind: type[E]) -> E | None:
    """Raises NotSaved, UndecodableEvent."""
    found = log.newest(kind)
    return found.event if found and isinstance(found.event, kind) else None
