"""The self-diagnosis, for the console."""

from __future__ import annotations

from collections.abc import Sequence

from flask import Blueprint, Response, jsonify

from facilitator.domain.kernel import Role
from facilitator.live.copies import Copies
from facilitator.web.api.request_parsing import session_of
from facilitator.web.context import AppContext
from facilitator.web.doctor import Visitors, examine


def blueprint(context: AppContext, visitors: Visitors, copies: Sequence[Copies]) -> Blueprint:
    api = Blueprint("doctor", __name__)

    @api.get("/api/<code>/doctor")
    def findings(code: str) -> Response:
        session = session_of(context, code, Role.ORGANISER)
        # As expensive as a whole view, hence the same rate limit.
        context.limits.views.spend(session.key)
        clock = context.registry.clock
        found = examine(
            context.base,
            context.settings.database,
            copies,
            reached=visitors.from_elsewhere,
            now=clock() + clock.machine_ahead_ms,
            stepped_ms=clock.stepped_ms,
            in_native_thread=context.registry.in_native_thread,
        )
        said = [
            {
                "code": one.code,
                "level": one.level,
                "message": context.catalogues.sentence(session.seat.lang, f"doctor.{one.code}", **one.facts),
            }
            for one in found
        ]
        return jsonify(findings=said, saving=session.live.saving)

    return api
