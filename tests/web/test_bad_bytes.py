"""Bytes that are no JSON, no packet or too many: refused quickly, with nothing changed, and the server lives on."""

from __future__ import annotations

import json
from contextlib import suppress
from http.client import HTTPConnection

import pytest
import requests

from tests.support.client import Client
from tests.web.room import Room, languages, require_error
from tests.web.wire import Wire

BODIES = {
    "nothing": b"",
    "no JSON": b"hello",
    "half of an object": b'{"id": "one"',
    "an array": b"[1, 2]",
    "no UTF-8": b'{"id": "\xff"}',
    "a number with 5,000 digits": b'{"id": "one", "name": "leave", "age_ms": ' + b"9" * 5_000 + b"}",
    "lists in lists": b"[" * 30_000,
    "objects in objects": b'{"a":' * 10_000,
    "lists in lists that end": b"[" * 30_000 + b"]" * 30_000,
}
MEGABYTES_10 = 10_000_000


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_a_body_that_is_no_json_object_is_malformed(room: Room, body: bytes) -> None:
    for lang in languages:
        client = room.participant(lang=lang)
        with room.unchanged(client, room.looker):
            require_error(client.call("POST", "commands", data=body), 400, "malformed", lang)
            for path in ("join", "seat"):
                require_error(post(room, path, body, lang), 400, "malformed", lang)


@pytest.mark.parametrize(("path", "field"), [("join", "area"), ("join", "unit"), ("join", "role"), ("seat", "key")])
def test_half_a_character_is_malformed(room: Room, path: str, field: str) -> None:
    body = json.dumps({field: "Lærer \ud800"}).encode()
    for lang in languages:
        with room.unchanged(room.looker):
            error = require_error(post(room, path, body, lang), 400, "malformed", lang)
        assert error["field"] == field


@pytest.mark.parametrize("size", [64_001, MEGABYTES_10])
def test_too_large_a_body_is_refused(room: Room, size: int) -> None:
    for lang in languages:
        client = room.participant(lang=lang)
        with room.unchanged(client, room.looker):
            require_error(client.call("POST", "commands", data=b"x" * size), 413, "too_large", lang)
            require_error(post(room, "join", b"x" * size, lang), 413, "too_large", lang)


def test_ten_megabytes_are_refused_before_they_have_been_sent(room: Room) -> None:
    connection = HTTPConnection("127.0.0.1", room.server.port, timeout=60)
    connection.putrequest("POST", f"/api/{room.code}/join")
    connection.putheader("Content-Length", str(MEGABYTES_10))
    connection.endheaders(b"{")
    assert connection.getresponse().status == 413
    connection.close()


def post(room: Room, path: str, body: bytes, lang: str) -> requests.Response:
    return requests.post(f"{room.url}/api/{room.code}/{path}", data=body, headers={"Accept-Language": lang}, timeout=60)


@pytest.mark.parametrize(
    "frame",
    [
        pytest.param('421["command",{', id="no JSON"),
        pytest.param("42hello", id="a word"),
        pytest.param("42", id="no event"),
        pytest.param("42 5", id="a number for an event"),
        pytest.param('42{"command": 1}', id="an object for an event"),
        pytest.param("421[]", id="an event without a name"),
        pytest.param('421[{"command": 1}, 2]', id="an object for a name"),
        pytest.param('421["command",' + "[" * 30_000, id="lists in lists"),
        pytest.param('421["command",' + "9" * 5_000 + "]", id="a number with 5,000 digits"),
        pytest.param('42' + "9" * 200 + '["command",{}]', id="a call with a number of 200 digits"),
        pytest.param('421["connect",{},{"token":"x"}]', id="the library's own event"),
        pytest.param('421["disconnect"]', id="the library's other event"),
        pytest.param("40/" + "x" * 1_000 + ",", id="another namespace"),
        pytest.param('42/another,1["command",{}]', id="an event of another namespace"),
        pytest.param('451-1["command",{"_placeholder":true,"num":7}]', id="bytes to come"),
        pytest.param("431[]", id="an answer to nothing"),
        pytest.param('44{"message":"no"}', id="a refusal"),
        pytest.param("49", id="a packet of no kind"),
        pytest.param("4", id="an empty packet"),
        pytest.param(b"\x00\x01", id="bytes"),
    ],
)  # fmt: skip
def test_a_packet_that_nobody_can_read_ends_the_connection(room: Room, frame: str | bytes) -> None:
    client = room.participant()
    with room.unchanged(client), Wire(room.url) as wire:
        wire.seated(client.token).say(frame)
        assert wire.is_hung_up()
    assert is_welcome(room, client)


@pytest.mark.parametrize("size", [70_000, MEGABYTES_10])
def test_too_large_a_packet_ends_the_connection(room: Room, size: int) -> None:
    client = room.participant()
    with room.unchanged(client), Wire(room.url) as wire:
        # The server hangs up while the client still sends.
        with suppress(ConnectionError):
            wire.seated(client.token).say('421["command","' + "x" * size + '"]')
        assert wire.is_hung_up()
    assert is_welcome(room, client)


def is_welcome(room: Room, client: Client) -> bool:
    """Whether the same seat can go on over a new connection, as if nothing had happened."""
    client.connect()
    answer = client.command(room.new_id(), "leave", {})
    client.disconnect()
    return bool(answer["ok"])


@pytest.mark.parametrize("token", ["", "forged", "\ud800", "å", None, 5, ["x"], {"a": 1}, "x" * 50_000])
def test_a_connection_with_anything_but_a_good_token_is_refused(room: Room, token: object) -> None:
    with Wire(room.url) as wire:
        wire.say("40" + json.dumps({"token": token}))
        packet = wire.hear()
    assert packet.startswith("44")
    refusal = json.loads(packet[2:])
    assert (refusal["message"], refusal["data"]["code"]) == ("no_seat", "no_seat")


def test_a_connection_that_says_nothing_of_who_it_is_may_say_nothing_else(room: Room) -> None:
    with Wire(room.url) as wire, room.unchanged(room.looker):
        wire.say('421["command",{"id":"one","name":"leave","data":{}}]')
        wire.say('40{"token":"forged"}')
        assert wire.hear().startswith("44")


@pytest.mark.parametrize(
    "body", [b'42["command",{', b"42hello", b"garbage", b"\xff\xfe", b"\x1e" * 100, b"6", b"x" * 70_000]
)
def test_what_is_no_packet_over_long_polling_ends_nothing_but_that_connection(room: Room, body: bytes) -> None:
    client = room.participant()
    address = f"{room.url}/socket.io/?EIO=4&transport=polling"
    session = json.loads(requests.get(address, timeout=60).text[1:])["sid"]
    with room.unchanged(client):
        requests.post(f"{address}&sid={session}", data=body, timeout=60)
    assert is_welcome(room, client)
