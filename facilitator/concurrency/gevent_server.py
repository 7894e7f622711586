"""The HTTP server of gevent, made to stand strangers."""

from __future__ import annotations

import socket
from contextlib import suppress
from functools import partial
from logging import Logger
from typing import TYPE_CHECKING, Any

import gevent.ssl
from gevent.pywsgi import WSGIHandler, WSGIServer

from facilitator.concurrency.listening import fair

if TYPE_CHECKING:
    from ssl import SSLContext

_give_way = partial(gevent.sleep, 0)
_FairSocket, _FairTLSSocket = fair(gevent.socket.socket, _give_way), fair(gevent.ssl.SSLSocket, _give_way)


class _Handler(WSGIHandler):  # type: ignore[misc]
    def __init__(self, client: Any, *rest: Any) -> None:
        super().__init__(_fair_client(client), *rest)

    def handle(self) -> None:
        with suppress(ConnectionError):
            super().handle()

    def _handle_client_error(self, error: Exception) -> Any:
        # A client that is gone is not told what was wrong, and nobody else either.
        return None if isinstance(error, ConnectionError) else super()._handle_client_error(error)

    def handle_one_request(self) -> Any:
        _give_way()
        return super().handle_one_request()

    def handle_one_response(self) -> None:
        super().handle_one_response()
        # A connection that was a websocket cannot go back to HTTP: left open, it would keep the client waiting for the close.
        if str(self.environ.get("HTTP_UPGRADE", "")).lower() == "websocket":
            self.close_connection = True


class _Server(WSGIServer):  # type: ignore[misc]
    def wrap_socket_and_handle(self, client: Any, address: Any) -> None:
        try:
            super().wrap_socket_and_handle(client, address)
        except (gevent.ssl.SSLError, ConnectionError):
            client.close()


def start(app: Any, listener: socket.socket, tls: SSLContext | None, quiet: Logger) -> None:
    secure = {} if tls is None else {"ssl_context": tls}
    _Server(listener, app, log=None, error_log=quiet, handler_class=_Handler, **secure).start()


def _fair_client(client: Any) -> Any:
    if isinstance(client, gevent.ssl.SSLSocket):
        client.__class__ = _FairTLSSocket
        return client
    return _FairSocket(client.family, client.type, client.proto, fileno=client.detach())
