"""A room: one workshop on a running server, and its seats. Everything goes over the network."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from typing import Any, TypeAlias

import requests

from facilitator.web.i18n import Catalogues
from tests.support.client import Client, wait_seconds_max
from tests.support.server import Server

Error: TypeAlias = dict[str, Any]

languages = ("nb", "en")
catalogues = Catalogues.load()


@dataclass
class Room:
    """`made` is the output of `new --json`."""

    server: Server
    made: dict[str, Any]
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))
    _speakers: dict[tuple[str, int, str], Client] = field(default_factory=dict)

    @classmethod
    def open(cls, server: Server, programme: str = "p20") -> Room:
        """Opens a workshop through the desk's API, which is faster than starting a process."""
        answer = requests.post(
            f"{server.url}/api/workshops", json={"programme": programme}, headers=server.house_key, timeout=wait_seconds_max
        )  # fmt: skip
        assert answer.status_code == 201, answer.text
        return cls(server, answer.json())

    @property
    def code(self) -> str:
        return str(self.made["code"])

    @property
    def url(self) -> str:
        return self.server.url

    # -- seats

    def participant(self, table: int = 1, **body: Any) -> Client:
        return Client.join(self.url, self.code, table=table, **body)

    def host(self, table: int = 1, **body: Any) -> Client:
        return Client.with_key(self.url, self.code, self.made["keys"]["hosts"][str(table)], **body)

    def organiser(self, **body: Any) -> Client:
        return Client.with_key(self.url, self.code, self.made["keys"]["organiser"], **body)

    def screen(self, **body: Any) -> Client:
        return Client.with_key(self.url, self.code, self.made["keys"]["screen"], **body)

    def seat(self, role: str, *, table: int = 1, **body: Any) -> Client:
        """Returns a seat of that role, at that table if it has one."""
        match role:
            case "participant":
                return self.participant(table, **body)
            case "host":
                return self.host(table, **body)
            case "organiser":
                return self.organiser(**body)
            case _:
                return self.screen(**body)

    @cached_property
    def looker(self) -> Client:
        """Returns an observing organiser."""
        return self.organiser()

    # -- acting

    def new_id(self) -> str:
        return f"{self.code}-{next(self._numbers)}"

    def tell(self, client: Client, name: str, *, age_ms: int = 0, **data: Any) -> dict[str, Any]:
        """Sends a command with a new id; returns the answer."""
        return client.post(self.new_id(), name, data, age_ms)

    def do(self, client: Client, name: str, *, age_ms: int = 0, **data: Any) -> int:
        """Sends a command that must be accepted; returns the answered sequence number."""
        answer = self.tell(client, name, age_ms=age_ms, **data)
        assert answer["ok"], answer
        return int(answer["seq"])

    def start(self, phase: str) -> None:
        self.do(self.organiser(), "start_phase", phase=phase)

    def measure(self, author: Client, title: str = "Sykkelparkering med tak") -> str:
        """Posts a measure and returns its id; the phase must accept ideas."""
        measure = self.new_id()
        self.do(author, "post_measure", measure=measure, title=title)
        return measure

    def refuses(self, payload: object, status: int, code: str, *, role: str = "participant", table: int = 1) -> Error:
        """Checks that the error is the same over HTTP and socket, with the catalogue's sentence in each language, and that
        nothing has changed; returns the error."""
        error: Error = {}
        for lang in languages:
            client = self._speaker(role, table, lang)
            with self.unchanged(client, self.looker):
                answer = client.call("POST", "commands", data=json.dumps(payload))
                error = require_error(answer, status, code, lang)
                assert client.say(payload) == {"ok": False, "error": error}
        return error

    def _speaker(self, role: str, table: int, lang: str) -> Client:
        """Returns a connected client, cached: joining costs more than sending."""
        if (role, table, lang) not in self._speakers:
            self._speakers[role, table, lang] = self.seat(role, table=table, lang=lang).connect()
        return self._speakers[role, table, lang]

    # -- observing

    def log_rows(self) -> list[tuple[int, str, int]]:
        """Returns number, command id and part of each event on disk."""
        with closing(sqlite3.connect(self.server.database)) as database:
            sql = "select seq, command_id, part from events where workshop = ? order by seq"
            return [tuple(row) for row in database.execute(sql, (self.made["id"],))]

    @contextmanager
    def unchanged(self, *lookers: Client) -> Iterator[None]:
        """Checks that the block leaves the sequence number and every observer's view unchanged."""
        before = [_standing(looker) for looker in lookers]
        yield
        assert [_standing(looker) for looker in lookers] == before


def _standing(seat: Client) -> tuple[int, dict[str, Any]]:
    view = seat.fresh_view()
    return view["seq"], view["records"]


def require_error(answer: requests.Response, status: int, code: str, lang: str) -> Error:
    """Checks status, code and sentence of an HTTP error; returns the error."""
    assert answer.headers["Content-Type"] == "application/json", answer.text[:300]
    body = answer.json()
    assert (answer.status_code, body["ok"], body["error"]["code"]) == (status, False, code), body
    return require_sentence(body["error"], lang)


def require_sentence(error: Error, lang: str) -> Error:
    """Checks that `message` is the catalogue's sentence for the code in that language, and in no other, with its facts filled
    in."""
    facts = {name: value for name, value in error.items() if name not in ("code", "message")}
    spoken_in = [
        spoken for spoken in languages if catalogues.sentence(spoken, _key(error), **facts) == error["message"]
    ]
    assert spoken_in == [lang], error
    return error


def _key(error: Error) -> str:
    kind = "error" if catalogues.knows(languages[0], f"error.{error['code']}") else "programme"
    return f"{kind}.{error['code']}"
