"""A workshop that nobody closes, over the wire: what the console is told before, and what everybody meets afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.client import Client, wait_for
from tests.support.server import Server
from tests.support.workshop import NINE, minute
from tests.web.room import Room

hour = 60 * minute
rest = 73 * hour
"""From the last act to the whole hour after 72 of them."""


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """On a server of its own, whose clock no other room goes by."""
    with Server(tmp_path, clock_at=NINE + minute) as server:
        yield Room.open(server)


def vote(room: Room, *, voters: int) -> tuple[list[Client], str]:
    """Who is there, and what they voted for."""
    people = [room.participant() for _ in range(max(1, voters))]
    room.start("table_round")
    measure = room.measure(people[0])
    room.start("vote")
    for person in people[:voters]:
        room.do(person, "cast_vote", measure=measure)
    return people, measure


def test_the_console_is_told_when_it_closes_and_puts_it_off(room: Room) -> None:
    leader = room.organiser()
    [phone], measure = vote(room, voters=0)
    assert "closing" not in leader.fresh_view()["records"]
    room.do(phone, "cast_vote", measure=measure)
    assert leader.fresh_view()["records"]["closing"] == {
        "kind": "closing", "at": NINE + rest, "told_at": NINE + rest, "few": True
    }  # fmt: skip
    assert "closing" not in phone.fresh_view()["records"]
    room.server.clock.pass_time(71 * hour)
    room.do(leader, "postpone_closing")
    assert leader.fresh_view()["records"]["closing"]["at"] == NINE + 71 * hour + rest


def test_it_closes_by_itself_and_the_result_is_revealed_afterwards(room: Room) -> None:
    leader, (people, _) = room.organiser(), vote(room, voters=6)
    console, phone = leader.connect(), people[0].connect()
    room.server.clock.pass_time(rest)
    console.wait(lambda: console.records.get("workshop", {}).get("status") == "closed")
    phone.wait(lambda: phone.records.get("workshop", {}).get("status") == "closed")
    assert console.records["upkeep"]["closed_by_itself"]
    assert not console.records["phase"]["revealed"]
    assert "result" not in console.records
    wait_for(lambda: [*room.server.archive_folder.glob("*.sqlite")] != [])
    room.do(leader, "reveal_votes")
    phone.wait(lambda: phone.records.get("result", {}).get("voters") == 6)
    for client in (console, phone):
        client.disconnect()


def test_a_server_that_was_off_closes_it_at_the_start_before_anybody_asks(room: Room) -> None:
    vote(room, voters=6)
    room.server.kill()
    room.server.clock.pass_time(rest)
    room.server.start()
    leader = room.organiser().connect()
    leader.wait(lambda: leader.records.get("workshop", {}).get("status") == "closed")
    wait_for(lambda: not [*(room.server.database.parent / "keys").glob("*.key")])
    leader.disconnect()


@pytest.mark.slow
def test_two_who_tried_the_vote_have_all_their_votes_again(room: Room) -> None:
    people, measure = vote(room, voters=2)
    phone = people[0].connect()
    phone.wait(lambda: phone.records.get("me", {}).get("votes") == [measure])
    room.server.clock.pass_time(rest)
    phone.wait(lambda: phone.records["me"]["votes"] == [])
    assert room.organiser().fresh_view()["records"]["workshop"]["status"] == "open"
    room.do(people[0], "cast_vote", measure=measure)
    room.server.kill()
    room.server.start()
    assert people[0].fresh_view()["records"]["me"]["votes"] == [measure]
    phone.disconnect()
