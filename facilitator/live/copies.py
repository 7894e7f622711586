"""Copies of the database while the server runs: consistent, whole files that open like the original, in a folder beside it and in
another place if one is given. What must be forgotten is forgotten in old copies too.
Copies that hold a workshop which the database does not know are somebody's last hope, and are left alone."""

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
"""What a copy leaves free: the day itself needs the room more."""

log = logging.getLogger(__name__)


class Copies:
    """Those in one folder. `clock` gives ms since 1970; `thinning` is false while the date is doubtful; `changed` is called when
    `may_hold_secrets` has changed."""

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
        """Whether the folder could not be reached to forget there what must be forgotten."""
        self._has_forgotten = True
        self._changed = changed
        self._clock = clock
        self._thinning = thinning
        self._made: set[Path] = set()
        self._ahead = timedelta()
        """How far names are ahead of the clock."""
        self._share_out = share_out
        self._in_native_thread = in_native_thread
        self._database = database
        self._source = connect(database)
        self._is_own: dict[Path, bool] = {}
        """Whether a copy in the folder is of this database: each is opened once."""
        self._copied_version: int | None = None
        self._kept_secrets: Secrets | None = None
        self._at_work = threading.Lock()
        self._stopped = False

    def run(self, wait: Callable[[float], None]) -> None:
        """A copy every minute, until the server ends."""
        while not self._stopped:
            self.keep_up()
            wait(copy_interval_seconds)

    def keep_up(self) -> None:
        """A new copy if anything has changed since the last one. What goes wrong is logged once, and tried again next time."""
        with self._at_work:
            if not self._stopped:
                self._try_to_keep_up()

    def forget(self) -> None:
        """At once what was destroyed, also if the database does not show it: a key."""
        with self._at_work:
            if not self._stopped:
                self._kept_secrets = None
                self._try_to_keep_up()

    def close(self) -> None:
        """After a last copy."""
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
        # Before the copy that needs it; and a key that was destroyed is destroyed here, too.
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
            # First, since it needs no room.
            self._forget(copies, kept)
            self._has_forgotten = True
        finally:
            if version != self._copied_version:
                copies.insert(0, self._copy())
                self._copied_version = version
        for path in superfluous(copies):
            # Under a doubtful date no more than what was copied under it is old.
            if self._thinning() or path in self._made:
                path.unlink()

    def _forget(self, copies: Iterable[Path], kept: Secrets) -> None:
        """In each copy, whatever is wrong with another. Raises the last error."""
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
        """Of a later time than every other copy there, so that the latest name is the newest copy: the clock may have been set
        back. From there on names follow the time that passes, by which copies are thinned out."""
        now = datetime.fromtimestamp(self._clock() / 1_000, UTC)
        for newest in copies_of(self._database, self.folder)[:1]:
            short = made_at(newest) + timedelta(seconds=1) - now
            self._ahead = max(self._ahead, short) if short > timedelta() else timedelta()
        return self.folder / name_of(self._database, now + self._ahead)

    def _own_copies(self, known: frozenset[str]) -> list[Path]:
        """After an accident the server may run on an empty file beside the copies of the day that was lost; and a stick may have
        those of another machine."""
        found = copies_of(self._database, self.folder)
        self._is_own |= {path: is_copy_of(known, path) for path in found if path not in self._is_own}
        return [path for path in found if self._is_own[path]]

    def _remove_what_was_cut_short(self) -> None:
        """A server that was killed in the middle of a copy left a part of it, with all that must be forgotten in it."""
        for part in self.folder.glob(f"{pattern(self._database)}.part*"):
            part.unlink()
