"""Simulates a day with the real product and all its files; deterministic per seed.

Votes are drawn by measure popularity only, so that a better guess can come only from the files."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random

from facilitator.domain.ballots import FEEDBACK, RATINGS, THUMBS, votes_in
from facilitator.domain.closing import CloseWorkshop
from facilitator.domain.command import Command
from facilitator.domain.comments import PostComment
from facilitator.domain.joining import Join
from facilitator.domain.kernel import ActorId, CommentId, MeasureId, ParticipantId, PhaseId, Role
from facilitator.domain.measures import PostMeasure
from facilitator.domain.phases import StartPhase
from facilitator.domain.plenary import Format
from facilitator.domain.polls import GiveFeedback
from facilitator.domain.programme import Programme
from facilitator.domain.votes import CastVote, TakeBackVote
from facilitator.domain.workshop import Workshop
from facilitator.live.copies import Copies
from facilitator.live.registry import Registry
from facilitator.live.workshop import LiveWorkshop
from facilitator.methods.fund import shared_out
from facilitator.store.protocol import Seat
from facilitator.views.audience import Audience
from facilitator.views.board import board
from facilitator.views.picture import Picture
from facilitator.views.records import Records
from facilitator.web.app import archive
from facilitator.web.documents.export import document
from facilitator.web.i18n import Catalogues
from facilitator.web.session import room_of
from tests.support.workshop import NINE, minute

flush_ms_max = 60
phone_mark = "of-a-phone-"
measures_count = 40
small_area, small_area_people = "Oppvekst", 2
"""Fewer people than the threshold."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a leader was shown at a moment, and may have noted; and the round it belongs to."""

    seq: int
    audience: Role
    round: str
    records: Records


@dataclass(eq=False)
class Day:
    """A closed day. `folder` has all stored files; the rest is the truth: each person's votes in the last round, the ids of
    secret commands, the key, the pseudonyms, and what leaders were shown."""

    folder: Path
    workshop_id: str
    votes: dict[ParticipantId, frozenset[MeasureId]] = field(default_factory=dict)
    phone_ids: dict[str, ParticipantId] = field(default_factory=dict)
    key: bytes = b""
    pseudonyms: set[bytes] = field(default_factory=set)
    looks: list[Look] = field(default_factory=list)

    @property
    def database(self) -> Path:
        return self.folder / "facilitator.sqlite"


