"""The Method of Equal Shares: the fund is divided into equal pots, one per voter, and each measure is paid for by its supporters,
as equally as their pots allow. The cheapest for its supporters is bought first; a measure its supporters cannot pay for is not
bought.

Peters, Pierczyński and Skowron, “Proportional Participatory Budgeting with Additive Utilities”, NeurIPS 2021. Uses floats with a
relative tolerance and breaks ties by id, so that the result does not depend on the order of the input."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from heapq import heapify, heappop, heappush
from itertools import accumulate, repeat
from operator import truediv

from facilitator.methods.election import Election, Support, Worth

tie = 1e-9
"""Relative tolerance for comparing prices and pots, which are sums of many payments."""


class Completion(StrEnum):
    """What is done with the money left: NONE: nothing. GREEDY: buys by utility per krone. ADD_ONE: raises all pots in steps until
    the next step would exceed the fund or nothing more fits. ADD_ONE_THEN_GREEDY: both in turn."""

    NONE = "none"
    GREEDY = "greedy"
    ADD_ONE = "add_one"
    ADD_ONE_THEN_GREEDY = "add_one_then_greedy"


@dataclass(frozen=True, slots=True)
class Purchase:
    """`price` is per unit of utility; no voter pays more than their pot. `tied` are the measures that had the same price."""

    measure: str
    price: float
    tied: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EqualShares:
    """`purchases` in order, made with pots of `pot` kroner that began as `pot_first`; `filled` was bought with the money left.
    `pots` are the voters' remaining money; `held` is the supporters' remaining money per unbought measure."""

    pot_first: float
    pot: float
    purchases: tuple[Purchase, ...]
    filled: tuple[str, ...]
    pots: tuple[float, ...]
    held: Mapping[str, float]

    @property
    def chosen(self) -> tuple[str, ...]:
        return (*(purchase.measure for purchase in self.purchases), *self.filled)


def equal_shares(
    election: Election,
    *,
    worth: Worth = Worth.BALLOT,
    completion: Completion = Completion.ADD_ONE_THEN_GREEDY,
    step: float | None = None,
) -> EqualShares:
    """`step` is the amount in kroner by which each pot is raised at a time; by default a hundredth of the first pot."""
    voters = len(election.ballots)
    pot_first = election.fund / voters if voters else 0.0
    day = _MarketDay.of(election, worth)
    pot, run = pot_first, day.run(pot_first, voters)
    if completion in (Completion.ADD_ONE, Completion.ADD_ONE_THEN_GREEDY) and pot_first > 0:
        pot, run = _raised(election, day, pot_first, step or pot_first / 100)
    filled: list[str] = []
    if completion in (Completion.GREEDY, Completion.ADD_ONE_THEN_GREEDY):
        filled = best_value(election, run.bought, worth)
    held = {measure: run.held(day.supports[measure]) for measure in election.costs if measure not in run.bought}
    return EqualShares(pot_first, pot, tuple(run.purchases), tuple(filled), tuple(run.money), held)


def _raised(election: Election, day: _MarketDay, pot_first: float, step: float) -> tuple[float, _Run]:
    """Returns the last pot and run before one more step would exceed the fund."""
    voters = len(election.ballots)
    pot, run, steps = pot_first, day.run(pot_first, voters), 0
    while not _nothing_more_fits(election, day, run):
        steps += 1
        raised = day.run(pot_first + steps * step, voters)
        if not election.fits(election.cost_of(raised.bought), election.fund):
            break
        pot, run = pot_first + steps * step, raised
    return pot, run


def _nothing_more_fits(election: Election, day: _MarketDay, run: _Run) -> bool:
    left = election.fund - election.cost_of(run.bought)
    return not any(
        election.fits(election.costs[measure], left) for _, measure, _ in day.for_sale if measure not in run.bought
    )


def best_value(election: Election, bought: Mapping[str, object], worth: Worth) -> list[str]:
    """Buys with the money left: most utility per krone first, ties by id, skipping what does not fit."""
    left = election.fund - election.cost_of(bought)
    taken: list[str] = []
    for measure in sorted(
        (measure for measure in election.costs if measure not in bought),
        key=lambda measure: (-_value(election, measure, worth), measure),
    ):
        if election.fits(election.costs[measure], left):
            taken.append(measure)
            left -= election.costs[measure]
    return taken


def _value(election: Election, measure: str, worth: Worth) -> float:
    """Returns utility per krone. A free measure is infinite if it has support, but 0 where utility is cost."""
    support, cost = election.supports[measure], election.costs[measure]
    if worth is Worth.COST:
        return len(support.voters) if cost > 0 else 0
    if cost == 0:
        return float("inf") if support.score > 0 else 0
    return support.score / cost


@dataclass(slots=True)
class _Run:
    """State of one run: the voters' money and what was bought."""

    money: list[float]
    purchases: list[Purchase] = field(default_factory=list)
    bought: dict[str, None] = field(default_factory=dict)

    def held(self, support: Support) -> float:
        return sum(map(self.money.__getitem__, support.voters))


