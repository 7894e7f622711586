"""Fields that a programme adds stand on the host's form and the console's, and the console finds measures by them. Several sources
of funding stand beside each other, and an amount is understood as people write it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import small_day
from tests.browser.console_room import BIKES, CARS, Directing, gathered
from tests.browser.faces import Tablet
from tests.browser.support import OrganisersServer, Room
from tests.support.client import Client, wait_for

pytestmark = pytest.mark.browser

FIELDS = """
[[fields]]
name = "journal_number"
type = "text"
group = "who"
filter = true
lack = "journal_number"
title = {nb = "Journalnummer", en = "Journal number"}

[[fields]]
name = "cities"
type = "choice"
several = true
title = {nb = "Byer", en = "Cities"}

[[fields]]
name = "budget"
type = "number"
quantity = "kroner"
group = "effect"
title = {nb = "Budsjett", en = "Budget"}

[[checklists]]
id = "grant"
title = {nb = "Tilskuddet", en = "The grant"}
requirements = [
    {id = "owned", text = {nb = "Har en ansvarlig enhet", en = "Has a lead unit"}, fields = ["lead_unit"]},
    {id = "settled", text = {nb = "Konflikter er håndtert", en = "Conflicts are handled"}, fields = ["conflict"]},
    {id = "filed", text = {nb = "Er journalført", en = "Is filed"}, fields = ["journal_number", "due"]},
    {id = "backed", text = {nb = "Er forankret", en = "Is backed"}},
]

