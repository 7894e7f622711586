"""S15 over the wire: a real server whose machine's clock is set while people work, and what they meet."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
import requests

from tests.support.client import wait_seconds_max
from tests.support.server import Server
from tests.support.workshop import NINE, minute
from tests.web.room import Room

hour = 60 * minute
day = 24 * hour
STEPS = [
    pytest.param(-2 * minute, id="2 minutes back", marks=pytest.mark.slow),
    pytest.param(-hour, id="an hour back", marks=pytest.mark.slow),
    pytest.param(hour, id="an hour on", marks=pytest.mark.slow),
    pytest.param(91 * day, id="three months on"),
]


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Room]:
    """A room on a server of its own, whose clock no other room goes by."""
    with Server(tmp_path, clock_at=NINE) as server:
        yield Room.open(server)


def restart(room: Room) -> None:
    room.server.kill()
    room.server.start()


def in_place(room: Room) -> None:
    assert room.server.is_up


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("then", [pytest.param(in_place, marks=pytest.mark.slow), restart])
def test_s15_the_room_goes_on_whatever_is_done_to_the_clock(
    alone: Room, step: int, then: Callable[[Room], None]
) -> None:
    """S15: the clock on all faces counts on, people post and vote, drafts are private and seats good."""
    room, clock = alone, alone.server.clock
    leader, phone, tablet = room.organiser(), room.participant(), room.host()
    clock.pass_time(20 * minute)
    room.start("table_round")
    clock.pass_time(minute)
    clock.step_wall(step)
    then(room)
    before = leader.fresh_view()
    assert before["now"] == NINE + 21 * minute
    clock.pass_time(20 * minute)
    after = leader.fresh_view()
    assert after["now"] == before["now"] + 20 * minute
    assert after["records"]["phase"]["ends_at"] == before["records"]["phase"]["ends_at"]
    seen = after["records"]["clock"]
    assert (seen["stepped_s"], seen["at_start"], seen["ahead_s"]) == (step // 1_000, False, step // 1_000)
    measure = room.measure(phone)
    room.measure(tablet)
    assert "clock" not in phone.fresh_view()["records"]
    room.start("vote")
    clock.pass_time(minute)
    clock.step_wall(-step)
    then(room)
    room.do(phone, "cast_vote", measure=measure)
    room.do(phone, "take_back_vote", measure=measure)
    assert "clock" not in leader.fresh_view()["records"], "the machine's clock is right again"


def test_s15_what_is_written_silently_stays_private_when_the_clock_goes_back(alone: Room) -> None:
    """S15"""
    room, clock = Room.open(alone.server, "p58_seed"), alone.server.clock
    phone, tablet = room.participant(), room.host()
    room.start("table_round")
    clock.pass_time(minute)
    room.start("silent")
    clock.step_wall(-2 * minute)
    draft = room.measure(phone)
    assert f"measure:{draft}" not in tablet.fresh_view()["records"]
    assert f"measure:{draft}" in phone.fresh_view()["records"]


@pytest.mark.parametrize("step", [pytest.param(0, id="none"), *STEPS])
def test_a_lid_that_was_closed_for_20_minutes_is_time_that_passed(alone: Room, step: int) -> None:
    """S15: also where the clock was set in that sleep, or the server was killed."""
    room, clock = alone, alone.server.clock
    room.start("table_round")
    phone = room.participant()
    ends_at = phone.fresh_view()["records"]["phase"]["ends_at"]
    for then in (in_place, restart):
        clock.pass_time(10 * minute)
        clock.step_wall(step)
        then(room)
    view = phone.fresh_view()
    assert (view["now"], view["records"]["phase"]["ends_at"]) == (NINE + 20 * minute, ends_at)
    room.measure(phone)
    told = room.organiser().fresh_view()["records"].get("clock", {"stepped_s": 0})
    assert told["stepped_s"] == 2 * step // 1_000


@pytest.mark.parametrize("drift", [-1, pytest.param(1, marks=pytest.mark.slow)])
def test_a_week_of_drift_is_followed_and_told_to_nobody(alone: Room, drift: int) -> None:
    """S15: a minute in a week, with a restart in the middle."""
    room, clock = alone, alone.server.clock
    leader, phone = room.organiser(), room.participant()
    room.start("table_round")
    before = NINE
    for then in (in_place, restart, in_place):
        for _ in range(56):
            clock.pass_time(hour)
            clock.step_wall(drift * 360)
            now = leader.fresh_view()["now"]
            assert now > before
            before = now
        then(room)
    assert abs(leader.fresh_view()["now"] - clock.wall()) <= 1_000
    assert "clock" not in leader.fresh_view()["records"]
    room.measure(phone)


@pytest.mark.slow
def test_the_newest_copy_stays_and_has_the_latest_name_after_a_step_back(alone: Room) -> None:
    room, server = alone, alone.server
    named: list[str] = []
    room.start("table_round")
    for moved in (0, -hour, 0):
        server.clock.step_wall(moved)
        server.clock.pass_time(minute)
        room.measure(room.host())
        seq = len(room.log_rows())
        server.stop()
        copies = sorted(path.name for path in (server.folder / "copies").glob("*.sqlite"))
        assert copies[: len(named)] == named
        assert copies[-1] not in named
        named = copies
        with closing(sqlite3.connect(server.folder / "copies" / named[-1])) as copy:
            assert copy.execute("select max(seq) from events").fetchone() == (seq,)
        server.start()


@pytest.mark.parametrize("step", STEPS)
def test_nothing_happens_by_itself_after_a_step_and_documents_are_of_the_day(alone: Room, step: int) -> None:
    room, clock = alone, alone.server.clock
    leader = room.organiser()
    room.start("table_round")
    clock.step_wall(step)
    restart(room)
    waiting = Room.open(room.server)
    assert exported_name(room) == f"2024-01-16-{room.code}.xlsx"
    found = leader.call("GET", "doctor").json()["findings"]
    assert ("clock_back" if step < 0 else "clock_on", "ill") in [(one["code"], one["level"]) for one in found]
    assert waiting.organiser().fresh_view()["records"]["clock"]["stepped_s"] == step // 1_000
    room.do(leader, "close_workshop")
    assert [path.name for path in room.server.archive_folder.iterdir()] == [f"2024-01-16-{room.code}.sqlite"]
    with closing(sqlite3.connect(next(room.server.archive_folder.iterdir()))) as archive:
        held = archive.execute("select date, began_at, closed_at from workshop").fetchone()
    assert held == ("2024-01-16", "2024-01-16 09:00:00", "2024-01-16 09:00:00")


def test_the_console_hears_of_a_step_at_once_and_an_organiser_confirms_the_date(alone: Room) -> None:
    room, clock = alone, alone.server.clock
    room.start("table_round")
    console = room.organiser().connect()
    console.wait(lambda: "phase" in console.records)
    clock.step_wall(-hour)
    console.wait(lambda: "clock" in console.records)
    assert confirm(room, room.participant().token, {}).status_code == 403
    for wrong in ("today", True, 5, 10**15):
        assert confirm(room, console.token, {"now": wrong}).status_code == 400
    assert confirm(room, console.token, {}).status_code == 200
    console.wait(lambda: "clock" not in console.records)
    assert console.fresh_view()["now"] == NINE
    clock.step_wall(minute)
    console.wait(lambda: "clock" in console.records)
    console.disconnect()


def test_a_date_that_is_not_in_doubt_is_not_changed(alone: Room) -> None:
    assert confirm(alone, alone.organiser().token, {"now": NINE + day}).status_code == 200
    assert Room.open(alone.server).organiser().fresh_view()["now"] == NINE


def test_a_machine_that_has_lost_its_date_is_told_it_and_documents_and_new_workshops_go_by_that(tmp_path: Path) -> None:
    wrong = NINE - 9 * 365 * day
    with Server(tmp_path, clock_at=wrong) as server:
        room = Room.open(server)
        leader = room.organiser()
        assert leader.fresh_view()["records"]["clock"]["at_start"]
        waiting = Room.open(server)
        room.start("table_round")
        server.clock.pass_time(minute)
        assert confirm(room, leader.token, {"now": NINE}).status_code == 200
        assert leader.fresh_view()["now"] == wrong + minute, "the room's clock does not jump"
        assert waiting.organiser().fresh_view()["now"] == NINE
        assert exported_name(room) == f"2024-01-16-{room.code}.xlsx"
        restart(room)
        assert leader.fresh_view()["now"] == wrong + minute
        assert "clock" not in leader.fresh_view()["records"]
        server.clock.step_wall(hour)
        seen = leader.fresh_view()["records"]["clock"]
        assert (seen["stepped_s"], seen["ahead_s"], seen["told_s"]) == (3_600, 3_600, (NINE - wrong - minute) // 1_000)
        assert confirm(room, leader.token, {}).status_code == 200
        assert waiting.organiser().fresh_view()["now"] == NINE, "the date that was confirmed before is right"
        room.do(leader, "close_workshop")
        assert [path.name for path in server.archive_folder.iterdir()] == [f"2024-01-16-{room.code}.sqlite"]


def test_the_day_is_planned_at_the_desk_and_in_the_console(alone: Room) -> None:
    made = open_workshop(alone.server, date="2024-01-23")
    assert made.status_code == 201
    room = Room(alone.server, made.json())
    leader = room.organiser()
    assert leader.fresh_view()["records"]["date"] == {"kind": "date", "planned": "2024-01-23"}
    assert exported_name(room) == f"2024-01-23-{room.code}.xlsx"
    room.do(leader, "plan_date", date="2024-01-24")
    assert exported_name(room) == f"2024-01-24-{room.code}.xlsx"
    room.do(leader, "plan_date")
    assert "date" not in leader.fresh_view()["records"]
    room.start("table_round")
    assert exported_name(room) == f"2024-01-16-{room.code}.xlsx"
    wrong = open_workshop(alone.server, date="16.1.2024")
    assert (wrong.status_code, wrong.json()["error"]["code"]) == (409, "bad_date")


def confirm(room: Room, token: str, body: dict[str, object]) -> requests.Response:
    return requests.put(
        f"{room.url}/api/{room.code}/date", json=body, headers={"Authorization": f"Bearer {token}"},
        timeout=wait_seconds_max,
    )  # fmt: skip


def open_workshop(server: Server, **body: str) -> requests.Response:
    return requests.post(
        f"{server.url}/api/workshops", json={"programme": "p20", **body}, headers=server.house_key, timeout=wait_seconds_max
    )  # fmt: skip


def exported_name(room: Room) -> str:
    answer = room.organiser().call("GET", "export/xlsx")
    return answer.headers["Content-Disposition"].partition('filename="')[2].rstrip('"')
