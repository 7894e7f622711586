"""WSGI middleware: what is settled before Flask and Socket.IO see a request."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

websocket_version = "13"
"""RFC 6455. Older protocols have no limit on message size."""


def strict_handshake(app: WSGIApplication) -> WSGIApplication:
    """Refuses websocket requests that no client of ours sends, before a library makes room for them."""

    def checked(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        is_websocket = environ.get("HTTP_UPGRADE", "").lower() == "websocket"
        if is_websocket and environ.get("HTTP_SEC_WEBSOCKET_VERSION") != websocket_version:
            start_response("400 Bad Request", [("Content-Length", "0"), ("Connection", "close")])
            return []
        # Compressing each frame for each client takes more time and memory than all else; clients can ask for packed frames.
        environ.pop("HTTP_SEC_WEBSOCKET_EXTENSIONS", None)
        return app(environ, start_response)

    return checked
