"""The server killed in the middle of a busy room (SIGKILL), seen from the phones: nothing that was answered is lost, and what
was not answered is sent again and done once."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
import requests

from tests.support.client import Client, wait_for
from tests.support.server import Server
from tests.support.workshop import NINE
from tests.web.room import Room

phones = 6


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Server]:
    with Server(tmp_path, clock_at=NINE) as server:
        yield server
        assert "Traceback" not in server.errors


class Phone:
    """Posts one measure after another and keeps what it was answered, until nobody answers."""

    def __init__(self, client: Client, name: int) -> None:
        self.client = client
        self.name = name
        self.posted = 0
        self.answered: dict[str, int] = {}

    def post_until(self, over: Event) -> None:
        while not over.is_set():
            try:
                self.post(f"p{self.name}-{self.posted}")
            except requests.RequestException:
                return
            self.posted += 1

    def post(self, measure: str) -> None:
        answer = self.client.post(f"post-{measure}", "post_measure", {"measure": measure, "title": "Sykler"})
        assert answer["ok"], answer
        self.answered[measure] = answer["seq"]

    def send_again(self) -> None:
        """The one that was under way when the server was killed."""
        self.post(f"p{self.name}-{self.posted}")


@pytest.mark.slow
def test_s2_s12_a_kill_at_any_instant_loses_nothing_that_was_answered(own_server: Server) -> None:
    """S2, S12: and S1 for what was not."""
    room = Room.open(own_server)
    room.start("table_round")
    crowd = [Phone(room.participant(1 + number % 3), number) for number in range(phones)]
    for enough in (40, 80):
        over = Event()
        with ThreadPoolExecutor(phones) as pool:
            posting = [pool.submit(phone.post_until, over) for phone in crowd]
            wait_for(lambda enough=enough: sum(len(phone.answered) for phone in crowd) >= enough)
            own_server.kill()
            over.set()
            for ended in posting:
                ended.result()
        own_server.start()
        view = room.looker.fresh_view()
        answered = {measure: seq for phone in crowd for measure, seq in phone.answered.items()}
        assert {measure for measure in answered if f"measure:{measure}" not in view["records"]} == set()
        assert max(answered.values()) <= view["seq"]
        for phone in crowd:
            phone.send_again()
            phone.posted += 1
    records = room.looker.fresh_view()["records"].values()
    expected = {f"p{phone.name}-{number}" for phone in crowd for number in range(phone.posted)}
    assert {record["id"] for record in records if record["kind"] == "measure"} == expected
    assert sum(len(phone.answered) for phone in crowd) == len(expected)


def test_s12_every_view_is_the_same_after_a_kill(own_server: Server) -> None:
    """S12: for every role, with everything in it that a day can hold."""
    room = Room.open(own_server)
    author, host = room.participant(unit=a_unit(room)), room.host()
    room.do(author, "answer_poll", poll="warmup", option="Bygg")
    room.start("table_round")
    bikes, roof = room.measure(author), room.measure(author, "Tak over syklene")
    room.do(author, "post_comment", comment="c1", measure=bikes, text="Også for ansatte?", named=True)
    room.do(author, "make_offer", offer="o1", measure=bikes, text="Vi har folk", resource="people")
    room.do(author, "flag_conflict", conflict="g1", measure=bikes, text="Tar parkeringsplasser")
    room.do(host, "add_participant", participant="p1")
    room.do(host, "set_field", measure=bikes, field="cost_once", value=250_000)
    room.do(host, "merge_measures", source=roof, target=bikes, reason="Samme tiltak")
    room.do(host, "hide_comment", comment="c1", reason="Navngir en person")
    room.start("vote")
    room.do(author, "cast_vote", measure=roof)
    room.do(host, "cast_vote", measure=bikes, on_behalf="p1")
    room.do(room.looker, "extend_phase", seconds=60)
    room.do(room.looker, "pause_phase")
    room.start("reveal")
    room.do(room.looker, "reveal_votes", few=True)
    room.do(room.looker, "spotlight", measure=bikes, table=2)
    seats = [author, room.participant(2), host, room.host(2), room.looker, room.screen()]
    with room.unchanged(*seats):
        own_server.kill()
        own_server.start()


def a_unit(room: Room) -> str:
    form = requests.get(f"{room.url}/api/{room.code}", timeout=60).json()
    return str(form["areas"][0]["units"][0])
