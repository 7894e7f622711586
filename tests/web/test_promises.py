"""The promises of docs/sync.md about commands, kept on the wire; each test names the one that it shows."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from typing import Any

import pytest

from tests.support.client import Client
from tests.support.workshop import second
from tests.web.room import Room, languages, require_sentence


@pytest.fixture
def room(room: Room) -> Room:
    """A workshop whose tables have begun to share ideas."""
    room.start("table_round")
    return room


def title_of(client: Client, measure: str) -> object:
    return client.fresh_view()["records"][f"measure:{measure}"]["title"]


def at_once(*calls: Callable[[], Any]) -> list[Any]:
    with ThreadPoolExecutor(len(calls)) as pool:
        return [future.result() for future in [pool.submit(call) for call in calls]]


# -- S1


def test_s1_a_command_sent_again_gets_its_first_answer_and_changes_nothing(room: Room) -> None:
    """S1: over the same connection, another one, and HTTP; also when by now it would be refused."""
    author = room.participant().connect()
    idea = ("one", "post_measure", {"measure": "bikes", "title": "Sykler"})
    first = author.command(*idea)
    assert first["ok"]
    room.do(author, "withdraw_measure", measure="bikes")
    room.start("break")
    with room.unchanged(author, room.looker):
        assert author.command(*idea) == first
        assert author.post(*idea) == first
        author.disconnect()
        assert author.connect().command(*idea) == first
    author.disconnect()


def test_s1_taps_that_arrive_at_once_are_one(room: Room) -> None:
    """S1: a double tap on two connections does one thing, and both hear of it."""
    author = room.participant()
    idea = ("one", "post_measure", {"measure": "bikes", "title": "Sykler"})
    before = author.fresh_view()["seq"]
    answers = at_once(*[lambda: author.post(*idea)] * 8)
    assert answers == [{"ok": True, "seq": before + 1}] * 8
    assert author.fresh_view()["seq"] == before + 1


def test_s1_an_id_cannot_be_used_for_another_thing(room: Room) -> None:
    """S1: the second thing is refused, and is not taken for the first."""
    author = room.participant()
    author.post("one", "post_measure", {"measure": "bikes", "title": "Sykler"})
    with room.unchanged(author):
        answer = author.post("one", "post_measure", {"measure": "cars", "title": "Elbiler"})
    assert answer["error"]["code"] == "id_reused"


def test_s1_the_same_id_from_somebody_else_is_another_command(room: Room) -> None:
    """S1: ids belong to their actor, so that phones need not agree on them."""
    one, other = room.participant(), room.participant()
    first = one.post("one", "post_measure", {"measure": "bikes", "title": "Sykler"})
    second_answer = other.post("one", "post_measure", {"measure": "cars", "title": "Elbiler"})
    assert (first["ok"], second_answer["ok"]) == (True, True)
    assert second_answer["seq"] == first["seq"] + 1


# -- S3, S4


def test_s3_a_refusal_writes_nothing_and_says_in_the_readers_language_what_to_do(room: Room) -> None:
    """S3"""
    written = room.log_rows()
    for lang in languages:
        author = room.participant(lang=lang)
        joined = room.log_rows()
        assert len(joined) == len(written) + 1
        written = joined
        answer = room.tell(author, "cast_vote", measure="none")
        assert not answer["ok"]
        require_sentence(answer["error"], lang)
        assert room.log_rows() == written


def test_s4_events_are_numbered_without_gaps_whoever_writes_at_once(room: Room) -> None:
    """S4: every command gets a number of its own, and the log has each number once."""
    authors = [room.participant(table) for table in (1, 2, 3) * 3]
    before = room.looker.fresh_view()["seq"]

    def post_five(author: Client) -> list[int]:
        return [room.do(author, "post_measure", measure=room.new_id(), title="Sykler") for _ in range(5)]

    answers = at_once(*[lambda author=author: post_five(author) for author in authors])
    numbers = sorted(chain.from_iterable(answers))
    assert numbers == list(range(before + 1, before + 1 + 45))
    assert [seq for seq, *_ in room.log_rows()] == list(range(1, before + 1 + 45))


def test_s4_a_commands_events_are_seen_all_at_once(room: Room) -> None:
    """S4: showing the result beginning with the themes is three events and one change."""
    author, screen = room.participant(), room.screen().connect()
    measure = room.measure(author)
    room.start("vote")
    room.do(author, "cast_vote", measure=measure)
    room.start("reveal")
    before = author.fresh_view()["seq"]
    revealed = room.do(room.looker, "reveal_votes", step="themes", few=True)
    assert revealed == before + 3
    screen.wait(lambda: screen.seq >= revealed)
    assert screen.records["screen"]["step"] == "themes"
    assert screen.records["result"]["votes"] == 1
    written = [(command_id, part) for seq, command_id, part in room.log_rows() if seq > before]
    assert len({command_id for command_id, _ in written}) == 1
    assert [part for _, part in written] == [0, 1, 2]
    screen.disconnect()


# -- S6, S8, S9


def test_s6_the_view_reaches_the_answered_number_even_when_nothing_looks_different(room: Room) -> None:
    """S6: otherwise a phone would hold its command for ever. For commands over the socket and over HTTP."""
    author = room.participant().connect()
    room.do(author, "leave")
    for say in (author.command, author.post):
        answered = say(room.new_id(), "leave", {})["seq"]
        author.wait(lambda answered=answered: author.seq >= answered)
    assert author.gaps == 0
    author.disconnect()


def test_s8_what_a_device_sends_one_at_a_time_is_decided_in_that_order(room: Room) -> None:
    """S8: an offline queue of one person, oldest first."""
    author = room.participant().connect()
    measure = room.measure(author, "Første tittel")
    numbers = []
    for number in range(10):
        answer = author.command(room.new_id(), "retitle_measure", {"measure": measure, "title": f"Tittel {number}"})
        numbers.append(answer["seq"])
    assert numbers == list(range(numbers[0], numbers[0] + 10))
    assert title_of(author, measure) == "Tittel 9"
    author.disconnect()


def test_s9_who_comes_back_gets_the_whole_view_and_sends_what_was_unanswered(room: Room) -> None:
    """S9: with the ids it had; what had arrived all the same is not done twice."""
    author, other = room.participant().connect(), room.participant()
    author.disconnect()
    missed = room.measure(other)
    author.send_unheard("one", "post_measure", {"measure": "bikes", "title": "Sykler"})
    author.connect()
    assert f"measure:{missed}" in author.records
    assert author.command("one", "post_measure", {"measure": "bikes", "title": "Sykler"})["ok"]
    assert author.command("two", "post_measure", {"measure": "cars", "title": "Elbiler"})["ok"]
    mine = author.fresh_view()["records"]["me"]["measures"]
    assert mine == ["bikes", "cars"]
    author.disconnect()


def test_s9_who_wakes_on_a_line_that_held_hears_where_it_stands_and_gets_no_view(room: Room) -> None:
    """S9: what was new while it slept has been sent, and the answer says no more than that."""
    sleeper, other = room.participant().connect(), room.participant()
    measure = room.measure(other)
    sleeper.wait(lambda: f"measure:{measure}" in sleeper.records)
    before = sleeper.records
    assert sleeper.awake() == {"seq": sleeper.seq, "now": room.server.clock()}
    sleeper.refresh()
    sleeper.wait(lambda: sleeper.records is not before)
    assert sleeper.records == before
    sleeper.disconnect()


# -- S13


@pytest.mark.parametrize(("late_s", "code"), [(0, None), (119, None), (120, None), (121, "too_late")])
def test_s13_a_command_is_judged_by_the_phase_in_which_the_person_acted(
    room: Room, late_s: int, code: str | None
) -> None:
    """S13: up to 120 s after that phase has ended."""
    author = room.participant()
    room.server.clock.go_on(60 * second)
    room.start("break")
    room.server.clock.go_on(late_s * second)
    age_ms = late_s * second + 30 * second
    answer = room.tell(author, "post_measure", measure="bikes", title="Sykler", age_ms=age_ms)
    assert answer.get("error", {}).get("code") == code
    if code is None:
        posted_at = author.fresh_view()["records"]["measure:bikes"]["posted_at"]
        assert posted_at == room.server.clock() - age_ms


def test_s13_what_was_done_after_the_phase_is_refused_however_soon_it_comes(room: Room) -> None:
    """S13"""
    room.server.clock.go_on(60 * second)
    room.start("break")
    room.server.clock.go_on(2 * second)
    answer = room.tell(room.participant(), "post_measure", measure="bikes", title="Sykler", age_ms=second)
    assert answer["error"]["code"] == "wrong_phase"
