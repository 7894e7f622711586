"""S1, S8, S9, S13: a phone that was away for ten minutes, one with two tabs, and one that may keep nothing. All of them over plain
http, where a browser offers a page the least."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.chromium import NETWORK_NAME
from tests.browser.conftest import small_day
from tests.browser.faces import Phone
from tests.browser.support import OrganisersServer, Room
from tests.support.client import Client, wait_for
from tests.support.server import Server
from tests.support.workshop import NINE

pytestmark = pytest.mark.browser

IDEAS = [f"Idé nummer {number}" for number in range(1, 21)]
WRITTEN_S = [*range(5, 205, 19), *range(300, 405, 15), 540, 560]
SILENT_ENDS_S, ROUND_ENDS_S, BACK_S = 250, 485, 600
FORBIDDEN = "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('', 'SecurityError'); }})"
FULL = """() => {
  const fill = length => {
    try {
      for (let number = 0; ; number++) localStorage.setItem(`ballast-${length}-${number}`, "x".repeat(length));
    } catch {}
  };
  for (const length of [1_000_000, 10_000, 100, 1]) fill(length);
}"""
FREE = "() => Object.keys(localStorage).filter(key => key.startsWith('ballast')).forEach(key => localStorage.removeItem(key))"


@dataclass
class Day:
    """A workshop of the small day on a server of its own, whose clock goes only when it is turned."""

    server: Server
    made: Any
    room: Room

    def __post_init__(self) -> None:
        self.organiser = Client.with_key(self.server.url, self.made["code"], self.made["keys"]["organiser"])

    def start(self, phase: str) -> None:
        assert self.organiser.post(f"start-{phase}", "start_phase", {"phase": phase})["ok"]

    def link(self) -> str:
        return link_over_plain_http(self.server, self.made)

    def titles(self) -> list[str]:
        """Of all measures that are saved."""
        records = self.organiser.fresh_view()["records"].values()
        return sorted(record["title"] for record in records if record["kind"] == "measure")


@pytest.fixture
def day(tmp_path: Path, room: Room) -> Iterator[Day]:
    with Server(tmp_path, clock_at=NINE) as server:
        yield Day(server, server.new_workshop(str(small_day)), room)


def link_over_plain_http(server: Server, made: Any) -> str:
    return f"http://{NETWORK_NAME}:{server.port}/{made['code']}/1"


def test_of_twenty_ideas_written_off_line_each_arrives_once_or_comes_back(day: Day) -> None:
    """Eleven come too late for their phase, seven within the two minutes, and of two the phone could not know that time was up."""
    phone = day.room.enter(Phone, "phone", "Kari's phone")
    context = phone.page.context
    context.clock.install(time=NINE / 1_000)
    phone.open(day.link())
    phone.join(unit="Skole", role="Rektor")
    day.start("silent")
    expect(phone.composer).to_be_visible()

    with day.room.line_cut():
        context.set_offline(True)
        expect(phone.text(phone.t("line.offline"))).to_be_visible()
        cut_at = now(phone)
        for written_s, title in zip(WRITTEN_S, IDEAS, strict=True):
            turn_to(phone, cut_at + written_s * 1_000)
            phone.propose(title)
        for phase, begins_s in (("table_round", SILENT_ENDS_S), ("break", ROUND_ENDS_S)):
            day.server.clock.turn_to(NINE + begins_s * 1_000)
            day.start(phase)
        day.server.stop()
        day.server.clock.turn_to(NINE + BACK_S * 1_000)
        day.server.start()
        turn_to(phone, cut_at + BACK_S * 1_000)
        phone.page.close()

        context.set_offline(False)
        phone.page = context.new_page()
        phone.open(day.link())
        failures = phone.page.get_by_role("region", name=phone.t("save.failed_title", n=13)).get_by_role("group")
        expect(failures).to_have_count(13)

    in_time, late, after = IDEAS[11:18], IDEAS[:11], IDEAS[18:]
    wait_for(lambda: day.titles() == sorted(in_time))
    for failure, title in zip(failures.all(), [*late, *after], strict=True):
        expect(failure).to_contain_text(f"«{title}»")
        expect(failure).to_contain_text(phone.t("error.too_late" if title in late else "error.wrong_phase"))
    phone.check()

    failures.first.get_by_role("button", name=phone.t("save.take_back")).click()
    expect(phone.composer).to_have_value(IDEAS[0])
    phone.page.reload()
    expect(failures.or_(phone.page.get_by_role("region", name=phone.t("save.failed_title", n=12)))).not_to_have_count(0)
    expect(phone.composer).to_have_value(IDEAS[0])
    assert day.titles() == sorted(in_time)


def now(phone: Phone) -> int:
    """Milliseconds by the phone's clock, which goes on by itself between the turns."""
    return int(phone.page.evaluate("() => Date.now()"))


