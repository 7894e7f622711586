"""The SQLite file: opened, checked and brought up to date in one place.
Nothing is ever overwritten: a file that is not ours, or newer than this version, is refused in one sentence."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from facilitator.store import journal
from facilitator.store.journal import Journal
from facilitator.store.schema import MIGRATIONS

busy_timeout_ms = 5_000

log = logging.getLogger(__name__)


class DatabaseProblem(Exception):
    """The file cannot be used. `code` is a key of the message catalogues (`database.<code>`)."""

    def __init__(self, code: str, path: Path) -> None:
        super().__init__(f"{code}: {path}")
        self.code = code
        self.path = path


def connect(path: Path) -> sqlite3.Connection:
    """A connection that may be used by one thread after another. Raises sqlite3.Error."""
    connection = sqlite3.connect(path, timeout=busy_timeout_ms / 1_000, isolation_level=None, check_same_thread=False)
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = full")
    connection.execute("pragma foreign_keys = on")
    connection.execute("pragma secure_delete = on")
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All that is written inside or none of it, durable at the end. Raises sqlite3.Error."""
    connection.execute("begin immediate")
    try:
        yield
        connection.execute("commit")
    finally:
        if connection.in_transaction:
            connection.execute("rollback")


def empty_journal(connection: sqlite3.Connection) -> None:
    """What was deleted may still stand in the write-ahead journal. A reader can keep it from being emptied for a while, and a
    full disk too; the next start then does it."""
    try:
        busy, *_ = connection.execute("pragma wal_checkpoint(truncate)").fetchone()
    except sqlite3.Error:
        busy = True
    if busy:
        log.warning("the journal could not be emptied yet; it will be when the server starts next")


def prepare(path: Path, migrations: tuple[Migrations, ...] = MIGRATIONS) -> None:
    """Makes the folder, the file and its tables where they are missing. Raises DatabaseProblem, having touched nothing."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise DatabaseProblem("no_folder", path.parent) from None
    if path.is_dir():
        raise DatabaseProblem("not_a_database", path)
    if path.exists() and path.stat().st_size:
        inspect(path, migrations)
    try:
        make_private(path)
        connection = connect(path)
    except (OSError, sqlite3.OperationalError):
        raise DatabaseProblem("unwritable", path) from None
    try:
        _migrate(connection, path, migrations)
    except sqlite3.OperationalError:
        raise DatabaseProblem("unwritable", path) from None
    finally:
        connection.close()


def make_private(path: Path) -> None:
    """The file, where there is none: keys stand in it, and whose vote is whose. Its journals become what it is. Raises OSError."""
    if not path.exists():
        path.touch(mode=0o600)


def inspect(path: Path, migrations: tuple[Migrations, ...] = MIGRATIONS) -> None:
    """Looks before anything may touch it: already connecting as we do would change somebody else's file.
    Raises DatabaseProblem for what is not ours, newer or damaged."""
    if not _looks_like_sqlite(path):
        raise DatabaseProblem("not_a_database", path)
    connection = read_only(path)
    try:
        _require_ours(Database(connection), path, migrations)
        if journal.state_of(path) is Journal.DAMAGED or is_cut(path):
            raise DatabaseProblem("damaged", path)
        if connection.execute("pragma integrity_check(1)").fetchone() != ("ok",):
            raise DatabaseProblem("damaged", path)
    except sqlite3.OperationalError:
        raise DatabaseProblem("unreadable", path) from None
    except sqlite3.DatabaseError as error:
        is_none = error.sqlite_errorcode == sqlite3.SQLITE_NOTADB
        raise DatabaseProblem("not_a_database" if is_none else "damaged", path) from None
    finally:
        connection.close()


def read_only(path: Path) -> sqlite3.Connection:
    """What lies in a journal is read too; without one, opening it as immutable leaves not even an empty journal behind. Raises
    sqlite3.Error."""
    how = "mode=ro" if journal.journal_of(path).exists() else "immutable=1"
    return sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True)


def is_cut(path: Path) -> bool:
    """Whether the last page is not all there: SQLite would read it as if zeros stood there. With a journal beside it, which holds
    the page, the file may have been cut while it was being brought up to date."""
    with path.open("rb") as file:
        page_bytes = int.from_bytes(file.read(18)[16:]) or 1
    return not journal.journal_of(path).exists() and path.stat().st_size % page_bytes != 0


def require_unused(path: Path) -> None:
    """Raises DatabaseProblem `in_use` while a server runs on the file. A damaged file is nobody's."""
    try:
        with closing(sqlite3.connect(path, timeout=0)) as connection:
            # Only who is alone with a file may take it out of its journal mode; connecting as we do puts it back.
            connection.execute("pragma journal_mode = delete")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise DatabaseProblem("in_use", path) from None
    except sqlite3.DatabaseError:
        return


def _looks_like_sqlite(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(16) == b"SQLite format 3\0"
    except OSError:
        raise DatabaseProblem("unreadable", path) from None


def _require_ours(database: Database, path: Path, migrations: tuple[Migrations, ...]) -> None:
    tables = set(database.table_names()) - {Migrations.migrations_table}
    if tables and not any(migration.applied(database) for migration in migrations):
        raise DatabaseProblem("not_ours", path)
    for migration in migrations:
        if {step.name for step in migration.applied(database)} - _known(migration):
            raise DatabaseProblem("newer", path)


def _migrate(connection: sqlite3.Connection, path: Path, migrations: tuple[Migrations, ...]) -> None:
    database = Database(connection)
    if any(migration.pending(database) for migration in migrations):
        for migration in migrations:
            migration.apply(database)
    elif not _is_writable(connection):
        raise DatabaseProblem("unwritable", path)


def _known(migration: Migrations) -> set[str]:
    """The steps this version has: all of them are pending in an empty database."""
    return {step.name for step in migration.pending(Database(memory=True))}


def _is_writable(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("begin immediate")
    except sqlite3.OperationalError as error:
        return "locked" in str(error)
    connection.execute("rollback")
    return True
