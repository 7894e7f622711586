"""Self-diagnosis before guests arrive: addresses, disk, clock, pages and websockets, and whether a phone has reached the server.
Each finding is one sentence that says what to do. Contacts only this machine, at its public address."""

from __future__ import annotations

import ipaddress
import os
import secrets
import shutil
import socket
import ssl
import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit

from flask import Flask, request

from facilitator.concurrency.listening import own_addresses
from facilitator.domain.kernel import Fact
from facilitator.live.copies import Copies
from facilitator.web.links import own_address

free_bytes_min = 500_000_000
write_ms_max = 50
writes = 5
wait_seconds_max = 10
earliest_year = 2024


@dataclass(slots=True)
class Visitors:
    """Records whether a page was opened from another device; a proxy on this machine is recognised by its header."""

    from_elsewhere: bool = False

    def register(self, app: Flask) -> None:
        here = {*own_addresses, own_address()}

        @app.before_request
        def look() -> None:
            if request.remote_addr not in here or request.headers.get("X-Forwarded-For"):
                self.from_elsewhere = True


class Level(StrEnum):
    WELL = "well"
    WATCH = "watch"
    ILL = "ill"


@dataclass(frozen=True, slots=True)
class Finding:
    """`code` is a key of the catalogues (`doctor.<code>`)."""

    code: str
    level: Level
    facts: dict[str, Fact] = field(default_factory=dict)


def examine(
    base: str, database: Path, copies: Sequence[Copies], *, reached: bool | None, now: int, stepped_ms: int = 0
) -> list[Finding]:
    """Returns all findings. `base` is the URL for phones; `copies` those of the running server, empty if unknown; `reached`
    whether a phone has connected, None if unknown; `now` the machine's clock in ms since 1970, and `stepped_ms` its unconfirmed
    step."""
    first = [address(base), disk(database), *map(copied, copies), clock(database, now=now, stepped_ms=stepped_ms)]
    return [*first, *line(base), *phones(reached=reached)]


def address(base: str) -> Finding:
    name = urlsplit(base).hostname or ""
    try:
        found = ipaddress.ip_address(socket.getaddrinfo(name, None)[0][4][0])
    except (OSError, ValueError):
        return Finding("address_unknown", Level.ILL, {"link": base})
    if found.is_loopback:
        return Finding("address_alone", Level.ILL, {"link": base})
    return Finding("address_private" if found.is_private else "address_public", Level.WELL, {"link": base})


def disk(database: Path) -> Finding:
    folder = database.parent if database.parent.exists() else Path()
    try:
        taken = statistics.median(_write_ms(folder) for _ in range(writes))
        free = shutil.disk_usage(folder).free
    except OSError:
        return Finding("disk_refuses", Level.ILL, {"path": str(folder)})
    facts: dict[str, Fact] = {"free": round(free / 1e6), "gb": max(1, round(free / 1e9)), "ms": round(taken)}
    if free < free_bytes_min:
        return Finding("disk_nearly_full", Level.ILL, facts)
    return Finding("disk_slow", Level.WATCH, facts) if taken > write_ms_max else Finding("disk_well", Level.WELL, facts)


def _write_ms(folder: Path) -> float:
    with tempfile.NamedTemporaryFile(dir=folder) as file:
        begun = time.perf_counter()
        file.write(bytes(4_096))
        file.flush()
        os.fsync(file.fileno())
        return (time.perf_counter() - begun) * 1_000


def copied(copies: Copies) -> Finding:
    facts: dict[str, Fact] = {"path": str(copies.folder)}
    return Finding("copies_fail", Level.ILL, facts) if copies.is_failing else Finding("copies_well", Level.WELL, facts)


def clock(database: Path, *, now: int, stepped_ms: int = 0) -> Finding:
    """Checks the clock by its known step, or by the file's last modification: an earlier time means that the clock was set
    back."""
    told = datetime.fromtimestamp(now / 1_000).astimezone()
    facts: dict[str, Fact] = {"time": told.strftime("%d.%m.%Y %H:%M"), "zone": told.strftime("%z")}
    if stepped_ms:
        minutes = round(abs(stepped_ms) / 60_000)
        parts = ((minutes // 1_440, "d"), (minutes // 60 % 24, "h"), (minutes % 60, "min"))
        amount = " ".join(f"{n} {unit}" for n, unit in parts if n) or "1 min"
        return Finding("clock_back" if stepped_ms < 0 else "clock_on", Level.ILL, facts | {"amount": amount})
    saved = database.stat().st_mtime if database.exists() else 0
    behind = told.year < earliest_year or now / 1_000 < saved - 60
    return Finding("clock_behind", Level.ILL, facts) if behind else Finding("clock_well", Level.WELL, facts)


def line(base: str) -> list[Finding]:
    """Checks that pages answer at that URL, and that websockets get through."""
    facts: dict[str, Fact] = {"link": base}
    try:
        page, upgraded = (
            _first_line(base, "/health"),
            _first_line(base, "/socket.io/?EIO=4&transport=websocket", upgrade=True),
        )
    except ssl.SSLError:
        return [Finding("certificate_unknown", Level.ILL, facts)]
    except OSError:
        return [Finding("pages_away", Level.ILL, facts)]
    if " 200 " not in page:
        return [Finding("pages_away", Level.ILL, facts)]
    websockets = (
        Finding("websockets_well", Level.WELL) if " 101 " in upgraded else Finding("websockets_away", Level.WATCH)
    )
    return [Finding("pages_well", Level.WELL, facts), websockets]


def _first_line(base: str, path: str, *, upgrade: bool = False) -> str:
    parts = urlsplit(base)
    secure = parts.scheme == "https"
    name, port = parts.hostname or "", parts.port or (443 if secure else 80)
    asked = [f"GET {parts.path.rstrip('/')}{path} HTTP/1.1", f"Host: {parts.netloc}"]
    if upgrade:
        key = secrets.token_urlsafe(16)[:22] + "=="
        asked += ["Upgrade: websocket", "Connection: Upgrade", f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13"]
    else:
        asked.append("Connection: close")
    with socket.create_connection((name, port), timeout=wait_seconds_max) as plain:
        line = ssl.create_default_context().wrap_socket(plain, server_hostname=name) if secure else plain
        line.sendall(("\r\n".join(asked) + "\r\n\r\n").encode())
        return line.recv(200).decode(errors="replace").partition("\r\n")[0] + " "


def phones(*, reached: bool | None) -> list[Finding]:
    if reached is None:
        return []
    return [Finding("phone_seen", Level.WELL) if reached else Finding("phone_not_seen", Level.WATCH)]
