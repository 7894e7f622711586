"""After closing: the room keeps what it came to, newcomers are told what it was, and no face offers what is no longer possible."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.faces import Console, Phone, Screen, Tablet
from tests.browser.hall import Hall
from tests.browser.support import Face, OrganisersServer, Room
from tests.support.client import Client

pytestmark = pytest.mark.browser

BIKES, CARS, SUN = "Elsykler til hjemmetjenesten", "Deling av biler", "Solceller på sykehjemmet"
_PRESSED = ", ".join(
    f"{control}:visible"
    for control in ("button:not([lang])", "a[href]:not(.ds-skip-link)", "summary", "input", "select", "textarea")
)
_WATCH = """
() => {
  window.changes = 0;
  new MutationObserver(seen => {
    window.changes += seen.filter(({target}) => !target.parentElement?.closest("[role=timer]")).length;
  }).observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
}
"""
_INERT = "element => element.disabled || element.getAttribute('aria-disabled') === 'true'"


def person(hall: Hall, number: int) -> Client:
    return hall.person(table=1 + number % 2, unit="Sykehjem" if number % 2 else "Skole")


def lived(hall: Hall, phone: Phone) -> None:
    """Ideas, an offer, votes by seven, a reveal, a spotlight and a message."""
    hall.start("gallery")
    people = [person(hall, number) for number in range(6)]
    hall.measures(people[0], bikes=BIKES, cars=CARS)
    phone.propose(SUN)
    phone.open_measure(BIKES)
    phone.say("offer", "Vi låner ut lader.")
    phone.close_dialog()
    hall.start("vote")
    for at, voter in enumerate(people):
        hall.do(voter, "cast_vote", measure="bikes")
        if at < 2:
            hall.do(voter, "cast_vote", measure="cars")
    phone.vote(BIKES)
    hall.start("reveal")
    hall.do(hall.organiser, "reveal_votes")
    hall.start("plenary")
    hall.do(hall.organiser, "spotlight", measure="bikes")
    hall.start("commit")


@pytest.fixture
def hall(server: OrganisersServer, workshop: Any, room: Room) -> Hall:
    return Hall(server, workshop, room)


@pytest.fixture
def phone(hall: Hall) -> Phone:
    made = hall.phone()
    lived(hall, made)
    return made


def close(hall: Hall) -> None:
    hall.do(hall.organiser, "close_workshop")


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_the_room_keeps_its_result_and_its_own(hall: Hall, phone: Phone, lang: str) -> None:
    if lang != phone.lang:
        phone.speak(lang)
    close(hall)
    expect(phone.page.get_by_role("heading", name=phone.t("closed.title"))).to_be_visible()
    top = phone.page.get_by_role("region", name=phone.t("result.level_top"))
    expect(top.get_by_role("heading", name=BIKES)).to_be_visible()
    expect(top).to_contain_text(phone.t("result.votes", n=7))
    expect(phone.button("result.only_votes")).to_have_count(0)
    phone.press("result.only_ideas")
    expect(phone.page.get_by_role("heading", name=SUN)).to_be_visible()
    expect(phone.page.get_by_role("heading", name=BIKES)).to_have_count(0)
    phone.check()
    phone.press("tabs.mine")
    expect(phone.text(phone.t("mine.votes_destroyed"))).to_be_visible()
    expect(phone.page.get_by_role("heading", name=SUN)).to_be_visible()
    expect(phone.text("Vi låner ut lader.")).to_be_visible()
    phone.check()


def test_votes_are_not_called_destroyed_while_the_day_is_open(hall: Hall, phone: Phone) -> None:
    phone.press("tabs.mine")
    expect(phone.page.get_by_role("heading", name=BIKES).first).to_be_visible()
    expect(phone.text(phone.t("mine.votes_destroyed"))).to_have_count(0)


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_a_newcomer_is_told_what_it_was_and_when(hall: Hall, phone: Phone, room: Room, lang: str) -> None:
    close(hall)
    for path in ("", "/1"):
        newcomer = room.enter(Phone, "phone", f"a newcomer's phone at {path}", locale=lang)
        newcomer.lang = lang
        newcomer.open(f"{hall.workshop['links']['join']}{path}")
        expect(newcomer.page.get_by_role("heading", name=newcomer.t("over.title"))).to_be_visible()
        expect(newcomer.text(newcomer.t("result.sum", votes=newcomer.t("result.votes", n=9), n=7))).to_be_visible()
        expect(newcomer.page.get_by_role("region", name=newcomer.t("result.level_top"))).to_contain_text(BIKES)
        expect(newcomer.button("join.go")).to_have_count(0)
        newcomer.check()


# -- no dead buttons


class Walk:
    """Presses everything on a page, each in the state in which it was found."""

    def __init__(self, face: Face, start: str) -> None:
        self.face, self.start = face, start
        self.refused: list[str] = []
        face.page.on("dialog", lambda dialog: dialog.dismiss())

    def reset(self, path: tuple[str, ...]) -> None:
        """Opens the page anew and presses what led to this state. A phone would open again what lay on top."""
        while self.face.page.locator("dialog[open]").count():
            self.face.page.keyboard.press("Escape")
            self.face.settle()
        self.face.page.goto("about:blank")
        self.face.page.goto(self.start)
        expect(self.face.page.locator("main:not(:has(.page-loading))")).to_be_visible()
        self.face.settle()
        for name in path:
            self.named(name).evaluate("element => element.click()")
            self.face.settle()

    def scope(self) -> Locator:
        dialogs = self.face.page.locator("dialog[open]")
        return dialogs.last if dialogs.count() else self.face.page.locator("body")

    def names(self) -> list[str]:
        """Returns what can be pressed here, the first of each kind."""
        found: dict[str, str] = {}
        for element in self.scope().locator(_PRESSED).all():
            name = element.evaluate(
                "e => (e.getAttribute('role') ?? e.tagName) + '|' + e.className + '|' + (e.ariaLabel ?? e.textContent).trim()"
            )
            found.setdefault("".join(letter for letter in name if not letter.isdigit()), name)
        return list(found.values())

    def named(self, name: str) -> Locator:
        for element in self.scope().locator(_PRESSED).all():
            if name == element.evaluate(
                "e => (e.getAttribute('role') ?? e.tagName) + '|' + e.className + '|' + (e.ariaLabel ?? e.textContent).trim()"
            ):
                return element
        raise AssertionError(f"{name} is not there any more")

    def dead(self, path: tuple[str, ...] = (), deeper: int = 1) -> Iterator[str]:
        """Yields what does nothing, is switched off, or is refused."""
        self.reset(path)
        for name in self.names():
            self.reset(path)
            element = self.named(name)
            where = " > ".join((*path, name))
            if element.evaluate(_INERT):
                yield f"switched off: {where}"
                continue
            if "INPUT" in name or "SELECT" in name or "TEXTAREA" in name:
                continue
            before, pages = len(self.face.heard), len(self.face.page.context.pages)
            was_open = self.face.page.locator("dialog[open]").count()
            self.face.page.evaluate(_WATCH)
            asked: list[str] = []
            listener = lambda request, asked=asked: asked.append(request.url)  # noqa: E731
            self.face.page.on("request", listener)
            element.evaluate("element => element.click()")
            self.face.settle()
            self.face.page.remove_listener("request", listener)
            changed = self.face.page.evaluate("() => window.changes ?? 1")
            if any('"ok":false' in frame for frame in self.face.heard[before:]):
                yield f"refused: {where}"
            elif not changed and not asked and len(self.face.page.context.pages) == pages:
                yield f"does nothing: {where}"
            for extra in self.face.page.context.pages[pages:]:
                extra.close()
            is_open = self.face.page.locator("dialog[open]").count()
            if deeper and (is_open > was_open or "tab" in name.split("|", 1)[0]):
                yield from self.dead((*path, name), deeper - ("tab" not in name.split("|", 1)[0]))


def test_no_face_offers_what_cannot_be_done_any_more(hall: Hall, phone: Phone, room: Room) -> None:
    links = hall.workshop["links"]
    console = room.enter(Console, "laptop", "the console")
    tablet = room.enter(Tablet, "tablet", "the tablet")
    screen = room.enter(Screen, "screen", "the big screen")
    for face, link in ((console, links["console"]), (tablet, links["hosts"]["1"]), (screen, links["screen"])):
        face.open(link)
        expect(face.page.locator("main:not(:has(.page-loading))")).to_be_visible()
    phone.settle()
    close(hall)
    dead = {face.name: list(Walk(face, face.page.url).dead()) for face in (phone, tablet, console, screen)}
    assert not any(dead.values()), "\n".join(each for found in dead.values() for each in found)
