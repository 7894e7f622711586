"""The venue's Wi-Fi: an organiser tells of it in the console, and guests find it on the cards, the tablet and the big screen."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from facilitator.web import qr
from tests.browser.faces import Console, Screen, Tablet
from tests.browser.support import Face, Room

pytestmark = pytest.mark.browser

NAME, PASSWORD = "Rådhuset gjest", "sol og vind"


def test_a_network_is_told_of_once_and_can_be_scanned_where_guests_look(workshop: Any, room: Room) -> None:
    links = workshop["links"]
    console = room.enter(Console, "laptop", "the console")
    console.open(links["console"])
    tablet = room.enter(Tablet, "tablet", "the host")
    tablet.open(links["hosts"]["1"])
    screen = room.enter(Screen, "screen", "the big screen")
    screen.open(links["screen"])
    console.turn_to("links")
    name = console.page.get_by_label(console.t("console.network_name"))
    password = console.page.get_by_label(console.t("console.network_password"), exact=True)

    name.fill(NAME)
    password.fill("kort")
    console.status_awaited = 409
    password.press("Enter")
    expect(console.text(console.t("error.bad_password", min=8, max=63))).to_be_visible()
    expect(password).to_have_attribute("aria-invalid", "true")
    expect(password).to_be_focused()
    console.check()
    password.fill(PASSWORD)
    password.press("Enter")

    wifi, join = qr.wifi(NAME, PASSWORD), links["join"]
    for face, codes in ((console, [join, wifi]), (tablet, [f"{join}/1", wifi]), (screen, [wifi, join])):
        expect(face.page.get_by_role("img", name=face.t("network.qr", name=NAME))).to_be_visible()
        expect(face.text(PASSWORD)).to_be_visible()
        face.expect_qr_codes(*codes)
        face.check()
    cards = Face(console.page.context, "the table cards")
    room.faces.append(cards)
    cards.open(links["cards"])
    cards.expect_qr_codes(f"{join}/1", wifi, f"{join}/2", wifi)
    cards.check()

    console.press("console.network_change")
    expect(name).to_have_value(NAME)
    name.fill("Biblioteket")
    console.press("console.network_save")
    expect(screen.page.get_by_role("img", name=screen.t("network.qr", name="Biblioteket"))).to_be_visible()
    screen.expect_qr_codes(qr.wifi("Biblioteket", PASSWORD), join)
    console.press("console.network_forget")
    for face in (console, tablet, screen):
        expect(face.page.get_by_role("img", name=face.t("network.qr", name="Biblioteket"))).to_have_count(0)
    console.check()
