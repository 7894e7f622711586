"""Before people come: the organiser's list ticks itself from facts, and nobody who is in is told to join."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.faces import Console, Screen, Tablet
from tests.browser.hall import Hall
from tests.browser.support import OrganisersServer, Room

pytestmark = pytest.mark.browser

QUESTION = {"nb": "Velkommen! Skann QR-koden på bordet.", "en": "Welcome! Scan the QR code on your table."}


def item(console: Console, key: str) -> Locator:
    return console.page.get_by_role("listitem").filter(has_text=console.t(key))


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_the_list_ticks_itself_and_keeps_what_was_ticked_by_hand(
    server: OrganisersServer, workshop: Any, room: Room, lang: str
) -> None:
    hall, links = Hall(server, workshop, room), workshop["links"]
    console = room.enter(Console, "laptop", "the console", locale=lang)
    console.lang = lang
    console.open(links["console"])
    for key in ("screen", "hosts", "try", "clock"):
        expect(item(console, f"console.begin_{key}")).to_have_attribute("data-done", "false")
    console.check()

    screen = room.enter(Screen, "screen", "the big screen")
    screen.open(links["screen"])
    expect(item(console, "console.begin_screen")).to_have_attribute("data-done", "true")
    tablets = []
    for table, link in links["hosts"].items():
        tablets.append(room.enter(Tablet, "tablet", f"tablet {table}"))
        tablets[-1].open(link)
    expect(item(console, "console.begin_hosts")).to_have_attribute("data-done", "true")
    expect(item(console, "console.begin_hosts")).to_contain_text(
        console.t("console.begin_hosts_n", n=len(tablets), of=len(tablets))
    )
    box = console.page.get_by_role("checkbox", name=console.t("console.begin_cards"))
    box.check()
    console.page.reload()
    expect(box).to_be_checked()
    expect(item(console, "console.begin_try")).to_have_attribute("data-done", "false")
    phone = hall.phone()
    expect(item(console, "console.begin_try")).to_have_attribute("data-done", "true")
    console.check()

    expect(screen.text(QUESTION["nb"])).to_be_visible()
    expect(phone.text(phone.t("now.welcome", table=1))).to_be_visible()
    for face in (phone, *tablets):
        expect(face.page.get_by_role("heading", level=1)).to_be_visible()
        expect(face.text(QUESTION["nb"])).to_have_count(0)

    screen.page.goto("about:blank")
    expect(item(console, "console.begin_screen")).to_have_attribute("data-done", "false")
    hall.start("silent")
    expect(item(console, "console.begin_try")).to_have_count(0)
