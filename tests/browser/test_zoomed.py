"""Pages for those who need larger letters: at 400 % a window of 1280×1024 is 320×256 CSS px (WCAG 1.4.10), and a reader's own
spacing of the text (1.4.12) takes nothing away."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.faces import Console, Phone, Tablet
from tests.browser.keys import Keys
from tests.browser.layout import check_texts, space_texts
from tests.browser.seed_day import SeedDay, enter_console, enter_phone, enter_tablet, open_seed_day, title
from tests.browser.support import Face, OrganisersServer, Room

pytestmark = pytest.mark.browser

_LABEL_OF_A_FIELD = """
() => {
  const field = document.activeElement, label = field.labels?.[0];
  if (!label || /^(radio|checkbox)$/.test(field.type)) return null;
  const box = label.getBoundingClientRect();
  const isSeenAt = y => label.contains(document.elementFromPoint(box.left + 5, y));
  return {text: label.innerText, is_seen: isSeenAt(box.top + 2) && isSeenAt(box.bottom - 2)};
}
"""


@pytest.fixture
def day(server: OrganisersServer) -> SeedDay:
    """The table round of the seed day, in which much has been said about one measure."""
    opened = open_seed_day(server)
    opened.start("table_round")
    opened.fill()
    opened.talk()
    return opened


@pytest.mark.slow
@pytest.mark.parametrize("height", [pytest.param(256, id="at 400 %"), pytest.param(640, id="at 320 px")])
def test_a_narrow_page_reflows_and_all_of_it_is_reached(day: SeedDay, room: Room, height: int) -> None:
    narrow = {"viewport": {"width": 320, "height": height}}
    faces = enter_phone(day, room, **narrow), enter_tablet(day, room, **narrow), enter_console(day, room, **narrow)
    for face in states(day, *faces):
        face.check()
        check_texts(face)
        Keys(face).tour()


@pytest.mark.parametrize("key", ["Tab", "Shift+Tab"])
def test_at_400_percent_whoever_fills_in_a_sheet_sees_what_is_asked(day: SeedDay, room: Room, key: str) -> None:
    tablet = enter_tablet(day, room, viewport={"width": 320, "height": 256})
    tablet.open_measure(title(1))
    keys, labels = Keys(tablet), [""]
    while len(labels) == len(set(labels)):
        keys.press(key)
        label = tablet.page.evaluate(_LABEL_OF_A_FIELD)
        # A date has a stop for its day, its month and its year.
        if label and label["text"] != labels[-1]:
            assert label["is_seen"], f"{label['text']} is out of sight"
            labels.append(label["text"])
    assert len(labels) > 10


@pytest.mark.slow
def test_a_readers_own_text_spacing_takes_nothing_away(day: SeedDay, room: Room) -> None:
    past_policy = {"bypass_csp": True}
    faces = (
        enter_phone(day, room, **past_policy),
        enter_tablet(day, room, **past_policy),
        enter_console(day, room, **past_policy),
    )
    for face in faces:
        space_texts(face)
    for face in states(day, *faces):
        face.check()
        check_texts(face)


def states(day: SeedDay, phone: Phone, tablet: Tablet, console: Console) -> Iterator[Face]:
    """The pages, one after the other, in all the shapes that they take."""
    faces = phone, tablet, console
    yield from opened_dialogs(day, phone, tablet, console)
    for tab in console.page.get_by_role("tab").all():
        tab.click()
        yield console
    for phase in ("table_round", "cross_a", "vote", "reveal", "deepen", "plenary", "commit"):
        if phase != "table_round":
            day.start(phase, *faces)
        match phase:
            case "vote":
                day.liv.does("cast_vote", measure="m1")
            case "reveal":
                day.organiser.does("reveal_votes", few=True)
                expect(phone.text(phone.t("result.sum", votes=phone.t("result.votes", n=1), n=1))).to_be_visible()
            case "deepen":
                day.host.does("claim_measure", measure="m1")
                expect(phone.card(title(1))).to_be_visible()
            case "plenary":
                day.organiser.does("spotlight", measure="m1", table=1)
        yield from (phone, tablet)
    phone.press("tabs.mine")
    yield phone


def opened_dialogs(day: SeedDay, phone: Phone, tablet: Tablet, console: Console) -> Iterator[Face]:
    phone.open_measure(title(1))
    phone.dialog.get_by_role("button", name=phone.t("say.offer"), exact=True).click()
    yield phone
    day.propose_again()
    # What looks alike is asked for a little later.
    expect(tablet.button("host.pairs_see")).to_be_visible()
    tablet.open_measure(title(1))
    yield tablet
    console.turn_to("measures")
    console.page.get_by_role("tabpanel").get_by_role("button", name=title(1), exact=True).click()
    expect(console.dialog).to_contain_text("Bedre folkehelse.")
    yield console
    for face in (phone, tablet, console):
        face.close_dialog()
