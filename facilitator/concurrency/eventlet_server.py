"""The HTTP server of eventlet, made to stand strangers."""

from __future__ import annotations

import errno
import socket
from collections import Counter
from collections.abc import Callable
from functools import partial
from logging import Logger
from typing import TYPE_CHECKING, Any, ClassVar

import eventlet.wsgi
from eventlet.green.ssl import GreenSSLSocket, SSLError
from eventlet.greenio import GreenSocket

from facilitator.concurrency.fairness import fair
from facilitator.concurrency.listening import connections_max, connections_of_one_max, idle_seconds, own_addresses

if TYPE_CHECKING:
    from ssl import SSLContext

_GONE = (errno.ECONNRESET, errno.ECONNABORTED, errno.ENOTCONN, errno.EPIPE, errno.ESHUTDOWN)
_give_way = partial(eventlet.sleep, 0)
_FairSocket, _FairTLSSocket = fair(GreenSocket, _give_way), fair(GreenSSLSocket, _give_way)


class _Protocol(eventlet.wsgi.HttpProtocol):  # type: ignore[misc]
    connections: ClassVar[Counter[str]] = Counter()

    def handle(self) -> None:
        """A connection, from its first request to its last."""
        address = self.client_address[0]
        if self.connections[address] >= connections_of_one_max and address not in own_addresses:
            return
        self.connections[address] += 1
        try:
            super().handle()
        finally:
            self.connections[address] -= 1

    def handle_one_request(self) -> None:
        """Yields first: many requests may come in one piece."""
        _give_way()
        try:
            super().handle_one_request()
        except SSLError:
            # The client does not speak TLS, or does not trust the certificate.
            self.close_connection = True


class _TLSProtocol(_Protocol):
    def __init__(self, connection: Any, server: Any) -> None:
        # The library makes these itself, and of no other class.
        connection[1].__class__ = _FairTLSSocket
        super().__init__(connection, server)


def start(app: Any, listener: socket.socket, tls: SSLContext | None, quiet: Logger) -> None:
    listening = _FairSocket(getattr(listener, "fd", listener))
    if tls is not None:
        listening = GreenSSLSocket(listening, server_side=True, do_handshake_on_connect=False, _context=tls)
        # The library makes each connection of the listener's own class.
        listening.accept = partial(_accept, listening.accept)
    eventlet.spawn(
        eventlet.wsgi.server, listening, app, log=quiet, log_output=False, debug=False, max_size=connections_max,
        socket_timeout=idle_seconds, protocol=_Protocol if tls is None else _TLSProtocol,
    )  # fmt: skip


def _accept(take: Callable[[], Any]) -> Any:
    """The library stops serving when a client is gone before it was accepted."""
    while True:
        try:
            return take()
        except OSError as error:
            if error.errno not in _GONE:
                raise
            _give_way()
