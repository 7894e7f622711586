"""Rate limits, per seat and never per address: a whole room shares one address."""

from __future__ import annotations

import time

from facilitator.domain.kernel import Refusal

commands_burst = 120
commands_per_second = 20.0
views_burst = 600
views_per_second = 20.0
buckets_max = 20_000


class RateLimit:
    """A token bucket for each seat."""

    def __init__(self, *, burst: int = commands_burst, per_second: float = commands_per_second) -> None:
        self._burst = burst
        self._per_second = per_second
        self._buckets: dict[str, tuple[float, float]] = {}

    def spend(self, who: str) -> None:
        """One command of `who`. Raises Refusal `too_fast` with the milliseconds to wait."""
        now = time.monotonic()
        left, then = self._buckets.get(who, (float(self._burst), now))
        left = min(float(self._burst), left + (now - then) * self._per_second)
        if left < 1:
            raise Refusal("too_fast", retry_after_ms=round((1 - left) / self._per_second * 1_000))
        if len(self._buckets) >= buckets_max:
            self._buckets.clear()
        self._buckets[who] = (left - 1, now)
