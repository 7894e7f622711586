"""Seats that are none, or no longer, or somebody else's: refused in the reader's language, at every door, changing nothing."""

from __future__ import annotations

import html
from typing import Any

import pytest
import requests
from socketio.exceptions import ConnectionError as Refused

from tests.support.client import Client
from tests.support.server import Server
from tests.support.workshop import minute
from tests.web.room import Room, catalogues, languages, require_error, require_sentence

wait_seconds_max = 60
day = 24 * 60 * minute

FOR_ANY_SEAT = [("GET", "view"), ("POST", "commands")]
FOR_ORGANISERS = [
    ("GET", "links"),
    ("POST", "keys"),
    ("GET", "export/xlsx"),
    ("GET", "export/docx"),
    ("GET", "qr/host/1"),
]


def call(room: Room, verb: str, path: str, lang: str, **headers: str) -> requests.Response:
    body: dict[str, Any] = {"id": "one", "name": "leave"} if path == "commands" else {"role": "host", "table": 1}
    return requests.request(
        verb,
        f"{room.url}/api/{room.code}/{path}",
        json=body if verb == "POST" else None,
        headers={"Accept-Language": lang, **headers},
        timeout=wait_seconds_max,
    )


def require_refused(room: Room, client: Client, code: str) -> None:
    """The seat is refused with that code at every call and at the socket, and nothing changes."""
    for lang in languages:
        with room.unchanged(room.looker):
            for verb, path in FOR_ANY_SEAT + FOR_ORGANISERS:
                require_error(call(room, verb, path, lang, **client.bearer), 401, code, lang)
            with pytest.raises(Refused):
                client.connect(headers={"Accept-Language": lang})
        assert client.refused is not None
        assert client.refused["message"] == code
        assert require_sentence(client.refused["data"], lang)["code"] == code


@pytest.mark.parametrize(("verb", "path"), FOR_ANY_SEAT + FOR_ORGANISERS)
@pytest.mark.parametrize(
    "header", ["", "Bearer", "Bearer ", "Bearer forged", "Basic b3JnYW5pc2VyOg==", "forged", "Bearer å"]
)
def test_no_call_is_taken_without_a_good_token(room: Room, verb: str, path: str, header: str) -> None:
    for lang in languages:
        with room.unchanged(room.looker):
            answer = call(room, verb, path, lang, **({"Authorization": header.encode()} if header else {}))
        require_error(answer, 401, "no_seat", lang)


def test_a_forged_token_gets_no_seat(room: Room) -> None:
    token = room.participant().token
    changed = ("A" if token[0] != "A" else "B") + token[1:]
    require_refused(room, Client(room.url, room.code, changed), "no_seat")


def test_a_token_of_another_workshop_gets_no_seat_here(room: Room) -> None:
    stranger = Client(room.url, room.code, Room.open(room.server).organiser().token)
    for lang in languages:
        with room.unchanged(room.looker):
            for verb, path in FOR_ANY_SEAT + FOR_ORGANISERS:
                require_error(call(room, verb, path, lang, **stranger.bearer), 401, "no_seat", lang)


def test_a_seat_expires_after_30_days(room: Room) -> None:
    client = room.participant()
    room.server.clock.pass_time(30 * day - 1)
    assert client.fresh_view()["records"]["me"]["role"] == "participant"
    room.server.clock.pass_time(1)
    room = Room(room.server, room.made)  # with a new seat for the looker
    require_refused(room, client, "seat_expired")
    assert room.participant().fresh_view()["records"]["me"]["role"] == "participant"


def test_a_connection_whose_seat_has_expired_is_told_so_in_its_language(room: Room) -> None:
    for lang in languages:
        client = room.participant(lang=lang).connect()
        room.server.clock.pass_time(31 * day)
        answer = client.command("one", "leave", {})
        assert require_sentence(answer["error"], lang)["code"] == "seat_expired"
        client.disconnect()


def test_a_new_key_ends_every_seat_that_the_old_one_gave(room: Room) -> None:
    tablet, spare, next_table = room.host(1).connect(), room.host(1), room.host(2).connect()
    answer = room.looker.call("POST", "keys", json={"role": "host", "table": 1})
    assert answer.status_code == 200
    renewed = answer.json()

    tablet.wait(lambda: tablet.said_bye is not None)
    assert tablet.said_bye == "revoked"
    tablet.wait(lambda: not tablet.is_connected)
    require_refused(room, tablet, "seat_revoked")
    require_refused(room, spare, "seat_revoked")

    assert next_table.command("one", "signal_table", {"signal": "ready"})["ok"]
    assert next_table.said_bye is None
    next_table.disconnect()
    assert renewed["link"].endswith(f"/{room.code}/key/{renewed['key']}")
    assert Client.with_key(room.url, room.code, renewed["key"]).fresh_view()["records"]["me"]["table"] == 1
    for lang in languages:
        old = {"key": room.made["keys"]["hosts"]["1"], "lang": lang}
        answer = requests.post(
            f"{room.url}/api/{room.code}/seat", json=old, headers={"Accept-Language": lang}, timeout=60
        )
        require_error(answer, 401, "wrong_key", lang)


