"""Secret ballots: while voting can change, the roster alone links a person to a vote; once the workshop closes, nothing does.
Looked for where it would be found: in every row of every table, and in the raw bytes of the file and its journal."""

import re
import sqlite3
from pathlib import Path

import pytest

from facilitator.domain.joining import AddParticipant, Join
from facilitator.domain.kernel import ActorId, BallotId, Command, MeasureId, ParticipantId, Refusal, Role
from facilitator.domain.measures import PostMeasure
from facilitator.domain.opening import CloseWorkshop
from facilitator.domain.phases import StartPhase
from facilitator.domain.thumb import Thumb
from facilitator.domain.thumbs import GiveThumb, ThumbGiven
from facilitator.domain.votes import CastVote, TakeBackVote, VoteCast
from facilitator.live.gathering import Gathering
from facilitator.live.hall import Hall
from facilitator.live.seats import Seat
from tests.support.programme import PROGRAMME, ROUND, VOTE
from tests.support.workshop import NINE, second

bikes = MeasureId("bikes")


def seat(gathering: Gathering, actor: str, role: Role, table: int | None = None) -> Seat:
    return Seat(gathering.id, ActorId(actor), role, table, "nb", NINE * 2)


class VotedHall:
    """A hall with a workshop in which six people and somebody without a phone have voted, and one has thought again."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.now = NINE
        self.hall = Hall(path, clock=lambda: self.now)
        self.gathering = self.hall.open_workshop(PROGRAMME)
        self.organiser = seat(self.gathering, "organiser", Role.ORGANISER)
        self.host = seat(self.gathering, "host-1", Role.HOST, 1)
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
        self.ballots = dict(self.gathering.roster.ballots)

    def do(self, command_id: str, command: Command, who: Seat, *, age_ms: int = 0) -> int:
        self.now += second
        return self.gathering.handle(command_id, command, who, age_ms=age_ms)

    def _join(self, number: int) -> Seat:
        joined = self.gathering.join(Join(1, unit="Skole", role=f"Lærer {number}"), f"a secret of phone {number}")
        return seat(self.gathering, joined.participant, Role.PARTICIPANT)

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


def rows_with_both(path: Path, ballots: dict[ParticipantId, BallotId]) -> int:
    return sum(who in row and ballot in row for row in rows(path) for who, ballot in ballots.items())


def bytes_with_both(files: dict[str, bytes], ballots: dict[ParticipantId, BallotId]) -> list[str]:
    """Files in which a person and their ballot stand side by side."""
    return [
        name
        for name, content in files.items()
        for who, ballot in ballots.items()
        if re.search(rb"%b.{0,4}%b" % (re.escape(who.encode()), re.escape(ballot.encode())), content, re.DOTALL)
    ]


def test_while_people_vote_the_roster_knows_whose_ballot_it_is(voted: VotedHall) -> None:
    """What the tests below look for can be found."""
    assert len(voted.ballots) == 7
    assert rows_with_both(voted.path, voted.ballots) == 7
    assert len(bytes_with_both(voted.files(), voted.ballots)) >= 7


def test_after_closing_no_row_holds_a_person_and_a_ballot(voted: VotedHall) -> None:
    voted.close()
    assert rows_with_both(voted.path, voted.ballots) == 0
    assert voted.gathering.roster.ballots == {}


def test_after_closing_no_byte_of_the_link_is_left_in_file_or_journal(voted: VotedHall) -> None:
    voted.close()
    files = voted.files()
    assert bytes_with_both(files, voted.ballots) == []
    votes = b"".join(files.values())
    assert all(ballot.encode() in votes for ballot in voted.ballots.values()), "the votes themselves are kept"


def test_after_closing_the_secret_that_sealed_the_votes_is_gone(voted: VotedHall) -> None:
    secret = voted.gathering.roster.seal_key()
    assert any(secret in content for content in voted.files().values())
    voted.close()
    assert not any(secret in content for content in voted.files().values())
    assert voted.gathering.roster.seal_key() == b""


def test_the_ids_of_votes_were_never_written(voted: VotedHall) -> None:
    written = b"".join(voted.files().values())
    assert b"post-bikes" in written
    for word in (b"vote-of-", b"second-thoughts"):
        assert word not in written


def test_votes_change_no_more_once_the_ballots_are_destroyed(voted: VotedHall) -> None:
    voted.close()
    with pytest.raises(Refusal, match="too_late"):
        voted.do("one-more", CastVote(bikes), voted.people[5], age_ms=1_500)
    counted = voted.gathering.live.read(lambda workshop, _: len(workshop.voters_for(workshop.measures[bikes])))
    assert counted == 6


def test_a_server_killed_before_it_destroyed_the_ballots_does_so_when_it_starts(voted: VotedHall) -> None:
    voted.gathering.live.handle("close", CloseWorkshop(), voted.gathering._actor(ActorId("o"), Role.ORGANISER, 0))
    assert rows_with_both(voted.path, voted.ballots) == 7
    again = Hall(voted.path, clock=lambda: NINE)
    assert rows_with_both(voted.path, voted.ballots) == 0
    assert bytes_with_both(voted.files(), voted.ballots) == []
    assert not again.gathering(voted.gathering.id).roster.keeps_secrets()


def test_an_open_workshop_keeps_its_ballots_when_the_server_starts_again(voted: VotedHall) -> None:
    again, seq = Hall(voted.path, clock=lambda: voted.now).gathering(voted.gathering.id), voted.gathering.live.seq
    assert again.roster.ballots == voted.ballots
    assert again.handle(f"vote-of-{voted.people[0].actor}", CastVote(bikes), voted.people[0]) < seq
    assert again.live.seq == seq


def test_what_happened_names_nobody(voted: VotedHall) -> None:
    """Names and units are the roster's; the unit travels only with what is said in its name."""
    history = [row for row in rows(voted.path) if "'participant_joined'" in row or "'vote_cast'" in row]
    assert len(history) == 14
    assert not any(
        word in row for row in history for word in ("Lærer", "Vaktmester", "Skole", "Veg", "secret of phone")
    )


def test_an_erased_roster_is_gone_to_the_last_byte_and_the_log_still_replays(voted: VotedHall) -> None:
    voted.close()
    state = voted.gathering.live.read(lambda workshop, _: workshop)
    assert any(b"Vaktmester" in content for content in voted.files().values())
    voted.gathering.roster.erase()
    for word in ("Vaktmester", "Lærer 1"):
        assert not any(word.encode() in content for content in voted.files().values())
    again = Hall(voted.path, clock=lambda: NINE).gathering(voted.gathering.id)
    assert again.live.read(lambda workshop, _: workshop) == state
    assert again.roster.people == {}


def test_a_vote_carries_its_area_once_the_area_is_large_enough(voted: VotedHall) -> None:
    """Six of Oppvekst have joined, and one of Teknisk."""
    entries = voted.gathering.live._log.read()
    assert [entry.event.area for entry in entries if isinstance(entry.event, VoteCast)] == ["Oppvekst"] * 6 + [""]


def test_a_thumb_is_signed_by_the_ballot_and_its_command_id_is_sealed(voted: VotedHall) -> None:
    given = [entry for entry in voted.gathering.live._log.read() if isinstance(entry.event, ThumbGiven)]
    assert len(given) == 6
    assert {entry.actor for entry in given} <= set(voted.ballots.values())
    assert not any("thumb-of" in row for row in rows(voted.path))
    kari = voted.people[0]
    again = voted.do(f"thumb-of-{kari.actor}", GiveThumb(bikes, Thumb.UP), kari)
    assert again == given[0].seq, "sent again, it gets its first answer (S1)"
