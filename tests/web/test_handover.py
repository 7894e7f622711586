"""A participant goes on with another phone: with all that is theirs, and alone. Who reads the code over a shoulder gets nothing."""

from __future__ import annotations

from typing import Any

import pytest
import requests

from facilitator.live.handovers import handover_lifetime_ms
from tests.support.client import Client, wait_for
from tests.web.room import Room, require_error

wait_seconds_max = 60


@pytest.fixture
def kari(room: Room) -> Client:
    """With an idea of her own, for which she has voted."""
    kari = room.participant(role="Rektor")
    room.start("table_round")
    room.do(kari, "post_measure", measure="bikes", title="Elsykler")
    room.start("vote")
    room.do(kari, "cast_vote", measure="bikes")
    return kari


def call(room: Room, verb: str, path: str = "", who: Client | None = None, **body: Any) -> requests.Response:
    return requests.request(
        verb,
        f"{room.url}/api/{room.code}/handover{path}",
        json=body if verb == "POST" else None,
        headers=who.bearer if who else {},
        timeout=wait_seconds_max,
    )


def done(answer: requests.Response) -> dict[str, Any]:
    assert answer.ok, answer.text
    said: dict[str, Any] = answer.json()
    return said


def refused(answer: requests.Response, status: int, code: str) -> None:
    require_error(answer, status, code, "nb")


def read_by_the_new_phone(room: Room, who: Client) -> dict[str, Any]:
    return done(call(room, "POST", "/read", key=done(call(room, "POST", who=who))["key"]))


def test_a_new_phone_goes_on_with_all_that_is_the_persons(room: Room, kari: Client) -> None:
    before = kari.fresh_view()["records"]["me"]
    assert before["measures"] == before["votes"] == ["bikes"]
    kari.connect()
    offered = done(call(room, "POST", who=kari))
    assert offered["link"].endswith(f"/{room.code}/move#{offered['key']}")
    assert offered["qr"].startswith("<?xml")
    assert done(call(room, "GET", who=kari)) == {"offered": True, "number": None}

    new = done(call(room, "POST", "/read", key=offered["key"]))
    assert 10 <= new["number"] <= 99
    assert done(call(room, "GET", who=kari)) == {"offered": True, "number": new["number"]}
    refused(call(room, "POST", "/take", claim=new["claim"]), 409, "handover_waits")

    done(call(room, "POST", "/allow", who=kari, number=new["number"]))
    seat = done(call(room, "POST", "/take", claim=new["claim"]))
    moved = Client(room.url, room.code, seat["token"])
    assert seat["participant_id"] == before["id"]
    assert seat["table"] == before["table"]
    assert moved.fresh_view()["records"]["me"] | {"present": True} == before | {"present": True}
    assert moved.post("take-back", "take_back_vote", {"measure": "bikes"})["ok"]


def test_the_old_phone_is_told_that_it_has_moved_and_may_do_nothing_more(room: Room, kari: Client) -> None:
    kari.connect()
    second_tab = Client(room.url, room.code, kari.token)
    second_tab.connect()
    new = read_by_the_new_phone(room, kari)
    done(call(room, "POST", "/allow", who=kari, number=new["number"]))
    done(call(room, "POST", "/take", claim=new["claim"]))
    wait_for(lambda: kari.said_bye == second_tab.said_bye == "moved")
    refused(call(room, "POST", who=kari), 401, "seat_moved")
    with room.unchanged(room.looker):
        assert kari.post("late", "take_back_vote", {"measure": "bikes"})["error"]["code"] == "seat_moved"


def test_an_answer_that_is_lost_on_the_way_locks_nobody_out(room: Room, kari: Client) -> None:
    new = read_by_the_new_phone(room, kari)
    done(call(room, "POST", "/allow", who=kari, number=new["number"]))
    lost, again = (done(call(room, "POST", "/take", claim=new["claim"])) for _ in range(2))
    refused(call(room, "POST", who=Client(room.url, room.code, lost["token"])), 401, "seat_moved")
    assert Client(room.url, room.code, again["token"]).fresh_view()["records"]["me"]["id"] == lost["participant_id"]


def test_who_reads_over_a_shoulder_gets_nothing_and_the_person_sees_it(room: Room, kari: Client) -> None:
    offered = done(call(room, "POST", who=kari))
    stranger = done(call(room, "POST", "/read", key=offered["key"]))
    refused(call(room, "POST", "/read", key=offered["key"]), 401, "handover_over")
    assert done(call(room, "GET", who=kari))["number"] == stranger["number"]
    other_number = 10 + (stranger["number"] - 9) % 90
    refused(call(room, "POST", "/allow", who=kari, number=other_number), 401, "handover_over")
    done(call(room, "DELETE", who=kari))
    assert done(call(room, "GET", who=kari)) == {"offered": False, "number": None}
    refused(call(room, "POST", "/take", claim=stranger["claim"]), 401, "handover_over")
    assert kari.fresh_view()["records"]["me"]["votes"] == ["bikes"]


def test_a_new_offer_ends_the_one_before(room: Room, kari: Client) -> None:
    stranger = read_by_the_new_phone(room, kari)
    new = read_by_the_new_phone(room, kari)
    done(call(room, "POST", "/allow", who=kari, number=new["number"]))
    refused(call(room, "POST", "/take", claim=stranger["claim"]), 401, "handover_over")
    done(call(room, "POST", "/take", claim=new["claim"]))


def test_after_five_minutes_it_is_over(room: Room, kari: Client) -> None:
    offered = done(call(room, "POST", who=kari))
    new = read_by_the_new_phone(room, kari)
    done(call(room, "POST", "/allow", who=kari, number=new["number"]))
    room.server.clock.go_on(handover_lifetime_ms)
    refused(call(room, "POST", "/read", key=offered["key"]), 401, "handover_over")
    refused(call(room, "POST", "/take", claim=new["claim"]), 401, "handover_over")
    assert done(call(room, "GET", who=kari)) == {"offered": False, "number": None}


@pytest.mark.parametrize("secret", ["", "guess", "å"])
def test_nothing_opens_with_a_guess(room: Room, kari: Client, secret: str) -> None:
    done(call(room, "POST", who=kari))
    refused(call(room, "POST", "/read", key=secret), 401, "handover_over")
    refused(call(room, "POST", "/take", claim=secret), 401, "handover_over")


def test_a_key_opens_nothing_in_another_workshop(room: Room, kari: Client) -> None:
    other = Room.open(room.server)
    key = done(call(room, "POST", who=kari))["key"]
    refused(call(other, "POST", "/read", key=key), 401, "handover_over")
    done(call(room, "POST", "/read", key=key))


@pytest.mark.parametrize("number", ["47", None, 4.7, True])
def test_a_number_that_is_none_is_malformed(room: Room, kari: Client, number: object) -> None:
    refused(call(room, "POST", "/allow", who=kari, number=number), 400, "malformed")


@pytest.mark.parametrize("role", ["host", "organiser", "screen"])
def test_only_a_participant_goes_on_with_another_phone(room: Room, role: str) -> None:
    refused(call(room, "POST", who=room.seat(role)), 403, "not_allowed")
