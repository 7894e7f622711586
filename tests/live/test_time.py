"""The time of a house and of its workshops while somebody's hand is on the machine's clock (S15)."""

from pathlib import Path

import pytest

from facilitator.domain.kernel import Refusal, Role
from facilitator.live.registry import Registry
from facilitator.live.seats import seat_lifetime_ms
from tests.live.timed_house import STEPS, House, day, hour
from tests.support.hands import TwoHands
from tests.support.programme import DRAFTS, LOBBY, PROGRAMME, ROUND
from tests.support.workshop import NINE, minute


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


@pytest.mark.parametrize("step", [0, *STEPS])
@pytest.mark.parametrize("restarts", [False, True])
def test_s15_the_running_phase_goes_on_where_it_was(house: House, step: int, restarts: bool) -> None:  # noqa: FBT001
    """S15: people post, the phase's clock counts on, and the seat is good, after 20 minutes of sleep in which the clock was set."""
    house.start(ROUND)
    house.hands.pass_time(minute)
    house.hands.step_wall(step)
    if restarts:
        house.restart()
    before = house.live.now()
    assert house.left_ms() == 9 * minute
    measure = house.post()
    house.hands.pass_time(2 * minute)
    assert house.left_ms() == 7 * minute
    house.post()
    assert house.live.now() == before + 2 * minute
    assert house.workshop().measures[measure].posted_at == NINE + minute
    assert house.registry.clock.stepped_ms == step


@pytest.mark.parametrize("step", STEPS)
def test_what_is_written_silently_stays_private(house: House, step: int) -> None:
    house.start(ROUND)
    house.hands.pass_time(minute)
    house.start(DRAFTS)
    house.hands.step_wall(step)
    assert house.workshop().measures == {}
    measure = house.post()
    assert house.workshop().measures[measure].private


def test_a_week_of_drift_is_followed_by_the_workshop(house: House) -> None:
    house.start(ROUND)
    for _ in range(7 * 24):
        house.hands.pass_time(hour)
        house.hands.step_wall(-360)
        house.live.now()
    assert abs(house.live.now() - house.hands.wall()) <= 400
    assert house.registry.clock.is_trusted


@pytest.mark.parametrize("wrong", [-9 * 365 * day, -2 * hour, 91 * day])
def test_a_machine_that_starts_under_a_wrong_date_goes_on_after_the_newest_event(house: House, wrong: int) -> None:
    house.start(ROUND)
    house.hands.pass_time(minute)
    house.post()
    house.hands.reboot(down_ms=minute)
    house.hands.boot = "another"
    house.hands.step_wall(wrong)
    house.restart()
    before = house.live.now()
    assert before >= NINE + minute
    house.hands.pass_time(minute)
    assert house.live.now() == before + minute
    assert house.post() in house.workshop().measures, "the seat is good as well"
    assert not house.registry.clock.is_trusted


def test_a_wrong_year_does_not_bind_the_workshops_that_come(house: House) -> None:
    house.start(ROUND)
    house.hands.reboot()
    house.hands.step_wall(9 * 365 * day)
    house.restart()
    house.post()
    prepared = house.registry.open_workshop(PROGRAMME)
    assert prepared.now() == NINE + 9 * 365 * day
    house.hands.reboot()
    house.hands.step_wall(-9 * 365 * day)
    house.restart()
    assert house.live.now() >= NINE + 9 * 365 * day, "what has begun does not go back"
    assert house.registry.workshop(prepared.id).now() == NINE, "what has not begun is not bound"
    assert house.registry.open_workshop(PROGRAMME).now() == NINE


def test_a_clock_that_goes_back_before_anything_has_begun_does_not_stop(house: House) -> None:
    """A restart in the lobby, two minutes earlier than what the last who joined has seen, on a machine that tells no runs apart."""
    house.hands.boot = ""
    house.hands.step_wall(-2 * minute)
    house.restart()
    before = house.live.now()
    assert before == NINE
    house.hands.pass_time(minute)
    assert house.live.now() == NINE + minute
    house.start(LOBBY)
    assert house.left_ms() == 10 * minute


def test_a_date_that_is_confirmed_stands_for_what_has_not_begun_and_dates_what_has(house: House) -> None:
    house.start(ROUND)
    house.hands.reboot()
    house.hands.step_wall(-9 * 365 * day)
    house.restart()
    fresh = house.registry.open_workshop(PROGRAMME)
    house.hands.pass_time(minute)
    measure, begun = house.post(), house.live.now()
    token = house.registry.seats.take(house.id, house.person, Role.PARTICIPANT, table=None, lang="nb")
    assert not house.registry.clock.is_trusted
    house.registry.confirm_date(NINE + 3 * hour)
    assert house.registry.clock.is_trusted
    assert house.registry.clock() == fresh.now() == NINE + 3 * hour
    assert house.live.now() == begun, "the room's clock does not jump"
    workshop = house.workshop()
    assert workshop.told(workshop.measures[measure].posted_at) == NINE + 3 * hour
    assert workshop.told(NINE - 1) == NINE - 1, "what came before the wrong start stays"
    house.restart()
    assert house.registry.clock() == house.registry.workshop(fresh.id).now() == NINE + 3 * hour
    assert house.live.now() == begun
    assert house.registry.clock.is_trusted
    house.hands.pass_time(seat_lifetime_ms - 1)
    assert house.registry.seats.is_good(token)
    assert house.registry.seats.is_good(house.token)
    house.hands.pass_time(1)
    assert not house.registry.seats.is_good(token)


def test_confirming_that_the_workshops_time_is_right_changes_nothing_in_it(house: House) -> None:
    house.start(ROUND)
    house.hands.step_wall(-60 * minute)
    seq = house.live.seq
    house.registry.confirm_date(house.live.now())
    assert house.registry.clock.is_trusted
    assert (house.live.now(), house.live.seq) == (NINE, seq)


def test_seats_expire_by_time_that_passed_and_not_by_the_wall_clock(house: House) -> None:
    house.hands.step_wall(91 * day)
    assert house.registry.seats.is_good(house.token)
    house.hands.pass_time(seat_lifetime_ms - 1)
    assert house.registry.seats.is_good(house.token)
    house.hands.pass_time(1)
    with pytest.raises(Refusal, match="seat_expired"):
        house.registry.seats.find(house.token)


def test_the_room_hears_of_a_step_and_of_its_end(tmp_path: Path) -> None:
    hands, told = TwoHands(), []
    registry = Registry(tmp_path / "house.sqlite", clock=hands, committed=lambda live: told.append(live.id))
    live = registry.open_workshop(PROGRAMME)
    told.clear()
    registry.time.look()
    assert told == []
    hands.step_wall(-2 * minute)
    registry.time.look()
    registry.time.look()
    hands.step_wall(2 * minute)
    registry.time.look()
    assert told == [live.id] * 2
