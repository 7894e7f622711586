"""The venues' networks, stored outside the log."""

from __future__ import annotations

import threading

from facilitator.domain.kernel import Refusal
from facilitator.domain.network import Network
from facilitator.live.commits import InNativeThread
from facilitator.store import protocol

name_bytes_max = 32
password_length_min, password_length_max = 8, 63
"""Limits of IEEE 802.11."""


def network(name: str, password: str, *, told_at: int) -> Network:
    """Validates a network as typed, trimming surrounding blanks. Raises Refusal `empty`, `long_name`, `bad_name`,
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


class Networks:
    """All networks, at most one per workshop; cached in memory, written through."""

    def __init__(self, kept: protocol.Networks, *, in_native_thread: InNativeThread) -> None:
        self._kept = kept
        self._in_native_thread = in_native_thread
        self._changing = threading.Lock()
        self._of = kept.all()

    def of(self, workshop_id: str) -> Network | None:
        return self._of.get(workshop_id)

    def tell(self, workshop_id: str, network: Network) -> None:
        """Replaces the workshop's network. Raises NotSaved."""
        with self._changing:
            self._in_native_thread(lambda: self._kept.put(workshop_id, network))
            self._of[workshop_id] = network

    def forget(self, workshop_id: str) -> None:
        """Deletes the workshop's network. Raises NotSaved."""
        with self._changing:
            self._in_native_thread(lambda: self._kept.drop(workshop_id))
            self._of.pop(workshop_id, None)
