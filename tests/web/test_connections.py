"""Connections that say nothing: nobody keeps them for ever, and nobody alone keeps all of them."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, suppress

import pytest

from tests.support.client import wait_for, wait_seconds_max
from tests.support.server import free_port, wait_until_up

SERVER = """
from facilitator import concurrency
from facilitator.concurrency import listening
listening.idle_seconds, listening.connections_of_one_max = {idle}, 3
concurrency.patch(concurrency.AsyncMode.EVENTLET)

def app(environ, start_response):
    start_response("200 OK", [("Content-Length", "0")])
    return []

concurrency.serve(concurrency.AsyncMode.EVENTLET, app, listening.listen("127.0.0.1", {port}))
"""
REQUEST = b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n"


@pytest.fixture
def port(request: pytest.FixtureRequest) -> Iterator[int]:
    port = free_port()
    program = SERVER.format(idle=request.param, port=port)
    with subprocess.Popen([sys.executable, "-c", program]) as process:
        try:
            wait_until_up(f"http://127.0.0.1:{port}", process)
            yield port
        finally:
            process.kill()


def connected(port: int, address: str) -> closing[socket.socket]:
    return closing(socket.create_connection(("127.0.0.1", port), wait_seconds_max, (address, 0)))


@pytest.mark.parametrize("port", [0.2], indirect=True)
@pytest.mark.parametrize(
    "beginning",
    [b"", b"GET /hea", REQUEST[:-2], REQUEST.replace(b"GET", b"POST").replace(b"x", b"x\r\nContent-Length: 9")],
)
def test_who_says_nothing_more_is_hung_up_on(port: int, beginning: bytes) -> None:
    with connected(port, "127.0.0.2") as connection, suppress(ConnectionError):
        connection.sendall(beginning)
        while connection.recv(1_000):
            pass


@pytest.mark.parametrize("port", [60], indirect=True)
def test_nobody_alone_has_all_connections(port: int) -> None:
    with ExitStack() as held:
        for _ in range(3):
            answered(held.enter_context(connected(port, "127.0.0.2")))
        for address, is_served in (("127.0.0.2", False), ("127.0.0.3", True), ("127.0.0.1", True)):
            assert answered(held.enter_context(connected(port, address))) is is_served
    wait_for(lambda: is_served_again(port))


def is_served_again(port: int) -> bool:
    with connected(port, "127.0.0.2") as connection:
        return answered(connection)


def answered(connection: socket.socket) -> bool:
    try:
        connection.sendall(REQUEST)
        return bool(connection.recv(1_000))
    except ConnectionError:
        return False
