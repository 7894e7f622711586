"""An election over money: a fund, the cost of each measure, and the ballots. Shared by the methods in allocation.py and
equal_shares.py."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

hair = 1e-12
"""Relative tolerance for comparing sums of money: above the rounding error of floats, below one øre in a milliard."""


class Worth(StrEnum):
    """A measure's utility to a supporter: the score on the ballot (1 for a tick), or its cost."""

    BALLOT = "ballot"
    COST = "cost"


@dataclass(frozen=True, slots=True)
class Support:
    """Supporters of a measure as indices into `Election.ballots`, with each one's utility; `score` is the sum over all ballots. A
    supporter may have utility 0 (ranked last, by Borda count)."""

    voters: tuple[int, ...]
    worths: tuple[float, ...]
    score: float

    def to_whom(self, worth: Worth) -> Support:
        """Returns only the supporters with a utility above 0."""
        if worth is Worth.COST or 0 not in self.worths:
            return self
        some = [(voter, each) for voter, each in zip(self.voters, self.worths, strict=True) if each > 0]
        return Support(tuple(voter for voter, _ in some), tuple(each for _, each in some), self.score)


@dataclass(frozen=True)
class Election:
    """`costs` by measure, in kroner. `ballots`: one per voter, utility by measure, empty for a voter who supports none of these
    measures. `areas`: number of supporting areas by measure, where known."""

    fund: float
    costs: Mapping[str, float]
    ballots: Sequence[Mapping[str, float]]
    areas: Mapping[str, int] = field(default_factory=dict)

    @cached_property
    def supports(self) -> dict[str, Support]:
        said: dict[str, list[tuple[int, float]]] = {measure: [] for measure in self.costs}
        for voter, ballot in enumerate(self.ballots):
            for measure, worth in ballot.items():
                if measure in said:
                    said[measure].append((voter, worth))
        return {measure: _support(each) for measure, each in said.items()}

    def supporters(self, measure: str) -> int:
        return len(self.supports[measure].voters)

    def fits(self, cost: float, left: float) -> bool:
        """Returns whether `left` pays for `cost`, within the tolerance."""
        return cost <= left + self.fund * hair

    def cost_of(self, measures: Iterable[str]) -> float:
        return math.fsum(self.costs[measure] for measure in measures)

    def without(self, decided: Iterable[str], *, paid: float) -> Election:
        """Returns the election without these measures, its fund reduced by `paid`."""
        gone = set(decided)
        costs = {measure: cost for measure, cost in self.costs.items() if measure not in gone}
        return replace(self, fund=self.fund - paid, costs=costs)


def _support(said: list[tuple[int, float]]) -> Support:
    for_it = [(voter, worth) for voter, worth in said if worth >= 0]
    # Rounded, so that equal sums of decimal points compare equal.
    score = round(math.fsum(worth for _, worth in said), 9)
    return Support(tuple(voter for voter, _ in for_it), tuple(worth for _, worth in for_it), score)
