"""A gathering: a live workshop together with the people who are in it now, as the roster knows them."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from facilitator.clock import Clock, step_ms_min
from facilitator.domain.actor import Actor
from facilitator.domain.ballots import Ballots
from facilitator.domain.command import Command, decide
from facilitator.domain.dates import ConfirmDate
from facilitator.domain.joining import AddParticipant, Join
from facilitator.domain.kernel import ActorId, ParticipantId, Refusal, Role
from facilitator.domain.limits import close_after_hours
from facilitator.domain.network import Network
from facilitator.domain.person import Person
from facilitator.domain.text import label_length_max, optional_line
from facilitator.domain.unattended import CloseUnattended, Due
from facilitator.domain.workshop import Workshop
from facilitator.live.disk import Disk
from facilitator.live.networks import Networks
from facilitator.live.roster import Roster
from facilitator.live.unattended import due
from facilitator.live.workshop import LiveWorkshop
from facilitator.live.workshop_time import WorkshopTime, wrong_date_ms
from facilitator.store.protocol import Seat


@dataclass(frozen=True, slots=True)
class Joined:
    participant: ParticipantId
    table: int


class Gathering:
    """`clock` is the house's; `finish` is called when the workshop has closed, and again after late commands; `share_out` writes
    down what the votes make of the fund."""

    def __init__(
        self,
        live: LiveWorkshop,
        roster: Roster,
        networks: Networks,
        disk: Disk,
        *,
        clock: Clock,
        kept_ahead: int | None,
        finish: Callable[[Gathering], None],
        share_out: Callable[[Workshop], str] | None = None,
        close_after_hours: int = close_after_hours,
        out_of_reach: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        self.live = live
        self.roster = roster
        self._networks = networks
        self._disk = disk
        self.clock = clock
        self._time = WorkshopTime(clock, kept_ahead)
        self._finish = finish
        self._share_out = share_out
        self._close_after_hours = close_after_hours
        self.out_of_reach = out_of_reach
        self._connections: Counter[ParticipantId] = Counter()
        self.is_unfinished = False
        """Closed, and the archive could not be written: the ballots are still there."""

    @property
    def id(self) -> str:
        return self.live.id

    def now(self) -> int:
        """The workshop's time, ms since 1970 (S15)."""
        return self._time.now(self.live.standing)

    def told_now(self) -> int:
        """The workshop's time, corrected by the date that was confirmed last."""
        return self.now() - self.live.standing.ahead_ms

    def ahead(self) -> int | None:
        """See `WorkshopTime.ahead`."""
        return self._time.ahead(self.live.standing)

    def confirm_date(self, now: int) -> None:
        """An organiser of the house has confirmed that it is `now`. The workshop's own clock keeps running; documents and views
        show corrected times. A workshop that has not begun uses the house's time, unless its newest event would then lie in the
        future. Raises NotSaved."""
        at, standing = self.now(), self.live.standing
        to_come = standing.newest_at - standing.ahead_ms - now
        goes_by_its_own = standing.has_begun or 0 < to_come <= wrong_date_ms
        is_right = abs(at - standing.ahead_ms - now) < step_ms_min
        if not goes_by_its_own or is_right or self.live.read(is_closed):
            return
        house = Actor(ActorId("house"), Role.ORGANISER, at, at)
        self.live.handle(secrets.token_hex(8), ConfirmDate(now, self._time.since), house)

    def due(self) -> Due | None:
        """When it closes by itself; None if there is nothing to close, or no way, since the key of its ballots was lost."""
        return None if self.live.unread else due(self.live.standing, self._close_after_hours)

    def close_unattended(self, seq: int) -> None:
        """Does nothing if something happened after `seq`. Raises NotSaved."""
        house = self._actor(ActorId("house"), Role.ORGANISER, 0)
        self.live.handle(secrets.token_hex(8), CloseUnattended(), house, only_at=seq)
        if self.live.read(is_closed):
            self._finish(self)

    @property
    def saving(self) -> bool:
        """False while the disk refuses."""
        return self._disk.saving

    @property
    def ballots(self) -> Ballots | None:
        """Who acts under which ballot; None once nobody can tell any more."""
        return self.live.seal.ballots(self.roster.people) if self.live.seal else None

    @property
    def network(self) -> Network | None:
        """The venue's, if an organiser told of it."""
        return self._networks.of(self.id)

    def handle(self, command_id: str, command: Command, seat: Seat, *, age_ms: int = 0) -> int:
        """The answered sequence number. Raises Refusal, NotSaved."""
        actor = self._actor(seat.actor, seat.role, age_ms, table=seat.table)
        if isinstance(command, AddParticipant):
            self._introduce(command.participant, command, actor)
        seq = self.live.handle(command_id, command, actor)
        if self.live.read(is_closed):
            self._finish(self)
        return seq

    def join(self, command: Join, join_id: str | None) -> Joined:
        """A new participant, or the same one again for the same `join_id`. Raises Refusal, NotSaved."""
        participant = self._participant_id(join_id)
        table = self._table_of(participant)
        if table is None:
            actor = self._actor(ActorId(participant), Role.PARTICIPANT, 0)
            self._introduce(participant, command, actor)
            try:
                self.live.handle("join", command, actor)
            except Refusal as refusal:
                # The same person chose another table in the same moment, and that one came first.
                if refusal.code != "id_reused":
                    raise
            table = self._table_of(participant)
            assert table is not None
        return Joined(participant, table)

    # -- presence

    def connected(self) -> frozenset[ParticipantId]:
        return frozenset(self._connections)

    def came(self, participant: ParticipantId) -> None:
        self._connections[participant] += 1

    def went(self, participant: ParticipantId) -> None:
        self._connections[participant] -= 1
        if self._connections[participant] <= 0:
            del self._connections[participant]

    # -- inside

    def _actor(self, actor: ActorId, role: Role, age_ms: int, *, table: int | None = None) -> Actor:
        """The actor with what the roster adds."""
        now, person = self.now(), self.roster.person(actor)
        return Actor(
            actor, role, now, now - age_ms, table, person.area, person.unit, self.ballots, share_out=self._share_out
        )

    def _introduce(self, participant: ParticipantId, command: Join | AddParticipant, actor: Actor) -> None:
        """Writes down who it is before the log says that somebody joined, once no rule speaks against it."""
        if self.roster.knows(participant):
            return
        area = self.live.read(lambda workshop, _: _area(workshop, command, actor))
        label = optional_line(command.role, field="role", length_max=label_length_max)
        self.roster.add(participant, Person(label, area, command.unit))

    def _participant_id(self, join_id: str | None) -> ParticipantId:
        if join_id is None:
            return ParticipantId(secrets.token_hex(8))
        made = hmac.new(self.roster.join_key(), b"join:" + join_id.encode(), hashlib.sha256)
        return ParticipantId(made.hexdigest()[:16])

    def _table_of(self, participant: ParticipantId) -> int | None:
        def look(workshop: Workshop, _: int) -> int | None:
            person = workshop.participants.get(participant)
            return person.table if person else None

        return self.live.read(look)


def is_closed(workshop: Workshop, _: int) -> bool:
    return workshop.closed_at is not None


def _area(workshop: Workshop, command: Join | AddParticipant, actor: Actor) -> str:
    """The area of the person who joins, which the unit names; raises the Refusal that joining would meet."""
    decide(command, workshop, actor)
    return workshop.programme.area_of(command.unit) or command.area
