"""The venue's Wi-Fi: told by an organiser, and drawn for those who lead, on whose faces guests find it."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify

from facilitator.domain.kernel import Refusal, Role
from facilitator.live.gathering import Gathering
from facilitator.live.networks import network
from facilitator.web import qr
from facilitator.web.api.asked import body_of, seated, text_of
from facilitator.web.house import House
from facilitator.web.pages.cookies import leads


def blueprint(house: House) -> Blueprint:
    api = Blueprint("network", __name__)

    def organised(code: str) -> Gathering:
        return seated(house, code, Role.ORGANISER)[0]

    @api.put("/api/<code>/network")
    def tell(code: str) -> Response:
        gathering = organised(code)
        body = body_of("name", "password")
        told = network(text_of(body, "name"), text_of(body, "password"), told_at=gathering.now())
        house.hall.networks.tell(gathering.id, told)
        house.broadcaster.stir(gathering)
        return jsonify(ok=True)

    @api.delete("/api/<code>/network")
    def forget(code: str) -> Response:
        gathering = organised(code)
        house.hall.networks.forget(gathering.id)
        house.broadcaster.stir(gathering)
        return jsonify(ok=True)

    @api.get("/<code>/wifi.svg")
    def picture(code: str) -> Response:
        """For the pages of those who lead; a browser sends their cookie with it."""
        gathering = house.gathering(code)
        told = gathering.network
        if told is None or not leads(house.hall.seats, gathering):
            raise Refusal("unknown_page")
        answer = Response(qr.as_svg(qr.wifi(told.name, told.password)), mimetype="image/svg+xml")
        answer.headers["Cache-Control"] = "no-store"
        return answer

    return api
