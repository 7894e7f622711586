"""Secret ballots: while voting can change, the key alone links a person to a vote; once the workshop has closed, nothing does.
Looked for where it would be found: in every row of every table, and in the raw bytes of the file and its journal."""

import sqlite3
import stat
from pathlib import Path

import pytest

from facilitator.domain.closing import CloseWorkshop
from facilitator.domain.command import Command
from facilitator.domain.joining import AddParticipant, Join
from facilitator.domain.kernel import ActorId, MeasureId, ParticipantId, Refusal, Role
from facilitator.domain.measures import PostMeasure
from facilitator.domain.phases import StartPhase
from facilitator.domain.thumb import Thumb
from facilitator.domain.thumbs import GiveThumb
from facilitator.domain.votes import CastVote, RevealVotes, TakeBackVote
from facilitator.live.registry import Registry
from facilitator.live.workshop import LiveWorkshop
from facilitator.store.protocol import Seat
from facilitator.views.audience import Audience, Room
from facilitator.views.board import board
from facilitator.views.picture import Picture
from facilitator.views.records import Records
from tests.support.programme import PROGRAMME, REVEAL, ROUND, VOTE
from tests.support.workshop import NINE, second

bikes = MeasureId("bikes")


def seat(live: LiveWorkshop, actor: str, role: Role, table: int | None = None) -> Seat:
    return Seat(live.id, ActorId(actor), role, table, "nb", NINE * 2)


class VotedHall:
    """A registry with a workshop in which six people and somebody without a phone have voted, and one has thought again."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.now = NINE
        self.registry = Registry(path, clock=lambda: self.now)
        self.live = self.registry.open_workshop(PROGRAMME)
        self.organiser = seat(self.live, "organiser", Role.ORGANISER)
        self.host = seat(self.live, "host-1", Role.HOST, 1)
        self.people = [self._join(number) for number in range(6)]
        self.do("start-round", StartPhase(ROUND), self.organiser)
        self.do("post-bikes", PostMeasure(bikes, "Bikes for all"), self.people[0])
        for who in self.people:
            self.do(f"thumb-of-{who.actor}", GiveThumb(bikes, Thumb.UP), who)
        self.do("start-vote", StartPhase(VOTE), self.organiser)
        for who in self.people:
            self.do(f"vote-of-{who.actor}", CastVote(bikes), who)
        self.do("second-thoughts", TakeBackVote(bikes), self.people[5])
        per = ParticipantId("per-without-phone")
        self.do("add-per", AddParticipant(per, unit="Veg", role="Vaktmester"), self.host)
        self.do("vote-of-per", CastVote(bikes, per), self.host)
        self.key = self.registry.keys.path_of(self.live.id)

    def do(self, command_id: str, command: Command, who: Seat, *, age_ms: int = 0) -> int:
        self.now += second
        return self.live.handle(command_id, command, who, age_ms=age_ms)

    def _join(self, number: int) -> Seat:
        joined = self.live.join(Join(1, unit="Skole", role=f"Lærer {number}"), f"a secret of phone {number}")
        return seat(self.live, joined.participant, Role.PARTICIPANT)

    def close(self) -> None:
        self.do("close", CloseWorkshop(), self.organiser)

    def files(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.path.parent.glob(f"{self.path.name}*")}


@pytest.fixture
def voted(tmp_path: Path) -> VotedHall:
    return VotedHall(tmp_path / "house.sqlite")


def rows(path: Path) -> list[str]:
    """Every row of every table, as text."""
    connection = sqlite3.connect(path)
    tables = [name for (name,) in connection.execute("select name from sqlite_master where type = 'table'")]
    return [repr(row) for table in tables for row in connection.execute(f'select * from "{table}"')]


def test_while_people_vote_the_key_is_in_a_folder_of_its_own_and_nowhere_else(voted: VotedHall) -> None:
    key = voted.key.read_bytes()
    assert len(key) == 32
    assert stat.S_IMODE(voted.key.stat().st_mode) == 0o600
    assert stat.S_IMODE(voted.key.parent.stat().st_mode) == 0o700
    assert not any(key in content for content in voted.files().values())


def test_after_closing_the_key_is_gone_and_nobody_has_a_ballot(voted: VotedHall) -> None:
    """S14"""
    voted.close()
    assert not voted.key.exists()
    assert voted.live.ballots is None


def test_a_view_of_the_result_stays_what_it_was_over_closing_and_a_restart(voted: VotedHall) -> None:
    """S7"""
    voted.do("reveal-phase", StartPhase(REVEAL), voted.organiser)
    voted.do("reveal", RevealVotes(), voted.organiser)
    before = outcome(voted.live)
    assert before["measure:bikes"]["votes"] == 6
    voted.close()
    assert outcome(voted.live) == before
    again = Registry(voted.path, clock=lambda: voted.now).workshop(voted.live.id)
    assert outcome(again) == before


def outcome(live: LiveWorkshop) -> Records:
    """The organiser's records, but for what closing itself changes."""
    room = Room(live.roster.people, live.ballots)
    records = live.read(lambda workshop, _: board(Picture(workshop, room), Audience(Role.ORGANISER)).records())
    changed = {"workshop", "phase", "screen", "on_screen"}
    return {key: record for key, record in records.items() if record["kind"] not in {*changed, "run_sheet"}}


