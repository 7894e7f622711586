"""After an accident: what can be read is saved, what stood there is moved aside, and nothing else is touched."""

import hashlib
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from facilitator.domain.joining import Join
from facilitator.domain.kernel import ActorId, Role
from facilitator.domain.measures import PostMeasure
from facilitator.domain.merging import MergeMeasures
from facilitator.domain.phases import StartPhase
from facilitator.live import rescue
from facilitator.live.copies import copy
from facilitator.live.hall import Hall
from facilitator.live.networks import network
from facilitator.live.seats import Seat
from facilitator.log.database import DatabaseProblem, connect
from facilitator.log.pages import rows_in
from facilitator.log.sqlite import SqliteLog
from tests.support.programme import PROGRAMME, ROUND
from tests.support.workshop import NINE, measure

LONG = "En lang beskrivelse som går over flere sider i filen. " * 30
measures_in_the_day = 40


def a_day(path: Path) -> str:
    """A workshop with many measures, some of them long; returns its code. Journal and file both hold something."""
    hall = Hall(path, clock=lambda: NINE)
    gathering = hall.open_workshop(PROGRAMME)
    seats = {
        role: Seat(gathering.id, ActorId(name), role, table, "nb", NINE * 2)
        for role, name, table in ((Role.ORGANISER, "organiser", None), (Role.HOST, "host-1", 1))
    }
    gathering.join(Join(1, "", "Skole", "Rektor"), None)
    gathering.handle("start", StartPhase(ROUND), seats[Role.ORGANISER])
    for number in range(measures_in_the_day):
        posting = PostMeasure(measure(f"m{number}"), f"Tiltak {number}", LONG if number % 5 == 0 else "")
        gathering.handle(f"post-{number}", posting, seats[Role.HOST])
        if number == measures_in_the_day // 2:
            hall._connection.execute("pragma wal_checkpoint(passive)")
    gathering.handle("merge", MergeMeasures(measure("m1"), measure("m2")), seats[Role.HOST])
    hall.networks.tell(gathering.id, network("Gjest", "sol og vind", told_at=NINE))
    code = gathering.live.read(lambda workshop, _: workshop.code)
    for ending in ("", "-wal"):
        # As the file lies there when the machine dies: nobody has closed it.
        shutil.copyfile(f"{path}{ending}", f"{path}.crashed{ending}")
    hall.close()
    return code


@pytest.fixture
def crashed(tmp_path: Path) -> Path:
    a_day(tmp_path / "house.sqlite")
    return tmp_path / "house.sqlite.crashed"


def fingerprint(folder: Path) -> dict[str, str]:
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.iterdir() if p.is_file()}


def recovered(damaged: Path, tmp_path: Path) -> Path:
    (tmp_path / "scratch").mkdir(exist_ok=True)
    target = tmp_path / "recovered.sqlite"
    target.unlink(missing_ok=True)
    rescue.recover(damaged, target, scratch=tmp_path / "scratch")
    return target


def titles(path: Path) -> set[str]:
    hall = Hall(path, clock=lambda: NINE)
    (listing,) = hall.listings()
    found = hall.gathering(listing.id).live.read(lambda workshop, _: {m.title for m in workshop.measures.values()})
    hall.close()
    return found


ALL = {f"Tiltak {number}" for number in range(measures_in_the_day)}


def test_a_whole_file_is_recovered_whole(crashed: Path, tmp_path: Path) -> None:
    before = fingerprint(tmp_path)
    target = recovered(crashed, tmp_path)
    assert titles(target) == ALL
    assert before.items() <= fingerprint(tmp_path).items()
    original, saved = sqlite3.connect(crashed), sqlite3.connect(target)
    for table in ("events", "people", "ballots", "seals", "keys", "workshops", "networks"):
        rows = [set(database.execute(f"select * from {table}")) for database in (original, saved)]
        assert rows[0] == rows[1], table


