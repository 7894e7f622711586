"""Migration of files from versions that logged votes in clear, under a ballot that the roster linked to a person. The first start
seals the votes of open workshops and replaces those of closed ones with totals: the only rewrite of a log. Sequence numbers are
kept; everything happens in one transaction."""

from __future__ import annotations

import logging
import secrets
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from glob import escape
from pathlib import Path

from facilitator.domain.assessment import MeasureRated, MeasureScored, RatingsTold
from facilitator.domain.ballots import FEEDBACK, RATINGS, THUMBS, votes_in
from facilitator.domain.closing import DayCounted, Told, WorkshopClosed, told_by_measure
from facilitator.domain.command import Event
from facilitator.domain.counting import RoundCounted, result_of
from facilitator.domain.kernel import ActorId, BallotId, ParticipantId
from facilitator.domain.phases import PhaseStarted
from facilitator.domain.polls import FeedbackAnswered, FeedbackGiven
from facilitator.domain.sealed import Sealed
from facilitator.domain.stars import StarGiven, StarTakenBack
from facilitator.domain.thumbs import ThumbGiven
from facilitator.domain.votes import VoteCast, VoteTakenBack
from facilitator.domain.workshop import Workshop
from facilitator.live.seal_keys import SealKeys
from facilitator.live.sealing import Seal, key_bytes, sealed_actor
from facilitator.store.codec import UndecodableEvent, encode_event
from facilitator.store.database import DatabaseProblem, connect, read_only, transaction
from facilitator.store.entry import Entry
from facilitator.store.schema import protect, unprotect
from facilitator.store.sqlite import read

log = logging.getLogger(__name__)

VOTED = (VoteCast, VoteTakenBack, StarGiven, StarTakenBack)
SECRET = (*VOTED, ThumbGiven, MeasureRated, FeedbackGiven)
ShareOut = Callable[[Workshop], str]
KeyOf = Callable[[str], bytes]


def seal_old_copy(path: Path, keys: SealKeys, share_out: ShareOut) -> None:
    """Seals a copy. If a workshop's key is gone (it has closed), a throw-away key is used."""
    if _is_old(path):
        _seal_file(path, lambda workshop_id: keys.read(workshop_id) or secrets.token_bytes(key_bytes), share_out)
        with closing(sqlite3.connect(path.absolute())) as connection:
            connection.execute("pragma journal_mode = delete")


def seal_old_file(path: Path, keys: SealKeys, share_out: ShareOut) -> None:
    """Seals the database; a no-op for files of this version. Raises DatabaseProblem `unsealable`, leaving the file unchanged, if
    a closed workshop would show a different result. Raises OSError, sqlite3.Error, UndecodableEvent."""
    if _is_old(path):
        _seal_file(path, lambda workshop_id: keys.read(workshop_id) or keys.make(workshop_id), share_out)


def seal_files_put_aside(database: Path, keys: SealKeys, share_out: ShareOut) -> None:
    """Seals files that `restore` of an earlier version moved aside. A file that cannot be sealed is named in the log."""
    for path in sorted(database.parent.glob(f"{escape(database.stem)}-before-*{database.suffix}")):
        try:
            seal_old_copy(path, keys, share_out)
        except (DatabaseProblem, UndecodableEvent, OSError, sqlite3.Error):
            log.warning(
                "%s may hold votes that are not sealed, and cannot be read: delete it when nobody needs it", path
            )


def _seal_file(path: Path, key_of: KeyOf, share_out: ShareOut) -> None:
    with closing(connect(path)) as connection:
        with transaction(connection):
            unprotect(connection)
            for (workshop_id,) in connection.execute("select id from workshops").fetchall():
                _seal_workshop(connection, path, workshop_id, key_of, share_out)
            protect(connection)
            connection.execute("drop table ballots")
        connection.execute("pragma wal_checkpoint(truncate)")
        connection.execute("vacuum")


def _is_old(path: Path) -> bool:
    with closing(read_only(path)) as connection:
        return connection.execute("select 1 from sqlite_master where name = 'ballots'").fetchone() is not None


def _seal_workshop(
    connection: sqlite3.Connection, path: Path, workshop_id: str, key_of: KeyOf, share_out: ShareOut
) -> None:
    entries = read(connection, workshop_id)
    # Fingerprints were made with another key.
    connection.execute("update events set fingerprint = '' where workshop = ?", (workshop_id,))
    before = _replayed(workshop_id, entries)
    if any(isinstance(entry.event, WorkshopClosed) for entry in entries):
        seal = Seal(secrets.token_bytes(key_bytes), workshop_id)
        _write(connection, workshop_id, _without_secrets(seal, entries), _totals(before, entries, share_out))
        after = _replayed(workshop_id, read(connection, workshop_id))
        if after != _as_kept(before, after):
            raise DatabaseProblem("unsealable", path)
    else:
        key = key_of(workshop_id)
        rows = connection.execute("select participant, ballot from ballots where workshop = ?", (workshop_id,))
        owners = {BallotId(ballot): ParticipantId(participant) for participant, ballot in rows}
        _write(connection, workshop_id, _sealed(Seal(key, workshop_id), entries, owners), _counts(before, entries))


