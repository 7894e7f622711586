"""The HTTP API of docs/protocol.md: seats, views, commands and documents."""

from __future__ import annotations

import re
from typing import Any

from flask import Blueprint, Response, jsonify, request

import facilitator
from facilitator import programme_files
from facilitator.domain.joining import Join
from facilitator.domain.kernel import Refusal, Role
from facilitator.domain.plenary import Format
from facilitator.domain.workshop import Workshop
from facilitator.live.workshop import LiveWorkshop
from facilitator.store.codec import Malformed
from facilitator.store.protocol import Listing
from facilitator.views import records
from facilitator.views.over import over_record
from facilitator.views.workshop import workshop_record
from facilitator.web.answers import status_of
from facilitator.web.api.request_parsing import body_of, json_body, require_house_key, session_of, text_of
from facilitator.web.context import AppContext
from facilitator.web.documents.export import CONTENT_TYPES, document
from facilitator.web.i18n import best_language
from facilitator.web.links import Links

join_id = re.compile(r"[A-Za-z0-9_-]{16,40}")


def blueprint(context: AppContext) -> Blueprint:
    api = Blueprint("api", __name__)
    registry, seats = context.registry, context.registry.seats

    @api.get("/health")
    def health() -> Response:
        return jsonify(status="ok", version=facilitator.__version__, workshops=len(registry.listings()))

    @api.get("/api/workshops")
    def list_workshops() -> Response:
        require_house_key(context)
        titles = [
            {"name": name, "title": records.text(programme_files.load(name).title)} for name in programme_files.names()
        ]
        listed = [_listing(context, listing) for listing in registry.listings()]
        return jsonify(workshops=listed, programmes=titles)

    @api.post("/api/workshops")
    def open_workshop() -> tuple[Response, int]:
        require_house_key(context)
        body = body_of("programme", "title", "date")
        programme = programme_files.load_built_in(text_of(body, "programme"))
        titled = programme_files.titled(programme, text_of(body, "title"))
        live = registry.open_workshop(programme_files.dated(titled, text_of(body, "date")))
        return jsonify(opened(context, live)), 201

    @api.get("/api/<code>")
    def join_form(code: str) -> Response:
        def look(workshop: Workshop, _: int) -> dict[str, Any]:
            record = workshop_record(workshop)
            form = {field: record[field] for field in ("code", "title", "status", "tables", "areas")}
            return form | {"over": over_record(workshop)}

        return jsonify(context.workshop(code).read(look))

    @api.post("/api/<code>/join")
    def join(code: str) -> tuple[Response, int]:
        live = context.workshop(code)
        body = body_of("table", "area", "unit", "role", "lang", "id")
        repeat = body.get("id")
        if repeat is not None and not (isinstance(repeat, str) and join_id.fullmatch(repeat)):
            raise Malformed("id")
        table = body.get("table") or 0
        if type(table) is not int:
            raise Malformed("table")
        command = Join(table, text_of(body, "area"), text_of(body, "unit"), text_of(body, "role"))
        lang = best_language(request.headers.get("Accept-Language"), text_of(body, "lang"))
        context.limits.joins.spend(live.id, request.remote_addr or "", tables=live.tables)
        joined = live.join(command, repeat, lang=lang)
        return jsonify(token=joined.token, participant_id=joined.participant, table=joined.table), 201

    @api.post("/api/<code>/seat")
    def take_seat(code: str) -> Response:
        live = context.workshop(code)
        body = body_of("key", "lang")
        lang = best_language(request.headers.get("Accept-Language"), text_of(body, "lang"))
        token, seat = seats.take_with_key(live.id, text_of(body, "key"), lang=lang)
        answer: dict[str, Any] = {"token": token, "role": seat.role.value}
        return jsonify(answer if seat.table is None else {**answer, "table": seat.table})

    @api.get("/api/<code>/view")
    def view(code: str) -> Response:
        session = session_of(context, code)
        context.limits.views.spend(session.key)
        seq, shown = session.view()
        return jsonify(seq=seq, now=session.live.now(), clients=len(context.broadcaster.clients), records=shown)

    @api.post("/api/<code>/commands")
    def command(code: str) -> tuple[Response, int]:
        session = session_of(context, code)
        answer = context.take_command(session, json_body())
        problem: Any = answer.get("error")
        return jsonify(answer), 200 if problem is None else status_of(problem["code"])

    @api.get("/api/<code>/export/<format_name>")
    def export(code: str, format_name: str) -> Response:
        session = session_of(context, code, Role.ORGANISER)
        if format_name not in list(Format):
            raise Refusal("unknown_page")
        form = Format(format_name)
        name, content = document(form, registry, session.live, context.catalogues, session.seat.lang)
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return Response(content, mimetype=CONTENT_TYPES[form], headers=headers)

    return api


def opened(context: AppContext, live: LiveWorkshop) -> dict[str, Any]:
    """Returns a new workshop with links and keys, as `new --json` prints it."""
    links = context.links(live)
    return {
        "id": live.id,
        "code": live.code,
        "title": live.title.nb,
        "links": links.all(live.tables),
        "keys": links.keys(live.tables),
    }


def _listing(context: AppContext, listing: Listing) -> dict[str, Any]:
    links = Links(context.base, listing.code, listing.id, context.registry.seats)
    return {
        "id": listing.id,
        "code": listing.code,
        "title": records.text(listing.title),
        "status": "open" if listing.closed_at is None else "closed",
        "opened_at": listing.opened_at,
        "console": links.with_key(Role.ORGANISER),
    }
