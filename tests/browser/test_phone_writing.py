"""An idea on its way: drafts that nobody else sees, likenesses, the tick that shows the name, and phases that turn meanwhile."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.hall import Hall
from tests.browser.support import OrganisersServer, Room
from tests.support.client import wait_for

pytestmark = pytest.mark.browser

BIKES, CARS, SUN = "Elsykler til hjemmetjenesten", "Deling av biler", "Solceller på sykehjemmet"


@pytest.fixture
def hall(server: OrganisersServer, workshop: Any, room: Room) -> Hall:
    return Hall(server, workshop, room)


def test_drafts_are_counted_changed_and_sent_all_at_once(hall: Hall) -> None:
    hall.start("silent")
    phone = hall.phone()
    for title in (BIKES, CARS, SUN):
        phone.propose(title)
    drafts = phone.page.get_by_role("region", name=phone.t("drafts.title", n=3))
    expect(drafts.get_by_role("article")).to_have_count(3)
    phone.check()

    phone.open_measure(CARS)
    phone.press("idea.withdraw")
    expect(phone.dialog).to_contain_text(phone.t("drafts.withdraw_sure"))
    phone.press("idea.withdraw_yes")
    phone.close_dialog()
    phone.open_measure(SUN)
    phone.press("idea.describe")
    phone.dialog.get_by_role("textbox", name=phone.t("idea.title")).fill(f"{SUN} i vest")
    phone.press("idea.save")
    phone.close_dialog()
    assert not titles(hall)

    phone.press("drafts.share", n=2)
    expect(phone.text(phone.t("measure.private"))).to_have_count(0)
    expect(phone.page.get_by_role("region", name=phone.t("idea.mine")).get_by_role("article")).to_have_count(2)
    wait_for(lambda: titles(hall) == {BIKES, f"{SUN} i vest"})
    phone.check()


def titles(hall: Hall) -> set[str]:
    records = hall.organiser.fresh_view()["records"].values()
    return {record["title"] for record in records if record["kind"] == "measure" and record["status"] == "live"}


def test_a_measure_that_looks_alike_can_be_supported_instead(hall: Hall) -> None:
    hall.start("gallery")
    hall.measures(hall.person(table=2, unit="Sykehjem"), bikes=BIKES, sun=SUN)
    phone = hall.phone()
    phone.composer.fill("Elsykler for hjemmetjenesten")
    alike = phone.page.get_by_role("region", name=phone.t("similar.title"))
    likest = alike.get_by_role("listitem").first
    expect(likest).to_contain_text(BIKES)
    phone.check()

    likest.get_by_role("button", name=phone.t("similar.support")).click()
    phone.say("join", "Vi vil være med på dette.")
    phone.close_dialog()
    expect(phone.composer).to_have_value("Elsykler for hjemmetjenesten")
    alike.get_by_role("button", name=phone.t("similar.differs")).click()
    expect(phone.card("Elsykler for hjemmetjenesten").first).to_contain_text(phone.t("saved.saved"))
    expect(alike).to_have_count(0)


def test_the_tick_that_shows_the_name_outlives_the_page_and_can_be_taken_away(hall: Hall) -> None:
    hall.start("table_round")
    phone = hall.phone(role="Rektor Kari")
    tick = phone.page.get_by_role("checkbox", name=phone.t("say.named"))
    expect(tick).not_to_be_checked()
    phone.composer.fill(BIKES)
    tick.check()
    expect(phone.text("Rektor Kari, Skole")).to_be_visible()
    hall.come_back(phone)
    expect(phone.composer).to_have_value(BIKES)
    expect(tick).to_be_checked()

    phone.press("idea.send")
    expect(tick).not_to_be_checked()
    phone.open_measure(BIKES)
    expect(phone.dialog).to_contain_text("Rektor Kari, Skole")
    phone.press("say.hide_name")
    expect(phone.dialog).not_to_contain_text("Rektor Kari, Skole")


def test_two_minutes_are_promised_once_also_to_whoever_loads_the_page_anew(hall: Hall) -> None:
    hall.start("table_round")
    phone = hall.phone()
    phone.composer.fill(BIKES)
    promise, too_late = phone.text("sekunder igjen."), phone.text(phone.t("idea.too_late"))
    hall.start("break")
    expect(promise).to_be_visible()
    hall.come_back(phone)
    expect(promise).to_be_visible()
    hall.start("reveal")
    expect(too_late).to_be_visible()
    hall.come_back(phone)
    expect(too_late).to_be_visible()
    expect(promise).to_have_count(0)
    expect(phone.composer).to_have_value(BIKES)


def test_a_phase_that_turns_leaves_the_sentence_in_an_open_sheet(hall: Hall) -> None:
    hall.start("table_round")
    hall.measures(hall.person(table=1, unit="Sykehjem"), bikes=BIKES)
    phone = hall.phone()
    phone.open_measure(BIKES)
    phone.press("say.comment")
    box = phone.dialog.get_by_role("textbox", name=phone.t("say.comment_label"))
    box.fill("Hva gjør vi når det snør?")
    hall.start("break")
    expect(phone.dialog).to_contain_text(phone.t("phase.turned", title="Pause"))
    expect(phone.dialog).to_contain_text(phone.t("sheet.not_shown"))
    expect(box).to_be_focused()
    expect(box).to_have_value("Hva gjør vi når det snør?")
    phone.check()
    phone.dialog.get_by_role("button", name=phone.t("say.send"), exact=True).click()
    phone.close_dialog()
    phone.press("phase.look")
    expect(phone.text(phone.t("phase.look"))).to_have_count(0)
    phone.press("tabs.mine")
    said = phone.page.get_by_role("listitem").filter(has_text="Hva gjør vi når det snør?")
    expect(said).to_contain_text(phone.t("saved.saved"))
    expect(said).to_contain_text(phone.t("mine.about", title=BIKES))


def test_a_merge_takes_no_half_written_sentence_away(hall: Hall) -> None:
    hall.start("table_round")
    hall.measures(hall.person(table=1, unit="Sykehjem"), bikes=BIKES, cars=CARS)
    phone = hall.phone()
    phone.open_measure(BIKES)
    phone.press("say.comment")
    box = phone.dialog.get_by_role("textbox", name=phone.t("say.comment_label"))
    box.fill("Halvferdig")
    hall.do(hall.host(1), "merge_measures", source="bikes", target="cars")
    expect(phone.dialog.get_by_role("heading", name=CARS, exact=True)).to_be_visible()
    expect(box).to_have_value("Halvferdig")
    phone.close_dialog()
    phone.open_measure(CARS)
    expect(box).to_have_value("Halvferdig")


def test_an_edit_does_not_overwrite_what_the_host_changed_meanwhile(hall: Hall) -> None:
    hall.start("table_round")
    phone = hall.phone()
    phone.propose(BIKES)
    expect(phone.card(BIKES).first).to_contain_text(phone.t("saved.saved"))
    phone.open_measure(BIKES)
    phone.press("idea.describe")
    title = phone.dialog.get_by_role("textbox", name=phone.t("idea.title"))
    title.fill("Elsykler til alle")
    [bikes] = (record for record in hall.organiser.fresh_view()["records"].values() if record["kind"] == "measure")
    hall.do(hall.host(1), "retitle_measure", measure=bikes["id"], title="Elsykler i sone vest")
    expect(phone.dialog.get_by_role("heading", name="Elsykler i sone vest")).to_be_visible()
    expect(title).to_have_value("Elsykler til alle")
    phone.press("idea.save")
    refused = phone.dialog.get_by_role("group", name=phone.t("did.retitle_measure"))
    expect(refused).to_contain_text(phone.t("error.changed_meanwhile"))
    expect(refused.get_by_role("button", name=phone.t("save.retry"))).to_have_count(0)
    phone.check()
    refused.get_by_role("button", name=phone.t("save.take_back")).click()
    expect(title).to_have_value("Elsykler til alle")
    phone.press("idea.save")
    expect(phone.dialog.get_by_role("heading", name="Elsykler til alle")).to_be_visible()
    expect(phone.dialog).to_contain_text(phone.t("saved.saved"))
