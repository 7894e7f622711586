"""The Method of Equal Shares: as pabutools answers in exact fractions, as a slow and plain way of counting does, and by what it
promises: nobody pays more than the pot, and a group large enough gets what it could pay for."""

import random
from collections.abc import Callable
from fractions import Fraction
from itertools import chain, combinations

import pytest
from hypothesis import given, settings

from facilitator.methods.election import Election, Worth
from facilitator.methods.equal_shares import Completion, EqualShares, equal_shares
from tests.methods.funds import answered_elections, small_elections, ticked

PLAIN = Completion.NONE


@pytest.mark.parametrize("worth", list(Worth))
@pytest.mark.parametrize("completion", list(Completion))
def test_the_answer_is_that_of_pabutools(worth: Worth, completion: Completion) -> None:
    answered = list(answered_elections())
    assert len(answered) >= 400
    for each in answered:
        found = equal_shares(each.election, worth=worth, completion=completion, step=each.step)
        assert " ".join(sorted(found.chosen)) == each.answers[f"{worth} {completion}"], each.number


def test_what_costs_its_supporters_least_goes_first() -> None:
    # Pots of 100: “a” costs its four supporters 50 each, “b” its two 75 each, of which the first has 50 left.
    election = ticked(400, {"a": 200, "b": 150}, "ab", "ab", "a", "a")
    found = equal_shares(election, completion=PLAIN)
    assert [(purchase.measure, purchase.price) for purchase in found.purchases] == [("a", 50)]
    assert found.held == {"b": 100}


def test_who_has_less_pays_what_is_left_and_the_others_share_the_rest() -> None:
    election = ticked(400, {"a": 140, "b": 130}, "ab", "a", "b", "")
    found = equal_shares(election, completion=PLAIN)
    assert [(purchase.measure, purchase.price) for purchase in found.purchases] == [("b", 65)]
    richer = equal_shares(ticked(400, {"a": 120, "b": 130}, "ab", "a", "b", ""), completion=PLAIN)
    # “a” takes 60 of the first pot, which then has 40 for “b”; the third pays 90.
    assert [(purchase.measure, purchase.price) for purchase in richer.purchases] == [("a", 60), ("b", 90)]
    assert richer.pots == (0, 40, 10, 100)


def test_pots_are_raised_until_the_next_step_would_cost_more_than_the_fund() -> None:
    election = ticked(100, {"a": 60, "b": 30, "c": 55}, "a", "b", "c")
    plain = equal_shares(election, completion=PLAIN)
    assert plain.chosen == ("b",)
    raised = equal_shares(election, completion=Completion.ADD_ONE, step=1)
    # With 55 in each pot “c” is bought too; with 60 also “a”, for which there is no money.
    assert raised.chosen == ("b", "c")
    assert raised.pot == pytest.approx(100 / 3 + 22)


def test_money_that_is_left_buys_the_best_value() -> None:
    election = ticked(100, {"a": 90, "b": 45, "c": 50}, "a", "b", "c")
    assert equal_shares(election, completion=PLAIN).chosen == ()
    assert equal_shares(election, completion=Completion.GREEDY).filled == ("b", "c")


def test_what_is_free_is_bought_if_anybody_wants_it() -> None:
    found = equal_shares(ticked(10, {"a": 0, "b": 0}, "a", ""), completion=PLAIN)
    assert found.chosen == ("a",)
    assert found.pots == (5, 5)


def test_a_tie_goes_by_id_and_is_said_to_be_one() -> None:
    found = equal_shares(ticked(10, {"b": 10, "a": 10, "c": 11}, "abc", "abc"), completion=PLAIN)
    assert [(purchase.measure, purchase.tied) for purchase in found.purchases] == [("a", ("b",))]


def test_a_tie_that_comes_about_as_pots_empty_goes_by_id_too() -> None:
    # The first pot has 1 left after “c”, “d” and “e”: then “b”, which began at 4 each, costs the fifth 7, as “a” does the sixth.
    costs = {"a": 7, "b": 8, "c": 6, "d": 6, "e": 6}
    found = equal_shares(ticked(60, costs, "bcde", "c", "d", "e", "b", "a"), completion=PLAIN)
    assert [purchase.measure for purchase in found.purchases] == ["c", "d", "e", "a", "b"]
    assert found.purchases[3].tied == ("b",)


