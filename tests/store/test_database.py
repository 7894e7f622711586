"""Opening the database file: what cannot be used is refused by its right name, and left as it was to the last byte."""

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import chdir, closing, contextmanager
from pathlib import Path, PureWindowsPath

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from facilitator.store import database, schema
from facilitator.store.database import DatabaseProblem, connect, is_share, prepare, uri_of
from facilitator.store.sqlite import SqliteStore
from tests.store.test_log import entry

nobody = 65534


@contextmanager
def without_privileges() -> Iterator[Path]:
    """A folder of root's, and for the time being we are nobody; who is nobody already makes the folder their own."""
    me = os.geteuid()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        try:
            yield folder
        finally:
            os.seteuid(me)
            folder.chmod(0o755)


def drop_privileges(folder: Path) -> None:
    if os.geteuid() == 0:
        os.seteuid(nobody)
    else:
        folder.chmod(0o555)


def refused(path: Path) -> str:
    with pytest.raises(DatabaseProblem) as problem:
        prepare(path)
    return problem.value.code


def left_alone(path: Path, *, code: str) -> None:
    """Preparing is refused with the code; file and folder are as they were."""
    before, beside = path.read_bytes(), sorted(path.parent.iterdir())
    assert refused(path) == code
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == beside


def prepared(path: Path) -> Path:
    prepare(path)
    return path


def test_folder_and_file_are_made_where_they_are_missing(tmp_path: Path) -> None:
    path = prepared(tmp_path / "new folder" / "what? #1.sqlite")
    SqliteStore(path).log("w1").append([entry(1)])


def test_a_new_file_with_its_journals_is_nobody_elses_to_read(tmp_path: Path) -> None:
    path = prepared(tmp_path / "house.sqlite")
    with closing(SqliteStore(path)) as store:
        store.log("w1").append([entry(1)])
        found = {each.name: each.stat().st_mode & 0o777 for each in tmp_path.iterdir()}
    assert found == dict.fromkeys(("house.sqlite", "house.sqlite-wal", "house.sqlite-shm"), 0o600)


def test_an_empty_file_is_taken(tmp_path: Path) -> None:
    (tmp_path / "empty.sqlite").touch()
    SqliteStore(prepared(tmp_path / "empty.sqlite")).log("w1").append([entry(1)])


def test_a_prepared_file_is_taken_as_it_is(tmp_path: Path) -> None:
    path = prepared(tmp_path / "house.sqlite")
    SqliteStore(path).log("w1").append([entry(1)])
    before = path.read_bytes()
    assert SqliteStore(prepared(path)).log("w1").read() == [entry(1)]
    assert path.read_bytes() == before


def test_a_file_that_a_server_has_open_is_taken_with_what_is_in_its_journal(tmp_path: Path) -> None:
    path = prepared(tmp_path / "house.sqlite")
    serving = SqliteStore(path).log("w1")
    serving.append([entry(1)])
    prepare(path)
    serving.append([entry(2)])
    assert len(SqliteStore(path).log("w1").read()) == 2


def test_a_file_that_somebody_else_is_writing_to_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = prepared(tmp_path / "house.sqlite")
    with closing(connect(path)) as busy:
        busy.execute("begin immediate")
        monkeypatch.setattr(database, "busy_timeout_ms", 1)
        prepare(path)


def test_a_file_that_was_cut_short_while_it_was_made_is_finished(tmp_path: Path) -> None:
    path = tmp_path / "house.sqlite"
    schema.log.ensure_migrations_table(Database(connect(path)))
    SqliteStore(prepared(path)).log("w1").append([entry(1)])


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("I am no folder")
    assert refused(tmp_path / "file" / "house.sqlite") == "no_folder"
    assert refused(tmp_path / "file" / "deeper" / "house.sqlite") == "no_folder"
    assert (tmp_path / "file").read_text() == "I am no folder"


def test_a_folder_that_nobody_may_write_in() -> None:
    with without_privileges() as folder:
        drop_privileges(folder)
        assert refused(folder / "house.sqlite") == "unwritable"
        assert refused(folder / "deeper" / "house.sqlite") == "no_folder"
        assert list(folder.iterdir()) == []


def test_a_file_that_nobody_may_write_to() -> None:
    with without_privileges() as folder:
        path = prepared(folder / "house.sqlite")
        path.chmod(0o444)
        drop_privileges(folder)
        left_alone(path, code="unwritable")


def test_a_file_that_nobody_may_read() -> None:
    with without_privileges() as folder:
        path = prepared(folder / "house.sqlite")
        path.chmod(0o000)
        drop_privileges(folder)
        assert refused(path) == "unreadable"


def test_a_file_that_may_be_read_and_not_written() -> None:
    """In a folder where its journal can be made, so that a transaction begins."""
    with without_privileges() as folder:
        path = prepared(folder / "house.sqlite")
        folder.chmod(0o777)
        path.chmod(0o444)
        if os.geteuid() == 0:
            os.seteuid(nobody)
        assert refused(path) == "unwritable"


