"""The reckoning: an assumption that an organiser sets for the whole day."""

from dataclasses import replace

import pytest

from facilitator.domain.programme import Reckoning
from facilitator.domain.reckoning import ReckoningSet, SetReckoning
from tests.support.programme import PROGRAMME
from tests.support.workshop import HOST_1, ORGANISER, Day


def test_it_begins_as_the_programme_says() -> None:
    assert Day().workshop.reckoning == Reckoning(10, 4.0)
    assert Day(replace(PROGRAMME, reckoning=Reckoning(25, 2.5))).workshop.reckoning == Reckoning(25, 2.5)


def test_the_organiser_sets_years_and_interest(day: Day) -> None:
    day.when(ORGANISER, SetReckoning(15, 0)).then(ReckoningSet(15, 0))
    assert day.workshop.reckoning == Reckoning(15, 0)


@pytest.mark.parametrize(
    ("years", "interest", "field"),
    [(0, 4, "years"), (76, 4, "years"), (10, -0.1, "interest_percent"), (10, 15.1, "interest_percent")],
)
def test_what_cannot_be_reckoned_with_is_refused(day: Day, years: int, interest: float, field: str) -> None:
    day.when(ORGANISER, SetReckoning(years, interest)).then_refused("bad_value", field=field)


def test_a_host_does_not_set_it(day: Day) -> None:
    day.when(HOST_1, SetReckoning(15, 0)).then_refused("not_allowed")
