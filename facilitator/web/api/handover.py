"""The HTTP API for going on with another phone: the old one offers and allows, the new one reads and takes."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify, request

from facilitator.domain.kernel import ParticipantId, Role
from facilitator.live.gathering import Gathering
from facilitator.live.handovers import Handovers, handover_lifetime_ms
from facilitator.store.codec import Malformed
from facilitator.store.protocol import Seat
from facilitator.web import qr
from facilitator.web.api.asked import body_of, seated, text_of
from facilitator.web.house import House
from facilitator.web.i18n import best_language


def blueprint(house: House) -> Blueprint:
    api = Blueprint("handover", __name__)
    seats, handovers = house.hall.seats, Handovers(clock=house.hall.clock.steady)

    def old_phone(code: str) -> tuple[Gathering, Seat]:
        return seated(house, code, Role.PARTICIPANT)

    @api.post("/api/<code>/handover")
    def offer(code: str) -> tuple[Response, int]:
        gathering, seat = old_phone(code)
        house.door.allow_view(seat)
        made = handovers.offer(gathering.id, seat.actor)
        # In the fragment, which no browser sends to a server and no server writes down.
        link = f"{house.links(gathering).join()}/move#{made.key}"
        return jsonify(
            key=made.key, link=link, qr=qr.as_svg(link).decode(), ends_at=gathering.now() + handover_lifetime_ms
        ), 201

    @api.get("/api/<code>/handover")
    def look(code: str) -> Response:
        gathering, seat = old_phone(code)
        found = handovers.of(gathering.id, seat.actor)
        return jsonify(offered=found is not None, number=found.number if found else None)

    @api.delete("/api/<code>/handover")
    def end(code: str) -> Response:
        gathering, seat = old_phone(code)
        handovers.end(gathering.id, seat.actor)
        return jsonify(ok=True)

    @api.post("/api/<code>/handover/allow")
    def allow(code: str) -> Response:
        gathering, seat = old_phone(code)
        number = body_of("number").get("number")
        if type(number) is not int:
            raise Malformed("number")
        handovers.allow(gathering.id, seat.actor, number)
        return jsonify(ok=True)

    @api.post("/api/<code>/handover/read")
    def read(code: str) -> Response:
        found = handovers.read(house.gathering(code).id, text_of(body_of("key"), "key"))
        return jsonify(number=found.number, claim=found.claim)

    @api.post("/api/<code>/handover/take")
    def take(code: str) -> Response:
        gathering = house.gathering(code)
        body = body_of("claim", "lang")
        actor = handovers.taken(gathering.id, text_of(body, "claim"))
        lang = best_language(request.headers.get("Accept-Language"), text_of(body, "lang"))
        house.door.allow_join(gathering, request.remote_addr or "")
        token = seats.hand_over(gathering.id, actor, lang=lang)
        house.broadcaster.say_bye("moved", lambda client: client.seat.actor == actor and client.token != token)
        participant = ParticipantId(actor)
        table = gathering.live.read(lambda workshop, _: workshop.participant(participant).table)
        return jsonify(token=token, participant_id=participant, table=table)

    return api