def test_without_voters_nothing_is_bought_from_pots() -> None:
    assert equal_shares(Election(10, {"a": 5}, []), completion=Completion.ADD_ONE).chosen == ()


@given(small_elections())
@settings(max_examples=300)
def test_pots_are_never_overdrawn_and_the_fund_never_spent_twice(election: Election) -> None:
    for worth in Worth:
        for completion in Completion:
            found = equal_shares(election, worth=worth, completion=completion)
            paid = [found.pot - left for left in found.pots]
            assert all(0 <= left <= found.pot for left in found.pots)
            bought = election.cost_of(purchase.measure for purchase in found.purchases)
            assert sum(paid) == pytest.approx(bought)
            assert election.cost_of(found.chosen) <= election.fund


@given(small_elections())
def test_the_order_in_which_it_is_written_makes_no_difference(election: Election) -> None:
    chance = random.Random(5)
    costs, ballots = list(election.costs.items()), [*election.ballots]
    chance.shuffle(costs)
    chance.shuffle(ballots)
    again = Election(election.fund, dict(costs), [dict(reversed(ballot.items())) for ballot in ballots])
    for completion in Completion:
        assert equal_shares(again, completion=completion).chosen == equal_shares(election, completion=completion).chosen


@given(small_elections())
@settings(max_examples=300)
def test_it_is_what_a_slow_and_plain_count_finds(election: Election) -> None:
    assert _purchases(equal_shares(election, completion=PLAIN)) == slow_shares(election, lambda cost: Fraction(1))
    # By worth as by cost, nothing that is free is ever worth anything.
    dear = Election(election.fund, {m: cost for m, cost in election.costs.items() if cost}, election.ballots)
    assert _purchases(equal_shares(dear, worth=Worth.COST, completion=PLAIN)) == slow_shares(dear, lambda cost: cost)


def _purchases(found: EqualShares) -> list[str]:
    return [purchase.measure for purchase in found.purchases]


def slow_shares(election: Election, worth_of: Callable[[Fraction], Fraction]) -> list[str]:
    """In fractions: every round, the price of every measure by trying how many of the poorest pay all they have."""
    pots = [Fraction(election.fund) / len(election.ballots)] * len(election.ballots)
    bought = [
        measure for measure in sorted(election.costs) if election.supporters(measure) and not election.costs[measure]
    ]
    while True:
        prices: dict[str, Fraction] = {}
        for measure in election.costs.keys() - set(bought):
            cost, voters = Fraction(election.costs[measure]), election.supports[measure].voters
            for poor in range(len(voters)):
                by_wealth = sorted(voters, key=lambda voter: pots[voter])
                rest = cost - sum(pots[voter] for voter in by_wealth[:poor])
                share = rest / (len(voters) - poor)
                if share <= pots[by_wealth[poor]] and (poor == 0 or share >= pots[by_wealth[poor - 1]]):
                    prices[measure] = min(share, prices.get(measure, share))
        if not prices:
            return bought
        by_worth = {measure: price / worth_of(Fraction(election.costs[measure])) for measure, price in prices.items()}
        cheapest = min(prices, key=lambda measure: (by_worth[measure], measure))
        for voter in election.supports[cheapest].voters:
            pots[voter] -= min(pots[voter], prices[cheapest])
        bought.append(cheapest)


@given(small_elections())
@settings(max_examples=200)
def test_a_group_that_could_pay_for_what_it_agrees_on_is_not_left_out(election: Election) -> None:
    """Extended justified representation, tried on every set of measures: those who all want a set, and whose pots would pay for it,
    have somebody among them who gets as many measures as are in the set (Peters, Pierczyński and Skowron 2021)."""
    chosen = set(equal_shares(election, completion=PLAIN).chosen)
    pot = Fraction(election.fund) / len(election.ballots)
    every_set = chain.from_iterable(combinations(election.costs, size) for size in range(1, len(election.costs) + 1))
    for wanted in every_set:
        group = [ballot for ballot in election.ballots if ballot.keys() >= set(wanted)]
        if group and pot * len(group) >= Fraction(election.cost_of(wanted)):
            assert any(len(chosen & ballot.keys()) >= len(wanted) for ballot in group), wanted
