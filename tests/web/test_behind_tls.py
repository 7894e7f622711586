"""Behind something that speaks TLS for it, the server is told so by its public address: what came under that name came over https,
though it reaches the server in the clear. A browser's Origin is the public address, also where a proxy rewrites the Host."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import requests

from tests.support.server import Server
from tests.web.room import Room

public_name = "kickoff.example"
public_url = f"https://{public_name}:8443"
wait_seconds_max = 60


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with Server(tmp_path_factory.mktemp("behind-tls"), public_url=public_url) as server:
        yield Room.open(server)


def get(room: Room, path: str, **headers: str) -> requests.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return requests.get(f"{room.url}{path}", headers=named, timeout=wait_seconds_max, allow_redirects=False)


def key_link(room: Room) -> str:
    return f"/{room.code}/key/{room.made['keys']['organiser']}"


def open_socket(room: Room, **headers: str) -> int:
    """The status of the answer to a browser that begins a connection."""
    return get(room, "/socket.io/?EIO=4&transport=polling", **headers).status_code


PROXIED = [
    {"Host": f"{public_name}:8443"},
    {"Host": f"{public_name.upper()}:8443"},
    {"Host": public_name},
    {"Host": f"{public_name}."},
    {"Host": "127.0.0.1:8000", "X_Forwarded_Host": f"{public_name}:8443"},
    {"Host": "127.0.0.1:8000", "X_Forwarded_Host": public_name, "X_Forwarded_Proto": "https"},
    {"Host": "backend", "X_Forwarded_Proto": "https"},
    {"Host": "backend", "X_Forwarded_Host": f"{public_name}, inner.example", "X_Forwarded_Proto": "https,http"},
]
"""How proxies hand on that the browser asked for the public address."""


@pytest.mark.parametrize("proxied", [*PROXIED, {"Host": "127.0.0.1:8000"}, {"Host": "inner.example"}])
def test_a_phone_that_came_over_https_gets_its_socket(room: Room, proxied: dict[str, str]) -> None:
    assert open_socket(room, Origin=public_url, **proxied) == 200


@pytest.mark.parametrize("proxied", PROXIED)
@pytest.mark.parametrize(
    "origin",
    [
        *("https://elsewhere.example", f"https://{public_name}.elsewhere.example:8443", f"https://{public_name}:9443"),
        *(f"http://{public_name}:8443", f"https://sub.{public_name}:8443", "null", "nonsense", "https://"),
    ],
)  # fmt: skip
def test_a_page_from_elsewhere_does_not(room: Room, proxied: dict[str, str], origin: str) -> None:
    answer = get(room, "/socket.io/?EIO=4&transport=polling", Origin=origin, **proxied)
    assert answer.status_code == 400
    assert "Access-Control-Allow-Origin" not in answer.headers


@pytest.mark.parametrize("proxied", PROXIED)
def test_a_seat_that_came_over_https_never_travels_in_the_clear(room: Room, proxied: dict[str, str]) -> None:
    answer = get(room, key_link(room), **proxied)
    assert "; Secure" in answer.headers["Set-Cookie"]
    assert "Strict-Transport-Security" in answer.headers
    assert answer.headers["Location"] == f"/{room.code}/console", "not to the proxy's idea of the host"
    assert f"wss://{public_name}:8443" in answer.headers["Content-Security-Policy"]


def test_whoever_sits_at_the_machine_itself_still_gets_in(room: Room) -> None:
    answer = get(room, key_link(room))
    assert "; Secure" not in answer.headers["Set-Cookie"]
    assert "Strict-Transport-Security" not in answer.headers
    host = room.url.removeprefix("http://")
    assert open_socket(room, Host=host, Origin=f"http://{host}") == 200
    assert open_socket(room, Host=host, Origin="http://127.0.0.1:1") == 400


def test_without_a_public_address_a_proxy_that_tells_of_itself_is_believed(house: Server) -> None:
    room = Room.open(house)
    told = {"X_Forwarded_Host": public_name, "X_Forwarded_Proto": "https"}
    for headers in ({"Host": public_name}, {"Host": "127.0.0.1:8000", **told}):
        assert open_socket(room, Origin=f"https://{public_name}", **headers) == 200
        assert open_socket(room, Origin="https://elsewhere.example", **headers) == 400


def test_another_site_changes_nothing_with_a_visitors_cookies(room: Room) -> None:
    """Commands go by the token, which no other site has, and cookies prove nothing to them."""
    cookie = get(room, key_link(room), Host=public_name).headers["Set-Cookie"].partition(";")[0]
    body = {"id": "from-elsewhere", "name": "start_phase", "data": {"phase": "silent"}}
    for origin in (public_url, "https://elsewhere.example"):
        headers = {"Origin": origin, "Cookie": cookie, "Host": public_name}
        for verb, path in (("POST", "commands"), ("POST", "keys"), ("PUT", "network"), ("DELETE", "network")):
            answer = requests.request(
                verb, f"{room.url}/api/{room.code}/{path}", json=body, headers=headers, timeout=wait_seconds_max
            )
            assert (answer.status_code, answer.json()["error"]["code"]) == (401, "no_seat")
            assert "Access-Control-Allow-Origin" not in answer.headers
