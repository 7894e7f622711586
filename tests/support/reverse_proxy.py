"""A reverse proxy in threads, on loopback: rewrites the head of each request as nginx, Caddy and Apache do, and passes on the
rest."""

from __future__ import annotations

import re
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from types import TracebackType
from typing import TypeAlias

from tests.support.server import free_port

Manner: TypeAlias = Callable[[str, str], dict[str, str]]
"""From the browser's Host header and the server's address, the headers that are put in."""

MANNERS: dict[str, Manner] = {
    "nginx as in the docs": lambda host, _: {
        "Host": host, "X-Forwarded-For": "198.51.100.7", "X-Forwarded-Proto": "https"
    },
    "nginx with $host": lambda host, _: {"Host": host.rpartition(":")[0]},
    "nginx alone": lambda _, backend: {"Host": backend},
    "Caddy": lambda host, _: {
        "Host": host, "X-Forwarded-For": "198.51.100.7", "X-Forwarded-Proto": "https", "X-Forwarded-Host": host
    },
    "Apache": lambda host, backend: {
        "Host": backend, "X-Forwarded-For": "198.51.100.7", "X-Forwarded-Host": host, "X-Forwarded-Server": "proxy"
    },
    "Apache with ProxyPreserveHost": lambda host, _: {
        "Host": host, "X-Forwarded-For": "198.51.100.7", "X-Forwarded-Host": host, "X-Forwarded-Server": "proxy"
    },
    "two in a row": lambda host, backend: {
        "Host": backend, "X-Forwarded-Host": f"{host}, inner.example", "X-Forwarded-Proto": "https, http"
    },
}  # fmt: skip


class ReverseProxy:
    """Use as a context manager. `certificate` are the files to serve https with."""

    def __init__(self, backend_port: int, manner: Manner, certificate: tuple[Path, Path] | None = None) -> None:
        self.port, self.backend_port, self.manner = free_port(), backend_port, manner
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER) if certificate else None
        if self._tls and certificate:
            self._tls.load_cert_chain(*certificate)

    def __enter__(self) -> ReverseProxy:
        self._listening = socket.create_server(("127.0.0.1", self.port))
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listening.accept()
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError), closing(connection):
            browser = self._tls.wrap_socket(connection, server_side=True) if self._tls else connection
            head = b""
            while b"\r\n\r\n" not in head:
                piece = browser.recv(65_536)
                if not piece:
                    return
                head += piece
            with closing(browser), closing(socket.create_connection(("127.0.0.1", self.backend_port))) as server:
                server.sendall(self._rewritten(head))
                threading.Thread(target=_pass_on, args=(server, browser), daemon=True).start()
                _pass_on(browser, server)

    def _rewritten(self, given: bytes) -> bytes:
        """One request to a connection, unless it becomes a websocket."""
        head, _, body = given.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        found = re.search(r"(?im)^host: *(.*)$", "\n".join(lines))
        put_in = self.manner(found[1].strip() if found else "", f"127.0.0.1:{self.backend_port}")
        if "upgrade: websocket" not in head.decode("latin-1").lower():
            put_in = {**put_in, "Connection": "close"}
        names = {name.lower() for name in put_in}
        kept = [line for line in lines if line.partition(":")[0].lower() not in names]
        said = [first, *(f"{name}: {value}" for name, value in put_in.items()), *kept]
        return "\r\n".join(said).encode("latin-1") + b"\r\n\r\n" + body


def _pass_on(from_end: socket.socket, to_end: socket.socket) -> None:
    with suppress(OSError, ValueError):
        while piece := from_end.recv(65_536):
            to_end.sendall(piece)
    with suppress(OSError):
        to_end.shutdown(socket.SHUT_WR)
