"""A file of the version before ballots were sealed, in which an attacker finds whose they are. After the first start of this
version the attacker finds nothing, and the day shows what it showed."""

import gzip
import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.domain.kernel import ActorId, MeasureId, ParticipantId, PhaseId, Refusal, Role
from facilitator.domain.merging import MergeMeasures
from facilitator.domain.phases import PhaseStarted
from facilitator.domain.tally import counts_of, votes_by_measure
from facilitator.domain.votes import CastVote, VotesRevealed
from facilitator.domain.workshop import Workshop
from facilitator.live.old_files import seal_old_copy, seal_old_file
from facilitator.live.registry import Registry
from facilitator.live.seal_keys import SealKeys, keys_beside
from facilitator.live.workshop import LiveWorkshop
from facilitator.methods.fund import fund_of, shared_out
from facilitator.store.entry import Entry
from facilitator.store.protocol import Seat
from facilitator.store.sqlite import SqliteStore
from facilitator.views.audience import Audience, Room
from facilitator.views.board import board
from facilitator.views.picture import Picture
from tests.secrecy import attack, kept
from tests.support.workshop import NINE

GOLDEN = Path(__file__).parent.parent / "golden"


def truth_in(name: str) -> dict[ParticipantId, attack.Ballot]:
    """Who voted for what on a closed day."""
    said = json.loads((GOLDEN / name).read_text("utf-8"))
    return {ParticipantId(person): frozenset(map(MeasureId, voted)) for person, voted in said.items()}


TRUTH = truth_in("before_sealing.json")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return shutil.copy(GOLDEN / "before_sealing.sqlite", tmp_path / "old.sqlite")


def workshops(path: Path) -> tuple[str, str]:
    """The closed one and the open one."""
    with closing(sqlite3.connect(path)) as database:
        (closed,) = database.execute("select id from workshops where closed_at is not null").fetchone()
        (still_open,) = database.execute("select id from workshops where closed_at is null").fetchone()
    return closed, still_open


def started(path: Path) -> Registry:
    return Registry(path, clock=lambda: NINE * 2, share_out=shared_out)


def test_in_the_old_file_most_ballots_are_pinned_to_their_voters_and_in_the_new_none(old: Path) -> None:
    """S14"""
    closed, _ = workshops(old)
    before = attack.pinned(kept.read(old, closed))
    assert before == TRUTH
    started(old).close()
    after = kept.read(old, closed)
    assert (attack.pinned(after), after.hands) == ({}, {})
    assert attack.guesses(after) == attack.guesses_from_result(after)


def test_of_sixty_people_the_attacker_pins_sixty_and_in_the_new_file_it_only_guesses(tmp_path: Path) -> None:
    """S14: a day with samples, played by the version before."""
    old = tmp_path / "old.sqlite"
    old.write_bytes(gzip.decompress((GOLDEN / "sixty_before_sealing.sqlite.gz").read_bytes()))
    truth = truth_in("sixty_before_sealing.json")
    with closing(sqlite3.connect(old)) as database:
        (closed,) = database.execute("select id from workshops").fetchone()
    before = kept.read(old, closed)
    right, guessed = (
        attack.score(guesses, truth) for guesses in (attack.guesses(before), attack.guesses_from_result(before))
    )
    print(f"\nbefore: attacker {right.right} of {right.of}, guesser {guessed.right} of {guessed.of}")
    assert (attack.pinned(before), len(truth)) == (truth, 60)
    started(old).close()
    after = kept.read(old, closed)
    assert (attack.pinned(after), after.published) == ({}, before.published)
    assert attack.guesses(after) == attack.guesses_from_result(after) == attack.guesses_from_result(before)


def test_no_byte_of_an_old_ballot_is_left(old: Path) -> None:
    with closing(sqlite3.connect(old)) as database:
        ballots = [ballot for (ballot,) in database.execute("select ballot from ballots")]
        cast = {actor for (actor,) in database.execute("select actor from events where name = 'vote_cast'")}
    assert cast
    started(old).close()
    raw = b"".join(path.read_bytes() for path in old.parent.glob("old.sqlite*"))
    assert [ballot for ballot in {*ballots, *cast} if ballot.encode() in raw] == []
    assert b"vote_cast" not in raw
    assert b"thumb_given" not in raw


def test_a_closed_day_shows_what_it_showed_and_every_event_keeps_its_number(old: Path) -> None:
    """S4, S7"""
    closed, _ = workshops(old)
    before = replayed(old, closed)
    with closing(sqlite3.connect(old)) as database:
        numbers = database.execute("select seq, at from events where workshop = ? order by seq", (closed,)).fetchall()
    registry = started(old)
    after = registry.workshop(closed).read(lambda workshop, _: workshop)
    assert records(after) == records(before)
    assert fund_of(after).allocation is not None
    with closing(sqlite3.connect(old)) as database:
        kept = database.execute("select seq, at from events where workshop = ? order by seq", (closed,)).fetchall()
    assert kept[: len(numbers)] == numbers
    registry.close()


def replayed(path: Path, workshop_id: str) -> Workshop:
    with closing(sqlite3.connect(path)) as database:
        return kept.replayed(workshop_id, kept.rows_of(database, workshop_id))[0]