def test_the_ids_of_votes_were_never_written(voted: VotedHall) -> None:
    written = b"".join(voted.files().values())
    assert b"post-bikes" in written
    for word in (b"vote-of-", b"second-thoughts"):
        assert word not in written


def test_nothing_secret_is_done_once_the_workshop_has_closed(voted: VotedHall) -> None:
    voted.close()
    with pytest.raises(Refusal, match="workshop_closed"):
        voted.do("one-more", CastVote(bikes), voted.people[5], age_ms=1_500)


def test_a_server_killed_before_it_destroyed_the_key_does_so_when_it_starts(voted: VotedHall) -> None:
    voted.live.submit("close", CloseWorkshop(), voted.live._actor(ActorId("o"), Role.ORGANISER, 0))
    assert voted.key.exists()
    again = Registry(voted.path, clock=lambda: NINE)
    assert not voted.key.exists()
    assert again.workshop(voted.live.id).ballots is None


def test_a_key_that_was_lost_is_not_made_anew_in_silence(voted: VotedHall) -> None:
    voted.key.unlink()
    again = Registry(voted.path, clock=lambda: voted.now).workshop(voted.live.id)
    assert (again.unread, again.ballots, voted.key.exists()) == (14, None, False)
    with pytest.raises(Refusal, match="no_ballots"):
        again.handle("vote", CastVote(bikes), voted.people[0])


def test_an_open_workshop_keeps_its_ballots_when_the_server_starts_again(voted: VotedHall) -> None:
    again, seq = Registry(voted.path, clock=lambda: voted.now).workshop(voted.live.id), voted.live.seq
    assert again.handle(f"vote-of-{voted.people[0].actor}", CastVote(bikes), voted.people[0]) < seq
    assert again.seq == seq


def test_what_happened_names_nobody(voted: VotedHall) -> None:
    """Names and units are the roster's; the unit travels only with what is said in its name."""
    history = [row for row in rows(voted.path) if "'participant_joined'" in row]
    assert len(history) == 7
    assert not any(
        word in row for row in history for word in ("Lærer", "Vaktmester", "Skole", "Veg", "secret of phone")
    )


def test_an_erased_roster_is_gone_to_the_last_byte_and_the_log_still_replays(voted: VotedHall) -> None:
    voted.close()
    state = voted.live.read(lambda workshop, _: workshop)
    assert any(b"Vaktmester" in content for content in voted.files().values())
    voted.live.roster.erase()
    for word in ("Vaktmester", "Lærer 1"):
        assert not any(word.encode() in content for content in voted.files().values())
    again = Registry(voted.path, clock=lambda: NINE).workshop(voted.live.id)
    assert again.read(lambda workshop, _: workshop) == state
    assert again.roster.people == {}
