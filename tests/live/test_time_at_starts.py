"""The time of a house and of its workshops over a restart of the server or of its machine (S15)."""

from pathlib import Path

import pytest

from facilitator.domain.joining import Join
from tests.live.timed_house import STEPS, House, day, hour
from tests.support.programme import PROGRAMME, ROUND
from tests.support.workshop import NINE, minute


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


@pytest.mark.parametrize("boot", ["first", ""])
def test_a_workshop_whose_date_was_wrong_at_a_start_loses_no_time_to_the_next(house: House, boot: str) -> None:
    """The machine was started an hour or nine years early; then the server alone is started again."""
    house.start(ROUND)
    house.hands.pass_time(minute)
    house.post()
    house.hands.reboot()
    house.hands.boot = boot and "second"
    house.hands.step_wall(-60 * minute)
    house.restart()
    assert house.left_ms() == 9 * minute
    house.hands.pass_time(5 * minute)
    house.registry.time.look()
    house.restart()
    assert house.left_ms() == 4 * minute
    house.registry.confirm_date(NINE + 20 * minute)
    house.hands.pass_time(minute)
    house.restart()
    assert house.left_ms() == 3 * minute
    assert house.workshop().told(house.live.now()) == NINE + 21 * minute


def test_a_date_that_is_confirmed_to_the_minute_takes_no_seconds_from_a_workshop_at_the_next_start(
    house: House,
) -> None:
    house.start(ROUND)
    house.hands.pass_time(minute + 25_000)
    house.hands.step_wall(hour)
    house.registry.confirm_date(NINE + minute)
    for _ in range(2):
        house.restart()
        assert house.live.now() == NINE + minute + 25_000
        assert house.registry.clock() == NINE + minute


@pytest.mark.parametrize("step", STEPS)
def test_where_nothing_names_the_run_of_a_machine_a_restart_loses_no_time_either(house: House, step: int) -> None:
    house.hands.boot = ""
    house.restart()
    house.start(ROUND)
    house.hands.pass_time(minute)
    house.hands.step_wall(step)
    house.registry.time.look()
    house.hands.pass_time(2 * minute)
    house.restart()
    assert house.left_ms() == 7 * minute
    assert house.registry.clock.stepped_ms == step


def test_a_date_that_is_confirmed_dates_a_lobby_that_stood_an_hour_ahead(house: House) -> None:
    """Its time does not go back, since people have joined; what is told of it is right, also once it has begun."""
    house.hands.step_wall(-hour)
    house.registry.confirm_date(NINE - hour)
    for begin in (lambda: None, house.restart, lambda: house.start(ROUND), house.restart):
        house.hands.pass_time(5 * minute)
        begin()
        now = house.live.now()
        assert (now - NINE) % (5 * minute) == 0
        assert house.workshop().told(now) == now - hour == house.registry.clock()
    assert house.workshop().began_at == NINE + 15 * minute


@pytest.mark.parametrize("wrong", [-2 * hour, 91 * day, 9 * 365 * day])
def test_those_who_wait_in_the_lobby_keep_their_seats_when_the_machine_starts_under_a_wrong_date(
    house: House, wrong: int
) -> None:
    house.hands.reboot()
    house.hands.step_wall(wrong)
    house.restart()
    assert house.registry.seats.is_good(house.token)
    assert not house.registry.clock.is_trusted


def test_a_lobby_of_a_wrong_year_raises_no_doubt_for_ever(house: House) -> None:
    house.hands.step_wall(9 * 365 * day)
    house.hands.reboot()
    house.restart()
    wrong = house.registry.open_workshop(PROGRAMME)
    wrong.join(Join(1), None)
    house.hands.step_wall(-9 * 365 * day)
    house.hands.reboot()
    house.restart()
    assert house.registry.clock.is_trusted
    assert house.registry.workshop(wrong.id).now() == NINE
