"""Request parsing: the seat from the token, and the body."""

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
    """Returns the JSON object of the body, with no other fields than these. Raises Malformed."""
    body = json_body()
    if not isinstance(body, dict):
        raise Malformed("body")
    for name in body:
        if name not in fields:
            raise Malformed(str(name)[:40])
    return body


def json_body() -> object:
    """Returns the parsed body; None if it is no JSON or nested too deeply."""
    try:
        return request.get_json(force=True, silent=True)
    except RecursionError:
        return None


def text_of(body: dict[str, Any], field: str) -> str:
    """Returns the field or an empty string. Raises Malformed, also for a lone surrogate, which JSON can express but UTF-8 cannot
    encode."""
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
