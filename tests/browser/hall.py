"""A workshop with people who act over HTTP, and one phone that is tested."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import Any

from playwright.sync_api import expect

from tests.browser.faces import Phone
from tests.browser.support import OrganisersServer, Room
from tests.support.client import Client


@dataclass
class Hall:
    server: OrganisersServer
    workshop: Any
    room: Room
    _numbers: count[int] = field(default_factory=lambda: count(1))

    def __post_init__(self) -> None:
        self.organiser = self.with_key(self.workshop["keys"]["organiser"])

    def with_key(self, key: str) -> Client:
        return Client.with_key(self.server.url, self.workshop["code"], key)

    def host(self, table: int) -> Client:
        return self.with_key(self.workshop["keys"]["hosts"][str(table)])

    def person(self, *, table: int, unit: str, role: str = "") -> Client:
        return Client.join(self.server.url, self.workshop["code"], table=table, unit=unit, role=role)

    def do(self, who: Client, name: str, **data: Any) -> None:
        answer = who.post(f"act-{next(self._numbers)}", name, data)
        assert answer["ok"], answer

    def start(self, phase: str) -> None:
        self.do(self.organiser, "start_phase", phase=phase)

    def measures(self, who: Client, **titles: str) -> None:
        for measure, title in titles.items():
            self.do(who, "post_measure", measure=measure, title=title)

    def phone(self, *, table: int = 1, unit: str = "Skole", role: str = "Rektor", **options: Any) -> Phone:
        """Opens a participant's phone that has joined."""
        phone = self.room.enter(Phone, "phone", f"{role}'s phone", **options)
        phone.open(f"{self.workshop['links']['join']}/{table}")
        phone.join(unit=unit, role=role)
        return phone

    def come_back(self, phone: Phone) -> None:
        phone.page.reload()
        expect(phone.button("tabs.mine")).to_be_visible()
