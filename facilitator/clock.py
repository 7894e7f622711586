"""The one source of time in the process. It runs on a monotonic clock that counts sleep, follows the wall clock's drift slowly, and
ignores its steps in both directions: somebody set the clock, or it was wrong, but no time passed.
Called, it gives the house's date and time; workshops under way go by `steady`, which does not jump when the date is confirmed."""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol, runtime_checkable

step_ms_min = 30_000
"""A smaller jump is followed slowly, like drift."""
drift_max = 1 / 1_000
"""How fast the wall clock is followed."""
crystal_drift_max = drift_max / 10
"""How fast it drifts by itself: a minute in a week."""
jump_ms_min = 2_000
"""A jump between two readings beyond this, and beyond what drift explains, is a step."""
silence_ms_max = 60 * 24 * 3_600_000
"""A workshop under way that has rested longer makes the date at a start doubtful."""
earliest_ms = 1_704_067_200_000
"""The beginning of 2024; an earlier date is that of a machine that has lost its own."""
latest_ms = 4_102_444_800_000
"""The beginning of 2100."""


@runtime_checkable
class Hands(Protocol):
    """The sources that a clock reads. `boot` identifies the machine's boot that `elapsed` counts from; empty if unknown."""

    boot: str

    def wall(self) -> int:
        """Ms since 1970 as the machine tells them, which may jump either way."""

    def elapsed(self) -> int:
        """Ms from any moment, sleep included; they never go back while the machine is up."""


class Machine:
    """The hands of this machine. `time.monotonic` will not do: it stands still while Linux or macOS sleeps."""

    def __init__(self) -> None:
        self.boot = _boot()
        self.elapsed = _elapsed_of(sys.platform)

    def wall(self) -> int:
        return time.time_ns() // 1_000_000


def _elapsed_of(platform: str) -> Callable[[], int]:
    if platform == "win32":
        ticks = ctypes.CDLL("kernel32").GetTickCount64
        ticks.restype = ctypes.c_uint64
        return lambda: int(ticks())
    # Of macOS' clocks this is the one that goes on in sleep (mach_continuous_time); what Linux calls so does not.
    name = "CLOCK_MONOTONIC_RAW" if platform == "darwin" else "CLOCK_BOOTTIME"
    which = getattr(time, name, time.CLOCK_MONOTONIC)
    return lambda: time.clock_gettime_ns(which) // 1_000_000


def _boot() -> str:
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return ""


def hands_of(clock: Hands | Callable[[], int]) -> Hands:
    return clock if isinstance(clock, Hands) else Told(clock)


class Told:
    """The hands of a clock that is told by one function, and never jumps."""

    boot = ""

    def __init__(self, tell: Callable[[], int]) -> None:
        self.wall = self.elapsed = tell


@dataclass(frozen=True, slots=True)
class Kept:
    """The state of a clock that is stored for the next start. Times are ms: `offset` is from `elapsed` to the house's time, `apart`
    how far the wall clock was ahead of that, `accepted` how far ahead an organiser has confirmed that it is, `doubt` by how much
    the date seemed to have jumped when the server started, `confirmed` when the date was last confirmed (0: never), `elapsed` the
    last reading of the clock that counts sleep."""

    boot: str
    offset: int
    apart: int = 0
    accepted: int = 0
    doubt: int = 0
    confirmed: int = 0
    elapsed: int = 0

    def drift_most(self, elapsed: int) -> float:
        """How far the wall clock may have gone wrong by itself since."""
        return max(step_ms_min, jump_ms_min + (elapsed - self.elapsed) * crystal_drift_max)


@dataclass(frozen=True, slots=True)
class _Going:
    """The state between two readings. Steady time is `elapsed + offset`; `gap` is the wall clock less `elapsed`, and `step` the
    part of it that is not followed. The house's time is `shift` ahead of the steady one."""

    elapsed: int
    gap: int
    offset: float
    step: int = 0
    shift: int = 0
    accepted: int = 0
    doubt: int = 0
    confirmed: int = 0

    def at(self, wall: int, elapsed: int) -> _Going:
        passed = max(0, elapsed - self.elapsed)
        gap = wall - elapsed
        jumped = gap - self.gap
        step = self.step + (jumped if abs(jumped) > jump_ms_min + passed * drift_max else 0)
        if abs(step) < step_ms_min:
            step = 0
        behind = gap - step - self.offset
        most = passed * drift_max
        return replace(self, elapsed=elapsed, gap=gap, offset=self.offset + max(-most, min(most, behind)), step=step)

    @property
    def steady(self) -> int:
        return int(self.elapsed + self.offset)

    @property
    def now(self) -> int:
        return self.steady + self.shift

    @property
    def apart(self) -> int:
        """How far the wall clock is ahead of the house's time, drift left out."""
        return self.step - self.shift


