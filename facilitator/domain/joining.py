"""Joining, moving between tables, leaving and coming back; and people without a phone, whom the host adds. Who a participant is
(label, area, unit) goes to the roster and is never part of an event."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.dealing import deal_to
from facilitator.domain.kernel import HOSTS, LEADERS, PARTICIPANTS, ParticipantId, Refusal, Role
from facilitator.domain.limits import participants_max, require_room
from facilitator.domain.text import label_length_max, optional_line
from facilitator.domain.things import Participant, Signal
from facilitator.domain.workshop import Workshop

_id_of_a_seat = re.compile(r"host-\d+|organiser(-\d+)?|screen|house")
"""Reserved ids: a participant with one of them would be taken for the author of what that seat writes."""


@dataclass(frozen=True, slots=True)
class ParticipantJoined(Event):
    participant: ParticipantId
    table: int
    at: int
    without_phone: bool = False

    def apply(self, workshop: Workshop) -> None:
        workshop.participants[self.participant] = Participant(
            self.participant, self.table, self.table, self.at, self.without_phone
        )
        deal_to(workshop, self.participant)


@dataclass(frozen=True, slots=True)
class TableMoved(Event):
    participant: ParticipantId
    table: int
    stays: bool = False
    """Whether the table becomes the person's home; in old logs nobody's home changed."""
    is_over: bool = False
    """Whether it is a visit that had ended when it became known: the person is home again."""

    def apply(self, workshop: Workshop) -> None:
        person = workshop.participants[self.participant]
        if self.is_over:
            person.visited = self.table
            return
        person.table, person.visited = self.table, None
        if self.stays:
            person.home_table = self.table


@dataclass(frozen=True, slots=True)
class ParticipantLeft(Event):
    participant: ParticipantId

    def apply(self, workshop: Workshop) -> None:
        workshop.participants[self.participant].present = False


@dataclass(frozen=True, slots=True)
class ParticipantReturned(Event):
    participant: ParticipantId

    def apply(self, workshop: Workshop) -> None:
        workshop.participants[self.participant].present = True
        deal_to(workshop, self.participant)


@dataclass(frozen=True, slots=True)
class TableSignalled(Event):
    table: int
    signal: Signal

    def apply(self, workshop: Workshop) -> None:
        workshop.signals[self.table] = self.signal


@dataclass(frozen=True, slots=True)
class Join(Command):
    """Issued by the join page for a new participant, whose id the server has created. `table` 0 picks the table with the fewest
    people."""

    roles: ClassVar[frozenset[Role]] = PARTICIPANTS
    table: int = 0
    area: str = ""
    unit: str = ""
    role: str = ""

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        _require_known_unit(workshop, self.area, self.unit)
        optional_line(self.role, field="role", length_max=label_length_max)
        require_room(workshop.participants, limit="participants", most=participants_max)
        table = self.table or _emptiest_table(workshop)
        workshop.require_table(table)
        participant = ParticipantId(actor.id)
        if participant in workshop.participants:
            raise Refusal("id_taken")
        return [ParticipantJoined(participant, table, actor.now)]


@dataclass(frozen=True, slots=True)
class AddParticipant(Command):
    """Adds a person without a phone, who takes part through the host's tablet."""

    roles: ClassVar[frozenset[Role]] = LEADERS
    participant: ParticipantId
    area: str = ""
    unit: str = ""
    role: str = ""
    table: int | None = None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        _require_known_unit(workshop, self.area, self.unit)
        optional_line(self.role, field="role", length_max=label_length_max)
        require_room(workshop.participants, limit="participants", most=participants_max)
        if self.participant in workshop.participants or _id_of_a_seat.fullmatch(self.participant):
            raise Refusal("id_taken")
        table = actor.table if actor.role is Role.HOST else self.table
        if table is None:
            raise Refusal("unknown_table", tables=workshop.programme.tables)
        if actor.role is Role.HOST and self.table not in (None, actor.table):
            raise Refusal("not_your_table")
        workshop.require_table(table)
        return [ParticipantJoined(self.participant, table, actor.now, without_phone=True)]


@dataclass(frozen=True, slots=True)
class MoveTable(Command):
    """Participants may move when the phase allows it, and home at any time; hosts and organisers move others.

    A visit ends when a phase without moves begins. `stays` makes the table the person's home; left out, a host or an organiser
    moves people for good where the phase has no moves."""

    roles: ClassVar[frozenset[Role]] = PARTICIPANTS | LEADERS
    table: int
    participant: ParticipantId | None = None
    stays: bool | None = None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        workshop.require_table(self.table)
        person = self._person(workshop, actor)
        if self.table == person.home_table:
            return [TableMoved(person.id, self.table)]
        is_oneself = actor.role is Role.PARTICIPANT
        if is_oneself and not actor.phase_acted_in(workshop).table_moves:
            raise Refusal("moves_closed")
        visits = workshop.phase.table_moves
        stays = not (is_oneself or visits) if self.stays is None else self.stays
        if stays or visits:
            return [TableMoved(person.id, self.table, stays=stays)]
        if actor.acted_at >= workshop.run.started_at:
            raise Refusal("moves_closed")
        return [TableMoved(person.id, self.table, is_over=True)]

    def _person(self, workshop: Workshop, actor: Actor) -> Participant:
        if actor.role is Role.PARTICIPANT:
            oneself = workshop.participant(ParticipantId(actor.id))
            if self.participant not in (None, oneself.id):
                raise Refusal("not_allowed")
            return oneself
        if self.participant is None:
            raise Refusal("unknown_participant")
        person = workshop.participant(self.participant)
        if actor.role is Role.HOST and actor.table not in (person.table, person.home_table, self.table):
            raise Refusal("not_your_table")
        return person


@dataclass(frozen=True, slots=True)
class Leave(Command):
    """Everything the participant did stays."""

    roles: ClassVar[frozenset[Role]] = PARTICIPANTS

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        return [ParticipantLeft(workshop.participant(ParticipantId(actor.id)).id)]


@dataclass(frozen=True, slots=True)
class Rejoin(Command):
    roles: ClassVar[frozenset[Role]] = PARTICIPANTS

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        return [ParticipantReturned(workshop.participant(ParticipantId(actor.id)).id)]


@dataclass(frozen=True, slots=True)
class SignalTable(Command):
    """The table is ready, or needs help; reset when the next phase starts."""

    roles: ClassVar[frozenset[Role]] = HOSTS
    signal: Signal

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        assert actor.table is not None, "a host's key belongs to a table"
        return [TableSignalled(actor.table, self.signal)]


def _require_known_unit(workshop: Workshop, area: str, unit: str) -> None:
    programme = workshop.programme
    if unit and programme.area_of(unit) is None:
        raise Refusal("unknown_unit")
    if area and area not in {known.name for known in programme.areas}:
        raise Refusal("unknown_area")
    if unit and area and programme.area_of(unit) != area:
        raise Refusal("unit_of_other_area")


def _emptiest_table(workshop: Workshop) -> int:
    present = Counter(person.table for person in workshop.participants.values() if person.present)
    return min(range(1, workshop.programme.tables + 1), key=lambda table: (present[table], table))