[choices]
cities = ["Oslo", "Bergen"]
"""


@pytest.fixture
def workshop(server: OrganisersServer, tmp_path: Path) -> Any:
    programme = tmp_path / "own_fields.toml"
    day = small_day.read_text("utf-8").replace('"Klimadag i det små"', '"Dag med egne felt"', 1)
    programme.write_text(day.replace("[choices]\n", FIELDS, 1), "utf-8")
    return server.new_workshop(str(programme))


@pytest.fixture
def people(server: OrganisersServer, workshop: Any) -> dict[str, Client]:
    return gathered(server, workshop)


def fields(people: dict[str, Client]) -> dict[str, Any]:
    known: dict[str, Any] = people["organiser"].fresh_view()["records"]["measure:bikes"]["fields"]
    return known


def test_a_host_fills_in_what_the_programme_added(workshop: Any, people: dict[str, Client], room: Room) -> None:
    tablet = room.enter(Tablet, "tablet", "the tablet")
    tablet.open(workshop["links"]["hosts"]["1"])
    tablet.open_measure(BIKES)
    missing = tablet.dialog.get_by_role("group", name=tablet.t("lacks.missing_n", n=8))
    asked = missing.get_by_role("button").all_inner_texts()
    assert asked[:4] == ["Ansvarlig", "Samarbeidspartner", "Journalnummer", "Neste steg"], "in the order of the form"
    missing.get_by_role("button", name="Journalnummer").click()
    box = tablet.dialog.get_by_label("Journalnummer", exact=True)
    expect(box).to_be_focused()
    box.fill("må avklares")
    box.press("Enter")
    wait_for(lambda: fields(people) == {"journal_number": "må avklares"})
    expect(missing.get_by_role("button")).to_have_count(8)
    expect(box).to_have_value("må avklares")
    box.fill("24/117")
    box.press("Enter")
    expect(missing).to_have_count(0)
    cities = tablet.dialog.get_by_label("Byer", exact=True)
    for city in ("Oslo", "Bergen"):
        cities.select_option(city)
    wait_for(lambda: fields(people) == {"journal_number": "24/117", "cities": ["Oslo", "Bergen"]})
    expect(tablet.dialog.get_by_role("group", name=tablet.t("fields.group_who"), exact=True)).to_contain_text(
        "Journalnummer"
    )
    tablet.check()


def test_several_sources_of_funding_are_added_and_taken_away(
    workshop: Any, people: dict[str, Client], room: Room
) -> None:
    tablet = room.enter(Tablet, "tablet", "the tablet")
    tablet.open(workshop["links"]["hosts"]["1"])
    tablet.open_measure(BIKES)
    for source in ("Klimasats", "Innenfor ramme"):
        tablet.field("funding").select_option(source)
    wait_for(lambda: fields(people) == {"funding": ["Klimasats", "Innenfor ramme"]})
    tablet.dialog.get_by_role("button", name=tablet.t("host.take_away", value="Klimasats")).click()
    wait_for(lambda: fields(people) == {"funding": ["Innenfor ramme"]})
    tablet.check()


def test_an_amount_is_shown_as_it_was_understood_and_refused_where_it_could_be_two(
    workshop: Any, people: dict[str, Client], room: Room
) -> None:
    tablet = room.enter(Tablet, "tablet", "the tablet")
    tablet.open(workshop["links"]["hosts"]["1"])
    tablet.open_measure(BIKES)
    box = tablet.dialog.get_by_label("Budsjett", exact=True)
    box.fill("ca. 1,5 mill kr")
    expect(tablet.text("= 1\xa0500\xa0000 kr")).to_be_visible()
    box.press("Enter")
    expect(box).to_have_value("1\xa0500\xa0000")
    wait_for(lambda: fields(people) == {"budget": 1_500_000})
    box.fill("1,500")
    box.press("Enter")
    expect(tablet.text(tablet.t("amount.ambiguous", text="1,500", one="1\xa0500", other="1,5"))).to_be_visible()
    tablet.check()
    box.fill("-5")
    box.press("Enter")
    expect(tablet.text(tablet.t("amount.negative"))).to_be_visible()
    assert fields(people) == {"budget": 1_500_000}


@pytest.mark.parametrize(
    ("lang", "case", "cities", "budget", "amount"),
    [
        ("nb", "Journalnummer", "Byer", "Budsjett", ("kr 250.000,-", "= 250\xa0000 kr")),
        ("en", "Journal number", "Cities", "Budget", ("0.25 million", "= NOK 250,000")),
    ],
)
def test_the_console_fills_in_and_finds_what_the_programme_added(
    workshop: Any,
    people: dict[str, Client],
    room: Room,
    lang: str,
    case: str,
    cities: str,
    budget: str,
    amount: tuple[str, str],
) -> None:
    console = room.enter(Directing, "laptop", "the console", locale="nb-NO" if lang == "nb" else "en-GB")
    console.lang = lang
    console.open(workshop["links"]["console"])
    console.turn_to("measures")
    console.open_measure(BIKES)
    console.in_dialog("console.fields_edit").click()
    console.dialog.get_by_label(case, exact=True).fill("24/117")
    written, understood = amount
    console.dialog.get_by_label(budget, exact=True).fill(written)
    expect(console.text(understood)).to_be_visible()
    for name, choices in ((cities, ("Oslo", "Bergen")), (console.t("fields.funding"), ("Klimasats",))):
        ticks = console.dialog.get_by_role("group", name=name, exact=True)
        for choice in choices:
            ticks.get_by_role("checkbox", name=choice).check()
    wait_for(
        lambda: (
            fields(people)
            == {"journal_number": "24/117", "budget": 250_000, "cities": ["Oslo", "Bergen"], "funding": ["Klimasats"]}
        )
    )
    console.check()
    console.in_dialog("console.fields_done").click()
    expect(console.dialog).to_contain_text("Oslo, Bergen")
    console.close_dialog()

    if console.button("console.filters").get_attribute("aria-expanded") == "false":
        console.press("console.filters")
    console.page.get_by_label(case, exact=True).select_option("24/117")
    expect(console.row(CARS)).to_be_hidden()
    expect(console.row(BIKES)).to_be_visible()
    console.page.get_by_label(case, exact=True).select_option("")
    console.page.get_by_label(console.t("console.lacks"), exact=True).select_option("field:cities")
    expect(console.row(BIKES)).to_be_hidden()
    expect(console.row(CARS)).to_be_visible()
    console.check()
    console.turn_to("readiness")
    counts = console.page.get_by_role("table", name=console.t("console.readiness_caption"))
    expect(counts.get_by_role("columnheader").nth(5)).to_have_text(case)
    console.check()


@pytest.mark.parametrize(("lang", "place"), [("nb", 0), ("en", 1)])
def test_a_checklist_is_filled_from_the_fields_until_somebody_answers(
    workshop: Any, people: dict[str, Client], room: Room, lang: str, place: int
) -> None:
    title, asked = [("Tilskuddet", "Har en ansvarlig enhet"), ("The grant", "Has a lead unit")][place]
    answer = people["organiser"].post(
        "lead-unit", "set_field", {"measure": "bikes", "field": "lead_unit", "value": "Skole"}
    )
    assert answer["ok"], answer
    tablet = room.enter(Tablet, "tablet", "the tablet", locale="nb-NO" if lang == "nb" else "en-GB")
    tablet.lang = lang
    tablet.open(workshop["links"]["hosts"]["1"])
    tablet.open_measure(BIKES)
    told = tablet.dialog.locator("details").filter(has_text=title)
    expect(told).to_contain_text(tablet.t("checklists.met_of", met=2, n=4))
    expect(told).to_contain_text(tablet.t("checklists.from_fields_n", n=2))
    told.locator("summary").click()
    owned = tablet.dialog.get_by_role("group", name=asked)
    expect(owned.get_by_role("radio", name=tablet.t("checklists.as_fields"))).to_be_checked()
    expect(owned).to_contain_text(tablet.t("checklists.said_by", fields=tablet.t("fields.lead_unit").lower()))
    expect(told).to_contain_text(tablet.t("checklists.no_conflict").lower())
    tablet.check()
    owned.get_by_role("radio", name=tablet.t("checklists.not_yet")).check()
    expect(told).to_contain_text(tablet.t("checklists.met_of", met=1, n=4))
    owned.get_by_role("radio", name=tablet.t("checklists.as_fields")).check()
    expect(told).to_contain_text(tablet.t("checklists.met_of", met=2, n=4))
