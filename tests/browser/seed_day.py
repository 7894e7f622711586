"""The seed programme in use: the four pages of one workshop, and people who act over the API, with measures from the library of
real ones."""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from functools import cache
from itertools import count, islice
from pathlib import Path
from typing import Any, TypeVar

from playwright.sync_api import expect

from facilitator import programme_files
from facilitator.domain.programme import Phase
from facilitator.domain.text import Text
from tests.browser.faces import Console, Phone, Screen, Tablet
from tests.browser.motion import watch_motion
from tests.browser.support import Face, OrganisersServer, Room
from tests.support.client import Client

name = "p58_seed"
programme = programme_files.load(name)
ROLE = "Rektor Kari"


@dataclass
class Elsewhere:
    """A person without a tested page."""

    client: Client
    _numbers: count[int] = field(default_factory=count)

    def does(self, command: str, **data: object) -> None:
        answer = self.client.post(f"{self.client.token[-12:]}-{next(self._numbers)}", command, data)
        assert answer["ok"], answer


@dataclass
class SeedDay:
    """A workshop of the seed programme, seen from table 1; Liv writes at table 2."""

    workshop: Any
    organiser: Elsewhere
    host: Elsewhere
    omar: Elsewhere
    liv: Elsewhere

    def start(self, phase: str, *faces: Face) -> None:
        """Starts the phase and waits until these pages show it."""
        self.organiser.does("start_phase", phase=phase)
        for face in faces:
            expect_phase(face, phase)

    def fill(self, measures: int = 6) -> None:
        """Posts ideas at both tables (the phase must accept them): `m1`, `m2` … at table 1 and `n1`, `n2` … at table 2."""
        for number, (mine, theirs) in enumerate(zip(titles(0, measures), titles(measures, measures), strict=True), 1):
            self.omar.does("post_measure", measure=f"m{number}", **mine)
            self.liv.does("post_measure", measure=f"n{number}", **theirs)

    def propose_again(self) -> None:
        """Posts `m6` a second time, at table 2 and in nearly the same words."""
        again = titles(5, 1)[0]
        self.liv.does("post_measure", measure="again", title=f"{again['title']} her", description=again["description"])

    def talk(self) -> None:
        """Adds one remark of every kind to `m1`."""
        self.liv.does("post_comment", comment="c1", measure="m1", text="Vi har prøvd dette i to år, og det virker.")
        self.liv.does(
            "make_offer", offer="o1", measure="m1", text="Vi låner ut lader.", stance="offer", resource="premises"
        )
        self.liv.does("make_offer", offer="o2", measure="m1", text="Vi trenger en plan.", stance="need")
        self.liv.does("flag_conflict", conflict="f1", measure="m1", text="Mindre tid hos hver bruker.")
        self.liv.does("add_co_benefit", co_benefit="b1", measure="m1", text="Bedre folkehelse.")


def open_seed_day(server: OrganisersServer) -> SeedDay:
    workshop: Any = server.new_workshop(name)
    url, code = server.url, workshop["code"]
    return SeedDay(
        workshop,
        Elsewhere(Client.with_key(url, code, workshop["keys"]["organiser"])),
        Elsewhere(Client.with_key(url, code, workshop["keys"]["hosts"]["1"])),
        Elsewhere(Client.join(url, code, table=1, unit="Sykehjem", role="Pleier")),
        Elsewhere(Client.join(url, code, table=2, unit="Eiendom drift", role="Driftsleder")),
    )


def title(number: int) -> str:
    """Returns the title of the library's measure with this number, from 1."""
    return titles(number - 1, 1)[0]["title"]


def titles(first: int, many: int) -> list[dict[str, str]]:
    return [
        {"title": row["title"], "description": row["description"]} for row in islice(_library(), first, first + many)
    ]


@cache
def _library() -> list[dict[str, str]]:
    path = Path(__file__).parent.parent / "data" / "measures.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


# -- pages


def enter_phone(day: SeedDay, room: Room, face_name: str = "the phone", **options: Any) -> Phone:
    """Opens the phone of a participant who has joined table 1."""
    phone = _enter(Phone, "phone", face_name, room, options)
    phone.open(f"{day.workshop['links']['join']}/1")
    phone.join(unit="Skole", role=ROLE)
    return phone


def enter_tablet(day: SeedDay, room: Room, face_name: str = "the tablet", **options: Any) -> Tablet:
    tablet = _enter(Tablet, "tablet", face_name, room, options)
    tablet.open(day.workshop["links"]["hosts"]["1"])
    return tablet


def enter_console(day: SeedDay, room: Room, face_name: str = "the console", **options: Any) -> Console:
    console = _enter(Console, "laptop", face_name, room, options)
    console.open(day.workshop["links"]["console"])
    return console


def enter_screen(day: SeedDay, room: Room, **options: Any) -> Screen:
    """Opens the big screen; its language is in the URL, since it belongs to the room."""
    screen = _enter(Screen, "screen", "the big screen", room, options)
    screen.open(day.workshop["links"]["screen"])
    if screen.lang != "nb":
        screen.open(f"{screen.page.url}?lang={screen.lang}")
    return screen


F = TypeVar("F", bound=Face)


def _enter(face: type[F], device: str, face_name: str, room: Room, options: dict[str, Any]) -> F:
    entered = room.enter(face, device, face_name, **options)
    entered.lang = "en" if options.get("locale") == "en-GB" else "nb"
    watch_motion(entered)
    return entered


def expect_phase(face: Face, phase: str) -> None:
    """Expects the phase's title; on the big screen, title or question."""
    words = phase_of(phase)
    if isinstance(face, Screen):
        shown = face.text(say(face, words.title)).or_(face.text(say(face, words.question)))
    else:
        shown = face.page.get_by_role("heading", name=say(face, words.title), exact=True)
    expect(shown.first).to_be_visible()


def phase_of(phase: str) -> Phase:
    return next(each for each in programme.phases if each.id == phase)


def say(face: Face, text: Text) -> str:
    return str(getattr(text, face.lang))
