"""All faces once in the other kind of Chromium than the one the journeys run in, by clicks and by keys: front page, desk, phone,
console, tablet, big screen and the page for another phone, from the first idea to the result."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.faces import Console, Phone, Screen, Tablet
from tests.browser.keys import Keys
from tests.browser.support import OrganisersServer, Room

pytestmark = [pytest.mark.browser, pytest.mark.slow]

BIKES, CARS = "Elsykler til hjemmetjenesten", "Deling av biler"


@pytest.fixture
def browser(other_browser: Browser) -> Browser:
    """What `room` opens its pages in."""
    return other_browser


def test_all_faces_work_in_the_other_chromium(server: OrganisersServer, workshop: Any, room: Room) -> None:
    links, code = workshop["links"], workshop["code"]

    console = room.enter(Console, "laptop", "the console")
    console.open(server.desk_link)
    console.check()
    Keys(console).push(console.page.get_by_role("listitem").filter(has_text=code).get_by_role("link"))
    expect(console.page.get_by_role("heading", name="Innsjekk", level=2)).to_be_visible()
    screen = room.enter(Screen, "screen", "the big screen")
    screen.open(links["screen"])
    screen.expect_qr_codes(links["join"])
    host = room.enter(Tablet, "tablet", "the tablet")
    host.open(links["hosts"]["1"])
    kari, omar = room.enter(Phone, "phone", "Kari's phone"), room.enter(Phone, "phone", "Omar's phone")
    kari.open(f"{links['join']}/1")
    kari.join(unit="Skole", role="Rektor")
    comes_by_the_front_page(omar, server.url, code)
    expect(screen.text(screen.t("screen.joined", n=2))).to_be_visible()
    check(room)

    console.start("Innledning")
    console.start("Stille idéfase")
    kari.propose(BIKES)
    keys = Keys(omar)
    keys.to(omar.composer)
    keys.type(CARS)
    keys.push(omar.button("idea.send"))
    expect(screen.text(screen.t("screen.ideas_sum", n=2))).to_be_visible()

    console.start("Bordrunde")
    keys.open(omar.card(BIKES).get_by_role("button", name=BIKES, exact=True))
    omar.say("comment", "Vi har prøvd dette.")
    check(room)
    keys.press("Escape")
    expect(omar.card(BIKES).get_by_role("button", name=BIKES, exact=True)).to_be_focused()
    host.open_measure(BIKES)
    host.field("next_step").fill("Prøve ut i sone vest")
    host.field("next_step").blur()
    expect(host.dialog.get_by_text(host.t("saved.saved")).first).to_be_visible()
    host.close_dialog()
    for face in (kari, host, console):
        Keys(face).tour()

    for phase in ("Pause", "Bordbytte", "Galleri", "Avstemning"):
        console.start(phase)
    kari.vote(BIKES)
    keys.push(omar.vote_button(BIKES))
    expect(screen.text(screen.t("screen.voted", n=2, voters=2))).to_be_visible()
    kari = goes_on_with_another_phone(kari, room)
    check(room)

    console.start("Resultat")
    Keys(console).open(console.button("console.reveal").first)
    console.dialog.get_by_role("checkbox", name=console.t("console.reveal_few_sure")).check()
    console.dialog.get_by_role("button", name=console.t("console.reveal")).click()
    expect(screen.page.get_by_role("listitem").first).to_contain_text(BIKES)
    for phone in (kari, omar):
        expect(phone.text(phone.t("result.sum", votes=phone.t("result.votes", n=2), n=2))).to_be_visible()
    screen.page.keyboard.press(" ")
    expect(screen.text(screen.t("screen.still"))).to_be_visible()
    check(room)


def check(room: Room) -> None:
    for face in room.faces:
        face.check()


def comes_by_the_front_page(phone: Phone, url: str, code: str) -> None:
    keys = Keys(phone)
    phone.open(url)
    phone.check()
    keys.to(phone.page.get_by_role("textbox"))
    keys.type(code.lower())
    keys.press("Enter")
    keys.push(phone.page.get_by_role("link", name=phone.t("table.number", table=1)))
    phone.join(unit="Sykehjem", role="Pleier")


def goes_on_with_another_phone(old: Phone, room: Room) -> Phone:
    old.press("profile.open")
    old.page.get_by_role("link", name=old.t("handover.open")).click()
    expect(old.page.get_by_role("img", name=old.t("handover.qr"))).to_be_visible()
    old.check()
    [link] = old.qr_codes()
    new = room.enter(Phone, "phone", "the new phone")
    new.status_awaited = 409
    new.page.goto(link)
    expect(new.text(new.t("arrival.number"))).to_be_visible()
    new.check()
    old.status_awaited = 401
    old.press("handover.yes")
    expect(new.vote_button(BIKES)).to_contain_text(new.t("vote.take_back"))
    expect(old.page.get_by_role("heading", name=old.t("lost.moved"))).to_be_visible()
    return new
