"""Messages that are given an end go out by themselves on every page, by the server's time; and they can be taken back."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import small_day
from tests.browser.faces import Console, Screen, Tablet
from tests.browser.hall import Hall
from tests.browser.support import Face, OrganisersServer, Room

pytestmark = pytest.mark.browser

LUNCH, SOON = "Lunsjen er servert.", "Vi begynner straks."


def enter(hall: Hall, room: Room) -> tuple[Console, list[Face]]:
    links = hall.workshop["links"]
    console = room.enter(Console, "laptop", "the console")
    console.open(links["console"])
    screen = room.enter(Screen, "screen", "the big screen")
    screen.open(links["screen"])
    tablet = room.enter(Tablet, "tablet", "the tablet")
    tablet.open(links["hosts"]["1"])
    return console, [console, screen, tablet, hall.phone()]


def test_a_message_goes_out_by_itself_also_after_a_restart_and_on_a_frozen_screen(
    own_server: OrganisersServer, room: Room
) -> None:
    hall = Hall(own_server, own_server.new_workshop(str(small_day)), room)
    _, faces = enter(hall, room)
    now = hall.organiser.fresh_view()["now"]
    hall.do(hall.organiser, "send_message", message="lunch", to="all", text=LUNCH, ends_at=now + 30_000)
    for face in faces:
        expect(face.text(LUNCH).first).to_be_visible()
    hall.do(hall.organiser, "freeze_screen")
    with room.line_cut():
        own_server.kill()
        own_server.start()
        for face in faces:
            expect(face.text(LUNCH)).to_have_count(0)
            expect(face.page.locator("main")).to_be_visible()
    assert hall.organiser.fresh_view()["now"] >= now + 30_000


def test_an_organiser_chooses_how_long_a_message_stands_and_takes_it_back(
    server: OrganisersServer, workshop: Any, room: Room
) -> None:
    hall = Hall(server, workshop, room)
    console, faces = enter(hall, room)
    hall.do(hall.organiser, "send_message", message="soon", to="all", text=SOON)
    console.page.get_by_role("button", name=console.t("console.message_title"), exact=True).click()
    console.dialog.get_by_role("textbox", name=console.t("console.message")).fill(LUNCH)
    console.dialog.get_by_label(console.t("console.message_until")).select_option(
        label=console.t("console.message_minutes", n=5)
    )
    console.check()
    console.dialog.get_by_role("button", name=console.t("console.message_send"), exact=True).click()
    for face in faces:
        expect(face.text(LUNCH).first).to_be_visible()
    (sent,) = [each for each in hall.organiser.fresh_view()["records"].values() if each["kind"] == "message"]
    assert 290_000 < sent["ends_at"] - sent["at"] <= 300_000
    console.press("console.undo")
    for face in faces:
        expect(face.text(LUNCH)).to_have_count(0)
        expect(face.text(SOON).first).to_be_visible()
    # Once it has been taken down by somebody else, there is nothing to take back.
    console.page.get_by_role("button", name=console.t("console.take_down_this", text=SOON)).click()
    undo = console.page.get_by_role("region", name=console.t("console.undo"))
    expect(undo).to_be_visible()
    hall.do(hall.organiser, "send_message", message="other", to="all", text=LUNCH)
    expect(undo).to_have_count(0)


def test_an_undo_goes_when_the_phase_changes(server: OrganisersServer, workshop: Any, room: Room) -> None:
    hall = Hall(server, workshop, room)
    console, _ = enter(hall, room)
    hall.do(hall.organiser, "send_message", message="soon", to="all", text=SOON)
    console.page.get_by_role("button", name=console.t("console.take_down_this", text=SOON)).click()
    undo = console.page.get_by_role("region", name=console.t("console.undo"))
    expect(undo).to_be_visible()
    hall.start("silent")
    expect(undo).to_have_count(0)
