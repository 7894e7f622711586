"""The board by theme: a card goes to its theme by hand, by menu and by keyboard, and nothing merges by itself."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.host_table import BIKES, CARS, PUMPS, Hall, open_hall
from tests.browser.support import OrganisersServer, Room

pytestmark = pytest.mark.browser


@pytest.fixture
def hall(server: OrganisersServer, room: Room) -> Hall:
    return open_hall(server, room)


def test_a_card_is_dragged_to_a_theme_and_others_see_it(hall: Hall) -> None:
    host, other = hall.tablet(), hall.tablet()
    host.by_theme()
    other.by_theme()
    host.drag(BIKES, host.column("Veitrafikk"))
    for tablet in (host, other):
        expect(tablet.column("Veitrafikk").get_by_role("article")).to_contain_text(BIKES)
        expect(tablet.column("").get_by_role("article")).to_have_count(2)
    expect(host.dialog).to_have_count(0)
    host.check()

    host.drag(BIKES, host.column(""))
    expect(other.column("").get_by_role("article")).to_have_count(3)


def test_a_drag_that_is_given_up_or_ends_nowhere_changes_nothing(hall: Hall) -> None:
    host = hall.tablet()
    host.by_theme()
    host.drag(CARS, host.page.get_by_role("banner"))
    start, there = host.card(BIKES).bounding_box(), host.column("Oppvarming").bounding_box()
    assert start is not None
    assert there is not None
    host.page.mouse.move(start["x"] + 30, start["y"] + 30)
    host.page.mouse.down()
    host.page.mouse.move(there["x"] + 30, there["y"] + 30, steps=6)
    expect(host.page.locator("[data-over]")).to_have_count(1)
    host.page.keyboard.press("Escape")
    host.page.mouse.up()
    host.drag(PUMPS, host.column("Oppvarming"))
    expect(host.column("Oppvarming").get_by_role("article")).to_have_count(1)
    expect(host.column("").get_by_role("article")).to_have_count(2)


def test_a_finger_that_rests_carries_the_card_and_one_that_swipes_does_not(hall: Hall) -> None:
    host = hall.tablet()
    host.by_theme()
    start, there = host.card(PUMPS).bounding_box(), host.column("Veitrafikk").bounding_box()
    assert start is not None
    assert there is not None
    fingers = host.page.context.new_cdp_session(host.page)

    def touch(kind: str, *at: float) -> None:
        fingers.send(
            "Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": at[0], "y": at[1]}] if at else []}
        )

    held, carried = (start["x"] + 30, start["y"] + 30), host.page.locator(".host-flying")
    touch("touchStart", *held)
    touch("touchMove", held[0], held[1] - 60)
    touch("touchEnd")
    touch("touchStart", *held)
    expect(host.page.locator(".sortable-chosen")).to_be_visible()
    expect(carried).to_have_count(0)
    for part in (0.1, 0.5, 1):
        touch("touchMove", held[0] + part * (there["x"] - start["x"]), held[1] + part * (there["y"] - start["y"]))
    expect(carried).to_be_visible()
    touch("touchEnd")
    expect(host.column("Veitrafikk").get_by_role("article")).to_contain_text(PUMPS)
    expect(host.column("").get_by_role("article")).to_have_count(2)


def test_a_card_dropped_on_another_of_its_theme_asks_before_it_merges(hall: Hall) -> None:
    host = hall.tablet()
    host.by_theme()
    host.drag(BIKES, host.card(CARS))
    expect(host.dialog).to_contain_text(host.t("host.merge_title"))
    host.check()
    host.close_dialog()
    expect(host.column("").get_by_role("article")).to_have_count(3)

    host.drag(BIKES, host.card(CARS))
    host.dialog.get_by_role("radio", name=CARS).check()
    host.dialog.get_by_role("button", name=host.t("host.merge_yes", n=2)).click()
    expect(host.column("").get_by_role("article")).to_have_count(2)
    host.press("host.undo")
    expect(host.column("").get_by_role("article")).to_have_count(3)


def test_the_menu_moves_a_card_also_on_a_narrow_screen(hall: Hall) -> None:
    wide, narrow = hall.tablet(), hall.tablet(device="phone")
    for host in (wide, narrow):
        host.by_theme()
    for host, theme in ((wide, "Oppvarming"), (narrow, "Veitrafikk")):
        host.mover(PUMPS).click()
        host.check()
        host.dialog.get_by_role("button", name=theme).click()
        expect(host.dialog).to_have_count(0)
        expect(host.mover(PUMPS)).to_be_focused()
        host.check()
        for each in (wide, narrow):
            expect(each.column(theme).get_by_role("article")).to_contain_text(PUMPS)
    expect(wide.column("Oppvarming")).to_be_visible()
    expect(narrow.column("Oppvarming")).to_be_hidden()


def test_the_arrow_keys_take_a_card_from_theme_to_theme_and_the_focus_along(hall: Hall) -> None:
    host = hall.tablet()
    host.by_theme()
    host.mover(CARS).focus()
    for theme in ("Veitrafikk", "Oppvarming"):
        host.page.keyboard.press("ArrowRight")
        expect(host.column(theme).get_by_role("article")).to_contain_text(CARS)
        expect(host.mover(CARS)).to_be_focused()
    expect(host.spoken("Oppvarming")).to_be_attached()
    host.page.keyboard.press("ArrowRight")
    host.page.keyboard.press("ArrowLeft")
    expect(host.column("Veitrafikk").get_by_role("article")).to_contain_text(CARS)


def test_a_twin_is_found_by_its_words_and_merged_after_a_question(hall: Hall) -> None:
    host = hall.tablet()
    host.open_measure(CARS)
    host.dialog.get_by_role("button", name=host.t("host.merge_with")).click()
    host.dialog.get_by_role("searchbox").fill("elsyk")
    host.check()
    host.dialog.get_by_role("button", name=BIKES).click()
    host.dialog.get_by_role("radio", name=CARS).check()
    host.dialog.get_by_role("button", name=host.t("host.merge_yes", n=2)).click()
    expect(host.card(CARS)).to_contain_text(BIKES)
