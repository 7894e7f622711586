"""The venue's Wi-Fi, which guests must join before their phones reach anything. Never part of an event: the log may be passed on,
and must not contain the password."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Network:
    """An open network has no password. `told_at` (ms since 1970) versions it, so that a cached picture is not served for another
    network."""

    name: str
    password: str
    told_at: int
