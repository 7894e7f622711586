"""Typing is not disturbed: others write, the phase changes under their hands and the line breaks, and text, caret and
focus stay where they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.seed_day import (
    SeedDay,
    enter_console,
    enter_phone,
    enter_tablet,
    open_seed_day,
    phase_of,
    say,
    title,
)
from tests.browser.support import Face, OrganisersServer, Room
from tests.support.client import wait_for

pytestmark = pytest.mark.browser

HALF, WHOLE = "Solceller sykehjemmet", "Solceller på sykehjemmet"
CARET = HALF.index("sykehjemmet")
NEWS, REMARK = "Kompost i alle kantiner", "Hva gjør vi når det snør?"


@dataclass(frozen=True)
class Writer:
    """Somebody with the caret in the middle of a sentence."""

    what: str
    face: Face
    box: Locator

    def begin(self) -> None:
        self.box.click()
        self.face.page.keyboard.type(HALF)
        for _ in HALF[CARET:]:
            self.face.page.keyboard.press("ArrowLeft")

    def check(self, moment: str) -> None:
        found = self.box.evaluate("box => [box.value, box.selectionStart, box === document.activeElement]")
        assert found == [HALF, CARET, True], f"{self.what}, when {moment}: {found}"

    def write_on(self) -> None:
        self.face.page.keyboard.type("på ")
        expect(self.box).to_have_value(WHOLE)


@pytest.fixture
def server(own_server: OrganisersServer) -> OrganisersServer:
    return own_server


@pytest.fixture
def day(server: OrganisersServer) -> SeedDay:
    opened = open_seed_day(server)
    opened.start("table_round")
    opened.fill(2)
    return opened


def test_a_participant_goes_on_typing(server: OrganisersServer, day: SeedDay, room: Room) -> None:
    ideas, comments, offers = (
        enter_phone(day, room, f"the phone for {what}") for what in ("ideas", "comments", "offers")
    )
    writers = [Writer("an idea", ideas, ideas.composer)]
    for phone, way in ((comments, "comment"), (offers, "offer")):
        phone.open_measure(title(1))
        phone.dialog.get_by_role("button", name=phone.t(f"say.{way}"), exact=True).click()
        box = phone.dialog.get_by_role("textbox", name=phone.t(f"say.{way}_label"))
        writers.append(Writer(f"a sentence: {way}", phone, box))
    live_through_everything(server, day, room, writers)

    ideas.press("idea.send")
    expect(ideas.composer).to_have_value("")
    for phone in (comments, offers):
        phone.dialog.get_by_role("button", name=phone.t("say.send"), exact=True).click()
    wait_for(lambda: said(day) == {"measure": 1, "comment": 1, "offer": 1})


@pytest.mark.slow
def test_a_host_goes_on_typing(server: OrganisersServer, day: SeedDay, room: Room) -> None:
    sheet, board = (enter_tablet(day, room, f"the tablet with {what}") for what in ("a sheet", "a board"))
    sheet.open_measure(title(1))
    idea = board.page.get_by_role("textbox", name=board.t("host.idea"))
    search = enter_tablet(day, room, "the tablet that searches")
    writers = [
        Writer("a field of a sheet", sheet, sheet.field("next_step")),
        Writer("an idea for somebody", board, idea),
        Writer("a search", search, search.page.get_by_role("searchbox", name=search.t("host.search"))),
    ]
    live_through_everything(server, day, room, writers)

    sheet.page.keyboard.press("Tab")
    expect(sheet.dialog.get_by_text(sheet.t("saved.saved"))).to_have_count(1)
    board.press("host.idea_send")
    expect(idea).to_have_value("")


@pytest.mark.slow
def test_an_organiser_goes_on_typing(server: OrganisersServer, day: SeedDay, room: Room) -> None:
    searching, messaging = (enter_console(day, room, f"the console for {what}") for what in ("search", "messages"))
    for console in (searching, messaging):
        console.turn_to("measures")
    messaging.button("console.message_title").first.click()
    writers = [
        Writer("a search", searching, searching.page.get_by_role("searchbox", name=searching.t("console.search"))),
        Writer("a message", messaging, messaging.dialog.get_by_role("textbox", name=messaging.t("console.message"))),
    ]
    live_through_everything(server, day, room, writers)

    messaging.dialog.get_by_role("button", name=messaging.t("console.message_send"), exact=True).click()
    expect(messaging.text(WHOLE).first).to_be_visible()


def said(day: SeedDay) -> Counter[str]:
    """How often, and as what, the whole sentence has arrived."""
    records = day.organiser.client.fresh_view()["records"].values()
    return Counter(record["kind"] for record in records if WHOLE in (record.get("title"), record.get("text")))


def live_through_everything(server: OrganisersServer, day: SeedDay, room: Room, writers: list[Writer]) -> None:
    for writer in writers:
        writer.begin()
        writer.check("nothing has happened yet")
    for moment, happens in MOMENTS.items():
        happens(server, day, room, [writer.face for writer in writers])
        for writer in writers:
            writer.check(moment)
    for writer in writers:
        writer.write_on()


def others_write(server: OrganisersServer, day: SeedDay, room: Room, faces: list[Face]) -> None:
    day.omar.does("post_measure", measure="news", title=NEWS)
    day.liv.does("post_comment", comment="remark", measure="m1", text=REMARK)
    for face in faces:
        face.wait_until_heard(NEWS)
        face.wait_until_heard(REMARK)


def the_phase_ends(server: OrganisersServer, day: SeedDay, room: Room, faces: list[Face]) -> None:
    """Ideas are closed, and what people were writing about is no longer shown."""
    day.start("break_1")
    wait_until_in(faces, "break_1")


def another_phase_begins(server: OrganisersServer, day: SeedDay, room: Room, faces: list[Face]) -> None:
    day.start("gallery")
    wait_until_in(faces, "gallery")


def the_line_breaks(server: OrganisersServer, day: SeedDay, room: Room, faces: list[Face]) -> None:
    with room.line_cut():
        server.kill()
        for face in faces:
            expect(face.page.locator("[data-state=offline]")).to_be_attached()
        server.start()
        for face in faces:
            expect(face.page.locator("[data-state=offline]")).to_have_count(0)


MOMENTS: dict[str, Callable[[OrganisersServer, SeedDay, Room, list[Face]], None]] = {
    "others write": others_write,
    "the phase ends": the_phase_ends,
    "another phase begins": another_phase_begins,
    "the line breaks": the_line_breaks,
}


def wait_until_in(faces: list[Face], phase: str) -> None:
    """Also behind a dialog, where no role finds it."""
    for face in faces:
        words = say(face, phase_of(phase).title)
        expect(face.page.locator("h1, h2").filter(has_text=words).first).to_be_attached()
