"""What somebody without a seat sees at the address of a console, a host's page or a screen: what the page is, why it is closed to
them, and whose link opens it."""

from __future__ import annotations

from flask import Response, make_response, render_template

from facilitator.domain.kernel import Refusal
from facilitator.live.workshop import LiveWorkshop
from facilitator.web.answers import status_of
from facilitator.web.i18n import Catalogues, text_in

_WHY = {"seat_expired": "seatless.expired", "seat_revoked": "seatless.revoked"}


def seatless_page(catalogues: Catalogues, live: LiveWorkshop, page: str, refusal: Refusal, lang: str) -> Response:
    """`page` is console, host or screen."""
    title = text_in(lang, {"nb": live.title.nb, "en": live.title.en})
    heading = catalogues.sentence(lang, f"seatless.{page}", title=title)
    why = catalogues.sentence(lang, _WHY.get(refusal.code, "seatless.none"))
    return _page(live, lang, heading, why, catalogues.sentence(lang, f"seatless.{page}_link"))


def wrong_key_page(catalogues: Catalogues, live: LiveWorkshop, lang: str) -> Response:
    """For a link whose key opens nothing (any more)."""
    say = catalogues.sentence
    return _page(live, lang, say(lang, "error.wrong_key"), say(lang, "seatless.key"))


def _page(live: LiveWorkshop, lang: str, heading: str, *says: str) -> Response:
    page = render_template("error.html", lang=lang, title=heading, sentence=heading, says=says, code=live.code)
    answer = make_response(page, status_of("no_seat"))
    answer.headers["Cache-Control"] = "no-store"
    return answer
