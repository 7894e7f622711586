"""What the server works out for the pages: what a measure lacks and costs, and who would work together on it."""

from facilitator.domain.big_screen import Scene, SceneChosen
from facilitator.domain.conflicts import ConflictFlagged
from facilitator.domain.field_values import FieldSet
from facilitator.domain.kernel import ConflictId
from facilitator.views.board import board
from facilitator.views.picture import Picture
from facilitator.views.records import Record, Records
from tests.support.looking import HOST_TABLE_1, THE_SCREEN, looks
from tests.support.workshop import INES, KARI, NINE, OLA, Day, joined, measure, merged, needed, offered, posted
from tests.views.full_day import room
from tests.views.test_records import seen, some


def flagged(of: str) -> ConflictFlagged:
    return ConflictFlagged(ConflictId(f"of-{of}"), measure(of), OLA.id, "Less parking", NINE)


def by_others(day: Day) -> list[Records]:
    return [board(Picture(day.workshop, room()), who).records() for who in (looks(KARI), THE_SCREEN)]


def test_leaders_are_told_what_a_measure_lacks_and_what_its_fields_come_to(day: Day) -> None:
    """S10: nobody else is."""
    day.given(joined(KARI), posted("bikes"), posted("bus"), flagged("bus"), merged("bus", into="bikes"))
    for field, value in (
        ("theme", "Klimatilpasning"),
        ("lead_unit", "Veg"),
        ("cost_per_year", 5_000.0),
        ("owner_role", "Må avklares"),
        ("cost_class", "over 10 mill."),
    ):
        day.given(FieldSet(measure("bikes"), field, value))
    for records in (seen(day), board(Picture(day.workshop, room()), HOST_TABLE_1).records()):
        assert some(records["measure:bikes"], "lacks", "facts") == [
            ["partner", "next_step", "due", "funding", "conflict"],
            {
                "kind": "adaptation",
                "yearly_cost": 5_000.0,
                "kroner_per_tonne": None,
                "contradicts": [["cost_class", "cost_per_year"]],
                "not_known": ["owner_role"],
            },
        ]
        assert "lacks" not in records["measure:bus"], "it is asked for where it went"
    assert not any(record.keys() & {"lacks", "facts"} for records in by_others(day) for record in records.values())


def test_everybody_who_sees_a_measure_is_told_whether_an_offer_meets_a_need(day: Day) -> None:
    day.given(joined(KARI), posted("bikes"), posted("bus"), offered("o1", to="bikes", by=OLA))
    assert seen(day)["measure:bikes"]["is_met"] is False
    day.given(needed("n1", to="bus", by=INES), merged("bus", into="bikes"))
    assert [records["measure:bikes"]["is_met"] for records in (seen(day), by_others(day)[0])] == [True, True]
    assert "is_met" not in seen(day)["measure:bus"]


def test_organisers_are_told_who_would_work_together_and_the_screen_in_that_scene(day: Day) -> None:
    day.given(posted("bikes"), posted("bus"), posted("idea"), flagged("bus"))
    day.given(offered("o1", to="bikes", by=OLA), offered("o2", to="bikes", by=KARI), needed("n1", to="bus", by=INES))
    told: Record = {
        "kind": "collaboration", "areas": ["Oppvekst", "Teknisk"], "cells": [[0, 1], [1, 1]],
        "offers": 3, "co_benefits": 0, "opportunities": 3, "conflicts": 1,
    }  # fmt: skip
    orders: Records = {
        "work_order:bikes": {
            "kind": "work_order", "measure": "bikes", "cells": [[0, 1]], "units": {"Veg": 1, "Skole": 1}
        },
        "work_order:bus": {"kind": "work_order", "measure": "bus", "cells": [[1, 1]], "units": {"Bygg": 1}},
    }  # fmt: skip
    assert in_kinds(seen(day)) == {"collaboration": told, **orders}
    assert [in_kinds(records) for records in (by_others(day.given(joined(KARI))))] == [{}, {}]
    day.given(SceneChosen(Scene.COLLABORATION))
    assert [in_kinds(records) for records in by_others(day)] == [{}, {"collaboration": told, **orders}]


def in_kinds(records: Records) -> Records:
    return {key: record for key, record in records.items() if record["kind"] in ("collaboration", "work_order")}


def test_organisers_are_told_what_costs_what_and_which_have_no_price(day: Day) -> None:
    day.given(posted("bikes"), posted("bus"), posted("flood"), posted("draft", private=True))
    for name, fields in {
        "bikes": {"measure_kind": "direct", "effect_tonnes": 3, "cost_per_year": 1_000},
        "bus": {"measure_kind": "direct", "effect_tonnes": 5},
        "flood": {"theme": "Klimatilpasning", "cost_once": 1_000},
        "draft": {"measure_kind": "direct", "effect_tonnes": 3, "cost_per_year": 1},
    }.items():
        day.given(*(FieldSet(measure(name), field, value) for field, value in fields.items()))
    told = seen(day)["abatement"]
    assert [priced["measure"] for priced in told["priced"]] == ["bikes"]
    assert some(told, "direct", "apart", "unpriced", "others") == [2, 1, ["bus"], ["flood"]]
    assert some(told, "effects", "costs", "both") == [2, 2, 1]
