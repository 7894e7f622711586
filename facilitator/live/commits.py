"""The commit queue of one workshop: all change goes through `submit`, all reading through `read`.

Commits are grouped: commands that arrive while a commit is under way wait; the first in the queue then decides and applies all that
wait, writes their events in one transaction in a native thread, and only after that are they answered and seen by readers. If the
commit fails, the state is read back from the log, and nobody was told or shown anything."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Generic, TypeVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event, decide
from facilitator.domain.kernel import Refusal
from facilitator.domain.workshop import Workshop
from facilitator.live.replay import Known, replay
from facilitator.live.sealing import Seal, sealed_actor
from facilitator.live.touched import Touched
from facilitator.live.workshop_time import Standing
from facilitator.store.entry import Entry, NotSaved, OutOfTurn
from facilitator.store.protocol import EventLog

T = TypeVar("T")
InNativeThread = Callable[[Callable[[], None]], None]
"""Runs blocking work (an fsync) without blocking the event loop."""


@dataclass(slots=True, eq=False)
class _Ticket:
    """One place in the queue. When `woken`, its holder takes over the queue if it is to `lead`, and has the answer otherwise. What
    was judged `on_unsaved` saw events of its own group, which may come to nothing."""

    woken: threading.Event = field(default_factory=threading.Event)
    lead: bool = False
    error: Exception | None = None
    on_unsaved: bool = False


@dataclass(slots=True, eq=False)
class _Order(_Ticket):
    """A command. `seq` is the answer, `events` are what it led to this time: none where its id was known."""

    command_id: str = ""
    command: Command | None = None
    actor: Actor | None = None
    only_at: int | None = None
    seq: int = 0
    events: Sequence[Event] = ()
    signature: tuple[str, str] = ("", "")
    fingerprint: str = ""


@dataclass(slots=True, eq=False)
class _Look(_Ticket, Generic[T]):
    look: Callable[[Workshop, int], T] | None = None
    seen: T | None = None


class CommitQueue:
    """`seal` encrypts what is done under secret ballots; without one, as when its key was lost, nothing of the kind can be done or
    read. `committed` is called after every commit that changed something.

    `seq`, `code`, `title`, `tables`, `words` and `closed_at` are attributes, kept up to date
    at each commit: reading them takes no turn."""

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
        self.is_busy = False
        """Whether a turn is under way: somebody waits for an answer."""
        self._stale = False
        self._next_seq = 0
        self.standing = Standing()
        self._replay()

    def submit(self, command_id: str, command: Command, actor: Actor, *, only_at: int | None = None) -> _Order:
        """The answered order; its `seq` is where the command is part of every view. Durable on return (S2). Does nothing if
        something happened after `only_at`.

        Raises Refusal (nothing written, S3), NotSaved (the disk refused)."""
        order = _Order(command_id=command_id, command=command, actor=actor, only_at=only_at)
        self._wait_for(order)
        return order

    def read(self, look: Callable[[Workshop, int], T]) -> T:
        """Returns `look(workshop, seq)`, called on the durable state; it must not modify, block on or retain any of it."""
        ticket = _Look(look=look)
        self._wait_for(ticket)
        return ticket.seen  # type: ignore[return-value]

    def latest(self, actors: Collection[str], *, before: int, at_most: int, without: Collection[str]) -> list[Entry]:
        """Returns these actors' log entries, newest first, excluding events named in `without`."""
        return self.read(lambda _, __: self._log.latest(actors, before=before, at_most=at_most, without=without))

    @property
    def key_is_spent(self) -> bool:
        """Whether this key's ballots were dropped: it must be replaced before anything else is sealed."""
        return self._is_spent(self.standing.dropped_key)

    def use(self, seal: Seal | None) -> None:
        """Sets the seal; None once its key is destroyed."""
        self.seal, self._workshop.hands_key = seal, seal.hands_key if seal else b""

    # -- the queue

    def _wait_for(self, ticket: _Ticket) -> None:
        with self._lock:
            self._waiting.append(ticket)
            leads = not self.is_busy
            self.is_busy = True
        if not leads:
            ticket.woken.wait()
            leads = ticket.lead
        if leads:
            self._serve_queue()
        if ticket.error is not None:
            raise ticket.error

    def _serve_queue(self) -> None:
        """Serves the waiting tickets as their leader, then passes the leadership to the first that arrived meanwhile."""
        with self._lock:
            batch, self._waiting = self._waiting, []
        before = self.seq
        try:
            self._serve(batch)
        except BaseException:
            # A bug or Ctrl-C: no ticket may appear saved that may not be durable. The leader re-raises.
            self._stale = True
            _fail(batch)
            raise
        finally:
            with self._lock:
                heir = self._waiting[0] if self._waiting else None
                self.is_busy = heir is not None
            for ticket in batch:
                ticket.woken.set()
            if heir is not None:
                heir.lead = True
                heir.woken.set()
        if self.seq != before:
            self._committed()

    def _serve(self, batch: Sequence[_Ticket]) -> None:
        """Every ticket leaves with what it came for, or with an error."""
        if self._stale and not self._reread():
            _fail(batch)
            return
        entries: list[Entry] = []
        orders = [ticket for ticket in batch if isinstance(ticket, _Order)]
        for order in orders:
            order.on_unsaved = bool(entries)
            entries += self._decide(order)
        if self._stale or (entries and not self._save(entries, orders)):
            self._stale = not self._reread()
            # Unsaved state is shown to nobody. If even rereading fails, reads fail too.
            _fail(batch if self._stale else orders)
            if self._stale:
                return
        for ticket in batch:
            if isinstance(ticket, _Look):
                assert ticket.look is not None
                try:
                    ticket.seen = ticket.look(self._workshop, self.seq)
                except Exception as error:  # noqa: BLE001 (raised in the reader's thread)
                    ticket.error = error

    # -- deciding and saving

    def _decide(self, order: _Order) -> list[Entry]:
        """Decides one command and applies its events; an error goes to its sender alone."""
        applying = False
        try:
            order.events = self._judge(order)
            applying = True
            for event in order.events:
                event.apply(self._workshop)
        except Exception as error:  # noqa: BLE001 (a Refusal, or our bug: raised again where the command came from)
            order.error = error
            self._stale = self._stale or applying
            return []
        return self._entries_of(order) if order.events else []

    def _judge(self, order: _Order) -> list[Event]:
        """Under what name and id the command is written, and what follows from it; nothing where it is known (S1)."""
        command, actor = order.command, order.actor
        assert command is not None and actor is not None
        order.signature = (actor.id, order.command_id)
        order.fingerprint = self.seal.fingerprint(command) if self.seal else ""
        if command.secret and self.seal is not None:
            order.signature = (sealed_actor, self.seal.command_id(actor.id, order.command_id))
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

    def _entries_of(self, order: _Order) -> list[Entry]:
        """Returns the log entries of the events."""
        (name, command_id), fingerprint, events = order.signature, order.fingerprint, order.events
        assert order.command is not None and order.actor is not None
        if order.command.secret:
            assert self.seal is not None, "nothing secret is decided without the key"
            (event,) = events
            events, fingerprint = [self.seal.shut(command_id, fingerprint, event)], ""
        entries = [
            Entry(self._next_seq + part + 1, command_id, part, name, order.actor.now, fingerprint, event)
            for part, event in enumerate(events)
        ]
        order.seq = self._next_seq = entries[-1].seq
        self._known[order.signature] = Known(order.seq, order.fingerprint)
        return entries

    def _save(self, entries: list[Entry], orders: Sequence[_Order]) -> bool:
        try:
            self._in_native_thread(partial(self._log.append, entries))
        except (NotSaved, OutOfTurn):
            return False
        for order in orders:
            if order.events and order.error is None:
                assert order.actor is not None
                self.touched.note(order.seq, order.events, getattr(order.command, "on_behalf", None) or order.actor.id)
        self._note(entries[-1].seq, entries[-1].at)
        return True

    def _note(self, seq: int, newest_at: int) -> None:
        """What is on disk now, for those who do not wait for a turn."""
        day = self._workshop
        self.seq, self.code, self.closed_at = seq, day.code, day.closed_at
        self.title, self.tables, self.words = day.programme.title, day.programme.tables, day.programme.words
        has_begun = self.standing.has_begun or day.began_at is not None
        self.standing = Standing(newest_at, has_begun, day.ahead_ms, day.planned_date, day.dropped_key)

    def _reread(self) -> bool:
        """Rereads the state from the log; returns False if reading fails."""
        try:
            self._replay()
        except NotSaved:
            return False
        return True

    def _replay(self) -> None:
        done = replay(self.id, self._log.read(), self.seal)
        self._workshop, self._known = done.workshop, done.known
        self._next_seq = done.seq
        self.unread = done.unread
        """Number of sealed events that cannot be decrypted because the key is gone."""
        self.touched = Touched(done.seq)
        self._note(done.seq, done.newest_at)
        self._stale = False


def _fail(tickets: Sequence[_Ticket]) -> None:
    """Sets NotSaved, so that clients resend. Refusals stand, unless they were based on unsaved events."""
    for ticket in tickets:
        if ticket.error is None or ticket.on_unsaved:
            ticket.error = NotSaved()
