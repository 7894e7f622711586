"""Disk health: while writes fail (disk full or read-only), the server keeps serving its state and says so; it retries every few
seconds."""

from __future__ import annotations

import threading
from collections.abc import Callable

from facilitator.live.commits import InNativeThread
from facilitator.store.entry import NotSaved, OutOfTurn
from facilitator.store.protocol import Store

trial_seconds = 2.0


class Disk:
    """Callable that runs writing work like an `InNativeThread`; `changed` is called when writes begin to fail or succeed
    again."""

    def __init__(self, store: Store, in_native_thread: InNativeThread, *, changed: Callable[[], None]) -> None:
        self.saving = True
        """False while writes fail."""
        self._store = store
        self._in_native_thread = in_native_thread
        self._changed = changed
        self._counting = threading.Lock()
        self._under_way = 0
        self._stopped = False

    def __call__(self, work: Callable[[], None]) -> None:
        with self._counting:
            self._under_way += 1
        try:
            self._in_native_thread(work)
        except (NotSaved, OutOfTurn):
            self._find(saving=False)
            raise
        else:
            if not self.saving:
                self._find(saving=True)
        finally:
            with self._counting:
                self._under_way -= 1

    @property
    def is_busy(self) -> bool:
        """Whether a write is in progress."""
        return self._under_way > 0

    def watch(self, wait: Callable[[float], None]) -> None:
        """Retries while writes fail, until the server stops."""
        while not self._stopped:
            if not self.saving:
                self.try_again()
            wait(trial_seconds)

    def stop(self) -> None:
        self._stopped = True

    def try_again(self) -> None:
        takes: list[bool] = []
        self._in_native_thread(lambda: takes.append(self._store.takes_writes()))
        if takes[0]:
            self._find(saving=True)

    def _find(self, *, saving: bool) -> None:
        if saving is not self.saving:
            self.saving = saving
            self._changed()
