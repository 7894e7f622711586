"""The HTTP API of docs/protocol.md: seats, views, commands and documents."""

from __future__ import annotations

import re
from typing import Any

from flask import Blueprint, Response, jsonify, request

import facilitator
from facilitator import programme_files
from facilitator.domain.joining import Join
from facilitator.domain.kernel import ActorId, Refusal, Role
from facilitator.domain.plenary import Format
from facilitator.domain.workshop import Workshop
from facilitator.live.gathering import Gathering
from facilitator.store.codec import Malformed
from facilitator.store.protocol import Listing
from facilitator.views import records
from facilitator.views.workshop import workshop_record
from facilitator.web.answers import status_of
from facilitator.web.api.asked import body_of, json_body, require_house_key, seated, text_of
from facilitator.web.documents.export import CONTENT_TYPES, document
from facilitator.web.door import view_of
from facilitator.web.house import House, tables_of
from facilitator.web.i18n import best_language
from facilitator.web.links import Links

join_id = re.compile(r"[A-Za-z0-9_-]{16,40}")


def blueprint(house: House) -> Blueprint:
    api = Blueprint("api", __name__)
    hall, seats = house.hall, house.hall.seats

    @api.get("/health")
    def health() -> Response:
        return jsonify(status="ok", version=facilitator.__version__, workshops=len(hall.listings()))

    @api.get("/api/workshops")
    def list_workshops() -> Response:
        require_house_key(house)
        titles = [
            {"name": name, "title": records.text(programme_files.load(name).title)} for name in programme_files.names()
        ]
        listed = [_listing(house, listing) for listing in hall.listings()]
        return jsonify(workshops=listed, programmes=titles)

    @api.post("/api/workshops")
    def open_workshop() -> tuple[Response, int]:
        require_house_key(house)
        body = body_of("programme", "title", "date")
        programme = programme_files.load_built_in(text_of(body, "programme"))
        titled = programme_files.titled(programme, text_of(body, "title"))
        gathering = hall.open_workshop(programme_files.dated(titled, text_of(body, "date")))
        return jsonify(opened(house, gathering)), 201

    @api.get("/api/<code>")
    def join_form(code: str) -> Response:
        def look(workshop: Workshop, _: int) -> dict[str, Any]:
            record = workshop_record(workshop)
            return {field: record[field] for field in ("code", "title", "status", "tables", "areas")}

        return jsonify(house.gathering(code).live.read(look))

    @api.post("/api/<code>/join")
    def join(code: str) -> tuple[Response, int]:
        gathering = house.gathering(code)
        body = body_of("table", "area", "unit", "role", "lang", "id")
        repeat = body.get("id")
        if repeat is not None and not (isinstance(repeat, str) and join_id.fullmatch(repeat)):
            raise Malformed("id")
        table = body.get("table") or 0
        if type(table) is not int:
            raise Malformed("table")
        command = Join(table, text_of(body, "area"), text_of(body, "unit"), text_of(body, "role"))
        lang = best_language(request.headers.get("Accept-Language"), text_of(body, "lang"))
        house.door.allow_join(gathering, request.remote_addr or "")
        joined = gathering.join(command, repeat)
        token = seats.take(gathering.id, ActorId(joined.participant), Role.PARTICIPANT, table=None, lang=lang)
        return jsonify(token=token, participant_id=joined.participant, table=joined.table), 201

    @api.post("/api/<code>/seat")
    def take_seat(code: str) -> Response:
        gathering = house.gathering(code)
        body = body_of("key", "lang")
        lang = best_language(request.headers.get("Accept-Language"), text_of(body, "lang"))
        token, seat = seats.take_with_key(gathering.id, text_of(body, "key"), lang=lang)
        answer: dict[str, Any] = {"token": token, "role": seat.role.value}
        return jsonify(answer if seat.table is None else {**answer, "table": seat.table})

    @api.get("/api/<code>/view")
    def view(code: str) -> Response:
        gathering, seat = seated(house, code)
        house.door.allow_view(seat)
        seq, shown = view_of(gathering, seat)
        return jsonify(seq=seq, now=gathering.now(), clients=house.broadcaster.clients, records=shown)

    @api.post("/api/<code>/commands")
    def command(code: str) -> tuple[Response, int]:
        gathering, seat = seated(house, code)
        answer = house.door.take_command(gathering, seat, json_body())
        if answer["ok"]:
            house.broadcaster.answered(gathering, seat.actor, int(str(answer["seq"])))
            return jsonify(answer), 200
        problem: Any = answer["error"]
        return jsonify(answer), status_of(problem["code"])

    @api.get("/api/<code>/export/<format_name>")
    def export(code: str, format_name: str) -> Response:
        gathering, seat = seated(house, code, Role.ORGANISER)
        if format_name not in list(Format):
            raise Refusal("unknown_page")
        form = Format(format_name)
        name, content = document(form, hall, gathering, house.catalogues, seat.lang)
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return Response(content, mimetype=CONTENT_TYPES[form], headers=headers)

    return api


def opened(house: House, gathering: Gathering) -> dict[str, Any]:
    """A new workshop with its links and keys, as `new --json` prints it."""
    links, tables = house.links(gathering), gathering.live.read(tables_of)
    title = gathering.live.read(lambda workshop, _: workshop.programme.title.nb)
    return {
        "id": gathering.id,
        "code": links.code,
        "title": title,
        "links": links.all(tables),
        "keys": links.keys(tables),
    }


def _listing(house: House, listing: Listing) -> dict[str, Any]:
    links = Links(house.base, listing.code, listing.id, house.hall.seats)
    return {
        "id": listing.id,
        "code": listing.code,
        "title": records.text(listing.title),
        "status": "open" if listing.closed_at is None else "closed",
        "opened_at": listing.opened_at,
        "console": links.with_key(Role.ORGANISER),
    }
