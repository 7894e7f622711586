"""Collaboration: who speaks up for whose measures, and where an offer meets a need."""

import json
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.fields import FieldSet
from facilitator.domain.kernel import OfferId
from facilitator.domain.offers import OfferMade, OfferWithdrawn
from facilitator.domain.things import Stance
from facilitator.methods.collaboration import EMPTY, Cell, area_matrix, unit_matrix, work_orders
from tests.support.day import seed_day
from tests.support.workshop import (
    INES,
    KARI,
    NINE,
    OLA,
    PER,
    Day,
    Someone,
    measure,
    merged,
    participant,
    posted,
    unmerged,
    withdrawn,
)

DATA = Path(__file__).parent.parent / "data"
STRANGER = participant("stranger", "", "Kino")


def said(name: str, by: Someone, about: str, stance: Stance = Stance.OFFER, at: int = NINE) -> OfferMade:
    return OfferMade(OfferId(name), measure(about), by.id, by.unit, by.area, stance, None, "Two people", at)


def led(name: str, by: str) -> FieldSet:
    return FieldSet(measure(name), "lead_unit", by)


@pytest.fixture
def day() -> Day:
    """Bikes are led by Veg and trams by Barnehage; nobody leads the bus yet."""
    return Day().given(posted("bikes"), posted("bus"), posted("tram"), led("bikes", "Veg"), led("tram", "Barnehage"))


# -- the seed day


def test_the_seed_days_offers_give_the_units_that_were_expected() -> None:
    workshop = seed_day().workshop
    expected = json.loads((DATA / "transcript_expected.json").read_text("utf-8"))
    matrix = unit_matrix(workshop)
    assert {unit: matrix.row_total(unit) for unit in matrix.rows} == expected["offers_by_unit"]
    assert sum(map(matrix.column_total, matrix.columns)) == expected["actions"]["offer_collaboration"] == 96
    assert len(workshop.conflicts) == expected["actions"]["flag_conflict"] == 22


def test_the_seed_days_merged_measures_stand_in_no_column() -> None:
    workshop = seed_day().workshop
    merged_away = {source for source, _ in json.loads((DATA / "transcript_expected.json").read_text("utf-8"))["merges"]}
    assert merged_away.isdisjoint(unit_matrix(workshop).columns)
    assert merged_away.isdisjoint(order.measure for order in work_orders(workshop))


def test_the_seed_days_areas_add_up_to_their_units() -> None:
    workshop = seed_day().workshop
    areas, units = area_matrix(workshop), unit_matrix(workshop)
    of_units: Counter[str] = Counter()
    for unit in units.rows:
        of_units[workshop.programme.area_of(unit) or ""] += units.row_total(unit)
    assert {area: areas.row_total(area) for area in areas.rows} == of_units
    assert areas.columns == (*(area.name for area in workshop.programme.areas), "")


# -- the matrices


def test_a_cell_counts_what_was_said_and_knows_the_measures(day: Day) -> None:
    day.given(said("1", KARI, "bikes"), said("2", PER, "bikes", Stance.NEED), said("3", KARI, "tram", Stance.JOIN))
    matrix = area_matrix(day.workshop)
    assert matrix.rows == matrix.columns == ("Oppvekst", "Teknisk")
    assert matrix.cell("Oppvekst", "Teknisk") == Cell(2, (measure("bikes"),))
    assert matrix.cell("Oppvekst", "Oppvekst") == Cell(1, (measure("tram"),))
    assert matrix.cell("Teknisk", "Oppvekst") == EMPTY
    assert (matrix.row_total("Oppvekst"), matrix.row_total("Teknisk")) == (3, 0)
    assert (matrix.column_total("Oppvekst"), matrix.column_total("Teknisk")) == (1, 2)


def test_a_measure_that_nobody_leads_yet_has_a_column_of_its_own(day: Day) -> None:
    day.given(said("1", OLA, "bus"), said("2", STRANGER, "bus"))
    matrix = area_matrix(day.workshop)
    assert matrix.rows == matrix.columns == ("Oppvekst", "Teknisk", "")
    assert matrix.cell("Teknisk", "").count == matrix.cell("", "").count == 1


def test_an_area_that_the_programme_does_not_know_stands_after_those_it_knows(day: Day) -> None:
    day.given(said("1", STRANGER, "bikes"), said("2", participant("guest", "Fylket", "Vei"), "bikes"))
    assert area_matrix(day.workshop).rows == ("Oppvekst", "Teknisk", "Fylket", "")


def test_the_measures_of_a_cell_stand_in_order_of_id() -> None:
    names = [f"m{number}" for number in range(9)]
    day = Day().given(*map(posted, names), *(said(f"o{name}", OLA, name) for name in reversed(names)))
    assert area_matrix(day.workshop).cell("Teknisk", "").measures == tuple(map(measure, names))


def test_a_lead_unit_that_the_programme_does_not_know_leads_from_no_area(day: Day) -> None:
    day.given(led("bus", "Kino"), said("1", OLA, "bus"))
    assert area_matrix(day.workshop).cell("Teknisk", "").count == 1


def test_the_unit_matrix_has_only_who_spoke_up_and_what_of(day: Day) -> None:
    day.given(said("1", OLA, "tram"), said("2", KARI, "bus"), said("3", KARI, "tram"), said("4", STRANGER, "bikes"))
    matrix = unit_matrix(day.workshop)
    assert matrix.rows == ("Skole", "Veg", "Kino")
    assert matrix.columns == ("tram", "bikes", "bus")
    assert matrix.cell("Veg", "tram") == Cell(1, (measure("tram"),))
    assert matrix.cell("Veg", "bus") == EMPTY


