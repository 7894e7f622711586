"""The hall: all workshops of the house in one SQLite file, each opened when first asked for.
Another process (`python -m facilitator new`) may add workshops while the server runs."""

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
from facilitator.live.disk import Disk
from facilitator.live.finishing import Finishing
from facilitator.live.gathering import Gathering, is_closed
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
from facilitator.live.workshop import InNativeThread, LiveWorkshop
from facilitator.store.codec import Damaged, Unreadable
from facilitator.store.database import DatabaseProblem, prepare
from facilitator.store.entry import Entry, NotSaved
from facilitator.store.protocol import Listing, Store
from facilitator.store.sqlite import SqliteStore


class Hall:
    """`archive` writes the boards of a workshop that has closed, which may be while the hall is being made; `committed` is told
    of every change, `destroyed` that the ballots of a workshop are gone; `out_of_reach` names the folders where they
    may not be; `store` takes the place of the file at `path`, beside which the keys lie. Raises DatabaseProblem."""

    def __init__(
        self,
        path: Path,
        *,
        clock: Hands | Callable[[], int],
        in_native_thread: InNativeThread = lambda work: work(),
        archive: Callable[[Hall, Gathering], object] = lambda hall, gathering: None,
        share_out: Callable[[Workshop], str] | None = None,
        close_after_hours: int = close_after_hours,
        committed: Callable[[Gathering], None] = lambda gathering: None,
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
        self._committed = committed
        self._destroyed = destroyed
        self._out_of_reach = out_of_reach
        self.close_after_hours = close_after_hours
        self._gatherings: dict[str, Gathering] = {}
        self.time = HouseTime(
            self.store,
            hands_of(clock),
            in_native_thread=self.disk,
            changed=self.tell_all,
            aheads=lambda: {each.id: each.ahead() for each in list(self._gatherings.values())},
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
            archive=lambda gathering: archive(self, gathering),
            destroyed=destroyed,
            in_native_thread=in_native_thread,
        )
        self._finish_what_was_cut_short()

    def open_workshop(self, programme: Programme) -> Gathering:
        """A new workshop, with keys for everybody who needs one. Raises NotSaved."""
        now, workshop_id = self.clock(), secrets.token_hex(6)
        command = OpenWorkshop(self._free_code(), programme)
        seal = Seal(self._made_key(workshop_id), workshop_id)
        events = decide(command, Workshop(workshop_id), Actor(ActorId("house"), Role.ORGANISER, now, now))
        entries = [
            Entry(part + 1, "open", part, "house", now, seal.fingerprint(command), event)
            for part, event in enumerate(events)
        ]
        listing = Listing(workshop_id, command.code, programme.title, now)
        keys = new_keys(workshop_id, programme.tables)
        self.disk(lambda: self.store.open_workshop(listing, keys, entries))
        return self.gathering(workshop_id)

    def listings(self) -> list[Listing]:
        """All workshops, the newest first."""
        return self.store.workshops.all()

    def find(self, code: str) -> Gathering | None:
        """By join code, in the way people write it."""
        workshop_id = self.store.workshops.id_of(tidy_code(code))
        return self.gathering(workshop_id) if workshop_id else None

    def gathering(self, workshop_id: str) -> Gathering:
        """Raises NotSaved, DatabaseProblem `newer` or `damaged`."""
        with self._opening:
            found = self._gatherings.get(workshop_id)
            if found is None:
                found = self._gatherings[workshop_id] = self._gathering(workshop_id)
            return found

    def snapshot(self, workshop_id: str) -> Workshop:
        """The workshop as it stands on disk, for work that takes longer than a read may block the queue. Raises NotSaved."""
        found: list[Workshop] = []
        seal = self._seal(workshop_id)

        log = self.store.log(workshop_id)
        self.in_native_thread(lambda: found.append(replay(workshop_id, log.read(), seal).workshop))
        return found[0]

    def confirm_date(self, now: int) -> None:
        """Sets the house's time to `now` (ms since 1970). Workshops that have begun keep their clock and show corrected times.
        Raises NotSaved."""
        for listing in self.listings():
            if listing.closed_at is None:
                self.gathering(listing.id).confirm_date(now)
        self.seats.renew(now)
        self.time.confirm(now)
        self.tell_all()

    def in_memory(self) -> list[Gathering]:
        return list(self._gatherings.values())

    def tell(self, gathering: Gathering) -> None:
        """Something may look different there."""
        self._committed(gathering)

    def renew_key(self, live: LiveWorkshop) -> None:
        """Only where nothing that counts was sealed with another: of a new workshop, and when its ballots were dropped. Raises
        NotSaved."""
        live.use(Seal(self._made_key(live.id), live.id))
        if live.standing.dropped_key:
            # In copies, too.
            self._destroyed()

    def finish(self, gathering: Gathering) -> None:
        """After closing: see Finishing. Raises NotSaved."""
        closed_at = gathering.live.read(lambda workshop, _: workshop.closed_at) or self.clock()
        self.disk(lambda: self.store.workshops.close(gathering.id, closed_at))
        self._finishing.finish(gathering)

    def is_busy(self) -> bool:
        """Whether something is in hand that has not been answered."""
        return self.disk.is_busy or any(gathering.live.is_busy for gathering in self.in_memory())

    def close(self) -> None:
        self.disk.stop()
        self.time.stop()
        self.unattended.stop()
        self.store.close()

    def _gathering(self, workshop_id: str) -> Gathering:
        """The workshop, read from disk. Raises NotSaved, DatabaseProblem `newer` or `damaged`."""
        people = Roster(self.store.people, workshop_id, self.disk)
        try:
            live = LiveWorkshop(
                workshop_id,
                self.store.log(workshop_id),
                seal=self._seal(workshop_id),
                in_native_thread=self.disk,
                committed=lambda: self._committed(gathering),
            )
        except Damaged as error:
            raise DatabaseProblem("damaged", self.path) from error
        except Unreadable as error:
            raise DatabaseProblem("newer", self.path) from error
        if live.seal is None and not live.unread and not live.read(is_closed):
            self.renew_key(live)
        gathering = Gathering(
            live,
            people,
            self.networks,
            self.disk,
            clock=self.clock,
            kept_ahead=self.time.kept_ahead(workshop_id),
            finish=self.finish,
            share_out=self._share_out,
            close_after_hours=self.close_after_hours,
            out_of_reach=self._out_of_reach,
        )
        return gathering

    def _made_key(self, workshop_id: str) -> bytes:
        """Raises NotSaved."""
        made: list[bytes] = []
        try:
            self.in_native_thread(lambda: made.append(self.keys.make(workshop_id)))
        except OSError as error:
            raise NotSaved from error
        return made[0]

    def _seal(self, workshop_id: str) -> Seal | None:
        key = self.keys.read(workshop_id)
        return Seal(key, workshop_id) if key else None

    def tell_all(self) -> None:
        """Something has changed that all views show: the disk refuses, or takes again."""
        for gathering in self.in_memory():
            self._committed(gathering)

    def _finish_what_was_cut_short(self) -> None:
        """A server killed between closing a workshop and destroying its key does it at the next start."""
        for listing in self.listings():
            if self.keys.path_of(listing.id).exists() and self.store.log(listing.id).newest(WorkshopClosed):
                self.finish(self.gathering(listing.id))

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
