"""The fund of a workshop: its measures and votes as an election over money, shared out in three ways.
Only measures that everybody sees, that have a cost and a vote take part; and a person's pot is there from their first vote on."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from facilitator.domain.fund import Lock, cost_of, lock_of, measures_with_cost_min
from facilitator.domain.kernel import BallotId, MeasureId
from facilitator.domain.tally import areas_behind, votes_for
from facilitator.domain.things import Measure
from facilitator.domain.workshop import Workshop
from facilitator.methods.allocation import Allocation, Locks, Ways, allocate
from facilitator.methods.election import Election

remembered_max = 8
"""How many answers are kept, so that a view that is made again does not work everything out again."""

Votes: TypeAlias = "tuple[tuple[str, int], ...]"


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
    allocation = _answer(_question(workshop, locks)) if ready else None
    return Fund(costs, tuple(without_cost), tuple(without_votes), locks, allocation)


def election_of(workshop: Workshop) -> Election:
    """The measures with a cost and a vote, or locked in; a ballot for everybody who voted, in no order that says when."""
    return _election(_question(workshop, fund_of(workshop).locks))


@dataclass(frozen=True, slots=True)
class _Question:
    """All that the answer depends on, so that the same question can be known again."""

    amount: float
    costs: tuple[tuple[str, float], ...]
    areas: tuple[tuple[str, int], ...]
    ballots: tuple[Votes, ...]
    inside: frozenset[str]
    outside: frozenset[str]


def _question(workshop: Workshop, locks: dict[MeasureId, Lock]) -> _Question:
    inside = {measure for measure, lock in locks.items() if lock is Lock.IN}
    taking_part = sorted(
        (measure for measure in workshop.live_roots() if _takes_part(workshop, measure, inside)),
        key=lambda measure: measure.id,
    )
    ballots: defaultdict[BallotId, list[tuple[str, int]]] = defaultdict(list)
    for measure in taking_part:
        for ballot in workshop.voters_for(measure):
            ballots[ballot].append((measure.id, 1))
    everybody = workshop.round.ballots() if workshop.round else set()
    return _Question(
        workshop.fund.amount or 0,
        tuple((measure.id, cost_of(workshop, measure) or 0) for measure in taking_part),
        tuple((measure.id, areas_behind(workshop, measure)) for measure in taking_part),
        # By what they say: the order of ballots is that of nothing.
        tuple(sorted(tuple(ballots[ballot]) for ballot in everybody)),
        frozenset(inside),
        frozenset(measure for measure, lock in locks.items() if lock is Lock.OUT),
    )


def _takes_part(workshop: Workshop, measure: Measure, inside: set[MeasureId]) -> bool:
    if measure.private or cost_of(workshop, measure) is None:
        return False
    return measure.id in inside or votes_for(workshop, measure) > 0


@lru_cache(maxsize=remembered_max)
def _answer(question: _Question) -> Allocation:
    return allocate(_election(question), Locks(question.inside, question.outside), Ways())


def _election(question: _Question) -> Election:
    ballots = [dict(votes) for votes in question.ballots]
    return Election(question.amount, dict(question.costs), ballots, dict(question.areas))
