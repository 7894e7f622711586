"""Many measures in the organiser's hands: merged, hidden and given a theme at once, each with a way back; pairs that look alike;
two who fill in the same field; and who takes part together."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.console_room import BIKES, CARS, COMPOST, MORE_BIKES, Directing, console, people, workshop
from tests.support.client import Client, wait_for

pytestmark = pytest.mark.browser
__all__ = ["console", "people", "workshop"]


def measure(client: Client, name: str) -> dict[str, Any]:
    record: dict[str, Any] = client.fresh_view()["records"][f"measure:{name}"]
    return record


def test_measures_are_merged_across_tables_and_taken_apart_again(console: Directing, people: dict[str, Client]) -> None:
    console.turn_to("measures")
    console.tick(BIKES, MORE_BIKES)
    console.check()
    console.press("console.merge")
    console.in_dialog("console.merge_go").click()
    expect(console.row(BIKES)).to_contain_text(console.t("console.originals_n", n=1))
    wait_for(lambda: measure(people["organiser"], "more-bikes")["merged_into"] == "bikes")
    console.check()
    console.page.get_by_role("region", name=console.t("console.undo")).get_by_role(
        "button", name=console.t("console.undo")
    ).click()
    expect(console.row(MORE_BIKES)).to_be_visible()
    wait_for(lambda: measure(people["organiser"], "more-bikes")["merged_into"] is None)


def test_measures_are_hidden_with_a_reason_found_again_and_shown(console: Directing, people: dict[str, Client]) -> None:
    console.turn_to("measures")
    console.tick(CARS, COMPOST)
    console.press("console.hide_dots")
    console.in_dialog("console.hide_yes").click()
    expect(console.dialog).to_contain_text(console.t("error.empty"))
    console.dialog.get_by_role("textbox", name=console.t("console.hide_why")).fill("Nevner en person")
    console.in_dialog("console.hide_yes").click()
    expect(console.row(CARS)).to_be_hidden()
    wait_for(lambda: measure(people["kari"], "cars")["reason"] == "Nevner en person")
    wait_for(lambda: "measure:compost" not in people["kari"].fresh_view()["records"])
    if console.button("console.filters").get_attribute("aria-expanded") == "false":
        console.press("console.filters")
    console.page.get_by_label(console.t("console.standing"), exact=True).select_option("hidden")
    console.check()
    console.press("console.tick_all", n=2)
    console.press("console.show_again")
    wait_for(lambda: "measure:compost" in people["kari"].fresh_view()["records"])
    console.press("console.clear_filter")
    expect(console.row(COMPOST)).to_be_visible()


def test_a_theme_for_many_at_once_is_taken_back_by_the_keyboard(console: Directing, people: dict[str, Client]) -> None:
    theme = people["organiser"].fresh_view()["records"]["workshop"]["fields"]["theme"]["choices"][0]
    console.turn_to("measures")
    console.tick(CARS, COMPOST)
    console.press("console.set_theme")
    console.dialog.get_by_label(console.t("fields.theme")).select_option(theme)
    console.check()
    console.in_dialog("console.theme_yes").click()
    expect(console.row(CARS)).to_contain_text(theme)
    wait_for(lambda: measure(people["organiser"], "compost")["fields"].get("theme") == theme)
    console.page.keyboard.press("z")
    wait_for(lambda: "theme" not in measure(people["organiser"], "compost")["fields"])


def test_a_pair_that_looks_alike_is_kept_or_merged(console: Directing, people: dict[str, Client]) -> None:
    console.turn_to("measures")
    console.page.get_by_role("button", name=console.t("console.way_lookalikes")).click()
    pair = console.page.get_by_role("listitem").filter(has_text=MORE_BIKES)
    expect(pair).to_contain_text(BIKES)
    console.check()
    pair.get_by_role("radio", name=MORE_BIKES).check()
    pair.get_by_role("button", name=console.t("console.merge_go")).click()
    expect(pair).to_be_hidden()
    wait_for(lambda: measure(people["organiser"], "bikes")["merged_into"] == "more-bikes")
    console.page.keyboard.press("z")
    expect(pair).to_be_visible()
    pair.get_by_role("button", name=console.t("console.keep_both")).click()
    expect(pair).to_be_hidden()
    # What is still on its way is sent after the reload, and might come after the question.
    console.page.wait_for_function(
        "() => !Object.keys(localStorage).some(key => key.startsWith('facilitator:outbox:'))"
    )
    console.page.reload()
    console.page.get_by_role("button", name=console.t("console.way_lookalikes")).click()
    expect(console.text(console.t("console.alike_n", n=0))).to_be_visible()


def test_two_who_fill_in_the_same_field_are_shown_both_values(console: Directing, people: dict[str, Client]) -> None:
    console.turn_to("measures")
    console.open_measure(BIKES)
    console.in_dialog("console.fields_edit").click()
    box = console.dialog.get_by_label(console.t("fields.next_step"))
    box.fill("Be om tilbud")
    theirs = {"measure": "bikes", "field": "next_step", "value": "Spørre verkstedet"}
    assert people["organiser"].post("theirs", "set_field", theirs)["ok"]
    expect(console.dialog).to_contain_text(console.t("console.changed_now", value="Spørre verkstedet"))
    expect(box).to_have_value("Be om tilbud")
    box.press("Tab")
    clash = console.dialog.get_by_role("group").filter(has_text=console.t("console.clash_own")).last
    expect(clash).to_contain_text("Spørre verkstedet")
    expect(clash).to_contain_text("Be om tilbud")
    console.check()
    assert measure(people["organiser"], "bikes")["fields"]["next_step"] == "Spørre verkstedet"
    clash.get_by_role("button", name=console.t("console.clash_use_own")).click()
    wait_for(lambda: measure(people["organiser"], "bikes")["fields"]["next_step"] == "Be om tilbud")
    expect(clash).to_be_hidden()


def test_partner_units_are_ticked_and_show_in_the_matrix(console: Directing, people: dict[str, Client]) -> None:
    console.turn_to("measures")
    console.open_measure(CARS)
    console.in_dialog("console.fields_edit").click()
    console.dialog.get_by_label(console.t("fields.lead_unit"), exact=True).select_option("Skole")
    console.dialog.locator("summary").click()
    console.dialog.get_by_role("checkbox", name="Sykehjem").check()
    wait_for(lambda: measure(people["organiser"], "cars")["fields"].get("partner_units") == ["Sykehjem"])
    console.check()
    console.close_dialog()
    console.turn_to("collaboration")
    areas = people["organiser"].fresh_view()["records"]["workshop"]["areas"]
    one, other = (next(area["name"] for area in areas if unit in area["units"]) for unit in ("Skole", "Sykehjem"))
    both = console.t("console.two_areas", one=one, other=other)
    console.check()
    console.press("console.cell_says", areas=both, n=1)
    expect(console.dialog.get_by_role("button", name=CARS, exact=True)).to_be_visible()
    console.check()
