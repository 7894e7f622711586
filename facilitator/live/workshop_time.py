"""The time of one workshop, which is monotonic (S15)."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.clock import Clock

wrong_date_ms = 24 * 3_600_000
"""A workshop not begun that is further ahead of server time was prepared under a wrong date, and ignores it."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the time of a workshop depends on: when its newest event happened, whether a phase has been started, and how far its
    time was ahead of the confirmed date. And what its closing by itself depends on (unattended.py): the planned day, and the key
    whose ballots were dropped last."""

    newest_at: int = 0
    has_begun: bool = False
    ahead_ms: int = 0
    planned_date: str = ""
    dropped_key: str = ""


class WorkshopTime:
    """Follows server time until the workshop begins, then steady time. Never before the newest event."""

    def __init__(self, clock: Clock, kept_ahead: int | None) -> None:
        """`kept_ahead` is how far it was ahead of server time in the previous run, if the machine has stayed up."""
        self._clock = clock
        self._kept_ahead = kept_ahead
        self._behind = 0
        """How far the newest event was ahead."""
        self._over: int | None = None
        """Offset to steady time, set once the workshop has begun."""
        self.since = 0
        """The workshop's time when it was read from disk; earlier events were timed by a previous run."""

    def now(self, standing: Standing) -> int:
        if standing.has_begun and self._over is None:
            ahead = standing.ahead_ms + self._behind if self._kept_ahead is None else self._kept_ahead
            self._over = self._clock.shift + ahead
        if self._over is not None:
            steady = self._clock.steady()
            self._over = max(self._over, standing.newest_at - steady)
            now = steady + self._over
        else:
            now = self._clock() + standing.ahead_ms + self._behind
            behind = standing.newest_at - now
            if 0 < behind <= wrong_date_ms:
                self._behind += behind
                now = standing.newest_at
        self.since = self.since or now
        return now

    def ahead(self, standing: Standing) -> int | None:
        """Returns how far it is ahead of server time; None if the log alone implies it."""
        ahead = standing.ahead_ms if self._over is None else self._over - self._clock.shift
        return None if ahead == standing.ahead_ms else ahead
