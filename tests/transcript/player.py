"""The player: one client per person, each sending its queue in order over its own socket. The clock is set to each row's
delivery; nothing else is fake."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import requests

from tests.support.client import Client, wait_for, wait_seconds_max
from tests.support.server import Server
from tests.transcript.orders import order
from tests.transcript.rows import Person, Row

ANSWERS = {
    "wrong_phase": "rejected_phase",
    "too_late": "rejected_phase",
    "workshop_closed": "rejected_phase",
    "votes_spent": "rejected_budget",
    "already_merged": "rejected_conflict",
}
"""Refusal codes in the terms of the transcript; others are kept."""


@dataclass(frozen=True, slots=True)
class Surprise:
    """A row whose answer differs from the expected one."""

    row: Row
    got: str

    def __str__(self) -> str:
        row = self.row
        return f"row {row.seq} {row.actor} {row.action} {row.idea}: expected {row.expect}, got {self.got}"


@dataclass
class Player:
    server: Server
    people: dict[str, Person]
    programme: str
    roster: str
    """The people file, which defines areas, units and tables."""

    workshop: dict[str, Any] = field(default_factory=dict)
    clients: dict[str, Client] = field(default_factory=dict)
    screens: list[Client] = field(default_factory=list)
    participant_ids: dict[str, str] = field(default_factory=dict)
    first_answers: dict[str, object] = field(default_factory=dict)
    played: int = 0

    def play(self, rows: Iterable[Row]) -> list[Surprise]:
        """Plays rows; returns those with unexpected answers."""
        surprises = []
        for row in rows:
            self.server.clock.turn_to(row.delivered_at)
            got = self._answer(row)
            self.played += 1
            if got != row.expect:
                surprises.append(Surprise(row, got))
        return surprises

    def send_unheard(self, row: Row) -> None:
        """Sends a row without reading its answer; returns once the log has it."""
        self.server.clock.turn_to(row.delivered_at)
        name, data = order(row, self.participant_ids)
        client = self._client_of(row)
        before = client.fresh_view()["seq"]
        client.send_unheard(row.command_id, name, data, row.age_ms)
        wait_for(lambda: client.fresh_view()["seq"] > before)

    def kill_and_come_back(self) -> None:
        """Kills the server with SIGKILL and restarts it; connected clients start again (S9)."""
        connected = self.everybody()
        self.server.kill()
        self.server.start()
        for client in connected:
            client.disconnect()
            client.connect()

    def everybody(self) -> list[Client]:
        return [client for client in [*self.clients.values(), *self.screens] if client.is_connected]

    def leave(self) -> None:
        for client in [*self.clients.values(), *self.screens]:
            client.disconnect()

    @property
    def code(self) -> str:
        return str(self.workshop["code"])

    # -- one row

    def _answer(self, row: Row) -> str:
        seen = row.message_id in self.first_answers
        answer = self._act(row)
        if seen:
            return "ignored_duplicate" if answer == self.first_answers[row.message_id] else f"another answer: {answer}"
        self.first_answers[row.message_id] = answer
        code = answer.get("error", {}).get("code") if isinstance(answer, dict) else None
        return ANSWERS.get(code, f"refused: {code}") if code else "accepted"

    def _act(self, row: Row) -> object:
        match row.action:
            case "session_open":
                return self._open(row)
            case "join":
                return self._join(row)
            case "join_on_behalf":
                return self._add_participant(row)
        name, data = order(row, self.participant_ids)
        client = self._client_of(row)
        if row.action == "rejoin":
            client.disconnect()
            client.connect()
        answer = client.command(row.command_id, name, data, row.age_ms)
        if row.action == "leave":
            client.disconnect()
        return answer

    def _open(self, row: Row) -> object:
        if not self.workshop:
            self.workshop = self.server.new_workshop(self.programme, "--roster", self.roster, "--title", row.text)
        return self.workshop["id"]

    def _join(self, row: Row) -> object:
        keys, url = self.workshop["keys"], self.server.url
        if row.role == "organiser":
            self.screens.append(Client.with_key(url, self.code, keys["screen"]).connect())
            return "seated"
        if row.role == "host":
            self.clients[row.actor] = Client.with_key(url, self.code, keys["hosts"][row.value]).connect()
            return "seated"
        person = self.people[row.actor]
        body = {"table": int(row.value), "area": person.area, "unit": person.unit, "role": row.text}
        body["id"] = row.command_id
        answer = requests.post(f"{url}/api/{self.code}/join", json=body, timeout=wait_seconds_max).json()
        if "token" not in answer:
            return answer
        self.participant_ids[row.actor] = answer["participant_id"]
        if row.actor not in self.clients:
            self.clients[row.actor] = Client(url, self.code, answer["token"]).connect()
        return answer["participant_id"]

    def _add_participant(self, row: Row) -> object:
        person = self.people[row.target]
        participant = self.participant_ids[row.target] = f"without-phone-{row.target}"
        data = {"participant": participant, "area": person.area, "unit": person.unit, "role": row.text}
        return self._client_of(row).command(row.command_id, "add_participant", data, row.age_ms)

    def _client_of(self, row: Row) -> Client:
        if row.actor not in self.clients:
            assert row.role == "organiser", f"{row.actor} acts before joining (row {row.seq})"
            key = self.workshop["keys"]["organiser"]
            self.clients[row.actor] = Client.with_key(self.server.url, self.code, key).connect()
        return self.clients[row.actor]
