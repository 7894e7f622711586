"""SIGTERM in a busy room: what is in hand is finished and answered, then everybody is told that the server is back in a moment."""

from __future__ import annotations

import json
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from itertools import count
from pathlib import Path

import pytest
from websocket import WebSocketException

from facilitator.concurrency import AsyncMode
from facilitator.domain.joining import Join, Leave
from facilitator.domain.kernel import ActorId, Role
from facilitator.settings import Settings
from facilitator.store.protocol import Seat
from facilitator.web.app import create_app
from tests.support.client import wait_for
from tests.support.live import Gate, until
from tests.support.modes import MODES
from tests.support.programme import PROGRAMME
from tests.support.server import Server
from tests.support.workshop import NINE
from tests.web.room import Room
from tests.web.wire import Wire

phones = 8


class Phone(threading.Thread):
    """Says one thing after another, each as soon as the last is answered, until the server hangs up."""

    def __init__(self, room: Room, number: int) -> None:
        super().__init__()
        self.token = room.participant().token
        self.wire = Wire(room.url).seated(self.token)
        self.name = f"p{number}"
        self.answered: set[str] = set()
        self.bye: dict[str, object] | None = None

    def run(self) -> None:
        with self.wire, suppress(OSError, WebSocketException):
            for number in count():
                measure = f"{self.name}-{number}"
                command = {"id": measure, "name": "post_measure", "data": {"measure": measure, "title": "Sykler"}}
                self.wire.say(f'42{number}["command",{json.dumps(command)}]')
                while not self._hears_answer():
                    pass

    def _hears_answer(self) -> bool:
        frame = self.wire.hear()
        kind, _, rest = frame.partition("[")
        if kind.startswith("43") and json.loads("[" + rest)[0]["ok"]:
            self.answered.add(f"{self.name}-{kind[2:]}")
        elif frame.startswith('42["bye"'):
            self.bye = json.loads(frame[2:])[1]
        return kind.startswith("43")


@pytest.mark.parametrize("mode", MODES)
def test_s2_what_is_in_hand_is_finished_and_answered_before_the_goodbye(tmp_path: Path, mode: AsyncMode) -> None:
    """S2: and nothing is saved that nobody was told of."""
    with Server(tmp_path, mode, clock_at=NINE) as server:
        room = Room.open(server)
        room.start("table_round")
        crowd = [Phone(room, number) for number in range(phones)]
        for phone in crowd:
            phone.start()
        wait_for(lambda: sum(len(phone.answered) for phone in crowd) > phones)
        server.stop()
        for phone in crowd:
            phone.join()
        assert "Traceback" not in server.errors
    answered = set().union(*(phone.answered for phone in crowd))
    with closing(sqlite3.connect(server.database)) as database:
        saved = {row[0] for row in database.execute("select command_id from events where name = 'measure_posted'")}
    assert answered == saved
    assert [phone.bye for phone in crowd] == [{"reason": "restarting", "clients": phones}] * phones


def test_s2_nobody_is_told_goodbye_while_a_command_waits_for_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """S2"""
    application = create_app(Settings(tmp_path / "house.sqlite", public_url="http://127.0.0.1"))
    house, gate, was_busy = application.context, Gate(), []
    live = house.registry.open_workshop(PROGRAMME)
    joined = live.join(Join(table=1), None)
    seat = Seat(live.id, ActorId(joined.participant), Role.PARTICIPANT, None, "nb", house.registry.clock() * 2)
    house.registry.disk._in_native_thread = gate
    gate.shut()
    stopping = threading.current_thread()
    # The disk is done as soon as the server that stops waits for whatever it be; the broadcaster also waits, for its next tick.
    monkeypatch.setattr(
        application.server, "sleep", lambda seconds: gate.open() if threading.current_thread() is stopping else None
    )
    monkeypatch.setattr(house.broadcaster, "say_bye", lambda reason: was_busy.append(house.registry.is_busy()))
    with ThreadPoolExecutor() as pool:
        leaving = pool.submit(live.handle, "leave", Leave(), seat)
        until(house.registry.is_busy)
        application.stop()
        assert leaving.result() == live.seq
    assert was_busy == [False]
