"""Effect against feasibility, as the tables rated their measures: on the console, and on the big screen from the back row."""

import pytest
from playwright.sync_api import expect

from tests.browser.faces import Console
from tests.browser.rated_room import RATED, rated_room
from tests.browser.screen_eyes import check_from_the_back_row
from tests.browser.support import OrganisersServer, Room

pytestmark = pytest.mark.browser

SIXTEEN = [([4, 4, 5, 3, 4, 4], [4, 4, 4, 3, 5, 4])] * 8 + [
    ([1 + n % 4, 2 + n % 3, 3, 4, 2, 3], [1 + n % 5, 3, 2 + n % 4, 4, 3, 2]) for n in range(8)
]
"""Half of them in one place."""
SCREENS = {
    "a full screen": {"viewport": {"width": 1920, "height": 1080}},
    "an old projector": {"lang": "en", "viewport": {"width": 1024, "height": 768}, "color_scheme": "dark"},
    "a screen with colours of its own": {"viewport": {"width": 1920, "height": 1080}, "forced_colors": "active"},
}


def test_sixteen_measures_can_be_told_apart_on_the_big_screen(server: OrganisersServer, room: Room) -> None:
    hall = rated_room(server, room, SIXTEEN)
    hall.act("show_scene", scene="quadrants")
    for name, options in SCREENS.items():
        screen = hall.open(name, **options)  # type: ignore[arg-type]
        expect(screen.page.locator("main")).to_have_attribute("data-scene", "quadrants")
        badges = screen.page.locator(".quadrants-badge")
        expect(badges).to_have_text([str(number) for number in range(1, 17)])
        picture = screen.page.get_by_role("img", name=screen.t("quadrants.says", n=16, both=11))
        expect(picture).to_be_visible()
        expect(screen.text(screen.t("quadrants.of", n=16, claimed=16))).to_be_visible()
        check_from_the_back_row(screen)
        screen.check()


def test_one_measure_is_drawn_and_before_the_first_the_screen_says_so(server: OrganisersServer, room: Room) -> None:
    hall = rated_room(server, room, [([4, 4, 5], [2, 2, 2])])
    hall.act("show_scene", scene="quadrants")
    screen = hall.open()
    expect(screen.text(screen.t("quadrants.none", n=1))).to_be_visible()
    screen.check()
    hall.by(hall.with_host(1), "rate_for_table", measure="m0", criterion="effect", score=4)
    hall.by(hall.with_host(1), "rate_for_table", measure="m0", criterion="feasibility", score=2)
    expect(screen.page.get_by_role("listitem").filter(has_text=RATED[0])).to_contain_text(
        screen.t("quadrants.joint", mean=4)
    )
    expect(screen.page.locator(".quadrants-badge")).to_have_text(["1"])
    expect(screen.page.locator("rect.quadrants-dot")).to_have_count(1)
    expect(screen.text(screen.t("quadrants.joint_key"))).to_be_visible()
    check_from_the_back_row(screen)
    screen.check()


def test_the_console_has_all_numbers_as_a_table_beside_the_picture(server: OrganisersServer, room: Room) -> None:
    hall = rated_room(server, room, [([4, 4, 5, 3, 4, 4], [2, 2, 1, 3, 2, 2]), ([2] * 6, [4] * 6)])
    console = room.enter(Console, "laptop", "the console")
    console.open(hall.workshop["links"]["console"])
    console.turn_to("effect")
    section = console.page.get_by_role("region", name=console.t("quadrants.title")).first
    table = section.get_by_role("table")
    rows = [" ".join(row.split()) for row in table.get_by_role("row").all_inner_texts()]
    assert rows[1:] == [
        console.t("quadrants.effect"), f"1 {RATED[0]} 4 ± 0,6 2 ± 0,6 {console.t('quadrants.answers', n=6)}",
        console.t("quadrants.feasibility"), f"2 {RATED[1]} 2 ± 0 4 ± 0 {console.t('quadrants.answers', n=6)}",
    ]  # fmt: skip
    expect(section.get_by_role("img", name=console.t("quadrants.says", n=2, both=0))).to_be_visible()
    console.check()
    section.get_by_role("button", name=console.t("console.show_on_screen")).click()
    screen = hall.open()
    expect(screen.page.locator("main")).to_have_attribute("data-scene", "quadrants")
    table.get_by_role("button", name=RATED[0]).click()
    expect(console.dialog).to_contain_text(RATED[0])
    console.check()
