"""Collaboration: who speaks up for which measures, and where an offer meets a need."""

import json
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.kernel import OfferId
from facilitator.domain.offers import OfferMade, OfferWithdrawn
from facilitator.domain.things import Offer, Stance
from facilitator.methods.collaboration import WorkOrder, work_orders
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


def all_said(order: WorkOrder) -> list[Offer]:
    return [*order.offers, *order.needs, *order.joins]


@pytest.fixture
def day() -> Day:
    return Day().given(posted("bikes"), posted("bus"), posted("tram"))


def test_somebody_of_no_unit_speaks_for_their_area(day: Day) -> None:
    of_area = participant("of-area", "Teknisk", "")
    day.given(said("a", of_area, "bikes"), said("b", OLA, "bikes", Stance.NEED), said("c", OLA, "bikes", Stance.JOIN))
    (order,) = work_orders(day.workshop)
    assert (order.spoke, order.units, order.meets) == ({"Teknisk": 1, "Veg": 2}, 2, True)


# -- the seed day


def test_the_seed_days_offers_give_the_units_that_were_expected() -> None:
    workshop = seed_day().workshop
    expected = json.loads((DATA / "transcript_expected.json").read_text("utf-8"))
    units = Counter(offer.unit for order in work_orders(workshop) for offer in all_said(order))
    assert units == expected["offers_by_unit"]
    assert units.total() == expected["actions"]["offer_collaboration"] == 96
    assert len(workshop.conflicts) == expected["actions"]["flag_conflict"] == 22


def test_the_seed_days_merged_measures_have_no_work_order() -> None:
    workshop = seed_day().workshop
    merged_away = {source for source, _ in json.loads((DATA / "transcript_expected.json").read_text("utf-8"))["merges"]}
    assert merged_away.isdisjoint(order.measure for order in work_orders(workshop))


# -- work orders


def test_what_was_said_of_a_merged_measure_counts_for_the_one_it_went_into(day: Day) -> None:
    day.given(said("1", OLA, "bikes"), said("2", OLA, "bus"), merged("bikes", into="bus"))
    [order] = work_orders(day.workshop)
    assert (order.measure, [offer.id for offer in order.offers]) == (measure("bus"), ["1", "2"])
    day.given(unmerged("bikes"))
    assert [order.measure for order in work_orders(day.workshop)] == ["bikes", "bus"]


def test_withdrawn_things_and_drafts_count_nowhere(day: Day) -> None:
    day.given(posted("draft", private=True), said("1", KARI, "draft"), said("2", KARI, "bus"), said("3", KARI, "tram"))
    day.given(withdrawn("bus"), OfferWithdrawn(OfferId("3")))
    assert work_orders(day.workshop) == []


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
    day = Day().given(*map(posted, NAMES))
    offers = [said(str(number), who, about, stance) for number, (who, about, stance) in enumerate(said_of)]
    return day.given(*(offers[number] for number in order))


@given(st.data(), SAID)
def test_the_order_of_telling_makes_no_difference(
    data: st.DataObject, said_of: list[tuple[Someone, str, Stance]]
) -> None:
    numbers = list(range(len(said_of)))
    one = told(said_of, numbers).workshop
    other = told(said_of, data.draw(st.permutations(numbers))).workshop
    assert work_orders(one) == work_orders(other)


@given(SAID, st.permutations(NAMES), st.integers(0, 3))
def test_merging_never_loses_what_was_said(
    said_of: list[tuple[Someone, str, Stance]], names: list[str], merges: int
) -> None:
    day = told(said_of, list(range(len(said_of))))
    for source, target in pairwise(names[: merges + 1]):
        day.given(merged(source, into=target))
    orders = work_orders(day.workshop)
    assert sum(len(all_said(order)) for order in orders) == len(said_of)
    assert {order.measure for order in orders} <= set(names[merges:])
