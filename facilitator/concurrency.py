"""Concurrency: the only module that names an async library, so that switching is one flag.

`patch` must run before all other imports: it replaces the standard library's sockets, locks and threads."""

from __future__ import annotations

import errno
import logging
import os
import signal
import socket
import sys
import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from facilitator.open_files import allow_many

if TYPE_CHECKING:
    from ssl import SSLContext

listen_backlog = 2_048
"""Large enough for a whole room that joins in the same second."""
connections_max = 10_000
connections_of_one_max = 5_000
"""Per client address, so that one client cannot use up all connections. A proxy on this machine is exempt."""
idle_seconds = 75
"""Timeout of a silent connection, between requests or within one. Sockets have a shorter heartbeat."""
own_addresses = ("127.0.0.1", "::1")
_GONE = (errno.ECONNRESET, errno.ECONNABORTED, errno.ENOTCONN, errno.EPIPE, errno.ESHUTDOWN)


class AsyncMode(StrEnum):
    EVENTLET = "eventlet"
    GEVENT = "gevent"


def patch(mode: AsyncMode) -> None:
    if mode is AsyncMode.EVENTLET:
        # The deprecation is known (hence the second mode), and an organiser cannot act on it.
        warnings.filterwarnings("ignore", message="(?s).*Eventlet is deprecated")
        # The server does no DNS lookups, and importing dnspython takes longer than the rest of eventlet.
        os.environ.setdefault("EVENTLET_NO_GREENDNS", "yes")
        import eventlet

        eventlet.monkey_patch()
        _read_frames_with_care()
    else:
        from gevent import monkey

        monkey.patch_all()


def native_threads(mode: AsyncMode | None) -> Callable[[Callable[[], None]], None]:
    """Returns a function that runs blocking work in a native thread while other greenlets run, waits for it, and raises its
    errors. Without a mode there is no loop, as in a command-line process: the work runs directly."""
    if mode is None:
        return lambda work: work()
    if mode is AsyncMode.EVENTLET:
        from eventlet import tpool

        return lambda work: tpool.execute(work)
    from gevent import get_hub

    return lambda work: _raised_here(get_hub().threadpool.apply, work)


def _read_frames_with_care() -> None:
    """Replaces eventlet's frame reader. It accepts an unlimited number of fragments and unmasks byte by byte, so that a 2 MB
    message would block the loop for a second."""
    import eventlet.websocket

    class CarefulFrames(eventlet.websocket.RFC6455WebSocket):  # type: ignore[misc]
        _received = 0

        def _recv_frame(self, message: Any = None) -> Any:
            had = len(message.data) if message else 0
            frame = super()._recv_frame(message)
            if frame.opcode & 8:
                # Control frames may come between the fragments of a message.
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

    eventlet.websocket.RFC6455WebSocket = CarefulFrames


def _raised_here(apply: Callable[[Callable[[], None]], object], work: Callable[[], None]) -> None:
    """Runs the work in gevent's thread pool and raises its error here. gevent prints an exception in the worker first; if that
    fails, as on a full disk, the caller would wait for ever."""
    raised: list[Exception] = []

    def guarded() -> None:
        try:
            work()
        except Exception as error:  # noqa: BLE001 (raised again below)
            raised.append(error)

    apply(guarded)
    if raised:
        raise raised[0]


def listen(host: str, port: int) -> socket.socket:
    """Raises OSError when the port is taken. Disables Nagle's algorithm, so that small frames are sent at once."""
    allow_many()
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    if sys.platform != "win32":  # on Windows it would let a second server bind the same port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    listener.bind((host, port))
    listener.listen(listen_backlog)
    return listener


def certified(cert: Path, key: Path) -> SSLContext:
    """Returns a TLS context for `serve`; call after `patch`. Raises OSError if the files are unreadable or do not match."""
    import ssl

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    # Otherwise OpenSSL prompts in the terminal for the password of an encrypted key.
    context.load_cert_chain(cert, key, password="")
    return context


