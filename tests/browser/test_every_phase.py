"""Every phase of the seed programme on all four faces: as the phase begins, and again when its work has been done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from playwright.sync_api import expect

from tests.browser.faces import Console, Phone, Screen, Tablet
from tests.browser.motion import check_still
from tests.browser.seed_day import (
    ROLE,
    SeedDay,
    enter_console,
    enter_phone,
    enter_screen,
    enter_tablet,
    open_seed_day,
    programme,
    say,
    title,
)
from tests.browser.support import Face, OrganisersServer, Room

pytestmark = pytest.mark.browser

OWN = "Lånesykler for ansatte ved alle skoler"


@dataclass
class Walk:
    """One workshop, whose four pages stay open all day."""

    day: SeedDay
    phone: Phone
    tablet: Tablet
    console: Console
    screen: Screen

    @property
    def faces(self) -> tuple[Face, ...]:
        return self.phone, self.tablet, self.console, self.screen

    def check(self) -> None:
        for face in self.faces:
            face.check()
        self.screen.check_no_names(ROLE)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("locale", "colours"),
    [
        pytest.param("nb-NO", "light", id="bokmål"),
        pytest.param("en-GB", "dark", id="English, dark"),
    ],
)
def test_every_phase_of_the_seed_day(server: OrganisersServer, room: Room, locale: str, colours: str) -> None:
    day, looks = open_seed_day(server), {"locale": locale, "color_scheme": colours}
    walk = Walk(
        day,
        enter_phone(day, room, **looks),
        enter_tablet(day, room, **looks),
        enter_console(day, room, **looks),
        enter_screen(day, room, **looks),
    )
    for number, phase in enumerate(programme.phases):
        if number > 0:
            day.start(phase.id, *walk.faces)
        walk.check()
        if phase.id in MEANT_FOR:
            MEANT_FOR[phase.id](walk)
            walk.check()
            leave_sheets(walk.phone)
    day.organiser.does("close_workshop")
    expect(walk.phone.text(walk.phone.t("closed.title"))).to_be_visible()
    expect(walk.screen.text(walk.screen.t("screen.thanks"))).to_be_visible()
    walk.check()
    for face in walk.faces:
        check_still(face)


# -- what each phase is for, done on the phone


def warm_up(walk: Walk) -> None:
    options = programme.polls[0].options
    walk.phone.page.get_by_role("radio", name=say(walk.phone, options[0].title)).check()
    expect(
        walk.screen.page.get_by_role("listitem").filter(has_text=say(walk.screen, options[0].title))
    ).to_contain_text("1")


def write_in_silence(walk: Walk) -> None:
    walk.phone.propose(OWN)
    expect(walk.phone.card(OWN)).to_contain_text(walk.phone.t("saved.saved"))
    walk.day.fill()
    expect(walk.screen.text(walk.screen.t("screen.ideas_sum", n=13))).to_be_visible()


def talk_at_the_table(walk: Walk) -> None:
    walk.phone.open_measure(title(1))
    walk.phone.say("comment", "Vi har prøvd dette i sone vest.")


def visit_another_table(walk: Walk) -> None:
    phone = walk.phone
    phone.page.get_by_label(phone.t("move.where")).select_option(label=phone.t("table.number", table=2))
    phone.press("move.go")
    expect(phone.text(phone.t("move.visiting", table=2))).to_be_visible()
    phone.open_measure(title(7))
    phone.say("offer", "Vi låner ut lader.")


def come_home(walk: Walk) -> None:
    walk.phone.press("move.home", table=1)
    walk.phone.open_measure(title(2))
    walk.phone.say("need", "Vi trenger noen som kan vedlikeholde dem.")


def find_collaboration(walk: Walk) -> None:
    walk.day.talk()
    walk.phone.open_measure(title(1))
    expect(walk.phone.dialog).to_contain_text("Bedre folkehelse.")
    walk.phone.say("conflict", "Sykkelveiene er ikke brøytet.")


def vote(walk: Walk) -> None:
    for number in (1, 7):
        walk.phone.vote(title(number))
    walk.day.liv.does("cast_vote", measure="m1")
    walk.day.omar.does("cast_vote", measure="n1")
    expect(walk.screen.text(walk.screen.t("screen.voted", n=3, voters=3))).to_be_visible()


def see_the_result(walk: Walk) -> None:
    walk.day.organiser.does("reveal_votes", few=True)
    expect(walk.phone.text(walk.phone.t("result.sum", votes=walk.phone.t("result.votes", n=4), n=3))).to_be_visible()
    expect(walk.screen.text(title(1)).first).to_be_visible()


def go_deeper(walk: Walk) -> None:
    walk.tablet.card(title(1)).get_by_role("button", name=walk.tablet.t("host.claim")).click()
    card = walk.phone.card(title(1))
    card.get_by_role("group", name=walk.phone.t("rate.effect")).get_by_text("4", exact=True).click()
    expect(card).to_contain_text(walk.phone.t("saved.saved"))
    expect(walk.screen.text(title(1))).to_be_visible()


def look_at_one_measure(walk: Walk) -> None:
    walk.day.organiser.does("spotlight", measure="m1", table=1)
    expect(walk.phone.page.get_by_role("region", name=walk.phone.t("now.on_screen"))).to_contain_text(title(1))
    expect(walk.screen.page.get_by_role("heading", name=title(1))).to_be_visible()


def commit(walk: Walk) -> None:
    phone = walk.phone
    phone.card(title(1)).get_by_role("button", name=phone.t("commit.take")).click()
    phone.dialog.get_by_role("textbox").fill("Vi prøver to sykler fra mars.")
    phone.dialog.get_by_role("button", name=phone.t("say.send"), exact=True).click()
    expect(phone.dialog.get_by_role("textbox")).to_have_count(0)
    phone.check()
    phone.close_dialog()
    [how_sure, _] = programme.feedback
    phone.page.get_by_role("group", name=say(phone, how_sure.title)).get_by_text("4", exact=True).click()
    expect(walk.screen.text(walk.screen.t("screen.commitments", n=1))).to_be_visible()


MEANT_FOR: dict[str, Callable[[Walk], None]] = {
    "lobby": warm_up,
    "silent": write_in_silence,
    "table_round": talk_at_the_table,
    "cross_a": visit_another_table,
    "cross_b": come_home,
    "gallery": find_collaboration,
    "vote": vote,
    "reveal": see_the_result,
    "deepen": go_deeper,
    "plenary": look_at_one_measure,
    "commit": commit,
}
"""The other phases are for listening and for coffee."""


def leave_sheets(phone: Phone) -> None:
    if phone.dialog.is_visible():
        phone.close_dialog()
