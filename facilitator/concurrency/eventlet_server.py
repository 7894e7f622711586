"""The HTTP server of eventlet, made to stand strangers."""

from __future__ import annotations

import errno
import socket
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from logging import Logger
from typing import TYPE_CHECKING, Any, ClassVar

import eventlet.websocket
import eventlet.wsgi
from eventlet.green.ssl import GreenSSLSocket, SSLError
from eventlet.greenio import GreenSocket

from facilitator.concurrency.listening import connections_max, connections_of_one_max, fair, idle_seconds, own_addresses

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


def limit_frames() -> None:
    eventlet.websocket.RFC6455WebSocket = LimitedFrames


class LimitedFrames(eventlet.websocket.RFC6455WebSocket):  # type: ignore[misc]
    """The library takes any number of pieces, and unmasks them byte by byte: 2 MB would hold up the loop for a second."""

    _received = 0

    def _recv_frame(self, message: Any = None) -> Any:
        had = len(message.data) if message else 0
        frame = super()._recv_frame(message)
        if frame.opcode & 8:
            # Control frames may stand between the pieces of a message.
            return frame
        self._received = (self._received if message else 0) + 1 + sum(map(len, frame.data[had:]))
        if self._received > self.max_frame_length:
            raise eventlet.websocket.FailedConnectionError(1009, "too long")
        return frame

    @staticmethod
    def _apply_mask(data: bytes, mask: Sequence[int], length: int, offset: int = 0) -> bytes:
        turned = bytes(mask[(offset + place) % 4] for place in range(4))
        over = (turned * (length // 4 + 1))[:length]
        return (int.from_bytes(data, "big") ^ int.from_bytes(over, "big")).to_bytes(length, "big")
