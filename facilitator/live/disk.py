"""The disk, as all that is written to it finds it. While it refuses (it is full, or may only be read), the house says so and goes
on showing what it has; every few seconds it tries again by itself, so that nobody has to."""

from __future__ import annotations

import threading
from collections.abc import Callable

from facilitator.live.commits import InNativeThread
from facilitator.store.entry import NotSaved, OutOfTurn
from facilitator.store.protocol import Store

trial_seconds = 2.0


class Disk:
    """Does work that writes, as an `InNativeThread` does; `changed` is called when the disk begins to refuse or takes again."""

    def __init__(self, store: Store, in_native_thread: InNativeThread, *, changed: Callable[[], None]) -> None:
        self.saving = True
        """False while the disk refuses."""
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
        """Whether something is being written."""
        return self._under_way > 0

    def watch(self, wait: Callable[[float], None]) -> None:
        """Tries again as long as it refuses, until the server ends."""
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
