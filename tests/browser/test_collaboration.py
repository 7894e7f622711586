"""Who could work with whom: the tables on the console and on the big screen, by mouse and by keyboard, and the work orders."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.faces import Console, Screen
from tests.browser.hall import Hall
from tests.browser.screen_eyes import check_from_the_back_row
from tests.browser.support import OrganisersServer, Room
from tests.support.day import store_seed_day

pytestmark = pytest.mark.browser

BIKES, CARS, SUN = "Elsykler til hjemmetjenesten", "Felles bilpool", "Solceller på skolen"
CHARGING, SIX_CARS = "Vi låner ut ladeplasser.", "Vi trenger seks biler på dagtid."
DATA = Path(__file__).parent.parent / "data"
MANY = 3
"""From so many on a number is told in colour."""


@pytest.fixture
def hall(server: OrganisersServer, workshop: Any, room: Room) -> Hall:
    """Skole offers and Sykehjem needs in the car pool; Skole speaks up for the bikes three times."""
    made = Hall(server, workshop, room)
    made.start("gallery")
    school, ward = made.person(table=1, unit="Skole"), made.person(table=2, unit="Sykehjem")
    made.measures(school, bikes=BIKES, cars=CARS, sun=SUN)
    made.do(school, "make_offer", offer="lot", measure="cars", text=CHARGING, resource="premises")
    made.do(ward, "make_offer", offer="six", measure="cars", text=SIX_CARS, stance="need")
    made.do(ward, "make_offer", offer="ride", measure="cars", text="Vi også.", stance="join")
    for number in range(MANY):
        made.do(school, "make_offer", offer=f"b{number}", measure="bikes", text="Vi kan bidra.")
    made.do(ward, "flag_conflict", conflict="time", measure="bikes", text="Mindre tid.", solution="Bare i sentrum")
    made.do(ward, "add_co_benefit", co_benefit="health", measure="bikes", text="Bedre helse.")
    return made


def console_of(hall: Hall) -> Console:
    console = hall.room.enter(Console, "laptop", "the console")
    console.open(hall.workshop["links"]["console"])
    console.turn_to("collaboration")
    return console


def screen_of(hall: Hall) -> Screen:
    screen = hall.room.enter(Screen, "screen", "the screen")
    screen.open(hall.workshop["links"]["screen"])
    expect(screen.page.locator("main:not([data-scene=waiting])")).to_be_visible()
    return screen


def see(console: Console, view: str) -> None:
    console.page.get_by_role("button", name=console.t(f"console.together_{view}"), exact=True).click()


def row(face: Console | Screen, title: str) -> Locator:
    return face.page.get_by_role("row").filter(has=face.page.get_by_role("rowheader", name=title))


def test_units_by_measures_is_a_table_with_numbers_and_sums(hall: Hall) -> None:
    console = console_of(hall)
    see(console, "units")
    table = console.page.get_by_role("table")
    expect(table.get_by_role("columnheader")).to_have_text(["Skole", "Sykehjem", console.t("console.in_all")])
    expect(row(console, BIKES).get_by_role("cell")).to_have_text(["3", "0", "3"])
    expect(row(console, CARS).get_by_role("cell")).to_have_text(["1", "2", "3"])
    expect(row(console, console.t("console.in_all")).get_by_role("cell")).to_have_text(["4", "2", "6"])
    expect(row(console, BIKES).locator("td[data-few=true]")).to_have_text(["0"])
    expect(row(console, CARS).locator("td[data-few=true]")).to_have_text(["1", "2"])
    console.check()
    two = console.button("console.unit_cell_says", n=2, unit="Sykehjem", title=CARS)
    two.focus()
    console.page.keyboard.press("Enter")
    expect(console.dialog).to_contain_text(SIX_CARS)
    console.check()
    console.page.keyboard.press("Escape")
    expect(two).to_be_focused()


def test_an_offer_that_meets_a_need_is_the_first_work_order(hall: Hall) -> None:
    console = console_of(hall)
    see(console, "orders")
    orders = console.page.get_by_role("listitem").filter(has=console.page.get_by_role("button"))
    expect(orders).to_have_count(2)
    expect(orders.first).to_contain_text(CARS)
    expect(orders.first).to_contain_text(console.t("order.is_met"))
    expect(console.text(console.t("console.orders_say", n=1, of=2))).to_be_visible()
    expect(orders.first).to_contain_text(f"Skole (lokaler): {CHARGING}")
    expect(orders.first).to_contain_text(f"Sykehjem: {SIX_CARS}")
    expect(orders.nth(1)).not_to_contain_text(console.t("order.is_met"))
    console.check()
    hall.do(hall.organiser, "hide_measure", measure="cars", reason="Står to ganger")
    expect(console.text(console.t("console.orders_none_met"))).to_be_visible()
    hall.do(hall.organiser, "show_scene", scene="collaboration", step="orders")
    screen = screen_of(hall)
    expect(screen.text(screen.t("screen.orders_none_met"))).to_be_visible()
    check_from_the_back_row(screen)


def test_the_balance_sets_opportunities_against_conflicts_and_says_what_would_solve_them(hall: Hall) -> None:
    console = console_of(hall)
    see(console, "balance")
    expect(console.text(console.t("balance.opportunities", n=7))).to_be_visible()
    expect(console.text(console.t("balance.conflicts", n=1))).to_be_visible()
    expect(console.page.get_by_role("listitem").filter(has_text="Mindre tid.").first).to_contain_text("Bare i sentrum")
    console.check()


def test_what_is_looked_at_on_the_console_is_put_on_the_screen(hall: Hall) -> None:
    console, screen = console_of(hall), screen_of(hall)
    for view, title in (("areas", "collaboration"), ("units", "units"), ("orders", "orders"), ("balance", "balance")):
        see(console, view)
        console.press("console.show_on_screen")
        expect(screen.page.get_by_role("heading", name=screen.t(f"screen.{title}"))).to_be_visible()
        expect(console.button("console.show_on_screen")).to_have_attribute("aria-pressed", "true")
        check_from_the_back_row(screen)
        screen.check()


def test_a_number_on_the_screen_opens_its_measures_by_keyboard_and_goes_back(hall: Hall) -> None:
    hall.do(hall.organiser, "show_scene", scene="collaboration")
    screen = screen_of(hall)
    number = screen.page.get_by_role("table").get_by_role("button").first
    number.focus()
    opened = number.get_attribute("aria-label")
    screen.page.keyboard.press("Enter")
    back = screen.button("screen.back_to_table")
    expect(back).to_be_focused()
    expect(screen.page.get_by_role("listitem")).to_have_count(1)
    check_from_the_back_row(screen)
    screen.check()
    screen.page.keyboard.press("Escape")
    expect(number).to_be_focused()
    assert number.get_attribute("aria-label") == opened


def test_a_row_on_the_screen_opens_its_work_order(hall: Hall) -> None:
    hall.do(hall.organiser, "show_scene", scene="collaboration", step="units")
    screen = screen_of(hall)
    expect(row(screen, CARS).get_by_role("cell")).to_have_text(["1", "2"])
    screen.page.get_by_role("button", name=CARS).click()
    expect(screen.text(f"Sykehjem: {SIX_CARS}")).to_be_visible()
    screen.page.mouse.move(0, 0)
    screen.press("screen.back_to_table")
    expect(row(screen, CARS)).to_be_visible()


def test_no_name_is_sent_to_the_screen(hall: Hall) -> None:
    named = hall.person(table=1, unit="Skole", role="Rektor Kari")
    hall.do(named, "make_offer", offer="n", measure="sun", text="Vi har tak.", named=True)
    hall.do(hall.organiser, "show_scene", scene="collaboration", step="orders")
    screen = screen_of(hall)
    expect(screen.text("Vi har tak.")).to_be_visible()
    screen.check_no_names("Rektor Kari")


def test_on_the_phone_offers_stand_before_needs_and_say_where_they_meet(hall: Hall) -> None:
    phone = hall.phone(unit="Park og idrett", role="Fagleder")
    phone.open_measure(CARS)
    said = phone.dialog.get_by_role("listitem")
    expect(said.filter(has_text=CHARGING)).to_be_visible()
    expect(phone.dialog).to_contain_text(phone.t("order.is_met"))
    tags = [phone.t(f"stance.{stance}") for stance in ("offer", "need", "join")]
    expect(said.locator(".fact")).to_have_text(tags)
    phone.check()


def test_the_seed_days_offers_and_conflicts_stand_in_the_tables_as_expected(
    server: OrganisersServer, room: Room
) -> None:
    expected = json.loads((DATA / "transcript_expected.json").read_text(encoding="utf-8"))
    console = room.enter(Console, "laptop", "the console")
    console.open(store_seed_day(server)["links"]["console"])
    console.turn_to("collaboration")

    see(console, "units")
    table = console.page.get_by_role("table")
    expect(table).to_be_visible()
    units = table.get_by_role("columnheader").all_inner_texts()
    sums = row(console, console.t("console.in_all")).get_by_role("cell").all_inner_texts()
    by_unit = dict(zip(units, map(int, sums), strict=True))
    assert by_unit.pop(console.t("console.in_all")) == expected["actions"]["offer_collaboration"] == 96
    assert by_unit == expected["offers_by_unit"]
    assert sum(cells_of(table)) == 96

    see(console, "balance")
    conflicts = expected["actions"]["flag_conflict"]
    assert conflicts == 22
    expect(console.text(console.t("balance.conflicts", n=conflicts))).to_be_visible()
    console.check()


def cells_of(table: Locator) -> Iterator[int]:
    """The numbers between the headers and the sums."""
    for each in table.locator("tbody tr").all():
        *cells, total = map(int, each.get_by_role("cell").all_inner_texts())
        assert sum(cells) == total
        yield from cells