@pytest.mark.parametrize("name", ["x" * 300 + ".sqlite", "loop", "loop/house.sqlite", "journal.sqlite"])
def test_a_name_that_the_file_system_does_not_take(tmp_path: Path, name: str) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    prepared(tmp_path / "journal.sqlite")
    (tmp_path / "journal.sqlite-wal").mkdir()
    assert refused(tmp_path / name) in {"unreadable", "unwritable", "no_folder"}


@pytest.mark.parametrize("name", [":memory:", "file:day?mode=memory", "år 1#2?.sqlite", "100%25.sqlite"])
def test_a_name_with_a_meaning_to_sqlite_is_a_name(tmp_path: Path, name: str) -> None:
    with chdir(tmp_path):
        prepare(Path(name))
        prepare(Path(name))
    assert {path.name for path in tmp_path.iterdir()} == {name}


def test_a_file_on_a_windows_share_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    """Windows' own class for paths says what the address is."""

    class OnAShare(type(tmp_path)):  # type: ignore[misc]
        def absolute(self) -> PureWindowsPath:
            return PureWindowsPath(r"\\server\felles\data\house.sqlite")

    path = OnAShare(tmp_path / "new" / "house.sqlite")
    assert refused(path) == "on_a_share"
    assert not path.parent.exists()


@pytest.mark.parametrize(
    ("path", "is_one"),
    [
        (r"\\server\felles\house.sqlite", True),
        ("//server/felles/house.sqlite", True),
        (r"\\?\UNC\server\felles\house.sqlite", True),
        (r"C:\data\house.sqlite", False),
        (r"\\?\C:\data\house.sqlite", False),
    ],
)
def test_a_share_is_told_from_a_disk(path: str, *, is_one: bool) -> None:
    assert is_share(PureWindowsPath(path)) is is_one


def test_sqlite_takes_the_address_of_a_copy_on_a_share(tmp_path: Path) -> None:
    """Two slashes before a path are one here, so that the address of a share is that of a file that exists."""
    path = prepared(tmp_path / "år 1.sqlite")
    address = uri_of(PureWindowsPath(f"/{path.as_posix()}"))
    assert address.startswith("file:////")
    with closing(sqlite3.connect(f"{address}?mode=ro", uri=True)) as connection:
        assert connection.execute("select count(*) from workshops").fetchone() == (0,)


def test_a_folder_where_the_file_should_be(tmp_path: Path) -> None:
    assert refused(tmp_path) == "not_a_database"


@pytest.mark.parametrize(
    "content", [b"x", b"Handlingsplan for klima og energi\n" * 500, b"PK\x03\x04" + bytes(5000), b"SQLite format 3\0"]
)
def test_a_file_that_is_no_database(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "plan.docx"
    path.write_bytes(content)
    left_alone(path, code="not_a_database")


@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_somebody_elses_database(tmp_path: Path, journal: str) -> None:
    path = tmp_path / "members.sqlite"
    connection = sqlite3.connect(path)
    connection.execute(f"pragma journal_mode = {journal}")
    connection.execute("create table events (title, starts_at)")
    connection.close()
    left_alone(path, code="not_ours")


def test_somebody_elses_database_that_keeps_its_migrations_as_we_do(tmp_path: Path) -> None:
    theirs = Migrations("members")
    theirs(name="first")(lambda database: database.table("members").create({"name": str}))
    path = tmp_path / "members.sqlite"
    prepare(path, (theirs,))
    left_alone(path, code="not_ours")


def test_a_database_of_a_newer_version(tmp_path: Path) -> None:
    newer = Migrations("log")
    newer(name="events")(lambda database: database.table("events").create({"seq": int}))
    newer(name="events_with_colour")(lambda database: database.table("events").add_column("colour"))
    path = tmp_path / "house.sqlite"
    prepare(path, (newer,))
    left_alone(path, code="newer")


def test_a_database_of_an_older_version_is_brought_up_to_date(tmp_path: Path) -> None:
    path = prepared(tmp_path / "house.sqlite")
    SqliteStore(path).log("w1").append([entry(1)])
    more = Migrations("notes")
    more(name="notes")(lambda database: database.table("notes").create({"text": str}))
    prepare(path, (*schema.MIGRATIONS, more))
    assert Database(connect(path)).table("notes").exists()
    assert len(SqliteStore(path).log("w1").read()) == 1


@pytest.mark.parametrize("place", ["header", "schema", "middle", "end"])
def test_a_damaged_database(tmp_path: Path, place: str) -> None:
    path = prepared(tmp_path / "house.sqlite")
    with closing(SqliteStore(path)) as store:
        store.log("w1").append([entry(number) for number in range(1, 300)])
    whole = path.read_bytes()
    start = {"header": 16, "schema": 100, "middle": len(whole) // 2, "end": len(whole) - 4096}[place]
    damaged = whole[:start] if place == "end" else whole[:start] + b"\xde\xad" * 2048 + whole[start + 4096 :]
    path.write_bytes(damaged)
    left_alone(path, code="not_a_database" if place == "header" else "damaged")
