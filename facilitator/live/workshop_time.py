"""The time of one workshop, which never goes back (S15)."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.clock import Clock

wrong_date_ms = 24 * 3_600_000
"""A workshop that has not begun and is so far ahead of the house was prepared under a wrong date, and is not bound by it."""


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
    """The time of one workshop: the house's until it begins, and from then on time that never jumps. Where that would be before its
    newest event, it goes on from there."""

    def __init__(self, clock: Clock, kept_ahead: int | None) -> None:
        """`kept_ahead` is how far it was ahead of the house in another run of the server, if the machine has been up since."""
        self._clock = clock
        self._kept_ahead = kept_ahead
        self._behind = 0
        """By how much its newest event was ahead of it."""
        self._over: int | None = None
        """From when it began, or was read from disk: how far it is ahead of steady time."""
        self.since = 0
        """The workshop's time when it was read from disk; earlier events were dated by another run of the server."""

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
        """How far it is ahead of the house; None where the log alone gives the same answer."""
        ahead = standing.ahead_ms if self._over is None else self._over - self._clock.shift
        return None if ahead == standing.ahead_ms else ahead
