"""Reading a request: who asks, by their token, and what the body says."""

from __future__ import annotations

from typing import Any

from flask import g, request

from facilitator.domain.kernel import Refusal, Role
from facilitator.store.codec import Malformed
from facilitator.web.context import AppContext
from facilitator.web.session import Session


def session_of(context: AppContext, code: str, *roles: Role) -> Session:
    """The session that the request's token proves, of one of the roles. Raises Refusal."""
    session = context.session(context.workshop(code), bearer())
    g.lang = session.seat.lang
    if roles and session.seat.role not in roles:
        raise Refusal("not_allowed")
    return session


def bearer() -> str:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def require_house_key(context: AppContext) -> None:
    if not context.registry.seats.is_house_key(bearer()):
        raise Refusal("wrong_key")


def body_of(*fields: str) -> dict[str, Any]:
    """The JSON object of the request, with no field but these. Raises Malformed."""
    body = json_body()
    if not isinstance(body, dict):
        raise Malformed("body")
    for name in body:
        if name not in fields:
            raise Malformed(str(name)[:40])
    return body


def json_body() -> object:
    """The body of the request; None when it is no JSON, or is nested deeper than anybody nests a command."""
    try:
        return request.get_json(force=True, silent=True)
    except RecursionError:
        return None


def text_of(body: dict[str, Any], field: str) -> str:
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
