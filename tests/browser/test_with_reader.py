"""The day as those live it who hear their pages: where they are, what has happened in the room, and in which language it stands."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.faces import Phone
from tests.browser.seed_day import (
    SeedDay,
    enter_console,
    enter_phone,
    enter_screen,
    enter_tablet,
    expect_phase,
    open_seed_day,
    programme,
    title,
)
from tests.browser.support import Face, OrganisersServer, Room
from tests.support.client import seconds_left

pytestmark = pytest.mark.browser

TITLE = programme.title.nb


@pytest.fixture
def day(server: OrganisersServer) -> SeedDay:
    return open_seed_day(server)


def hear(face: Face, *sentences: str) -> None:
    for sentence in sentences:
        expect(face.page.get_by_role("status").filter(has_text=sentence).first).to_be_attached()


def test_the_title_of_each_page_says_where_one_is(day: SeedDay, room: Room) -> None:
    newcomer = room.enter(Phone, "phone", "the newcomer's phone")
    newcomer.open(f"{day.workshop['links']['join']}/1")
    expect(newcomer.page).to_have_title(f"{newcomer.t('join.go')} · {TITLE}")

    phone, tablet = enter_phone(day, room), enter_tablet(day, room)
    console, screen = enter_console(day, room), enter_screen(day, room)
    day.start("silent", phone)
    expect(phone.page).to_have_title(f"Stille idéfase · {TITLE}")
    expect(tablet.page).to_have_title(f"Bord 1 · Stille idéfase · {TITLE}")
    expect(console.page).to_have_title(f"Konsoll · Stille idéfase · {TITLE}")
    expect(screen.page).to_have_title(f"Storskjermen · Stille idéfase · {TITLE}")

    phone.press("tabs.mine")
    expect(phone.page).to_have_title(f"Mitt · {TITLE}")
    phone.speak("en")
    phone.press("tabs.now")
    expect(phone.page).to_have_title(f"Silent ideas · {programme.title.en}")
    day.organiser.does("close_workshop")
    expect(phone.page).to_have_title(f"{phone.t('closed.title')} · {programme.title.en}")
    expect(tablet.page).to_have_title(f"Bord 1 · {TITLE}")


def test_those_who_listen_hear_what_happens_in_the_room(day: SeedDay, room: Room) -> None:
    phone, tablet, console = enter_phone(day, room), enter_tablet(day, room), enter_console(day, room)
    day.start("table_round", phone, tablet, console)
    day.fill(1)
    phone.composer.fill("Varmepumper i")
    day.start("vote", tablet)
    hear(phone, phone.t("phase.turned", title="Avstemning"))
    for measure in ("m1", "n1"):
        phone.vote(title({"m1": 1, "n1": 2}[measure]))
    hear(phone, phone.t("given.left", n=3))

    day.start("reveal", phone, tablet)
    day.organiser.does("reveal_votes", few=True)
    hear(phone, phone.t("news.result"))
    hear(tablet, tablet.t("host.result_here"))
    day.start("plenary", phone)
    day.organiser.does("spotlight", measure="m1", table=1)
    hear(phone, phone.t("news.on_screen", title=title(1)))

    phone.press("tabs.now")
    phone.page.get_by_role("button", name=title(1), exact=True).focus()
    day.organiser.does("spotlight")
    expect(phone.page.get_by_role("heading", level=1)).to_be_focused()
    day.organiser.does("close_workshop")
    hear(phone, phone.t("news.closed"))
    hear(tablet, tablet.t("host.over"))
    hear(console, console.t("console.is_closed"))
    expect(phone.page.get_by_role("heading", name=phone.t("closed.title"), level=1)).to_be_focused()


def test_old_news_is_not_read_again_in_a_dialog(day: SeedDay, room: Room) -> None:
    tablet = enter_tablet(day, room)
    expect_phase(tablet, "lobby")
    day.start("silent", tablet)
    hear(tablet, tablet.t("host.phase", title="Stille idéfase"))
    tablet.press("host.add")
    expect(tablet.dialog.get_by_role("status")).to_be_empty()


def test_the_last_minute_is_heard_on_phone_tablet_and_console(day: SeedDay, room: Room) -> None:
    faces = enter_phone(day, room), enter_tablet(day, room), enter_console(day, room)
    day.start("silent", *faces)
    day.organiser.does("extend_phase", seconds=round(59 - seconds_left(day.organiser.client)))
    for face in faces:
        hear(face, face.t("clock.last_minute"))


def test_an_english_page_is_not_read_aloud_as_if_the_measures_were_english(day: SeedDay, room: Room) -> None:
    phone = enter_phone(day, room, locale="en-GB")
    day.start("table_round", phone)
    day.fill(1)
    day.omar.does("post_comment", comment="c1", measure="m1", text="Vi har prøvd dette, og det virker.")
    heading = phone.card(title(1)).get_by_role("heading")
    expect(heading).to_have_attribute("lang", "nb")
    phone.open_measure(title(1))
    expect(phone.dialog.get_by_role("heading", level=2).locator("[lang=nb]")).to_have_text(title(1))
    expect(phone.dialog.get_by_role("listitem").locator("[lang=nb]")).to_have_text("Vi har prøvd dette, og det virker.")
    phone.close_dialog()
    phone.speak("nb")
    expect(heading).not_to_have_attribute("lang", "nb")


def test_nobody_is_told_that_votes_came_from_no_area(day: SeedDay, room: Room) -> None:
    """Of few voters the areas are not told: then nothing is said of them, and not that there were none."""
    console, screen = enter_console(day, room), enter_screen(day, room)
    day.start("silent")
    day.fill(1)
    day.start("vote")
    day.liv.does("cast_vote", measure="m1")
    day.start("reveal", console)
    day.organiser.does("reveal_votes", few=True)
    console.turn_to("results")
    shown = console.page.get_by_role("tabpanel").get_by_role("button", name=title(1), exact=True)
    expect(shown).to_be_visible()
    expect(screen.text(title(1))).to_be_visible()
    areas = len(programme.areas)
    for face in (console, screen):
        for none in (face.t("breadth.areas", n=0, of=areas), face.t("breadth.areas_at_least", n=0)):
            expect(face.text(none)).to_have_count(0)
