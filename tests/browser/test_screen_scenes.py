"""Every scene of the big screen, chosen by the phase or by hand, read from the back row: on a small and an old projector and on the
largest screens, in both languages, in light and dark, with and without a message across it."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.faces import Screen
from tests.browser.screen_eyes import check_from_the_back_row
from tests.browser.screen_hall import BIKES, CARS, LONGEST, MESSAGE, UNITS, Hall, fill, open_hall
from tests.browser.support import OrganisersServer, Room
from tests.support.client import Client

pytestmark = pytest.mark.browser

BY_HAND = (
    "welcome",
    "question",
    "tables",
    "gallery",
    "voting",
    "spotlight",
    "collaboration",
    "quadrants",
    "abatement",
    "result",
    "closing",
)
STEPS = ("themes", "bands", "breadth")
TOGETHER = ("units", "orders", "balance")
BY_PHASE = {
    "lobby": "welcome", "intro": "question", "silent": "tables", "break_1": "break", "gallery": "gallery", "vote": "voting",
    "reveal": "result", "deepen": "claims", "commit": "commitments",
}  # fmt: skip


@pytest.fixture
def hall(server: OrganisersServer, room: Room) -> Hall:
    made = open_hall(server, room)
    fill(made)
    return made


SCREENS: dict[str, dict[str, Any]] = {
    "a small projector": {"viewport": {"width": 1280, "height": 720}},
    "an old projector": {"lang": "en", "viewport": {"width": 1024, "height": 768}, "color_scheme": "dark"},
    "a large screen": {"lang": "en", "viewport": {"width": 3840, "height": 2160}},
}


def each_screen(*names: str, usual: tuple[str, ...] = ("an old projector",)) -> pytest.MarkDecorator:
    """The narrowest is looked at in every scene, the others in every phase; `--all` looks at each in both."""
    marked = [name if name in usual else pytest.param(name, marks=pytest.mark.slow) for name in names]
    return pytest.mark.parametrize("name", marked)


def check(screen: Screen, hall: Hall, scene: str) -> None:
    expect(screen.page.locator("main")).to_have_attribute("data-scene", scene)
    check_from_the_back_row(screen)
    screen.check()
    code = screen.page.get_by_role("img", name=hall.workshop["code"])
    expect(code).to_be_in_viewport(ratio=1)
    assert code.evaluate("code => getComputedStyle(code).backgroundColor") == "rgb(255, 255, 255)"


@each_screen(*SCREENS)
def test_every_scene_by_hand_can_be_read_from_the_back_row(hall: Hall, name: str) -> None:
    screen = hall.open(name, **SCREENS[name])
    hall.act("start_phase", phase="reveal")
    hall.act("spotlight", measure="m0", table=3)
    hall.act("reveal_votes")
    for scene in BY_HAND:
        hall.act("show_scene", scene=scene)
        check(screen, hall, scene)
    for step in TOGETHER:
        hall.act("show_scene", scene="collaboration", step=step)
        expect(screen.page.get_by_role("heading", name=screen.t(f"screen.{step}"))).to_be_visible()
        check(screen, hall, "collaboration")
    screen.expect_qr_codes(hall.workshop["links"]["join"])


@each_screen(*SCREENS, usual=("a small projector", "a large screen"))
def test_every_scene_of_a_phase_can_be_read_from_the_back_row(hall: Hall, name: str) -> None:
    screen = hall.open(name, **SCREENS[name])
    for phase, scene in BY_PHASE.items():
        hall.act("start_phase", phase=phase)
        check(screen, hall, scene)


@each_screen("a small projector", "an old projector")
def test_the_longest_message_covers_nothing(hall: Hall, name: str) -> None:
    screen = hall.open(name, **SCREENS[name])
    hall.act("start_phase", phase="reveal")
    hall.act("spotlight", measure="m0", table=3)
    hall.act("reveal_votes")
    hall.act("send_message", message="lunch", to="all", text=MESSAGE)
    hall.act("send_message", message="hosts", to="hosts", text="Til bordvertene")
    for scene in BY_HAND:
        hall.act("show_scene", scene=scene)
        expect(screen.text(MESSAGE)).to_be_visible()
        check(screen, hall, scene)
    hall.act("take_down_message", message="lunch")
    expect(screen.text(MESSAGE)).to_have_count(0)
    assert not screen.has_heard("Til bordvertene")


def test_the_result_is_revealed_step_by_step(hall: Hall) -> None:
    screen = hall.open()
    hall.act("start_phase", phase="reveal")
    expect(screen.text(screen.t("screen.result_soon"))).to_be_visible()
    hall.act("reveal_votes")
    for step in STEPS:
        hall.act("show_scene", scene="result", step=step)
        expect(screen.page.get_by_role("heading", name=screen.t(f"screen.step_{step}"))).to_be_visible()
        check(screen, hall, "result")
        rows = screen.page.get_by_role("listitem").all_inner_texts()
        if step == "themes":
            assert [row.split("\n")[0] for row in rows] == [
                "Energibruk (uten direkte utslipp)", "Veitrafikk", screen.t("screen.theme_none"),
            ]  # fmt: skip
        elif step == "bands":
            assert [row.split("\n")[-1] for row in rows] == [BIKES, CARS, LONGEST]
            assert rows[0].startswith(screen.t("screen.band_1"))
            assert not any(character.isdigit() for row in rows for character in row)
        else:
            assert screen.t("screen.votes", n=6) in rows[0]
            assert screen.t("breadth.areas_at_least", n=1) in rows[0]


def test_a_hall_of_260_tables_is_shown_a_page_at_a_time(server: OrganisersServer, room: Room) -> None:
    hall = open_hall(server, room, "p2000")
    for viewport in ({"width": 1280, "height": 720}, {"width": 1024, "height": 768}):
        screen = hall.open(f"a projector, {viewport['width']} wide", viewport=viewport)
        hall.act("show_scene", scene="tables")
        expect(screen.page.locator("main")).to_have_attribute("data-scene", "tables")
        stand_still(screen)
        check(screen, hall, "tables")
        expect(screen.text(screen.t("screen.page", page=1, pages=6))).to_be_visible()
        screen.page.keyboard.press("PageDown")
        expect(screen.text(screen.t("screen.page", page=2, pages=6))).to_be_visible()
        check(screen, hall, "tables")


LONG_ONES = (
    "Klimasjekk i alle saksframlegg",
    "Klimakurs for alle ledere med eget budsjett",
    "Alle gravemasser innom Ressursbanken før de kjøres bort",
    "Innovasjonspartnerskap for utslippsfri tungtransport",
    "Halvere matsvinnet på sykehjem og i heldøgnsbolig",
)


def test_titles_of_several_lines_leave_room_for_the_foot(server: OrganisersServer, room: Room) -> None:
    hall = open_hall(server, room)
    areas = [*UNITS.items(), *[("Barnehage", "Oppvekst")] * 4]
    people = [
        Client.join(server.url, hall.workshop["code"], table=number % 8 + 1, area=area, unit=unit, role="")
        for number, (unit, area) in enumerate(areas)
    ]
    hall.act("start_phase", phase="gallery")
    for number, title in enumerate(LONG_ONES):
        hall.by(people[number], "post_measure", measure=f"m{number}", title=title)
    hall.act("start_phase", phase="vote")
    for number in range(len(LONG_ONES)):
        for person in people[number:]:
            hall.by(person, "cast_vote", measure=f"m{number}")
    hall.act("start_phase", phase="reveal")
    hall.act("reveal_votes")
    for viewport in ({"width": 1280, "height": 960}, {"width": 1024, "height": 768}, {"width": 1280, "height": 720}):
        screen = hall.open(f"a projector, {viewport['width']} by {viewport['height']}", viewport=viewport)
        stand_still(screen)
        check_result(screen, hall)
        seen = screen.page.locator(".row-title").all_inner_texts()
        while len(seen) < len(LONG_ONES):
            screen.page.keyboard.press("PageDown")
            expect(screen.page.locator(".row-title").first).not_to_have_text(seen[0])
            check_result(screen, hall)
            titles = screen.page.locator(".row-title").all_inner_texts()
            assert not set(titles) & set(seen)
            seen += titles
        assert sorted(seen) == sorted(LONG_ONES)


def stand_still(screen: Screen) -> None:
    """Pages do not turn by themselves while they are looked at. All screens are frozen together."""
    if screen.page.locator("main").get_attribute("data-still") == "false":
        screen.page.keyboard.press(" ")
    expect(screen.text(screen.t("screen.still"))).to_be_visible()


def check_result(screen: Screen, hall: Hall) -> None:
    check(screen, hall, "result")
    assert (
        screen.page.evaluate(
            """() => {
          const rows = [...document.querySelectorAll(".list-row")].map(row => row.getBoundingClientRect().bottom);
          return Math.max(...rows) - document.querySelector(".foot").getBoundingClientRect().top;
        }"""
        )
        < 1
    )
