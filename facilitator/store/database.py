"""The SQLite file: opening, checking and migrating. Never overwrites anything: a file that is not ours, or newer than this
version, is refused with one sentence."""

from __future__ import annotations

import logging
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path, PurePath

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from facilitator.store import journal
from facilitator.store.journal import Journal
from facilitator.store.schema import MIGRATIONS

busy_timeout_ms = 5_000

log = logging.getLogger(__name__)


class DatabaseProblem(Exception):
    """The file is unusable. `code` is a key of the message catalogues (`database.<code>`)."""

    def __init__(self, code: str, path: Path) -> None:
        super().__init__(f"{code}: {path}")
        self.code = code
        self.path = path


def connect(path: Path) -> sqlite3.Connection:
    """Returns a connection that may be used from several threads, one at a time. Raises sqlite3.Error."""
    connection = sqlite3.connect(
        path.absolute(), timeout=busy_timeout_ms / 1_000, isolation_level=None, check_same_thread=False
    )
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = full")
    connection.execute("pragma foreign_keys = on")
    connection.execute("pragma secure_delete = on")
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Runs a transaction: all or nothing, durable on exit. Raises sqlite3.Error."""
    connection.execute("begin immediate")
    try:
        yield
        connection.execute("commit")
    finally:
        if connection.in_transaction:
            connection.execute("rollback")


def empty_journal(connection: sqlite3.Connection) -> None:
    """Truncates the write-ahead log, which may still contain deleted data. If a reader or a full disk prevents it, the next start
    does it."""
    try:
        busy, *_ = connection.execute("pragma wal_checkpoint(truncate)").fetchone()
    except sqlite3.Error:
        busy = True
    if busy:
        log.warning("the journal could not be emptied yet; it will be when the server starts next")


def prepare(path: Path, migrations: tuple[Migrations, ...] = MIGRATIONS) -> None:
    """Creates folder, file and tables as needed and migrates. Raises DatabaseProblem, leaving an unusable file untouched."""
    if _lies_on_a_share(path):
        raise DatabaseProblem("on_a_share", path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise DatabaseProblem("no_folder", path.parent) from None
    try:
        if path.is_dir():
            raise DatabaseProblem("not_a_database", path)
        if path.exists() and path.stat().st_size:
            inspect(path, migrations)
    except OSError:
        # A name that is too long, a folder or a journal of somebody else's.
        raise DatabaseProblem("unreadable", path) from None
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
    """Creates the file, if missing, readable by its owner only: it contains keys. SQLite gives its journals the same mode. Raises
    OSError."""
    if not path.exists():
        path.touch(mode=0o600)


def inspect(path: Path, migrations: tuple[Migrations, ...] = MIGRATIONS) -> None:
    """Checks the file read-only, since even connecting in WAL mode would change a foreign file. Raises DatabaseProblem if it is
    not ours, newer or damaged."""
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
    """Opens the file read-only, including its write-ahead log. Without one it is opened as immutable, so that no journal file is
    created. Raises sqlite3.Error."""
    how = "mode=ro" if journal.journal_of(path).exists() else "immutable=1"
    return sqlite3.connect(f"{uri_of(path.absolute())}?{how}", uri=True)


def uri_of(path: PurePath) -> str:
    """Returns the `file:` address of an absolute path. That of a Windows share has its server as authority, which SQLite refuses;
    as part of the path it takes it."""
    uri = path.as_uri()
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)


def is_share(path: PurePath) -> bool:
    """Returns whether an absolute path is on a Windows network share (UNC), not on a local disk in the long form."""
    drive = path.drive.upper()
    return drive.startswith("\\\\") and re.match(r"\\\\[?.]\\(?!UNC\\)", drive) is None


def is_cut(path: Path) -> bool:
    """Returns whether the last page is truncated, which SQLite would read as zeros. A file with a write-ahead log may be
    truncated legitimately, during a checkpoint that the log can repeat."""
    with path.open("rb") as file:
        page_bytes = int.from_bytes(file.read(18)[16:]) or 1
    return not journal.journal_of(path).exists() and path.stat().st_size % page_bytes != 0


def require_unused(path: Path) -> None:
    """Raises DatabaseProblem `in_use` while another process has the file open. A damaged file counts as unused."""
    try:
        with closing(sqlite3.connect(path.absolute(), timeout=0)) as connection:
            # Leaving WAL mode requires exclusive access; `connect` sets it again.
            connection.execute("pragma journal_mode = delete")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise DatabaseProblem("in_use", path) from None
    except sqlite3.DatabaseError:
        return


def _lies_on_a_share(path: Path) -> bool:
    """Also by the letter of a drive, which `resolve` looks up. Write-ahead logging needs memory that all processes share, which no
    network file system has (https://www.sqlite.org/wal.html)."""
    try:
        return is_share(path.absolute()) or is_share(path.resolve())
    except (OSError, RuntimeError):
        return False


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
    """Returns the names of this version's migrations: in an empty database all are pending."""
    return {step.name for step in migration.pending(Database(memory=True))}


def _is_writable(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("begin immediate")
    except sqlite3.OperationalError as error:
        return "locked" in str(error)
    try:
        # A transaction begins in a read-only file as well; only writing tells.
        connection.execute("pragma user_version = 0")
    except sqlite3.OperationalError:
        return False
    finally:
        connection.execute("rollback")
    return True
