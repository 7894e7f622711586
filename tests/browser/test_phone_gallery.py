"""The gallery on the phone: what has been seen and what not, an order that nothing disturbs, and themes."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.faces import Phone
from tests.browser.hall import Hall
from tests.browser.support import OrganisersServer, Room

pytestmark = pytest.mark.browser

MANY = {f"m{number}": f"Tiltak {number:02}" for number in range(1, 17)}
NEW = "Kom sent"

# Resolves once the page's observers have been told what is in sight: this one comes after them.
OBSERVERS_WERE_TOLD = """() => new Promise(resolve => {
  const last = new IntersectionObserver(() => { last.disconnect(); resolve(); });
  last.observe(document.body);
})"""
# Windows of a headless browser are never hidden.
SAY_THAT_THE_PAGE_IS = """state => {
  Object.defineProperty(document, "visibilityState", { configurable: true, get: () => state });
  document.dispatchEvent(new Event("visibilitychange"));
}"""


@pytest.fixture
def hall(server: OrganisersServer, workshop: Any, room: Room) -> Hall:
    gathered = Hall(server, workshop, room)
    gathered.start("gallery")
    gathered.measures(gathered.person(table=2, unit="Sykehjem"), **MANY)
    return gathered


def order(phone: Phone) -> list[str]:
    return phone.page.get_by_role("article").get_by_role("heading").all_text_contents()


def seen(phone: Phone) -> set[str]:
    marked = phone.page.get_by_role("article").filter(has=phone.page.locator("[data-seen=true]"))
    return set(marked.get_by_role("heading").all_text_contents())


def with_clock(hall: Hall) -> Phone:
    """A phone whose clock can be put forward."""
    phone = hall.phone()
    phone.page.clock.install()
    hall.come_back(phone)
    expect(phone.card(MANY["m16"])).to_be_attached()
    return phone


def seconds_pass(phone: Phone) -> None:
    for _ in range(3):
        phone.page.evaluate(OBSERVERS_WERE_TOLD)
        phone.page.clock.fast_forward(1_500)


def arrives(hall: Hall, phone: Phone) -> None:
    hall.measures(hall.person(table=1, unit="Park og idrett"), late=NEW)
    expect(phone.page.locator("article", has_text=NEW)).to_be_attached()


def marked_as_seen(phone: Phone) -> int:
    return phone.page.locator(".unseen[data-seen=true]").count()


def test_nothing_is_seen_behind_my_page(hall: Hall) -> None:
    phone = with_clock(hall)
    seconds_pass(phone)
    before = marked_as_seen(phone)
    assert 0 < before < len(MANY)
    phone.press("tabs.mine")
    arrives(hall, phone)
    seconds_pass(phone)
    assert marked_as_seen(phone) == before


def test_nothing_is_seen_behind_an_open_measure(hall: Hall) -> None:
    phone = with_clock(hall)
    phone.page.get_by_label(phone.t("gallery.search")).fill("tiltak 01")
    expect(phone.page.get_by_role("article")).to_have_count(1)
    phone.open_measure(MANY["m1"])
    # Now there is room for more cards than one, behind the sheet.
    search = phone.page.locator("input[type=search]")
    search.evaluate("box => { box.value = ''; box.dispatchEvent(new Event('input', { bubbles: true })); }")
    expect(phone.page.locator("article", has_text=MANY["m16"])).to_be_attached()
    seconds_pass(phone)
    assert marked_as_seen(phone) == 1
    phone.close_dialog()
    seconds_pass(phone)
    assert marked_as_seen(phone) > 1


def test_nothing_is_seen_while_the_page_is_hidden(hall: Hall) -> None:
    phone = with_clock(hall)
    phone.page.evaluate(SAY_THAT_THE_PAGE_IS, "hidden")
    before, last = marked_as_seen(phone), phone.card(order(phone)[-1])
    last.scroll_into_view_if_needed()
    seconds_pass(phone)
    assert marked_as_seen(phone) == before
    phone.page.evaluate(SAY_THAT_THE_PAGE_IS, "visible")
    seconds_pass(phone)
    expect(last.locator("[data-seen=true]")).to_have_count(1)


def test_ideas_that_keep_coming_do_not_keep_cards_from_being_seen(hall: Hall) -> None:
    phone = with_clock(hall)
    last = phone.card(order(phone)[-1])
    last.scroll_into_view_if_needed()
    phone.page.evaluate(OBSERVERS_WERE_TOLD)
    phone.page.clock.fast_forward(700)
    arrives(hall, phone)
    phone.page.evaluate(OBSERVERS_WERE_TOLD)
    phone.page.clock.fast_forward(700)
    expect(last.locator("[data-seen=true]")).to_have_count(1, timeout=1)


def test_what_was_opened_or_looked_at_is_seen_and_moves_only_when_asked(hall: Hall) -> None:
    phone = hall.phone()
    before = order(phone)
    assert sorted(before) == sorted(MANY.values())
    opened, looked_at = before[1], before[5]
    phone.open_measure(opened)
    phone.close_dialog()
    phone.card(looked_at).scroll_into_view_if_needed()
    for title in (opened, looked_at):
        expect(phone.card(title).locator("[data-seen=true]")).to_have_count(1)
    assert order(phone) == before
    expect(phone.text(re.compile(r"([2-9]|1\d) av 16 sett"))).to_be_visible()
    phone.check()

    phone.press("gallery.unseen_first")
    expect(phone.page.get_by_role("article").last.locator("[data-seen=true]")).to_have_count(1)
    settled = order(phone)
    last_unseen = max(at for at, title in enumerate(settled) if title not in seen(phone))
    assert last_unseen < min(settled.index(opened), settled.index(looked_at))


def test_coming_back_shows_the_unseen_first_and_newcomers_stand_last(hall: Hall) -> None:
    phone = hall.phone()
    before = order(phone)
    phone.open_measure(before[0])
    phone.close_dialog()
    hall.come_back(phone)
    again = order(phone)
    assert before[0] not in again[:3]
    hall.measures(hall.person(table=1, unit="Park og idrett"), late="Kom sent")
    expect(phone.card("Kom sent")).to_have_count(1)
    assert order(phone) == [*again, "Kom sent"]


def test_themes_can_be_chosen_and_let_go(hall: Hall) -> None:
    for measure in ("m1", "m2", "m3"):
        hall.do(hall.organiser, "set_field", measure=measure, field="theme", value="Veitrafikk")
    hall.do(hall.organiser, "set_field", measure="m4", field="theme", value="Oppvarming")
    phone = hall.phone()
    themes = phone.page.get_by_role("group", name=phone.t("gallery.theme")).get_by_role("button")
    expect(themes).to_have_text(["Veitrafikk 3", "Oppvarming 1", f"{phone.t('gallery.no_theme')} 12"])
    for theme, titles in (("Veitrafikk", {MANY["m1"], MANY["m2"], MANY["m3"]}), ("Oppvarming", {MANY["m4"]})):
        themes.filter(has_text=theme).click()
        expect(phone.text(phone.t("gallery.shown", n=len(titles)))).to_be_visible()
        assert set(order(phone)) == titles
    phone.check()
    themes.filter(has_text="Oppvarming").click()
    expect(phone.page.get_by_role("article")).to_have_count(16)
