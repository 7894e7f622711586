"""Anything at all in the place of a command, made from the catalogue: the server answers with a saved number or a clear error,
never with a bug of ours, and every seat goes on seeing what it may."""

from __future__ import annotations

import json
import typing
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from itertools import count
from typing import Any

import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.domain.catalogue import COMMANDS, NOT_ON_THE_WIRE
from tests.support.anything import anything
from tests.support.client import Client
from tests.support.server import Server
from tests.support.workshop import NINE
from tests.web.room import Room, languages, require_sentence

pytestmark = pytest.mark.usefixtures("server")

NAMES = sorted(COMMANDS.keys() - NOT_ON_THE_WIRE - {"close_workshop"})
"""Once a workshop is closed, little else can go wrong in it."""
FITTING: dict[str, st.SearchStrategy[Any]] = {
    "measure": st.sampled_from(["M1", "M2", "M3"]),
    "source": st.sampled_from(["M1", "M2", "M3"]),
    "target": st.sampled_from(["M1", "M2", "M3"]),
    "comment": st.sampled_from(["C1", "C2"]),
    "offer": st.sampled_from(["O1", "O2"]),
    "thing": st.sampled_from(["M1", "C1", "O1"]),
    "participant": st.sampled_from(["P1", "P2"]),
    "on_behalf": st.sampled_from([None, None, "P1", "P2"]),
    "phase": st.sampled_from(
        ["lobby", "silent", "table_round", "gallery", "vote", "vote", "reveal", "deepen", "commit"]
    ),
    "poll": st.just("warmup"),
    "option": st.sampled_from(["Bygg", "Energi"]),
    "question": st.sampled_from(["fist_of_five", "next"]),
    "field": st.sampled_from(["theme", "due", "cost_once", "partner_units"]),
    "value": st.sampled_from([None, "Bygg", "2025-01-31", 4_750_000, ["Skole"]]),
    "table": st.sampled_from([None, 1, 2]),
    "score": st.integers(1, 5),
    "checklist": st.sampled_from(["fund", "grant"]),
    "requirement": st.sampled_from(["cuts", "anchored"]),
    "requirements": st.just([{"id": "cuts", "text": "Kutter utslipp"}]),
    "deadline": st.sampled_from(["", "2025-02-15"]),
    "version": st.sampled_from([0, 1, 2]),
    "years": st.integers(1, 75),
    "interest_percent": st.floats(0, 15),
    "unit": st.just(""),
    "area": st.just(""),
}
"""By field, what commands speak of in a small workshop, so that many of them hit something."""
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


def mostly(usual: st.SearchStrategy[Any], *others: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """The usual in seven of ten; a plain `|` would weigh every kind of JSON alike."""
    return st.integers(0, 9).flatmap(lambda roll: usual if roll < 7 else st.one_of(others))


def data_of(name: str) -> st.SearchStrategy[dict[str, Any]]:
    """What fits the command; or what its types take; or anything, too little or too much."""
    hints = typing.get_type_hints(COMMANDS[name])
    kinds = {field.name: hints[field.name] for field in fields(COMMANDS[name])}
    fitting = {field: FITTING.get(field, anything(kind)) for field, kind in kinds.items()}
    messy = {field: mostly(fitting[field], JSON) for field in kinds}
    return mostly(
        st.fixed_dictionaries(fitting),
        st.fixed_dictionaries({field: anything(kind) for field, kind in kinds.items()}),
        st.fixed_dictionaries(messy),
        st.fixed_dictionaries({}, optional={**messy, "odd": JSON}),
    )


COMMAND = st.sampled_from(NAMES).flatmap(lambda name: st.tuples(st.just(name), data_of(name)))
AGES = mostly(st.just(0), st.integers(0, 200_000), JSON)


@dataclass
class Crowd:
    """Everybody who may speak, in enough workshops that nobody is told to slow down."""

    seats: dict[str, list[tuple[Client, str]]]
    """By role, with the language of each."""
    numbers: Iterator[int]
    met: Counter[str]

    def seat(self, name: str, who: int) -> tuple[Client, str]:
        """Mostly of a role that may give the order."""
        roles = sorted(COMMANDS[name].roles) if who % 5 else sorted(self.seats)
        seats = [seat for role in roles for seat in self.seats[role]]
        return seats[who % len(seats)]


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One of its own: it is killed here."""
    with Server(tmp_path_factory.mktemp("house"), clock_at=NINE) as server:
        yield server


@pytest.fixture(scope="module")
def crowd(house: Server) -> Crowd:
    seats: dict[str, list[tuple[Client, str]]] = {}
    for number in range(4):
        room, lang = Room.open(house), languages[number % 2]
        room.start("table_round")
        for measure in ("M1", "M2"):
            room.do(room.host(), "post_measure", measure=measure, title="Sykler")
        room.do(room.host(), "add_participant", participant="P1")
        for role in ("participant", "participant", "host", "organiser", "screen"):
            seats.setdefault(role, []).append((room.seat(role, lang=lang), lang))
    return Crowd(seats, count(), Counter())


def test_no_command_meets_a_bug_of_ours_and_a_restart_shows_what_was_answered(crowd: Crowd, house: Server) -> None:
    @settings(max_examples=500, suppress_health_check=list(HealthCheck))
    @given(who=st.integers(0, 59), command=COMMAND, age_ms=AGES)
    def say(who: int, command: tuple[str, dict[str, Any]], age_ms: object) -> None:
        name, data = command
        client, lang = crowd.seat(name, who)
        payload = {"id": f"c{next(crowd.numbers)}", "name": name, "data": data, "age_ms": age_ms}
        answer = client.call("POST", "commands", data=json.dumps(payload, default=asdict))
        crowd.met[what_it_says(answer, lang)] += 1

    say()
    assert crowd.met["accepted"] > 40, crowd.met
    assert len(crowd.met) > 10, crowd.met
    assert crowd.met["too_fast"] == 0, crowd.met
    before = views(crowd)
    house.kill()
    house.start()
    assert views(crowd) == before


def what_it_says(answer: requests.Response, lang: str) -> str:
    """`accepted`, or the code of an error that is the sender's."""
    body = answer.json()
    if answer.status_code == 200:
        assert body["seq"] > 0
        return "accepted"
    error = require_sentence(body["error"], lang)
    assert 400 <= answer.status_code < 500, error
    return str(error["code"])


def views(crowd: Crowd) -> list[tuple[int, dict[str, Any]]]:
    found = [client.fresh_view() for seats in crowd.seats.values() for client, _ in seats]
    return [(view["seq"], view["records"]) for view in found]
