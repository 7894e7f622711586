"""After closing: the room keeps what it came to, newcomers are told what it was, and no face offers what is no longer possible."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.faces import Console, Phone, Screen, Tablet
from tests.browser.hall import Hall
from tests.browser.support import Face, OrganisersServer, Room
from tests.support.client import Client

pytestmark = pytest.mark.browser

BIKES, CARS, SUN = "Elsykler til hjemmetjenesten", "Deling av biler", "Solceller på sykehjemmet"
_PRESS_ALL = """
async outside => {
  let changes = 0;
  new MutationObserver(seen => {
    changes += seen.filter(({target}) => !target.parentElement?.closest("[role=timer]")).length;
  }).observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
  const { fetch } = window;
  window.fetch = (...args) => { changes += 1; return fetch(...args); };
  const painted = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
  const dialogs = () => [...document.querySelectorAll("dialog[open]")];
  const nameOf = element => (element.ariaLabel ?? element.textContent).trim();
  const kindOf = element => `${element.className} ${nameOf(element)}`.replace(/[0-9]+/g, "");
  const isShown = element => element.checkVisibility() && !element.matches("[lang], .copy-field *");
  const found = [], pressed = new Set();
  const isTab = element => element.matches("[role=tab], nav button");
  const tab = () => document.querySelector("[role=tab][aria-selected=true], nav [aria-current=page]")?.textContent ?? "";
  const keyOf = (where, element) => where + (isTab(element) ? "" : tab()) + kindOf(element);
  const press = async (where, scope, depth) => {
    while (scope.isConnected) {
      const found_here = [...scope.querySelectorAll("button")].filter(isShown);
      const left = found_here.filter(each => !pressed.has(keyOf(where, each)));
      const next = left.find(each => !isTab(each)) ?? left[0];
      if (!next) return;
      const [name, were] = [`${where} ${tab()} > ${nameOf(next)}`, dialogs().length];
      const on = next.matches("[aria-selected=true], [aria-current], [aria-pressed=true]");
      pressed.add(keyOf(where, next));
      if (outside.includes(nameOf(next))) continue;
      if (next.disabled || next.ariaDisabled === "true") { found.push(`switched off: ${name}`); continue; }
      changes = 0;
      next.click();
      await painted();
      if (changes === 0 && !on ) found.push(`does nothing: ${name}`);
      if (dialogs().length <= were) continue;
      if (depth < 3) await press(name, dialogs().at(-1), depth + 1);
      for (const open of dialogs().slice(were)) open.dispatchEvent(new Event("cancel", {cancelable: true}));
      await painted();
      for (const open of dialogs().slice(were)) open.querySelector("button")?.click();
      await painted();
    }
  };
  await press("", document.body, 0);
  return found;
}
"""


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


def dead(face: Face) -> list[str]:
    """Presses every button on the page, tab by tab and dialog by dialog; returns those that are switched off or do nothing, and
    what the server refused. What a download or the full screen changes is outside the page."""
    before, outside = (
        len(face.heard),
        [
            face.t("console.download_xlsx"),
            face.t("console.download_docx"),
            face.t("screen.start"),
            face.t("console.doctor_looking"),
        ],
    )
    found: list[str] = face.page.evaluate(_PRESS_ALL, outside)
    face.settle()
    # Forms are sent empty: the server says what is missing.
    face.page.evaluate("() => null")
    face.troubles.clear()
    return found + [frame for frame in face.heard[before:] if '"ok":false' in frame]


FACES: dict[str, tuple[type[Face], str]] = {
    "tablet": (Tablet, "tablet"), "console": (Console, "laptop"), "screen": (Screen, "screen"),
}  # fmt: skip


@pytest.mark.parametrize("name", ["phone", *FACES])
def test_no_face_offers_what_cannot_be_done_any_more(hall: Hall, phone: Phone, room: Room, name: str) -> None:
    face: Face = phone
    if name in FACES:
        kind, device = FACES[name]
        links = {**hall.workshop["links"], "tablet": hall.workshop["links"]["hosts"]["1"]}
        face = room.enter(kind, device, f"the {name}")
        face.open(links[name])
    expect(face.page.locator("main:not(:has(.page-loading))")).to_be_visible()
    face.settle()
    close(hall)
    assert dead(face) == []
