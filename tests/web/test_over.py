"""After closing, over HTTP: what somebody who comes with the code is told, for as long as the boards are kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import requests

from tests.support.client import wait_seconds_max
from tests.support.command_line import invoke
from tests.support.server import Server
from tests.web.room import Room


def form(room: Room) -> Any:
    return requests.get(f"{room.url}/api/{room.code}", timeout=wait_seconds_max).json()


def lived(room: Room) -> list[str]:
    """Seven vote for one measure; returns the participants' ids."""
    organiser = room.organiser()
    people = [room.participant(unit="Skole", role=f"Rektor {number}") for number in range(7)]
    ideas, vote, reveal = (
        next(key for key, record in organiser.fresh_view()["records"].items() if fits(record))
        for fits in (
            lambda record: record["kind"] == "run_sheet" and record["ideas"] == "open",
            lambda record: record["kind"] == "run_sheet" and record["votes"] == "open_hidden",
            lambda record: record["kind"] == "run_sheet" and record["votes"] == "revealed",
        )
    )
    room.start(ideas.partition(":")[2])
    measure = room.measure(people[0], "Elsykler til alle")
    room.start(vote.partition(":")[2])
    for person in people:
        room.do(person, "cast_vote", measure=measure)
    room.start(reveal.partition(":")[2])
    room.do(organiser, "reveal_votes")
    room.do(organiser, "close_workshop")
    return [str(person.fresh_view()["records"]["me"]["id"]) for person in people]


def test_a_closed_day_is_told_to_newcomers_also_after_a_restart_and_once_its_people_are_forgotten(
    tmp_path: Path,
) -> None:
    with Server(tmp_path) as server:
        room = Room.open(server)
        assert form(room)["over"] is None
        people = lived(room)
        told = form(room)
        assert told["status"] == "closed"
        assert told["over"]["result"] == {
            "votes": 7,
            "voters": 7,
            "bands": [{"measures": [{"title": "Elsykler til alle", "votes": 7}], "more": 0}],
        }
        said = str(told["over"])
        assert not any(secret in said for secret in (*people, "Rektor", "Skole"))
        assert requests.get(f"{room.url}/{room.code}/1", timeout=wait_seconds_max).status_code == 200
        joined = requests.post(f"{room.url}/api/{room.code}/join", json={"table": 1}, timeout=wait_seconds_max)
        assert joined.json()["error"]["code"] == "workshop_closed"

        server.kill()
        server.start()
        assert form(room) == told

        server.stop()
        assert invoke(tmp_path, "erase", room.code, "--yes", "--database", str(server.database))[0] == 0
        server.start()
        assert form(room) == told


def test_ballots_are_told_to_be_destroyed_once_they_are(tmp_path: Path) -> None:
    with Server(tmp_path) as server:
        room = Room.open(server)
        kari = room.participant().connect()
        assert kari.fresh_view()["records"]["me"]["ballots_destroyed"] is False
        lived(room)
        kari.wait(lambda: kari.records["me"]["ballots_destroyed"] is True)
        assert kari.fresh_view()["records"]["me"]["votes"] == []
        quiet = Room.open(server)
        nobody = quiet.participant()
        quiet.do(quiet.organiser(), "close_workshop")
        assert nobody.fresh_view()["records"]["me"]["ballots_destroyed"] is False, "nobody has voted"
