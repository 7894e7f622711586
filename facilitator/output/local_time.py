"""Conversion from the log's milliseconds since 1970 to local time."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from facilitator.domain.dates import zone


def local(ms: int) -> datetime:
    """Returns naive local time, to the second."""
    return datetime.fromtimestamp(ms // 1_000, ZoneInfo(zone)).replace(tzinfo=None)


def local_date(ms: int) -> date:
    return local(ms).date()


def stamp(ms: int) -> str:
    """Returns `2024-01-16 09:31:57`, which sorts and which SQLite's date functions accept."""
    return local(ms).isoformat(sep=" ")
