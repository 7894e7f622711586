"""Three ways to share out a fund, side by side: most votes, equal shares, broadest support. What all three have in common is the
core; what they part on is worth a talk. Nothing is ever chosen that the fund cannot pay for, and ties are said to be ties."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby

from facilitator.methods.election import Election, Worth
from facilitator.methods.equal_shares import Completion, EqualShares, equal_shares


class Method(StrEnum):
    MOST_VOTES = "most_votes"
    EQUAL_SHARES = "equal_shares"
    BROADEST_SUPPORT = "broadest_support"


@dataclass(frozen=True, slots=True)
class Locks:
    """What is decided by hand: in whatever happens, and paid for first; or out."""

    inside: frozenset[str] = frozenset()
    outside: frozenset[str] = frozenset()


NO_LOCKS = Locks()


@dataclass(frozen=True, slots=True)
class WhyNot:
    """Why a measure is outside. `left` of the fund was left when its turn came; by equal shares, `held` is what the pots of its
    supporters hold at the end; `tied_with` are those that are inside only because of the order of their ids."""

    left: float
    held: float | None = None
    tied_with: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Portfolio:
    """`chosen` in the order of choice, those locked in first. `why_not` for all others but those locked out."""

    method: Method
    chosen: tuple[str, ...]
    used: float
    left: float
    why_not: Mapping[str, WhyNot]


@dataclass(frozen=True, slots=True)
class Allocation:
    """`short` is what the measures locked in cost more than the fund; then nothing is shared out. `shares` tells of the pots."""

    portfolios: tuple[Portfolio, ...]
    shares: EqualShares | None = None
    short: float = 0

    @property
    def core(self) -> tuple[str, ...]:
        """What all three portfolios share, in the order of the first."""
        common = set.intersection(*(set(each.chosen) for each in self.portfolios)) if self.portfolios else set()
        return tuple(measure for measure in self._all_chosen() if measure in common)

    @property
    def to_discuss(self) -> tuple[str, ...]:
        """What only one or two of them have, those of two first."""
        core = set(self.core)
        parted = [measure for measure in self._all_chosen() if measure not in core]
        return tuple(sorted(parted, key=lambda measure: -len(self.chosen_by(measure))))

    def chosen_by(self, measure: str) -> tuple[Method, ...]:
        return tuple(each.method for each in self.portfolios if measure in each.chosen)

    def _all_chosen(self) -> Iterable[str]:
        return dict.fromkeys(measure for each in self.portfolios for measure in each.chosen)


@dataclass(frozen=True, slots=True)
class Ways:
    """How equal shares are counted; see equal_shares.py."""

    worth: Worth = Worth.BALLOT
    completion: Completion = Completion.ADD_ONE_THEN_GREEDY
    step: float | None = None


AS_USUAL = Ways()


def allocate(election: Election, locks: Locks = NO_LOCKS, ways: Ways = AS_USUAL) -> Allocation:
    locked = tuple(sorted(locks.inside & election.costs.keys()))
    paid = election.cost_of(locked)
    if not election.fits(paid, election.fund):
        return Allocation((), short=paid - election.fund)
    rest = election.without((*locked, *locks.outside), paid=paid)
    shares = equal_shares(rest, worth=ways.worth, completion=ways.completion, step=ways.step)
    by_hand = _ByHand(election, locked)
    votes, breadth = most_votes(rest), broadest_support(rest)
    return Allocation(
        (
            by_hand.portfolio(Method.MOST_VOTES, votes.chosen, votes.why_not),
            by_hand.portfolio(Method.EQUAL_SHARES, shares.chosen, _why_not_by_shares(rest, shares)),
            by_hand.portfolio(Method.BROADEST_SUPPORT, breadth.chosen, breadth.why_not),
        ),
        shares,
    )


@dataclass(frozen=True, slots=True)
class _ByHand:
    election: Election
    locked: tuple[str, ...]

    def portfolio(self, method: Method, chosen: Iterable[str], why_not: Mapping[str, WhyNot]) -> Portfolio:
        all_chosen = (*self.locked, *chosen)
        used = self.election.cost_of(all_chosen)
        return Portfolio(method, all_chosen, used, max(0.0, self.election.fund - used), why_not)


@dataclass(slots=True)
class Taken:
    """What was taken from the fund in order, and why the rest was passed over."""

    chosen: list[str] = field(default_factory=list)
    why_not: dict[str, WhyNot] = field(default_factory=dict)


def most_votes(election: Election) -> Taken:
    """In order of votes, or of points; what does not fit is passed over."""
    return _in_order(election, lambda measure: (-election.supports[measure].score,))


def broadest_support(election: Election) -> Taken:
    """In order of how many areas are behind, then of votes: what many parts of the house want comes before what one wants much."""
    return _in_order(election, lambda measure: (-election.areas.get(measure, 0), -election.supports[measure].score))


def _in_order(election: Election, key: Callable[[str], tuple[float, ...]]) -> Taken:
    taken, left = Taken(), election.fund
    ordered = sorted(election.costs, key=lambda measure: (key(measure), measure))
    for _, alike in groupby(ordered, key):
        before, taken_alike = left, len(taken.chosen)
        for measure in alike:
            cost = election.costs[measure]
            if election.fits(cost, left):
                taken.chosen.append(measure)
                left -= cost
            else:
                rivals = taken.chosen[taken_alike:] if election.fits(cost, before) else []
                taken.why_not[measure] = WhyNot(max(0.0, left), tied_with=tuple(rivals))
    return taken


def _why_not_by_shares(election: Election, shares: EqualShares) -> dict[str, WhyNot]:
    left = max(0.0, election.fund - election.cost_of(shares.chosen))
    outside = shares.held.keys() - set(shares.filled)
    rivals: dict[str, list[str]] = {measure: [] for measure in outside}
    for purchase in shares.purchases:
        for measure in outside.intersection(purchase.tied):
            rivals[measure].append(purchase.measure)
    return {measure: WhyNot(left, shares.held[measure], tuple(rivals[measure])) for measure in sorted(outside)}
