"""The session of a device: the seat that its token proves, in a live workshop. What it sees, and the envelope of its commands."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.domain.kernel import ParticipantId, Role
from facilitator.domain.workshop import Workshop
from facilitator.live.workshop import LiveWorkshop
from facilitator.store.codec import ID, Malformed
from facilitator.store.protocol import Seat
from facilitator.views.audience import Audience, ClockSeen, Room
from facilitator.views.board import board
from facilitator.views.picture import Picture
from facilitator.views.records import Records

age_ms_max = 7 * 24 * 3_600_000
_ENVELOPE = frozenset({"id", "name", "data", "age_ms"})


@dataclass(frozen=True, slots=True)
class Session:
    token: str
    seat: Seat
    live: LiveWorkshop

    @property
    def key(self) -> tuple[str, str]:
        """The key of its rate limits (limits.py)."""
        return self.seat.workshop_id, self.seat.actor

    def audience(self) -> Audience:
        seat = self.seat
        participant = ParticipantId(seat.actor) if seat.role is Role.PARTICIPANT else None
        organiser = {"organiser": seat.actor} if seat.role is Role.ORGANISER else {}
        return Audience(seat.role, participant, seat.table, **organiser)

    def view(self) -> tuple[int, Records]:
        """The whole view and its sequence number."""
        live, audience = self.live, self.audience()
        return live.read(
            lambda workshop, seq: (seq, board(Picture(workshop, room_of(live, workshop)), audience).records())
        )


def room_of(live: LiveWorkshop, workshop: Workshop) -> Room:
    """Returns the state around the workshop. Call it inside `live.read`."""
    return Room(
        people=live.roster.people,
        ballots=live.ballots,
        connected=frozenset(live.connected),
        saving=live.saving,
        unread=live.unread > 0,
        unfinished=live.is_unfinished,
        network=live.network,
        clock=clock_of(live),
        closing=live.due_of(workshop),
        out_of_reach=live.out_of_reach(),
    )


def clock_of(live: LiveWorkshop) -> ClockSeen | None:
    """Returns the unconfirmed clock step; None if there is none."""
    clock = live.clock
    if clock.is_trusted:
        return None
    now = live.now()
    ahead_s = round((clock() + clock.machine_ahead_ms - now) / 1_000)
    told_s = round((live.told_now() - now) / 1_000)
    return ClockSeen(
        stepped_s=round(clock.stepped_ms / 1_000), at_start=not clock.started_well, ahead_s=ahead_s, told_s=told_s
    )


def envelope(payload: object) -> tuple[str, object, object, int]:
    """Id, name, data and age of a command. Raises Malformed."""
    if not isinstance(payload, dict):
        raise Malformed("command")
    unknown = payload.keys() - _ENVELOPE
    if unknown:
        raise Malformed(str(min(unknown, key=str))[:40])
    command_id, age_ms = payload.get("id"), payload.get("age_ms", 0)
    if not isinstance(command_id, str) or ID.fullmatch(command_id) is None:
        raise Malformed("id")
    if type(age_ms) is not int or not 0 <= age_ms <= age_ms_max:
        raise Malformed("age_ms")
    return command_id, payload.get("name"), payload.get("data", {}), age_ms
