"""The doctor tries the public address as a phone's browser does, and tells what it met there; it follows nobody anywhere."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from facilitator.concurrency import AsyncMode
from facilitator.web import reach
from facilitator.web.doctor import Level, address, examine, line
from tests.support.certificate import self_signed
from tests.support.modes import MODES
from tests.support.reverse_proxy import MANNERS, ReverseProxy
from tests.support.server import Server, free_port
from tests.support.workshop import NINE
from tests.web.room import Room, catalogues
from tests.web.terminal import run

NO_WAY = "http://[2001:db8::1]"
"""Reserved for documentation (RFC 3849)."""
Answer = Callable[[socket.socket], None]


@contextmanager
def answering(answer: Answer) -> Iterator[tuple[str, list[bytes]]]:
    """A server that answers so; its address, and what it was asked."""
    asked: list[bytes] = []

    def serve() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listening.accept()
                with closing(connection), suppress(OSError):
                    asked.append(connection.recv(65_536))
                    answer(connection)

    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=serve, daemon=True).start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}", asked
        listening.shutdown(socket.SHUT_RDWR)


def page(status: str, body: str = "<p>Log in", *headers: str) -> Answer:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return lambda connection: connection.sendall(("\r\n".join(lines) + f"\r\n\r\n{body}").encode())


def until_gone(piece: bytes) -> Answer:
    def answer(connection: socket.socket) -> None:
        while True:
            connection.sendall(piece)

    return answer


def codes(base: str) -> list[str]:
    return [one.code for one in line(base)]


SOMETHING_ELSE = {
    "a login page": page("200 OK"),
    "another program": page("200 OK", '{"status":"ok"}'),
    "no such page": page("404 Not Found", '{"status":"ok","workshops":1}'),
    "a proxy without its server": page("502 Bad Gateway"),
    "no http": lambda connection: connection.sendall(b"SSH-2.0-OpenSSH_9.2\r\n"),
    "without end": until_gone(b"x" * 65_536),
}


@pytest.mark.parametrize("answer", SOMETHING_ELSE.values(), ids=SOMETHING_ELSE)
def test_something_else_that_answers_is_told(answer: Answer) -> None:
    with answering(answer) as (base, asked):
        [found] = line(base)
    assert (found.code, found.level, found.facts) == ("pages_other", Level.ILL, {"link": base})
    assert len(asked) == 1


@pytest.mark.parametrize("status", ["301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect"])
def test_a_redirect_is_not_followed(status: str) -> None:
    with (
        answering(page("200 OK", '{"status":"ok","version":"0","workshops":1}')) as (elsewhere, asked_elsewhere),
        answering(page(status, "", f"Location: {elsewhere}/health")) as (base, asked),
    ):
        assert codes(base) == ["pages_other"]
        assert asked[0].startswith(b"GET /health HTTP/1.1\r\n")
    assert asked_elsewhere == []


def test_what_answers_slowly_or_never_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reach, "wait_seconds_max", 0.5)
    over = threading.Event()

    def drip(connection: socket.socket) -> None:
        while not over.wait(0.02):
            connection.sendall(b"x")

    began = time.monotonic()
    with answering(lambda _: over.wait() and None) as (silent, _), answering(drip) as (dripping, _):
        assert codes(silent) == ["pages_away"]
        assert codes(dripping) == ["pages_other"]
        over.set()
    assert time.monotonic() - began < 60
    assert codes(f"http://127.0.0.1:{free_port()}") == ["pages_away"]


def test_what_cannot_be_tried_from_here_is_an_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reach, "wait_seconds_max", 2)
    [found] = line(f"{NO_WAY}:8000")
    assert (found.code, found.level) == ("pages_untried", Level.WATCH)
    unknown = "https://nowhere.invalid"
    assert (address(unknown).code, address(unknown).level, line(unknown)) == ("address_unknown", Level.WATCH, [])
    codes_told = [one.code for one in examine(f"{NO_WAY}:8000", tmp_path / "house.sqlite", [], reached=None, now=NINE)]
    assert "pages_untried" in codes_told
    assert {"address_private", "address_public"}.isdisjoint(codes_told), "nothing was reached"
    _, said, errors = run(tmp_path, "doctor", "--public-url", "https://Nowhere.invalid/")
    assert f"! {catalogues.sentence('nb', 'doctor.address_unknown', link=unknown)}\n" in said
    assert errors == ""


def test_a_certificate_that_browsers_do_not_trust_is_told(room: Room, tmp_path: Path) -> None:
    with ReverseProxy(room.server.port, MANNERS["Caddy"], self_signed(tmp_path, "IP:127.0.0.1")) as proxy:
        assert codes(f"https://127.0.0.1:{proxy.port}") == ["certificate_unknown"]
    assert codes(room.url.replace("http", "https")) == ["pages_other"], "it does not speak TLS at all"


def test_an_origin_that_is_refused_is_told(room: Room) -> None:
    """The server behind the proxy was started without its public address, and the proxy does not tell of it."""
    with ReverseProxy(room.server.port, MANNERS["nginx alone"]) as proxy:
        base = f"http://127.0.0.1:{proxy.port}"
        assert [(one.code, one.level) for one in line(base)] == [
            ("pages_well", Level.WELL),
            ("origin_refused", Level.ILL),
        ]
        proxy.manner = lambda host, _: {"Host": host, "Upgrade": "none"}
        assert codes(base) == ["pages_well", "websockets_away"]
        proxy.manner = lambda host, _: {"Host": host}
        assert codes(base) == ["pages_well", "websockets_well"]


@pytest.mark.parametrize("mode", MODES)
def test_the_console_tries_the_public_address_through_the_proxy(tmp_path: Path, mode: AsyncMode) -> None:
    with ReverseProxy(free_port(), MANNERS["Caddy"]) as proxy:
        public_url = f"http://127.0.0.1:{proxy.port}"
        with Server(tmp_path, mode, port=proxy.backend_port, public_url=public_url) as server:
            organiser = Room.open(server).organiser()
            for manner in MANNERS.values():
                proxy.manner = manner
                found = {one["code"]: one["message"] for one in organiser.call("GET", "doctor").json()["findings"]}
                assert {"pages_well", "websockets_well"} <= found.keys()
                assert found["pages_well"] == catalogues.sentence("nb", "doctor.pages_well", link=public_url)
                # What the server asks of itself is no guest.
                assert "phone_not_seen" in found
            assert "Traceback" not in server.errors
