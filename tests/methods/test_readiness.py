"""What the measures still lack, and what those of each unit do."""

from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.conflicts import ConflictFlagged
from facilitator.domain.field_values import FieldSet
from facilitator.domain.fields import BUILT_IN, Field, FieldType, Group, questions
from facilitator.domain.kernel import ConflictId
from facilitator.domain.text import Text
from facilitator.domain.things import FieldValue, MeasureKind
from facilitator.methods.readiness import by_unit, lacking, lacks_of_all
from tests.methods.test_abatement import SHARED, fields_in
from tests.support.workshop import NINE, OLA, Day, measure, merged, posted, unmerged, withdrawn

ASKED = questions(BUILT_IN)
ALL = frozenset(question.name for question in ASKED)
WITHOUT_CONFLICT = ALL - {"conflict"}
FILLED: dict[str, FieldValue] = {
    "lead_unit": "Veg", "partner_units": ("Skole",), "effect_class": "lav", "cost_class": "lav", "funding": "Klimasats",
    "next_step": "Ask", "due": "2025-02-15",
}  # fmt: skip


@pytest.mark.parametrize("case", SHARED["cases"], ids=lambda case: case["about"])
def test_what_is_lacking_of_what_is_known(case: dict[str, Any]) -> None:
    kind = MeasureKind(case["kind"]) if case["kind"] else None
    assert list(lacking(ASKED, fields_in(case), kind, in_conflict=case["in_conflict"])) == case["lacks"]


def conflict(name: str, of: str) -> ConflictFlagged:
    return ConflictFlagged(ConflictId(name), measure(of), OLA.id, "Less parking", NINE)


def filled(name: str, **fields: FieldValue) -> list[FieldSet]:
    return [FieldSet(measure(name), field, value) for field, value in (FILLED | fields).items()]


def test_a_conflict_of_what_was_merged_is_the_measures_own() -> None:
    day = Day().given(posted("bikes"), posted("bus"), *filled("bikes"), conflict("parking", "bus"))
    assert lacks_of_all(day.workshop)[measure("bikes")] == ()
    day.given(merged("bus", into="bikes"))
    assert lacks_of_all(day.workshop) == {measure("bikes"): ("conflict",)}
    day.given(FieldSet(measure("bikes"), "conflict_handling", "Parking moves north"))
    assert lacks_of_all(day.workshop) == {measure("bikes"): ()}
    day.given(unmerged("bus"))
    assert "conflict" in lacks_of_all(day.workshop)[measure("bus")]


@pytest.mark.parametrize(("field", "lack"), [("owner_role", "owner"), ("next_step", "next_step")])
def test_words_that_say_that_it_is_not_known_answer_nothing(field: str, lack: str) -> None:
    fields = {name: value for name, value in FILLED.items() if name not in ("lead_unit", "next_step")}
    assert lack in lacking(ASKED, fields | {field: "Ikkje avklart enno"}, None, in_conflict=False)
    assert lack not in lacking(ASKED, fields | {field: "Ring fylket"}, None, in_conflict=False)


def test_a_unit_has_what_lacks_least_first_and_nothing_that_is_gone() -> None:
    day = Day().given(posted("bikes"), posted("bus"), posted("gone"), *filled("bus"), withdrawn("gone"))
    day.given(FieldSet(measure("bikes"), "lead_unit", "Veg"), FieldSet(measure("gone"), "lead_unit", "Veg"))
    gaps = by_unit(day.workshop)["Veg"]
    assert [m for m, _ in gaps.measures] == ["bus", "bikes"]
    assert (gaps.ready, gaps.counts()["due"], gaps.counts()["owner"]) == (1, 1, 0)


def test_units_come_in_the_programmes_order_then_others_and_last_what_no_unit_leads() -> None:
    day = Day().given(*(posted(name) for name in ("bikes", "bus", "tram", "idea")))
    for name, unit in (("bikes", "Bygg"), ("bus", "Skole"), ("tram", "Another unit")):
        day.given(FieldSet(measure(name), "lead_unit", unit))
    assert list(by_unit(day.workshop)) == ["Skole", "Bygg", "Another unit", ""]


def own(name: str, group: Group, lack: str) -> Field:
    return Field(name, FieldType.TEXT, group, lack=lack, title=Text(name, name))


def test_what_a_measure_lacks_comes_in_the_order_of_the_forms_with_what_the_programme_added() -> None:
    fields = (
        *BUILT_IN,
        own("journal", Group.NEXT, "journal"),
        own("leader", Group.WHO, "owner"),
        own("nature", Group.CONFLICT, "nature"),
        own("indicator", Group.OTHER, "indicator"),
    )
    asked = questions(fields)
    assert [question.name for question in asked] == [
        "owner", "partner", "next_step", "due", "journal", "effect", "cost", "funding", "conflict", "nature", "indicator",
    ]  # fmt: skip
    assert asked[0].fields == ("lead_unit", "owner_role", "leader")
    known: dict[str, FieldValue] = {"leader": "Rektor", "journal": "må avklares", "indicator": "Antall turer"}
    assert lacking(asked, FILLED | known, None, in_conflict=False) == ("journal",), (
        "nature is asked where it is a conflict"
    )
    assert lacking(asked, FILLED | known, None, in_conflict=True) == ("journal", "conflict", "nature")


@given(
    st.sets(st.sampled_from(sorted(FILLED))),
    st.sampled_from([None, *MeasureKind]),
    st.sampled_from([ALL, WITHOUT_CONFLICT]),
)
def test_filling_in_a_field_never_makes_a_measure_lack_more(
    known: set[str], kind: MeasureKind | None, asked: frozenset[str]
) -> None:
    fields, in_conflict = {name: FILLED[name] for name in known}, "conflict" in asked
    before = set(lacking(ASKED, fields, kind, in_conflict=in_conflict))
    for field in FILLED.items():
        after = set(lacking(ASKED, fields | dict([field]), kind, in_conflict=in_conflict))
        assert after <= before
        assert len(before - after) <= 1
    assert before <= asked


@given(st.randoms(use_true_random=False))
def test_each_measure_is_in_one_units_list(chance: Random) -> None:
    names = [f"m{number}" for number in range(8)]
    day = Day().given(*(posted(name, table=chance.randint(1, 3)) for name in names))
    for name in names:
        if chance.random() < 0.7:
            day.given(FieldSet(measure(name), "lead_unit", chance.choice(["Skole", "Veg", "Elsewhere"])))
    listed = [m for gaps in by_unit(day.workshop).values() for m, _ in gaps.measures]
    assert sorted(listed) == sorted(names)
