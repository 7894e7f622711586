"""The parts of the phone's page that come later: opened before they are there, they are waited for in sight and lose nothing."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Route, expect

from tests.browser.faces import Phone
from tests.browser.hall import Hall
from tests.browser.support import OrganisersServer, Room

pytestmark = pytest.mark.browser

BIKES = "Elsykler til hjemmetjenesten"
LATER = re.compile(r"/phone-later\.js")


@pytest.fixture
def hall(server: OrganisersServer, workshop: Any, room: Room) -> Hall:
    return Hall(server, workshop, room)


def test_a_sheet_that_is_opened_too_early_opens_once_it_has_come(hall: Hall) -> None:
    hall.start("table_round")
    hall.measures(hall.person(table=1, unit="Sykehjem"), bikes=BIKES)
    phone = hall.room.enter(Phone, "phone", "Kari's phone")
    asked: list[str] = []

    def cut(route: Route) -> None:
        asked.append(route.request.url)
        route.abort()

    with hall.room.line_cut():
        phone.page.route(LATER, cut)
        phone.open(f"{hall.workshop['links']['join']}/1")
        phone.join(unit="Skole", role="Rektor")
        phone.composer.fill("Halvferdig tanke")
        phone.open_measure(BIKES)
        expect(phone.dialog).to_contain_text(phone.t("later.failing"))
        phone.check()
        phone.close_dialog()
        expect(phone.composer).to_have_value("Halvferdig tanke")
        phone.open_measure(BIKES)
        phone.page.unroute_all()
        expect(phone.dialog.get_by_role("heading", name=BIKES, exact=True)).to_be_visible()
    assert len(set(asked)) == len(asked) > 0, "a browser remembers that an address failed"
    phone.say("comment", "Dette prøvde vi i fjor")
    expect(phone.dialog.get_by_text("Dette prøvde vi i fjor")).to_be_visible()
    phone.close_dialog()
    expect(phone.composer).to_have_value("Halvferdig tanke")
    phone.press("tabs.mine")
    expect(phone.page.get_by_role("heading", name=phone.t("mine.title"), exact=True)).to_be_visible()


def test_the_rest_is_fetched_before_anybody_asks_for_it(hall: Hall) -> None:
    phone = hall.room.enter(Phone, "phone", "Kari's phone")
    phone.open(f"{hall.workshop['links']['join']}/1")
    with phone.page.expect_response(LATER):
        phone.join(unit="Skole", role="Rektor")
    expect(phone.dialog).to_have_count(0)
