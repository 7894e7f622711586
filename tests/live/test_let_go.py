"""What is not used is let go from memory, and comes back as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.domain.kernel import ActorId, ParticipantId, Refusal, Role
from facilitator.domain.votes import CastVote
from facilitator.live.registry import idle_ms_max
from facilitator.live.seats import expired_told_ms, seat_lifetime_ms
from tests.live.timed_house import House, day
from tests.support.programme import ROUND, VOTE
from tests.support.workshop import minute


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def rest(house: House, ms: int = idle_ms_max) -> None:
    house.hands.pass_time(ms)
    house.registry.unattended.look()


def is_held(house: House) -> bool:
    return [live.id for live in house.registry.in_memory()] == [house.id]


def test_a_workshop_that_is_not_used_is_let_go_and_comes_back(house: House) -> None:
    house.start(ROUND)
    measure = house.post()
    seq, state = house.live.seq, house.workshop()
    rest(house, idle_ms_max - minute)
    assert is_held(house)
    rest(house, minute)
    assert house.registry.in_memory() == []
    assert (house.live.seq, house.workshop()) == (seq, state)
    assert house.live.read(lambda workshop, _: [*workshop.measures]) == [measure]
    assert house.post() != measure
    assert house.live.seq == seq + 1


def test_a_workshop_that_is_asked_for_while_its_time_is_stored_is_held(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Let go all the same, it would be opened a second time beside the one that was asked for."""
    house.start(ROUND)
    live, store_time = house.live, house.registry.time.look

    def look() -> None:
        store_time()
        assert house.live is live

    monkeypatch.setattr(house.registry.time, "look", look)
    rest(house)
    assert house.registry.in_memory() == [live]


def test_a_workshop_where_somebody_is_connected_is_held(house: House) -> None:
    screen = ActorId("screen")
    house.live.came(screen)
    rest(house, day)
    assert is_held(house)
    house.live.went(screen)
    rest(house, minute)
    assert is_held(house), "it has rested since they went"
    rest(house)
    assert not is_held(house)


def test_a_workshop_that_will_close_by_itself_is_held_until_it_has(house: House) -> None:
    house.start(ROUND)
    measure = house.post()
    house.start(VOTE)
    house.live.handle("vote", CastVote(measure), house.registry.seats.find(house.token))
    rest(house)
    assert is_held(house)


@pytest.mark.parametrize("step", [-60 * minute, 91 * day])
def test_its_time_goes_on_while_it_is_let_go_whatever_the_clock_does(house: House, step: int) -> None:
    """S15"""
    house.start(ROUND)
    house.hands.step_wall(step)
    before, since = house.live.now(), house.live._time.since
    rest(house)
    assert not is_held(house)
    house.hands.step_wall(-step // 2)
    assert house.live.now() == before + idle_ms_max
    house.registry.confirm_date(house.registry.clock() + 3 * day)
    assert house.live.now() == before + idle_ms_max
    assert house.live._time.since == since


def test_its_time_is_kept_over_a_restart_after_it_was_let_go(house: House) -> None:
    """S15"""
    house.start(ROUND)
    house.registry.confirm_date(house.registry.clock() - 5 * day)
    rest(house)
    before, seq = house.live.now(), house.live.seq
    rest(house)
    assert not is_held(house)
    house.restart()
    house.hands.pass_time(minute)
    assert (house.live.now(), house.live.seq) == (before + idle_ms_max + minute, seq)


def test_a_seat_that_has_expired_says_so_for_a_week_and_is_then_let_go(house: House) -> None:
    kari = ActorId(ParticipantId("kari"))
    fresh_at = seat_lifetime_ms + expired_told_ms
    house.hands.pass_time(seat_lifetime_ms)
    house.registry.unattended.look()
    with pytest.raises(Refusal, match="seat_expired"):
        house.registry.seats.find(house.token)
    token = house.registry.seats.take(house.id, kari, Role.PARTICIPANT, table=None, lang="nb")
    house.hands.pass_time(fresh_at - seat_lifetime_ms)
    house.registry.unattended.look()
    with pytest.raises(Refusal, match="no_seat"):
        house.registry.seats.find(house.token)
    assert house.registry.seats.find(token).actor == kari
