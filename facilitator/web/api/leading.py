"""HTTP API for leaders: links, keys, added organisers, and the log of who did what."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, Response, jsonify, request

from facilitator.domain.kernel import ActorId, Refusal, Role
from facilitator.domain.text import label_length_max, line
from facilitator.domain.workshop import Workshop
from facilitator.live.workshop import LiveWorkshop
from facilitator.store.codec import Malformed
from facilitator.store.entry import Entry
from facilitator.store.protocol import AccessKey, Seat
from facilitator.views.audit_log import NOT_TOLD, act_record
from facilitator.views.records import Record
from facilitator.web import qr
from facilitator.web.api.request_parsing import body_of, session_of, text_of
from facilitator.web.context import AppContext
from facilitator.web.links import Links

FIRST_ORGANISER = ActorId("organiser")
acts_at_once = 50
seq_max = 2**53
"""The largest integer that JSON carries exactly in every implementation."""


def blueprint(context: AppContext) -> Blueprint:
    api = Blueprint("leading", __name__)
    seats = context.registry.seats

    @api.get("/api/<code>/links")
    def links(code: str) -> Response:
        session = session_of(context, code, Role.ORGANISER)
        links = context.links(session.live)
        return jsonify({**links.all(session.live.tables), "console": _own_console(links, session.seat)})

    @api.get("/api/<code>/qr/host/<int:table>")
    def host_qr(code: str, table: int) -> Response:
        live = session_of(context, code, Role.ORGANISER).live
        live.require_table(table)
        return Response(qr.as_svg(context.links(live).with_key(Role.HOST, table)), mimetype="image/svg+xml")

    @api.get("/api/<code>/qr/organiser/<int:number>")
    def organiser_qr(code: str, number: int) -> Response:
        live = _as_first_organiser(context, code)
        seats.require_organiser(live.id, number)
        return Response(qr.as_svg(context.links(live).with_key(Role.ORGANISER, number)), mimetype="image/svg+xml")

    @api.post("/api/<code>/keys")
    def renew_key(code: str) -> Response:
        session = session_of(context, code, Role.ORGANISER)
        role, number = _key_holder(context, session.live, body_of("role", "table", "number"))
        if role is Role.ORGANISER:
            _require_first(session.seat)
        key = seats.renew_key(session.live.id, role, number)
        context.broadcaster.say_bye("revoked", lambda client: not seats.is_good(client.session.token))
        return jsonify(key=key, link=context.links(session.live).with_key(role, number))

    @api.get("/api/<code>/organisers")
    def organisers(code: str) -> Response:
        live = _as_first_organiser(context, code)
        links = context.links(live)
        return jsonify(organisers=[_organiser(links, each) for each in seats.organisers(live.id)])

    @api.post("/api/<code>/organisers")
    def add_organiser(code: str) -> tuple[Response, int]:
        live = _as_first_organiser(context, code)
        name = line(text_of(body_of("name"), "name"), field="name", length_max=label_length_max)
        return jsonify(_organiser(context.links(live), seats.add_organiser(live.id, name))), 201

    @api.delete("/api/<code>/organisers/<int:number>")
    def remove_organiser(code: str, number: int) -> Response:
        live = _as_first_organiser(context, code)
        seats.remove_organiser(live.id, number)
        context.broadcaster.say_bye("revoked", lambda client: not seats.is_good(client.session.token))
        return jsonify(ok=True)

    @api.get("/api/<code>/log")
    def acts(code: str) -> Response:
        live = session_of(context, code, Role.ORGANISER).live
        asked = request.args.get("before", default=seq_max, type=int)
        before = max(0, min(asked, seq_max))
        names = {organiser.actor: organiser.name for organiser in seats.organisers(live.id, also_former=True)}
        hosts = (f"host-{table}" for table in range(1, live.tables + 1))
        leaders = [FIRST_ORGANISER, *names, *hosts]
        done = live.latest(leaders, before=before, at_most=acts_at_once + 1, without=NOT_TOLD)
        return jsonify(acts=_acts(live, done[:acts_at_once], names), more=len(done) > acts_at_once)

    return api


def _acts(live: LiveWorkshop, entries: list[Entry], names: Mapping[ActorId, str]) -> list[Record]:
    def look(workshop: Workshop, _: int) -> list[Record]:
        return [
            act_record(workshop, entry.event, seq=entry.seq, at=entry.at, actor=entry.actor, names=names)
            for entry in entries
        ]

    return live.read(look)


def _as_first_organiser(context: AppContext, code: str) -> LiveWorkshop:
    """Requires the first organiser, who alone manages the keys of the others. Raises Refusal."""
    session = session_of(context, code, Role.ORGANISER)
    _require_first(session.seat)
    return session.live


def _require_first(seat: Seat) -> None:
    if seat.actor != FIRST_ORGANISER:
        raise Refusal("not_first_organiser")


def _own_console(links: Links, seat: Seat) -> str:
    """Returns the organiser's own link: the first organiser's key is shown to nobody else."""
    _, _, number = seat.actor.partition("-")
    return links.with_key(Role.ORGANISER, int(number) if number else None)


def _organiser(links: Links, organiser: AccessKey) -> dict[str, Any]:
    return {
        "number": organiser.number,
        "name": organiser.name,
        "link": links.with_key(Role.ORGANISER, organiser.number),
    }


def _key_holder(context: AppContext, live: LiveWorkshop, body: dict[str, Any]) -> tuple[Role, int | None]:
    role, table, number = body.get("role"), body.get("table"), body.get("number")
    if role not in ("host", "screen", "organiser"):
        raise Malformed("role")
    if role == "host":
        if type(table) is not int:
            raise Malformed("table")
        live.require_table(table)
        return Role.HOST, table
    if role == "organiser" and number is not None:
        if type(number) is not int:
            raise Malformed("number")
        context.registry.seats.require_organiser(live.id, number)
        return Role.ORGANISER, number
    return Role(role), None
