"""Addresses as scanners, mail programs, chats and people hand them on: with a slash, a full stop, a bracket, a space or tracking
parameters at the end, or a code in small letters. A page with such an address redirects to its own."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote, urlencode

from flask import Flask, redirect, request
from werkzeug.wrappers import Response

from facilitator.live.join_codes import code_alphabet, code_length, tidy_code

PROGRAMS = ("/api/", "/static/", "/i18n/", "/health")
"""Addresses for programs, which are taken literally."""
QUERY = ("lang", "light")
"""The parameters that pages read."""
_before = re.compile(r"^[\s\"'“„«*]+")
_after = re.compile(r"[\s<>()\[\]{}\"“”„«»…?#&;,=|\\%`]")
"""Ends an address in a text, also where it arrives percent-encoded."""
_last = re.compile(r"[^\w\ufffd-]+$")
"""Neither in a code, a number, a key, nor in what stands for bytes that are no UTF-8."""


def register(app: Flask) -> None:
    @app.before_request
    def lead_to_the_page() -> Response | None:
        if request.path.startswith(PROGRAMS) or request.method not in ("GET", "HEAD"):
            return None
        path, query = tidy(request.path), _kept(request.args.to_dict())
        if (path, query) == (request.path, request.args.to_dict()) or not is_page(app, path):
            return None
        if (request.view_args or {}).get("key") == path.rpartition("/")[2]:
            # A link with a key redirects anyway, to the page that the key is for.
            return None
        answer = redirect(quote(path) + (f"?{urlencode(query)}" if query else ""), code=303)
        # It may hold a key.
        answer.headers["Cache-Control"] = "no-store"
        return answer


def is_page(app: Flask, path: str) -> bool:
    return not path.startswith(PROGRAMS) and app.url_map.bind("").test(path, "GET")


def tidy(path: str) -> str:
    """Returns the path of the page that is meant; the path itself where nothing is left over. Idempotent."""
    parts: list[str] = []
    for given in path.split("/"):
        written = _before.sub("", "".join(c for c in given if unicodedata.category(c) != "Cf"))
        code = "" if parts else _code_in(re.sub(r"\s", "", written))
        part, *rest = [code] if code else _after.split(written, maxsplit=1)
        if kept := _last.sub("", part):
            parts.append(kept if parts else _code_in(kept) or kept)
        if rest:
            break
    if len(parts) > 1:
        parts[1] = parts[1].lower().rstrip("-_")
    return "/" + "/".join(parts)


def _code_in(written: str) -> str:
    """Returns the join code, however it is written; nothing where it is none."""
    code = tidy_code(written)
    is_code = len(code) == code_length and set(code) <= set(code_alphabet) and not _after.search(written)
    return code if is_code else ""


def _kept(query: dict[str, str]) -> dict[str, str]:
    return {name: kept for name in QUERY if (kept := _last.sub("", query.get(name, "")))}
