"""Through a proxy that speaks TLS and rewrites requests as nginx, Caddy and Apache do: pages, seats, sockets and the doctor."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from playwright.sync_api import Browser, expect
from websocket import WebSocketBadStatusException, create_connection

from tests.browser.chromium import NETWORK_NAME
from tests.support.certificate import self_signed
from tests.support.reverse_proxy import MANNERS, ReverseProxy
from tests.support.server import Server, free_port
from tests.web.room import Room
from tests.web.test_pages import key_of

wait_seconds_max = 60
FOREIGN = "https://elsewhere.example"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return self_signed(tmp_path_factory.mktemp("certificate"), "IP:127.0.0.1", f"DNS:{NETWORK_NAME}")


@pytest.fixture(scope="module")
def proxy(
    tmp_path_factory: pytest.TempPathFactory, certificate: tuple[Path, Path]
) -> Iterator[tuple[ReverseProxy, Room]]:
    """A proxy with the public address of the server behind it."""
    with ReverseProxy(free_port(), MANNERS["Caddy"], certificate) as proxy:
        folder, public_url = tmp_path_factory.mktemp("proxied"), f"https://{NETWORK_NAME}:{proxy.port}"
        with Server(folder, port=proxy.backend_port, public_url=public_url) as server:
            yield proxy, Room.open(server)
            assert "Traceback" not in server.errors


@pytest.mark.parametrize("manner", MANNERS)
def test_pages_seats_and_sockets_come_through(
    proxy: tuple[ReverseProxy, Room], certificate: tuple[Path, Path], manner: str
) -> None:
    through, room = proxy
    through.manner = MANNERS[manner]
    origin, address = room.server.public_url, f"https://127.0.0.1:{through.port}"
    browser = requests.Session()
    browser.headers["Host"] = origin.removeprefix("https://")
    trusting: dict[str, Any] = {"verify": str(certificate[0]), "timeout": wait_seconds_max}

    answer = browser.get(f"{address}/{room.code.lower()}/key/{key_of(room, 'organiser')}/", **trusting)
    assert (answer.status_code, answer.url) == (200, f"{address}/{room.code}/console")
    # Without any header it cannot be told from a visitor at the machine itself, for whom the cookie would be lost.
    assert ("; Secure" in answer.history[-1].headers["Set-Cookie"]) is (manner != "nginx alone")

    joined = browser.post(f"{address}/api/{room.code}/join", json={"table": 1}, headers={"Origin": origin}, **trusting)
    assert joined.status_code == 201
    polled = f"{address}/socket.io/?EIO=4&transport=polling"
    assert browser.get(polled, headers={"Origin": origin}, **trusting).status_code == 200
    assert browser.get(polled, headers={"Origin": FOREIGN}, **trusting).status_code == 400

    socket = {
        "host": origin.removeprefix("https://"),
        "sslopt": {"ca_certs": str(certificate[0])},
        "timeout": wait_seconds_max,
    }
    link = f"wss://127.0.0.1:{through.port}/socket.io/?EIO=4&transport=websocket"
    with pytest.raises(WebSocketBadStatusException):
        create_connection(link, origin=FOREIGN, **socket)
    wire = create_connection(link, origin=origin, **socket)
    assert wire.recv().startswith("0{")
    wire.close()


OTHERS = [name for name in MANNERS if name != "Apache"]


@pytest.mark.browser
@pytest.mark.parametrize("manner", ["Apache", *(pytest.param(name, marks=pytest.mark.slow) for name in OTHERS)])
def test_each_face_is_connected_through_it(proxy: tuple[ReverseProxy, Room], browser: Browser, manner: str) -> None:
    through, room = proxy
    through.manner = MANNERS[manner]
    faces = {
        f"/{room.code}/1": "main fieldset",
        f"/{room.code}/key/{key_of(room, 'organiser')}": ".next-button",
        f"/{room.code}/key/{key_of(room, 'host')}": "main",
        f"/{room.code}/key/{key_of(room, 'screen')}": "main",
    }
    for path, ready in faces.items():
        context = browser.new_context(locale="nb-NO", ignore_https_errors=True)
        page = context.new_page()
        complaints: list[str] = []
        page.on("console", lambda one, told=complaints: told.append(one.text) if one.type == "error" else None)
        if ready == "main fieldset":
            page.goto(f"{room.server.public_url}{path}")
        else:
            # Who has not joined has no socket yet.
            with page.expect_websocket(lambda one: "transport=websocket" in one.url):
                page.goto(f"{room.server.public_url}{path}")
        expect(page.locator(ready).first).to_be_enabled()
        assert complaints == []
        context.close()
