"""A room for measuring a phone's load: measures with remarks in the proportions of the seed day, and one phone."""

from __future__ import annotations

import csv
import json
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, Playwright, expect

from tests.browser import chromium
from tests.browser.support import DEVICES, OrganisersServer
from tests.support.client import Client
from tests.support.server import top

writers, tables = 24, 8
seat_key = "facilitator:seat"
comment = "Dette kan vi gjøre sammen med to andre enheter allerede i høst."
offer = "Vi har en vaktmester som kan være med på befaring."


@dataclass
class PhoneRoom:
    """`keys` are those of organiser, screen and first host; `person` has the phone's seat; `measures` are ids, oldest first."""

    url: str
    code: str
    keys: dict[str, str]
    console: Client
    hosts: list[Client]
    people: list[Client]
    person: Client
    person_id: str
    measures: list[str]

    def start_phase(self, phase: str) -> None:
        self.act(self.console, "start_phase", phase=phase)

    def act(self, who: Client, name: str, **data: object) -> None:
        answer = who.post(new_id(), name, data)
        assert answer["ok"], answer

    def fill(self, count: int) -> None:
        """Adds measures: descriptions on three of four, one comment each, two offers per three, a theme on every second."""
        with (top / "tests" / "data" / "measures.csv").open(encoding="utf-8", newline="") as file:
            ideas = list(csv.DictReader(file))[:count]
        for number, idea in enumerate(ideas):
            writer, measure = self.people[number % writers], new_id()
            described = idea["description"] if number % 4 else ""
            self.act(writer, "post_measure", measure=measure, title=idea["title"], description=described)
            self.act(
                self.people[(number + 1) % writers], "post_comment", comment=new_id(), measure=measure, text=comment
            )
            if number % 3:
                self.act(self.people[(number + 2) % writers], "make_offer", offer=new_id(), measure=measure, text=offer)
            if number % 2:
                self.act(self.console, "set_field", measure=measure, field="theme", value=idea["sector"])
            self.measures.append(measure)

    @contextmanager
    def phone(self, browser: Browser) -> Iterator[Page]:
        """Opens a phone that has its seat but no page yet."""
        context = browser.new_context(locale="nb-NO", **DEVICES["phone"])
        page = context.new_page()
        seat = json.dumps({"token": self.person.token, "participant_id": self.person_id})
        page.add_init_script(f"localStorage.setItem('{seat_key}:{self.code}', {json.dumps(seat)})")
        yield page
        context.close()

    @property
    def link(self) -> str:
        return f"{self.url}/{self.code}"


@contextmanager
def phone_room(folder: Path, *, measures: int, phase: str) -> Iterator[PhoneRoom]:
    with OrganisersServer(folder, public_url="https://kickoff.example") as server:
        made: dict[str, Any] = server.new_workshop("p58_seed", "--roster", str(top / "tests/data/participants.csv"))
        code, keys = made["code"], made["keys"]
        console = Client.with_key(server.url, code, keys["organiser"])
        hosts = [Client.with_key(server.url, code, key) for key in keys["hosts"].values()]
        people = [
            Client.join(server.url, code, table=n % tables + 1, unit="Sykehjem", id=secrets.token_urlsafe(16))
            for n in range(writers)
        ]
        person = people[0]
        me = person.fresh_view()["records"]["me"]["id"]
        room = PhoneRoom(server.url, code, keys | {"host": keys["hosts"]["1"]}, console, hosts, people, person, me, [])
        room.start_phase("table_round")
        room.fill(measures)
        room.start_phase(phase)
        yield room


@contextmanager
def chromium_browser(playwright: Playwright, *options: str) -> Iterator[Browser]:
    expect.set_options(timeout=60_000)
    browser = playwright.chromium.launch(executable_path=chromium.find(), args=[*chromium.ARGS, *options])
    yield browser
    browser.close()


def new_id() -> str:
    """Returns an id as long and incompressible as those our pages make."""
    return secrets.token_urlsafe(9)
