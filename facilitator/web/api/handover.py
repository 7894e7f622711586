"""HTTP API for continuing on another phone: the old one offers and allows, the new one reads and takes."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify, request

from facilitator.domain.kernel import ParticipantId, Role
from facilitator.live.handovers import Handovers, handover_lifetime_ms
from facilitator.store.codec import Malformed
from facilitator.web import qr
from facilitator.web.api.request_parsing import body_of, session_of, text_of
from facilitator.web.context import AppContext
from facilitator.web.i18n import best_language
from facilitator.web.session import Session


def blueprint(context: AppContext) -> Blueprint:
    api = Blueprint("handover", __name__)
    seats, handovers = context.registry.seats, Handovers(clock=context.registry.clock.steady)

    def old_phone(code: str) -> Session:
        return session_of(context, code, Role.PARTICIPANT)

    @api.post("/api/<code>/handover")
    def offer(code: str) -> tuple[Response, int]:
        session = old_phone(code)
        context.limits.views.spend(session.key)
        made = handovers.offer(session.live.id, session.seat.actor)
        # In the fragment, which browsers do not send and servers do not log.
        link = f"{context.links(session.live).join()}/move#{made.key}"
        return jsonify(
            key=made.key, link=link, qr=qr.as_svg(link).decode(), ends_at=session.live.now() + handover_lifetime_ms
        ), 201

    @api.get("/api/<code>/handover")
    def look(code: str) -> Response:
        session = old_phone(code)
        found = handovers.of(session.live.id, session.seat.actor)
        return jsonify(offered=found is not None, number=found.number if found else None)

    @api.delete("/api/<code>/handover")
    def end(code: str) -> Response:
        session = old_phone(code)
        handovers.end(session.live.id, session.seat.actor)
        return jsonify(ok=True)

    @api.post("/api/<code>/handover/allow")
    def allow(code: str) -> Response:
        session = old_phone(code)
        number = body_of("number").get("number")
        if type(number) is not int:
            raise Malformed("number")
        handovers.allow(session.live.id, session.seat.actor, number)
        return jsonify(ok=True)

    @api.post("/api/<code>/handover/read")
    def read(code: str) -> Response:
        found = handovers.read(context.workshop(code).id, text_of(body_of("key"), "key"))
        return jsonify(number=found.number, claim=found.claim)

    @api.post("/api/<code>/handover/take")
    def take(code: str) -> Response:
        live = context.workshop(code)
        body = body_of("claim", "lang")
        actor = handovers.taken(live.id, text_of(body, "claim"))
        lang = best_language(request.headers.get("Accept-Language"), text_of(body, "lang"))
        context.limits.joins.spend(live.id, request.remote_addr or "", tables=live.tables)
        token = seats.hand_over(live.id, actor, lang=lang)
        context.broadcaster.say_bye(
            "moved", lambda client: client.session.seat.actor == actor and client.session.token != token
        )
        participant = ParticipantId(actor)
        table = live.read(lambda workshop, _: workshop.participant(participant).table)
        return jsonify(token=token, participant_id=participant, table=table)

    return api