def test_rows_in_the_pages_are_those_that_sqlite_reads(crashed: Path) -> None:
    found = set(rows_in(crashed))
    database = sqlite3.connect(crashed)
    for table in ("events", "people", "keys"):
        assert set(database.execute(f"select * from {table}")) <= found


@pytest.mark.parametrize("page", range(1, 12))
def test_a_page_that_is_lost_takes_no_other_with_it(crashed: Path, tmp_path: Path, page: int) -> None:
    """Also the first one, which holds the schema."""
    checkpointed = connect(crashed)
    checkpointed.execute("pragma wal_checkpoint(truncate)")
    checkpointed.execute("pragma journal_mode = delete")
    checkpointed.close()
    content = bytearray(crashed.read_bytes())
    content[(page - 1) * 4_096 : page * 4_096] = Random(page).randbytes(4_096)
    crashed.write_bytes(content)
    if b"workshop_opened" not in content:
        with pytest.raises(DatabaseProblem, match="nothing_to_save"):
            recovered(crashed, tmp_path)
    else:
        saved = titles(recovered(crashed, tmp_path))
        assert len(saved) >= measures_in_the_day * 0.5
        assert saved <= ALL


def test_a_journal_cut_at_every_frame_keeps_all_that_was_whole(crashed: Path, tmp_path: Path) -> None:
    """As many events as SQLite itself still finds, at every place where the file may end."""
    journal = Path(f"{crashed}-wal")
    content = journal.read_bytes()
    for end in [*range(0, len(content), 4_096 + 24), *(len(content) - n for n in (1, 23, 24, 25, 4_119))]:
        journal.write_bytes(content[:end])
        seen = {row[:2] for row in rows_in(crashed) if len(row) == 10}
        there = tmp_path / f"cut-at-{end}.sqlite"
        for ending in ("", "-wal"):
            shutil.copyfile(f"{crashed}{ending}", f"{there}{ending}")
        with closing(sqlite3.connect(there)) as database:
            assert seen == set(database.execute("select workshop, seq from events")), end


def test_what_was_lost_in_the_middle_is_counted_and_the_rest_still_fits(crashed: Path, tmp_path: Path) -> None:
    database = sqlite3.connect(crashed)
    database.execute("drop trigger events_no_delete")
    database.execute("delete from events where data like '%\"m1\"%' and name = 'measure_posted'")
    database.commit()
    (tmp_path / "scratch").mkdir()
    target = tmp_path / "recovered.sqlite"
    (saved,) = rescue.recover(crashed, target, scratch=tmp_path / "scratch")
    assert saved.lost == 2, "the measure, and the merge that speaks of it"
    assert titles(target) == ALL - {"Tiltak 1"}
    seqs = [entry.seq for entry in SqliteLog(connect(target), _only_workshop(target)).read()]
    assert seqs == list(range(1, saved.events + 1))


def _only_workshop(path: Path) -> str:
    return str(sqlite3.connect(path).execute("select id from workshops").fetchone()[0])


def test_what_is_no_database_of_ours_has_nothing_to_save(tmp_path: Path) -> None:
    letter = tmp_path / "letter.sqlite"
    letter.write_text("Kjære kommune. " * 2_000)
    with pytest.raises(DatabaseProblem, match="nothing_to_save"):
        recovered(letter, tmp_path)
    assert not (tmp_path / "recovered.sqlite").exists()


def test_a_file_that_is_there_already_is_never_written_over(crashed: Path, tmp_path: Path) -> None:
    with pytest.raises(DatabaseProblem, match="exists"):
        rescue.recover(crashed, tmp_path / "house.sqlite", scratch=tmp_path)
    with pytest.raises(DatabaseProblem, match="missing"):
        rescue.recover(tmp_path / "nowhere.sqlite", tmp_path / "new.sqlite", scratch=tmp_path)


# -- restoring


def copied_from(database: Path, to: Path) -> None:
    with closing(connect(database)) as source:
        copy(source, to)


