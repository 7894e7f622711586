"""Two hosts on one sheet: field by field they see each other, and nothing is overwritten unseen."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.host_table import BIKES, CARS, PUMPS, Hall, ThemedTablet, open_hall
from tests.browser.support import OrganisersServer, Room

pytestmark = pytest.mark.browser


@pytest.fixture
def hall(server: OrganisersServer, room: Room) -> Hall:
    return open_hall(server, room)


def two_sheets(hall: Hall) -> tuple[ThemedTablet, ThemedTablet]:
    one, other = hall.tablet(), hall.tablet()
    for tablet in (one, other):
        tablet.open_measure(BIKES)
    return one, other


def test_what_one_host_fills_in_the_other_sees_in_that_field(hall: Hall) -> None:
    one, other = two_sheets(hall)
    other.field("owner_role").fill("Innkjøpssj")
    one.field("lead_unit").select_option("Sykehjem")
    one.field("cost_once").fill("4 750 000")
    one.field("next_step").click()
    expect(other.field("lead_unit")).to_have_value("Sykehjem")
    expect(other.dialog.get_by_text(other.t("host.news"))).to_have_count(2)
    expect(one.dialog.get_by_text(one.t("host.news"))).to_have_count(0)
    expect(other.field("owner_role")).to_have_value("Innkjøpssj")
    other.check()

    one.dialog.get_by_role("button", name=one.t("fields.cost_once")).click()
    expect(other.field("cost_once")).to_have_value("")


def test_what_is_typed_over_a_newer_value_waits_for_a_choice(hall: Hall) -> None:
    one, other = two_sheets(hall)
    other.field("next_step").fill("Møte i mars")
    one.field("next_step").fill("Møte i april")
    one.field("due").focus()
    clash = other.t("host.clash", theirs="Møte i april")
    expect(other.dialog.get_by_role("alert").filter(has_text=clash)).to_be_visible()
    other.field("due").focus()
    expect(one.field("next_step")).to_have_value("Møte i april")
    other.dialog.get_by_role("button", name=other.t("host.clash_mine")).click()
    expect(one.field("next_step")).to_have_value("Møte i mars")


def test_what_was_written_without_a_line_stands_beside_the_newer_value(hall: Hall) -> None:
    one, other = two_sheets(hall)
    with hall.room.line_cut():
        other.page.context.set_offline(True)
        other.field("owner_role").fill("Innkjøpssjef")
        other.field("next_step").fill("Ring kommunen")
        other.field("lead_unit").focus()
        for field in ("owner_role", "next_step"):
            expect(other.field(field).locator("..")).to_contain_text(other.t("saved.waiting"))
        one.field("owner_role").fill("Avtaleforvalter")
        one.field("next_step").fill("Skriv til kommunen")
        one.field("lead_unit").focus()
        expect(one.dialog.get_by_text(one.t("saved.saved"))).to_have_count(2)
        other.page.context.set_offline(False)
        both = other.dialog.get_by_role("group", name=other.t("saved.failed"), exact=True)
        expect(both).to_have_count(2)
    expect(both.first).to_contain_text("Avtaleforvalter")
    expect(both.first).to_contain_text("Innkjøpssjef")
    expect(one.field("owner_role")).to_have_value("Avtaleforvalter")
    other.check()

    both.first.get_by_role("button", name=other.t("host.clash_mine")).click()
    expect(one.field("owner_role")).to_have_value("Innkjøpssjef")
    other.close_dialog()
    waiting = other.page.get_by_role("group", name=BIKES)
    expect(waiting).to_contain_text("Ring kommunen")
    other.check()
    waiting.get_by_role("button", name=other.t("host.clash_theirs")).click()
    expect(waiting).to_have_count(0)
    expect(one.field("next_step")).to_have_value("Skriv til kommunen")


def test_a_measure_is_hidden_with_a_reason_and_shown_again(hall: Hall) -> None:
    host = hall.tablet()
    host.open_measure(CARS)
    host.press("host.hide_measure_ask")
    reason = host.dialog.get_by_role("textbox", name=host.t("host.hide_measure_reason"))
    hide = host.dialog.get_by_role("button", name=host.t("host.hide_measure"), exact=True)
    hide.click()
    expect(reason).to_have_accessible_description(re.compile(re.escape(host.t("error.empty"))))
    reason.fill("Navnet på en ansatt")
    host.check()
    hide.click()
    expect(host.dialog).to_contain_text(host.t("host.hidden", reason="Navnet på en ansatt"))
    host.close_dialog()
    expect(host.card(CARS)).to_have_count(0)
    hidden = host.page.get_by_role("region", name=host.t("host.hidden_measures"))
    expect(hidden).to_contain_text(CARS)
    host.check()
    hidden.get_by_role("button", name=host.t("host.show_again")).click()
    expect(host.card(CARS)).to_be_visible()
    expect(hidden).to_have_count(0)


def test_a_comment_is_hidden_with_a_reason_and_shown_again(hall: Hall) -> None:
    hall.act(hall.omar, "post_comment", comment="rude", measure="cars", text="Det er bare Per som kjører.")
    host = hall.tablet()
    host.open_measure(CARS)
    host.press("host.hide_ask")
    host.dialog.get_by_role("textbox", name=host.t("host.hide_reason")).fill("Navnet på en ansatt")
    host.check()
    host.dialog.get_by_role("button", name=host.t("host.hide"), exact=True).click()
    expect(host.dialog).to_contain_text(host.t("host.hidden", reason="Navnet på en ansatt"))
    host.press("host.show_again")
    expect(host.dialog).not_to_contain_text("Navnet på en ansatt")


def test_the_host_withdraws_their_own_idea_and_nobody_elses(hall: Hall) -> None:
    host = hall.tablet()
    host.open_measure(PUMPS)
    expect(host.button("host.hide_measure_ask")).to_be_visible()
    expect(host.button("host.withdraw")).to_have_count(0)
    host.close_dialog()
    host.page.get_by_role("textbox", name=host.t("host.idea")).fill("Felles lager")
    host.press("host.idea_send")
    host.open_measure("Felles lager")
    host.press("host.withdraw")
    host.press("host.withdraw_yes")
    expect(host.dialog).to_contain_text(host.t("host.withdrawn"))
    host.close_dialog()
    expect(host.card("Felles lager")).to_have_count(0)
