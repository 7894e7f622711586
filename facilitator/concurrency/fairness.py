"""Sockets that yield to the loop before each read, so that one client that sends without a pause cannot starve the others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def fair(kind: Any, give_way: Callable[[], None]) -> Any:
    """The class `kind` of sockets, yielding."""

    class Fair(kind):  # type: ignore[misc]
        def recv(self, *asked: Any) -> Any:
            give_way()
            return super().recv(*asked)

        def recv_into(self, *asked: Any) -> Any:
            give_way()
            return super().recv_into(*asked)

    return Fair
