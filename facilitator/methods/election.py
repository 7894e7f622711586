"""An election over money: a fund, what each measure costs, and who supports what.
What the methods of sharing out a fund have in common; they are in allocation.py and equal_shares.py."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

hair = 1e-12
"""The part of a fund, of a cost or of a price that is nothing: floats that are meant to be equal differ by less, sums of money
that differ by an øre in a milliard by more."""


class Worth(StrEnum):
    """What a measure is worth to somebody who supports it: what the ballot says (1 for a tick), or what it costs."""

    BALLOT = "ballot"
    COST = "cost"


@dataclass(frozen=True, slots=True)
class Support:
    """Who supports a measure, by place in `Election.ballots`, and what it is worth to each; `score` is all that ballots say.
    Somebody who named it last of a ranking supports it, and by Borda's count it is worth 0."""

    voters: tuple[int, ...]
    worths: tuple[float, ...]
    score: float

    def to_whom(self, worth: Worth) -> Support:
        """Only those to whom it is worth something, by that measure of worth."""
        if worth is Worth.COST or 0 not in self.worths:
            return self
        some = [(voter, each) for voter, each in zip(self.voters, self.worths, strict=True) if each > 0]
        return Support(tuple(voter for voter, _ in some), tuple(each for _, each in some), self.score)


@dataclass(frozen=True)
class Election:
    """`costs` by measure, in kroner; `ballots` one for each voter, by measure what it is worth to them, and empty for somebody
    who voted for none of these; `areas` by measure from how many areas the support came, where that is known."""

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
        """Whether `left` of the fund pays for it."""
        return cost <= left + self.fund * hair

    def cost_of(self, measures: Iterable[str]) -> float:
        return math.fsum(self.costs[measure] for measure in measures)

    def without(self, decided: Iterable[str], *, paid: float) -> Election:
        """The same, when these measures need no decision and `paid` of the fund is spent."""
        gone = set(decided)
        costs = {measure: cost for measure, cost in self.costs.items() if measure not in gone}
        return replace(self, fund=self.fund - paid, costs=costs)


def _support(said: list[tuple[int, float]]) -> Support:
    for_it = [(voter, worth) for voter, worth in said if worth >= 0]
    # Rounded, so that points with decimals that add up to the same are the same.
    score = round(math.fsum(worth for _, worth in said), 9)
    return Support(tuple(voter for voter, _ in for_it), tuple(worth for _, worth in for_it), score)
