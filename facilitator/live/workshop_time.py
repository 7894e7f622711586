"""The time of one workshop, which never goes back (S15)."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.clock import Clock

wrong_date_ms = 24 * 3_600_000
"""A workshop that has not begun and is so far ahead of the house was prepared under a wrong date, and is not bound by it."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the time of a workshop hangs on: when its newest event happened, whether a phase has been started, and how far its
    time was ahead of the date that somebody confirmed."""

    newest_at: int = 0
    has_begun: bool = False
    ahead_ms: int = 0


class WorkshopTime:
    """The time of one workshop: the house's until it begins, and from then on time that never jumps. Where that would be before its
    newest event, it goes on from there."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ahead = 0
        self._shift: int | None = None
        """The house's when the workshop began, or was read from disk."""
        self.since = 0
        """The workshop's time when it was read from disk: what came before, another run of the server dated."""

    def now(self, standing: Standing) -> int:
        if standing.has_begun:
            if self._shift is None:
                self._shift = self._clock.shift
                self._ahead += standing.ahead_ms
            now = self._clock.steady() + self._shift + self._ahead
        else:
            now = self._clock() + self._ahead
        behind = standing.newest_at - now
        if behind > 0 and (standing.has_begun or behind <= wrong_date_ms):
            self._ahead += behind
            now = standing.newest_at
        self.since = self.since or now
        return now