def records(workshop) -> dict:  # type: ignore[no-untyped-def,type-arg]
    """Of the organiser, but for the fund, which an old day works out from its ballots."""
    seen = board(Picture(workshop, Room()), Audience(Role.ORGANISER)).records()
    return {key: record for key, record in seen.items() if key != "fund"}


def test_in_an_open_workshop_everybody_finds_the_own_votes_and_goes_on(old: Path) -> None:
    _, still_open = workshops(old)
    with closing(sqlite3.connect(old)) as database:
        cast = attack.votes_in_clear(kept.rows_of(database, still_open))
    with closing(sqlite3.connect(old)) as database:
        owners = dict(
            database.execute("select participant, ballot from ballots where workshop = ?", (still_open,)).fetchall()
        )
    registry = started(old)
    live = registry.workshop(still_open)
    for person, ballot in owners.items():
        assert own_votes(live, person) == {*map(str, cast[ballot])}
    full = next(person for person, ballot in owners.items() if len(cast[ballot]) == 3)
    seat = Seat(still_open, ActorId(full), Role.PARTICIPANT, None, "nb", NINE * 3)
    with pytest.raises(Refusal):
        live.handle("more", CastVote(MeasureId("m11")), seat)
    assert live.unread == 0
    registry.close()


def test_what_was_revealed_in_an_open_workshop_is_counted_once_and_for_all(old: Path) -> None:
    """S7, S14: merging two measures changed the sums, and told who had voted for both."""
    _, still_open = workshops(old)
    with closing(SqliteStore(old)) as store:
        log = store.log(still_open)
        seq = log.read()[-1].seq
        for event in (PhaseStarted(PhaseId("reveal"), NINE), VotesRevealed(NINE)):
            seq += 1
            log.append([Entry(seq, f"late-{seq}", 0, "house", NINE, "", event)])
    before = replayed(old, still_open)
    registry = started(old)
    live = registry.workshop(still_open)
    after = live.read(lambda workshop, _: workshop)
    assert records(after) == records(before)
    first, second = list(votes_by_measure(after, after.round))[:2]
    registry.workshop(still_open).handle("merge", MergeMeasures(second, first), organiser(still_open))
    united = live.read(lambda workshop, _: counts_of(workshop, workshop.round, workshop.measures[first]))
    assert [each.cards for each in united] == [(first,), (second,)]
    registry.close()


def organiser(workshop_id: str) -> Seat:
    return Seat(workshop_id, ActorId("organiser-1"), Role.ORGANISER, None, "nb", NINE * 3)


def own_votes(live: LiveWorkshop, person: str) -> set[str]:
    room = Room(live.roster.people, live.ballots)
    audience = Audience(Role.PARTICIPANT, ParticipantId(person))
    me = live.read(lambda workshop, _: board(Picture(workshop, room), audience).records()["me"])
    rounds = live.read(lambda workshop, _: dict(workshop.round.by_ballot))  # type: ignore[union-attr]
    assert len(me["votes"]) <= sum(map(len, rounds.values()))
    ballots = live.ballots
    assert ballots is not None
    return {str(measure) for measure in rounds.get(ballots.of(ParticipantId(person), "round:vote"), {})}


def test_a_file_that_was_sealed_is_left_alone(old: Path, tmp_path: Path) -> None:
    started(old).close()
    before = old.read_bytes()
    seal_old_file(old, SealKeys(tmp_path / "other keys"), shared_out)
    assert old.read_bytes() == before
    assert not (tmp_path / "other keys").exists()


def test_only_the_open_workshop_has_a_key(old: Path) -> None:
    closed, still_open = workshops(old)
    started(old).close()
    keys = keys_beside(old)
    assert (keys.read(closed), len(keys.read(still_open) or b"")) == (None, 32)


def test_an_old_copy_is_sealed_as_well_and_stays_one_file(old: Path, tmp_path: Path) -> None:
    """Also one that was made while a workshop was open that is closed now."""
    closed, still_open = workshops(old)
    copy = shutil.copy(old, tmp_path / "copy.sqlite")
    keys = SealKeys(tmp_path / "keys")
    keys.make(still_open)
    seal_old_copy(copy, keys, shared_out)
    assert attack.pinned(kept.read(copy, closed)) == {}
    with closing(sqlite3.connect(copy)) as database:
        assert attack.votes_in_clear(kept.rows_of(database, still_open)) == {}
    assert [path.name for path in tmp_path.glob("copy.sqlite*")] == ["copy.sqlite"]
    assert copy.read_bytes()[18:20] == b"\x01\x01", "no journal mode that leaves files beside it"


def test_a_file_that_was_put_aside_is_sealed_and_one_that_cannot_be_read_is_named(
    old: Path, caplog: pytest.LogCaptureFixture
) -> None:
    closed, _ = workshops(old)
    aside = shutil.copy(old, old.with_name("old-before-2025-01-31T120000Z.sqlite"))
    torn = old.with_name("old-before-2025-01-30T120000Z.sqlite")
    torn.write_bytes(b"no database")
    started(old).close()
    assert attack.pinned(kept.read(aside, closed)) == {}
    assert [str(torn) in message for message in caplog.messages] == [True]
