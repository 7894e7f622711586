"""Socket.IO handlers: a view at once, then deltas; commands with acknowledgements. Registered on the Socket.IO server itself: a
Flask request context per message would dominate the response time."""

from __future__ import annotations

from typing import Any

import socketio

from facilitator.domain.kernel import Refusal
from facilitator.web.answers import Answer, error, error_of
from facilitator.web.context import AppContext
from facilitator.web.i18n import best_language
from facilitator.web.session import Session

hasty_max = 500
"""Rate-limit refusals before a connection is closed: each is an answer in its send queue, which a client may never read."""


def register(server: socketio.Server, context: AppContext) -> None:
    registry, broadcaster = context.registry, context.broadcaster

    def on_connect(sid: str, environ: dict[str, Any], auth: object = None) -> None:
        try:
            begin_session(sid, _token(auth), packed=_reads_packed(auth))
        except Refusal as problem:
            lang = best_language(environ.get("HTTP_ACCEPT_LANGUAGE"))
            refused = error_of(context.catalogues, lang, problem)
            raise socketio.exceptions.ConnectionRefusedError(problem.code, refused) from None

    def begin_session(sid: str, token: str, *, packed: bool) -> None:
        seat = registry.seats.find(token)
        context.limits.views.spend((seat.workshop_id, seat.actor))
        broadcaster.add(sid, Session(token, seat, registry.workshop(seat.workshop_id)), packed=packed)
        try:
            # A seat that was revoked meanwhile closed the connections that were there, and this one was not yet.
            registry.seats.find(token)
        except Refusal:
            broadcaster.remove(sid)
            raise

    def on_disconnect(sid: str, _reason: str = "") -> None:
        broadcaster.remove(sid)

    def on_command(sid: str, payload: object = None, *_rest: object) -> Answer:
        client = broadcaster.clients.get(sid)
        if client is None:
            return {"ok": False, "error": error(context.catalogues, best_language(None), "no_seat")}
        try:
            registry.seats.find(client.session.token)
        except Refusal as problem:
            return {"ok": False, "error": error_of(context.catalogues, client.session.seat.lang, problem)}
        answer = context.take_command(client.session, payload)
        if not answer["ok"] and _says(answer, "too_fast"):
            client.hasty += 1
            if client.hasty > hasty_max:
                broadcaster.cut_off(client)
        return answer

    def on_refresh(sid: str, *_rest: object) -> None:
        client = broadcaster.clients.get(sid)
        if client is None:
            return
        try:
            context.limits.views.spend(client.session.key)
        except Refusal:
            broadcaster.cut_off(client)
        else:
            broadcaster.refresh(client)

    def on_awake(sid: str, *_rest: object) -> Answer | None:
        """Answers a liveness check: everything new has been sent before this answer."""
        client = broadcaster.clients.get(sid)
        return {"seq": client.seq, "now": client.session.live.now()} if client else None

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
    """Returns the token; empty if it cannot be one (tokens are ASCII)."""
    token = auth.get("token") if isinstance(auth, dict) else None
    return token if isinstance(token, str) and token.isascii() else ""
