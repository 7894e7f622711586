"""Too much at once: said in the reader's language, for that person alone, and over as soon as they have waited."""

from __future__ import annotations

import json

from facilitator.web.limits import commands_burst
from tests.web.room import Room, languages, require_sentence
from tests.web.wire import Wire


def test_who_sends_too_much_at_once_is_told_how_long_to_wait(room: Room) -> None:
    for lang in languages:
        hasty, calm = room.participant(lang=lang), room.participant(lang=lang)
        with room.unchanged(hasty, calm), Wire(room.url) as wire:
            wire.take_seat(hasty.token)
            for number in range(2 * commands_burst):
                wire.say(f'42{number}["command",{{"id":"c{number}","name":"dance"}}]')
            answers = [json.loads(wire.hear_until("]").partition("[")[2][:-1]) for _ in range(2 * commands_burst)]
            codes = [answer["error"]["code"] for answer in answers]
            assert codes[:commands_burst] == ["malformed"] * commands_burst
            assert set(codes[commands_burst:]) <= {"too_fast", "malformed"}
            told = answers[codes.index("too_fast")]["error"]
            assert 0 < told["retry_after_ms"] <= 50
            require_sentence(told, lang)
        assert room.tell(calm, "leave")["ok"], "nobody else is slowed down"
