"""Confirming the date after the machine's clock was set; applies to all workshops of the server."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify

from facilitator.clock import earliest_ms, latest_ms
from facilitator.domain.kernel import Role
from facilitator.store.codec import Malformed
from facilitator.web.api.request_parsing import body_of, session_of
from facilitator.web.context import AppContext


def blueprint(context: AppContext) -> Blueprint:
    api = Blueprint("date", __name__)

    @api.put("/api/<code>/date")
    def confirm(code: str) -> Response:
        """`now` is ms since 1970; if omitted, confirms the workshop's corrected time."""
        live = session_of(context, code, Role.ORGANISER).live
        now = body_of("now").get("now")
        if now is not None and (type(now) is not int or not earliest_ms <= now <= latest_ms):
            raise Malformed("now")
        # Idempotent: of two organisers who confirm at once, the first has done it.
        if not context.registry.clock.is_trusted:
            context.registry.confirm_date(live.told_now() if now is None else now)
        return jsonify(ok=True)

    return api