def serve(mode: AsyncMode, app: Any, listener: socket.socket, tls: SSLContext | None = None) -> None:
    """Serves until Ctrl-C (SIGINT) or SIGTERM, then returns with all connections still open, so that closing messages can be
    sent.

    The TLS handshake happens on first read, so that a silent client blocks nobody."""
    quiet = logging.getLogger("facilitator.http")
    if mode is AsyncMode.EVENTLET:
        import eventlet.wsgi
        from eventlet.green.ssl import GreenSSLSocket, SSLError
        from eventlet.greenio import GreenSocket

        def give_way() -> None:
            eventlet.sleep(0)

        fair_socket, fair_tls_socket = _fair(GreenSocket, give_way), _fair(GreenSSLSocket, give_way)

        class FairProtocol(eventlet.wsgi.HttpProtocol):  # type: ignore[misc]
            connections: ClassVar[Counter[str]] = Counter()

            def handle(self) -> None:
                """Handles one connection from first request to last."""
                address = self.client_address[0]
                if self.connections[address] >= connections_of_one_max and address not in own_addresses:
                    return
                self.connections[address] += 1
                try:
                    super().handle()
                finally:
                    self.connections[address] -= 1

            def __init__(self, connection: Any, server: Any) -> None:
                if tls is not None:
                    # eventlet creates these sockets itself, with a fixed class.
                    connection[1].__class__ = fair_tls_socket
                super().__init__(connection, server)

            def handle_one_request(self) -> None:
                """Yields first: pipelined requests arrive in one read."""
                eventlet.sleep(0)
                try:
                    super().handle_one_request()
                except SSLError:
                    # The client does not speak TLS, or rejects the certificate.
                    self.close_connection = True

        def accept(take: Callable[[], Any]) -> Any:
            """Retries after a client that disconnected before accept, which would end eventlet's accept loop."""
            while True:
                try:
                    return take()
                except OSError as error:
                    if error.errno not in _GONE:
                        raise
                    give_way()

        fair = fair_socket(getattr(listener, "fd", listener))
        if tls is not None:
            fair = GreenSSLSocket(fair, server_side=True, do_handshake_on_connect=False, _context=tls)
            # eventlet creates each connection with the listener's class.
            fair.accept = partial(accept, fair.accept)
        eventlet.spawn(
            eventlet.wsgi.server, fair, app, log=quiet, log_output=False, debug=False, max_size=connections_max,
            socket_timeout=idle_seconds, protocol=FairProtocol,
        )  # fmt: skip
    else:
        import gevent.ssl
        from gevent.pywsgi import WSGIHandler, WSGIServer

        def give_way() -> None:
            gevent.sleep(0)

        fair_socket, fair_tls_socket = _fair(gevent.socket.socket, give_way), _fair(gevent.ssl.SSLSocket, give_way)

        class GeventHandler(WSGIHandler):  # type: ignore[misc]
            def __init__(self, client: Any, *rest: Any) -> None:
                if tls is not None:
                    client.__class__ = fair_tls_socket
                else:
                    client = fair_socket(client.family, client.type, client.proto, fileno=client.detach())
                super().__init__(client, *rest)

            def handle(self) -> None:
                with suppress(ConnectionError):
                    super().handle()

            def _handle_client_error(self, error: Exception) -> Any:
                # A disconnected client needs no error response, and no log entry.
                return None if isinstance(error, ConnectionError) else super()._handle_client_error(error)

            def handle_one_request(self) -> Any:
                gevent.sleep(0)
                return super().handle_one_request()

            def handle_one_response(self) -> None:
                super().handle_one_response()
                if _was_websocket(self.environ):
                    self.close_connection = True

        class QuietServer(WSGIServer):  # type: ignore[misc]
            def wrap_socket_and_handle(self, client: Any, address: Any) -> None:
                try:
                    super().wrap_socket_and_handle(client, address)
                except (gevent.ssl.SSLError, ConnectionError):
                    client.close()

        secure = {} if tls is None else {"ssl_context": tls}
        gevent_server = QuietServer(listener, app, log=None, error_log=quiet, handler_class=GeventHandler, **secure)
        gevent_server.start()
    _wait_for_a_signal()


def _fair(kind: Any, give_way: Callable[[], None]) -> Any:
    """Returns a socket class that yields before each read, so that one client cannot starve the others."""

    class Fair(kind):  # type: ignore[misc]
        def recv(self, *asked: Any) -> Any:
            give_way()
            return super().recv(*asked)

        def recv_into(self, *asked: Any) -> Any:
            give_way()
            return super().recv_into(*asked)

    return Fair


def _wait_for_a_signal() -> None:
    """Waits for a signal through a wakeup file descriptor. A raised exception would hit an arbitrary greenlet, which may swallow
    it. A second signal ends the process at once."""
    waits, wakes = socket.socketpair()
    wakes.setblocking(False)
    signal.set_wakeup_fd(wakes.fileno())
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: None)
    waits.recv(1)
    signal.set_wakeup_fd(-1)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)


def _was_websocket(environ: dict[str, Any]) -> bool:
    """A connection upgraded to a websocket cannot return to HTTP; if it stayed open, the client would wait for the close."""
    return str(environ.get("HTTP_UPGRADE", "")).lower() == "websocket"
