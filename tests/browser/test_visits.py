"""Visits to other tables end with the phase: phone and tablet say so, and who stays for good stays."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.faces import Phone, Tablet
from tests.browser.hearing import hear, let_it_speak, listen, off_line, times_heard
from tests.browser.host_table import Hall, open_hall
from tests.browser.support import OrganisersServer, Room
from tests.support.client import wait_for

pytestmark = pytest.mark.browser

ROLE, SUN = "Driftsleder", "Solceller på sykehjemmet"


@pytest.fixture
def hall(server: OrganisersServer, room: Room) -> Hall:
    return open_hall(server, room, phase="cross")


def visitor(hall: Hall, *, visits: bool = True) -> Phone:
    """Opens the phone of a participant of table 1 who visits table 2."""
    phone = hall.room.enter(Phone, "phone", "the visitor's phone")
    phone.open(f"{hall.workshop['links']['join']}/1")
    phone.join(unit="Skole", role=ROLE)
    if visits:
        moves(phone)
        expect(phone.text(phone.t("move.visiting", table=2))).to_be_visible()
        expect(phone.button("move.home", table=1)).to_be_visible()
    return phone


def moves(phone: Phone) -> None:
    phone.page.get_by_label(phone.t("move.where")).select_option(label=phone.t("table.number", table=2))
    phone.press("move.go")


def tables(hall: Hall) -> list[tuple[int, int]]:
    """Returns where the visitor sits and belongs."""
    records = hall.organiser.fresh_view()["records"].values()
    return [(one["table"], one["home_table"]) for one in records if one["kind"] == "person" and ROLE in one["label"]]


def test_when_the_visits_end_phone_and_tablet_say_who_is_back(hall: Hall) -> None:
    phone, tablet = visitor(hall), hall.tablet()
    expect(phone.text(phone.t("move.until", table=1))).to_be_visible()
    guest = tablet.page.get_by_role("listitem").filter(has_text=ROLE).first
    expect(guest).to_contain_text(tablet.t("host.visits", table=2))
    listen(phone)
    listen(tablet)
    phone.composer.fill(SUN)
    hall.act(hall.organiser, "start_phase", phase="gallery")
    expect(phone.text(phone.t("move.back", table=1))).to_be_visible()
    hear(phone, phone.t("move.back", table=1))
    expect(tablet.text(tablet.t("host.all_back", n=1)).first).to_be_visible()
    hear(tablet, tablet.t("host.all_back", n=1))
    expect(guest).to_contain_text(tablet.t("host.back_from", table=2))
    expect(phone.composer).to_have_value(SUN)
    phone.check()
    tablet.check()
    for face in (phone, tablet):
        let_it_speak(face)
    assert times_heard(phone, phone.t("move.back", table=1)) == 1
    assert times_heard(tablet, tablet.t("host.all_back", n=1)) == 1

    phone.page.reload()
    expect(phone.text(phone.t("move.back", table=1))).to_be_visible()
    hall.act(hall.organiser, "start_phase", phase="vote")
    expect(phone.text(phone.t("move.back", table=1))).to_have_count(0)


def test_who_stays_for_good_is_not_brought_home(hall: Hall) -> None:
    phone = visitor(hall)
    listen(phone)
    phone.press("move.stay", table=2)
    hear(phone, phone.t("move.stayed", table=2))
    expect(phone.button("move.home", table=1)).to_have_count(0)
    hall.act(hall.organiser, "start_phase", phase="gallery")
    expect(phone.page.get_by_role("heading", level=1)).to_contain_text("Galleri")
    assert tables(hall) == [(2, 2)]
    expect(phone.text(phone.t("move.back", table=2))).to_have_count(0)


@pytest.mark.parametrize("for_good", [False, True])
def test_a_host_sends_somebody_on_a_visit_or_for_good(hall: Hall, *, for_good: bool) -> None:
    visitor(hall, visits=False)
    tablet: Tablet = hall.tablet()
    tablet.page.get_by_role("listitem").filter(has_text=ROLE).get_by_role("button", name=tablet.t("host.move")).click()
    if for_good:
        tablet.dialog.get_by_role("checkbox", name=tablet.t("host.move_for_good")).check()
    tablet.check()
    tablet.dialog.get_by_role("button", name=tablet.t("table.number", table=2)).click()
    wait_for(lambda: tables(hall) == [(2, 2 if for_good else 1)])
    hall.act(hall.organiser, "start_phase", phase="gallery")
    assert tables(hall) == [(2, 2) if for_good else (1, 1)]


def test_a_phone_that_was_off_line_as_the_visits_ended_is_at_home_and_its_idea_at_the_visited_table(hall: Hall) -> None:
    """S13"""
    phone = visitor(hall, visits=False)
    listen(phone)
    with off_line(phone, hall.room):
        moves(phone)
        phone.propose(SUN)
        hall.act(hall.organiser, "start_phase", phase="gallery")
    expect(phone.text(phone.t("move.back", table=1))).to_be_visible()
    expect(phone.card(SUN)).to_contain_text(phone.t("saved.saved"))
    assert tables(hall) == [(1, 1)]
    records = hall.organiser.fresh_view()["records"].values()
    assert [one["table"] for one in records if one["kind"] == "measure" and one["title"] == SUN] == [2]
