"""The venue's Wi-Fi, told by an organiser and seen by those who lead: never by a participant or a stranger, never in the log."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import requests

from facilitator.web import qr
from tests.support.client import Client
from tests.support.server import Server
from tests.support.workshop import NINE
from tests.web.room import Room, require_error
from tests.web.terminal import run
from tests.web.test_pages import get, visit

PASSWORD = "sol og vind"
NETWORK = {"name": "Rådhuset gjest", "password": PASSWORD}


def tell(room: Room, client: Client | None = None, **network: Any) -> requests.Response:
    answer: requests.Response = (client or room.organiser()).call("PUT", "network", json=network or NETWORK)
    return answer


def test_those_who_lead_see_it_at_once_and_no_longer_when_it_is_taken_back(room: Room) -> None:
    leaders = [room.seat(role).connect() for role in ("host", "organiser", "screen")]
    guest = room.participant().connect()
    assert tell(room).json() == {"ok": True}
    for leader in leaders:
        leader.wait(lambda leader=leader: "network" in leader.records)
        assert leader.records["network"].items() >= NETWORK.items()
    assert room.organiser().call("DELETE", "network").status_code == 200
    for leader in leaders:
        leader.wait(lambda leader=leader: "network" not in leader.records)
    assert "network" not in guest.records
    assert PASSWORD not in json.dumps([guest.records, guest.fresh_view()])


@pytest.mark.parametrize("role", ["participant", "host", "screen"])
def test_only_an_organiser_tells_of_it_or_takes_it_back(room: Room, role: str) -> None:
    require_error(tell(room, room.seat(role, lang="nb")), 403, "not_allowed", "nb")
    tell(room)
    require_error(room.seat(role, lang="nb").call("DELETE", "network"), 403, "not_allowed", "nb")
    assert room.looker.fresh_view()["records"]["network"]["name"] == NETWORK["name"]


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"name": "", "password": ""}, 409, "empty"),
        ({"name": "å" * 17}, 409, "long_name"),
        ({"name": "Gjest\u0000"}, 409, "bad_name"),
        ({"name": "Gjest", "password": "kort"}, 409, "bad_password"),
        ({"name": ["Gjest"]}, 400, "malformed"),
        ({"name": "Gjest", "hidden": True}, 400, "malformed"),
    ],
)
def test_what_no_network_can_be_called_changes_nothing(room: Room, body: Any, status: int, code: str) -> None:
    tell(room)
    require_error(tell(room, room.organiser(lang="en"), **body), status, code, "en")
    assert room.looker.fresh_view()["records"]["network"]["password"] == PASSWORD


@pytest.mark.parametrize("role", ["host", "organiser", "screen"])
def test_the_picture_is_drawn_for_the_pages_of_those_who_lead(room: Room, role: str) -> None:
    tell(room)
    answer = visit(room, role).get(f"{room.url}/{room.code}/wifi.svg", timeout=60)
    assert answer.content == qr.as_svg(qr.wifi(NETWORK["name"], PASSWORD))
    assert answer.headers["Cache-Control"] == "no-store"


def test_a_stranger_who_knows_the_code_gets_neither_picture_nor_words(room: Room) -> None:
    tell(room)
    assert get(room, "/{code}/wifi.svg").status_code == 404
    for path in ("/{code}/cards", "/{code}", "/{code}/1"):
        assert NETWORK["name"] not in get(room, path).text, path


def test_a_leader_of_another_workshop_is_a_stranger(room: Room, server: Server) -> None:
    tell(room)
    other = Room.open(server)
    for role, token in (("host", other.host().token), ("organiser", other.organiser().token)):
        cookies = {f"seat-{room.code}-{role}": token}
        assert get(room, "/{code}/wifi.svg", cookies=cookies).status_code == 404
        assert PASSWORD not in get(room, "/{code}/cards", cookies=cookies).text
    own = {f"seat-{room.code}-host": room.host().token}
    assert get(room, "/{code}/wifi.svg", cookies=own).status_code == 200


def test_the_cards_that_an_organiser_prints_hold_it(room: Room) -> None:
    browser = visit(room, "organiser")
    cards = f"{room.url}/{room.code}/cards"
    assert "wifi.svg" not in browser.get(cards, timeout=60).text
    tell(room)
    page = browser.get(cards, timeout=60)
    assert page.text.count("wifi.svg") == page.text.count(PASSWORD) == len(room.made["keys"]["hosts"])
    assert page.headers["Cache-Control"] == "no-store"
    assert PASSWORD in browser.get(cards.replace(room.code, room.code.lower()), timeout=60).text


@pytest.mark.slow
def test_it_outlives_the_server_is_not_in_the_log_and_goes_with_the_people(tmp_path: Path) -> None:
    with Server(tmp_path, clock_at=NINE) as server:
        room = Room.open(server)
        tell(room)
        server.stop()
        server.start()
        assert room.looker.fresh_view()["records"]["network"]["password"] == PASSWORD
        room.do(room.looker, "close_workshop")
        server.stop()
        with closing(sqlite3.connect(server.database)) as database:
            assert PASSWORD not in str(database.execute("select * from events").fetchall())
        assert PASSWORD.encode() not in b"".join(path.read_bytes() for path in tmp_path.glob("**/archive/*"))

        assert run(tmp_path, "erase", room.code, "--database", str(server.database), "--yes")[0] == 0
        left = b"".join(path.read_bytes() for path in server.database.parent.glob(f"{server.database.name}*"))
        assert PASSWORD.encode() not in left
