"""Dates: planned, and confirmed where the clock had been wrong."""

import pytest

from facilitator.domain.dates import ConfirmDate, DateConfirmed, DatePlanned, PlanDate
from tests.support.workshop import HOST_1, NINE, ORGANISER, Day, minute


def test_a_day_is_planned_changed_and_taken_back(day: Day) -> None:
    for date in ("2024-01-16", "2024-02-29", ""):
        day.when(ORGANISER, PlanDate(date)).then(DatePlanned(date))
        assert day.workshop.planned_date == date


@pytest.mark.parametrize("date", ["16.01.2024", "2024-02-30", "20240116", "i morgen"])
def test_only_a_day_of_the_calendar_is_planned(day: Day, date: str) -> None:
    day.when(ORGANISER, PlanDate(date)).then_refused("bad_value", field="date")


def test_only_an_organiser_plans_the_day(day: Day) -> None:
    day.when(HOST_1, PlanDate("2024-01-16")).then_refused("not_allowed")


def test_a_confirmed_date_tells_what_came_since_the_clock_was_wrong(day: Day) -> None:
    right = NINE + 365 * 24 * 60 * minute
    day.later(60).when(ORGANISER, ConfirmDate(right, since=NINE)).then(DateConfirmed(day.now, right, NINE))
    told = day.workshop.told
    assert [told(NINE - 1), told(NINE), told(NINE + minute)] == [NINE - 1, right - minute, right]
    assert day.workshop.ahead_ms == NINE + minute - right
    day.later(60).when(ORGANISER, ConfirmDate(right + 2 * minute, since=NINE + minute)).then_accepted()
    assert [told(NINE), told(NINE + minute)] == [right - minute, right + minute]
