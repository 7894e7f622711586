"""The fund of a workshop: turns measures and votes into an election and allocates the fund in three ways.
Only measures that everybody sees and that have a cost and a vote take part (or are locked in); a person gets a pot with their
first vote. Supporters are those counted at the reveal; later merges and unmerges do not change them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from facilitator.domain.fund import Lock, cost_of, lock_of, measures_with_cost_min
from facilitator.domain.kernel import BallotId, MeasureId
from facilitator.domain.rounds import Cast
from facilitator.domain.tally import areas_behind, largest_part, votes_for
from facilitator.domain.things import Measure
from facilitator.domain.workshop import Workshop
from facilitator.methods.allocation import Allocation, Locks, Ways, allocate
from facilitator.methods.election import Election
from facilitator.methods.fund_kept import dump_allocation, load_allocation

remembered_max = 4
"""Cache size, so that rebuilding a view does not recompute the allocation."""


@dataclass(frozen=True, slots=True)
class Fund:
    """`without_cost` are measures of unknown cost, most votes first. `allocation` is set once there is a fund, the votes are
    revealed, and enough measures have a cost; `costs`, `locks` and `without_votes` cover all measures with a cost."""

    costs: dict[MeasureId, float]
    without_cost: tuple[MeasureId, ...]
    without_votes: tuple[MeasureId, ...]
    locks: dict[MeasureId, Lock]
    allocation: Allocation | None

    @property
    def enough(self) -> bool:
        return len(self.costs) >= measures_with_cost_min


def fund_of(workshop: Workshop) -> Fund:
    measures = [measure for measure in workshop.live_roots() if not measure.private]
    costs = {measure.id: cost for measure in measures if (cost := cost_of(workshop, measure)) is not None}
    locks = {m.id: lock for m in measures if m.id in costs and (lock := lock_of(workshop, m)) is not None}
    votes = {measure.id: votes_for(workshop, measure) if workshop.revealed else 0 for measure in measures}
    without_cost = sorted((m.id for m in measures if m.id not in costs), key=lambda measure: (-votes[measure], measure))
    without_votes = [measure for measure in costs if not votes[measure]] if workshop.revealed else []
    ready = workshop.revealed and workshop.fund.amount is not None and len(costs) >= measures_with_cost_min
    if workshop.fund.shared_out:
        # A workshop that closed by itself has stored its allocation before any reveal.
        allocation = load_allocation(workshop.fund.shared_out) if workshop.revealed else None
    else:
        allocation = _allocation(_Asked.of(workshop, costs, locks)) if ready and _has_ballots(workshop) else None
    return Fund(costs, tuple(without_cost), tuple(without_votes), locks, allocation)


def shared_out(workshop: Workshop) -> str:
    """Returns the allocation serialised for closing; empty without one. The votes need not have been revealed."""
    allocation = fund_of(workshop).allocation
    return dump_allocation(workshop, allocation) if allocation else ""


def election_of(workshop: Workshop) -> Election:
    """Returns the election of measures with a cost and a vote, or locked in. Ballots are in an order that does not tell when they
    were cast."""
    return _election(workshop, fund_of(workshop).locks)


@dataclass(frozen=True, slots=True)
class _Asked:
    """Cache key of the allocation, without reading every ballot: these values do not change after the reveal until the next run
    of a phase. `measures` holds, per measure with a cost, its merged group, cost and votes. `workshop` is popped once the answer
    is computed, so that the cache retains no ballots."""

    id: str
    runs: int
    amount: float
    measures: tuple[tuple[tuple[MeasureId, ...], float, int], ...]
    locks: frozenset[tuple[MeasureId, Lock]]
    workshop: list[Workshop] = field(compare=False)

    @classmethod
    def of(cls, workshop: Workshop, costs: dict[MeasureId, float], locks: dict[MeasureId, Lock]) -> _Asked:
        measures = [workshop.measures[measure] for measure in costs]
        told = ((tuple(m.id for m in workshop.group(m)), costs[m.id], votes_for(workshop, m)) for m in measures)
        amount = workshop.fund.amount or 0
        return cls(workshop.id, len(workshop.runs), amount, tuple(told), frozenset(locks.items()), [workshop])


@lru_cache(maxsize=remembered_max)
def _allocation(asked: _Asked) -> Allocation:
    locks = dict(asked.locks)
    inside, outside = (frozenset(m for m, lock in locks.items() if lock is way) for way in (Lock.IN, Lock.OUT))
    return allocate(_election(asked.workshop.pop(), locks), Locks(inside, outside), Ways())


def _election(workshop: Workshop, locks: dict[MeasureId, Lock]) -> Election:
    taking_part = [m for m in workshop.live_roots() if _takes_part(workshop, m, locks)]
    ballots: dict[BallotId, dict[str, float]] = {}
    for ballot in workshop.round.ballots() if workshop.round else ():
        ballots[ballot] = {}
    for measure in sorted(taking_part, key=lambda measure: measure.id):
        for ballot, cast in _supporters_of(workshop, measure).items():
            ballots[ballot][measure.id] = cast.votes
    return Election(
        workshop.fund.amount or 0,
        {measure.id: cost_of(workshop, measure) or 0 for measure in taking_part},
        # Sorted by content, so that the order does not tell which was cast first.
        sorted(ballots.values(), key=lambda ballot: [*ballot.items()]),
        {measure.id: areas_behind(workshop, measure) for measure in taking_part},
    )


def _supporters_of(workshop: Workshop, measure: Measure) -> dict[BallotId, Cast]:
    part = largest_part(workshop, workshop.round, measure)
    return workshop.united_in(workshop.round, part.cards) if workshop.round and part else {}


def _has_ballots(workshop: Workshop) -> bool:
    return workshop.round is not None and bool(workshop.round.by_ballot)


def _takes_part(workshop: Workshop, measure: Measure, locks: dict[MeasureId, Lock]) -> bool:
    if measure.private or cost_of(workshop, measure) is None:
        return False
    return locks.get(measure.id) is Lock.IN or votes_for(workshop, measure) > 0
