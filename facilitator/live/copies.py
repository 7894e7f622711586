"""Backups while the server runs: consistent, complete database files in a folder beside the original, and in a second folder if
given. Data that must be forgotten is removed from old copies too. Copies with a workshop unknown to the database are never
touched: they may be the last copy of it."""

from __future__ import annotations

import errno
import logging
import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from facilitator.live.commits import InNativeThread
from facilitator.live.copy_files import copies_of, copy, made_at, name_of, pattern, superfluous
from facilitator.live.forgetting import Secrets, forget, is_copy_of, secrets_of
from facilitator.live.old_files import ShareOut, seal_old_copy
from facilitator.live.seal_keys import keys_beside
from facilitator.store.database import connect

copy_interval_seconds = 60
room_bytes_min = 50_000_000
"""Free space a copy must leave for the event itself."""

log = logging.getLogger(__name__)


class Copies:
    """The copies in one folder. `clock` gives ms since 1970; `thinning` is false while the date is in doubt; `changed` is called
    when `may_hold_secrets` changes."""

    def __init__(
        self,
        database: Path,
        folder: Path,
        *,
        clock: Callable[[], int],
        in_native_thread: InNativeThread,
        thinning: Callable[[], bool] = lambda: True,
        share_out: ShareOut = lambda workshop: "",
        changed: Callable[[], None] = lambda: None,
    ) -> None:
        self.folder = folder
        self.is_failing = False
        self.may_hold_secrets = False
        """Whether the folder was unreachable when data had to be forgotten there."""
        self._has_forgotten = True
        self._changed = changed
        self._clock = clock
        self._thinning = thinning
        self._made: set[Path] = set()
        self._ahead = timedelta()
        """How far file names are ahead of the clock."""
        self._share_out = share_out
        self._in_native_thread = in_native_thread
        self._database = database
        self._source = connect(database)
        self._is_own: dict[Path, bool] = {}
        """Cache: whether a copy in the folder belongs to this database."""
        self._copied_version: int | None = None
        self._kept_secrets: Secrets | None = None
        self._at_work = threading.Lock()
        self._stopped = False

    def run(self, wait: Callable[[float], None]) -> None:
        """Keeps the copies current every minute, until the server stops."""
        while not self._stopped:
            self.keep_up()
            wait(copy_interval_seconds)

    def keep_up(self) -> None:
        """Makes a copy if the database has changed. A failure is logged once and retried next time."""
        with self._at_work:
            if not self._stopped:
                self._try_to_keep_up()

    def forget(self) -> None:
        """Removes destroyed data at once, even if the database file has not changed (a key is a separate file)."""
        with self._at_work:
            if not self._stopped:
                self._kept_secrets = None
                self._try_to_keep_up()

    def close(self) -> None:
        """Makes a last copy and closes."""
        with self._at_work:
            self._stopped = True
            self._try_to_keep_up()
            self._source.close()

    def _try_to_keep_up(self) -> None:
        try:
            self._in_native_thread(self._keep_up)
        except (OSError, sqlite3.Error) as error:
            if not self.is_failing:
                log.error("no copy could be made in %s: %s", self.folder, error)  # noqa: TRY400 (one line is enough)
            self.is_failing = True
        else:
            self.is_failing = False
        if self.may_hold_secrets is self._has_forgotten:
            self.may_hold_secrets = not self._has_forgotten
            self._changed()

    def _keep_up(self) -> None:
        version = self._source.execute("pragma data_version").fetchone()[0]
        if version == self._copied_version and self._kept_secrets is not None:
            return
        kept = secrets_of(self._source)
        if not kept.workshops:
            return
        self._has_forgotten = False
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Before the copy that needs the keys; destroyed keys are removed from the copies too.
        keys_beside(self.folder / self._database.name).mirror(
            keys_beside(self._database), known=kept.workshops, destroyed=kept.destroyed
        )
        if self._copied_version is None:
            self._remove_what_was_cut_short()
        copies = self._own_copies(kept.workshops)
        if self._copied_version is None:
            for path in copies:
                seal_old_copy(path, keys_beside(self._database), self._share_out)
        try:
            # Forget first, since it needs no free space.
            self._forget(copies, kept)
            self._has_forgotten = True
        finally:
            if version != self._copied_version:
                copies.insert(0, self._copy())
                self._copied_version = version
        for path in superfluous(copies):
            # While the date is in doubt, only copies made since then may be thinned.
            if self._thinning() or path in self._made:
                path.unlink()

    def _forget(self, copies: Iterable[Path], kept: Secrets) -> None:
        """Removes data from each copy, continuing after a failure. Raises the last error."""
        if kept == self._kept_secrets:
            return
        self._kept_secrets = None
        problem: sqlite3.Error | None = None
        for path in copies:
            try:
                forget(path, kept)
            except sqlite3.Error as error:
                problem = error
        if problem is not None:
            raise problem
        self._kept_secrets = kept

    def _copy(self) -> Path:
        if shutil.disk_usage(self.folder).free < room_bytes_min + self._database.stat().st_size:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self.folder))
        path = self._next_path()
        copy(self._source, path)
        self._made.add(path)
        return path

    def _next_path(self) -> Path:
        """Returns a name later than every existing copy, so that the last name is the newest copy even if the clock was set back.
        Later names advance with elapsed time, by which copies are thinned."""
        now = datetime.fromtimestamp(self._clock() / 1_000, UTC)
        for newest in copies_of(self._database, self.folder)[:1]:
            short = made_at(newest) + timedelta(seconds=1) - now
            self._ahead = max(self._ahead, short) if short > timedelta() else timedelta()
        return self.folder / name_of(self._database, now + self._ahead)

    def _own_copies(self, known: frozenset[str]) -> list[Path]:
        """Returns the copies of this database. After a disaster the server may run on an empty file beside the copies of the lost
        day, and a USB stick may hold another machine's."""
        found = copies_of(self._database, self.folder)
        self._is_own |= {path: is_copy_of(known, path) for path in found if path not in self._is_own}
        return [path for path in found if self._is_own[path]]

    def _remove_what_was_cut_short(self) -> None:
        """Removes partial copies left by a killed server; they may hold data that must be forgotten."""
        for part in self.folder.glob(f"{pattern(self._database)}.part*"):
            part.unlink()
