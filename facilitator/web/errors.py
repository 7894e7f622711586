"""Error responses at the boundary: JSON for programs, a page for people, in the reader's language, never a traceback."""

from __future__ import annotations

import logging

from flask import Flask, Response, g, jsonify, make_response, render_template, request
from werkzeug.exceptions import HTTPException

from facilitator.domain.kernel import Refusal
from facilitator.programme_problem import ProgrammeProblem
from facilitator.store.codec import Malformed
from facilitator.store.entry import NotSaved
from facilitator.web.answers import Answer, error, error_of, status_of
from facilitator.web.i18n import Catalogues, best_language

_CODES = {404: "unknown_page", 405: "unknown_page", 413: "too_large"}

log = logging.getLogger(__name__)


def register(app: Flask, catalogues: Catalogues) -> None:
    def expected(problem: Exception) -> Response:
        assert isinstance(problem, Refusal | Malformed | NotSaved)
        return _answer(error_of(catalogues, _lang(), problem))

    def programme(problem: ProgrammeProblem) -> Response:
        message = catalogues.sentence(_lang(), problem.key, **problem.facts)
        return _answer({"code": problem.code, "message": message, **problem.facts})

    def http(problem: HTTPException) -> Response:
        status = problem.code or 500
        if 400 <= status < 500 and status not in _CODES:
            return _answer(error(catalogues, _lang(), "malformed", {"field": "request"}))
        return _answer(error(catalogues, _lang(), _CODES.get(status, "internal")))

    def bug(problem: Exception) -> Response:
        log.error("%s %s failed", request.method, request.url_rule, exc_info=problem)
        return _answer(error(catalogues, _lang(), "internal"))

    for kind in (Refusal, Malformed, NotSaved):
        app.register_error_handler(kind, expected)
    app.register_error_handler(ProgrammeProblem, programme)
    app.register_error_handler(HTTPException, http)
    app.register_error_handler(Exception, bug)


def _answer(problem: Answer) -> Response:
    status = status_of(str(problem["code"]))
    if request.path.startswith("/api/") or request.path == "/health":
        # The same shape as an answer to a command, so that clients parse one kind of error.
        return make_response(jsonify(ok=False, error=problem), status)
    sentence = str(problem["message"])
    return make_response(render_template("error.html", lang=_lang(), title=sentence, sentence=sentence), status)


def _lang() -> str:
    chosen = g.get("lang") or request.args.get("lang") or request.cookies.get("lang")
    return best_language(request.headers.get("Accept-Language"), chosen)
