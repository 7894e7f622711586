"""The gate: requests that no client of ours sends are turned away before a library makes room for them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

websocket_version = "13"
"""Of RFC 6455. What browsers spoke before it has no limit to a message."""


class Gate:
    """Stands before a WSGI app."""

    def __init__(self, app: WSGIApplication) -> None:
        self._app = app

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if _is_of_an_older_kind(environ):
            start_response("400 Bad Request", [("Content-Length", "0"), ("Connection", "close")])
            return []
        # To compress each frame for each client takes more time and memory than all else; who wants it asks for packed frames.
        environ.pop("HTTP_SEC_WEBSOCKET_EXTENSIONS", None)
        return self._app(environ, start_response)


def _is_of_an_older_kind(environ: WSGIEnvironment) -> bool:
    is_websocket = environ.get("HTTP_UPGRADE", "").lower() == "websocket"
    return is_websocket and environ.get("HTTP_SEC_WEBSOCKET_VERSION") != websocket_version
