"""Measures merged and parted once the result is known, and a second vote: what the phone, the tablet and the console say."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.faces import Console, Face, Tablet
from tests.browser.hall import Hall
from tests.browser.support import OrganisersServer, Room
from tests.support.client import Client

pytestmark = pytest.mark.browser

BIKES, CARS, SUN, ROOF = (
    "Elsykler til hjemmetjenesten",
    "Deling av biler",
    "Solceller på sykehjemmet",
    "Tak over syklene",
)


@pytest.fixture
def hall(server: OrganisersServer, workshop: Any, room: Room) -> Hall:
    gathered = Hall(server, workshop, room)
    gathered.start("table_round")
    gathered.measures(gathered.person(table=2, unit="Sykehjem"), bikes=BIKES, cars=CARS, sun=SUN, roof=ROOF)
    gathered.do(gathered.host(2), "merge_measures", source="roof", target="sun")
    return gathered


@pytest.fixture
def people(hall: Hall) -> list[Client]:
    return [hall.person(table=2, unit="Barnehage") for _ in range(7)]


def vote(hall: Hall, people: list[Client], **voters: range) -> None:
    hall.start("vote")
    for measure, numbers in voters.items():
        for number in numbers:
            hall.do(people[number], "cast_vote", measure=measure)
    hall.start("reveal")
    hall.do(hall.organiser, "reveal_votes")


def console_of(hall: Hall, locale: str) -> Console:
    console = hall.room.enter(Console, "laptop", "the console", locale=locale)
    console.lang = locale[:2]
    console.open(hall.workshop["links"]["console"])
    console.turn_to("results")
    return console


def results_on(face: Face) -> Locator:
    """Of the phone or the console."""
    return face.page.locator("main")


@pytest.mark.parametrize("locale", ["nb-NO", pytest.param("en-GB", marks=pytest.mark.slow)])
def test_after_the_reveal_the_parts_stand_side_by_side_and_the_parted_name_each_other(
    hall: Hall, people: list[Client], locale: str
) -> None:
    phone, console = hall.phone(), console_of(hall, locale)
    vote(hall, people, bikes=range(7), sun=range(2), cars=range(2, 5))
    tablet = hall.room.enter(Tablet, "tablet", "the tablet", locale=locale)
    tablet.lang = locale[:2]
    tablet.open(hall.workshop["links"]["hosts"]["2"])
    hall.do(hall.host(2), "merge_measures", source="cars", target="bikes")
    hall.do(hall.host(2), "unmerge_measure", measure="roof")
    for face in (phone, console):
        expect(results_on(face)).to_contain_text(face.t("counted.parts", counts="7 + 3"))
        expect(results_on(face)).to_contain_text(face.t("counted.with", title=ROOF))
    expect(phone.card(ROOF)).to_contain_text(phone.t("counted.with", title=SUN))
    expect(phone.page.get_by_role("region", name=phone.t("result.level_none"))).to_have_count(0)
    tablet.open_measure(ROOF)
    expect(tablet.dialog).to_contain_text(tablet.t("counted.with", title=SUN))
    expect(tablet.dialog).not_to_contain_text(tablet.t("host.votes", n=0))
    for face in (phone, console, tablet):
        face.check()


@pytest.mark.parametrize("locale", ["nb-NO", pytest.param("en-GB", marks=pytest.mark.slow)])
def test_what_came_of_the_earlier_vote_is_beneath_the_last_result(
    hall: Hall, people: list[Client], locale: str
) -> None:
    phone, console = hall.phone(), console_of(hall, locale)
    vote(hall, people, bikes=range(6), sun=range(2))
    for face in (phone, console):
        expect(results_on(face)).to_contain_text(BIKES)
        expect(face.page.get_by_role("group").filter(has_text=face.t("earlier.says", n=6))).to_have_count(0)
    vote(hall, people, cars=range(7))
    for face in (phone, console):
        earlier = face.page.locator("details").filter(has_text=face.t("earlier.says", n=6))
        earlier.locator("summary").click()
        expect(earlier.get_by_role("listitem").first).to_contain_text(BIKES)
        expect(earlier.get_by_role("listitem").first).to_contain_text(face.t("earlier.votes", n=6))
        expect(earlier.get_by_role("listitem").nth(1)).to_contain_text(SUN)
        face.check()
