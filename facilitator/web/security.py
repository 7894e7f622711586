"""Security headers: nothing from third parties, no framing, no inline script but our own."""

from __future__ import annotations

import base64
import hashlib
from urllib.parse import urlsplit

from flask import Flask, Response, request

_NOT_A_DOCUMENT = {"text/css", "text/javascript", "font/woff2"}
"""Types without document headers: a page loads up to sixty such files, and the headers would outweigh the small ones."""
year_seconds = 31_536_000


def register(app: Flask, *, inline: str, public_url: str) -> None:
    """`inline` is the script inlined in every page."""
    public_host = urlsplit(public_url).netloc
    digest = base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()
    allowed = f"'self' 'sha256-{digest}'"

    @app.after_request
    def add_headers(response: Response) -> Response:
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
        if response.mimetype in _NOT_A_DOCUMENT:
            return response
        # Older Safari does not count a websocket to the same host as 'self'.
        hosts = dict.fromkeys(filter(None, (request.host, public_host)))
        socket = " ".join(f"ws://{host} wss://{host}" for host in hosts)
        response.headers["Content-Security-Policy"] = (
            f"default-src 'none'; script-src {allowed}; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            f"connect-src 'self' {socket}; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
        )
        response.headers["X-Frame-Options"] = "DENY"
        response.headers["Referrer-Policy"] = "no-referrer"
        response.headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), interest-cohort=()"
        if request.is_secure:
            # Browsers ignore this header over plain http and log a warning.
            response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
            response.headers["Strict-Transport-Security"] = f"max-age={year_seconds}"
        if request.path.startswith("/api/"):
            response.headers.setdefault("Cache-Control", "no-store")
        return response
