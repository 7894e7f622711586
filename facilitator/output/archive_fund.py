"""Archive rows about the fund: its amount and the three allocations. None without a fund or before the reveal."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.domain.kernel import MeasureId
from facilitator.methods.allocation import Allocation, Method
from facilitator.methods.fund import fund_of
from facilitator.output.archive_schema import Row
from facilitator.output.export import Export


def fund(export: Export) -> Iterator[Row]:
    decided, allocation = export.workshop.fund, fund_of(export.workshop).allocation
    if decided.amount is not None:
        shares = allocation.shares if allocation else None
        yield {
            "amount": decided.amount,
            "counted": str(decided.counted),
            "pots": len(shares.pots) if shares else None,
            "pot_first": round(shares.pot_first, 2) if shares else None,
            "pot_last": round(shares.pot, 2) if shares else None,
        }


def fund_measures(export: Export) -> Iterator[Row]:
    found = fund_of(export.workshop)
    for measure in taking_part(export):
        assert found.allocation is not None
        lock = found.locks.get(measure)
        yield {
            "measure": measure,
            "cost": found.costs[measure],
            "lock": lock.value if lock else None,
            **{method.value: int(method in found.allocation.chosen_by(measure)) for method in Method},
            "core": int(measure in found.allocation.core),
        }


def taking_part(export: Export) -> list[MeasureId]:
    """Returns measures with a cost that have votes or a lock: the core first, then those to discuss, then those outside."""
    found = fund_of(export.workshop)
    if found.allocation is None:
        return []
    here = [
        m.id for m in export.live if m.id in found.costs and (m.id not in found.without_votes or m.id in found.locks)
    ]
    return sorted(here, key=lambda measure: _place(found.allocation, measure))


def _place(allocation: Allocation | None, measure: MeasureId) -> int:
    assert allocation is not None
    return -len(allocation.chosen_by(measure))
