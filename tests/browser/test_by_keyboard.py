"""Nobody needs a mouse or a finger: participant, host and organiser do their day's work with Tab, the arrows, Space and Enter.
Every stop is looked at on the way, and what a dialog took the focus from gets it back."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.faces import Phone
from tests.browser.keys import Keys
from tests.browser.seed_day import (
    SeedDay,
    enter_console,
    enter_phone,
    enter_tablet,
    expect_phase,
    open_seed_day,
    phase_of,
    title,
)
from tests.browser.support import Face, OrganisersServer, Room

pytestmark = pytest.mark.browser

MINE = "Lånesykler for ansatte ved alle skoler"


@pytest.fixture
def day(server: OrganisersServer) -> SeedDay:
    """The table round of the seed day, with six measures at each of two tables."""
    opened = open_seed_day(server)
    opened.start("table_round")
    opened.fill()
    return opened


def test_a_participant_joins_by_keyboard(day: SeedDay, room: Room) -> None:
    phone = room.enter(Phone, "phone", "the phone")
    keys = Keys(phone)
    phone.open(f"{day.workshop['links']['join']}/1")
    expect(phone.button("join.go")).to_be_visible()
    keys.tour()
    keys.to(phone.page.get_by_role("searchbox", name=phone.t("join.search")))
    keys.type("sko")
    keys.push(phone.page.get_by_role("radio", name="Skole"), "Space")
    keys.to(phone.page.get_by_role("textbox", name=phone.t("join.role")))
    keys.type("Rektor")
    keys.push(phone.button("join.go"))
    expect(phone.button("tabs.mine")).to_be_visible()
    keys.tour()


def test_a_participant_takes_part_by_keyboard(day: SeedDay, room: Room) -> None:
    phone = enter_phone(day, room)
    keys = Keys(phone)
    expect(phone.card(title(1))).to_be_visible()

    keys.to(phone.composer)
    keys.type(MINE)
    keys.push(phone.button("idea.send"))
    expect(phone.card(MINE)).to_contain_text(phone.t("saved.saved"))
    keys.tour()

    opener = phone.card(title(1)).get_by_role("button", name=title(1), exact=True)
    keys.open(opener)
    keys.tour()
    for way, text in (("comment", "Vi har prøvd dette."), ("offer", "Vi låner ut lader.")):
        keys.push(phone.dialog.get_by_role("button", name=phone.t(f"say.{way}"), exact=True))
        keys.to(phone.dialog.get_by_role("textbox", name=phone.t(f"say.{way}_label")))
        keys.type(text)
        keys.push(phone.dialog.get_by_role("button", name=phone.t("say.send"), exact=True))
        expect(phone.dialog.get_by_role("listitem").filter(has_text=text)).to_be_visible()
        expect(phone.dialog.locator(":focus")).to_have_count(1)
    expect_escape_leads_back(keys, opener)

    day.start("vote", phone)
    keys.tour()
    for number in (1, 7):
        keys.push(phone.vote_button(title(number)))
        expect(phone.vote_button(title(number))).to_contain_text(phone.t("vote.take_back"))
        expect(phone.vote_button(title(number))).to_be_focused()
    keys.push(phone.vote_button(title(1)))
    expect(phone.vote_button(title(1))).not_to_contain_text(phone.t("vote.take_back"))

    day.host.does("claim_measure", measure="m1")
    day.start("deepen", phone)
    scale = phone.card(title(1)).get_by_role("group", name=phone.t("rate.effect"))
    keys.tour()
    keys.push(scale.get_by_role("radio").nth(2), "Space")
    expect(phone.card(title(1))).to_contain_text(phone.t("saved.saved"))

    keys.push(phone.button("tabs.mine"))
    expect(phone.page.get_by_role("heading", name=phone.t("mine.title"), exact=True)).to_be_visible()
    keys.tour()
    profile = phone.button("profile.open")
    keys.open(profile)
    keys.tour()
    keys.push(phone.dialog.get_by_role("button", name=phone.t("dialog.close"), exact=True))
    expect(profile).to_be_focused()


@pytest.mark.slow
def test_a_host_leads_the_table_by_keyboard(day: SeedDay, room: Room) -> None:
    tablet = enter_tablet(day, room)
    keys = Keys(tablet)
    expect(tablet.card(title(1))).to_be_visible()
    day.propose_again()
    # What looks alike is asked for a little later, and would else come while somebody walks past it.
    expect(tablet.button("host.pairs_see")).to_be_visible()
    keys.tour()

    for number in (1, 2):
        keys.push(tablet.page.get_by_role("checkbox", name=tablet.t("host.pick_this", title=title(number))), "Space")
    merge = tablet.button("host.merge")
    keys.open(merge)
    keys.tour()
    expect_escape_leads_back(keys, merge)
    keys.press("Enter")
    keys.push(tablet.dialog.get_by_role("radio", name=title(1)), "Space")
    keys.push(tablet.dialog.get_by_role("button", name=tablet.t("host.merge_yes", n=2)))
    expect(tablet.card(title(1))).to_contain_text(title(2))
    expect_focus_kept(tablet)
    expect(tablet.button("host.pairs_see")).to_be_visible()
    keys.tour()
    keys.push(tablet.card(title(1)).get_by_role("button", name=tablet.t("host.unmerge")))
    expect(tablet.card(title(2))).to_be_visible()
    expect_focus_kept(tablet)

    opener = tablet.card(title(3)).get_by_role("button", name=title(3), exact=True)
    keys.open(opener)
    keys.tour()
    keys.to(tablet.field("lead_unit"))
    keys.type("Syk")
    keys.to(tablet.field("next_step"))
    keys.type("Prøve ut i sone vest")
    keys.tab()
    expect(tablet.dialog.get_by_text(tablet.t("saved.saved"))).to_have_count(2)
    expect_escape_leads_back(keys, opener)

    keys.push(tablet.button("host.layout_themes"))
    keys.tour()
    mover = tablet.card(title(4)).get_by_role("button", name=tablet.t("host.move_card"))
    keys.open(mover)
    keys.tour()
    keys.push(tablet.dialog.get_by_role("button", name="Veitrafikk"))
    column = tablet.page.get_by_role("region", name="Veitrafikk")
    expect(column.get_by_role("heading", name=title(4), exact=True)).to_be_visible()
    expect(mover).to_be_focused()
    keys.push(tablet.page.get_by_role("button", name=tablet.t("host.layout_cards"), exact=True))

    for page in ("others", "people", "board"):
        tab = tablet.page.get_by_role("navigation").get_by_role("button", name=tablet.t(f"host.page_{page}"))
        if tab.is_visible():
            keys.push(tab)
            keys.tour()
    signal = tablet.button("host.signal_ready")
    keys.push(signal)
    expect(signal).to_have_attribute("aria-pressed", "true")


@pytest.mark.slow
def test_an_organiser_leads_the_day_by_keyboard(day: SeedDay, room: Room) -> None:
    console = enter_console(day, room)
    keys = Keys(console)
    expect_phase(console, "table_round")
    keys.tour()

    following = console.page.get_by_role("region", name=console.t("console.next")).get_by_role("button")
    keys.push(following.first)
    expect_phase(console, "break_1")
    expect_focus_kept(console)
    keys.push(console.button("console.step_back", phase=phase_of("table_round").title.nb))
    keys.push(console.dialog.get_by_role("button", name=console.t("console.back_go")))
    expect_phase(console, "table_round")
    expect_focus_kept(console)

    day.start("vote", console)
    day.liv.does("cast_vote", measure="m1")
    day.start("reveal", console)
    reveal = console.button("console.reveal").first
    keys.open(reveal)
    keys.tour()
    keys.push(console.dialog.get_by_role("checkbox", name=console.t("console.reveal_few_sure")), "Space")
    keys.push(console.dialog.get_by_role("button", name=console.t("console.reveal")))
    expect(console.spoken(console.t("console.revealed"))).to_be_attached()
    expect_focus_kept(console)

    keys.push(console.page.get_by_role("tab", name=console.t("console.tab_tables")), "ArrowRight")
    expect(console.page.get_by_role("tab", name=console.t("console.tab_measures"))).to_be_focused()
    opener = console.page.get_by_role("tabpanel").get_by_role("button", name=title(1), exact=True)
    keys.open(opener)
    keys.tour()
    keys.push(console.dialog.get_by_role("button", name=console.t("console.spotlight_on")))
    expect(console.dialog.get_by_role("button", name=console.t("console.spotlight_off"))).to_be_visible()
    expect_escape_leads_back(keys, opener)
    tabs = [tab.inner_text() for tab in console.page.get_by_role("tab").all()]
    at = tabs.index(console.page.get_by_role("tab", selected=True).inner_text())
    for name in (*tabs[at + 1 :], *tabs[: at + 1]):
        keys.to(console.page.get_by_role("tab", selected=True))
        keys.press("ArrowRight")
        expect(console.page.get_by_role("tab", name=name, selected=True)).to_be_focused()
        keys.tour()


def expect_escape_leads_back(keys: Keys, opener: Locator) -> None:
    keys.press("Escape")
    expect(keys.face.dialog).to_have_count(0)
    expect(opener).to_be_focused()


def expect_focus_kept(face: Face) -> None:
    """What had the focus may be gone: then something near it has it, and the next Tab does not begin at the top of the page."""
    expect(face.page.locator("body :focus")).to_have_count(1)
