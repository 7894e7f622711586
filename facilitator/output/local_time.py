"""Local time. The log counts milliseconds since 1970; whoever reads a document thinks in the clock on the wall."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from facilitator.domain.dates import zone


def local(ms: int) -> datetime:
    """Without its zone, as the wall shows it, to the second."""
    return datetime.fromtimestamp(ms // 1_000, ZoneInfo(zone)).replace(tzinfo=None)


def local_date(ms: int) -> date:
    return local(ms).date()


def stamp(ms: int) -> str:
    """`2024-01-16 09:31:57`: sorts, and SQLite's date functions read it."""
    return local(ms).isoformat(sep=" ")
