"""What the measures still lack, and what those of each unit do."""

from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.conflicts import ConflictFlagged
from facilitator.domain.field_values import FieldSet
from facilitator.domain.fields import BUILT_IN, Lack
from facilitator.domain.kernel import ConflictId
from facilitator.domain.things import FieldValue, MeasureKind
from facilitator.methods.readiness import FIELDS_OF, by_unit, lacking, lacks_of_all
from tests.methods.test_abatement import SHARED, fields_in
from tests.support.workshop import NINE, OLA, Day, measure, merged, posted, unmerged, withdrawn

ALL = frozenset(Lack)
WITHOUT_CONFLICT = ALL - {Lack.CONFLICT}
FILLED: dict[str, FieldValue] = {
    "lead_unit": "Veg", "partner_units": ("Skole",), "effect_class": "lav", "cost_class": "lav", "funding": "Klimasats",
    "next_step": "Ask", "due": "2025-02-15",
}  # fmt: skip


@pytest.mark.parametrize("case", SHARED["cases"], ids=lambda case: case["about"])
def test_what_is_lacking_of_what_is_known(case: dict[str, Any]) -> None:
    kind = MeasureKind(case["kind"]) if case["kind"] else None
    assert list(lacking(fields_in(case), kind, in_conflict=case["in_conflict"])) == case["lacks"]


def conflict(name: str, of: str) -> ConflictFlagged:
    return ConflictFlagged(ConflictId(name), measure(of), OLA.id, "Less parking", NINE)


def filled(name: str, **fields: FieldValue) -> list[FieldSet]:
    return [FieldSet(measure(name), field, value) for field, value in (FILLED | fields).items()]


def test_a_conflict_of_what_was_merged_is_the_measures_own() -> None:
    day = Day().given(posted("bikes"), posted("bus"), *filled("bikes"), conflict("parking", "bus"))
    assert lacks_of_all(day.workshop)[measure("bikes")] == ()
    day.given(merged("bus", into="bikes"))
    assert lacks_of_all(day.workshop) == {measure("bikes"): (Lack.CONFLICT,)}
    day.given(FieldSet(measure("bikes"), "conflict_handling", "Parking moves north"))
    assert lacks_of_all(day.workshop) == {measure("bikes"): ()}
    day.given(unmerged("bus"))
    assert Lack.CONFLICT in lacks_of_all(day.workshop)[measure("bus")]


@pytest.mark.parametrize(("field", "lack"), [("owner_role", Lack.OWNER), ("next_step", Lack.NEXT_STEP)])
def test_words_that_say_that_it_is_not_known_answer_nothing(field: str, lack: Lack) -> None:
    fields = {name: value for name, value in FILLED.items() if name not in ("lead_unit", "next_step")}
    assert lack in lacking(fields | {field: "Ikkje avklart enno"}, None, in_conflict=False)
    assert lack not in lacking(fields | {field: "Ring fylket"}, None, in_conflict=False)


def test_a_unit_has_what_lacks_least_first_and_nothing_that_is_gone() -> None:
    day = Day().given(posted("bikes"), posted("bus"), posted("gone"), *filled("bus"), withdrawn("gone"))
    day.given(FieldSet(measure("bikes"), "lead_unit", "Veg"), FieldSet(measure("gone"), "lead_unit", "Veg"))
    gaps = by_unit(day.workshop)["Veg"]
    assert [m for m, _ in gaps.measures] == ["bus", "bikes"]
    assert (gaps.ready, gaps.counts()[Lack.DUE], gaps.counts()[Lack.OWNER]) == (1, 1, 0)


def test_units_come_in_the_programmes_order_then_others_and_last_what_no_unit_leads() -> None:
    day = Day().given(*(posted(name) for name in ("bikes", "bus", "tram", "idea")))
    for name, unit in (("bikes", "Bygg"), ("bus", "Skole"), ("tram", "Another unit")):
        day.given(FieldSet(measure(name), "lead_unit", unit))
    assert list(by_unit(day.workshop)) == ["Skole", "Bygg", "Another unit", ""]


def test_every_lack_is_answered_by_a_field() -> None:
    assert {name for names in FIELDS_OF.values() for name in names} <= {field.name for field in BUILT_IN}
    assert FIELDS_OF.keys() == ALL
    assert all(FIELDS_OF.values())


@given(
    st.sets(st.sampled_from(sorted(FILLED))),
    st.sampled_from([None, *MeasureKind]),
    st.sampled_from([ALL, WITHOUT_CONFLICT]),
)
def test_filling_in_a_field_never_makes_a_measure_lack_more(
    known: set[str], kind: MeasureKind | None, asked: frozenset[Lack]
) -> None:
    fields, in_conflict = {name: FILLED[name] for name in known}, Lack.CONFLICT in asked
    before = set(lacking(fields, kind, in_conflict=in_conflict))
    for field in FILLED.items():
        after = set(lacking(fields | dict([field]), kind, in_conflict=in_conflict))
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
