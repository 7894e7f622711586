"""The pages: join, phone, host, console, big screen, table cards and the organiser's desk. A link with a key is exchanged for a
seat cookie and redirected at once, so that the key does not stay in the address bar."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from flask import Blueprint, Response, g, make_response, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from facilitator.domain.kernel import Refusal, Role
from facilitator.live.workshop import LiveWorkshop
from facilitator.web import qr
from facilitator.web.context import AppContext
from facilitator.web.i18n import best_language, languages, text_in
from facilitator.web.pages.cookies import keep_seat, kept_seat, leads
from facilitator.web.pages.seatless import seatless_page, wrong_key_page

_ALSO_READ = {
    "host": ("leading", "readiness", "network"),
    "console": ("leading", "readiness", "network", "curve", "quadrants", "copying", "counts"),
    "screen": ("network", "curve", "quadrants", "counts"),
    "desk": ("copying",),
    "handover": ("copying",),
}
"""Catalogues besides the common one and the page's own."""
_PAGES = {Role.HOST: "host", Role.ORGANISER: "console", Role.SCREEN: "screen"}


def blueprint(context: AppContext) -> Blueprint:
    pages = Blueprint("pages", __name__)
    seats = context.registry.seats

    @pages.get("/")
    def front() -> str:
        """Page to type the join code, for phones that cannot scan."""
        return _page(context, "front", {"role": "front"}, title={"nb": "Facilitator", "en": "Facilitator"})

    @pages.get("/desk")
    def desk() -> str:
        """Page to open workshops; the server's key comes in the URL fragment, which browsers do not send."""
        return _page(context, "desk", {"role": "desk"}, title={"nb": "Facilitator", "en": "Facilitator"})

    @pages.get("/i18n/<lang>.json")
    def catalogue(lang: str) -> Response:
        if lang not in languages:
            raise Refusal("unknown_page")
        return Response(context.catalogues.as_json(lang), mimetype="application/json")

    @pages.get("/<code>")
    @pages.get("/<code>/<int:table>")
    def phone(code: str, table: int | None = None) -> str:
        live = context.workshop(code)
        if table is not None:
            live.require_table(table)
        return _workshop_page(context, live, "phone", {"role": "participant", "table": table})

    @pages.get("/<code>/move")
    def handover(code: str) -> str:
        """Page to continue on another phone; the key comes in the URL fragment."""
        return _workshop_page(context, context.workshop(code), "handover", {"role": "participant"})

    @pages.get("/<code>/key/<key>")
    def exchange(code: str, key: str) -> AnyResponse:
        live, lang = context.workshop(code), _lang()
        try:
            token, seat = seats.take_with_key(live.id, key, lang=lang)
        except Refusal:
            return wrong_key_page(context.catalogues, live, lang)
        asked = request.args.get("lang")
        answer = redirect(
            f"/{live.code}/{_PAGES[seat.role]}" + (f"?lang={asked}" if asked in languages else ""), code=303
        )
        keep_seat(answer, live.code, seat.role, token)
        answer.headers["Cache-Control"] = "no-store"
        return answer

    @pages.get("/<code>/host")
    def host(code: str) -> Response:
        return _seated_page(context, code, Role.HOST)

    @pages.get("/<code>/console")
    def console(code: str) -> Response:
        return _seated_page(context, code, Role.ORGANISER)

    @pages.get("/<code>/screen")
    def screen(code: str) -> Response:
        return _seated_page(context, code, Role.SCREEN)

    @pages.get("/<code>/cards")
    def cards(code: str) -> AnyResponse:
        """Printable cards, one per table. Join links are public; the venue's network is shown only to leaders."""
        live = context.workshop(code)
        lang, links = _lang(), context.links(live)
        network = live.network if leads(seats, live) else None
        tables = range(1, live.tables + 1)
        page = render_template(
            "cards.html",
            lang=lang,
            languages=languages,
            title=text_in(lang, _title(live)),
            code=links.code,
            short=links.join().split("://")[-1],
            tables=tables,
            network=network,
        )
        answer = make_response(page)
        answer.headers["Cache-Control"] = "no-store"
        return answer

    @pages.get("/<code>/qr.svg")
    @pages.get("/<code>/<int:table>/qr.svg")
    def join_qr(code: str, table: int | None = None) -> Response:
        live = context.workshop(code)
        return Response(qr.as_svg(context.links(live).join(table)), mimetype="image/svg+xml")

    return pages


def _seated_page(context: AppContext, code: str, role: Role) -> Response:
    """Renders a page that requires a seat. It contains the token, hence no-store."""
    live = context.workshop(code)
    try:
        token, seat = kept_seat(context.registry.seats, live, role)
    except Refusal as refusal:
        return seatless_page(context.catalogues, live, _PAGES[role], refusal, _lang())
    boot = {"role": role.value, "table": seat.table, "token": token}
    answer = make_response(_workshop_page(context, live, _PAGES[role], boot))
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _workshop_page(context: AppContext, live: LiveWorkshop, template: str, boot: dict[str, Any]) -> str:
    words = asdict(live.words)
    return _page(context, template, {"code": live.code, "words": words, **boot}, title=_title(live))


def _title(live: LiveWorkshop) -> dict[str, str]:
    return {"nb": live.title.nb, "en": live.title.en}


def _page(context: AppContext, template: str, boot: dict[str, Any], *, title: dict[str, str]) -> str:
    lang = _room_lang() if template == _PAGES[Role.SCREEN] else _lang()
    # A page carries only its own catalogues: phones are on bad networks.
    messages = json.loads(context.catalogues.as_json(lang, "common", template, *_ALSO_READ.get(template, ())))
    boot = {"code": "", "lang": lang, "title": title, "base": context.base, "messages": messages, **boot}
    return render_template(f"{template}.html", lang=lang, title=text_in(lang, title), boot=boot)


def _room_lang() -> str:
    """Returns the big screen's language: bokmål unless the link says otherwise, regardless of the browser's preference."""
    g.lang = best_language(None, request.args.get("lang"))
    return str(g.lang)


def _lang() -> str:
    chosen = request.args.get("lang") or request.cookies.get("lang")
    g.lang = best_language(request.headers.get("Accept-Language"), chosen)
    return str(g.lang)
