"""Explaining a goal conflict or a co-benefit, a part at a time."""

import pytest

from facilitator.domain.conflicts import AddCoBenefit, Aspect, CoBenefitAdded, ConflictFlagged, FlagConflict
from facilitator.domain.explaining import Explain, Explained
from facilitator.domain.kernel import CoBenefitId, ConflictId
from tests.support.workshop import (
    HOST_1,
    HOST_2,
    HOST_3,
    KARI,
    NINE,
    OLA,
    ORGANISER,
    SCREEN,
    Day,
    joined,
    measure,
    merged,
    posted,
    withdrawn,
)

bikes = measure("bikes")
PARKING = ConflictFlagged(ConflictId("parking"), bikes, KARI.id, "Less parking", NINE)
HEALTH = CoBenefitAdded(CoBenefitId("health"), bikes, KARI.id, "Better health", NINE)


@pytest.fixture
def told(day: Day) -> Day:
    return day.given(joined(KARI, OLA), posted("bikes", table=1), posted("bus", table=2), PARKING, HEALTH)


def test_what_is_known_at_once_is_said_at_once(day: Day) -> None:
    day.given(joined(KARI), posted("bikes"))
    day.when(KARI, FlagConflict(ConflictId("c"), bikes, "Less parking", False, " Access \n", "Neighbours", "Two bays"))
    day.then(
        ConflictFlagged(
            ConflictId("c"), bikes, KARI.id, "Less parking", day.now, False, "Access", "Neighbours", "Two bays"
        )
    )
    day.when(KARI, AddCoBenefit(CoBenefitId("b"), bikes, "Better health", goal="Health", affected="Staff"))
    day.then_accepted()
    conflict, benefit = day.workshop.conflicts[ConflictId("c")], day.workshop.co_benefits[CoBenefitId("b")]
    assert (conflict.goal, conflict.affected, conflict.solution) == ("Access", "Neighbours", "Two bays")
    assert (benefit.goal, benefit.affected) == ("Health", "Staff")


def test_one_sentence_is_enough(told: Day) -> None:
    conflict = told.workshop.conflicts[ConflictId("parking")]
    assert (conflict.goal, conflict.affected, conflict.solution) == ("", "", "")


def test_who_told_of_it_explains_it(told: Day) -> None:
    told.when(KARI, Explain("parking", Aspect.SOLUTION, " Two bays for the disabled "))
    told.then(Explained(bikes, "parking", Aspect.SOLUTION, "Two bays for the disabled"))
    assert told.workshop.conflicts[ConflictId("parking")].solution == "Two bays for the disabled"
    told.when(OLA, Explain("parking", Aspect.SOLUTION, "None")).then_refused("not_yours")


def test_the_tables_host_and_the_organiser_explain_it_too(told: Day) -> None:
    told.when(HOST_1, Explain("parking", Aspect.GOAL, "Access for all")).then_accepted()
    told.when(ORGANISER, Explain("health", Aspect.AFFECTED, "Everybody")).then_accepted()
    told.when(HOST_2, Explain("parking", Aspect.GOAL, "Trade")).then_refused("not_your_table")
    told.given(merged("bus", into="bikes"))
    told.when(HOST_2, Explain("parking", Aspect.GOAL, "Trade")).then_accepted()
    told.when(SCREEN, Explain("parking", Aspect.GOAL, "Trade")).then_refused("not_allowed")


def test_a_host_explains_what_the_host_told_of_elsewhere(told: Day) -> None:
    told.given(ConflictFlagged(ConflictId("noise"), bikes, HOST_3.id, "Noise", NINE))
    told.when(HOST_3, Explain("noise", Aspect.GOAL, "Quiet nights")).then_accepted()


def test_it_may_turn_out_not_to_be_known_after_all(told: Day) -> None:
    told.given(Explained(bikes, "parking", Aspect.GOAL, "Access"))
    told.when(KARI, Explain("parking", Aspect.GOAL, "  ")).then(Explained(bikes, "parking", Aspect.GOAL, ""))
    assert told.workshop.conflicts[ConflictId("parking")].goal == ""


def test_nobody_overwrites_unseen_what_another_wrote_meanwhile(told: Day) -> None:
    told.when(HOST_1, Explain("parking", Aspect.GOAL, "Access", was="")).then_accepted()
    told.when(KARI, Explain("parking", Aspect.GOAL, "Trade", was="")).then_refused("changed_meanwhile", field="goal")
    told.when(KARI, Explain("parking", Aspect.GOAL, "Trade", was="Access")).then_accepted()


def test_a_co_benefit_has_nothing_to_be_solved(told: Day) -> None:
    told.when(KARI, Explain("health", Aspect.SOLUTION, "None needed")).then_refused("bad_value", field="aspect")


def test_it_is_said_in_280_characters(told: Day) -> None:
    told.when(KARI, Explain("parking", Aspect.GOAL, "x" * 281)).then_refused(
        "too_long", field="goal", max=280, length=281
    )
    told.when(KARI, Explain("parking", Aspect.GOAL, "x" * 280)).then_accepted()
    told.when(KARI, FlagConflict(ConflictId("c"), bikes, "Dear", goal="x" * 281)).then_refused(
        "too_long", field="goal", max=280, length=281
    )


def test_it_explains_what_is_there(told: Day) -> None:
    told.when(KARI, Explain("noise", Aspect.GOAL, "Quiet")).then_refused("unknown_thing")
    told.given(withdrawn("bikes"))
    told.when(KARI, Explain("parking", Aspect.GOAL, "Access")).then_refused("measure_withdrawn")
