"""The pages: join, phone, host, console, big screen, table cards and the organiser's desk.
A link with a key is exchanged for a seat cookie and redirected away at once, so that the key stays out of the address bar."""

from __future__ import annotations

import json
from typing import Any

from flask import Blueprint, Response, g, make_response, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from facilitator.domain.kernel import Refusal, Role
from facilitator.live.gathering import Gathering
from facilitator.web import qr
from facilitator.web.house import House, code_of, tables_of, title_of
from facilitator.web.i18n import best_language, languages, text_in
from facilitator.web.pages.cookies import keep_seat, kept_seat, leads

_ALSO_READ = {
    "host": ("leading", "readiness", "network"),
    "console": ("leading", "readiness", "network", "curve", "copying"),
    "screen": ("network", "curve"),
    "desk": ("copying",),
    "handover": ("copying",),
}
"""The catalogues beside the common one and the page's own."""
_PAGES = {Role.HOST: "host", Role.ORGANISER: "console", Role.SCREEN: "screen"}


def blueprint(house: House) -> Blueprint:
    pages = Blueprint("pages", __name__)
    seats = house.hall.seats

    @pages.get("/")
    def front() -> str:
        """Where somebody types the code whose camera would not scan."""
        return _page(house, "front", {"role": "front"}, title={"nb": "Facilitator", "en": "Facilitator"})

    @pages.get("/desk")
    def desk() -> str:
        """Where workshops are opened; the house key comes in the fragment of the link, which is never sent to a server."""
        return _page(house, "desk", {"role": "desk"}, title={"nb": "Facilitator", "en": "Facilitator"})

    @pages.get("/i18n/<lang>.json")
    def catalogue(lang: str) -> Response:
        if lang not in languages:
            raise Refusal("unknown_page")
        return Response(house.catalogues.as_json(lang), mimetype="application/json")

    @pages.get("/<code>")
    @pages.get("/<code>/<int:table>")
    def phone(code: str, table: int | None = None) -> str:
        gathering = house.gathering(code)
        if table is not None:
            gathering.live.read(lambda workshop, _: workshop.require_table(table))
        return _workshop_page(house, gathering, "phone", {"role": "participant", "table": table})

    @pages.get("/<code>/move")
    def handover(code: str) -> str:
        """Where a participant goes on with another phone; the key comes in the fragment of the link."""
        return _workshop_page(house, house.gathering(code), "handover", {"role": "participant"})

    @pages.get("/<code>/key/<key>")
    def exchange(code: str, key: str) -> AnyResponse:
        gathering = house.gathering(code)
        token, seat = seats.take_with_key(gathering.id, key, lang=_lang())
        code = gathering.live.read(code_of)
        asked = request.args.get("lang")
        answer = redirect(f"/{code}/{_PAGES[seat.role]}" + (f"?lang={asked}" if asked in languages else ""), code=303)
        keep_seat(answer, code, seat.role, token)
        answer.headers["Cache-Control"] = "no-store"
        return answer

    @pages.get("/<code>/host")
    def host(code: str) -> Response:
        return _seated_page(house, code, Role.HOST)

    @pages.get("/<code>/console")
    def console(code: str) -> Response:
        return _seated_page(house, code, Role.ORGANISER)

    @pages.get("/<code>/screen")
    def screen(code: str) -> Response:
        return _seated_page(house, code, Role.SCREEN)

    @pages.get("/<code>/cards")
    def cards(code: str) -> AnyResponse:
        """One card per table, to print. Anybody may see the join links, and those who lead how to join the venue's network."""
        gathering = house.gathering(code)
        lang, links = _lang(), house.links(gathering)
        if code != links.code:
            # A browser sends the cookies of this path alone.
            return redirect(f"/{links.code}/cards?lang={lang}", code=303)
        network = gathering.network if leads(seats, gathering) else None
        tables = range(1, gathering.live.read(tables_of) + 1)
        page = render_template(
            "cards.html",
            lang=lang,
            languages=languages,
            title=text_in(lang, gathering.live.read(title_of)),
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
        gathering = house.gathering(code)
        return Response(qr.as_svg(house.links(gathering).join(table)), mimetype="image/svg+xml")

    return pages


def _seated_page(house: House, code: str, role: Role) -> Response:
    """A face for which a seat is needed; the token is handed to the page, which is therefore never stored."""
    gathering = house.gathering(code)
    token, seat = kept_seat(house.hall.seats, gathering, role)
    boot = {"role": role.value, "table": seat.table, "token": token}
    answer = make_response(_workshop_page(house, gathering, _PAGES[role], boot))
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _workshop_page(house: House, gathering: Gathering, template: str, boot: dict[str, Any]) -> str:
    title, code = gathering.live.read(title_of), gathering.live.read(code_of)
    return _page(house, template, {"code": code, **boot}, title=title)


def _page(house: House, template: str, boot: dict[str, Any], *, title: dict[str, str]) -> str:
    lang = _room_lang() if template == _PAGES[Role.SCREEN] else _lang()
    # Phones are on bad networks: a page carries the words of its own face, not the whole house's.
    messages = json.loads(house.catalogues.as_json(lang, "common", template, *_ALSO_READ.get(template, ())))
    boot = {"code": "", "lang": lang, "title": title, "base": house.base, "messages": messages, **boot}
    return render_template(f"{template}.html", lang=lang, title=text_in(lang, title), boot=boot)


def _room_lang() -> str:
    """The big screen speaks to the room: bokmål unless the link says otherwise, whatever the laptop's browser prefers."""
    g.lang = best_language(None, request.args.get("lang"))
    return str(g.lang)


def _lang() -> str:
    chosen = request.args.get("lang") or request.cookies.get("lang")
    g.lang = best_language(request.headers.get("Accept-Language"), chosen)
    return str(g.lang)
