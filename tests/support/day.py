"""The seed day after its end: the whole transcript decided and applied in memory, or stored in a running server's file, without
sending it. Participants have ids like the server's, so that tests can search for them where they must not be."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from facilitator import programme_files
from facilitator.domain.actor import Actor
from facilitator.domain.ballots import Ballots
from facilitator.domain.command import Command, decide
from facilitator.domain.joining import AddParticipant, Join
from facilitator.domain.kernel import ActorId, BallotId, ParticipantId, Refusal, Role
from facilitator.domain.opening import OpenWorkshop
from facilitator.domain.person import Person
from facilitator.domain.workshop import Workshop
from facilitator.live.registry import Registry
from facilitator.store.codec import decode_command
from facilitator.web.links import Links
from tests.support.server import Server
from tests.transcript.orders import order
from tests.transcript.rows import DAY, Row, read_people, read_rows

DATA = Path(__file__).parent.parent / "data"
NINE = int(DAY.replace(hour=9).timestamp() * 1_000)
ROWS = read_rows(DATA / "transcript.csv")


@dataclass
class Ended:
    """A closed day: the workshop, its roster, and the ballots."""

    workshop: Workshop
    people: dict[ParticipantId, Person] = field(default_factory=dict)
    ballots: Ballots | None = None


def seed_day() -> Ended:
    """Returns a copy for the test to modify."""
    return deepcopy(_seed_day())


@cache
def _seed_day() -> Ended:
    workshop = Workshop("3f9ac2d17b60")

    def do(_: str, command: Command, actor: Actor) -> None:
        for event in decide(command, workshop, actor):
            event.apply(workshop)

    do(
        "open",
        OpenWorkshop("KF7M2P", programme_files.load("p58_seed")),
        Actor(ActorId("house"), Role.ORGANISER, NINE, NINE),
    )
    return played(_with_ballots(workshop), do)


def store_seed_day(server: Server, rows: Iterable[Row] = ROWS) -> dict[str, Any]:
    """Adds a workshop with these rows to a running server's file; the server reads it on first use. Returns id, code, links and
    keys. Its roster is empty."""
    registry = Registry(server.database, clock=lambda: NINE)
    live = registry.open_workshop(programme_files.load("p58_seed"))
    workshop = live.read(lambda workshop, _: workshop)
    played(_with_ballots(workshop), live.submit, rows)
    links, tables = Links(server.url, workshop.code, live.id, registry.seats), workshop.programme.tables
    made = {"id": live.id, "code": workshop.code, "links": links.all(tables), "keys": links.keys(tables)}
    registry.close()
    return made


def _with_ballots(workshop: Workshop) -> Ended:
    """Returns the day with readable ballots that name their owners."""
    people: dict[ParticipantId, Person] = {}
    return Ended(workshop, people, Ballots(people, lambda scope, person: BallotId(f"ballot-{person}")))


def played(ended: Ended, do: Callable[[str, Command, Actor], object], rows: Iterable[Row] = ROWS) -> Ended:
    """Plays the rows in order, adding people to the roster as they join."""
    player = _Player(ended, do)
    for row in rows:
        player.play(row)
    return player.ended


class _Player:
    def __init__(self, ended: Ended, do: Callable[[str, Command, Actor], object]) -> None:
        self.ended, self._do = ended, do
        self._people = read_people(DATA / "participants.csv")
        self._ids = {name: _made_up_id(name) for name in self._people}
        self._answered: set[str] = set()

    def play(self, row: Row) -> None:
        """Plays a row; resent messages, and hosts and organisers joining, change nothing."""
        if row.message_id in self._answered:
            return
        self._answered.add(row.message_id)
        command = self._command(row)
        if command is None:
            return
        try:
            self._do(row.message_id, command, self._actor(row))
        except Refusal:
            assert row.expect.startswith("rejected"), row
        else:
            assert row.expect == "accepted", row

    def _command(self, row: Row) -> Command | None:
        if row.action in ("join", "join_on_behalf"):
            return self._joining(row)
        if row.action == "session_open" or (row.action == "rejoin" and row.role != "participant"):
            return None
        ids = {name: str(participant) for name, participant in self._ids.items()}
        return decode_command(*order(row, ids))

    def _joining(self, row: Row) -> Command | None:
        on_behalf = row.action == "join_on_behalf"
        if not on_behalf and row.role != "participant":
            return None
        person = self._people[row.target if on_behalf else row.actor]
        participant = self._ids[person.id]
        self.ended.people[participant] = Person(person.label, person.area, person.unit)
        if on_behalf:
            return AddParticipant(participant, person.area, person.unit, person.label)
        return Join(person.table or 0, person.area, person.unit, person.label)

    def _actor(self, row: Row) -> Actor:
        person = self.ended.people.get(self._ids[row.actor], Person())
        return Actor(
            ActorId(self._ids[row.actor] if row.role == "participant" else row.actor),
            Role(row.role),
            row.delivered_at,
            row.acted_at,
            int(row.table) if row.role == "host" else None,
            person.area,
            person.unit,
            self.ended.ballots,
        )


def _made_up_id(name: str) -> ParticipantId:
    return ParticipantId(hashlib.sha256(name.encode()).hexdigest()[:16])
