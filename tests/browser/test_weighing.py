"""What speaks against a measure: a goal conflict from the phone to everybody, with which goal, who is affected and what would solve
it; and thumbs, which say that there is a conflict before anybody has put it into words."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.faces import Console, Phone, Screen, Tablet
from tests.browser.hall import Hall
from tests.browser.support import Face, OrganisersServer, Room

pytestmark = pytest.mark.browser

BIKES = "Elsykler til hjemmetjenesten"
TIME = "Mindre tid hos hver bruker."


@pytest.fixture
def hall(server: OrganisersServer, workshop: Any, room: Room) -> Hall:
    return Hall(server, workshop, room)


def aspect(face: Face, name: str) -> Any:
    return face.dialog.get_by_role("textbox", name=face.t(f"aspect.{name}"))


def told(phone: Phone) -> None:
    phone.open_measure(BIKES)
    phone.dialog.get_by_role("button", name=phone.t("say.conflict"), exact=True).click()
    aspect(phone, "goal").fill("Kvalitet i tjenesten")
    phone.check()
    phone.dialog.get_by_role("textbox", name=phone.t("say.conflict_label")).fill(TIME)
    phone.dialog.get_by_role("button", name=phone.t("say.send"), exact=True).click()


def test_what_is_known_of_a_conflict_grows_from_the_phone_to_the_table(hall: Hall) -> None:
    hall.start("gallery")
    hall.measures(hall.person(table=1, unit="Skole"), bikes=BIKES)
    phone = hall.phone(unit="Sykehjem", role="Pleier")
    told(phone)
    on_phone = phone.dialog.get_by_role("listitem").filter(has_text=TIME)
    expect(on_phone).to_contain_text("Kvalitet i tjenesten")

    host = hall.room.enter(Tablet, "tablet", "the tablet")
    host.open(hall.workshop["links"]["hosts"]["1"])
    host.open_measure(BIKES)
    host.dialog.get_by_text(host.t("host.explain"), exact=False).click()
    expect(aspect(host, "goal").first).to_have_value("Kvalitet i tjenesten")
    aspect(host, "solution").first.fill("Sykler bare i sentrum")
    aspect(host, "affected").first.focus()
    host.check()
    expect(on_phone).to_contain_text("Sykler bare i sentrum")

    console = hall.room.enter(Console, "laptop", "the console")
    console.open(hall.workshop["links"]["console"])
    console.turn_to("measures")
    console.page.get_by_role("button", name=BIKES, exact=True).first.click()
    expect(console.dialog.get_by_role("listitem").filter(has_text=TIME)).to_contain_text("Sykler bare i sentrum")
    console.check()

    hall.do(hall.organiser, "spotlight", measure="bikes")
    hall.do(hall.organiser, "show_scene", scene="spotlight")
    screen = hall.room.enter(Screen, "screen", "the screen")
    screen.open(hall.workshop["links"]["screen"])
    expect(screen.text("Sykler bare i sentrum")).to_be_visible()
    screen.check()


def test_what_two_wrote_about_the_same_conflict_is_not_lost(hall: Hall) -> None:
    hall.start("gallery")
    kari = hall.person(table=1, unit="Skole")
    hall.measures(kari, bikes=BIKES)
    hall.do(kari, "flag_conflict", conflict="time", measure="bikes", text=TIME)
    host = hall.room.enter(Tablet, "tablet", "the tablet")
    host.open(hall.workshop["links"]["hosts"]["1"])
    host.open_measure(BIKES)
    host.dialog.get_by_text(host.t("host.explain"), exact=False).click()
    with hall.room.line_cut():
        host.page.context.set_offline(True)
        aspect(host, "solution").first.fill("Sykler bare i sentrum")
        aspect(host, "affected").first.focus()
        hall.do(kari, "explain", thing="time", aspect="solution", text="Flere ansatte")
        host.page.context.set_offline(False)
        refused = host.dialog.get_by_role("group", name=host.t("host.did_explain"))
        expect(refused).to_be_visible()
    host.check()
    refused.get_by_role("button", name=host.t("save.take_back")).click()
    expect(aspect(host, "solution").first).to_have_value("Sykler bare i sentrum")
    following = hall.organiser.connect()
    aspect(host, "solution").first.focus()
    aspect(host, "affected").first.focus()
    following.wait(lambda: following.records["conflict:time"]["solution"] == "Sykler bare i sentrum")
    following.disconnect()


def thumb(phone: Phone, name: str) -> Any:
    return phone.dialog.get_by_role("button", name=phone.t(f"thumb.{name}"), exact=True)


def test_a_thumb_is_ones_own_secret_and_the_room_learns_only_that_it_is_split(hall: Hall) -> None:
    hall.start("gallery")
    people = [hall.person(table=1, unit="Skole") for _ in range(5)]
    hall.measures(people[0], bikes=BIKES)
    for number, person in enumerate(people):
        hall.do(person, "give_thumb", measure="bikes", thumb="up" if number % 2 else "down")
    phone, other = hall.phone(unit="Sykehjem", role="Pleier"), hall.phone(unit="Skole", role="Rektor")
    told = phone.t("thumb.told", up=4, down=2, unclear=0)
    console = hall.room.enter(Console, "laptop", "the console")
    console.open(hall.workshop["links"]["console"])
    console.turn_to("collaboration")
    console.page.get_by_role("button", name=console.t("console.together_balance"), exact=True).click()

    phone.open_measure(BIKES)
    thumb(phone, "down").click()
    expect(thumb(phone, "down")).to_have_attribute("aria-pressed", "true")
    expect(console.text(console.t("thumb.told", up=2, down=4, unclear=0))).to_be_visible()
    thumb(phone, "up").click()
    expect(thumb(phone, "down")).to_have_attribute("aria-pressed", "false")
    phone.check()
    following = hall.organiser.connect()
    for number, person in enumerate(people):
        hall.do(person, "give_thumb", measure="bikes", thumb="down" if number % 2 else "up")
    following.wait(lambda: following.records["thumbs:bikes"]["up"] == 4)
    following.disconnect()
    split = console.page.get_by_role("listitem").filter(has_text=told)
    expect(split).to_contain_text(console.t("split.unsaid"))
    console.check()

    other.open_measure(BIKES)
    expect(thumb(other, "up")).to_have_attribute("aria-pressed", "false")
    expect(other.dialog).not_to_contain_text(told)
    assert not other.has_heard('"kind":"thumbs"')
    hall.start("vote")
    expect(thumb(phone, "up")).to_have_count(0)
    hall.do(people[0], "cast_vote", measure="bikes")
    hall.start("reveal")
    hall.do(hall.organiser, "reveal_votes", few=True)
    expect(other.dialog).to_contain_text(told)
    expect(thumb(phone, "up")).to_have_attribute("aria-pressed", "true")
    phone.check()
