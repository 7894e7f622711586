"""Answers to commands, and errors, alike over HTTP and the socket: a code, a sentence in the reader's language, facts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from facilitator.domain.kernel import Fact, Refusal
from facilitator.store.codec import Malformed
from facilitator.store.entry import NotSaved
from facilitator.web.i18n import Catalogues

Answer: TypeAlias = dict[str, object]

_STATUS = {
    "malformed": 400,
    "no_seat": 401,
    "seat_expired": 401,
    "seat_revoked": 401,
    "seat_moved": 401,
    "handover_over": 401,
    "wrong_key": 401,
    "not_allowed": 403,
    "not_first_organiser": 403,
    "not_your_table": 403,
    "not_yours": 403,
    "unknown_workshop": 404,
    "unknown_page": 404,
    "unknown_organiser": 404,
    "too_large": 413,
    "too_fast": 429,
    "crowded": 429,
    "internal": 500,
    "not_saved": 503,
}
EXPECTED_ERRORS = (Refusal, Malformed, NotSaved)
"""Errors that are no bug of ours."""


def status_of(code: str) -> int:
    """Returns the HTTP status of an error code; 409 for refusals in general."""
    return _STATUS.get(code, 409)


def error(catalogues: Catalogues, lang: str, code: str, facts: Mapping[str, Fact] | None = None) -> Answer:
    facts = facts or {}
    return {"code": code, "message": catalogues.sentence(lang, f"error.{code}", **facts), **facts}


def error_of(catalogues: Catalogues, lang: str, problem: Refusal | Malformed | NotSaved) -> Answer:
    match problem:
        case Refusal():
            return error(catalogues, lang, problem.code, problem.facts)
        case Malformed():
            return error(catalogues, lang, "malformed", {"field": problem.field})
        case NotSaved():
            return error(catalogues, lang, "not_saved")
