"""Rate limits. Commands are limited per seat, because a whole room may share one IP address; joining is limited per address."""

from __future__ import annotations

import math

from facilitator.clock import Machine
from facilitator.concurrency import own_addresses
from facilitator.domain.kernel import Refusal

commands_burst = 120
commands_per_second = 20.0
views_burst = 600
views_per_second = 20.0
joins_burst = 400
joins_per_second = 10.0
joins_tables = 8
"""The join limit is for this many tables, and grows in proportion for larger workshops."""
joins_by_proxy = 10
"""Factor for joins from this machine, where a proxy stands for all clients."""
buckets_max = 20_000


class RateLimit:
    """Token buckets by key, such as a seat. `code` is the refusal's code."""

    def __init__(
        self, *, burst: int = commands_burst, per_second: float = commands_per_second, code: str = "too_fast"
    ) -> None:
        self._burst = burst
        self._per_second = per_second
        self._code = code
        self._elapsed = Machine().elapsed
        self._buckets: dict[str, tuple[float, float]] = {}

    def spend(self, who: str, cost: float = 1) -> None:
        """Takes `cost` from the bucket of `who`. Raises a Refusal with the milliseconds to wait."""
        now = self._elapsed() / 1_000
        left, then = self._buckets.get(who, (float(self._burst), now))
        left = min(float(self._burst), left + (now - then) * self._per_second)
        if left < cost:
            raise Refusal(self._code, retry_after_ms=math.ceil((cost - left) / self._per_second * 1_000))
        if len(self._buckets) >= buckets_max:
            self._buckets.clear()
        self._buckets[who] = (left - cost, now)


class JoinLimit:
    """Limits joins per workshop and address. Without it one client could fill all 5,000 places within a minute."""

    def __init__(self) -> None:
        self._rate = RateLimit(burst=joins_burst, per_second=joins_per_second, code="crowded")

    def spend(self, workshop_id: str, address: str, *, tables: int) -> None:
        """Charges one join. Raises Refusal `crowded`."""
        cost = min(1, joins_tables / tables)
        is_proxy = address in own_addresses
        self._rate.spend(f"{workshop_id}/{address}", cost / joins_by_proxy if is_proxy else cost)
