"""What the doctor finds, for the console."""

from __future__ import annotations

from collections.abc import Sequence

from flask import Blueprint, Response, jsonify

from facilitator.domain.kernel import Role
from facilitator.live.copies import Copies
from facilitator.web.api.asked import seated
from facilitator.web.doctor import Visitors, examine
from facilitator.web.house import House


def blueprint(house: House, visitors: Visitors, copies: Sequence[Copies]) -> Blueprint:
    api = Blueprint("doctor", __name__)

    @api.get("/api/<code>/doctor")
    def findings(code: str) -> Response:
        gathering, seat = seated(house, code, Role.ORGANISER)
        # A whole view costs as much; who asks without end is slowed down in the same way.
        house.door.allow_view(seat)
        clock = house.hall.clock
        found = examine(
            house.base,
            house.settings.database,
            copies,
            reached=visitors.from_elsewhere,
            now=clock() + clock.machine_ahead_ms,
            stepped_ms=clock.stepped_ms,
        )
        said = [
            {
                "code": one.code,
                "level": one.level,
                "message": house.catalogues.sentence(seat.lang, f"doctor.{one.code}", **one.facts),
            }
            for one in found
        ]
        return jsonify(findings=said, saving=gathering.saving)

    return api
