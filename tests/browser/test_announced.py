"""S17: those who hear their page are told of what they did when it is saved, waits or is refused: from the answer, and once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.console_room import Directing
from tests.browser.faces import Phone, Tablet
from tests.browser.hearing import hear, heard, let_it_speak, listen, off_line, silent_server, times_heard
from tests.browser.host_table import BIKES, CARS, PUMPS, Hall, open_hall
from tests.browser.support import Face, OrganisersServer, Room
from tests.support.client import wait_for

pytestmark = pytest.mark.browser


@dataclass(frozen=True)
class Act:
    """Something that is done on a page: how one gets there, what one presses, what one hears then, and what it was if refused."""

    enter: Callable[[Hall], Any]
    does: Callable[[Any], None]
    told: Callable[[Face], str]
    not_done: str
    shortens_a_list: bool = False


def phone_in(phase: str, *, sheet: bool = False) -> Callable[[Hall], Phone]:
    def enter(hall: Hall) -> Phone:
        if phase != "gallery":
            hall.act(hall.organiser, "start_phase", phase=phase)
        phone = hall.room.enter(Phone, "phone", "the phone")
        phone.open(f"{hall.workshop['links']['join']}/1")
        phone.join(unit="Skole", role="Rektor")
        if sheet:
            phone.open_measure(BIKES)
        else:
            expect(phone.page.get_by_role("main")).to_contain_text(BIKES)
        return phone

    return enter


def tablet(hall: Hall) -> Tablet:
    entered = hall.tablet()
    expect(entered.card(BIKES)).to_be_visible()
    return entered


def console_at(tab: str) -> Callable[[Hall], Directing]:
    def enter(hall: Hall) -> Directing:
        console = hall.room.enter(Directing, "laptop", "the console")
        console.open(hall.workshop["links"]["console"])
        console.turn_to(tab)
        expect(console.page.get_by_role("tabpanel")).to_be_visible()
        return console

    return enter


def comments(phone: Phone) -> None:
    phone.dialog.get_by_role("button", name=phone.t("say.comment"), exact=True).click()
    phone.dialog.get_by_role("textbox", name=phone.t("say.comment_label")).fill("Dette virker")
    phone.dialog.get_by_role("button", name=phone.t("say.send"), exact=True).click()


def writes_down(tablet: Tablet) -> None:
    tablet.page.get_by_role("textbox", name=tablet.t("host.idea")).fill("Sykkelparkering")
    tablet.press("host.idea_send")


def sends_a_message(console: Directing) -> None:
    console.press("console.message_title")
    console.dialog.get_by_role("textbox", name=console.t("console.message")).fill("Lunsjen er klar")
    console.in_dialog("console.message_send").click()


def merges_three(console: Directing) -> None:
    console.tick(BIKES, CARS, PUMPS)
    console.press("console.merge")
    console.in_dialog("console.merge_go").click()


ACTS = {
    "an idea": Act(
        phone_in("gallery"),
        lambda phone: phone.propose("Solceller"),
        lambda face: face.t("idea.sent"),
        "did.post_measure",
    ),
    "a comment in a sheet": Act(
        phone_in("gallery", sheet=True), comments, lambda face: face.t("say.sent"), "did.post_comment"
    ),
    "a vote": Act(
        phone_in("vote"),
        lambda phone: phone.vote_button(BIKES).click(),
        lambda face: f"{face.t('given.given')} {face.t('given.left', n=1)}",
        "did.cast_vote",
    ),
    "an idea of the table": Act(tablet, writes_down, lambda face: face.t("host.idea_sent"), "host.did_post_measure"),
    "a signal": Act(
        tablet,
        lambda face: face.press("host.signal_ready"),
        lambda face: face.t("host.signalled_ready"),
        "host.did_signal_table",
    ),
    "a message": Act(
        console_at("measures"),
        sends_a_message,
        lambda face: face.t("console.message_sent", to=face.t("console.to_all")),
        "console.act_send_message",
    ),
    "several merged": Act(
        console_at("measures"),
        merges_three,
        lambda face: face.t("console.merged", n=3, title=BIKES),
        "console.act_merge_measures",
        shortens_a_list=True,
    ),
}
MOVED_ON_SECONDS = 4
"""More than the tests move a page's clock on: what is done must not seem to have been done before the phase began."""


def ready(hall: Hall, act: Act) -> Any:
    face = act.enter(hall)

    def has_run() -> bool:
        view = hall.organiser.fresh_view()
        return bool(view["now"] - view["records"]["phase"]["started_at"] > MOVED_ON_SECONDS * 1_000)

    wait_for(has_run)
    listen(face)
    return face


every_act = pytest.mark.parametrize("act", ACTS.values(), ids=ACTS.keys())


@every_act
def test_it_is_told_with_the_answer_and_not_before(own_server: OrganisersServer, room: Room, act: Act) -> None:
    face = ready(open_hall(own_server, room), act)
    with silent_server(own_server):
        act.does(face)
        let_it_speak(face)
        # Of a list that has become shorter, its length may be told.
        assert [text for text in heard(face) if not act.shortens_a_list or act.told(face) in text] == []
    hear(face, act.told(face))
    let_it_speak(face)
    assert times_heard(face, act.told(face)) == 1


@every_act
def test_off_line_it_is_told_that_it_waits_and_once_it_is_saved(server: OrganisersServer, room: Room, act: Act) -> None:
    face = ready(open_hall(server, room), act)
    with off_line(face, room):
        act.does(face)
        waiting = face.t("line.offline_waiting", n=2 if "merge" in act.not_done else 1)
        hear(face, waiting)
        for _ in range(2):
            let_it_speak(face)
        assert times_heard(face, waiting) == 1
        assert times_heard(face, act.told(face)) == 0
    hear(face, act.told(face))
    hear(face, face.t("line.back"))
    let_it_speak(face)
    assert times_heard(face, act.told(face)) == 1


@every_act
def test_what_is_refused_is_told_with_its_reason_once(server: OrganisersServer, room: Room, act: Act) -> None:
    hall = open_hall(server, room)
    face = ready(hall, act)
    with off_line(face, room):
        hall.act(hall.organiser, "close_workshop")
        act.does(face)
    hear(face, face.t("error.workshop_closed"))
    let_it_speak(face)
    assert times_heard(face, face.t(act.not_done)) == 1
    assert times_heard(face, act.told(face)) == 0
    assert times_heard(face, face.t("line.back")) == 0
    assert times_heard(face, face.t("line.back_refused")) == 1


def test_of_several_votes_at_once_the_last_is_told(server: OrganisersServer, room: Room) -> None:
    phone = phone_in("vote")(open_hall(server, room))
    listen(phone)
    for title in (BIKES, CARS):
        phone.vote_button(title).click()
    hear(phone, phone.t("given.left", n=0))
    phone.vote_button(BIKES).click()
    hear(phone, f"{phone.t('given.taken_back')} {phone.t('given.left', n=1)}")


def test_the_way_back_from_what_was_not_saved_is_not_offered(server: OrganisersServer, room: Room) -> None:
    hall = open_hall(server, room)
    console = console_at("measures")(hall)
    bar = console.page.get_by_role("region", name=console.t("console.undo"))
    listen(console)
    with off_line(console, room):
        merges_three(console)
        expect(bar).to_contain_text(console.t("saved.waiting"))
        assert console.t("console.merged", n=3, title=BIKES) not in bar.inner_text()
        hall.act(hall.kari, "withdraw_measure", measure="cars")
    expect(bar).to_contain_text(console.t("console.partly", n=1, of=2))
    assert times_heard(console, console.t("console.merged", n=3, title=BIKES)) == 0