def turn_to(phone: Phone, at: int) -> None:
    """A phone that is slower than its clock is there already; each phase ends 45 s or more from what is written around it."""
    phone.page.context.clock.fast_forward(max(0, at - now(phone)))


def test_two_tabs_of_one_phone_send_each_thing_once_and_in_order(
    server: OrganisersServer, workshop: Any, room: Room
) -> None:
    organiser = Client.with_key(server.url, workshop["code"], workshop["keys"]["organiser"])
    assert organiser.post("start", "start_phase", {"phase": "table_round"})["ok"]
    link = link_over_plain_http(server, workshop)
    one = room.enter(Phone, "phone", "the first tab")
    other = Phone(one.page.context, "the second tab")
    room.faces.append(other)
    sent: list[str] = []
    for tab in (one, other):
        note_ideas(tab.page, sent)
    one.open(link)
    one.join(unit="Skole", role="Rektor")
    other.open(link)
    expect(other.composer).to_be_visible()

    with room.line_cut():
        one.page.context.set_offline(True)
        expect(other.text(other.t("line.offline"))).to_be_visible()
        for number, title in enumerate(IDEAS[:6]):
            (other if number % 2 else one).propose(title)
        # Each tab has what the other wrote.
        for tab in (one, other):
            expect(tab.text(tab.t("line.offline_waiting", n=6))).to_be_visible()
        sent.clear()
        one.page.context.set_offline(False)
        for tab in (one, other):
            expect(tab.page.get_by_role("article")).to_have_count(6)
            expect(tab.text(tab.t("saved.saved"))).to_have_count(6)
    assert sent == IDEAS[:6]
    for tab in (one, other):
        tab.check()


def note_ideas(page: Page, sent: list[str]) -> None:
    """Notes the title of each idea that goes out, over a socket of either kind or by plain request."""

    def note(text: str | bytes | None) -> None:
        if isinstance(text, str):
            sent.extend(re.findall(r'"post_measure".*?"title":"([^"]+)"', text))

    page.on("requestfinished", lambda request: note(request.post_data))
    page.on("websocket", lambda websocket: websocket.on("framesent", note))


def test_a_phone_that_may_keep_nothing_works_while_the_page_is_open_and_says_so(
    server: OrganisersServer, workshop: Any, room: Room
) -> None:
    organiser = Client.with_key(server.url, workshop["code"], workshop["keys"]["organiser"])
    assert organiser.post("start", "start_phase", {"phase": "table_round"})["ok"]
    phone = room.enter(Phone, "phone", "a phone that forbids it")
    phone.page.add_init_script(FORBIDDEN)
    phone.open(link_over_plain_http(server, workshop))
    phone.join(unit="Skole", role="Rektor")
    expect(phone.text(phone.t("line.forgets"))).to_be_visible()
    phone.propose(IDEAS[0])
    expect(phone.card(IDEAS[0])).to_contain_text(phone.t("saved.saved"))
    phone.check()


def test_a_phone_without_room_says_so_until_there_is_nothing_to_lose(
    server: OrganisersServer, workshop: Any, room: Room
) -> None:
    organiser = Client.with_key(server.url, workshop["code"], workshop["keys"]["organiser"])
    assert organiser.post("start", "start_phase", {"phase": "table_round"})["ok"]
    phone = room.enter(Phone, "phone", "a full phone")
    phone.open(link_over_plain_http(server, workshop))
    phone.join(unit="Skole", role="Rektor")
    phone.page.evaluate(FULL)
    phone.composer.fill(IDEAS[0])
    expect(phone.text(phone.t("line.forgets"))).to_be_visible()
    phone.propose(IDEAS[0])
    expect(phone.card(IDEAS[0])).to_contain_text(phone.t("saved.saved"))
    phone.page.evaluate(FREE)
    phone.composer.fill(IDEAS[1])
    expect(phone.text(phone.t("line.forgets"))).to_have_count(0)
    phone.page.reload()
    expect(phone.composer).to_have_value(IDEAS[1])
