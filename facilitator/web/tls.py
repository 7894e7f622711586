"""WSGI middleware behind a TLS proxy such as Caddy or nginx: requests for the public host count as https. Otherwise browsers'
sockets would be refused as cross-origin, and cookies would lack Secure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment


def behind_tls(app: WSGIApplication, public_url: str) -> WSGIApplication:
    """Wraps `app` if `public_url` is https; else returns it unchanged."""
    address = urlsplit(public_url)
    if address.scheme != "https":
        return app

    def told(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if environ.get("HTTP_HOST", "").lower() == address.netloc.lower():
            environ["wsgi.url_scheme"] = "https"
        return app(environ, start_response)

    return told
