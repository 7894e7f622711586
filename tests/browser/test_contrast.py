"""The contrast that a reader asks for: in forced colours a chosen control looks different from the others, and a long bar from a
short one; with more contrast every text has 7:1."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Browser, ElementHandle, expect

from tests.browser.faces import Console, Phone, Tablet
from tests.browser.seed_day import SeedDay, enter_console, enter_phone, enter_screen, enter_tablet, open_seed_day, title
from tests.browser.support import Face, OrganisersServer, Room

pytestmark = pytest.mark.browser

# Ways in which a page says that something is chosen, each with the script that makes it not chosen and back.
CHOSEN = {
    "[aria-pressed=true]": "(e, on) => e.setAttribute('aria-pressed', on)",
    "[aria-selected=true]": "(e, on) => e.setAttribute('aria-selected', on)",
    "[aria-current=page]": "(e, on) => on ? e.setAttribute('aria-current', 'page') : e.removeAttribute('aria-current')",
    "[data-chosen=true]": "(e, on) => { e.dataset.chosen = on; const box = e.querySelector('input'); if (box) box.checked = on; }",
    "label:has(:checked):not([data-chosen])": "(e, on) => { e.querySelector('input').checked = on; }",
    ".measure-row[data-spotlit=true]": "(e, on) => { e.dataset.spotlit = on; }",
    ".ticks > [data-given=true]": "(e, on) => { e.dataset.given = on; }",
}
# Long and short.
BARS = {
    "[style*='--share']:not(td)": "(e, on) => e.style.setProperty('--share', on ? 1 : 0.2)",
}
seen_from_px = 12
clear_from = 64


def picture(element: ElementHandle) -> Image.Image:
    return Image.open(io.BytesIO(element.screenshot(animations="disabled"))).convert("L")


def is_seen(one: Image.Image, other: Image.Image) -> bool:
    if one.size != other.size:
        return True
    differing = ImageChops.difference(one, other).point(lambda level: 255 if level >= clear_from else 0)
    return bool(differing.histogram()[255] >= seen_from_px)


def unseen(face: Face, kinds: dict[str, str]) -> tuple[int, list[str]]:
    """Returns how many elements of these kinds are visible, and which of them look the same in both states."""
    found, same = 0, []
    # Behind a dialog nothing is seen.
    above = face.page.query_selector("dialog[open]") or face.page.wait_for_selector("body")
    assert above
    for kind, switch in kinds.items():
        for element in above.query_selector_all(kind):
            if not element.is_visible():
                continue
            found += 1
            element.evaluate(switch, True)
            on = picture(element)
            element.evaluate(switch, False)
            off = picture(element)
            element.evaluate(switch, True)
            if not is_seen(on, off):
                same.append(f"{kind} on {face.name}: {element.evaluate('e => e.outerHTML.slice(0, 160)')}")
    return found, same


class Checked:
    """What was looked at on all faces."""

    def __init__(self) -> None:
        self.same: list[str] = []

    def chosen(self, face: Face, at_least: int) -> None:
        found, same = unseen(face, CHOSEN)
        assert found >= at_least, f"only {found} chosen on {face.name}"
        self.same += same

    def bars(self, face: Face, at_least: int) -> None:
        found, same = unseen(face, BARS)
        assert found >= at_least, f"only {found} bars on {face.name}"
        self.same += same


@pytest.fixture
def day(server: OrganisersServer) -> SeedDay:
    return open_seed_day(server)


def test_what_is_chosen_is_seen_in_forced_colours(day: SeedDay, room: Room) -> None:
    looks = {"forced_colors": "active"}
    checked = Checked()
    phone = enter_phone(day, room, **looks)
    look_at_phone(day, phone, checked)
    tablet = enter_tablet(day, room, **looks)
    look_at_tablet(day, tablet, checked)
    console, screen = enter_console(day, room, **looks), enter_screen(day, room, **looks)
    look_at_console(console, checked)
    expect(screen.page.locator(".voted .bar")).to_be_visible()
    checked.bars(screen, 1)
    day.organiser.does("start_phase", phase="reveal")
    day.organiser.does("reveal_votes", few=True)
    console.turn_to("results")
    expect(console.page.locator(".theme-bars .bar").first).to_be_visible()
    checked.bars(console, 2)
    expect(phone.page.locator(".result > .bar").first).to_be_visible()
    checked.bars(phone, 1)
    assert not checked.same, "\n".join(checked.same)


def look_at_phone(day: SeedDay, phone: Phone, checked: Checked) -> None:
    phone.page.get_by_role("radio").first.check()
    checked.chosen(phone, 2)
    day.start("silent", phone)
    day.fill()
    day.start("gallery", phone)
    phone.open_measure(title(1))
    phone.dialog.get_by_role("button", name=phone.t("say.offer"), exact=True).click()
    checked.chosen(phone, 1)
    phone.close_dialog()
    day.start("vote", phone)
    phone.vote(title(1))
    checked.chosen(phone, 3)


def look_at_tablet(day: SeedDay, tablet: Tablet, checked: Checked) -> None:
    expect(tablet.card(title(1))).to_be_visible()
    checked.chosen(tablet, 2)
    tablet.open_measure(title(1))
    for choice in tablet.dialog.locator(".host-classes").all():
        choice.get_by_role("radio").nth(2).check()
    checked.chosen(tablet, 3)
    tablet.close_dialog()


def look_at_console(console: Console, checked: Checked) -> None:
    expect(console.page.get_by_role("tab").first).to_be_visible()
    checked.bars(console, 1)
    console.turn_to("measures")
    checked.chosen(console, 1)


ENHANCED = (
    "() => axe.run(document, {preload: false, resultTypes: ['violations'], runOnly: ['color-contrast-enhanced']})"
)


@pytest.mark.parametrize("colours", ["light", pytest.param("dark", marks=pytest.mark.slow)])
def test_more_contrast_gives_every_text_seven_to_one(day: SeedDay, room: Room, colours: str) -> None:
    looks = {"contrast": "more", "color_scheme": colours}
    enter: tuple[Callable[..., Face], ...] = (enter_phone, enter_tablet, enter_console, enter_screen)
    faces = [face(day, room, **looks) for face in enter]
    day.start("silent", *faces)
    day.fill()
    day.start("gallery", *faces)
    for face in faces:
        face.check()
        thin = face.page.evaluate(ENHANCED)["violations"]
        assert not thin, f"on {face.name}: {[node['html'][:160] for finding in thin for node in finding['nodes']]}"


def test_the_check_finds_a_choice_that_cannot_be_seen(browser: Browser) -> None:
    page = browser.new_page(forced_colors="active")
    page.set_content('<button aria-pressed="true" style="border: 0; background: none">Kort</button>')
    button = page.wait_for_selector("button")
    assert button
    on = picture(button)
    button.evaluate(CHOSEN["[aria-pressed=true]"], False)
    assert not is_seen(on, picture(button))
    page.close()
