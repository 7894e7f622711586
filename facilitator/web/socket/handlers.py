"""The socket: a view at once, then deltas; commands with acknowledgements.
Registered on the Socket.IO server itself: a Flask request context for every message would cost most of the answer's time."""

from __future__ import annotations

from typing import Any

import socketio

from facilitator.domain.kernel import ParticipantId, Refusal, Role
from facilitator.web.answers import Answer, error, error_of
from facilitator.web.house import House
from facilitator.web.i18n import best_language

hasty_max = 500
"""How often one connection may be told to wait and go on: each answer waits to be read, which somebody may never do."""


def register(server: socketio.Server, house: House) -> None:
    hall, broadcaster = house.hall, house.broadcaster

    def on_connect(sid: str, environ: dict[str, Any], auth: object = None) -> None:
        try:
            take_seat(sid, _token(auth), packed=_reads_packed(auth))
        except Refusal as problem:
            lang = best_language(environ.get("HTTP_ACCEPT_LANGUAGE"))
            refused = error_of(house.catalogues, lang, problem)
            raise socketio.exceptions.ConnectionRefusedError(problem.code, refused) from None

    def take_seat(sid: str, token: str, *, packed: bool) -> None:
        seat = hall.seats.find(token)
        house.door.allow_view(seat)
        gathering = hall.gathering(seat.workshop_id)
        if seat.role is Role.PARTICIPANT:
            gathering.came(ParticipantId(seat.actor))
        broadcaster.add(sid, token, seat, gathering, packed=packed)
        try:
            # Whoever took the seat back meanwhile closed the connections that were there, and this one was not yet.
            hall.seats.find(token)
        except Refusal:
            on_disconnect(sid)
            raise

    def on_disconnect(sid: str, _reason: str = "") -> None:
        client = broadcaster.remove(sid)
        if client is not None and client.seat.role is Role.PARTICIPANT:
            client.gathering.went(ParticipantId(client.seat.actor))

    def on_command(sid: str, payload: object = None, *_rest: object) -> Answer:
        client = broadcaster.client(sid)
        if client is None:
            return {"ok": False, "error": error(house.catalogues, best_language(None), "no_seat")}
        try:
            hall.seats.find(client.token)
        except Refusal as problem:
            return {"ok": False, "error": error_of(house.catalogues, client.seat.lang, problem)}
        answer = house.door.take_command(client.gathering, client.seat, payload)
        if answer["ok"]:
            broadcaster.answered(client.gathering, client.seat.actor, int(str(answer["seq"])))
        elif _says(answer, "too_fast"):
            client.hasty += 1
            if client.hasty > hasty_max:
                broadcaster.cut_off(client)
        return answer

    def on_refresh(sid: str, *_rest: object) -> None:
        client = broadcaster.client(sid)
        if client is None:
            return
        try:
            house.door.allow_view(client.seat)
        except Refusal:
            broadcaster.cut_off(client)
        else:
            broadcaster.refresh(sid)

    def on_awake(sid: str, *_rest: object) -> Answer | None:
        """Nothing is new for a client that hears this: whatever was, it has been sent before."""
        client = broadcaster.client(sid)
        return {"seq": client.seq, "now": client.gathering.now()} if client else None

    server.on("connect", on_connect)
    server.on("disconnect", on_disconnect)
    server.on("command", on_command)
    server.on("refresh", on_refresh)
    server.on("awake", on_awake)


def _says(answer: Answer, code: str) -> bool:
    problem = answer["error"]
    return isinstance(problem, dict) and problem["code"] == code


def _reads_packed(auth: object) -> bool:
    return isinstance(auth, dict) and auth.get("packed") is True


def _token(auth: object) -> str:
    """The token, or nothing for what can be none: tokens are plain letters, digits and signs."""
    token = auth.get("token") if isinstance(auth, dict) else None
    return token if isinstance(token, str) and token.isascii() else ""
