"""The fund of a workshop: its measures and votes as an election over money, shared out in three ways.
Only measures that everybody sees, that have a cost and a vote take part; and a person's pot is there from their first vote on.
The supporters of a measure are the voters that the reveal counted for it; later merging and parting change nothing."""

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
"""How many answers are kept, so that a view that is made again does not work everything out again."""


@dataclass(frozen=True, slots=True)
class Fund:
    """`with_cost` are the measures whose cost is known, `without_cost` those that it is not, most votes first. `allocation` is
    there once there is a fund, the votes are revealed, and enough measures have a cost; `costs`, `locks` and `short_of_votes`
    are of all with a cost."""

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
        # Of a day that closed by itself it is there before the reveal.
        allocation = load_allocation(workshop.fund.shared_out) if workshop.revealed else None
    else:
        allocation = _allocation(_Asked.of(workshop, costs, locks)) if ready and _has_ballots(workshop) else None
    return Fund(costs, tuple(without_cost), tuple(without_votes), locks, allocation)


def shared_out(workshop: Workshop) -> str:
    """The allocation as stored at closing; empty without a fund. The votes need not have been revealed."""
    allocation = fund_of(workshop).allocation
    return dump_allocation(workshop, allocation) if allocation else ""


def election_of(workshop: Workshop) -> Election:
    """The measures with a cost and a vote, or locked in; a ballot for everybody who voted, in no order that says when."""
    return _election(workshop, fund_of(workshop).locks)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the answer depends on, without a look at every ballot: these do not change after the reveal, until the next run of a
    phase. `measures` are those with a cost: which were united in each, what it costs, and how many voted for it. `workshop` is
    removed once the answer is computed, so that the cache holds no ballots."""

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
        # By what they say: nobody can tell from their order which came first.
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
