"""Somebody who means harm, with a seat or without: the server keeps its memory and its time for the others."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, suppress

import pytest
from websocket import WebSocketException, create_connection

from facilitator.domain.limits import measures_each_max
from facilitator.web.limits import commands_burst, views_burst
from tests.support.client import Client
from tests.support.modes import MODES
from tests.support.server import Server
from tests.support.workshop import NINE
from tests.web.room import Room
from tests.web.wire import Wire


def is_connected(room: Room, person: str) -> bool:
    return bool(room.looker.fresh_view()["records"][f"person:{person}"]["connected"])


def id_of(seat: Client) -> str:
    return str(seat.fresh_view()["records"]["me"]["id"])


def ask_again(wire: Wire) -> bool:
    """False when there is nobody there to ask."""
    with suppress(OSError, WebSocketException):
        wire.say('42["refresh"]')
        return True
    return False


def test_who_asks_and_never_reads_is_cut_off(room: Room) -> None:
    room.start("table_round")
    greedy = room.participant()
    for author in (greedy, room.participant()):
        for _ in range(measures_each_max):
            room.do(author, "post_measure", measure=room.new_id(), title="Sykler", description="x" * 2_000)
    person = id_of(greedy)
    with Wire(room.url).seated(greedy.token) as wire:
        assert any(not ask_again(wire) or not is_connected(room, person) for _ in range(views_burst // 2))
    assert Client(room.url, room.code, greedy.token).connect().is_connected


def test_who_asks_for_the_view_without_end_is_cut_off(room: Room) -> None:
    greedy = room.participant()
    person = id_of(greedy)
    with Wire(room.url).seated(greedy.token) as wire:
        for _ in range(2 * views_burst):
            ask_again(wire)
        assert any(not is_connected(room, person) for _ in range(views_burst // 2))
    assert room.participant().connect().is_connected


def test_who_goes_on_when_told_to_wait_is_cut_off(room: Room) -> None:
    """Each command has an answer that waits to be read."""
    greedy = room.participant()
    person = id_of(greedy)
    with Wire(room.url).seated(greedy.token) as wire:
        with suppress(OSError, WebSocketException):
            for number in range(20 * commands_burst):
                wire.say(f'42{number}["command",{{}}]')
        assert any(not is_connected(room, person) for _ in range(views_burst // 2))
    assert Client(room.url, room.code, greedy.token).connect().is_connected


# -- without a seat


@pytest.fixture(scope="module", params=MODES)
def any_server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with Server(tmp_path_factory.mktemp("server"), request.param, clock_at=NINE) as server:
        yield server
        assert server.is_up
        assert "Traceback" not in server.errors


PIECE = "x" * 50_000
CHUNKED = "POST /api/KF7M2P/join HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
WITHOUT_END: dict[str, tuple[str, str]] = {
    "requests": ("", "GET /health HTTP/1.1\r\nHost: x\r\n\r\n" * 200),
    "a body in chunks": (CHUNKED, "1\r\nx\r\n" * 2_000),
}
"""What is said once, and what is said again and again."""


@pytest.mark.parametrize("begin_and_go_on", WITHOUT_END.values(), ids=WITHOUT_END)
def test_who_sends_without_end_leaves_the_others_their_turn(room: Room, begin_and_go_on: tuple[str, str]) -> None:
    begin, go_on = (part.encode() for part in begin_and_go_on)
    with closing(socket.create_connection(("127.0.0.1", room.server.port))) as connection:
        connection.sendall(begin)
        with without_end(lambda: connection.sendall(go_on), lambda: connection.recv(1_000_000)):
            assert all(room.server.is_up for _ in range(5))


def test_who_sends_packets_without_end_leaves_the_others_their_turn(room: Room) -> None:
    with Wire(room.url) as wire, without_end(lambda: wire.say("3" + PIECE)):
        assert all(room.server.is_up for _ in range(5))


class without_end:  # noqa: N801 (reads as a sentence)
    """Does each of these again and again beside what happens inside."""

    def __init__(self, *acts: Callable[[], object]) -> None:
        self._is_over = False
        self._doing = [threading.Thread(target=self._go_on, args=(act,), daemon=True) for act in acts]

    def _go_on(self, act: Callable[[], object]) -> None:
        with suppress(OSError, WebSocketException):
            while not self._is_over:
                act()

    def __enter__(self) -> None:
        for thread in self._doing:
            thread.start()

    def __exit__(self, *_: object) -> None:
        self._is_over = True


RESET = struct.pack("ii", 1, 0)
"""Nothing is waited for when the connection is closed: https://man7.org/linux/man-pages/man7/socket.7.html, SO_LINGER."""
CUT_SHORT = (b"GET /hea", b"GET /health HTTP/1.1\r\nHost: x\r\n", CHUNKED.encode() + b"1\r\n", b"nonsense\r\n\r\n")


@pytest.mark.parametrize("beginning", CUT_SHORT)
def test_who_is_gone_in_the_middle_of_it_is_no_bug_of_ours(any_server: Server, beginning: bytes) -> None:
    for _ in range(20):
        with closing(socket.create_connection(("127.0.0.1", any_server.port))) as connection:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
            connection.sendall(beginning)
    assert any_server.is_up
    assert "Traceback" not in any_server.errors


def test_a_message_in_endless_pieces_ends_the_connection(any_server: Server) -> None:
    with Wire(any_server.url) as wire:

        def go_on() -> None:
            for _ in range(2_000):
                wire.say_a_piece(PIECE, first=False)

        wire.say_a_piece("4" + PIECE, first=True)
        # The server hangs up while the client still sends, long before 100 MB.
        with pytest.raises((OSError, WebSocketException)):
            go_on()
        assert wire.is_hung_up()


@pytest.mark.parametrize("path", ["/api/KF7M2P/join", "/socket.io/?EIO=4&transport=polling"])
@pytest.mark.parametrize("length", ["-1", "many", "٣"])
def test_a_length_that_is_none_is_refused_before_the_body_is_read(any_server: Server, path: str, length: str) -> None:
    with closing(socket.create_connection(("127.0.0.1", any_server.port), timeout=60)) as connection:
        connection.sendall(f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n\r\n".encode())
        assert b" 400 " in connection.recv(100)


def test_frames_are_not_compressed_for_each_client(any_server: Server) -> None:
    address = any_server.url.replace("http://", "ws://") + "/socket.io/?EIO=4&transport=websocket"
    offer = ["Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits"]
    with closing(create_connection(address, header=offer, timeout=60)) as connection:
        assert "sec-websocket-extensions" not in connection.getheaders()


def test_a_websocket_from_before_the_standard_is_refused(any_server: Server) -> None:
    with closing(socket.create_connection(("127.0.0.1", any_server.port), timeout=60)) as connection:
        connection.sendall(
            b"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nOrigin: http://x\r\n"
            b"Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n"
        )
        assert b" 400 " in connection.recv(100)
