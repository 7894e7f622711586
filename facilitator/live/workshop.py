"""The live workshop: one open workshop with the people who are in it now, as the roster knows them. Its state changes in its commit
queue alone; who is connected is not part of it (S11)."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from facilitator.clock import Clock, step_ms_min
from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, decide
from facilitator.domain.dates import ConfirmDate
from facilitator.domain.joining import AddParticipant, Join, ParticipantJoined
from facilitator.domain.kernel import ActorId, ParticipantId, Refusal, Role
from facilitator.domain.limits import close_after_hours
from facilitator.domain.network import Network
from facilitator.domain.person import UNKNOWN, Person
from facilitator.domain.text import label_length_max, optional_line
from facilitator.domain.unattended import CloseUnattended, Due, crowd_of
from facilitator.domain.workshop import Workshop
from facilitator.live.commits import CommitQueue
from facilitator.live.disk import Disk
from facilitator.live.networks import Networks
from facilitator.live.roster import Roster
from facilitator.live.sealing import Seal
from facilitator.live.seats import Seats
from facilitator.live.unattended import due
from facilitator.live.workshop_time import WorkshopTime, wrong_date_ms
from facilitator.store.protocol import EventLog, Seat


@dataclass(frozen=True, slots=True)
class Joined:
    """`token` is that of the new seat."""

    participant: ParticipantId
    table: int
    token: str


class LiveWorkshop(CommitQueue):
    """`clock` is the house's; `committed` is called after every commit; `finish` is called when the workshop has closed, and again
    after late commands; `share_out` writes down what the votes make of the fund."""

    def __init__(
        self,
        workshop_id: str,
        log: EventLog,
        roster: Roster,
        seats: Seats,
        networks: Networks,
        disk: Disk,
        *,
        seal: Seal | None,
        clock: Clock,
        time: WorkshopTime,
        committed: Callable[[LiveWorkshop], None],
        finish: Callable[[LiveWorkshop], None],
        share_out: Callable[[Workshop], str] | None = None,
        close_after_hours: int = close_after_hours,
        out_of_reach: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        super().__init__(workshop_id, log, seal=seal, in_native_thread=disk, committed=partial(committed, self))
        self.roster = roster
        self.ballots = seal.ballots(roster.people) if seal else None
        """The pseudonyms of all persons; None once the key is gone."""
        self._seats = seats
        self._networks = networks
        self._disk = disk
        self.clock = clock
        self._time = time
        self._finish = finish
        self._share_out = share_out
        self._close_after_hours = close_after_hours
        self.out_of_reach = out_of_reach
        self.connected: Counter[ParticipantId] = Counter()
        """How many connections each participant has; leaders are counted under their actor's id."""
        self.used_at = clock.steady()
        """When it was last asked for, by the clock's steady time."""
        self.is_archiving = False
        self.archived_seq = 0
        """Closed and archived up to this number; 0 where this run of the server has not archived it."""
        self.is_unfinished = False
        """Closed, but the archive could not be written: the ballots still exist."""

    def use(self, seal: Seal | None) -> None:
        super().use(seal)
        self.ballots = seal.ballots(self.roster.people) if seal else None

    def now(self) -> int:
        """Returns the workshop's time, ms since 1970 (S15)."""
        return self._time.now(self.standing)

    def told_now(self) -> int:
        """Returns the workshop's time, corrected by the last confirmed date."""
        return self.now() - self.standing.ahead_ms

    def ahead(self) -> int | None:
        """See `WorkshopTime.ahead`."""
        return self._time.ahead(self.standing)

    def confirm_date(self, now: int) -> None:
        """Applies a confirmed date. The workshop's own clock keeps running; documents and views show corrected times. A workshop
        that has not begun uses server time, unless its newest event would then lie in the future. Raises NotSaved."""
        at, standing = self.now(), self.standing
        to_come = standing.newest_at - standing.ahead_ms - now
        goes_by_its_own = standing.has_begun or 0 < to_come <= wrong_date_ms
        is_right = abs(at - standing.ahead_ms - now) < step_ms_min
        if not goes_by_its_own or is_right or self.closed_at is not None:
            return
        house = Actor(ActorId("house"), Role.ORGANISER, at, at)
        self.submit(secrets.token_hex(8), ConfirmDate(now, self._time.since), house)

    def due(self) -> Due | None:
        """Returns when it closes automatically; None if there is nothing to close, or if the ballots' key was lost."""
        return self.read(lambda workshop, _: self.due_of(workshop))

    def due_of(self, workshop: Workshop) -> Due | None:
        """The same, inside a `read`."""
        if self.unread or workshop.closed_at is not None:
            return None
        return due(self.standing, crowd_of(workshop), self._close_after_hours)

    def close_unattended(self, seq: int) -> None:
        """Closes the workshop unless an event came after `seq`. Raises NotSaved."""
        house = self._actor(ActorId("house"), Role.ORGANISER)
        self.submit(secrets.token_hex(8), CloseUnattended(), house, only_at=seq)
        if self.closed_at is not None:
            self._finish(self)

    @property
    def saving(self) -> bool:
        """False while writes fail."""
        return self._disk.saving

    @property
    def network(self) -> Network | None:
        """The venue's network, if entered."""
        return self._networks.of(self.id)

    def handle(self, command_id: str, command: Command, seat: Seat, *, age_ms: int = 0) -> int:
        """Returns the answered sequence number. Raises Refusal, NotSaved."""
        actor = self._actor(seat.actor, seat.role, age_ms, seat.table)
        if isinstance(command, AddParticipant) and command.participant not in self.roster.people:
            # It is written down who it is before the log says that somebody joined, once no rule speaks against it.
            person = self.read(lambda workshop, _: _person(workshop, command, actor))
            self.roster.add(command.participant, person)
        seq = self.submit(command_id, command, actor).seq
        if self.closed_at is not None and self.archived_seq < self.seq:
            self._finish(self)
            # Views tell whether the ballots are gone.
            self._committed()
        return seq

    def require_table(self, table: int) -> None:
        """Raises Refusal `unknown_table`."""
        if not 1 <= table <= self.tables:
            raise Refusal("unknown_table", tables=self.tables)

    def join(self, command: Join, join_id: str | None, *, lang: str = "nb") -> Joined:
        """A new participant, or the same one again for the same `join_id`, and a seat. Raises Refusal, NotSaved."""
        participant = self._participant_id(join_id)
        actor = self._actor(ActorId(participant), Role.PARTICIPANT)
        take_seat = partial(self._seats.take, self.id, actor.id, Role.PARTICIPANT, table=None, lang=lang)

        def look(workshop: Workshop, _: int) -> int | Person:
            known = workshop.participants.get(participant)
            return known.table if known else _person(workshop, command, actor)

        found = self.read(look)
        if isinstance(found, int):
            return Joined(participant, found, take_seat())
        token = take_seat(write=partial(self.roster.admit, participant, found))
        try:
            joined = self.submit("join", command, actor).events
        except Refusal as refusal:
            # A concurrent request with another table won.
            if refusal.code != "id_reused":
                raise
            joined = ()
        for event in joined:
            if isinstance(event, ParticipantJoined):
                return Joined(participant, event.table, token)
        return Joined(participant, self.read(lambda workshop, _: workshop.participants[participant].table), token)

    # -- presence

    def came(self, actor: ActorId | ParticipantId) -> None:
        self.connected[ParticipantId(actor)] += 1

    def went(self, actor: ActorId | ParticipantId) -> None:
        person = ParticipantId(actor)
        self.connected[person] -= 1
        if self.connected[person] <= 0:
            del self.connected[person]
        self.used_at = self.clock.steady()

    # -- inside

    def _actor(self, actor: ActorId, role: Role, age_ms: int = 0, table: int | None = None) -> Actor:
        """Returns the actor with what the roster knows."""
        now, person = self._time.now(self.standing), self.roster.people.get(ParticipantId(actor), UNKNOWN)
        return Actor(
            actor, role, now, now - age_ms, table, person.area, person.unit, self.ballots, share_out=self._share_out
        )

    def _participant_id(self, join_id: str | None) -> ParticipantId:
        if join_id is None:
            return ParticipantId(secrets.token_hex(8))
        made = hmac.new(self.roster.join_key(), b"join:" + join_id.encode(), hashlib.sha256)
        return ParticipantId(made.hexdigest()[:16])


def _person(workshop: Workshop, command: Join | AddParticipant, actor: Actor) -> Person:
    """Who joins, as the roster keeps it; the unit names the area. Raises the Refusal that joining would meet."""
    decide(command, workshop, actor)
    label = optional_line(command.role, field="role", length_max=label_length_max)
    return Person(label, workshop.programme.area_of(command.unit) or command.area, command.unit)
