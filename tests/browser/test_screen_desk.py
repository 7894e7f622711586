"""What somebody does at the big screen itself, or to it from afar: freezing, starting, sound and keys; and what it does when the
network goes away."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.faces import Screen
from tests.browser.screen_hall import BIKES, Hall, open_hall
from tests.browser.support import OrganisersServer, Room
from tests.support.client import Client, wait_for

pytestmark = pytest.mark.browser

_LISTEN = """
window.tones = [];
window.OscillatorNode = class extends OscillatorNode {
  constructor(audio, how) {
    super(audio, how);
    window.tones.push(how.frequency);
  }
};
"""
_MOVING = "() => document.getAnimations().filter(animation => animation.playState === 'running').length"


@pytest.fixture
def hall(server: OrganisersServer, room: Room) -> Hall:
    return open_with_somebody(server, room)


def open_with_somebody(server: OrganisersServer, room: Room) -> Hall:
    made = open_hall(server, room)
    made.people = [Client.join(server.url, made.workshop["code"], table=1, unit="Skole", role="")]
    return made


def ideas(screen: Screen, n: int) -> str:
    return screen.t("screen.ideas_sum", n=n)


def propose(hall: Hall, title: str) -> None:
    hall.by(hall.people[0], "post_measure", measure=f"m{hall.acts}", title=title)


def test_a_frozen_screen_stands_still_and_then_shows_the_truth(hall: Hall) -> None:
    hall.act("start_phase", phase="silent")
    screen, other = hall.open(reduced_motion="no-preference"), hall.open("another screen")
    expect(screen.text(ideas(screen, 0))).to_be_visible()

    other.page.keyboard.press(" ")
    for each in (screen, other):
        expect(each.text(each.t("screen.still"))).to_be_visible()
    stood = screen.says()
    assert "igjen" in stood
    propose(hall, BIKES)
    hall.act("start_phase", phase="break_1")
    for each in (screen, other):
        each.wait_until_heard("break_1")
        expect(each.page.locator("main")).not_to_have_attribute("data-scene", "break")
    assert screen.says() == stood
    assert screen.page.evaluate(_MOVING) == 0
    expect(screen.page.get_by_role("img", name=hall.workshop["code"])).to_be_in_viewport(ratio=1)
    screen.page.emulate_media(reduced_motion="reduce")
    screen.check()

    hall.act("freeze_screen", frozen=False)
    for each in (screen, other):
        expect(each.page.locator("main")).to_have_attribute("data-scene", "break")
        expect(each.text(each.t("screen.still"))).to_have_count(0)


def test_a_screen_is_frozen_with_the_space_bar_and_pages_are_turned_by_hand(hall: Hall) -> None:
    hall.act("start_phase", phase="gallery")
    for number in range(12):
        propose(hall, f"Tiltak {number}")
    screen = hall.open()
    expect(screen.text(screen.t("screen.page", page=1, pages=2))).to_be_visible()
    screen.page.keyboard.press(" ")
    expect(screen.text(screen.t("screen.still"))).to_be_visible()
    screen.page.keyboard.press("PageDown")
    expect(screen.text(screen.t("screen.page", page=2, pages=2))).to_be_visible()
    screen.page.keyboard.press(" ")
    expect(screen.text(screen.t("screen.still"))).to_have_count(0)


def test_the_bar_starts_the_show_and_everything_on_it_works_by_keyboard(hall: Hall) -> None:
    screen = hall.open()
    bar = screen.page.get_by_role("complementary")
    expect(bar).to_have_css("opacity", "0")
    screen.page.mouse.move(200, 200, steps=3)
    expect(bar).to_have_css("opacity", "1")
    screen.check()
    # Looking at it took its time, and the bar goes when nobody moves.
    screen.page.mouse.move(300, 300, steps=3)
    screen.press("screen.start")
    expect(screen.button("screen.full_leave")).to_be_visible()
    screen.button("screen.full_leave").focus()
    screen.page.keyboard.press("Enter")
    expect(screen.button("screen.start")).to_be_visible()
    for key in ("freeze", "sound", "letters"):
        button = screen.page.get_by_role("button", name=screen.t(f"screen.{key}"), exact=True)
        before = button.get_attribute("aria-pressed")
        button.press("Enter")
        expect(button).to_have_attribute("aria-pressed", "false" if before == "true" else "true")
    screen.button("screen.light_auto").press("Enter")
    screen.button("screen.light_light").press("Enter")
    expect(screen.page.locator("html")).to_have_attribute("data-color-scheme", "dark")
    screen.page.locator("button[lang=en]").press("Enter")
    screen.lang = "en"
    expect(screen.button("screen.freeze")).to_be_visible()
    screen.page.reload()
    expect(screen.page.locator("html")).to_have_attribute("data-color-scheme", "dark")
    screen.page.mouse.move(100, 100, steps=3)
    expect(screen.button("screen.light_dark")).to_be_visible()


def test_the_last_minute_and_the_end_are_heard_when_somebody_wants_it(hall: Hall) -> None:
    hall.act("start_phase", phase="silent")
    silent, loud = hall.open("a silent screen"), hall.room.enter(Screen, "screen", "a loud screen")
    silent.page.evaluate(f"() => {{ {_LISTEN} }}")
    loud.page.add_init_script(_LISTEN)
    loud.open(hall.workshop["links"]["screen"])
    expect(loud.page.locator("main")).to_have_attribute("data-scene", "tables")
    loud.page.keyboard.press("m")
    assert loud.page.evaluate("() => tones.splice(0).length") == 1

    hall.leave(55)
    loud.page.wait_for_function("() => tones.length === 1")
    expect(loud.text(loud.t("screen.clock_last"))).to_be_visible()
    hall.leave(-5)
    loud.page.wait_for_function("() => tones.length === 3")
    expect(loud.text(loud.t("screen.clock_ended"))).to_be_visible()
    expect(silent.text(silent.t("screen.clock_ended"))).to_be_visible()
    assert silent.page.evaluate("() => tones") == []

    loud.page.keyboard.press("m")
    hall.leave(115)
    expect(loud.text(loud.t("screen.clock_running"))).to_be_visible()
    hall.leave(50)
    expect(loud.text(loud.t("screen.clock_last"))).to_be_visible()
    assert loud.page.evaluate("() => tones.length") == 3


def test_after_a_gap_the_screen_shows_the_truth_again_and_frightens_nobody(
    own_server: OrganisersServer, room: Room
) -> None:
    hall = open_with_somebody(own_server, room)
    hall.act("start_phase", phase="silent")
    screen = hall.room.enter(Screen, "screen", "the big screen")
    screen.page.clock.install()
    screen.open(hall.workshop["links"]["screen"])
    expect(screen.text(ideas(screen, 0))).to_be_visible()
    mark = screen.page.locator("[data-mark=away]")
    with hall.room.line_cut():
        hall.server.kill()
        expect(mark).to_have_count(0)
        wait_for(lambda: is_visible_later(screen, mark, seconds=30))
        assert mark.evaluate("mark => mark.getBoundingClientRect().height / innerHeight") < 0.03
        expect(screen.text(ideas(screen, 0))).to_be_visible()
        hall.server.start()
        propose(hall, BIKES)
        expect(screen.text(ideas(screen, 1))).to_be_visible()
    expect(mark).to_have_count(0)


def is_visible_later(screen: Screen, mark: Locator, *, seconds: int) -> bool:
    """Asked once it is not enough: the page counts from when it has noticed that the server is gone."""
    screen.page.clock.fast_forward(seconds * 1_000)
    return mark.is_visible()
