"""The venue's Wi-Fi, which guests must join before their phones reach anything. Never part of an event: the password is the room's,
and a log that is handed on must not open it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Network:
    """An open one has no password. `told_at` is ms since 1970: a picture of it is of this one, not of another."""

    name: str
    password: str
    told_at: int
