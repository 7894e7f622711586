"""The structure of the pages: where the focus goes, landmarks, how large a target is, and that nothing jumps."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.faces import Console, Phone
from tests.browser.seed_day import ROLE, SeedDay, enter_console, enter_phone, enter_tablet, open_seed_day, title
from tests.browser.support import Face, OrganisersServer, Room

pytestmark = pytest.mark.browser

touch_px = 44
shift_max = 0.1  # «good» by web.dev/articles/cls

# A target is what is hit around the middle of a control, its label included; links within a sentence are exempt (WCAG 2.5.8).
_SMALL = """
touch => [...document.querySelectorAll("button, a[href], select, textarea, summary, input, [role=tab]")]
  .filter(e => e.checkVisibility({visibilityProperty: true, opacityProperty: true}) && !e.closest(".ds-skip-link, p > a"))
  .flatMap(e => {
    e.scrollIntoView({block: "center"});
    const parts = [e, ...(e.labels ?? [])];
    const {top, left, height, width} = (parts.map(p => p.getBoundingClientRect()).sort((a, b) => b.height - a.height))[0];
    const hits = (x, y) => parts.some(p => p.contains(document.elementFromPoint(x, y)));
    const reach = touch / 2 - 1, [x, y] = [left + width / 2, top + height / 2];
    const ok = hits(x, y - reach) && hits(x, y + reach);
    const name = e.innerText || e.labels?.[0]?.innerText || e.id;
    return ok || !hits(x, y) ? [] : [`${e.tagName} ${Math.round(width)}×${Math.round(height)}: ${name}`];
  })
"""
_LANDMARK = "e => e.closest('main, header, nav, aside, footer, section[aria-label], dialog') !== null"
_IN_SIGHT = "e => { const {top, bottom} = e.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight && bottom > top; }"
_WATCH_SHIFTS = """
window.shifted = 0;
new PerformanceObserver(list => {
  for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) window.shifted += value;
}).observe({type: "layout-shift", buffered: true});
"""


@pytest.fixture
def day(server: OrganisersServer) -> SeedDay:
    return open_seed_day(server)


def focused(face: Face) -> str:
    return str(face.page.evaluate("() => document.activeElement.tagName"))


def test_the_focus_goes_to_the_heading_after_joining(day: SeedDay, room: Room) -> None:
    phone = enter_phone(day, room)
    expect(phone.page.get_by_role("heading", level=1)).to_be_focused()


def test_the_focus_goes_to_the_heading_after_leaving(day: SeedDay, room: Room) -> None:
    phone = enter_phone(day, room)
    phone.press("profile.open")
    phone.dialog.get_by_role("button", name=phone.t("profile.leave")).click()
    phone.dialog.get_by_role("button", name=phone.t("profile.leave_yes")).click()
    expect(phone.page.get_by_role("heading", level=1, name=phone.t("away.title"))).to_be_focused()
    phone.press("away.rejoin")
    expect(phone.page.get_by_role("heading", level=1, name="Innsjekk")).to_be_focused()


def test_the_line_is_in_a_landmark_and_stays_in_sight(server: OrganisersServer, day: SeedDay, room: Room) -> None:
    day.start("silent")
    day.fill(12)
    day.start("gallery")
    low = {"viewport": {"width": 600, "height": 500}}
    faces = [
        enter_phone(day, room),
        enter_tablet(day, room),
        enter_tablet(day, room, "a low tablet", **low),
        enter_console(day, room),
    ]
    for face in faces[:3]:
        expect(face.page.get_by_text(title(1), exact=True).first).to_be_attached()
    with room.line_cut():
        server.kill()
        try:
            for face in faces:
                line = face.page.locator(".line")
                expect(line).to_contain_text(face.t("line.offline"))
                assert line.evaluate(_LANDMARK), f"outside every landmark on {face.name}"
                face.page.evaluate("() => scrollTo(0, document.body.scrollHeight)")
                assert line.evaluate(_IN_SIGHT), f"out of sight on {face.name}"
        finally:
            server.start()
        for face in faces:
            expect(face.page.locator(".line")).not_to_contain_text(face.t("line.offline"))


def test_what_is_pressed_is_a_thumb_wide(day: SeedDay, room: Room) -> None:
    day.start("silent")
    day.fill()
    phone, tablet, console = enter_phone(day, room), enter_tablet(day, room), enter_console(day, room)
    small = {face.name: face.page.evaluate(_SMALL, touch_px) for face in (phone, tablet)}
    day.start("gallery", phone, tablet, console)
    phone.open_measure(title(1))
    phone.dialog.get_by_role("button", name=phone.t("say.offer"), exact=True).click()
    tablet.open_measure(title(1))
    for tab in ("tables", "measures", "readiness", "fund", "links"):
        console.turn_to(tab)
        expect(console.page.get_by_role("tabpanel").get_by_role("heading", level=2)).to_be_attached()
        small[f"{console.name}, {tab}"] = console.page.evaluate(_SMALL, touch_px)
    small |= {f"{face.name} with a sheet": face.page.evaluate(_SMALL, touch_px) for face in (phone, tablet)}
    assert not {face: found for face, found in small.items() if found}


@pytest.mark.parametrize(
    "viewport", [{"width": 1280, "height": 720}, pytest.param({"width": 1920, "height": 1080}, marks=pytest.mark.slow)]
)
def test_nothing_jumps_on_the_console(day: SeedDay, room: Room, viewport: dict[str, int]) -> None:
    console = room.enter(Console, "laptop", "the console", viewport=viewport)
    console.page.add_init_script(_WATCH_SHIFTS)
    console.open(day.workshop["links"]["console"])
    expect(console.page.get_by_role("tab").first).to_be_visible()
    console.settle()
    assert console.page.evaluate("window.shifted") <= shift_max
    # The checklist of what is to be done before people come goes away with the first phase.
    day.start("silent", console)
    console.settle()
    console.page.evaluate("() => { window.shifted = 0; }")
    for phase in ("gallery", "vote"):
        day.start(phase, console)
    assert console.page.evaluate("window.shifted") <= shift_max


def test_nothing_jumps_while_a_phone_joins(day: SeedDay, room: Room) -> None:
    phone = room.enter(Phone, "phone", "the phone")
    phone.page.add_init_script(_WATCH_SHIFTS)
    phone.open(f"{day.workshop['links']['join']}/1")
    phone.join(unit="Skole", role=ROLE)
    assert phone.page.evaluate("window.shifted") <= shift_max
