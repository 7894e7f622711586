"""After an accident: the copies that are there are told apart, what stood there is moved aside, and nothing else is touched."""

import hashlib
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from facilitator.domain.kernel import ActorId, Role
from facilitator.domain.measures import PostMeasure
from facilitator.domain.phases import StartPhase
from facilitator.live import rescue
from facilitator.live.copy_files import copy, name_of
from facilitator.live.registry import Registry
from facilitator.store.database import DatabaseProblem, connect
from facilitator.store.protocol import Seat
from tests.support.programme import PROGRAMME, ROUND
from tests.support.workshop import NINE, measure

measures_in_the_day = 40


def a_day(path: Path) -> str:
    """A workshop with many measures; returns its code. Journal and file both hold something."""
    registry = Registry(path, clock=lambda: NINE)
    live = registry.open_workshop(PROGRAMME)
    seats = {
        role: Seat(live.id, ActorId(name), role, table, "nb", NINE * 2)
        for role, name, table in ((Role.ORGANISER, "organiser", None), (Role.HOST, "host-1", 1))
    }
    live.handle("start", StartPhase(ROUND), seats[Role.ORGANISER])
    for number in range(measures_in_the_day):
        live.handle(f"post-{number}", PostMeasure(measure(f"m{number}"), f"Tiltak {number}"), seats[Role.HOST])
        if number == measures_in_the_day // 2:
            with closing(connect(path)) as connection:
                connection.execute("pragma wal_checkpoint(passive)")
    code = live.code
    for ending in ("", "-wal"):
        # As the file lies there when the machine dies: nobody has closed it.
        shutil.copyfile(f"{path}{ending}", f"{path}.crashed{ending}")
    registry.close()
    return code


@pytest.fixture
def crashed(tmp_path: Path) -> Path:
    a_day(tmp_path / "house.sqlite")
    return tmp_path / "house.sqlite.crashed"


def fingerprint(folder: Path) -> dict[str, str]:
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.iterdir() if p.is_file()}


def titles(path: Path) -> set[str]:
    registry = Registry(path, clock=lambda: NINE)
    (listing,) = registry.listings()
    found = registry.workshop(listing.id).read(lambda workshop, _: {m.title for m in workshop.measures.values()})
    registry.close()
    return found


ALL = {f"Tiltak {number}" for number in range(measures_in_the_day)}


def copied_from(database: Path, to: Path) -> None:
    with closing(connect(database)) as source:
        copy(source, to)


def test_a_copy_takes_the_place_of_the_database_which_is_moved_aside(tmp_path: Path) -> None:
    database, copied = tmp_path / "house.sqlite", tmp_path / "copy.sqlite"
    code = a_day(database)
    copied_from(database, copied)
    stood = titles(database)
    registry = Registry(database, clock=lambda: NINE)
    registry.open_workshop(PROGRAMME)
    registry.close()
    aside = rescue.restore(copied, database, now=NINE)
    assert aside is not None
    assert titles(database) == stood == ALL
    assert len(Registry(aside, clock=lambda: NINE).listings()) == 2
    assert Registry(database, clock=lambda: NINE).find(code) is not None


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
    Registry(copied, clock=lambda: NINE).close()
    crashed.unlink()
    assert rescue.restore(copied, crashed, now=NINE) is None
    assert not Path(f"{crashed}-wal").exists()
    assert Registry(crashed, clock=lambda: NINE).listings() == []


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
    registry = Registry(database, clock=lambda: NINE)
    registry.open_workshop(PROGRAMME)
    copied_from(database, copied)
    with pytest.raises(DatabaseProblem, match="in_use"):
        rescue.restore(copied, database, now=NINE)
    assert len(registry.listings()) == 1


# -- the copies that there are


class Day:
    """A database with copies beside it and on a stick, one for each hour that is asked for."""

    def __init__(self, folder: Path) -> None:
        self.database = folder / "house.sqlite"
        self.code = a_day(self.database)
        self.folders = [folder / "copies", folder / "stick"]
        for place in self.folders:
            place.mkdir()

    def copy_at(self, hour: int, place: int = 0, *, of: Path | None = None) -> Path:
        made = datetime(2024, 1, 16, hour, tzinfo=UTC)
        path = self.folders[place] / name_of(self.database, made)
        copied_from(of or self.database, path)
        return path

    def newest_good(self) -> Path | None:
        found = rescue.newest_good(self.database, self.folders)
        return found and found.path


@pytest.fixture
def day(tmp_path: Path) -> Day:
    return Day(tmp_path)


def damage(path: Path) -> None:
    """In the middle; the first page, which says what it is, stays."""
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[4_096:] = content[4_096:middle] + Random(1).randbytes(len(content) - middle)
    path.write_bytes(content)


def test_the_copies_in_both_places_are_listed_the_newest_first(day: Day) -> None:
    paths = [day.copy_at(9), day.copy_at(10, 1), day.copy_at(11)]
    damage(paths[2])
    (day.folders[1] / "another-2024-01-16T120000Z.sqlite").write_bytes(paths[0].read_bytes())
    found = list(rescue.copies_found(day.database, day.folders))
    assert [copied.path for copied in found] == paths[::-1]
    assert [copied.is_good for copied in found] == [False, True, True]
    assert found[1].made_at == datetime(2024, 1, 16, 10, tzinfo=UTC)
    assert found[1].size_bytes == paths[1].stat().st_size
    assert list(found[1].workshops.values()) == [f"{day.code} «{PROGRAMME.title.nb}»"]
    assert list(rescue.copies_found(day.database, [day.database.parent / "nowhere"])) == []


def test_the_newest_that_is_whole_and_holds_a_workshop_is_named(day: Day, tmp_path: Path) -> None:
    assert day.newest_good() is None
    good = day.copy_at(9, 1)
    empty = tmp_path / "empty.sqlite"
    Registry(empty, clock=lambda: NINE).close()
    day.copy_at(10, of=empty)
    damage(day.copy_at(11))
    day.copy_at(12).write_bytes(b"")
    torn = day.copy_at(13)
    with closing(sqlite3.connect(torn)) as database, database:
        database.execute("drop trigger events_no_delete")
        database.execute("delete from events where seq = 7")
    damage(day.database)
    before = fingerprint(tmp_path)
    assert day.newest_good() == good
    assert fingerprint(tmp_path) == before


def test_the_copies_of_another_machine_on_the_same_stick_are_not_named_first(day: Day, tmp_path: Path) -> None:
    ours = day.copy_at(9, 1)
    (tmp_path / "other").mkdir()
    a_day(tmp_path / "other" / "house.sqlite")
    theirs = day.copy_at(10, 1, of=tmp_path / "other" / "house.sqlite")
    assert day.newest_good() == ours
    day.database.write_bytes(b"of this nobody can tell what it was")
    assert day.newest_good() == theirs, "whoever reads of it sees which workshops are in it"


def test_a_copy_in_which_an_event_is_missing_is_not_put_back(day: Day) -> None:
    torn = day.copy_at(9)
    with closing(sqlite3.connect(torn)) as database, database:
        database.execute("drop trigger events_no_delete")
        database.execute("delete from events where seq = 7")
    with pytest.raises(DatabaseProblem, match="damaged"):
        rescue.restore(torn, day.database, now=NINE)
    assert titles(day.database) == ALL
