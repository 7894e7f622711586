"""What a yearly tonne costs. Nothing that is not known becomes a number."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.field_values import FieldSet
from facilitator.domain.hiding import MeasureHidden
from facilitator.domain.programme import KINDS_OF_THE_HOUSE, Reckoning
from facilitator.domain.things import Certainty, FieldValue, MeasureKind
from facilitator.methods.abatement import Facts, abatement, facts, in_order, kind_of, yearly_share
from tests.support.workshop import Day, measure, merged, posted, withdrawn

DATA = Path(__file__).parent.parent / "data"
SHARED = json.loads((DATA / "measure_facts.json").read_text("utf-8"))
TEN_YEARS = Reckoning(10, 4)


def fields_in(case: dict[str, Any]) -> dict[str, FieldValue]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in case["fields"].items()}


@pytest.mark.parametrize("case", SHARED["cases"], ids=lambda case: case["about"])
def test_it_is_reckoned_as_on_the_pages(case: dict[str, Any]) -> None:
    """tests/js/measure-facts.test.js asks the same of the pages."""
    fields, kinds = fields_in(case), {kind: tuple(themes) for kind, themes in SHARED["kinds"].items()}
    kind = kind_of(kinds, fields)
    known = facts(measure("m"), fields, kind, Reckoning(**case["reckoning"]))
    assert kind == case["kind"]
    assert known.yearly_cost == pytest.approx(case["yearly_cost"], abs=0.5)
    assert known.kroner_per_tonne == pytest.approx(case["kroner_per_tonne"], abs=0.005)


def seed_fields(row: dict[str, str]) -> dict[str, FieldValue]:
    fields: dict[str, FieldValue] = {"theme": row["sector"]}
    for name, column in (("effect_tonnes", "effect_tonnes_co2e_per_year"), ("cost_once", "cost_nok")):
        if row[column]:
            fields[name] = float(row[column])
    return fields


def test_of_the_seed_days_measures_most_have_no_numbers_and_say_so() -> None:
    with (DATA / "measures.csv").open(encoding="utf-8", newline="") as file:
        rows = [seed_fields(row) for row in csv.DictReader(file)]
    known = in_order(
        facts(measure(str(number)), row, kind_of(KINDS_OF_THE_HOUSE, row), TEN_YEARS) for number, row in enumerate(rows)
    )
    assert (known.measures, known.effects, known.costs, known.both) == (127, 13, 51, 10)
    assert (len(known.priced), known.direct) == (6, 58)
    assert sum(one.tonnes is not None and one.yearly_cost is not None for one in known.apart) == 4
    assert [round(one.kroner_per_tonne or 0) for one in known.priced] == [2511, 4110, 4110, 4880, 7548, 15265]


def test_a_day_puts_the_direct_measures_with_a_price_in_order_and_lets_the_others_stand_apart() -> None:
    day = Day().given(*(posted(name) for name in ("pool", "bikes", "bus", "food", "flood", "idea")))
    day.given(
        *(FieldSet(measure(name), "theme", "Veitrafikk") for name in ("pool", "bikes", "bus")),
        FieldSet(measure("food"), "theme", "Indirekte utslipp"),
        FieldSet(measure("flood"), "theme", "Klimatilpasning"),
        FieldSet(measure("pool"), "effect_tonnes", 100),
        FieldSet(measure("pool"), "cost_per_year", 300_000),
        FieldSet(measure("bikes"), "effect_tonnes", 4),
        FieldSet(measure("bikes"), "cost_per_year", 4_000),
        FieldSet(measure("bikes"), "effect_certainty", "estimated"),
        FieldSet(measure("bus"), "cost_once", 1_000_000),
        FieldSet(measure("food"), "effect_tonnes", 30),
        FieldSet(measure("food"), "cost_per_year", 3_000),
    )
    found = abatement(day.workshop)
    assert [(one.measure, one.kroner_per_tonne) for one in found.priced] == [("bikes", 1_000), ("pool", 3_000)]
    assert found.priced[0].certainty is Certainty.ESTIMATED
    assert [one.measure for one in found.unpriced] == ["bus"]
    assert {one.measure: one.kind for one in found.apart} == {
        "food": MeasureKind.INDIRECT, "flood": MeasureKind.ADAPTATION, "idea": None,
    }  # fmt: skip
    assert (found.effects, found.costs, found.both, found.direct, found.measures) == (3, 4, 3, 3, 6)


def test_what_nobody_may_see_is_counted_nowhere() -> None:
    day = Day().given(posted("bus"), posted("tram"), posted("boat"), posted("draft", private=True), posted("bikes"))
    for name in ("bus", "tram", "boat", "draft"):
        day.given(FieldSet(measure(name), "effect_tonnes", 5), FieldSet(measure(name), "theme", "Veitrafikk"))
    day.given(merged("bus", into="bikes"), withdrawn("tram"), MeasureHidden(measure("boat"), "A name"))
    found = abatement(day.workshop)
    assert (found.measures, found.effects) == (1, 0)


numbers = st.one_of(st.none(), st.floats(0, 1e12))
kinds = st.sampled_from([None, *MeasureKind])
reckonings = st.builds(Reckoning, st.integers(1, 75), st.floats(0, 15))


@st.composite
def known_facts(draw: st.DrawFn) -> Facts:
    given_numbers = {name: draw(numbers) for name in ("effect_tonnes", "cost_once", "cost_per_year")}
    fields: dict[str, FieldValue] = {name: number for name, number in given_numbers.items() if number is not None}
    return facts(measure(draw(st.text("abc", min_size=1))), fields, draw(kinds), draw(reckonings))


@given(known_facts())
def test_a_number_comes_from_numbers_alone(known: Facts) -> None:
    assert (known.yearly_cost is None) == (known.cost_once is None and known.cost_per_year is None)
    if known.tonnes is None or known.yearly_cost is None:
        assert known.kroner_per_tonne is None
    if known.kroner_per_tonne is not None:
        assert 0 <= known.kroner_per_tonne < float("inf")


@given(st.lists(known_facts()))
def test_everything_stands_in_one_place_and_only_what_is_direct_is_put_in_order(every: list[Facts]) -> None:
    found = in_order(every)
    assert sorted(map(id, every)) == sorted(map(id, (*found.priced, *found.unpriced, *found.apart)))
    prices = [one.kroner_per_tonne for one in found.priced if one.kroner_per_tonne is not None]
    assert len(prices) == len(found.priced)
    assert prices == sorted(prices)
    assert {one.kind for one in (*found.priced, *found.unpriced)} <= {MeasureKind.DIRECT}
    assert found.both <= min(found.effects, found.costs)


@given(reckonings)
def test_what_the_years_pay_together_is_no_less_than_the_cost(reckoning: Reckoning) -> None:
    share = yearly_share(reckoning)
    assert share * reckoning.years >= 1 - 1e-6
    assert share <= 1 + reckoning.interest_percent / 100 + 1e-6


@given(st.integers(1, 75))
def test_a_little_interest_is_nearly_none(years: int) -> None:
    assert yearly_share(Reckoning(years, 1e-5)) == pytest.approx(yearly_share(Reckoning(years, 0)), rel=1e-4)
