"""The venue's Wi-Fi: entered by an organiser, shown on leaders' pages, where guests read it."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify

from facilitator.domain.kernel import Refusal, Role
from facilitator.live.networks import network
from facilitator.live.workshop import LiveWorkshop
from facilitator.web import qr
from facilitator.web.api.request_parsing import body_of, session_of, text_of
from facilitator.web.context import AppContext
from facilitator.web.pages.cookies import leads


def blueprint(context: AppContext) -> Blueprint:
    api = Blueprint("network", __name__)

    def organised(code: str) -> LiveWorkshop:
        return session_of(context, code, Role.ORGANISER).live

    @api.put("/api/<code>/network")
    def tell(code: str) -> Response:
        live = organised(code)
        body = body_of("name", "password")
        told = network(text_of(body, "name"), text_of(body, "password"), told_at=live.now())
        context.registry.networks.tell(live.id, told)
        context.broadcaster.stir(live)
        return jsonify(ok=True)

    @api.delete("/api/<code>/network")
    def forget(code: str) -> Response:
        live = organised(code)
        context.registry.networks.forget(live.id)
        context.broadcaster.stir(live)
        return jsonify(ok=True)

    @api.get("/<code>/wifi.svg")
    def picture(code: str) -> Response:
        """QR code for leaders' pages; authorised by their cookie."""
        live = context.workshop(code)
        told = live.network
        if told is None or not leads(context.registry.seats, live):
            raise Refusal("unknown_page")
        answer = Response(qr.as_svg(qr.wifi(told.name, told.password)), mimetype="image/svg+xml")
        answer.headers["Cache-Control"] = "no-store"
        return answer

    return api