def _without_secrets(seal: Seal, entries: Iterable[Entry]) -> Iterator[Entry]:
    """Replaces secret events by boxes whose key is discarded, and makes phases deal no hands, which were shuffled without a
    key."""
    for entry in entries:
        if isinstance(entry.event, SECRET):
            yield _shut(seal, entry, entry.event)
        elif isinstance(entry.event, PhaseStarted) and entry.event.deals:
            yield replace(entry, event=replace(entry.event, deals=False))


def _sealed(seal: Seal, entries: Iterable[Entry], owners: dict[BallotId, ParticipantId]) -> list[Entry]:
    """Returns the secret events re-encoded under this version's pseudonyms."""
    name = seal.ballots({}).of

    def renamed(event: Event) -> Event:
        if isinstance(event, VOTED):
            return replace(event, ballot=name(owners[event.ballot], votes_in(event.round)))
        if isinstance(event, ThumbGiven):
            return replace(event, ballot=name(owners[event.ballot], THUMBS))
        if isinstance(event, MeasureRated):
            ballot = name(event.participant, RATINGS)
            return MeasureScored(event.measure, ballot, event.criterion, event.score)
        assert isinstance(event, FeedbackGiven)
        return FeedbackAnswered(name(ActorId(event.author), FEEDBACK), event.question, event.score, event.text)

    return [_shut(seal, entry, renamed(entry.event)) for entry in entries if isinstance(entry.event, SECRET)]


def _shut(seal: Seal, entry: Entry, event: Event) -> Entry:
    command_id = seal.command_id(ActorId(entry.actor), f"{entry.command_id} {entry.part}")
    return replace(
        entry, command_id=command_id, part=0, actor=sealed_actor, event=seal.shut(command_id, entry.fingerprint, event)
    )


def _totals(day: Workshop, entries: Sequence[Entry], share_out: ShareOut) -> list[Entry]:
    """Returns what a closed workshop showed, as events appended to its log."""
    ratings = {measure.id: dict(measure.ratings) for measure in day.measures.values() if measure.ratings}
    feedback = {question: Told(answers.scores.told, answers.texts.told) for question, answers in day.feedback.items()}
    counted = DayCounted(told_by_measure(day), feedback, share_out(_before_closing(day.id, entries)))
    return _behind(entries, [*_rounds_told(day), *([RatingsTold(ratings)] if ratings else []), counted])


def _counts(day: Workshop, entries: Sequence[Entry]) -> list[Entry]:
    """Returns the revealed results of an open workshop as events; later merges do not change them."""
    return _behind(entries, _rounds_told(day))


def _rounds_told(day: Workshop) -> list[RoundCounted]:
    told = ((voting.id, result_of(day, voting)) for voting in day.rounds.values())
    return [RoundCounted(voting, result) for voting, result in told if result is not None]


def _behind(entries: Sequence[Entry], events: Sequence[Event]) -> list[Entry]:
    last = entries[-1]
    return [
        Entry(last.seq + number, "totals", number, "house", last.at, "", event)
        for number, event in enumerate(events, start=1)
    ]


def _before_closing(workshop_id: str, entries: Iterable[Entry]) -> Workshop:
    """Returns the workshop with its ballots and revealed, as at closing."""
    workshop = _replayed(workshop_id, (entry for entry in entries if not isinstance(entry.event, WorkshopClosed)))
    workshop.revealed = workshop.round is not None
    for voting in workshop.rounds.values():
        voting.uncounted = True
    return workshop


def _replayed(workshop_id: str, entries: Iterable[Entry]) -> Workshop:
    workshop = Workshop(workshop_id)
    for entry in entries:
        entry.event.apply(workshop)
    return workshop


def _as_kept(before: Workshop, after: Workshop) -> Workshop:
    """Aligns expected differences: the allocation was recomputed before and is stored now, and hands are dropped."""
    before.fund.shared_out = after.fund.shared_out
    before.deals.clear()
    return before


def _write(connection: sqlite3.Connection, workshop_id: str, changed: Iterable[Entry], added: Iterable[Entry]) -> None:
    for entry in changed:
        name, version, data = encode_event(entry.event)
        connection.execute(
            "update events set command_id = ?, part = ?, actor = ?, name = ?, version = ?, data = ? "
            "where workshop = ? and seq = ?",
            (entry.command_id, entry.part, entry.actor, name, version, data, workshop_id, entry.seq),
        )
        assert isinstance(entry.event, Sealed | PhaseStarted)
    for entry in added:
        name, version, data = encode_event(entry.event)
        connection.execute(
            "insert into events values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (workshop_id, entry.seq, entry.command_id, entry.part, entry.actor, entry.at, "", name, version, data),
        )
