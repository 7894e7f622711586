"""Behind a proxy: which requests came over https, and the pages of which origins may open a socket. Proxies rewrite the Host
header, leave out its port, or tell of it in X-Forwarded-Host; a browser's Origin header passes through all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

from facilitator.public_address import AddressProblem, public_address

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

IsOurs: TypeAlias = "Callable[[str | None, WSGIEnvironment], bool]"


def our_origins(public_url: str) -> IsOurs:
    """Returns whether a page of an origin may open a socket: one of the public address, or of the address that the request came to.
    A page of another site can set none of the headers that are read."""

    def is_ours(origin: str | None, environ: WSGIEnvironment) -> bool:
        page = _address(origin or "")
        return page != "" and (page == public_url or page in _came_to(environ))

    return is_ours


def behind_tls(app: WSGIApplication, public_url: str) -> WSGIApplication:
    """Wraps `app` if `public_url` is https: what came through its proxy counts as https, so that cookies are Secure. What came to
    the machine itself does not: browsers would drop the cookie."""
    public = urlsplit(public_url)
    if public.scheme != "https":
        return app
    names = {public.netloc, public.hostname}

    def told(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        hosts = (_address(f"https://{host}").removeprefix("https://") for host in _hosts(environ))
        if (
            _first(environ, "HTTP_X_FORWARDED_PROTO") == "https"
            or not names.isdisjoint(hosts)
            or _address(environ.get("HTTP_ORIGIN", "")) == public_url
        ):
            environ["wsgi.url_scheme"] = "https"
        return app(environ, start_response)

    return told


def _came_to(environ: WSGIEnvironment) -> Iterator[str]:
    """The addresses that the request can have had in the browser: https too, since a proxy need not tell of it."""
    for host in _hosts(environ):
        for scheme in (environ["wsgi.url_scheme"], "https"):
            yield _address(f"{scheme}://{host}")


def _hosts(environ: WSGIEnvironment) -> list[str]:
    return [host for name in ("HTTP_HOST", "HTTP_X_FORWARDED_HOST") if (host := _first(environ, name))]


def _first(environ: WSGIEnvironment, name: str) -> str:
    """What the proxy nearest to the browser wrote."""
    return str(environ.get(name, "")).partition(",")[0].strip().lower()


def _address(text: str) -> str:
    try:
        return public_address(text)
    except AddressProblem:
        return ""
