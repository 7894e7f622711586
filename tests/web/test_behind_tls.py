"""Behind something that speaks TLS for it, the server is told so by its public address: what came under that name came over https,
though it reaches the server in the clear."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import requests

from tests.support.server import Server
from tests.web.room import Room

public_name = "kickoff.example"
wait_seconds_max = 60


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with Server(tmp_path_factory.mktemp("behind-tls"), public_url=f"https://{public_name}") as server:
        yield Room.open(server)


def get(room: Room, path: str, **headers: str) -> requests.Response:
    return requests.get(f"{room.url}{path}", headers=headers, timeout=wait_seconds_max, allow_redirects=False)


def key_link(room: Room) -> str:
    return f"/{room.code}/key/{room.made['keys']['organiser']}"


def open_socket(room: Room, *, host: str, origin: str) -> int:
    """The status of the answer to a browser that begins a connection from a page of `origin`."""
    return get(room, "/socket.io/?EIO=4&transport=polling", Host=host, Origin=origin).status_code


def test_a_phone_that_came_over_https_gets_its_socket(room: Room) -> None:
    assert open_socket(room, host=public_name, origin=f"https://{public_name}") == 200


def test_a_page_from_elsewhere_does_not(room: Room) -> None:
    assert open_socket(room, host=public_name, origin="https://elsewhere.example") == 400


def test_a_seat_that_came_over_https_never_travels_in_the_clear(room: Room) -> None:
    answer = get(room, key_link(room), Host=public_name)
    assert "; Secure" in answer.headers["Set-Cookie"]
    assert "Strict-Transport-Security" in answer.headers


def test_whoever_sits_at_the_machine_itself_still_gets_in(room: Room) -> None:
    answer = get(room, key_link(room))
    assert "; Secure" not in answer.headers["Set-Cookie"]
    assert "Strict-Transport-Security" not in answer.headers
    host = room.url.removeprefix("http://")
    assert open_socket(room, host=host, origin=f"http://{host}") == 200
