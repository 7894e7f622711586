"""What a seat may ask of a workshop, however it came in: the same for HTTP and the socket."""

from __future__ import annotations

import logging

from facilitator.domain.kernel import ParticipantId, Role
from facilitator.live.gathering import Gathering
from facilitator.store.codec import Malformed, decode_command, is_id
from facilitator.store.protocol import Seat
from facilitator.views.audience import Audience, ClockSeen, Room
from facilitator.views.board import board
from facilitator.views.picture import Picture
from facilitator.views.records import Records
from facilitator.web.answers import EXPECTED_ERRORS, Answer, error, error_of
from facilitator.web.i18n import Catalogues
from facilitator.web.limits import JoinLimit, RateLimit, views_burst, views_per_second

age_ms_max = 7 * 24 * 3_600_000

log = logging.getLogger(__name__)


class Door:
    def __init__(self, catalogues: Catalogues) -> None:
        self._catalogues = catalogues
        self._rate = RateLimit()
        self._views_rate = RateLimit(burst=views_burst, per_second=views_per_second)
        self._joins = JoinLimit()

    def allow_view(self, seat: Seat) -> None:
        """One whole view for the seat, which costs more than any command. Raises Refusal `too_fast`."""
        self._views_rate.spend(f"{seat.workshop_id}/{seat.actor}")

    def allow_join(self, gathering: Gathering, address: str) -> None:
        """One who comes in. Raises Refusal `crowded`."""
        tables = gathering.live.read(lambda workshop, _: workshop.programme.tables)
        self._joins.spend(gathering.id, address, tables=tables)

    def take_command(self, gathering: Gathering, seat: Seat, payload: object) -> Answer:
        """The answer to `{id, name, data, age_ms}`; never raises."""
        command_id = None
        try:
            self._rate.spend(f"{seat.workshop_id}/{seat.actor}")
            command_id, name, data, age_ms = _envelope(payload)
            seq = gathering.handle(command_id, decode_command(name, data), seat, age_ms=age_ms)
        except EXPECTED_ERRORS as problem:
            return {"ok": False, "error": error_of(self._catalogues, seat.lang, problem)}
        except Exception:
            log.exception("command %s failed", command_id)
            return {"ok": False, "error": error(self._catalogues, seat.lang, "internal")}
        return {"ok": True, "seq": seq}


def audience_of(seat: Seat) -> Audience:
    participant = ParticipantId(seat.actor) if seat.role is Role.PARTICIPANT else None
    organiser = {"organiser": seat.actor} if seat.role is Role.ORGANISER else {}
    return Audience(seat.role, participant, seat.table, **organiser)


def room_of(gathering: Gathering) -> Room:
    return Room(
        gathering.roster.people,
        gathering.ballots,
        gathering.connected(),
        gathering.saving,
        gathering.live.unread > 0,
        gathering.is_unfinished,
        gathering.network,
        clock_of(gathering),
        gathering.due(),
        gathering.out_of_reach(),
    )


def clock_of(gathering: Gathering) -> ClockSeen | None:
    """None while there is nothing to confirm."""
    clock = gathering.clock
    if clock.is_trusted:
        return None
    ahead_s = round((clock() + clock.machine_ahead_ms - gathering.now()) / 1_000)
    told_s = round((gathering.told_now() - gathering.now()) / 1_000)
    return ClockSeen(round(clock.stepped_ms / 1_000), not clock.started_well, ahead_s, told_s)


def view_of(gathering: Gathering, seat: Seat) -> tuple[int, Records]:
    """The seat's whole view and its sequence number."""
    room, audience = room_of(gathering), audience_of(seat)
    return gathering.live.read(lambda workshop, seq: (seq, board(Picture(workshop, room), audience).records()))


def _envelope(payload: object) -> tuple[str, object, object, int]:
    if not isinstance(payload, dict):
        raise Malformed("command")
    unknown = payload.keys() - {"id", "name", "data", "age_ms"}
    if unknown:
        raise Malformed(str(min(unknown, key=str))[:40])
    command_id, age_ms = payload.get("id"), payload.get("age_ms", 0)
    if not isinstance(command_id, str) or not is_id(command_id):
        raise Malformed("id")
    if type(age_ms) is not int or not 0 <= age_ms <= age_ms_max:
        raise Malformed("age_ms")
    return command_id, payload.get("name"), payload.get("data", {}), age_ms