@dataclass(frozen=True, slots=True)
class _MarketDay:
    """The measures that may be bought: those with a utility to somebody. `free` cost nothing. `worths` are the supporters'
    utilities, a single value if all are equal. `for_sale` holds the price per utility if all can pay, the measure, and the
    smallest pot that suffices."""

    costs: Mapping[str, float]
    supports: Mapping[str, Support]
    worths: Mapping[str, Sequence[float]]
    for_sale: Sequence[tuple[float, str, float]]
    free: Sequence[str]

    @classmethod
    def of(cls, election: Election, worth: Worth) -> _MarketDay:
        supports = {measure: election.supports[measure].to_whom(worth) for measure in election.costs}
        wanted = sorted(measure for measure, support in supports.items() if support.voters)
        for_sale: list[tuple[float, str, float]] = []
        worths: dict[str, Sequence[float]] = {}
        for measure in wanted:
            cost, support = election.costs[measure], supports[measure]
            if cost > 0:
                alike = worth is Worth.COST or min(support.worths) == max(support.worths)
                each = cost if worth is Worth.COST else support.worths[0]
                total = each * len(support.worths) if alike else sum(support.worths)
                for_sale.append((cost / total, measure, cost / len(support.worths)))
                worths[measure] = (each,) if alike else support.worths
        free = [measure for measure in wanted if election.costs[measure] == 0 and worth is Worth.BALLOT]
        return cls(election.costs, supports, worths, for_sale, free)

    def run(self, pot: float, voters: int) -> _Run:
        """Buys until no measure is affordable. Prices never fall as pots empty, so a measure's last price is a lower bound and
        tells whether to recompute it."""
        run = _Run([pot] * voters, [Purchase(measure, 0.0, ()) for measure in self.free], dict.fromkeys(self.free))
        waiting = [(price, measure) for price, measure, pot_least in self.for_sale if pot_least <= pot * (1 + tie)]
        heapify(waiting)
        while waiting:
            looked_at: list[tuple[float, str]] = []
            best = float("inf")
            while waiting and waiting[0][0] <= best * (1 + tie):
                _, measure = heappop(waiting)
                price = self._price(measure, run.money)
                if price is not None:
                    looked_at.append((price, measure))
                    best = min(best, price)
            tied = sorted(measure for price, measure in looked_at if price <= best * (1 + tie))
            for price, measure in looked_at:
                if measure == tied[0]:
                    self._buy(run, tied, price)
                else:
                    heappush(waiting, (price, measure))
        return run

    def _price(self, measure: str, money: Sequence[float]) -> float | None:
        """Returns the price per utility for those who pay the most; None if the pots do not suffice."""
        cost, worths = self.costs[measure], self.worths[measure]
        pots = list(map(money.__getitem__, self.supports[measure].voters))
        if sum(pots) < cost * (1 - tie):
            return None
        if len(worths) == 1:
            pots.sort()
            return _share(cost, pots) / worths[0]
        return _share_by_worth(cost, pots, worths)

    def _buy(self, run: _Run, tied: list[str], price: float) -> None:
        measure, money = tied[0], run.money
        voters, worths = self.supports[measure].voters, self.worths[measure]
        for voter, worth in zip(voters, worths if len(worths) > 1 else repeat(worths[0]), strict=False):
            left = money[voter] - price * worth
            money[voter] = left if left > 0 else 0.0
        run.bought[measure] = None
        run.purchases.append(Purchase(measure, price, tuple(tied[1:])))


def _share(cost: float, pots: list[float]) -> float:
    """Returns the smallest cap per voter at which the capped pots sum to `cost`; who has less pays everything. `pots` are sorted
    ascending."""
    count = len(pots)
    if pots[0] * count >= cost * (1 - tie):
        return cost / count
    before = list(accumulate(pots, initial=0.0))
    poor = bisect_left(range(count - 1), True, key=lambda k: cost - before[k] <= pots[k] * (count - k) * (1 + tie))
    return (cost - before[poor]) / (count - poor)


def _share_by_worth(cost: float, pots: list[float], worths: Sequence[float]) -> float:
    """Returns the same cap per unit of utility, for supporters with different utilities."""
    limits = list(map(truediv, pots, worths))
    order = sorted(range(len(pots)), key=limits.__getitem__)
    still_to_pay, worth_left = cost, sum(worths)
    for place in order[:-1]:
        if still_to_pay <= limits[place] * worth_left * (1 + tie):
            break
        still_to_pay -= pots[place]
        worth_left -= worths[place]
    return still_to_pay / worth_left
