"""Self-diagnosis before guests arrive: addresses, disk, clock, pages and websockets, and whether a phone has reached the server.
Each finding is one sentence that says what to do. Contacts only the public address."""

from __future__ import annotations

import ipaddress
import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from flask import Flask, request

from facilitator.concurrency.listening import own_addresses
from facilitator.domain.kernel import Fact
from facilitator.live.commits import InNativeThread
from facilitator.live.copies import Copies
from facilitator.web.links import own_address
from facilitator.web.reach import at_once, places_of, tried

free_bytes_min = 500_000_000
write_ms_max = 50
writes = 5
earliest_year = 2024


@dataclass(slots=True)
class Visitors:
    """Records whether a page was opened from another device; a proxy on this machine is recognised by its header. The doctor's own
    request comes through it too."""

    from_elsewhere: bool = False

    def register(self, app: Flask) -> None:
        here = {*own_addresses, own_address()}

        @app.before_request
        def look() -> None:
            if request.path != "/health" and (
                request.remote_addr not in here or request.headers.get("X-Forwarded-For")
            ):
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
    base: str,
    database: Path,
    copies: Sequence[Copies],
    *,
    reached: bool | None,
    now: int,
    stepped_ms: int = 0,
    in_native_thread: InNativeThread = at_once,
) -> list[Finding]:
    """Returns all findings. `base` is the URL for phones; `copies` those of the running server, empty if unknown; `reached`
    whether a phone has connected, None if unknown; `now` the machine's clock in ms since 1970, and `stepped_ms` its unconfirmed
    step."""
    where, heard = address(base, in_native_thread), line(base, in_native_thread)
    # That phones reach the machine there is said only where something was reached.
    told = [where] if where.level is not Level.WELL or any(one.code == "pages_well" for one in heard) else []
    machine = [disk(database), *map(copied, copies), clock(database, now=now, stepped_ms=stepped_ms)]
    return [*told, *machine, *heard, *phones(reached=reached)]


def address(base: str, in_native_thread: InNativeThread = at_once) -> Finding:
    try:
        found = ipaddress.ip_address(places_of(base, in_native_thread)[0])
    except OSError:
        # Phones may know the name all the same: they ask other name servers.
        return Finding("address_unknown", Level.WATCH, {"link": base})
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


def line(base: str, in_native_thread: InNativeThread = at_once) -> list[Finding]:
    """Checks that pages answer at that URL, and that sockets from its pages and websockets get through."""
    try:
        places = places_of(base, in_native_thread)
    except OSError:
        # Told by `address`.
        return []
    return [Finding(code, _LEVELS[code], {"link": base}) for code in tried(base, places)]


_LEVELS = {
    "pages_well": Level.WELL,
    "pages_untried": Level.WATCH,
    "pages_away": Level.ILL,
    "pages_other": Level.ILL,
    "certificate_unknown": Level.ILL,
    "origin_refused": Level.ILL,
    "websockets_well": Level.WELL,
    "websockets_away": Level.WATCH,
}


def phones(*, reached: bool | None) -> list[Finding]:
    if reached is None:
        return []
    return [Finding("phone_seen", Level.WELL) if reached else Finding("phone_not_seen", Level.WATCH)]
