"""A person goes on with another phone, by the code that the old one shows: over plain http, as in most halls."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import NETWORK_NAME
from tests.browser.faces import Phone
from tests.browser.hall import Hall
from tests.browser.support import OrganisersServer, Room
from tests.browser.test_phone_away import FORBIDDEN

pytestmark = pytest.mark.browser

BIKES = "Elsykler til hjemmetjenesten"


@pytest.fixture
def hall(server: OrganisersServer, workshop: Any, room: Room) -> Hall:
    return Hall(server, workshop, room)


@pytest.fixture
def old(hall: Hall) -> Phone:
    """With a vote, and the code for another phone in view."""
    hall.start("table_round")
    hall.measures(hall.person(table=2, unit="Barnehage", role="Pedagog"), bikes=BIKES)
    hall.start("vote")
    phone = hall.phone()
    phone.vote(BIKES)
    phone.press("profile.open")
    phone.page.get_by_role("link", name=phone.t("handover.open")).click()
    expect(phone.page.get_by_role("img", name=phone.t("handover.qr"))).to_be_visible()
    return phone


def code_on(phone: Phone, hall: Hall) -> str:
    """As a camera reads it, by the name that phones on the network use."""
    [link] = phone.qr_codes()
    assert link == phone.page.get_by_role("textbox", name=phone.t("handover.link")).input_value()
    return link.replace("127.0.0.1", NETWORK_NAME)


def number_on(phone: Phone) -> str:
    shown = phone.page.get_by_role("status").filter(has_text=phone.t("arrival.number"))
    expect(shown).to_be_visible()
    return re.findall(r"\d+", shown.inner_text())[-1]


def test_with_another_phone_a_person_has_all_that_is_theirs_and_the_old_one_says_so(hall: Hall, old: Phone) -> None:
    old.check()
    new = hall.room.enter(Phone, "phone", "the new phone")
    new.status_awaited = 409
    new.page.goto(code_on(old, hall))
    number = number_on(new)
    assert "#" not in new.page.url
    new.check()
    expect(old.text(old.t("handover.same", number=number))).to_be_visible()
    old.check()
    old.status_awaited = 401
    old.press("handover.yes")

    expect(new.vote_button(BIKES)).to_contain_text(new.t("vote.take_back"))
    expect(old.page.get_by_role("heading", name=old.t("lost.moved"))).to_be_visible()
    expect(old.text(old.t("error.seat_moved"))).to_be_visible()
    old.check()
    new.take_back(BIKES)
    new.page.reload()
    expect(new.vote_button(BIKES)).not_to_contain_text(new.t("vote.take_back"))

    old.press("lost.join_new")
    old.join(unit="Sykehjem", role="Vikar")
    hall.start("gallery")
    expect(old.card(BIKES)).to_be_visible()
    people = [record for record in hall.organiser.fresh_view()["records"].values() if record["kind"] == "person"]
    assert sorted(person["label"] for person in people) == ["Pedagog", "Rektor", "Vikar"]


def test_who_was_not_first_to_read_the_code_is_told_and_the_person_says_no(hall: Hall, old: Phone) -> None:
    link = code_on(old, hall)
    stranger = hall.room.enter(Phone, "phone", "the phone of somebody behind")
    stranger.status_awaited = 409
    stranger.page.goto(link)
    number = number_on(stranger)
    new = hall.room.enter(Phone, "phone", "the new phone")
    new.status_awaited = 401
    new.page.goto(link)
    expect(new.text(new.t("error.handover_over"))).to_be_visible()
    expect(old.text(old.t("handover.same", number=number))).to_be_visible()
    stranger.status_awaited = 401
    stranger.troubles.clear()
    old.press("handover.no")
    expect(stranger.text(stranger.t("error.handover_over"))).to_be_visible()
    stranger.troubles.clear()
    expect(old.vote_button(BIKES)).to_contain_text(old.t("vote.take_back"))


def test_a_phone_that_takes_part_already_is_asked_first(hall: Hall, old: Phone) -> None:
    link = code_on(old, hall)
    other = hall.phone(unit="Sykehjem", role="Vikar")
    other.page.goto(link.replace(NETWORK_NAME, "127.0.0.1"))
    expect(other.text(other.t("arrival.held"))).to_be_visible()
    other.check()
    other.press("arrival.stay")
    expect(other.button("tabs.mine")).to_be_visible()
    assert "#" not in other.page.url


def test_a_phone_that_keeps_nothing_does_not_take_a_seat_that_it_would_lose(hall: Hall, old: Phone) -> None:
    new = hall.room.enter(Phone, "phone", "a phone that forbids it")
    new.page.add_init_script(FORBIDDEN)
    new.page.goto(code_on(old, hall))
    expect(new.text(new.t("arrival.forgets"))).to_be_visible()
    new.check()
    expect(old.page.get_by_role("img", name=old.t("handover.qr"))).to_be_visible()
