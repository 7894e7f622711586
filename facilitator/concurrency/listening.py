"""The listening socket, its certificate, and what connections may take: files, and turns at being read."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ssl import SSLContext

listen_backlog = 2_048
"""A room that joins in the same second must not be turned away."""
files_max = 10_240
"""The maximum on macOS."""
connections_max = 10_000
connections_of_one_max = 5_000
"""From one address, so that one client cannot take all. A proxy on the machine itself is exempt."""
idle_seconds = 75
"""How long a connection may be silent between two requests, or in the middle of one. Websockets are pinged more often."""
own_addresses = ("127.0.0.1", "::1")


def listen(host: str, port: int) -> socket.socket:
    """Raises OSError when the port is taken. Small frames leave at once (no Nagle's delay)."""
    _allow_many_files()
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    if sys.platform != "win32":  # there it would let a second server take the same port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    listener.bind((host, port))
    listener.listen(listen_backlog)
    return listener


def certified(cert: Path, key: Path) -> SSLContext:
    """For `serve`; call it after `patch`. Raises OSError where the two cannot be read, or do not belong together."""
    import ssl

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    # A key with a password would be asked for in the terminal, where nobody may sit.
    context.load_cert_chain(cert, key, password="")
    return context


def fair(kind: Any, give_way: Callable[[], None]) -> Any:
    """The class `kind` of sockets, yielding to the loop before each read: a client that sends without a pause starves no other."""

    class Fair(kind):  # type: ignore[misc]
        def recv(self, *asked: Any) -> Any:
            give_way()
            return super().recv(*asked)

        def recv_into(self, *asked: Any) -> Any:
            give_way()
            return super().recv_into(*asked)

    return Fair


def _allow_many_files() -> None:
    """Each connection is one: the default of 1,024 on Linux and 256 on macOS would refuse further phones."""
    if sys.platform == "win32":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    allowed = files_max if hard == resource.RLIM_INFINITY else min(files_max, hard)
    if soft != resource.RLIM_INFINITY and soft < allowed:
        resource.setrlimit(resource.RLIMIT_NOFILE, (allowed, hard))
