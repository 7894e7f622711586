"""Votes on the phone: found and taken back wherever they lie, and the result in levels with one's own marked."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.faces import Phone
from tests.browser.hall import Hall
from tests.browser.support import OrganisersServer, Room

pytestmark = pytest.mark.browser

BIKES, CARS, SUN = "Elsykler til hjemmetjenesten", "Deling av biler", "Solceller på sykehjemmet"


@pytest.fixture
def hall(server: OrganisersServer, workshop: Any, room: Room) -> Hall:
    gathered = Hall(server, workshop, room)
    gathered.start("table_round")
    gathered.measures(gathered.person(table=2, unit="Sykehjem"), bikes=BIKES, cars=CARS, sun=SUN)
    gathered.start("vote")
    return gathered


def ballot(phone: Phone) -> Locator:
    return phone.page.get_by_role("group", name=phone.t("vote.label"))


def test_the_vote_for_a_hidden_measure_is_found_and_taken_back(hall: Hall) -> None:
    phone = hall.phone()
    phone.vote(BIKES)
    hall.do(hall.organiser, "hide_measure", measure="bikes", reason="Inneholder et navn")
    expect(phone.card(BIKES)).to_have_count(0)
    phone.press("vote.mine", n=1)
    hidden = phone.t("hidden.title")
    expect(phone.card(hidden)).to_contain_text("Inneholder et navn")
    phone.open_measure(hidden)
    expect(phone.dialog.get_by_role("button", name=phone.t("say.comment"))).to_have_count(0)
    phone.check()
    phone.close_dialog()
    phone.press("tabs.mine")
    phone.card(hidden).get_by_role("button").last.click()
    expect(phone.card(hidden)).to_have_count(0)
    phone.press("tabs.now")
    expect(ballot(phone)).to_contain_text(phone.t("given.left", n=2))


def test_votes_that_a_merge_united_are_told_of(hall: Hall) -> None:
    phone = hall.phone()
    phone.vote(BIKES)
    phone.vote(CARS)
    hall.do(hall.host(2), "merge_measures", source="bikes", target="cars")
    expect(phone.text(phone.t("vote.united", n=1))).to_be_visible()
    phone.check()
    phone.take_back(CARS)
    expect(ballot(phone)).to_contain_text(phone.t("given.left", n=2))
    expect(phone.text(phone.t("vote.united", n=1))).to_have_count(0)


def test_the_result_stands_in_levels_with_ones_own_votes_and_ideas_marked(hall: Hall) -> None:
    hall.start("gallery")
    phone = hall.phone()
    phone.propose("Kompost i kantina")
    expect(phone.card("Kompost i kantina").first).to_contain_text(phone.t("saved.saved"))
    hall.start("vote")
    for number in range(6):
        hall.person(table=1, unit="Sykehjem")
        person = hall.person(table=2, unit="Barnehage")
        hall.do(person, "cast_vote", measure="sun")
        if number < 2:
            hall.do(person, "cast_vote", measure="cars")
    phone.vote(SUN)
    hall.start("reveal")
    hall.do(hall.organiser, "reveal_votes")
    top = phone.page.get_by_role("region", name=phone.t("result.level_top"))
    expect(top.get_by_role("article")).to_have_count(1)
    expect(top).to_contain_text(SUN)
    expect(top).to_contain_text(f"{phone.t('result.votes', n=7)} · {phone.t('breadth.areas', n=1, of=3)}")
    expect(top).to_contain_text(phone.t("result.your_vote"))
    expect(phone.page.get_by_role("region", name=phone.t("result.level_close"))).to_contain_text(CARS)
    phone.check()
    phone.press("result.only_ideas")
    without_votes = phone.page.get_by_role("region", name=phone.t("result.level_none"))
    expect(without_votes).to_contain_text("Kompost i kantina")
    expect(without_votes).not_to_contain_text(BIKES)
    expect(top).to_have_count(0)
