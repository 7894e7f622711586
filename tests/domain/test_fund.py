"""The fund: how much there is, what is decided by hand, and what a measure costs it."""

import pytest

from facilitator.domain.big_screen import Scene, SceneChosen, ShowScene
from facilitator.domain.field_values import FieldSet
from facilitator.domain.fields import number_max
from facilitator.domain.fund import Counted, FundSet, Lock, LockMeasure, MeasureLocked, SetFund, cost_of, lock_of
from facilitator.domain.votes import VotesRevealed
from tests.support.workshop import HOST_1, KARI, NINE, ORGANISER, Day, measure, merged, posted


def with_cost(name: str, kroner: float = 40_000, *, field: str = "cost_once") -> FieldSet:
    return FieldSet(measure(name), field, kroner)


def cost(day: Day, name: str) -> float | None:
    return cost_of(day.workshop, day.workshop.measures[measure(name)])


def lock(day: Day, name: str) -> Lock | None:
    return lock_of(day.workshop, day.workshop.measures[measure(name)])


def test_an_organiser_says_how_much_there_is(day: Day) -> None:
    day.when(ORGANISER, SetFund(3_000_000)).then(FundSet(3_000_000, Counted.ONCE))
    assert day.workshop.fund.amount == 3_000_000
    day.when(ORGANISER, SetFund(3_000_000, Counted.FIRST_YEAR)).then_accepted()
    assert day.workshop.fund.counted == "first_year"
    day.when(ORGANISER, SetFund(None)).then(FundSet(None, Counted.ONCE))


@pytest.mark.parametrize("amount", [0, -1, number_max * 2])
def test_a_fund_holds_more_than_nothing(day: Day, amount: float) -> None:
    day.when(ORGANISER, SetFund(amount)).then_refused("bad_value", field="amount")


def test_of_two_who_write_an_amount_at_once_the_second_is_told(day: Day) -> None:
    day.given(FundSet(1_000, Counted.ONCE))
    day.when(ORGANISER, SetFund(2_000, was=(None,))).then_refused("changed_meanwhile", field="amount")
    day.when(ORGANISER, SetFund(2_000, was=(1_000,))).then(FundSet(2_000, Counted.ONCE))


def test_the_fund_is_the_organisers(day: Day) -> None:
    day.given(posted("bikes"), with_cost("bikes"))
    for who in (KARI, HOST_1):
        day.when(who, SetFund(1_000)).then_refused("not_allowed")
        day.when(who, LockMeasure(measure("bikes"), Lock.IN)).then_refused("not_allowed")


def test_a_measure_is_locked_in_or_out_and_let_go_again(day: Day) -> None:
    day.given(posted("bikes"), with_cost("bikes"))
    for way in Lock:
        day.when(ORGANISER, LockMeasure(measure("bikes"), way)).then(MeasureLocked(measure("bikes"), way))
        assert lock(day, "bikes") is way
    day.when(ORGANISER, LockMeasure(measure("bikes"), None)).then(MeasureLocked(measure("bikes"), None))
    assert (lock(day, "bikes"), day.workshop.fund.locks) == (None, {})


def test_what_has_no_cost_cannot_be_locked_but_is_let_go(day: Day) -> None:
    day.given(posted("bikes"))
    day.when(ORGANISER, LockMeasure(measure("bikes"), Lock.IN)).then_refused("no_cost")
    day.when(ORGANISER, LockMeasure(measure("bikes"), None)).then_accepted()
    day.when(ORGANISER, LockMeasure(measure("nothing"), Lock.IN)).then_refused("unknown_measure")


def test_a_lock_goes_with_the_measure_into_another(day: Day) -> None:
    day.given(posted("bikes"), posted("bus"), with_cost("bikes"), with_cost("bus"))
    day.given(MeasureLocked(measure("bikes"), Lock.OUT), merged("bikes", into="bus"))
    assert lock(day, "bus") is Lock.OUT
    day.when(ORGANISER, LockMeasure(measure("bikes"), Lock.IN)).then(
        MeasureLocked(measure("bikes"), None), MeasureLocked(measure("bus"), Lock.IN)
    )
    assert lock(day, "bus") is Lock.IN


def test_what_is_not_known_is_never_nothing(day: Day) -> None:
    day.given(posted("bikes"), with_cost("bikes", 7_000, field="cost_per_year"))
    assert cost(day, "bikes") is None
    day.given(FundSet(1_000, Counted.FIRST_YEAR))
    assert cost(day, "bikes") == 7_000
    day.given(with_cost("bikes"))
    assert cost(day, "bikes") == 47_000
    day.given(FundSet(1_000, Counted.ONCE))
    assert cost(day, "bikes") == 40_000
    day.given(with_cost("bikes", 0))
    assert cost(day, "bikes") == 0


def test_the_screen_shows_the_fund_once_there_is_one_and_the_votes_are_revealed(day: Day) -> None:
    day.when(ORGANISER, ShowScene(Scene.FUND)).then_refused("no_fund")
    day.given(FundSet(1_000, Counted.ONCE))
    day.when(ORGANISER, ShowScene(Scene.FUND)).then_refused("no_fund")
    day.given(VotesRevealed(NINE))
    day.when(ORGANISER, ShowScene(Scene.FUND)).then(SceneChosen(Scene.FUND))
