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
    open_seed_day,
    programme,
)
from tests.browser.support import Face, OrganisersServer, Room

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
