"""Too much at once: said in the reader's language, for that person alone, and over as soon as they have waited."""

from __future__ import annotations

import json
from http.client import HTTPConnection
from itertools import islice
from typing import Any

from facilitator.web.limits import commands_burst, joins_burst
from tests.web.room import Room, languages, require_sentence
from tests.web.wire import Wire


def test_who_sends_too_much_at_once_is_told_how_long_to_wait(room: Room) -> None:
    for lang in languages:
        hasty, calm = room.participant(lang=lang), room.participant(lang=lang)
        with room.unchanged(hasty, calm), Wire(room.url) as wire:
            wire.take_seat(hasty.token)
            answers: list[dict[str, Any]] = []
            codes: list[str] = []
            while "too_fast" not in codes:
                assert len(answers) < 20 * commands_burst
                for number in range(len(answers), len(answers) + 2 * commands_burst):
                    wire.say(f'42{number}["command",{{"id":"c{number}","name":"dance"}}]')
                answers += [json.loads(wire.hear_until("]").partition("[")[2][:-1]) for _ in range(2 * commands_burst)]
                codes = [answer["error"]["code"] for answer in answers]
            assert codes[:commands_burst] == ["malformed"] * commands_burst
            assert set(codes[commands_burst:]) <= {"too_fast", "malformed"}
            told = answers[codes.index("too_fast")]["error"]
            assert 0 < told["retry_after_ms"] <= 50
            require_sentence(told, lang)
        assert room.tell(calm, "leave")["ok"], "nobody else is slowed down"


def test_who_joins_without_end_is_stopped_and_nobody_elsewhere_is(room: Room) -> None:
    flood = from_address("127.0.0.2", room)
    answers = iter(lambda: join(flood, room), None)
    assert all(status == 201 for status, _ in islice(answers, joins_burst)), "a whole room may come at once"
    # Who asks for a table that is not there costs a place too, and is judged faster than places come back.
    refused = iter(lambda: join(flood, room, id="one-who-never-gets-in", table=99), None)
    status, body = next(answer for answer in islice(refused, 20 * joins_burst) if answer[0] not in (201, 409))
    assert (status, body["error"]["code"]) == (429, "crowded")
    assert 0 < body["error"]["retry_after_ms"] <= 100
    require_sentence(body["error"], "nb")
    assert join(from_address("127.0.0.3", room), room)[0] == 201
    assert room.participant().fresh_view()


def from_address(address: str, room: Room) -> HTTPConnection:
    return HTTPConnection("127.0.0.1", room.server.port, timeout=60, source_address=(address, 0))


def join(connection: HTTPConnection, room: Room, **body: Any) -> tuple[int, dict[str, Any]]:
    """With one secret, as it is quicker; those who were in are counted as well."""
    connection.request("POST", f"/api/{room.code}/join", json.dumps({"id": "one-and-the-same", "lang": "nb", **body}))
    answer = connection.getresponse()
    return answer.status, json.loads(answer.read())
