"""The registry: all workshops of one store. Each is opened when first asked for, and let go when it has not been used for a
while. Another process (`python -m facilitator new`) may add workshops while the server runs."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from facilitator.clock import Hands, hands_of
from facilitator.domain.actor import Actor
from facilitator.domain.closing import WorkshopClosed
from facilitator.domain.command import decide
from facilitator.domain.kernel import ActorId, Role
from facilitator.domain.limits import close_after_hours
from facilitator.domain.opening import OpenWorkshop
from facilitator.domain.programme import Programme
from facilitator.domain.workshop import Workshop
from facilitator.live.commits import InNativeThread
from facilitator.live.disk import Disk
from facilitator.live.finishing import Finishing
from facilitator.live.house_time import HouseTime
from facilitator.live.join_codes import random_code, tidy_code
from facilitator.live.networks import Networks
from facilitator.live.old_files import ShareOut, seal_files_put_aside, seal_old_file
from facilitator.live.replay import replay
from facilitator.live.roster import Roster
from facilitator.live.seal_keys import SealKeys, keys_beside
from facilitator.live.sealing import Seal
from facilitator.live.seats import Seats, new_keys
from facilitator.live.unattended import Unattended
from facilitator.live.workshop import LiveWorkshop
from facilitator.live.workshop_time import WorkshopTime
from facilitator.store.codec import DamagedEvent, UndecodableEvent
from facilitator.store.database import DatabaseProblem, prepare
from facilitator.store.entry import Entry, NotSaved
from facilitator.store.protocol import Listing, Store
from facilitator.store.sqlite import SqliteStore

idle_ms_max = 30 * 60_000
"""A workshop that nobody has been connected to, or asked for, for so long is let go from memory."""


class Registry:
    """`archive` writes the boards of a workshop that has closed, which may be while the registry is being made; `committed` is told
    of every change, `destroyed` that the ballots of a workshop are gone; `out_of_reach` names the folders where they
    may not be; `store` replaces the file at `path`, beside which the keys lie. Raises DatabaseProblem."""

    def __init__(
        self,
        path: Path,
        *,
        clock: Hands | Callable[[], int],
        in_native_thread: InNativeThread = lambda work: work(),
        archive: Callable[[Registry, LiveWorkshop], object] = lambda registry, live: None,
        share_out: Callable[[Workshop], str] | None = None,
        close_after_hours: int = close_after_hours,
        committed: Callable[[LiveWorkshop], None] = lambda live: None,
        destroyed: Callable[[], None] = lambda: None,
        out_of_reach: Callable[[], Sequence[str]] = tuple,
        store: Store | None = None,
    ) -> None:
        self.keys = keys_beside(path)
        self.store = store or _file_at(path, self.keys, share_out or (lambda workshop: ""))
        self.path = path
        self.in_native_thread = in_native_thread
        self.disk = Disk(self.store, in_native_thread, changed=self.tell_all)
        self._share_out = share_out
        self.tell = committed
        """That something may look different in a workshop."""
        self._destroyed = destroyed
        self._out_of_reach = out_of_reach
        self.close_after_hours = close_after_hours
        self._open: dict[str, LiveWorkshop] = {}
        self._times: dict[str, WorkshopTime] = {}
        """Also of workshops that have been let go: time goes on for them (S15)."""
        self.time = HouseTime(
            self.store,
            hands_of(clock),
            in_native_thread=self.disk,
            changed=self.tell_all,
            aheads=lambda: {each.id: each.ahead() for each in self.in_memory()},
        )
        self.clock = self.time.clock
        self.seats = Seats(
            self.store.access,
            clock=self.clock,
            in_native_thread=self.disk,
            expiring=lambda: self.clock.started_well,
        )
        self.networks = Networks(self.store.networks, in_native_thread=self.disk)
        self._opening = threading.Lock()
        self.unattended = Unattended(self)
        self._finishing = Finishing(
            self.keys,
            archive=lambda live: archive(self, live),
            destroyed=destroyed,
            in_native_thread=in_native_thread,
        )
        self._finish_what_was_cut_short()

    def open_workshop(self, programme: Programme) -> LiveWorkshop:
        """A new workshop, with keys for everybody who needs one, written in one transaction. Raises NotSaved."""
        workshop_id, code, now = secrets.token_hex(6), self._free_code(), self.clock()
        command, house = OpenWorkshop(code, programme), Actor(ActorId("house"), Role.ORGANISER, now, now)
        fingerprint = self._new_seal(workshop_id).fingerprint(command)
        events = decide(command, Workshop(workshop_id), house)
        opening = [Entry(seq, "open", seq - 1, house.id, now, fingerprint, each) for seq, each in enumerate(events, 1)]
        listing, keys = Listing(workshop_id, code, programme.title, now), new_keys(workshop_id, programme.tables)
        self.disk(lambda: self.store.open_workshop(listing, keys, opening))
        return self.workshop(workshop_id)

    def listings(self) -> list[Listing]:
        """Returns all workshops, newest first."""
        return self.store.workshops.all()

    def find(self, code: str) -> LiveWorkshop | None:
        """Finds by join code, tolerating the ways people type it."""
        workshop_id = self.store.workshops.id_of(tidy_code(code))
        return self.workshop(workshop_id) if workshop_id else None

    def workshop(self, workshop_id: str) -> LiveWorkshop:
        """Returns the open workshop, reading it on first use. Raises NotSaved, DatabaseProblem `newer` or `damaged`."""
        with self._opening:
            if workshop_id not in self._open:
                self._open[workshop_id] = self._opened(workshop_id)
            live = self._open[workshop_id]
            live.used_at = self.clock.steady()
            return live

    def let_go(self, live: LiveWorkshop) -> None:
        """Drops a workshop from memory if it has been idle for a while; it is opened again on demand."""
        if self._is_idle(live):
            # Its clock state must be stored first, for the next start.
            self.time.look()
            with self._opening:
                # Somebody may have asked for it meanwhile, and two of one workshop must not write to its log.
                if self._is_idle(live):
                    del self._open[live.id]

    def _is_idle(self, live: LiveWorkshop) -> bool:
        is_at_work = live.is_busy or live.is_archiving or live.is_unfinished or live.key_is_spent
        rested_ms = self.clock.steady() - live.used_at
        return self.disk.saving and not is_at_work and not live.connected and rested_ms >= idle_ms_max

    def snapshot(self, workshop_id: str) -> Workshop:
        """Returns a copy of the workshop replayed from disk, for work that would block the queue too long. Raises NotSaved."""
        found: list[Workshop] = []
        seal = self._seal(workshop_id)

        log = self.store.log(workshop_id)
        self.in_native_thread(lambda: found.append(replay(workshop_id, log.read(), seal).workshop))
        return found[0]

    def confirm_date(self, now: int) -> None:
        """Sets server time to `now` (ms since 1970). Workshops that have begun keep their clock and show corrected times. Raises
        NotSaved."""
        for listing in self.listings():
            if listing.closed_at is None:
                self.workshop(listing.id).confirm_date(now)
        self.seats.renew(now)
        self.time.confirm(now)
        self.tell_all()

    def in_memory(self) -> list[LiveWorkshop]:
        return list(self._open.values())

    def renew_key(self, live: LiveWorkshop) -> None:
        """Replaces the ballots' key, for a new workshop or after its ballots were dropped; nothing that counts may be sealed with
        the old one. Raises NotSaved."""
        live.use(self._new_seal(live.id))
        if live.standing.dropped_key:
            # In copies, too.
            self._destroyed()

    def finish(self, live: LiveWorkshop) -> None:
        """Runs the steps after closing; see Finishing. Raises NotSaved."""
        closed_at = live.closed_at or self.clock()
        self.disk(lambda: self.store.workshops.close(live.id, closed_at))
        self._finishing.finish(live)

    def is_busy(self) -> bool:
        """Returns whether a command or write is still unanswered."""
        return self.disk.is_busy or any(live.is_busy for live in self.in_memory())

    def close(self) -> None:
        self.disk.stop()
        self.time.stop()
        self.unattended.stop()
        self.store.close()

    def _opened(self, workshop_id: str) -> LiveWorkshop:
        """The workshop, read from disk. Raises NotSaved, DatabaseProblem `newer` or `damaged`."""
        if workshop_id not in self._times:
            self._times[workshop_id] = WorkshopTime(self.clock, self.time.kept_ahead(workshop_id))
        try:
            live = LiveWorkshop(
                workshop_id,
                self.store.log(workshop_id),
                Roster(self.store, workshop_id, self.disk),
                self.seats,
                self.networks,
                self.disk,
                seal=self._seal(workshop_id),
                clock=self.clock,
                time=self._times[workshop_id],
                committed=self.tell,
                finish=self.finish,
                share_out=self._share_out,
                close_after_hours=self.close_after_hours,
                out_of_reach=self._out_of_reach,
            )
        except DamagedEvent as error:
            raise DatabaseProblem("damaged", self.path) from error
        except UndecodableEvent as error:
            raise DatabaseProblem("newer", self.path) from error
        if live.seal is None and not live.unread and live.closed_at is None:
            self.renew_key(live)
        return live

    def _seal(self, workshop_id: str) -> Seal | None:
        key = self.keys.read(workshop_id)
        return Seal(key, workshop_id) if key else None

    def _new_seal(self, workshop_id: str) -> Seal:
        """With a new key. Raises NotSaved."""
        made: list[bytes] = []
        try:
            self.in_native_thread(lambda: made.append(self.keys.make(workshop_id)))
        except OSError as error:
            raise NotSaved from error
        return Seal(made[0], workshop_id)

    def tell_all(self) -> None:
        """Notifies all workshops of a change that every view shows, such as the disk's state."""
        for live in self.in_memory():
            self.tell(live)

    def _finish_what_was_cut_short(self) -> None:
        """Completes the closing of workshops where an earlier server was killed before destroying the key. Raises DatabaseProblem
        if the keys are closed to this user."""
        for listing in self.listings():
            try:
                has_key = self.keys.path_of(listing.id).exists()
            except OSError:
                raise DatabaseProblem("unreadable", self.keys.folder) from None
            if has_key and self.store.log(listing.id).newest(WorkshopClosed):
                self.finish(self.workshop(listing.id))

    def _free_code(self) -> str:
        taken = {listing.code for listing in self.listings()}
        return next(code for code in iter(random_code, "") if code not in taken)


def _file_at(path: Path, keys: SealKeys, share_out: ShareOut) -> SqliteStore:
    prepare(path)
    seal_old_file(path, keys, share_out)
    seal_files_put_aside(path, keys, share_out)
    store = SqliteStore(path)
    if not store.is_whole():
        store.close()
        raise DatabaseProblem("damaged", path)
    store.leave_no_trace()
    return store
