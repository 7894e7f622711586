"""The phone among people: joining, messages from the organisers, and what My page tells of others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.faces import Phone
from tests.browser.hall import Hall
from tests.browser.support import OrganisersServer, Room

pytestmark = pytest.mark.browser

BIKES, CARS = "Elsykler til hjemmetjenesten", "Deling av biler"


@pytest.fixture
def hall(server: OrganisersServer, workshop: Any, room: Room) -> Hall:
    return Hall(server, workshop, room)


def test_from_the_scan_to_the_first_idea_it_takes_five_acts(hall: Hall) -> None:
    hall.start("table_round")
    phone = hall.room.enter(Phone, "phone", "the phone", viewport={"width": 320, "height": 568})
    phone.open(f"{hall.workshop['links']['join']}/2")
    steps: tuple[Callable[[], object], ...] = (
        lambda: phone.page.get_by_role("radio", name="Sykehjem").check(),
        lambda: phone.press("join.go"),
        lambda: phone.composer.click(),
        lambda: phone.page.keyboard.type(BIKES),
        lambda: phone.page.keyboard.press("Enter"),
    )
    for step in steps:
        step()
    expect(phone.card(BIKES)).to_contain_text(phone.t("saved.saved"))
    phone.check()


def test_the_next_workshop_takes_one_act_to_join(hall: Hall) -> None:
    phone = hall.phone(unit="Barnehage")
    another = hall.server.new_workshop("p58_seed", "--roster", "tests/data/participants.csv")
    phone.open(f"{another['links']['join']}/2")  # type: ignore[index]
    expect(phone.page.get_by_role("radio", name="Barnehage").first).to_be_checked()
    phone.press("join.go")
    expect(phone.button("tabs.mine")).to_be_visible()


def test_a_message_stays_until_it_is_read_and_a_newer_one_shows_again(hall: Hall) -> None:
    hall.start("table_round")
    phone = hall.phone(table=1)
    phone.composer.fill("Halvferdig")
    message = phone.page.get_by_role("region", name=phone.t("message.to_all"))
    hall.do(hall.organiser, "send_message", message="a", to="all", text="Lunsjen er klar i foajeen.")
    hall.do(hall.organiser, "send_message", message="b", to="table", table=2, text="Bare til bord 2.")
    expect(message).to_contain_text("Lunsjen er klar i foajeen.")
    expect(phone.page.get_by_role("status").filter(has_text="Lunsjen er klar")).to_have_count(1)
    expect(phone.composer).to_be_focused()
    phone.check()
    hall.come_back(phone)
    message.get_by_role("button", name=phone.t("message.read")).click()
    expect(message).to_have_count(0)
    hall.come_back(phone)
    expect(message).to_have_count(0)
    hall.do(hall.organiser, "send_message", message="c", to="all", text="Vi begynner igjen 12.15.")
    expect(message).to_contain_text("Vi begynner igjen 12.15.")
    assert not phone.has_heard("Bare til bord 2.")
    hall.do(hall.organiser, "take_down_message", message="c")
    expect(message).to_have_count(0)


def test_my_page_tells_what_became_of_an_idea_and_whom_to_talk_to(hall: Hall) -> None:
    hall.start("gallery")
    phone = hall.phone()
    phone.propose(BIKES)
    expect(phone.card(BIKES).first).to_contain_text(phone.t("saved.saved"))
    omar = hall.person(table=2, unit="Sykehjem", role="Pleier Omar")
    eva = hall.person(table=2, unit="Barnehage", role="Styrer Eva")
    [bikes] = (record["id"] for record in omar.fresh_view()["records"].values() if record["kind"] == "measure")
    hall.do(omar, "make_offer", offer="lend", measure=bikes, text="Vi låner ut lader.", named=True)
    hall.do(omar, "post_comment", comment="snow", measure=bikes, text="Hva med snø?", named=True)
    hall.do(eva, "post_comment", comment="rain", measure=bikes, text="Hva med regn?")
    hall.measures(eva, cars=CARS)
    hall.do(hall.host(1), "merge_measures", source=bikes, target="cars")
    hall.do(hall.host(1), "claim_measure", measure="cars")
    phone.press("tabs.mine")
    expect(phone.card(BIKES)).to_contain_text(phone.t("mine.merged", title=CARS))
    expect(phone.card(BIKES)).to_contain_text(phone.t("mine.claimed", table=1))
    expect(phone.card(BIKES)).to_contain_text("Vi låner ut lader.")
    somebody = phone.page.get_by_role("listitem").filter(has_text="Pleier Omar, Sykehjem").first
    expect(phone.text("Pleier Omar, Sykehjem")).to_have_count(2)
    assert not phone.has_heard("Styrer Eva")
    phone.check()

    hall.do(omar, "show_name", thing="snow", named=False)
    hall.do(omar, "show_name", thing="lend", named=False)
    expect(somebody).to_have_count(0)
