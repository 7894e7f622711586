"""Looks like …, over HTTP."""

import pytest
import requests

from tests.support.client import Client, wait_seconds_max
from tests.web.room import Room, require_error

CHARGING = "Flere ladepunkter for tjenestebiler"
CHARGING_TOO = "Ladestasjoner til tjenestebilene"


def similar(room: Room, client: Client, text: str, **params: str) -> list[str]:
    answer = client.call("GET", "similar", params={"text": text, **params})
    assert answer.status_code == 200, answer.text
    return [found["measure"] for found in answer.json()["similar"]]


def pairs(client: Client) -> list[set[str]]:
    answer = client.call("GET", "lookalikes")
    assert answer.status_code == 200, answer.text
    return [{pair["measure"], pair["other"]} for pair in answer.json()["pairs"]]


def test_whoever_writes_is_told_what_looks_like_it(room: Room) -> None:
    kari, host = room.participant(1), room.host(1)
    room.start("table_round")
    charging = room.measure(kari, CHARGING)
    room.measure(kari, "Kortreist mat i kantina")
    assert similar(room, kari, CHARGING_TOO) == [charging]
    assert similar(room, host, CHARGING_TOO, **{"except": charging}) == []
    assert similar(room, kari, "Mindre papir på rådhuset") == []


def test_a_description_says_more_than_the_title_alone(room: Room) -> None:
    kari, host = room.participant(1), room.host(1)
    room.start("table_round")
    trains = room.measure(kari, "Tog i stedet for fly til konferanser")
    assert similar(room, host, "Bedre vaner") == []
    assert similar(room, host, "Bedre vaner", description="Vi tar toget og slutter å fly til konferanser.") == [trains]


def test_nothing_is_named_that_the_phase_hides(room: Room) -> None:
    """S10"""
    kari, ola = room.participant(1), room.participant(2)
    room.start("table_round")
    charging = room.measure(kari, CHARGING)
    assert similar(room, ola, CHARGING_TOO) == []
    room.start("gallery")
    assert similar(room, ola, CHARGING_TOO) == [charging]


def test_a_score_does_not_tell_which_words_stand_where_one_may_not_look(room: Room) -> None:
    """S10: a word that others use as well is less rare, and counts for less."""
    kari, ola = room.participant(1), room.participant(2)
    room.start("table_round")
    room.measure(kari, "Ladepunkter ved skolene")
    asked = {"text": "Ladepunkter ved skolene og flyktningkontoret"}
    before = kari.call("GET", "similar", params=asked).json()
    assert before["similar"]
    secret = room.measure(ola, "Flyktningkontoret flytter")
    assert kari.call("GET", "similar", params=asked).json() == before
    room.start("gallery")
    assert kari.call("GET", "similar", params=asked).json()["similar"][0]["score"] != before["similar"][0]["score"]
    assert secret in similar(room, kari, "Flyktningkontoret flytter")


def test_a_draft_is_nobody_s_hint(room: Room) -> None:
    """S10"""
    kari, ola, host = room.participant(1), room.participant(1), room.host(1)
    room.start("silent")
    room.measure(kari, CHARGING)
    assert similar(room, ola, CHARGING_TOO) == similar(room, host, CHARGING_TOO) == pairs(host) == []


def test_those_who_lead_see_which_measures_look_alike_until_they_have_decided(room: Room) -> None:
    kari, ola, host = room.participant(1), room.participant(2), room.host(1)
    room.start("table_round")
    one, other = room.measure(kari, CHARGING), room.measure(ola, CHARGING_TOO)
    third = room.measure(ola, "Ladepunkter for tjenestebiler")
    assert {one, other} in pairs(host)
    assert {one, third} in pairs(room.organiser())
    room.do(host, "keep_both", measure=one, other=other)
    assert {one, other} not in pairs(host)
    room.do(host, "merge_measures", source=third, target=one)
    assert not any(third in pair for pair in pairs(host))


def test_a_changed_text_is_judged_anew(room: Room) -> None:
    kari, host = room.participant(1), room.host(1)
    room.start("table_round")
    one, other = room.measure(kari, CHARGING), room.measure(kari, "Noe helt annet om kantina")
    assert pairs(host) == []
    room.do(kari, "retitle_measure", measure=other, title=CHARGING_TOO)
    assert pairs(host) == [{one, other}]


@pytest.mark.parametrize(
    "text", ['"', "a AND OR NOT (", "*", "title:x", "NEAR(", "🙂", "æ" * 600, "\x00", "' or 1=1 --", "lade" * 150]
)
def test_any_text_can_be_asked_about(room: Room, text: str) -> None:
    kari = room.participant(1)
    room.start("gallery")
    room.measure(kari, CHARGING)
    assert isinstance(similar(room, kari, text), list)
    assert isinstance(similar(room, kari, "a", description=text), list)


def test_bad_questions_are_refused(room: Room) -> None:
    kari = room.participant(1)
    for params, status, code in (
        ({"text": " "}, 409, "empty"),
        ({"text": "x" * 601}, 409, "too_long"),
        ({"text": "x", "description": "x" * 601}, 409, "too_long"),
        ({"text": "x", "except": "a b"}, 400, "malformed"),
    ):
        require_error(kari.call("GET", "similar", params=params), status, code, "nb")
    require_error(room.screen().call("GET", "similar", params={"text": "x"}), 403, "not_allowed", "nb")
    require_error(kari.call("GET", "lookalikes"), 403, "not_allowed", "nb")
    with requests.Session() as session:
        session.headers.update(kari.bearer)
        # Whether there is a text is looked at last, so that this is asked faster than places come back.
        for _ in range(400):
            answer = session.get(f"{room.url}/api/{room.code}/similar", params={"text": ""}, timeout=wait_seconds_max)
            if answer.status_code == 429:
                break
    require_error(answer, 429, "too_fast", "nb")
