"""The fund on the organiser's console and on the big screen: what it waits for, three portfolios side by side, why not, locks."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.console_room import Directing, workshop
from tests.browser.faces import Screen, Tablet
from tests.browser.support import OrganisersServer, Room
from tests.support.client import Client, wait_for
from tests.support.fund_room import (
    BALLOTS,
    BIKES,
    COSTS,
    GREEN,
    HEAT,
    SOLAR,
    TREES,
    act,
    fill_in,
    fund_seen,
    measure_id,
    voted,
)

pytestmark = pytest.mark.browser
__all__ = ["workshop"]


@pytest.fixture
def organiser(server: OrganisersServer, workshop: Any) -> Client:
    return voted(server.url, workshop)


@pytest.fixture
def console(organiser: Client, workshop: Any, room: Room) -> Directing:
    entered = room.enter(Directing, "laptop", "the console")
    entered.open(workshop["links"]["console"])
    entered.turn_to("fund")
    return entered


def shared_out(organiser: Client) -> None:
    fill_in(organiser)
    act(organiser, "start_phase", phase="reveal")
    act(organiser, "reveal_votes")
    act(organiser, "set_fund", amount=1_000_000)


def row(console: Directing, title: str) -> Locator:
    return console.page.get_by_role("row").filter(has=console.page.get_by_role("button", name=title, exact=True))


def group(console: Directing, name: str) -> Locator:
    return console.page.get_by_role("rowgroup").filter(
        has=console.page.get_by_role("rowheader", name=console.t(f"console.fund_{name}_says"))
    )


def test_the_fund_says_what_it_waits_for(console: Directing, organiser: Client) -> None:
    waits = console.page.locator(".ds-alert")
    expect(waits).to_contain_text(console.t("console.fund_no_amount"))
    expect(waits).to_contain_text(console.t("console.fund_few_costs", n=0, needed=8))
    expect(waits).to_contain_text(console.t("console.fund_not_revealed"))
    file = console.page.get_by_role("region", name=console.t("console.fund_file"))
    expect(file).to_contain_text(console.t("console.fund_not_revealed"))
    expect(file.get_by_role("button")).to_have_count(0)
    console.check()
    amount = console.page.get_by_label(console.t("console.fund_amount"))
    amount.fill("mye")
    amount.press("Enter")
    expect(console.text(console.t("console.fund_wrong"))).to_be_visible()
    console.check()
    amount.fill("1 000 000")
    amount.press("Enter")
    expect(waits).not_to_contain_text(console.t("console.fund_no_amount"))
    wait_for(lambda: fund_seen(organiser)["amount"] == 1_000_000)
    shared_out(organiser)
    expect(waits).to_have_count(0)


def test_of_two_who_write_an_amount_at_once_the_second_is_told(console: Directing, organiser: Client) -> None:
    amount = console.page.get_by_label(console.t("console.fund_amount"))
    amount.fill("2 000 000")
    act(organiser, "set_fund", amount=500_000)
    amount.press("Enter")
    expect(console.text(console.t("error.changed_meanwhile"))).to_be_visible()
    expect(amount).to_have_value(re.compile("^500.000$"))
    assert fund_seen(organiser)["amount"] == 500_000


def test_three_portfolios_stand_side_by_side_and_say_why_not(console: Directing, organiser: Client) -> None:
    shared_out(organiser)
    expect(group(console, "core")).to_contain_text(BIKES)
    expect(group(console, "discuss").get_by_role("row")).to_have_count(4)
    cells = row(console, SOLAR).get_by_role("cell")
    expect(cells.nth(0)).to_contain_text(console.t("console.fund_in"))
    expect(cells.nth(1)).to_contain_text("900 000")
    expect(cells.nth(1)).to_contain_text(console.t("console.fund_held", n=8, held="", cost="").split(".")[0])
    expect(row(console, HEAT).get_by_role("cell").nth(0)).to_contain_text("100 000")
    expect(console.text(GREEN)).to_be_visible()
    console.check()


def test_a_lock_is_seen_by_all_who_organise_and_everything_is_worked_out_again(
    console: Directing, organiser: Client, room: Room, workshop: Any
) -> None:
    shared_out(organiser)
    lock_in = row(console, HEAT).get_by_role("button", name=console.t("console.fund_lock_in"))
    lock_in.click()
    wait_for(lambda: fund_seen(organiser)["locks"] == {measure_id(HEAT): "in"})
    expect(group(console, "core").get_by_role("row")).to_have_count(4)
    expect(row(console, HEAT)).to_contain_text(console.t("console.fund_locked_in"))
    row(console, TREES).get_by_role("button", name=console.t("console.fund_lock_out")).click()
    expect(group(console, "locked_out")).to_contain_text(TREES)
    console.check()
    other = room.enter(Directing, "laptop", "another console")
    other.open(workshop["links"]["console"])
    other.turn_to("fund")
    expect(group(other, "locked_out")).to_contain_text(TREES)
    row(other, TREES).get_by_role("button", name=other.t("console.fund_lock_out")).click()
    expect(group(console, "locked_out")).to_have_count(0)


def test_locks_that_cost_more_than_the_fund_are_said(console: Directing, organiser: Client) -> None:
    shared_out(organiser)
    for title in (HEAT, SOLAR):
        act(organiser, "lock_measure", measure=measure_id(title), lock="in")
    expect(console.page.locator(".ds-alert")).to_contain_text("300 000")
    console.check()


def test_the_fund_is_reached_and_locked_by_keyboard(console: Directing, organiser: Client) -> None:
    shared_out(organiser)
    lock = row(console, BIKES).get_by_role("button", name=console.t("console.fund_lock_out"))
    lock.focus()
    console.page.keyboard.press("Enter")
    wait_for(lambda: fund_seen(organiser)["locks"] == {measure_id(BIKES): "out"})
    console.page.get_by_role("radio", name=console.t("console.fund_pays_first_year")).focus()
    console.page.keyboard.press("Space")
    wait_for(lambda: fund_seen(organiser)["counted"] == "first_year")


def test_the_big_screen_shows_the_core_and_what_to_talk_about(
    console: Directing, organiser: Client, room: Room, workshop: Any
) -> None:
    shared_out(organiser)
    console.press("console.show_on_screen")
    wait_for(lambda: organiser.fresh_view()["records"]["screen"]["scene"] == "fund")
    screen = room.enter(Screen, "screen", "the screen")
    screen.open(workshop["links"]["screen"])
    shown = screen.page.get_by_role("listitem")
    expect(shown).to_have_count(4)
    expect(shown.first).to_contain_text(BIKES)
    expect(shown.first).to_contain_text(screen.t("screen.fund_core"))
    expect(shown.nth(2)).to_contain_text(screen.t("screen.fund_equal_shares"))
    expect(shown.nth(1)).to_contain_text(screen.t("screen.fund_discuss"))
    screen.check()


def test_the_ballots_are_taken_out_and_say_nothing_of_who_cast_them(
    console: Directing, organiser: Client, tmp_path: Path
) -> None:
    shared_out(organiser)
    with console.page.expect_download() as waiting:
        console.press("console.download_pb")
    waiting.value.save_as(tmp_path / "ballots.pb")
    projects, votes = tables_of((tmp_path / "ballots.pb").read_text("utf-8"))
    names = {number: name for number, _, _, name, _ in projects}
    assert {name: float(cost) for _, cost, _, name, _ in projects} == {
        title: COSTS[title] for title in (SOLAR, HEAT, BIKES, TREES)
    }
    said = sorted(tuple(sorted(names[number] for number in ballot.split(","))) for _, ballot in votes)
    assert said == sorted(tuple(sorted({*ballot} - {GREEN})) for ballot in BALLOTS)
    wait_for(lambda: any(each["act"] == "export_noted" for each in organiser.call("GET", "log").json()["acts"]))


def test_of_nine_voters_there_is_no_file(server: OrganisersServer, workshop: Any, room: Room) -> None:
    shared_out(voted(server.url, workshop, BALLOTS[:9]))
    console = room.enter(Directing, "laptop", "the console")
    console.open(workshop["links"]["console"])
    console.turn_to("fund")
    expect(console.text(console.t("error.too_few_voters", min=10))).to_be_visible()
    expect(console.button("console.download_pb")).to_have_count(0)
    console.check()


def tables_of(written: str) -> tuple[list[list[str]], list[list[str]]]:
    """The rows of the projects and of the votes."""
    projects, _, votes = written.partition("PROJECTS\n")[2].partition("VOTES\n")
    return [line.split(";") for line in projects.splitlines()[1:]], [line.split(";") for line in votes.splitlines()[1:]]


def test_on_a_narrow_screen_the_table_scrolls_and_nothing_else(console: Directing, organiser: Client) -> None:
    shared_out(organiser)
    console.page.set_viewport_size({"width": 320, "height": 800})
    expect(group(console, "core")).to_contain_text(BIKES)
    console.check()


def test_after_the_day_the_fund_is_still_to_be_seen_and_nothing_to_be_changed(
    console: Directing, organiser: Client
) -> None:
    shared_out(organiser)
    act(organiser, "close_workshop")
    expect(console.page.get_by_label(console.t("console.fund_amount"))).to_have_count(0)
    expect(group(console, "core")).to_contain_text(BIKES)
    expect(console.page.get_by_role("button", name=console.t("console.fund_lock_in"))).to_have_count(0)
    expect(console.text(console.t("error.ballots_gone"))).to_be_visible()
    expect(console.button("console.download_pb")).to_have_count(0)
    console.check()


@pytest.mark.parametrize(("lang", "locale"), [("nb", "nb-NO"), ("en", "en-GB")])
def test_classes_are_no_kroner_and_one_that_contradicts_an_amount_is_shown_with_it(
    organiser: Client, workshop: Any, room: Room, lang: str, locale: str
) -> None:
    for title in (HEAT, SOLAR):
        act(organiser, "set_field", measure=measure_id(title), field="cost_class", value="under 0,5 mill.")
    console = room.enter(Directing, "laptop", "the console", locale=locale)
    console.lang = lang
    console.open(workshop["links"]["console"])
    console.turn_to("fund")
    expect(console.page.locator(".ds-alert")).to_contain_text(console.t("console.fund_only_classes", n=2, needed=8))
    missing = console.page.get_by_role("listitem").filter(has_text=HEAT)
    expect(missing).to_contain_text(console.t("console.fund_class", **{"class": "under 0,5 mill."}))
    console.check()
    act(organiser, "set_field", measure=measure_id(HEAT), field="cost_once", value=4_750_000)
    expect(console.page.locator(".ds-alert")).to_contain_text(
        console.t("console.fund_classes", n=1, with_cost=1, needed=8)
    )
    amount = {"nb": "4\xa0750\xa0000 kr", "en": "NOK 4,750,000"}[lang]
    said = console.t("lacks.contradicts", name=console.t("fields.cost_class"), value="under 0,5 mill.", numbers=amount)
    console.turn_to("measures")
    console.open_measure(HEAT)
    expect(console.dialog).to_contain_text(said)
    console.check()
    tablet = room.enter(Tablet, "tablet", "the tablet", locale=locale)
    tablet.lang = lang
    tablet.open(workshop["links"]["hosts"]["1"])
    tablet.button("host.page_missing").click()
    at_table = tablet.page.get_by_role("region", name=tablet.t("host.missing"))
    expect(at_table).to_contain_text(said)
    tablet.check()
    at_table.get_by_role("button", name=HEAT, exact=True).click()
    expect(tablet.dialog).to_contain_text(said)
    tablet.check()