def test_a_copy_takes_the_place_of_the_database_which_is_moved_aside(tmp_path: Path) -> None:
    database, copied = tmp_path / "house.sqlite", tmp_path / "copy.sqlite"
    code = a_day(database)
    copied_from(database, copied)
    stood = titles(database)
    hall = Hall(database, clock=lambda: NINE)
    hall.open_workshop(PROGRAMME)
    hall.close()
    aside = rescue.restore(copied, database, now=NINE)
    assert aside is not None
    assert titles(database) == stood == ALL
    assert len(Hall(aside, clock=lambda: NINE).listings()) == 2
    assert Hall(database, clock=lambda: NINE).find(code) is not None


def test_a_copy_is_restored_where_nothing_stood(tmp_path: Path) -> None:
    a_day(tmp_path / "house.sqlite")
    copied_from(tmp_path / "house.sqlite", tmp_path / "copy.sqlite")
    assert rescue.restore(tmp_path / "copy.sqlite", tmp_path / "new.sqlite", now=NINE) is None
    assert titles(tmp_path / "new.sqlite") == ALL


def test_a_damaged_database_can_be_replaced(tmp_path: Path) -> None:
    database, copied = tmp_path / "house.sqlite", tmp_path / "copy.sqlite"
    a_day(database)
    copied_from(database, copied)
    database.write_bytes(b"no database at all")
    aside = rescue.restore(copied, database, now=NINE)
    assert aside is not None
    assert aside.read_bytes() == b"no database at all"
    assert titles(database) == ALL


def test_a_database_restored_from_itself_is_still_there(tmp_path: Path) -> None:
    database = tmp_path / "house.sqlite"
    a_day(database)
    asides = {rescue.restore(database, database, now=NINE) for _ in range(2)}
    assert titles(database) == ALL
    assert len(asides) == 2, "nothing that was moved aside is written over within the same second"
    assert all(aside is not None and titles(aside) == ALL for aside in asides)


def test_what_stands_there_goes_on_standing_when_the_copy_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database, copied = tmp_path / "house.sqlite", tmp_path / "copy.sqlite"
    a_day(database)
    copied_from(database, copied)

    def is_full(_: int) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr("os.fsync", is_full)
    with pytest.raises(OSError, match="No space"):
        rescue.restore(copied, database, now=NINE)
    assert titles(database) == ALL
    assert not list(tmp_path.glob("*.part")), "half a copy takes no room either"


def test_a_journal_that_lost_its_file_is_not_read_into_what_is_restored(crashed: Path, tmp_path: Path) -> None:
    copied = tmp_path / "copy.sqlite"
    Hall(copied, clock=lambda: NINE).close()
    crashed.unlink()
    assert rescue.restore(copied, crashed, now=NINE) is None
    assert not Path(f"{crashed}-wal").exists()
    assert Hall(crashed, clock=lambda: NINE).listings() == []


@pytest.mark.parametrize("bad", [b"", b"no database at all"])
def test_what_is_no_copy_is_refused_and_nothing_is_touched(tmp_path: Path, bad: bytes) -> None:
    database, copied = tmp_path / "house.sqlite", tmp_path / "copy.sqlite"
    a_day(database)
    copied.write_bytes(bad)
    before = fingerprint(tmp_path)
    with pytest.raises(DatabaseProblem):
        rescue.restore(copied, database, now=NINE)
    assert fingerprint(tmp_path) == before


def test_nothing_is_restored_behind_a_running_server(tmp_path: Path) -> None:
    database, copied = tmp_path / "house.sqlite", tmp_path / "copy.sqlite"
    hall = Hall(database, clock=lambda: NINE)
    hall.open_workshop(PROGRAMME)
    copied_from(database, copied)
    with pytest.raises(DatabaseProblem, match="in_use"):
        rescue.restore(copied, database, now=NINE)
    assert len(hall.listings()) == 1
