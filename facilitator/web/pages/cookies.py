"""Seat cookies of hosts, organisers and screens, one per role."""

from __future__ import annotations

from flask import Response, request
from werkzeug.wrappers import Response as AnyResponse

from facilitator.domain.kernel import Refusal, Role
from facilitator.live.seats import Seats, seat_lifetime_ms
from facilitator.live.workshop import LiveWorkshop
from facilitator.store.protocol import Seat

LEADING = (Role.HOST, Role.ORGANISER, Role.SCREEN)


def keep_seat(answer: Response | AnyResponse, code: str, role: Role, token: str) -> None:
    answer.set_cookie(
        _name(code, role), token, max_age=seat_lifetime_ms // 1_000, httponly=True, samesite="Lax",
        secure=request.is_secure, path=f"/{code}",
    )  # fmt: skip


def kept_seat(seats: Seats, live: LiveWorkshop, role: Role) -> tuple[str, Seat]:
    """Returns the cookie's token and its seat. Raises Refusal `no_seat`, `seat_expired`, `seat_revoked`."""
    token = request.cookies.get(_name(live.code, role), "")
    seat = seats.of(token, live.id)
    if seat.role is not role:
        raise Refusal("no_seat")
    return token, seat


def leads(seats: Seats, live: LiveWorkshop) -> bool:
    """Returns whether the request has a valid host, organiser or screen cookie."""
    return any(_is_kept(seats, live, role) for role in LEADING)


def _is_kept(seats: Seats, live: LiveWorkshop, role: Role) -> bool:
    try:
        kept_seat(seats, live, role)
    except Refusal:
        return False
    return True


def _name(code: str, role: Role) -> str:
    return f"seat-{code}-{role.value}"
