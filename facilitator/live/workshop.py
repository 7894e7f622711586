"""The one door to a workshop. All change goes through `handle`, all reading through `read`.

Commits are grouped: commands that arrive while a commit is under way wait; whoever is first in the queue then decides and applies
all that wait, writes their events in one transaction outside the loop, and only after that are they answered and seen by
readers. Should the commit fail, the state is read back from the log, and nobody was told or shown anything."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event, decide
from facilitator.domain.kernel import Refusal
from facilitator.domain.unattended import crowd_of
from facilitator.domain.workshop import Workshop
from facilitator.live.replay import Known, replay
from facilitator.live.sealing import Seal, sealed_actor
from facilitator.live.touched import Touched
from facilitator.live.workshop_time import Standing
from facilitator.store.entry import Entry, NotSaved, OutOfTurn
from facilitator.store.protocol import EventLog

T = TypeVar("T")
InNativeThread = Callable[[Callable[[], None]], None]
"""Runs a piece of work that blocks (an fsync) without blocking the loop."""


@dataclass(slots=True, eq=False)
class _Ticket:
    """One place in the queue. `lead` hands the holder the queue; otherwise `done` means that the answer is in. What was judged
    `on_unsaved` saw events of its own group, which may come to nothing."""

    woken: threading.Event = field(default_factory=threading.Event)
    lead: bool = False
    error: Exception | None = None
    on_unsaved: bool = False


@dataclass(slots=True, eq=False)
class _Order(_Ticket):
    command_id: str = ""
    command: Command | None = None
    actor: Actor | None = None
    only_at: int | None = None
    seq: int = 0
    signature: tuple[str, str] = ("", "")
    fingerprint: str = ""
    touches: Sequence[tuple[int, Event, str]] = ()


@dataclass(slots=True, eq=False)
class _Look(_Ticket, Generic[T]):
    look: Callable[[Workshop, int], T] | None = None
    seen: T | None = None


class LiveWorkshop:
    """`seal` closes what is done under secret ballots; without one, as when its key was lost, nothing of the kind can be done or
    read. `committed` is called after every commit that changed something, and when the disk begins to refuse."""

    def __init__(
        self,
        workshop_id: str,
        log: EventLog,
        *,
        seal: Seal | None,
        in_native_thread: InNativeThread = lambda work: work(),
        committed: Callable[[], None] = lambda: None,
    ) -> None:
        self.id = workshop_id
        self._log = log
        self.seal = seal
        self._in_native_thread = in_native_thread
        self._committed = committed
        self._lock = threading.Lock()
        self._waiting: list[_Ticket] = []
        self._led = False
        self.saving = True
        """False while the disk refuses."""
        self._stale = False
        self._next_seq = self._durable_seq = 0
        self._replay()

    def handle(self, command_id: str, command: Command, actor: Actor, *, only_at: int | None = None) -> int:
        """The sequence number at which the command is part of every view. Durable on return (S2). Does nothing if something
        happened after `only_at`.

        Raises Refusal (nothing written, S3), NotSaved (the disk refused)."""
        order = _Order(command_id=command_id, command=command, actor=actor, only_at=only_at)
        self._wait_for(order)
        return order.seq

    def read(self, look: Callable[[Workshop, int], T]) -> T:
        """What `look(workshop, seq)` sees of the state that is on disk; it must not change, wait for or keep any of it."""
        ticket = _Look(look=look)
        self._wait_for(ticket)
        return ticket.seen  # type: ignore[return-value]

    def latest(self, actors: Collection[str], *, before: int, at_most: int, without: Collection[str]) -> list[Entry]:
        """What these actors did, the newest first, as it stands in the log; no events of the names in `without`."""
        return self.read(lambda _, __: self._log.latest(actors, before=before, at_most=at_most, without=without))

    @property
    def key_is_spent(self) -> bool:
        """Whether the ballots of this key were dropped: it must be replaced before anything else is sealed."""
        return self._is_spent(self.standing.dropped_key)

    @property
    def is_busy(self) -> bool:
        """Whether somebody waits for an answer."""
        return self._led

    @property
    def seq(self) -> int:
        """The last number on disk."""
        return self._durable_seq

    def use(self, seal: Seal | None) -> None:
        """From now on; None once its key is destroyed."""
        self.seal, self._workshop.hands_key = seal, seal.hands_key if seal else b""

    # -- the queue

    def _wait_for(self, ticket: _Ticket) -> None:
        with self._lock:
            self._waiting.append(ticket)
            leads = not self._led
            self._led = True
        if not leads:
            ticket.woken.wait()
            leads = ticket.lead
        if leads:
            self._serve_queue()
        if ticket.error is not None:
            raise ticket.error

    def _serve_queue(self) -> None:
        """Serves all that wait, the leader among them, then hands the queue to the first who came meanwhile."""
        with self._lock:
            batch, self._waiting = self._waiting, []
        changed, was_saving = False, self.saving
        try:
            changed = self._serve(batch)
        except BaseException:
            # A fault of ours, or Ctrl-C: nobody may take for saved what may not be on disk. The leader raises it.
            self._stale = True
            _fail(batch)
            raise
        finally:
            with self._lock:
                heir = self._waiting[0] if self._waiting else None
                self._led = heir is not None
            for ticket in batch:
                ticket.woken.set()
            if heir is not None:
                heir.lead = True
                heir.woken.set()
        if changed or self.saving is not was_saving:
            self._committed()

    def _serve(self, batch: Sequence[_Ticket]) -> bool:
        """Whether anything changed. Every ticket leaves with what it came for, or with an error."""
        if self._stale and not self._reread():
            _fail(batch)
            return False
        orders = [ticket for ticket in batch if isinstance(ticket, _Order)]
        entries: list[Entry] = []
        for order in orders:
            order.on_unsaved = bool(entries)
            entries += self._decide(order)
        saved = not self._stale and (not entries or self._save(entries))
        if not saved:
            self._stale = not self._reread()
            # What is not on disk is shown to nobody, also where the disk does not even tell what is.
            _fail(batch if self._stale else orders)
            if self._stale:
                return False
        if saved:
            for touch in (touch for order in orders for touch in order.touches):
                self.touched.note(*touch)
        for ticket in batch:
            if isinstance(ticket, _Look):
                self._show(ticket)
        return bool(entries) and saved

    def _show(self, ticket: _Look[T]) -> None:
        assert ticket.look is not None
        try:
            ticket.seen = ticket.look(self._workshop, self._durable_seq)
        except Exception as error:  # noqa: BLE001 (it is raised to whoever looked)
            ticket.error = error

    # -- deciding and saving

    def _decide(self, order: _Order) -> list[Entry]:
        """Judges one command and applies its events; an error is raised to its sender alone."""
        assert order.command is not None and order.actor is not None
        applying = False
        try:
            events = self._judge(order, order.command, order.actor)
            applying = True
            for event in events:
                event.apply(self._workshop)
        except Exception as error:  # noqa: BLE001 (a Refusal, or our bug: raised again where the command came from)
            order.error = error
            self._stale = self._stale or applying
            return []
        return self._written(order, order.command, order.actor, events) if events else []

    def _judge(self, order: _Order, command: Command, actor: Actor) -> list[Event]:
        order.signature = self._signature(command, actor, order.command_id)
        order.fingerprint = self.seal.fingerprint(command) if self.seal else ""
        known = self._known.get(order.signature)
        if known is not None:
            if "" not in (known.fingerprint, order.fingerprint) and known.fingerprint != order.fingerprint:
                raise Refusal("id_reused")
            order.seq = known.seq
            return []
        order.seq = self._next_seq
        if order.only_at not in (None, self._next_seq):
            return []
        if command.secret and self._is_spent(self._workshop.dropped_key):
            raise NotSaved
        return decide(command, self._workshop, actor)

    def _is_spent(self, dropped_key: str) -> bool:
        return self.seal is not None and self.seal.name == dropped_key

    def _signature(self, command: Command, actor: Actor, command_id: str) -> tuple[str, str]:
        """Under what name and id a command is written."""
        if command.secret and self.seal is not None:
            return sealed_actor, self.seal.command_id(actor.id, command_id)
        return actor.id, command_id

    def _written(self, order: _Order, command: Command, actor: Actor, events: Sequence[Event]) -> list[Entry]:
        """The events as they go into the log."""
        (name, command_id), fingerprint = order.signature, order.fingerprint
        person = getattr(command, "on_behalf", None) or actor.id
        order.touches = [(self._next_seq + part, event, person) for part, event in enumerate(events, start=1)]
        if command.secret:
            assert self.seal is not None, "nothing secret is decided without the key"
            (event,) = events
            events, fingerprint = [self.seal.shut(command_id, fingerprint, event)], ""
        entries = [
            Entry(self._next_seq + part + 1, command_id, part, name, actor.now, fingerprint, event)
            for part, event in enumerate(events)
        ]
        order.seq = self._next_seq = entries[-1].seq
        self._known[order.signature] = Known(order.seq, order.fingerprint)
        return entries

    def _save(self, entries: list[Entry]) -> bool:
        try:
            self._in_native_thread(lambda: self._log.append(entries))
        except (NotSaved, OutOfTurn):
            self.saving = False
            return False
        self.saving = True
        self._durable_seq = entries[-1].seq
        self._note_time(entries[-1].at)
        return True

    def _note_time(self, newest_at: int) -> None:
        day = self._workshop
        crowd = crowd_of(day) if day.closed_at is None else 0
        self.standing = Standing(
            newest_at, day.began_at is not None, day.ahead_ms, day.planned_date, crowd, day.dropped_key
        )

    def _reread(self) -> bool:
        """Back to what the log has; False when not even reading works."""
        try:
            self._replay()
        except NotSaved:
            return False
        return True

    def _replay(self) -> None:
        done = replay(self.id, self._log.read(), self.seal)
        self._workshop, self._known = done.workshop, done.known
        self._next_seq = self._durable_seq = done.seq
        self.unread = done.unread
        """How much was done under secret ballots that cannot be read, since the key is gone."""
        self.touched = Touched(done.seq)
        self._note_time(done.newest_at)
        self._stale = False


def _fail(tickets: Sequence[_Ticket]) -> None:
    """They may send again; whoever was refused stays refused, unless by what somebody before them did and could not save."""
    for ticket in tickets:
        if ticket.error is None or ticket.on_unsaved:
            ticket.error = NotSaved()
