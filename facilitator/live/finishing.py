"""What follows on closing a workshop: its boards are archived and checked, and only then is the key of its ballots destroyed."""

from __future__ import annotations

import logging
from collections.abc import Callable

from facilitator.live.gathering import Gathering
from facilitator.live.seal_keys import SealKeys
from facilitator.live.workshop import InNativeThread

log = logging.getLogger(__name__)


class Finishing:
    """`archive` writes the boards of a workshop that has closed; `destroyed` is told that its ballots are gone."""

    def __init__(
        self,
        keys: SealKeys,
        *,
        archive: Callable[[Gathering], object],
        destroyed: Callable[[], None],
        in_native_thread: InNativeThread,
    ) -> None:
        self._keys = keys
        self._archive = archive
        self._destroyed = destroyed
        self._in_native_thread = in_native_thread
        self._archiving: dict[str, bool] = {}
        """Workshops whose archive is being written; true when it must be written again afterwards."""

    def finish(self, gathering: Gathering) -> None:
        """After closing, and after each late command. Where the archive cannot be written nothing is destroyed, the gathering
        `is_unfinished`, and it must be tried again. Raises nothing: the command is saved, and must not be answered as if it
        were not."""
        if gathering.id in self._archiving:
            # Those who come while an archive is being written leave it to the writer to write it once more for them all.
            self._archiving[gathering.id] = True
            return
        try:
            self._write_archive(gathering)
            # Before the key, which is what the next start looks for: copies learn from this that their keys must go.
            gathering.roster.forget_join_key()
            self._in_native_thread(lambda: self._keys.destroy(gathering.id))
        except Exception:
            if not gathering.is_unfinished:
                log.exception("the archive of %s could not be written", gathering.id)
            gathering.is_unfinished = True
        else:
            gathering.is_unfinished = False
            gathering.live.use(None)
            self._destroyed()

    def _write_archive(self, gathering: Gathering) -> None:
        self._archiving[gathering.id] = True
        try:
            while self._archiving[gathering.id]:
                self._archiving[gathering.id] = False
                self._archive(gathering)
        finally:
            del self._archiving[gathering.id]
