"""Tries the public address as a phone's browser does: a page, a socket from a page of that origin, a websocket. Asks nothing else
of what answers there, follows no redirect, reads little, and does not wait long."""

from __future__ import annotations

import re
import secrets
import socket
import ssl
import time
from collections.abc import Callable
from urllib.parse import urlsplit

from facilitator.live.commits import InNativeThread
from facilitator.public_address import DEFAULT_PORTS

wait_seconds_max = 6
"""For each of the questions."""
answer_bytes_max = 8_000
places_max = 4
_is_ours = re.compile(rb'^HTTP/1\.[01] 200 .*"status":\s*"ok".*"workshops":', re.DOTALL)
_is_open = re.compile(rb"^HTTP/1\.[01] 200 .*0\{", re.DOTALL)
_is_refused = re.compile(rb"accepted origin")
_is_upgraded = re.compile(rb"^HTTP/1\.1 101 ")


def at_once(work: Callable[[], None]) -> None:
    work()


def places_of(base: str, in_native_thread: InNativeThread = at_once) -> list[str]:
    """Returns the IP addresses of the host. A look-up may block for long. Raises OSError."""
    found: list[str] = []

    def look_up() -> None:
        parts = urlsplit(base)
        infos = socket.getaddrinfo(parts.hostname or "", None, type=socket.SOCK_STREAM)
        found.extend(dict.fromkeys(str(info[4][0]) for info in infos))

    in_native_thread(look_up)
    return found[:places_max]


def tried(base: str, places: list[str]) -> list[str]:
    """Returns the codes of what was found. `base` as `public_address` writes it, `places` its IP addresses."""
    try:
        page = _asked(base, places, "/health", _is_ours)
    except ssl.SSLCertVerificationError:
        return ["certificate_unknown"]
    except (ConnectionRefusedError, _NoAnswer):
        return ["pages_away"]
    except _Garbled:
        return ["pages_other"]
    except OSError:
        return ["pages_untried"]
    if not _is_ours.search(page):
        return ["pages_other"]
    try:
        polled = _asked(base, places, "/socket.io/?EIO=4&transport=polling", _is_open, Origin=base)
        if _is_refused.search(polled):
            return ["pages_well", "origin_refused"]
        upgraded = _asked(
            base, places, "/socket.io/?EIO=4&transport=websocket", _is_upgraded, Origin=base, **_upgrade()
        )
    except OSError:
        return ["pages_well", "websockets_away"]
    gets_through = _is_open.search(polled) and _is_upgraded.search(upgraded)
    return ["pages_well", "websockets_well" if gets_through else "websockets_away"]


class _NoAnswer(OSError):
    """Connected, and nothing was said."""


class _Garbled(OSError):
    """Connected, and what answers speaks something else."""


def _asked(base: str, places: list[str], path: str, wanted: re.Pattern[bytes], **headers: str) -> bytes:
    """Returns the beginning of the answer, at least as much as is wanted if that is in it. Raises OSError."""
    deadline = time.monotonic() + wait_seconds_max
    parts = urlsplit(base)
    lines = [f"GET {path} HTTP/1.1", f"Host: {parts.netloc}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in ({"Connection": "close"} | headers).items()]
    with _connected(places, parts.port or DEFAULT_PORTS[parts.scheme]) as plain:
        try:
            line = _secured(plain, parts.hostname or "") if parts.scheme == "https" else plain
            line.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
            said = _read(line, wanted, deadline)
        except ssl.SSLCertVerificationError:
            raise
        except TimeoutError:
            raise _NoAnswer from None
        except OSError:
            raise _Garbled from None
    if not said:
        raise _NoAnswer
    return said


def _connected(places: list[str], port: int) -> socket.socket:
    """Connects to the first of the places that takes it. Raises the OSError of the last."""
    problem: OSError = OSError("no address")
    for place in places:
        try:
            return socket.create_connection((place, port), timeout=wait_seconds_max / len(places))
        except OSError as error:
            problem = error
    raise problem


def _secured(plain: socket.socket, name: str) -> ssl.SSLSocket:
    plain.settimeout(wait_seconds_max)
    return ssl.create_default_context().wrap_socket(plain, server_hostname=name)


def _read(line: socket.socket, wanted: re.Pattern[bytes], deadline: float) -> bytes:
    said = b""
    while len(said) < answer_bytes_max and not wanted.search(said) and (left := deadline - time.monotonic()) > 0:
        line.settimeout(left)
        try:
            piece = line.recv(4_096)
        except TimeoutError:
            break
        if not piece:
            break
        said += piece
    return said


def _upgrade() -> dict[str, str]:
    key = secrets.token_urlsafe(16)[:22] + "=="
    return {"Upgrade": "websocket", "Connection": "Upgrade", "Sec_WebSocket_Key": key, "Sec_WebSocket_Version": "13"}