class Playing:
    """A day in progress: a registry on files, a workshop, its people and hosts."""

    def __init__(self, folder: Path, programme: Programme, seed: int) -> None:
        self.chance = Random(seed)
        self.now = NINE
        self.registry = Registry(
            folder / "facilitator.sqlite",
            clock=lambda: self.now,
            archive=lambda registry, live: archive(registry, live, folder / "archive"),
            share_out=shared_out,
            destroyed=lambda: self.copies.keep_up(),
        )
        self.live = self.registry.open_workshop(programme)
        self.copies = Copies(
            folder / "facilitator.sqlite",
            folder / "copies",
            clock=lambda: self.now,
            in_native_thread=lambda work: work(),
            share_out=shared_out,
        )
        self.programme = programme
        self.organiser = self._seat("organiser", Role.ORGANISER)
        self.hosts = [self._seat(f"host-{table}", Role.HOST, table) for table in range(1, programme.tables + 1)]
        self.people: list[Seat] = []
        self.measures: dict[MeasureId, int] = {}
        """Measures with the table each was written at."""
        self._tastes: dict[ActorId, dict[MeasureId, float]] = {}
        self.day = Day(folder, self.live.id)
        self._given = 0

    def _seat(self, actor: str, role: Role, table: int | None = None) -> Seat:
        return Seat(self.live.id, ActorId(actor), role, table, "nb", NINE * 2)

    def do(self, who: Seat, command: Command, *, after_ms: int = 1_000) -> None:
        self.now += after_ms
        self._given += 1
        command_id = f"c{self._given}"
        if command.secret:
            command_id = self.secret_id(command_id, ParticipantId(who.actor))
        self.live.handle(command_id, command, who)

    def secret_id(self, command_id: str, person: ParticipantId) -> str:
        """Returns an id with a mark that is easy to find where it must not be."""
        made = f"{phone_mark}{command_id}"
        self.day.phone_ids[made] = person
        return made

    def join(self, count: int) -> None:
        """Adds people evenly over all areas but one, which gets very few."""
        others = [area for area in self.programme.areas if area.name != small_area]
        few = next(area for area in self.programme.areas if area.name == small_area)
        for number in range(count):
            self.now += 500
            unit = (
                few.units[0] if number < small_area_people else self.chance.choice(others[number % len(others)].units)
            )
            joined = self.live.join(
                Join(1 + number % self.programme.tables, unit=unit, role=f"Rolle {number}"), f"secret of phone {number}"
            )
            self.people.append(self._seat(joined.participant, Role.PARTICIPANT))

    def start(self, phase: PhaseId) -> None:
        self.do(self.organiser, StartPhase(phase))

    def post(self, count: int = measures_count) -> None:
        """Posts measures with ids of different lengths, as other programs may choose them."""
        for number in range(count):
            measure = MeasureId(f"m{number}-{'x' * self.chance.randint(0, 30)}")
            author = self.chance.randrange(len(self.people))
            self.do(self.people[author], PostMeasure(measure, f"Tiltak nummer {number}"))
            self.measures[measure] = 1 + author % self.programme.tables
        for who in self.people:
            self._tastes[who.actor] = {
                measure: self.chance.random() ** (1 + place) for place, measure in enumerate(self.measures)
            }

    def comment(self, who: Seat, *, after_ms: int = 1_000) -> None:
        """Comments on a random measure, independent of the person's votes."""
        comment = CommentId(f"c{self._given}")
        on = self.chance.choice([*self.measures])
        self.do(who, PostComment(comment, on, "Gjelder det hos oss også?"), after_ms=after_ms)

    def favourites(self, who: Seat) -> list[MeasureId]:
        """Returns as many allowed measures as the person has votes."""
        deal = self.live.read(lambda workshop, _: workshop.deals.get(workshop.phase.id))
        among = [*(deal.hands[ParticipantId(who.actor)] if deal else self.measures)]
        taste = self._tastes[who.actor]
        return sorted(among, key=lambda measure: taste[measure], reverse=True)[: self.programme.votes_each]

    def vote(self, *, flushing: bool) -> None:
        """Casts votes in turn; or, `flushing`, all of a phone at once behind a signed event."""
        acts = [(who, measure) for who in self.people for measure in self.favourites(who)]
        if not flushing:
            self.chance.shuffle(acts)
        before = None
        for who, measure in acts:
            if flushing and who is not before:
                self.comment(who)
            self.do(who, CastVote(measure), after_ms=self.chance.randint(1, flush_ms_max // 6) if flushing else 300)
            before = who
        for who, measure in self.chance.sample(acts, len(acts) // 40):
            self.do(who, TakeBackVote(measure))
            self.do(who, CastVote(measure))

    def look(self, *audiences: Audience) -> None:
        """Records what a host, the console and the big screen (or the named audiences) are shown now."""
        for audience in audiences or (Audience(Role.HOST, table=1), Audience(Role.ORGANISER), Audience(Role.SCREEN)):
            self.day.looks.append(self.live.read(partial(_seen, self.live, audience)))

    def copy(self) -> None:
        self.now += minute
        self.copies.keep_up()

    def feedback(self) -> None:
        for who in self.people[::3]:
            self.do(who, GiveFeedback("fist_of_five", self.chance.randint(1, 5)))
            self.do(who, GiveFeedback("next", None, "Mer tid. " * self.chance.randint(1, 60)))

    def remember(self) -> None:
        """Records the truth while it is still available."""
        self.day.votes = votes_cast(self)
        ballots = self.live.ballots
        assert ballots is not None
        rounds = self.live.read(lambda workshop, _: [votes_in(voting) for voting in workshop.rounds])
        names = {
            ballots.of(ParticipantId(who), scope)
            for who in ballots.people
            for scope in (*rounds, THUMBS, RATINGS, FEEDBACK)
        }
        key = self.registry.keys.read(self.live.id)
        assert key is not None
        self.day.key, self.day.pseudonyms = key, {name.encode() for name in names}

    def close(self) -> Day:
        self.copy()
        self.remember()
        self.do(self.organiser, CloseWorkshop())
        return self.finish()

    def finish(self) -> Day:
        self.look()
        write_documents(self)
        self.copy()
        running = self.day.folder / "while it ran"
        running.mkdir()
        for path in (self.day.database, *self.day.folder.glob(f"{self.day.database.name}-*")):
            shutil.copy(path, running)
        self.copies.close()
        self.registry.close()
        return self.day


def _seen(live: LiveWorkshop, audience: Audience, workshop: Workshop, seq: int) -> Look:
    voting = workshop.round.id if workshop.round else ""
    return Look(seq, audience.role, voting, board(Picture(workshop, room_of(live, workshop)), audience).records())


def votes_cast(playing: Playing) -> dict[ParticipantId, frozenset[MeasureId]]:
    ballots = playing.live.ballots
    assert ballots is not None
    voting = playing.live.read(lambda workshop, _: workshop.round)
    assert voting is not None
    owners = ballots.owners(votes_in(voting.id))
    return {owners[ballot]: frozenset(given) for ballot, given in voting.by_ballot.items() if given}


def write_documents(playing: Playing) -> None:
    folder = playing.day.folder / "documents"
    folder.mkdir()
    for form in (Format.XLSX, Format.DOCX):
        name, content = document(form, playing.registry, playing.live, Catalogues.load(), "nb")
        (folder / name).write_bytes(content)


@contextmanager
def chance_of(seed: int) -> Iterator[None]:
    """Replaces random keys and ids by seeded ones."""
    drawn, bytes_of, hex_of = Random(seed), secrets.token_bytes, secrets.token_hex
    secrets.token_bytes = lambda count=32: drawn.randbytes(count or 32)
    secrets.token_hex = lambda count=32: drawn.randbytes(count or 32).hex()
    try:
        yield
    finally:
        secrets.token_bytes, secrets.token_hex = bytes_of, hex_of
