"""Requirements that fields answer already: the built-in list says so, and what somebody answers wins."""

from dataclasses import replace

import pytest

from facilitator.domain.checklists import RequirementAnswered, SetChecklist, TypedRequirement
from facilitator.domain.field_values import FieldSet
from facilitator.domain.kernel import ChecklistId, RequirementId
from facilitator.domain.programme import Checklist
from facilitator.domain.things import FieldValue, Met
from facilitator.methods.readiness import lacks_of_all
from facilitator.methods.requirements import Answer, Requirements
from facilitator.programme_files import load_built_in
from tests.methods.test_readiness import FILLED, conflict, filled
from tests.support.programme import PROGRAMME
from tests.support.workshop import ORGANISER, Day, measure, merged, posted

FUND = ChecklistId("fund")
bikes = measure("bikes")
FROM_FIELDS = Answer(Met.YES, from_fields=True)
ALL = {"owner", "together", "effect", "cost", "next", "conflicts"}


@pytest.fixture
def day() -> Day:
    (fund, *_) = load_built_in("p58_seed").checklists
    return Day(replace(PROGRAMME, checklists=(fund,))).given(posted("bikes"), posted("bus"))


def the_fund(day: Day) -> Checklist:
    return day.workshop.checklists[FUND]


def answers(day: Day) -> dict[str, Answer]:
    found = Requirements(day.workshop).answers(the_fund(day), day.workshop.measures[bikes])
    return {str(requirement): answer for requirement, answer in found.items()}


def test_a_measure_with_everything_in_place_meets_what_the_fields_say(day: Day) -> None:
    day.given(*filled("bikes"))
    assert lacks_of_all(day.workshop)[bikes] == ()
    assert answers(day) == dict.fromkeys(ALL, FROM_FIELDS)
    assert {asked.id for asked in the_fund(day).requirements} - ALL == {"covers"}, (
        "no field says what a fund is to cover"
    )


def test_an_idea_of_which_nothing_is_known_meets_nothing_that_fields_say(day: Day) -> None:
    assert answers(day) == {"conflicts": FROM_FIELDS}, "nobody flagged one"
    day.given(FieldSet(bikes, "owner_role", "Rektor"), FieldSet(bikes, "next_step", "Må avklares"))
    assert answers(day) == {"conflicts": FROM_FIELDS}, "a role is no unit, and these words say nothing"


@pytest.mark.parametrize(("field", "requirement"), [("lead_unit", "owner"), ("due", "next"), ("next_step", "next")])
def test_all_of_its_fields_must_be_known(day: Day, field: str, requirement: str) -> None:
    known: dict[str, FieldValue] = {name: value for name, value in FILLED.items() if name != field}
    day.given(*(FieldSet(bikes, name, value) for name, value in known.items()))
    assert answers(day).keys() == ALL - {requirement}


def test_a_class_or_a_number_will_do_and_no_effect_is_made_up(day: Day) -> None:
    day.given(FieldSet(bikes, "cost_per_year", 1_000.0), FieldSet(bikes, "measure_kind", "adaptation"))
    assert answers(day).keys() == {"cost", "conflicts"}


def test_a_flagged_conflict_is_to_be_handled(day: Day) -> None:
    day.given(merged("bus", into="bikes"), conflict("parking", "bus"))
    assert answers(day) == {}
    day.given(FieldSet(bikes, "conflict_handling", "Parking moves north"))
    assert answers(day) == {"conflicts": FROM_FIELDS}


def test_what_somebody_answered_wins_until_it_is_taken_back(day: Day) -> None:
    day.given(*filled("bikes"), RequirementAnswered(bikes, FUND, RequirementId("owner"), Met.NOT_YET))
    day.given(RequirementAnswered(bikes, FUND, RequirementId("covers"), Met.YES))
    assert (answers(day)["owner"], answers(day)["covers"]) == (Answer(Met.NOT_YET), Answer(Met.YES))
    day.given(RequirementAnswered(bikes, FUND, RequirementId("owner"), None))
    assert answers(day)["owner"] == FROM_FIELDS


def test_a_requirement_in_other_words_is_answered_by_hand(day: Day) -> None:
    day.given(*filled("bikes"))
    lines = [TypedRequirement(asked.id, asked.text.en) for asked in the_fund(day).requirements]
    lines[0] = TypedRequirement(lines[0].id, "The municipal director stands behind it")
    day.when(ORGANISER, SetChecklist(FUND, "The fund", tuple(lines), version=1)).then_accepted()
    assert answers(day).keys() == ALL - {"owner"}
