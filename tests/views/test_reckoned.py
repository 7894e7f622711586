"""The records of checklists, and of what is reckoned from the fields of the measures."""

from facilitator.domain.big_screen import Scene, SceneChosen
from facilitator.domain.checklists import ChecklistRemoved, ChecklistSet, RequirementAnswered
from facilitator.domain.field_values import FieldSet
from facilitator.domain.kernel import ChecklistId, RequirementId
from facilitator.domain.programme import Checklist, Requirement
from facilitator.domain.reckoning import ReckoningSet
from facilitator.domain.things import Met
from facilitator.views.board import board
from facilitator.views.picture import Picture
from tests.support.looking import THE_SCREEN
from tests.support.programme import text
from tests.support.workshop import Day, measure, posted
from tests.views.full_day import room
from tests.views.test_records import seen, some, text_record


def test_the_big_screen_is_told_what_a_tonne_costs_only_in_that_scene(day: Day) -> None:
    day.given(posted("bikes"), posted("bus"), posted("flood"))
    day.given(
        *(FieldSet(measure(name), "measure_kind", "direct") for name in ("bikes", "bus")),
        FieldSet(measure("bikes"), "effect_tonnes", 3),
        FieldSet(measure("bikes"), "cost_per_year", 1_000),
        FieldSet(measure("bikes"), "effect_certainty", "calculated"),
    )
    assert "abatement" not in board(Picture(day.workshop, room()), THE_SCREEN).records()
    day.given(SceneChosen(Scene.ABATEMENT))
    assert board(Picture(day.workshop, room()), THE_SCREEN).records()["abatement"] == {
        "kind": "abatement",
        "priced": [
            {
                "measure": "bikes",
                "title": "Bikes for all",
                "tonnes": 3,
                "kroner_per_tonne": 333,
                "certainty": "calculated",
                "once": False,
                "per_year": True,
            }
        ],
        "direct": 2,
        "apart": 1,
        "years": 10,
        "interest_percent": 4.0,
    }


def test_leaders_are_told_which_requirements_a_measure_meets_of_the_checklists_there_are(day: Day) -> None:
    fund, cuts = ChecklistId("fund"), RequirementId("cuts")
    owned = Requirement(RequirementId("owned"), text("Owned"), ("lead_unit",))
    asked = Checklist(fund, text("The fund"), (Requirement(cuts, text("It cuts")), owned), "2025-02-15")
    day.given(posted("bikes"), ChecklistSet(asked), RequirementAnswered(measure("bikes"), fund, cuts, Met.YES))
    assert seen(day)["met:bikes"]["answers"] == {"fund": {"cuts": "yes"}}
    assert some(seen(day)["checklist:fund"], "requirements", "deadline", "version") == [
        [{"id": "cuts", "text": text_record("It cuts")}, {"id": "owned", "text": text_record("Owned"), "fields": ["lead_unit"]}],
        "2025-02-15", 1,
    ]  # fmt: skip
    assert seen(day)["met:bikes"]["from_fields"] == {}
    day.given(FieldSet(measure("bikes"), "lead_unit", "Veg"))
    assert seen(day)["met:bikes"]["from_fields"] == {"fund": ["owned"]}
    day.given(ChecklistRemoved(fund))
    assert not {"met:bikes", "checklist:fund"} & seen(day).keys()
    assert "met:bikes" not in seen(Day().given(posted("bikes")))


def test_leaders_are_told_how_costs_are_spread_and_what_kind_each_theme_is(day: Day) -> None:
    reckoning = seen(day.given(ReckoningSet(20, 2.5)))["reckoning"]
    assert some(reckoning, "years", "interest_percent") == [20, 2.5]
    assert reckoning["kinds"]["adaptation"] == ["Klimatilpasning"]
