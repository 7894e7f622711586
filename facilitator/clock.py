"""The process's only source of time. It counts a monotonic clock that includes sleep, follows the wall clock's drift slowly, and
ignores steps of the wall clock in either direction: somebody set the clock, but no time passed. Calling it returns the server's
date and time; workshops under way use `steady`, which does not jump when the date is confirmed."""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol, runtime_checkable

step_ms_min = 30_000
"""Smaller jumps are treated as drift."""
drift_max = 1 / 1_000
"""Maximum rate at which the wall clock's drift is followed."""
crystal_drift_max = drift_max / 10
"""Assumed drift of the hardware clock: a minute per week."""
jump_ms_min = 2_000
"""A difference between two readings above this, and above what drift explains, is a step."""
silence_ms_max = 60 * 24 * 3_600_000
"""If a workshop under way has had no event for longer than this, the date at start is in doubt."""
earliest_ms = 1_704_067_200_000
"""2024-01-01; an earlier date means that the machine has lost its clock."""
latest_ms = 4_102_444_800_000
"""2100-01-01."""


@runtime_checkable
class Hands(Protocol):
    """The time sources of a clock. `boot` identifies the boot from which `elapsed` counts; empty if unknown."""

    boot: str

    def wall(self) -> int:
        """Returns the wall clock, in ms since 1970; may jump either way."""

    def elapsed(self) -> int:
        """Returns ms from an arbitrary origin, sleep included; monotonic while the machine is up."""


class Machine:
    """Time sources of this machine. `time.monotonic` does not count sleep on Linux and macOS."""

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
    # On macOS this clock counts sleep (mach_continuous_time), unlike Linux's clock of the same name.
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
    """Time sources given by one function that never jumps."""

    boot = ""

    def __init__(self, tell: Callable[[], int]) -> None:
        self.wall = self.elapsed = tell


@dataclass(frozen=True, slots=True)
class Kept:
    """The clock state stored for the next start, in ms. `offset`: server time minus `elapsed`. `apart`: wall clock minus server
    time. `accepted`: the part of `apart` an organiser has confirmed. `doubt`: the apparent jump of the date at start.
    `confirmed`: when the date was last confirmed (0: never). `elapsed`: last reading of the clock that counts sleep."""

    boot: str
    offset: int
    apart: int = 0
    accepted: int = 0
    doubt: int = 0
    confirmed: int = 0
    elapsed: int = 0

    def drift_most(self, elapsed: int) -> float:
        """Returns the maximum drift of the wall clock since this was stored."""
        return max(step_ms_min, jump_ms_min + (elapsed - self.elapsed) * crystal_drift_max)


@dataclass(frozen=True, slots=True)
class _Going:
    """The state between readings, in ms. Steady time is `elapsed + offset`. `gap` is wall clock minus `elapsed`; `step` is the
    part of it that is not followed. Server time is steady time plus `shift`."""

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
        """Wall clock minus server time, without drift."""
        return self.step - self.shift


class Clock:
    """Calling it returns server time in ms since 1970. Thread-safe: the state is immutable and replaced as a whole."""

    def __init__(self, hands: Hands, kept: Kept | None = None, *, newest: int | None = None) -> None:
        """`kept` is the state stored by the last start; `newest` the time of the newest event of any workshop under way."""
        self.hands = hands
        wall, elapsed = hands.wall(), hands.elapsed()
        kept = kept or Kept("", 0)
        self.is_same_run = _is_same_run(kept, hands.boot, wall, elapsed)
        """Whether the machine has stayed up since `kept` was stored, so that elapsed time is known."""
        self._going = _gone_on(kept, wall, elapsed) if self.is_same_run else _started(kept, wall, elapsed, newest)

    def __call__(self) -> int:
        going = self._going = self._going.at(self.hands.wall(), self.hands.elapsed())
        return int(going.elapsed + going.offset) + going.shift

    def steady(self) -> int:
        """Returns time that never jumps; only differences are meaningful."""
        going = self._going = self._going.at(self.hands.wall(), self.hands.elapsed())
        return int(going.elapsed + going.offset)

    @property
    def shift(self) -> int:
        """Server time minus steady time."""
        return self._going.shift

    @property
    def stepped_ms(self) -> int:
        """The unconfirmed step of the machine's clock (negative: back); 0 if none."""
        going = self._read()
        if going.doubt:
            return going.doubt
        stepped = going.apart - going.accepted
        return 0 if min(abs(going.apart), abs(stepped)) < step_ms_min else stepped

    @property
    def is_trusted(self) -> bool:
        """Whether an irreversible decision may be based on the date."""
        return self.stepped_ms == 0

    @property
    def started_well(self) -> bool:
        """Whether the date was plausible at start. Later steps do not change server time."""
        return self._going.doubt == 0

    @property
    def machine_ahead_ms(self) -> int:
        """Wall clock minus server time."""
        going = self._read()
        return going.elapsed + going.gap - going.now

    def confirm(self, now: int) -> None:
        """Sets server time to `now`, confirmed by an organiser, independently of the wall clock."""
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
    """Returns whether this is the same boot as when `kept` was stored. Without a boot id, compares the wall-clock time of the
    boot."""
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
    # Picks the time nearest to the newest event: a wrong clock is most likely still wrong by as much, or right again.
    step = min(believable, key=lambda way: wall - way)
    accepted = kept.accepted if step else 0
    return _Going(elapsed, wall - elapsed, wall - elapsed - step, step, accepted=accepted, confirmed=kept.confirmed)


def _is_believable(since_newest: int) -> bool:
    return -step_ms_min < since_newest <= silence_ms_max
