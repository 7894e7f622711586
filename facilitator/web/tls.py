"""Behind something that speaks TLS for us, such as Caddy or nginx: what is asked under the public name came over https, though it
reaches us in the clear. Otherwise browsers' sockets would be refused as another site's, and cookies would not be marked Secure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment


def behind_tls(app: WSGIApplication, public_url: str) -> WSGIApplication:
    """`app` for a server whose `public_url` begins with https; for any other, as it was."""
    address = urlsplit(public_url)
    if address.scheme != "https":
        return app

    def told(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if environ.get("HTTP_HOST", "").lower() == address.netloc.lower():
            environ["wsgi.url_scheme"] = "https"
        return app(environ, start_response)

    return told
