"""After closing: the archive is written and verified, and only then the ballots' key is destroyed."""

from __future__ import annotations

import logging
from collections.abc import Callable

from facilitator.live.commits import InNativeThread
from facilitator.live.seal_keys import SealKeys
from facilitator.live.workshop import LiveWorkshop

log = logging.getLogger(__name__)


class Finishing:
    """`archive` writes the boards of a closed workshop; `destroyed` is called once its ballots are gone."""

    def __init__(
        self,
        keys: SealKeys,
        *,
        archive: Callable[[LiveWorkshop], object],
        destroyed: Callable[[], None],
        in_native_thread: InNativeThread,
    ) -> None:
        self._keys = keys
        self._archive = archive
        self._destroyed = destroyed
        self._in_native_thread = in_native_thread

    def finish(self, live: LiveWorkshop) -> None:
        """After closing, and after each late command. Where the archive cannot be written nothing is destroyed, the workshop
        `is_unfinished`, and it must be tried again. Raises nothing: the command is saved, and must not be answered as if it
        were not."""
        if live.is_archiving:
            # The one that is writing looks for later commands before it ends: one more archive serves all that came meanwhile.
            return
        try:
            self._write_archive(live)
            # Before destroying the key, which is what the next start looks for: this tells the copies that their keys must go.
            live.roster.forget_join_key()
            self._in_native_thread(lambda: self._keys.destroy(live.id))
        except Exception:
            if not live.is_unfinished:
                log.exception("the archive of %s could not be written", live.id)
            live.is_unfinished = True
        else:
            live.is_unfinished = False
            live.use(None)
            self._destroyed()

    def _write_archive(self, live: LiveWorkshop) -> None:
        live.is_archiving = True
        try:
            while live.archived_seq < live.seq:
                seq = live.seq
                self._archive(live)
                live.archived_seq = seq
        finally:
            live.is_archiving = False
