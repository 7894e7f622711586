"""Every corner that the small day has no reason to visit: all tabs and dialogs, in the dark and in English, on narrow screens,
and the pages that say what went wrong."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.faces import Console, Phone, Tablet
from tests.browser.support import Face, OrganisersServer, Room
from tests.support.client import Client

pytestmark = pytest.mark.browser

BIKES, CARS = "Elsykler til hjemmetjenesten", "Deling av biler i enhetene som ligger nær hverandre"
LONGEST = "Samferdselsinfrastrukturvedlikeholdsplanleggingssamarbeid"


@pytest.fixture
def busy(server: OrganisersServer, workshop: Any) -> Any:
    """The workshop in its gallery, with two people, measures at both tables, and something said about one."""
    organiser = Client.with_key(server.url, workshop["code"], workshop["keys"]["organiser"])
    kari = Client.join(server.url, workshop["code"], table=1, unit="Skole", role="Rektor")
    omar = Client.join(server.url, workshop["code"], table=2, unit="Sykehjem", role=LONGEST)
    acts = (
        (organiser, "start_phase", {"phase": "gallery"}),
        (kari, "post_measure", {"measure": "bikes", "title": BIKES, "description": "Til alle soner.", "named": True}),
        (kari, "post_measure", {"measure": "cars", "title": CARS}),
        (omar, "post_measure", {"measure": "long", "title": LONGEST}),
        (omar, "post_comment", {"comment": "snow", "measure": "bikes", "text": "Hva gjør vi når det snør?"}),
        (omar, "make_offer", {"offer": "charger", "measure": "bikes", "text": "Vi låner ut lader."}),
        (omar, "flag_conflict", {"conflict": "time", "measure": "bikes", "text": "Mindre tid hos hver bruker."}),
        (kari, "add_co_benefit", {"co_benefit": "health", "measure": "bikes", "text": "Bedre helse."}),
    )
    for number, (who, name, data) in enumerate(acts):
        assert who.post(f"act-{number}", name, data)["ok"]
    return workshop


def test_the_organiser_looks_around(busy: Any, room: Room) -> None:
    console = room.enter(Console, "laptop", "the console", locale="en-GB", color_scheme="dark")
    console.lang = "en"
    console.open(busy["links"]["console"])
    for tab in ("tables", "results", "run_sheet", "people", "answers", "links", "finish", "measures"):
        console.turn_to(tab)
        expect(console.page.get_by_role("tabpanel").get_by_role("heading", level=2)).to_be_attached()
        console.check()
    for title in (BIKES, CARS):
        console.page.get_by_role("checkbox", name=console.t("console.tick", title=title)).check()
    opened_by = {
        "measures": ["console.merge"],
        "people": ["console.move_this"],
        "run_sheet": ["console.start_this"],
        "links": ["console.qr_for_table", "console.renew_for_table", "console.renew_screen"],
    }
    facts = {"person": "Rektor", "table": 1, "phase": "Vote"}
    for tab, buttons in opened_by.items():
        console.turn_to(tab)
        for key in buttons:
            console.press(key, **facts)
            expect(console.dialog).to_be_visible()
            console.check()
            console.close_dialog()
    console.turn_to("measures")
    console.page.get_by_role("button", name=BIKES, exact=True).click()
    expect(console.dialog).to_contain_text("Hva gjør vi når det snør?")
    console.check()


def test_the_host_looks_around(busy: Any, room: Room) -> None:
    host = room.enter(Tablet, "tablet", "the tablet", color_scheme="dark", viewport={"width": 768, "height": 1024})
    host.open(busy["links"]["hosts"]["1"])
    for page in ("others", "people", "board"):
        host.page.get_by_role("navigation").get_by_role("button", name=host.t(f"host.page_{page}")).click()
        host.check()
    host.press("host.read")
    host.check()
    host.close_dialog()
    for title in (BIKES, CARS):
        host.page.get_by_role("checkbox", name=host.t("host.pick_this", title=title)).check()
    host.check()
    host.press("host.merge")
    host.check()
    host.close_dialog()
    host.page.get_by_role("navigation").get_by_role("button", name=host.t("host.page_people")).click()
    for key in ("host.add", "host.move"):
        host.press(key)
        host.check()
        host.close_dialog()
    host.press("host.show_qr")
    expect(host.dialog.get_by_role("img")).to_be_visible()
    host.expect_qr_codes(f"{busy['links']['join']}/1")
    host.check()


def test_a_participant_looks_around(busy: Any, room: Room) -> None:
    phone = room.enter(Phone, "phone", "the phone", viewport={"width": 320, "height": 568})
    phone.open(f"{busy['links']['join']}/2")
    phone.press("join.go")
    expect(phone.text(phone.t("join.choose_unit"))).to_be_visible()
    phone.check()
    phone.join(unit="Barnehage", role="Styrer")
    for title in (BIKES, LONGEST):
        phone.open_measure(title)
        for way in ("comment", "offer", "conflict"):
            phone.dialog.get_by_role("button", name=phone.t(f"say.{way}"), exact=True).click()
            phone.check()
        phone.close_dialog()
    phone.press("profile.open")
    phone.check()
    phone.press("profile.leave")
    phone.check()
    phone.press("profile.leave_yes")
    expect(phone.button("away.rejoin")).to_be_visible()
    phone.check()


def test_a_page_that_says_what_went_wrong_can_be_read(server: OrganisersServer, workshop: Any, room: Room) -> None:
    face = room.enter(Face, "phone", "the phone")
    code = workshop["code"]
    wrong = {"/KF7M2P": 404, "/no/such/page": 404, f"/{code}/99": 409, f"/{code}/key/wrong": 401, f"/{code}/host": 401}
    for path, status in wrong.items():
        face.open(server.url + path, status)
        expect(face.page.get_by_role("heading", level=1)).to_be_visible()
        face.check()