@pytest.mark.parametrize("key", ["", "guess", "x" * 10_000, "' or 1=1 --"])
def test_a_wrong_key_gives_no_seat(room: Room, key: str) -> None:
    for lang in languages:
        with room.unchanged(room.looker):
            answer = requests.post(
                f"{room.url}/api/{room.code}/seat", json={"key": key}, headers={"Accept-Language": lang}, timeout=60
            )
            require_error(answer, 401, "wrong_key", lang)


def test_a_key_of_another_workshop_is_a_wrong_key_here(room: Room) -> None:
    other = Room.open(room.server).made["keys"]["organiser"]
    for lang in languages:
        for path in (f"/api/{room.code}/seat", f"/{room.code}/key/{other}"):
            verb = "POST" if path.startswith("/api") else "GET"
            answer = requests.request(
                verb, room.url + path, json={"key": other}, headers={"Accept-Language": lang}, timeout=60
            )
            assert answer.status_code == 401
            text = answer.json()["error"]["message"] if verb == "POST" else html.unescape(answer.text)
            assert catalogues.sentence(lang, "error.wrong_key") in text
            assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize(("verb", "path"), FOR_ORGANISERS)
@pytest.mark.parametrize("role", ["participant", "host", "screen"])
def test_what_is_for_organisers_is_for_nobody_else(room: Room, role: str, verb: str, path: str) -> None:
    for lang in languages:
        client = room.seat(role, lang=lang)
        with room.unchanged(client, room.looker):
            require_error(call(room, verb, path, "", **client.bearer), 403, "not_allowed", lang)


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({}, 400, "malformed"),
        ({"role": "participant"}, 400, "malformed"),
        ({"role": ["host"]}, 400, "malformed"),
        ({"role": "host"}, 400, "malformed"),
        ({"role": "host", "table": "1"}, 400, "malformed"),
        ({"role": "host", "table": True}, 400, "malformed"),
        ({"role": "host", "table": 1, "key": "mine"}, 400, "malformed"),
        ({"role": "host", "table": 4}, 409, "unknown_table"),
        ({"role": "host", "table": -1}, 409, "unknown_table"),
    ],
)
def test_only_the_key_of_a_role_and_table_can_be_renewed(
    room: Room, body: dict[str, Any], status: int, code: str
) -> None:
    host = room.host(1)
    for lang in languages:
        require_error(room.organiser(lang=lang).call("POST", "keys", json=body), status, code, lang)
    assert host.call("GET", "view").status_code == 200


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"table": 4}, 409, "unknown_table"),
        ({"table": -1}, 409, "unknown_table"),
        ({"table": 10**80}, 409, "unknown_table"),
        ({"table": "1"}, 400, "malformed"),
        ({"table": True}, 400, "malformed"),
        ({"table": 1.5}, 400, "malformed"),
        ({"table": [1]}, 400, "malformed"),
        ({"area": "Atlantis"}, 409, "unknown_area"),
        ({"unit": "Atlantis"}, 409, "unknown_unit"),
        ({"area": 5}, 400, "malformed"),
        ({"unit": {}}, 400, "malformed"),
        ({"role": ["Rektor"]}, 400, "malformed"),
        ({"role": "R" * 81}, 409, "too_long"),
        ({"lang": 5}, 400, "malformed"),
        ({"id": "too short"}, 400, "malformed"),
        ({"id": "x" * 41}, 400, "malformed"),
        ({"id": 5}, 400, "malformed"),
        ({"participant": "somebody else"}, 400, "malformed"),
    ],
)
def test_nobody_joins_who_cannot_be_seated(room: Room, body: dict[str, Any], status: int, code: str) -> None:
    for lang in languages:
        with room.unchanged(room.looker):
            answer = requests.post(
                f"{room.url}/api/{room.code}/join", json=body, headers={"Accept-Language": lang}, timeout=60
            )
            require_error(answer, status, code, lang)


@pytest.mark.parametrize("key", ["", "guess", "å"])
def test_workshops_are_listed_and_opened_with_the_key_of_the_house_only(server: Server, key: str) -> None:
    room = Room.open(server)
    for bearer in (key, room.organiser().token, room.made["keys"]["organiser"]):
        for lang in languages:
            headers = {"Accept-Language": lang, "Authorization": f"Bearer {bearer}".encode()}
            for verb in ("GET", "POST"):
                answer = requests.request(
                    verb, f"{server.url}/api/workshops", json={"programme": "p20"}, headers=headers, timeout=60
                )
                require_error(answer, 401, "wrong_key", lang)
