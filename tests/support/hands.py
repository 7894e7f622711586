"""A machine's wall clock and elapsed time in memory, set by tests."""

from __future__ import annotations

from tests.support.workshop import NINE


class TwoHands:
    """In ms. The machine has been up for a while at the start."""

    def __init__(self, wall: int = NINE, *, boot: str = "first") -> None:
        self.boot = boot
        self._wall = wall
        self._elapsed = 5_000_000

    def wall(self) -> int:
        return self._wall

    def elapsed(self) -> int:
        return self._elapsed

    def pass_time(self, ms: int) -> None:
        """Advances both, as when time passes, sleep included."""
        self._wall += ms
        self._elapsed += ms

    def step_wall(self, ms: int) -> None:
        self._wall += ms

    def reboot(self, *, down_ms: int = 0) -> None:
        """Restarts elapsed time; the wall clock advances by `down_ms`, and may have been set meanwhile (`step_wall`)."""
        self.boot += "+"
        self._wall += down_ms
        self._elapsed = 0
