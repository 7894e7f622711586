"""Checklists of funds and grants, and which requirements a measure meets."""

from dataclasses import replace

import pytest

from facilitator.domain.checklists import (
    AnswerRequirement,
    ChecklistRemoved,
    ChecklistSet,
    RemoveChecklist,
    RequirementAnswered,
    SetChecklist,
    TypedRequirement,
)
from facilitator.domain.kernel import ChecklistId, RequirementId
from facilitator.domain.programme import Checklist, Requirement
from facilitator.domain.text import Text
from facilitator.domain.things import Met
from tests.support.programme import PROGRAMME, text
from tests.support.workshop import HOST_1, HOST_2, KARI, ORGANISER, Day, measure, merged, posted

FUND, GRANT = ChecklistId("fund"), ChecklistId("grant")
CUTS, OWN_SHARE = RequirementId("cuts"), RequirementId("own_share")
bikes = measure("bikes")


def typed(requirement: RequirementId, words: str) -> TypedRequirement:
    return TypedRequirement(requirement, words)


def same(words: str) -> Text:
    return Text(nb=words, en=words)


OF_THE_PROGRAMME = Checklist(
    FUND,
    text("The fund"),
    (Requirement(CUTS, text("It cuts")), Requirement(OWN_SHARE, text("Own share"))),
    "2025-02-15",
    "klimafond",
    example=True,
)


@pytest.fixture
def funded() -> Day:
    return Day(replace(PROGRAMME, checklists=(OF_THE_PROGRAMME,))).given(posted("bikes"))


def test_a_day_begins_with_the_checklists_of_the_programme(funded: Day) -> None:
    assert funded.workshop.checklists == {FUND: OF_THE_PROGRAMME}
    assert Day().workshop.checklists == {}


def test_the_organiser_types_in_a_checklist(day: Day) -> None:
    command = SetChecklist(GRANT, " A  grant ", (typed(CUTS, "It cuts"),), "2025-02-15", "Klimasats")
    made = Checklist(GRANT, same("A grant"), (Requirement(CUTS, same("It cuts")),), "2025-02-15", "Klimasats")
    day.when(ORGANISER, command).then(ChecklistSet(made))
    assert day.workshop.checklists == {GRANT: made}


def test_what_nobody_has_changed_keeps_both_its_languages_and_an_example_becomes_ones_own(funded: Day) -> None:
    lines = (typed(CUTS, text("It cuts").nb), typed(OWN_SHARE, "Half of it ourselves"))
    funded.when(ORGANISER, SetChecklist(FUND, text("The fund").en, lines, version=1)).then_accepted()
    now = funded.workshop.checklists[FUND]
    assert now.title == text("The fund")
    assert [requirement.text for requirement in now.requirements] == [text("It cuts"), same("Half of it ourselves")]
    assert (now.example, now.version, now.deadline, now.funding) == (False, 2, "", "")


def test_nobodys_newer_checklist_is_overwritten_unseen(funded: Day) -> None:
    lines = (typed(CUTS, "It cuts"),)
    funded.when(ORGANISER, SetChecklist(FUND, "Fund", lines, version=1)).then_accepted()
    for seen in (0, 1, 3):
        funded.when(ORGANISER, SetChecklist(FUND, "Other", lines, version=seen)).then_refused(
            "changed_meanwhile", field="checklist"
        )
    funded.when(ORGANISER, SetChecklist(GRANT, "New", lines, version=1)).then_refused(
        "changed_meanwhile", field="checklist"
    )


def test_a_checklist_keeps_the_limits(day: Day) -> None:
    one = (typed(CUTS, "It cuts"),)
    many = tuple(typed(RequirementId(f"r{number}"), "It cuts") for number in range(41))
    day.when(ORGANISER, SetChecklist(GRANT, " ", one)).then_refused("empty", field="title")
    day.when(ORGANISER, SetChecklist(GRANT, "Grant", ())).then_refused("empty", field="requirements")
    day.when(ORGANISER, SetChecklist(GRANT, "Grant", one, "15.02.2025")).then_refused("bad_value", field="deadline")
    day.when(ORGANISER, SetChecklist(GRANT, "Grant", (typed(CUTS, ""),))).then_refused("empty", field="requirements")
    day.when(ORGANISER, SetChecklist(GRANT, "Grant", many)).then_refused("too_many", limit="requirements", max=40)
    day.when(ORGANISER, SetChecklist(GRANT, "Grant", many[:40])).then_accepted()
    day.when(ORGANISER, SetChecklist(FUND, "Fund", one + one)).then_refused("id_taken")
    for number in range(19):
        day.when(ORGANISER, SetChecklist(ChecklistId(f"c{number}"), "Grant", one)).then_accepted()
    day.when(ORGANISER, SetChecklist(FUND, "Fund", one)).then_refused("too_many", limit="checklists", max=20)


def test_only_organisers_set_and_remove_checklists(funded: Day) -> None:
    for who in (HOST_1, KARI):
        funded.when(who, SetChecklist(GRANT, "Grant", (typed(CUTS, "It cuts"),))).then_refused("not_allowed")
        funded.when(who, RemoveChecklist(FUND)).then_refused("not_allowed")
    funded.when(ORGANISER, RemoveChecklist(FUND)).then(ChecklistRemoved(FUND))
    funded.when(ORGANISER, RemoveChecklist(FUND)).then_refused("unknown_checklist")
    assert funded.workshop.checklists == {}


def test_hosts_and_organisers_say_whether_a_measure_meets_a_requirement(funded: Day) -> None:
    funded.when(HOST_1, AnswerRequirement(bikes, FUND, CUTS, Met.YES)).then(
        RequirementAnswered(bikes, FUND, CUTS, Met.YES)
    )
    funded.when(ORGANISER, AnswerRequirement(bikes, FUND, OWN_SHARE, Met.NOT_YET)).then_accepted()
    assert funded.workshop.measures[bikes].met == {FUND: {CUTS: Met.YES, OWN_SHARE: Met.NOT_YET}}
    funded.when(HOST_1, AnswerRequirement(bikes, FUND, CUTS)).then_accepted()
    assert funded.workshop.measures[bikes].met == {FUND: {OWN_SHARE: Met.NOT_YET}}


def test_an_answer_needs_something_to_answer(funded: Day) -> None:
    funded.when(HOST_2, AnswerRequirement(bikes, FUND, CUTS, Met.YES)).then_refused("not_your_table")
    funded.when(KARI, AnswerRequirement(bikes, FUND, CUTS, Met.YES)).then_refused("not_allowed")
    funded.when(HOST_1, AnswerRequirement(bikes, GRANT, CUTS, Met.YES)).then_refused("unknown_checklist")
    funded.when(HOST_1, AnswerRequirement(bikes, FUND, RequirementId("gone"), Met.YES)).then_refused(
        "unknown_requirement"
    )
    funded.when(HOST_1, AnswerRequirement(measure("none"), FUND, CUTS, Met.YES)).then_refused("unknown_measure")


def test_an_answer_about_a_measure_that_was_merged_away_is_the_ones_it_went_into(funded: Day) -> None:
    funded.given(posted("bus"), merged("bikes", into="bus"))
    funded.when(HOST_1, AnswerRequirement(bikes, FUND, CUTS, Met.YES)).then_accepted()
    assert funded.workshop.measures[measure("bus")].met == {FUND: {CUTS: Met.YES}}
