"""The console when the machine's clock is set, and the day that the workshop is planned for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.faces import Console
from tests.browser.support import Face, Room
from tests.support.client import Client
from tests.support.server import Server
from tests.support.workshop import NINE, minute

pytestmark = pytest.mark.browser

still_counting = re.compile(r"^(2[0-2]|1\d):\d\d")
"""Of 22 minutes: the page counts on by itself between two words of the server."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with Server(tmp_path, clock_at=NINE) as server:
        yield server


@pytest.fixture
def workshop(server: Server) -> Any:
    return server.new_workshop("p20")


@pytest.fixture
def console(server: Server, workshop: Any, room: Room) -> Console:
    organiser = Client.with_key(server.url, workshop["code"], workshop["keys"]["organiser"])
    assert organiser.post("start", "start_phase", {"phase": "table_round"})["ok"]
    face = room.enter(Console, "laptop", "the console")
    face.open(workshop["links"]["console"])
    return face


def told(face: Face, key: str, **facts: object) -> Locator:
    return face.text(face.t(key, **facts))


def test_a_step_of_the_clock_is_told_and_confirmed_with_one_press(server: Server, console: Console) -> None:
    clock = console.page.get_by_role("timer")
    expect(clock).to_have_text(still_counting)
    server.clock.step_wall(-60 * minute)
    expect(told(console, "console.clock_set_back", amount=console.t("console.clock_minutes", n=60))).to_be_visible()
    expect(clock).to_have_text(still_counting)
    expect(console.page.get_by_label(console.t("console.clock_right"))).to_have_value(re.compile("2024-01-16T"))
    console.check()
    console.press("console.clock_confirm")
    expect(console.button("console.clock_confirm")).to_have_count(0)
    expect(clock).to_have_text(still_counting)


def test_the_organiser_says_which_date_it_is(server: Server, console: Console) -> None:
    server.clock.step_wall(91 * 24 * 60 * minute)
    expect(told(console, "console.clock_set_on", amount=console.t("console.clock_days", n=91))).to_be_visible()
    box = console.page.get_by_label(console.t("console.clock_right"))
    box.fill("")
    console.press("console.clock_confirm")
    expect(told(console, "console.clock_empty")).to_be_visible()
    box.fill("2024-04-16T09:00")
    console.press("console.clock_confirm")
    expect(console.button("console.clock_confirm")).to_have_count(0)


def test_the_day_is_planned_among_the_links_and_stands_in_the_log(console: Console) -> None:
    console.turn_to("links")
    box = console.page.get_by_label(console.t("console.planned_date"))
    box.fill("2024-01-23")
    box.blur()
    console.turn_to("log")
    expect(console.page.get_by_text(console.t("console.did_date_planned", date="2024-01-23"))).to_be_visible()
    console.turn_to("links")
    expect(box).to_have_value("2024-01-23")
    console.check()


def test_the_day_is_chosen_where_the_workshop_is_made(server: Server, room: Room) -> None:
    desk = room.enter(Face, "laptop", "the desk")
    desk.open(f"{server.url}/desk#{server.house_key['Authorization'].partition(' ')[2]}")
    desk.page.get_by_label(desk.t("desk.date")).fill("2024-01-23")
    desk.press("desk.create")
    console = desk.page.get_by_role("link", name=desk.t("desk.open_console"), exact=True)
    expect(console).to_be_visible()
    desk.check()
    console.click()
    desk.page.get_by_role("tab", name=desk.t("console.tab_links")).click()
    expect(desk.page.get_by_label(desk.t("console.planned_date"))).to_have_value("2024-01-23")
