"""Allocates a fund in three ways, side by side: most votes, equal shares, broadest support. The measures chosen by all three form
the core; those on which they differ are worth discussing. No portfolio exceeds the fund, and ties are reported as ties."""

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
    """Manual decisions: `inside` is always chosen and paid for first; `outside` is never chosen."""

    inside: frozenset[str] = frozenset()
    outside: frozenset[str] = frozenset()


NO_LOCKS = Locks()


@dataclass(frozen=True, slots=True)
class WhyNot:
    """Why a measure was not chosen. `left` is what remained of the fund when its turn came; `held` (equal shares only) what its
    supporters' pots hold at the end; `tied_with` the chosen measures that won a tie by id alone."""

    left: float
    held: float | None = None
    tied_with: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Portfolio:
    """`chosen` is in order of choice, locked-in measures first. `why_not` covers all others except those locked out."""

    method: Method
    chosen: tuple[str, ...]
    used: float
    left: float
    why_not: Mapping[str, WhyNot]


@dataclass(frozen=True, slots=True)
class Allocation:
    """`short` is by how much the locked-in measures exceed the fund; above 0, nothing is allocated. `shares` has the details of
    equal shares."""

    portfolios: tuple[Portfolio, ...]
    shares: EqualShares | None = None
    short: float = 0

    @property
    def core(self) -> tuple[str, ...]:
        """Measures in all three portfolios, in the order of the first."""
        common = set.intersection(*(set(each.chosen) for each in self.portfolios)) if self.portfolios else set()
        return tuple(measure for measure in self._all_chosen() if measure in common)

    @property
    def to_discuss(self) -> tuple[str, ...]:
        """Measures in one or two portfolios, those in two first."""
        core = set(self.core)
        parted = [measure for measure in self._all_chosen() if measure not in core]
        return tuple(sorted(parted, key=lambda measure: -len(self.chosen_by(measure))))

    def chosen_by(self, measure: str) -> tuple[Method, ...]:
        return tuple(each.method for each in self.portfolios if measure in each.chosen)

    def _all_chosen(self) -> Iterable[str]:
        return dict.fromkeys(measure for each in self.portfolios for measure in each.chosen)


@dataclass(frozen=True, slots=True)
class Ways:
    """Parameters of equal shares; see equal_shares.py."""

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
    """What a greedy pass chose, in order, and why it skipped the rest."""

    chosen: list[str] = field(default_factory=list)
    why_not: dict[str, WhyNot] = field(default_factory=dict)


def most_votes(election: Election) -> Taken:
    """Greedy by votes (or points); skips measures that do not fit."""
    return _in_order(election, lambda measure: (-election.supports[measure].score,))


def broadest_support(election: Election) -> Taken:
    """Greedy by number of supporting areas, then by votes: prefers what many areas want to what one area wants strongly."""
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