def test_a_matrix_may_be_of_needs_alone(day: Day) -> None:
    day.given(said("1", OLA, "tram"), said("2", KARI, "bus", Stance.NEED))
    needs = unit_matrix(day.workshop, stances={Stance.NEED})
    assert (needs.rows, needs.columns) == (("Skole",), ("bus",))
    assert area_matrix(day.workshop, stances={Stance.NEED}).row_total("Teknisk") == 0


def test_what_was_said_of_a_merged_measure_counts_for_the_one_it_went_into(day: Day) -> None:
    day.given(said("1", OLA, "bikes"), said("2", OLA, "bus"), merged("bikes", into="bus"))
    assert unit_matrix(day.workshop).cell("Veg", "bus") == Cell(2, (measure("bus"),))
    # The original's lead unit stands for both as long as nobody says another.
    assert area_matrix(day.workshop).cell("Teknisk", "Teknisk").count == 2
    day.given(led("bus", "Skole"))
    assert area_matrix(day.workshop).cell("Teknisk", "Oppvekst").count == 2
    day.given(unmerged("bikes"))
    assert unit_matrix(day.workshop).columns == ("bikes", "bus")


def test_withdrawn_things_and_drafts_count_nowhere(day: Day) -> None:
    day.given(posted("draft", private=True), said("1", KARI, "draft"), said("2", KARI, "bus"), said("3", KARI, "tram"))
    day.given(withdrawn("bus"), OfferWithdrawn(OfferId("3")))
    assert unit_matrix(day.workshop).rows == ()
    assert unit_matrix(day.workshop).columns == ()
    assert area_matrix(day.workshop).cells == {}
    assert work_orders(day.workshop) == []


# -- work orders


def test_a_work_order_says_who_offers_who_needs_and_who_joins(day: Day) -> None:
    day.given(
        said("charging", OLA, "bikes", at=NINE + 2),
        said("cars", KARI, "bikes", Stance.NEED),
        said("premises", INES, "bikes", at=NINE + 1),
        said("join", PER, "bikes", Stance.JOIN),
    )
    [order] = work_orders(day.workshop)
    assert order.measure == measure("bikes")
    assert [offer.id for offer in order.offers] == ["premises", "charging"]
    assert [need.id for need in order.needs] == ["cars"]
    assert [join.id for join in order.joins] == ["join"]
    assert order.units == 4


def test_an_offer_meets_a_need_of_another_unit_only(day: Day) -> None:
    day.given(said("1", OLA, "bikes"), said("2", OLA, "bikes", Stance.NEED), said("3", KARI, "bikes", Stance.JOIN))
    assert not work_orders(day.workshop)[0].meets
    day.given(said("4", KARI, "bikes", Stance.NEED))
    assert work_orders(day.workshop)[0].meets


def test_an_offer_meets_a_need_across_a_merge(day: Day) -> None:
    day.given(said("1", OLA, "bikes"), said("2", KARI, "bus", Stance.NEED))
    assert not any(order.meets for order in work_orders(day.workshop))
    day.given(merged("bus", into="bikes"))
    [order] = work_orders(day.workshop)
    assert order.meets


def test_work_orders_that_meet_come_first_then_those_of_most_units(day: Day) -> None:
    day.given(posted("boat"), said("1", OLA, "bus"), said("2", OLA, "boat"))
    day.given(said("3", KARI, "tram"), said("4", OLA, "tram"), said("5", PER, "tram"))
    day.given(said("6", KARI, "bikes"), said("7", OLA, "bikes", Stance.NEED))
    assert [order.measure for order in work_orders(day.workshop)] == ["bikes", "tram", "boat", "bus"]


# -- always

NAMES = ("bikes", "bus", "tram", "boat")
SAID = st.lists(
    st.tuples(st.sampled_from([KARI, OLA, INES, PER, STRANGER]), st.sampled_from(NAMES), st.sampled_from(Stance)),
    max_size=12,
)


def told(said_of: list[tuple[Someone, str, Stance]], order: list[int]) -> Day:
    day = Day().given(*map(posted, NAMES), led("bikes", "Veg"))
    offers = [said(str(number), who, about, stance) for number, (who, about, stance) in enumerate(said_of)]
    return day.given(*(offers[number] for number in order))


@given(st.data(), SAID)
def test_the_order_of_telling_makes_no_difference(
    data: st.DataObject, said_of: list[tuple[Someone, str, Stance]]
) -> None:
    numbers = list(range(len(said_of)))
    one = told(said_of, numbers).workshop
    other = told(said_of, data.draw(st.permutations(numbers))).workshop
    assert area_matrix(one) == area_matrix(other)
    assert unit_matrix(one) == unit_matrix(other)
    assert work_orders(one) == work_orders(other)


@given(SAID, st.permutations(NAMES), st.integers(0, 3))
def test_merging_never_loses_what_was_said(
    said_of: list[tuple[Someone, str, Stance]], names: list[str], merges: int
) -> None:
    day = told(said_of, list(range(len(said_of))))
    for source, target in pairwise(names[: merges + 1]):
        day.given(merged(source, into=target))
    for matrix in (area_matrix(day.workshop), unit_matrix(day.workshop)):
        assert sum(map(matrix.row_total, matrix.rows)) == len(said_of)
        assert sum(map(matrix.column_total, matrix.columns)) == len(said_of)
        assert sum(cell.count for cell in matrix.cells.values()) == len(said_of)
    orders = work_orders(day.workshop)
    assert sum(len(order.offers) + len(order.needs) + len(order.joins) for order in orders) == len(said_of)
    assert {order.measure for order in orders} <= set(names[merges:])
