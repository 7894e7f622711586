"""What is missing, what a tonne costs, and the checklists: on the host's tablet and the organiser's console, by touch and by
keyboard, in both languages."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.console_room import Directing
from tests.browser.host_table import BIKES, CARS, PUMPS, Hall, ThemedTablet, open_hall
from tests.browser.support import OrganisersServer, Room

pytestmark = pytest.mark.browser


@pytest.fixture
def hall(server: OrganisersServer, room: Room) -> Hall:
    return open_hall(server, room)


def known(hall: Hall, measure: str, **fields: object) -> None:
    for field, value in fields.items():
        hall.act(hall.organiser, "set_field", measure=measure, field=field, value=value)


def with_numbers(hall: Hall) -> None:
    """Two direct measures with a price and one without; one that stands apart."""
    hall.act(hall.omar, "post_measure", measure="food", title="Mindre matsvinn")
    known(hall, "bikes", measure_kind="direct", effect_tonnes=4, cost_once=400_000, effect_certainty="estimated")
    known(hall, "cars", measure_kind="direct", effect_tonnes=120, cost_once=4_750_000, cost_per_year=150_000)
    known(hall, "pumps", measure_kind="direct", cost_once=90_000)
    known(hall, "food", measure_kind="indirect", effect_tonnes=30.4, cost_once=600_000)


def with_checklist(hall: Hall, **more: object) -> None:
    asked = [{"id": "cuts", "text": "Kutter utslipp"}, {"id": "owned", "text": "Har en ansvarlig enhet"}]
    hall.act(hall.organiser, "set_checklist", checklist="fund", title="Klimafondet", requirements=asked, **more)


def console_of(hall: Hall, **options: Any) -> Directing:
    entered = hall.room.enter(Directing, "laptop", "the console", **options)
    entered.open(hall.workshop["links"]["console"])
    expect(entered.page.get_by_role("tab").first).to_be_visible()
    return entered


def lacking(tablet: ThemedTablet, lack: str) -> Locator:
    """The button of what a measure lacks, on its sheet."""
    return tablet.page.locator(".host-missing").get_by_role("button", name=tablet.t(f"lack.{lack}"), exact=True)


def rows(table: Locator) -> list[str]:
    return [" | ".join(row.locator("th, td").all_inner_texts()) for row in table.locator("tbody tr").all()]


# -- the host


def test_a_host_is_led_from_what_is_missing_to_the_field(hall: Hall) -> None:
    hall.act(hall.omar, "flag_conflict", conflict="c", measure="bikes", text="Mindre parkering")
    tablet = hall.tablet()
    tablet.open_measure(BIKES)
    missing = tablet.dialog.get_by_role("group", name=tablet.t("lacks.missing_n", n=8))
    tablet.check()
    for lack, field, value in (
        ("funding", "funding", "Klimafond"), ("owner", "lead_unit", "Skole"), ("partner", "partner_units", "Sykehjem"),
    ):  # fmt: skip
        lacking(tablet, lack).click()
        box = tablet.field(field)
        expect(box).to_be_focused()
        options = box.locator("option").all_inner_texts()
        box.select_option(value if value in options else options[1])
        expect(lacking(tablet, lack)).to_have_count(0)
    lacking(tablet, "conflict").click()
    expect(tablet.field("conflict_handling")).to_be_focused()
    tablet.field("conflict_handling").fill("Sambruk på dagtid")
    tablet.field("next_step").fill("Spør fylket")
    tablet.field("due").fill("2026-02-15")
    tablet.dialog.get_by_role("radio", name=tablet.t("fields.measure_kind_organisation")).check()
    tablet.field("cost_once").fill("1000")
    tablet.field("owner_role").focus()
    expect(missing).to_have_count(0)
    expect(tablet.dialog.get_by_text(tablet.t("lacks.none"))).to_be_visible()
    tablet.check()


def test_a_host_sees_what_is_missing_at_the_table(hall: Hall) -> None:
    hall.act(hall.omar, "post_measure", measure="food", title="Mindre matsvinn")
    known(hall, "cars", lead_unit="Skole", funding="Klimafond")
    tablet = hall.tablet()
    tablet.button("host.page_missing").click()
    region = tablet.page.get_by_role("region", name=tablet.t("host.missing"))
    expect(region.get_by_role("listitem")).to_have_count(3)
    assert region.get_by_role("listitem").first.inner_text().startswith(CARS)
    expect(region).not_to_contain_text("Mindre matsvinn")
    tablet.check()
    region.get_by_role("button", name=PUMPS, exact=True).click()
    expect(tablet.dialog).to_be_visible()


def test_a_host_answers_a_checklist_and_the_organiser_sees_it(hall: Hall) -> None:
    with_checklist(hall)
    tablet, console = hall.tablet(device="phone"), console_of(hall)
    tablet.open_measure(BIKES)
    tablet.dialog.get_by_text("Klimafondet").click()
    asked = tablet.dialog.get_by_role("group", name="Kutter utslipp")
    expect(asked.get_by_role("radio", name=tablet.t("checklists.unknown"))).to_be_checked()
    asked.get_by_role("radio", name=tablet.t("checklists.yes"), exact=True).check()
    told = tablet.dialog.get_by_role("group").filter(has_text="Klimafondet").first
    expect(told).to_contain_text(tablet.t("checklists.met_of", met=1, n=2))
    tablet.check()
    console.turn_to("readiness")
    console.press("console.readiness_checklists")
    table = console.page.get_by_role("table", name="Klimafondet")
    expect(table.get_by_role("row", name=BIKES)).to_contain_text("1")
    assert rows(table) == [f"{BIKES} | 1 | 0 | 1"]
    console.check()


def test_somebody_elses_measure_shows_its_answers_and_takes_none(hall: Hall) -> None:
    with_checklist(hall)
    hall.act(
        hall.organiser, "answer_requirement", measure="bikes", checklist="fund", requirement="owned", met="not_yet"
    )
    tablet = hall.tablet(table=2)
    tablet.button("host.page_others").click()
    tablet.open_measure(BIKES)
    expect(tablet.dialog.get_by_text("Har en ansvarlig enhet")).to_be_visible()
    expect(tablet.dialog.get_by_role("radio")).to_have_count(0)
    tablet.check()


# -- the organiser


@pytest.mark.parametrize(("lang", "locale"), [("nb", "nb-NO"), ("en", "en-GB")])
def test_what_a_tonne_costs_is_a_table_first_and_a_curve_beside_it(hall: Hall, lang: str, locale: str) -> None:
    with_numbers(hall)
    console = console_of(hall, locale=locale)
    console.lang = lang
    console.turn_to("effect")
    expect(console.text(console.t("console.effect_of", n=2, direct=3))).to_be_visible()
    expect(console.text(console.t("console.effect_known", n=4, effects=3, costs=4, both=3))).to_be_visible()
    table = console.page.get_by_role("table", name=console.t("console.effect_direct"))
    cells = [row.split(" | ") for row in rows(table)]
    assert [cell[1] for cell in cells] == [CARS, BIKES], "the cheapest tonne first"
    assert cells[1][6] == console.t("console.not_known"), "no operating cost was told, and it is not nothing"
    curve = console.page.get_by_role("img").filter(has=console.page.locator("rect"))
    assert CARS in str(curve.get_attribute("aria-label"))
    expect(curve.locator("rect")).to_have_count(2)
    console.text(console.t("console.effect_unpriced", n=1)).click()
    expect(console.page.get_by_role("button", name=PUMPS, exact=True)).to_be_visible()
    console.page.locator("summary").filter(has_text=console.t("fields.measure_kind_indirect")).click()
    food = console.page.get_by_role("listitem").filter(has_text="Mindre matsvinn")
    expect(food).to_contain_text("30")
    expect(table).not_to_contain_text("Mindre matsvinn")
    console.check()


def test_another_reckoning_is_saved_and_the_prices_follow(hall: Hall) -> None:
    with_numbers(hall)
    console = console_of(hall)
    console.turn_to("effect")
    table = console.page.get_by_role("table", name=console.t("console.effect_direct"))
    assert [row.split(" | ")[2] for row in rows(table)] == ["6\xa0130", "12\xa0329"]
    console.press("console.reckoning_change")
    years, interest = (
        console.page.get_by_label(console.t(f"console.reckoning_{box}")) for box in ("years", "interest")
    )
    years.fill("ti")
    interest.fill("0")
    interest.press("Enter")
    expect(console.text(console.t("console.reckoning_years_wrong", max=75))).to_be_visible()
    console.check()
    years.fill("20")
    years.press("Enter")
    expect(console.text(console.t("console.reckoning", years=20, interest=0))).to_be_visible()
    assert [row.split(" | ")[2] for row in rows(table)] == ["3\xa0229", "5\xa0000"]
    console.check()


def test_the_curve_goes_on_the_big_screen_by_hand(hall: Hall) -> None:
    with_numbers(hall)
    console = console_of(hall)
    console.turn_to("effect")
    prices = console.page.get_by_role("region", name=console.t("console.effect_direct")).first
    shown = prices.get_by_role("button", name=console.t("console.show_on_screen"))
    shown.click()
    expect(console.on_screen()).to_contain_text(console.t("console.scene_abatement"))
    expect(shown).to_have_attribute("aria-pressed", "true")


def test_what_is_missing_is_counted_by_table_and_by_unit(hall: Hall) -> None:
    hall.act(hall.omar, "post_measure", measure="food", title="Mindre matsvinn")
    known(hall, "cars", lead_unit="Skole", funding="Klimafond")
    console = console_of(hall)
    console.turn_to("readiness")
    counts = console.page.get_by_role("table")
    assert [row.split(" | ")[:2] for row in rows(counts)][:2] == [["Bord 1", "3"], ["Bord 2", "1"]]
    console.check()
    counts.get_by_role("button", name="Bord 1").click()
    assert console.dialog.get_by_role("listitem").first.inner_text().startswith(CARS)
    console.check()
    console.close_dialog()
    console.press("console.readiness_unit")
    assert [row.split(" | ")[:2] for row in rows(counts)] == [["Skole", "1"], [console.t("lacks.no_unit"), "3"]]
    console.check()


def test_a_checklist_is_typed_in_reworded_and_removed_by_keyboard(hall: Hall) -> None:
    console = console_of(hall)
    keys = console.page.keyboard
    console.turn_to("readiness")
    console.press("console.readiness_checklists")
    console.button("console.checklist_add").focus()
    keys.press("Enter")
    expect(console.dialog.get_by_label(console.t("console.checklist_title"))).to_be_focused()
    console.in_dialog("console.checklist_save").click()
    expect(console.dialog.get_by_text(console.t("console.checklist_no_requirements"))).to_be_visible()
    console.check()
    console.dialog.get_by_label(console.t("console.checklist_title")).focus()
    keys.type("Klimafondet")
    console.dialog.get_by_label(console.t("console.checklist_deadline")).fill("2026-02-15")
    console.dialog.get_by_label(console.t("console.checklist_requirements")).focus()
    keys.type("Kutter utslipp\nHar en eier\n")
    keys.press("Tab")
    keys.press("Enter")
    region = console.page.get_by_role("region", name="Klimafondet").first
    expect(region).to_contain_text(console.t("console.checklist_nobody"))
    hall.act(hall.organiser, "answer_requirement", **answered(hall, console))
    table = console.page.get_by_role("table", name="Klimafondet")
    expect_row(table, f"{BIKES} | 1 | 0 | 1")
    for lines, row in (
        ("Kutter utslipp\nHar en ansvarlig enhet", "1 | 0 | 1"),
        ("Kutter utslipp\nHar en ansvarlig enhet\nHar en plan", "1 | 0 | 2"),
    ):
        region.get_by_role("button", name=console.t("console.checklist_edit")).click()
        console.dialog.get_by_label(console.t("console.checklist_requirements")).fill(lines)
        console.in_dialog("console.checklist_save").click()
        expect(region.locator("li").filter(has_text=lines.splitlines()[-1])).to_be_attached()
        expect_row(table, f"{BIKES} | {row}")
    region.get_by_role("button", name=console.t("console.checklist_remove")).click()
    console.in_dialog("console.checklist_remove").click()
    expect(console.text(console.t("console.checklists_none"))).to_be_visible()
    console.check()


def answered(hall: Hall, console: Directing) -> dict[str, str]:
    """The second requirement of the one checklist, met by the bikes; the page has made the ids."""
    view = hall.organiser.fresh_view()["records"]
    checklist = next(record for record in view.values() if record["kind"] == "checklist")
    return {
        "measure": "bikes",
        "checklist": checklist["id"],
        "requirement": checklist["requirements"][1]["id"],
        "met": "yes",
    }


def expect_row(table: Locator, row: str) -> None:
    expect(table.locator("tbody tr").first.locator("th, td")).to_have_text(row.split(" | "))


def test_somebody_elses_newer_checklist_is_not_overwritten_unseen(hall: Hall) -> None:
    with_checklist(hall)
    console = console_of(hall)
    console.turn_to("readiness")
    console.press("console.readiness_checklists")
    console.page.get_by_role("button", name=console.t("console.checklist_edit")).click()
    console.dialog.get_by_label(console.t("console.checklist_title")).fill("Mitt fond")
    with_checklist(hall, version=1, deadline="2026-02-15")
    expect(console.dialog.get_by_text(console.t("console.checklist_changed"))).to_be_visible()
    console.check()
    console.in_dialog("console.checklist_save").click(force=True)
    expect(console.dialog.get_by_label(console.t("console.checklist_title"))).to_have_value("Mitt fond")
    console.in_dialog("console.cancel").click()
    expect(console.page.get_by_role("heading", name="Klimafondet")).to_be_visible()


@pytest.mark.parametrize("tab", ["readiness", "effect"])
def test_both_tabs_can_be_read_on_the_narrowest_page(hall: Hall, tab: str) -> None:
    with_numbers(hall)
    with_checklist(hall)
    console = console_of(hall, viewport={"width": 320, "height": 640})
    console.turn_to(tab)
    expect(console.page.get_by_role("table").first).to_be_visible()
    console.check()
