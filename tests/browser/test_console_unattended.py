"""The console of a workshop that nobody closes: it says beforehand when it closes by itself, and afterwards that it did."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.faces import Console
from tests.browser.support import Room
from tests.support.client import Client
from tests.support.server import Server
from tests.support.workshop import NINE, minute

pytestmark = pytest.mark.browser

hour = 60 * minute


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with Server(tmp_path, clock_at=NINE + minute) as server:
        yield server


class Voting:
    """A workshop in which `voters` people have voted, and its console."""

    def __init__(self, server: Server, room: Room, *, voters: int) -> None:
        self.server, self._numbers = server, count()
        made: Any = server.new_workshop("p20")
        code, keys = made["code"], made["keys"]
        self.organiser = Client.with_key(server.url, code, keys["organiser"])
        people = [Client.join(server.url, code, table=1) for _ in range(voters)]
        self.act(self.organiser, "start_phase", phase="table_round")
        self.act(people[0], "post_measure", measure="bikes", title="Elsykler til hjemmetjenesten")
        self.act(self.organiser, "start_phase", phase="vote")
        for person in people:
            self.act(person, "cast_vote", measure="bikes")
        self.console = room.enter(Console, "laptop", "the console", timezone_id="Europe/Oslo")
        self.console.open(made["links"]["console"])

    def act(self, who: Client, name: str, **data: object) -> None:
        assert who.post(f"act-{next(self._numbers)}", name, data)["ok"]

    def rest(self, ms: int) -> None:
        """Nobody does anything; the page asks the server anew what time it is."""
        self.server.clock.pass_time(ms)
        self.console.page.reload()

    def says(self, key: str, **facts: object) -> Locator:
        return self.console.text(self.console.t(key, **facts))


@pytest.fixture
def voted(server: Server, room: Room) -> Voting:
    return Voting(server, room, voters=6)


def test_the_date_stands_where_one_closes_and_in_its_last_day_above_everything(voted: Voting) -> None:
    console = voted.console
    in_three_days = {"day": "fredag 19. januar 2024", "time": "10:00"}
    console.turn_to("finish")
    expect(voted.says("console.closes", **in_three_days)).to_have_count(1)
    console.press("console.close_dots")
    expect(console.dialog).to_contain_text(console.t("console.closes", **in_three_days))
    expect(console.dialog).to_contain_text(console.t("console.close_not_revealed"))
    console.check()
    console.close_dialog()
    voted.rest(49 * hour)
    expect(voted.says("console.closes", **in_three_days).first).to_be_visible()
    console.check()
    console.press("console.postpone")
    expect(console.button("console.postpone")).to_have_count(0)
    console.turn_to("finish")
    expect(voted.says("console.closes", day="søndag 21. januar 2024", time="11:00")).to_be_visible()


@pytest.mark.slow
def test_after_it_closed_by_itself_the_result_is_shown_with_one_press(voted: Voting) -> None:
    console = voted.console
    voted.rest(73 * hour)
    expect(voted.says("console.closed_by_itself")).to_be_visible()
    expect(voted.says("console.closed_not_revealed")).to_be_visible()
    console.check()
    console.press("console.reveal")
    expect(console.dialog.get_by_label(console.t("console.reveal_stepwise"))).to_have_count(0)
    console.dialog.get_by_role("button", name=console.t("console.reveal"), exact=True).click()
    expect(voted.says("console.closed_not_revealed")).to_have_count(0)
    assert voted.organiser.fresh_view()["records"]["measure:bikes"]["votes"] == 6


@pytest.mark.slow
def test_of_two_who_tried_the_vote_only_the_votes_go(server: Server, room: Room) -> None:
    tried = Voting(server, room, voters=2)
    console = tried.console
    tried.rest(49 * hour)
    console.page.locator("button[lang=en]").click()
    console.lang = "en"
    expect(console.text(re.compile("are deleted on Friday,? 19 January 2024 at 10:00"))).to_be_visible()
    expect(console.button("console.postpone_few")).to_be_visible()
    console.turn_to("finish")
    console.press("console.close_dots")
    expect(console.dialog).to_contain_text(console.t("console.close_few"))
    console.check()
    console.close_dialog()
    tried.rest(24 * hour)
    console.turn_to("finish")
    expect(tried.says("console.ballots_dropped")).to_be_visible()
    expect(console.button("console.close_dots")).to_be_visible()
    console.check()
