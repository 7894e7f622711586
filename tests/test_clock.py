"""The clock: it goes on by what passes, follows drift, takes no step, and starts again where it was (S15)."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from facilitator.clock import Clock, Kept, Machine, _elapsed_of
from tests.support.hands import TwoHands
from tests.support.workshop import NINE, minute, second

hour = 60 * minute
day = 24 * hour
STEPS = [-2 * minute, -60 * minute, hour, 91 * day]


def test_it_starts_at_what_the_wall_clock_shows_and_goes_on_with_it() -> None:
    hands = TwoHands()
    clock = Clock(hands)
    assert clock() == NINE
    hands.pass_time(20 * minute)
    assert clock() == NINE + 20 * minute
    assert clock.is_trusted


@pytest.mark.parametrize("step", STEPS)
def test_a_step_is_not_taken_and_time_goes_on(step: int) -> None:
    hands = TwoHands()
    clock = Clock(hands)
    hands.pass_time(minute)
    hands.step_wall(step)
    assert clock() == NINE + minute
    assert (clock.stepped_ms, clock.machine_ahead_ms, clock.is_trusted) == (step, step, False)
    hands.pass_time(10 * minute)
    assert clock() == NINE + 11 * minute


@pytest.mark.parametrize("step", STEPS)
def test_a_step_in_sleep_is_told_from_the_sleep(step: int) -> None:
    hands = TwoHands()
    clock = Clock(hands)
    hands.pass_time(20 * minute)
    hands.step_wall(step)
    assert clock() == NINE + 20 * minute
    assert clock.stepped_ms == step


@pytest.mark.parametrize("step", STEPS)
def test_a_clock_that_is_set_right_again_is_trusted_again(step: int) -> None:
    hands = TwoHands()
    clock = Clock(hands)
    hands.step_wall(step)
    assert not clock.is_trusted
    hands.pass_time(hour)
    hands.step_wall(-step)
    assert clock.is_trusted
    assert clock() == NINE + hour


@pytest.mark.parametrize("drift", [-1, 1])
def test_a_week_of_drift_is_followed_and_time_never_goes_back(drift: int) -> None:
    """A tenth of a second in an hour and a half, as bad crystals do: a minute in a week."""
    hands = TwoHands()
    clock = Clock(hands)
    before = clock()
    for _ in range(7 * 24 * 6):
        hands.pass_time(10 * minute)
        hands.step_wall(drift * 60)
        assert clock() > before
        before = clock()
    assert abs(clock() - hands.wall()) <= 100
    assert clock.is_trusted


def test_a_small_jump_is_followed_by_a_thousandth_of_the_time() -> None:
    hands = TwoHands()
    clock = Clock(hands)
    hands.step_wall(-20 * second)
    assert clock() == NINE
    hands.pass_time(hour)
    assert NINE + hour - 3_601 <= clock() < NINE + hour
    for _ in range(6):
        hands.pass_time(hour)
        clock()
    assert clock() == hands.wall()
    assert clock.is_trusted


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("step_comes", ["before", "while down"])
def test_a_restart_on_the_same_machine_loses_no_time(step: int, step_comes: str) -> None:
    hands = TwoHands()
    clock = Clock(hands)
    hands.pass_time(minute)
    if step_comes == "before":
        hands.step_wall(step)
    kept = clock.kept()
    hands.pass_time(3 * minute)
    if step_comes == "while down":
        hands.step_wall(step)
    again = Clock(hands, kept, newest=NINE)
    assert again() == NINE + 4 * minute
    assert again.stepped_ms == step


def test_what_was_stepped_before_a_killed_server_could_keep_it_is_found_again() -> None:
    hands = TwoHands()
    kept = Clock(hands).kept()
    hands.step_wall(91 * day)
    assert Clock(hands, kept, newest=NINE)() == NINE


@pytest.mark.parametrize("step", STEPS)
def test_a_machine_that_starts_again_with_the_clock_still_wrong_counts_the_time_it_was_down(step: int) -> None:
    hands = TwoHands()
    clock = Clock(hands)
    hands.step_wall(step)
    kept = clock.kept()
    hands.reboot(down_ms=minute)
    again = Clock(hands, kept, newest=NINE)
    assert (again(), again.stepped_ms) == (NINE + minute, step)


@pytest.mark.parametrize("step", STEPS)
def test_a_machine_that_starts_again_with_the_clock_right_goes_by_it(step: int) -> None:
    hands = TwoHands()
    clock = Clock(hands)
    hands.step_wall(step)
    kept = clock.kept()
    hands.step_wall(-step)
    hands.reboot(down_ms=minute)
    again = Clock(hands, kept, newest=NINE)
    assert (again(), again.is_trusted) == (NINE + minute, True)


@pytest.mark.parametrize(("wrong", "doubt"), [(-9 * 365 * day, True), (-hour, True), (hour, False), (91 * day, True)])
def test_a_machine_that_starts_under_a_date_that_cannot_be_says_so_until_somebody_confirms_it(
    wrong: int,
    doubt: bool,  # noqa: FBT001
) -> None:
    hands = TwoHands(boot="")
    hands.step_wall(wrong)
    clock = Clock(hands, Kept("", 0), newest=NINE)
    assert clock() == NINE + wrong
    assert (clock.is_trusted, clock.started_well) == (not doubt, not doubt)
    steady = clock.steady()
    clock.confirm(NINE + day)
    assert (clock(), clock.is_trusted, clock.steady()) == (NINE + day, True, steady)


def test_a_date_that_was_confirmed_after_a_long_rest_is_not_asked_for_at_each_start() -> None:
    hands = TwoHands(NINE + 91 * day)
    clock = Clock(hands, newest=NINE)
    assert not clock.is_trusted
    clock.confirm(NINE + 91 * day)
    kept = clock.kept()
    hands.reboot(down_ms=59 * day)
    assert Clock(hands, kept, newest=NINE).is_trusted
    hands.reboot(down_ms=2 * day)
    assert not Clock(hands, kept, newest=NINE).is_trusted


def test_a_machine_without_a_date_is_not_believed_in_a_house_where_nothing_was_done_yet() -> None:
    assert not Clock(TwoHands(0)).is_trusted


def test_the_date_that_was_confirmed_holds_after_a_restart_and_until_the_next_step() -> None:
    hands = TwoHands(NINE - 9 * 365 * day)
    clock = Clock(hands, newest=NINE)
    clock.confirm(NINE + hour)
    for start_again in (hands.reboot, lambda: None, hands.reboot):
        kept = clock.kept()
        start_again()
        clock = Clock(hands, kept, newest=NINE + hour)
        assert (clock(), clock.is_trusted) == (NINE + hour, True)
    # The two hands are never read in the same moment, and this is another process.
    hands.step_wall(3)
    assert Clock(hands, clock.kept(), newest=NINE + hour).is_trusted
    # The time server is reached: what the machine shows now is what was confirmed.
    hands.step_wall(9 * 365 * day + hour - 3)
    assert (clock(), clock.is_trusted) == (NINE + hour, True)
    hands.step_wall(hour)
    assert not clock.is_trusted


def test_this_machines_hands_go_on_and_name_its_run() -> None:
    machine = Machine()
    assert abs(machine.wall() - time.time() * 1_000) < 60_000
    before = machine.elapsed()
    assert before <= machine.elapsed()
    assert machine.boot == Machine().boot


@pytest.mark.parametrize(("platform", "name"), [("darwin", "CLOCK_MONOTONIC_RAW"), ("linux", "CLOCK_BOOTTIME")])
def test_each_system_has_a_clock_that_counts_sleep(platform: str, name: str) -> None:
    which = getattr(time, name, None)
    if which is None:
        pytest.skip(f"this system has no {name}")
    tell: Callable[[], int] = _elapsed_of(platform)
    assert abs(tell() - time.clock_gettime(which) * 1_000) < 60_000


@pytest.mark.parametrize("boot", ["first", ""])
@pytest.mark.parametrize("drift", [-1, 1])
def test_drift_while_the_server_was_down_is_no_step(boot: str, drift: int) -> None:
    """A minute in a week in which nobody looked."""
    hands = TwoHands(boot=boot)
    kept = Clock(hands).kept()
    hands.pass_time(7 * day)
    hands.step_wall(drift * minute)
    clock = Clock(hands, kept, newest=NINE)
    assert (clock(), clock.is_trusted) == (NINE + 7 * day, True)
    hands.pass_time(day)
    assert abs(clock() - hands.wall()) <= 1
    hands.step_wall(drift * 2 * minute)
    again = Clock(hands, clock.kept(), newest=NINE)
    assert again.stepped_ms == drift * 2 * minute
