"""The HTTP API of docs/protocol.md: seats, views, commands and documents."""

from __future__ import annotations

import re
from typing import Any

from flask import Blueprint, Response, g, jsonify, request

import facilitator
from facilitator import programme_files
from facilitator.domain.joining import Join
from facilitator.domain.kernel import ActorId, Refusal, Role
from facilitator.domain.plenary import Format
from facilitator.domain.workshop import Workshop
from facilitator.live.gathering import Gathering
from facilitator.live.hall import Listing
from facilitator.live.seats import Seat
from facilitator.log.codec import Malformed
from facilitator.views import records
from facilitator.web import qr
from facilitator.web.answers import status_of
from facilitator.web.documents import CONTENT_TYPES, document
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
        _require_house_key(house)
        titles = [
            {"name": name, "title": records.text(programme_files.load(name).title)} for name in programme_files.names()
        ]
        listed = [_listing(house, listing) for listing in hall.listings()]
        return jsonify(workshops=listed, programmes=titles)

    @api.post("/api/workshops")
    def open_workshop() -> tuple[Response, int]:
        _require_house_key(house)
        body = _body("programme", "title")
        programme = programme_files.load_built_in(_text(body, "programme"))
        gathering = hall.open_workshop(programme_files.titled(programme, _text(body, "title")))
        return jsonify(opened(house, gathering)), 201

    @api.get("/api/<code>")
    def join_form(code: str) -> Response:
        def look(workshop: Workshop, _: int) -> dict[str, Any]:
            record = records.workshop_record(workshop)
            return {field: record[field] for field in ("code", "title", "status", "tables", "areas")}

        return jsonify(house.gathering(code).live.read(look))

    @api.post("/api/<code>/join")
    def join(code: str) -> tuple[Response, int]:
        gathering = house.gathering(code)
        body = _body("table", "area", "unit", "role", "lang", "id")
        repeat = body.get("id")
        if repeat is not None and not (isinstance(repeat, str) and join_id.fullmatch(repeat)):
            raise Malformed("id")
        table = body.get("table") or 0
        if type(table) is not int:
            raise Malformed("table")
        command = Join(table, _text(body, "area"), _text(body, "unit"), _text(body, "role"))
        lang = best_language(request.headers.get("Accept-Language"), _text(body, "lang"))
        joined = gathering.join(command, repeat)
        token = seats.take(gathering.id, ActorId(joined.participant), Role.PARTICIPANT, table=None, lang=lang)
        return jsonify(token=token, participant_id=joined.participant, table=joined.table), 201

    @api.post("/api/<code>/seat")
    def take_seat(code: str) -> Response:
        gathering = house.gathering(code)
        body = _body("key", "lang")
        lang = best_language(request.headers.get("Accept-Language"), _text(body, "lang"))
        token, seat = seats.take_with_key(gathering.id, _text(body, "key"), lang=lang)
        answer: dict[str, Any] = {"token": token, "role": seat.role.value}
        return jsonify(answer if seat.table is None else {**answer, "table": seat.table})

    @api.get("/api/<code>/view")
    def view(code: str) -> Response:
        gathering, seat = _seated(house, code)
        house.door.allow_view(seat)
        seq, shown = view_of(gathering, seat)
        return jsonify(seq=seq, now=hall.clock(), records=shown)

    @api.post("/api/<code>/commands")
    def command(code: str) -> tuple[Response, int]:
        gathering, seat = _seated(house, code)
        answer = house.door.take_command(gathering, seat, _json())
        if answer["ok"]:
            house.broadcaster.answered(gathering, seat.actor, int(str(answer["seq"])))
            return jsonify(answer), 200
        problem: Any = answer["error"]
        return jsonify(answer), status_of(problem["code"])

    @api.get("/api/<code>/links")
    def links(code: str) -> Response:
        gathering, _ = _seated(house, code, Role.ORGANISER)
        return jsonify(house.links(gathering).all(gathering.live.read(tables_of)))

    @api.get("/api/<code>/qr/host/<int:table>")
    def host_qr(code: str, table: int) -> Response:
        gathering, _ = _seated(house, code, Role.ORGANISER)
        _require_table(gathering, table)
        return Response(qr.as_svg(house.links(gathering).with_key(Role.HOST, table)), mimetype="image/svg+xml")

    @api.post("/api/<code>/keys")
    def renew_key(code: str) -> Response:
        gathering, _ = _seated(house, code, Role.ORGANISER)
        body = _body("role", "table")
        role, table = _key_holder(gathering, body)
        key = seats.renew_key(gathering.id, role, table)
        house.broadcaster.say_bye("revoked", lambda client: not seats.is_good(client.token))
        return jsonify(key=key, link=house.links(gathering).with_key(role, table))

    @api.get("/api/<code>/export/<format_name>")
    def export(code: str, format_name: str) -> Response:
        gathering, seat = _seated(house, code, Role.ORGANISER)
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


def _seated(house: House, code: str, *roles: Role) -> tuple[Gathering, Seat]:
    """Who asks, by their token. Raises Refusal."""
    gathering = house.gathering(code)
    seat = house.hall.seats.of(_bearer(), gathering.id)
    g.lang = seat.lang
    if roles and seat.role not in roles:
        raise Refusal("not_allowed")
    return gathering, seat


def _bearer() -> str:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def _require_house_key(house: House) -> None:
    if not house.hall.seats.is_house_key(_bearer()):
        raise Refusal("wrong_key")


def _require_table(gathering: Gathering, table: int) -> None:
    gathering.live.read(lambda workshop, _: workshop.require_table(table))


def _key_holder(gathering: Gathering, body: dict[str, Any]) -> tuple[Role, int | None]:
    role, table = body.get("role"), body.get("table")
    if role not in ("host", "screen", "organiser"):
        raise Malformed("role")
    if role != "host":
        return Role(role), None
    if type(table) is not int:
        raise Malformed("table")
    _require_table(gathering, table)
    return Role.HOST, table


def _body(*fields: str) -> dict[str, Any]:
    """The JSON object of the request, with no field but these. Raises Malformed."""
    body = _json()
    if not isinstance(body, dict):
        raise Malformed("body")
    for name in body:
        if name not in fields:
            raise Malformed(str(name)[:40])
    return body


def _json() -> object:
    """The body of the request; None when it is no JSON, or is nested deeper than anybody nests a command."""
    try:
        return request.get_json(force=True, silent=True)
    except RecursionError:
        return None


def _text(body: dict[str, Any], field: str) -> str:
    """Raises Malformed, also for half of a character, which JSON can spell and no file can hold."""
    value = body.get(field)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Malformed(field)
    try:
        value.encode()
    except UnicodeEncodeError:
        raise Malformed(field) from None
    return value
