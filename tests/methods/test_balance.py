"""Opportunities against goal conflicts."""

import pytest

from facilitator.domain.conflicts import CoBenefitAdded, ConflictFlagged
from facilitator.domain.hiding import MeasureHidden
from facilitator.domain.kernel import CoBenefitId, ConflictId
from facilitator.methods.balance import Balance, balance
from tests.support.day import seed_day
from tests.support.workshop import KARI, NINE, Day, measure, merged, offered, posted, withdrawn


def conflict(name: str, about: str) -> ConflictFlagged:
    return ConflictFlagged(ConflictId(name), measure(about), KARI.id, "Less parking", NINE)


def benefit(name: str, about: str) -> CoBenefitAdded:
    return CoBenefitAdded(CoBenefitId(name), measure(about), KARI.id, "Better health", NINE)


def test_the_seed_day_had_more_opportunities_than_conflicts() -> None:
    seed = balance(seed_day().workshop)
    assert seed == Balance(offers=96, co_benefits=0, conflicts=22)
    assert seed.opportunities == 96


def test_offers_and_co_benefits_are_opportunities(day: Day) -> None:
    day.given(posted("bikes"), offered("o", to="bikes"), benefit("b", "bikes"), conflict("c", "bikes"))
    assert balance(day.workshop).opportunities == 2
    assert balance(day.workshop).conflicts == 1


@pytest.mark.parametrize(
    "gone", [withdrawn("bikes"), MeasureHidden(measure("bikes"), "A name")], ids=["withdrawn", "hidden"]
)
def test_what_nobody_sees_counts_nowhere(day: Day, gone: object) -> None:
    day.given(posted("bikes"), offered("o", to="bikes"), benefit("b", "bikes"), conflict("c", "bikes"))
    day.given(posted("draft", private=True), benefit("d", "draft"), gone)  # type: ignore[arg-type]
    assert balance(day.workshop) == Balance(0, 0, 0)


def test_a_merge_loses_nothing(day: Day) -> None:
    day.given(posted("bikes"), posted("bus"), offered("o", to="bus"), conflict("c", "bus"), benefit("b", "bikes"))
    before = balance(day.workshop)
    assert balance(day.given(merged("bus", into="bikes")).workshop) == before
