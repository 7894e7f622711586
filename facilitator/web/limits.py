"""Rate limits. Commands and views are limited per seat, because a whole room may share one IP address; joining is limited per
address, which may bring a whole room at once."""

from __future__ import annotations

import math
from collections.abc import Hashable
from dataclasses import dataclass, field
from time import monotonic

from facilitator.concurrency.listening import own_addresses
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
    """Token buckets by key, such as a seat or an address. `code` is the refusal's code."""

    def __init__(
        self, *, burst: int = commands_burst, per_second: float = commands_per_second, code: str = "too_fast"
    ) -> None:
        self._burst = burst
        self._per_second = per_second
        self._code = code
        self._buckets: dict[Hashable, tuple[float, float]] = {}

    def spend(self, who: Hashable, cost: float = 1) -> None:
        """Takes `cost` from the bucket of `who`. Raises a Refusal with the milliseconds to wait."""
        now = monotonic()
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
        self._rate.spend((workshop_id, address), cost / joins_by_proxy if is_proxy else cost)


@dataclass(frozen=True, slots=True)
class Limits:
    """Those of the whole server. A whole view costs more than any command."""

    commands: RateLimit = field(default_factory=RateLimit)
    views: RateLimit = field(default_factory=lambda: RateLimit(burst=views_burst, per_second=views_per_second))
    joins: JoinLimit = field(default_factory=JoinLimit)