class Clock:
    """Called, it gives the house's time in ms since 1970. May be read from any thread: the state is replaced, never changed."""

    def __init__(self, hands: Hands, kept: Kept | None = None, *, newest: int | None = None) -> None:
        """`kept` is what the last start left behind, `newest` when the last thing was done in a workshop that is under way."""
        self.hands = hands
        wall, elapsed = hands.wall(), hands.elapsed()
        kept = kept or Kept("", 0)
        self.is_same_run = _is_same_run(kept, hands.boot, wall, elapsed)
        """Whether the machine has been up since that was kept, and has counted what passed."""
        self._going = _gone_on(kept, wall, elapsed) if self.is_same_run else _started(kept, wall, elapsed, newest)

    def __call__(self) -> int:
        return self._read().now

    def steady(self) -> int:
        """Time that never jumps; only its differences mean anything."""
        return self._read().steady

    @property
    def shift(self) -> int:
        """How far the house's time is ahead of the steady one."""
        return self._going.shift

    @property
    def stepped_ms(self) -> int:
        """By how much the machine's clock was set forward (or back, below 0) without anybody having said that the date is right."""
        going = self._read()
        if going.doubt:
            return going.doubt
        stepped = going.apart - going.accepted
        return 0 if min(abs(going.apart), abs(stepped)) < step_ms_min else stepped

    @property
    def is_trusted(self) -> bool:
        """Whether the date may decide something that cannot be undone."""
        return self.stepped_ms == 0

    @property
    def started_well(self) -> bool:
        """Whether the date was believable at the start; what steps later changes the house's time no more."""
        return self._going.doubt == 0

    @property
    def machine_ahead_ms(self) -> int:
        """How far what the machine shows is ahead of the house's time."""
        going = self._read()
        return going.elapsed + going.gap - going.now

    def confirm(self, now: int) -> None:
        """An organiser has confirmed the date: the house's time is `now`, independently of the wall clock."""
        going = self._read()
        shifted = replace(going, shift=going.shift + now - going.now, doubt=0, confirmed=now)
        self._going = replace(shifted, accepted=shifted.apart)

    def kept(self) -> Kept:
        going = self._read()
        offset = going.now - going.elapsed
        return Kept(self.hands.boot, offset, going.apart, going.accepted, going.doubt, going.confirmed, going.elapsed)

    def _read(self) -> _Going:
        going = self._going = self._going.at(self.hands.wall(), self.hands.elapsed())
        return going


def _is_same_run(kept: Kept, boot: str, wall: int, elapsed: int) -> bool:
    """Where nothing names the run of the machine: whether it was started at the same moment, by its wall clock."""
    if boot or kept.boot or kept == Kept("", 0):
        return boot == kept.boot != ""
    return elapsed >= kept.elapsed and abs(wall - elapsed - kept.offset - kept.apart) < kept.drift_most(elapsed)


def _gone_on(kept: Kept, wall: int, elapsed: int) -> _Going:
    apart = wall - elapsed - kept.offset
    step = kept.apart if abs(apart - kept.apart) < kept.drift_most(elapsed) else apart
    return _Going(
        elapsed, wall - elapsed, kept.offset, step, accepted=kept.accepted, doubt=kept.doubt, confirmed=kept.confirmed
    )


def _started(kept: Kept, wall: int, elapsed: int, newest: int | None) -> _Going:
    if newest is None:
        return _Going(
            elapsed, wall - elapsed, wall - elapsed, doubt=min(0, wall - earliest_ms), confirmed=kept.confirmed
        )
    newest = max(newest, kept.confirmed)
    believable = [way for way in (0, kept.apart) if _is_believable(wall - way - newest)]
    if not believable:
        return _Going(elapsed, wall - elapsed, wall - elapsed, doubt=wall - newest, confirmed=kept.confirmed)
    # The nearest to the last thing done: a machine whose clock was wrong is most likely wrong by as much, or right again.
    step = min(believable, key=lambda way: wall - way)
    accepted = kept.accepted if step else 0
    return _Going(elapsed, wall - elapsed, wall - elapsed - step, step, accepted=accepted, confirmed=kept.confirmed)


def _is_believable(since_newest: int) -> bool:
    return -step_ms_min < since_newest <= silence_ms_max
