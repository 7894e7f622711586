"""A live workshop on its own file, for tests of the commit queue, and a stand-in for the native thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

from facilitator.domain.command import Command
from facilitator.domain.kernel import PhaseId
from facilitator.domain.opening import OpenWorkshop
from facilitator.domain.phases import StartPhase
from facilitator.domain.workshop import Workshop
from facilitator.live.commits import CommitQueue
from facilitator.live.sealing import Seal
from facilitator.store.database import prepare
from facilitator.store.entry import Entry
from facilitator.store.sqlite import SqliteStore
from tests.support.programme import PROGRAMME
from tests.support.workshop import NINE, ORGANISER, Someone

SEAL_KEY = b"a key of thirty-two letters here"
patience_seconds = 120


def until(condition: Callable[[], bool]) -> None:
    """Waits until another thread makes the condition true."""
    pulse = threading.Event()
    for _ in range(patience_seconds * 1_000):
        if condition():
            return
        pulse.wait(0.001)
    raise AssertionError("waited for nothing")


class Gate:
    """Runs the workshop's disk work; while shut, commits block before it."""

    def __init__(self) -> None:
        self._open = threading.Event()
        self._open.set()
        self.passed = 0
        self.standing = 0
        """Number of commits at the disk or blocked before it."""
        self.before_passing: Callable[[], None] = lambda: None

    def __call__(self, work: Callable[[], None]) -> None:
        self.standing += 1
        try:
            assert self._open.wait(patience_seconds)
            self.before_passing()
            self.passed += 1
            work()
        finally:
            self.standing -= 1

    def shut(self) -> None:
        self._open.clear()

    def open(self) -> None:
        self._open.set()


class LiveDay:
    """A live workshop with `gate` before its disk and `now` as its clock. Reopens an existing file."""

    def __init__(self, path: Path, *, seal_key: bytes | None = SEAL_KEY) -> None:
        prepare(path)
        self.path = path
        self.now = NINE
        self.gate = Gate()
        self.commits = 0
        self.store = SqliteStore(path)
        self.log = self.store.log("w1")
        self.live = CommitQueue(
            "w1",
            self.log,
            seal=Seal(seal_key, "w1") if seal_key else None,
            in_native_thread=self.gate,
            committed=self._count_commit,
        )

    def open(self, *phases: PhaseId) -> LiveDay:
        self.do("open", ORGANISER, OpenWorkshop("KF7M2P", PROGRAMME))
        for phase in phases:
            self.do(f"start-{phase}", ORGANISER, StartPhase(phase))
        return self

    def do(self, command_id: str, who: Someone, command: Command) -> int:
        return self.live.submit(command_id, command, who.acts(self.now)).seq

    def state(self) -> Workshop:
        return self.live.read(lambda workshop, _: deepcopy(workshop))

    def on_disk(self) -> list[Entry]:
        """Returns the entries in the file, read independently."""
        return SqliteStore(self.path).log("w1").read()

    def waiting(self) -> int:
        """Returns the number of tickets queued behind the current commit."""
        return len(self.live._waiting)

    def reopened(self) -> LiveDay:
        """Opens the same file as after a kill: nothing was closed or finished."""
        return LiveDay(self.path)

    def _count_commit(self) -> None:
        self.commits += 1


class Errand(threading.Thread):
    """A concurrent call; its result or error is fetched afterwards."""

    def __init__(self, work: Callable[[], object]) -> None:
        super().__init__(daemon=True)
        self._work = work
        self._answer: object = None
        self._error: BaseException | None = None
        self.start()

    def run(self) -> None:
        try:
            self._answer = self._work()
        except BaseException as error:  # noqa: BLE001 - raised in the fetching thread
            self._error = error

    def answer(self) -> object:
        self.join(patience_seconds)
        assert not self.is_alive(), "still waiting"
        if self._error is not None:
            raise self._error
        return self._answer
