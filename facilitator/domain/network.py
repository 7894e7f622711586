"""The venue's Wi-Fi, which guests must join before their phones reach anything. Never part of an event: the password is the room's,
and a log that is handed on must not open it."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.domain.kernel import Refusal

name_bytes_max = 32
password_length_min, password_length_max = 8, 63
"""What IEEE 802.11 lets a network be called, and its password be."""


@dataclass(frozen=True, slots=True)
class Network:
    """An open one has no password. `told_at` is ms since 1970: a picture of it is of this one, not of another."""

    name: str
    password: str
    told_at: int


def network(name: str, password: str, *, told_at: int) -> Network:
    """As somebody typed it, but for blanks around it, which are seldom meant. Raises Refusal `empty`, `long_name`, `bad_name`,
    `bad_password`."""
    name, password = name.strip(), password.strip()
    if not name:
        raise Refusal("empty", field="name")
    length = len(name.encode())
    if length > name_bytes_max:
        raise Refusal("long_name", field="name", max=name_bytes_max, length=length)
    if not name.isprintable():
        raise Refusal("bad_name", field="name")
    fits = password_length_min <= len(password) <= password_length_max
    if password and not (fits and password.isprintable()):
        raise Refusal("bad_password", field="password", min=password_length_min, max=password_length_max)
    return Network(name, password, told_at)
