"""Three ways to share out a fund, what they have in common, and why a measure is outside."""

import pytest
from hypothesis import given

from facilitator.methods.allocation import Locks, Method, Ways, WhyNot, allocate, broadest_support, most_votes
from facilitator.methods.election import Election
from facilitator.methods.equal_shares import Completion
from tests.methods.funds import answered_elections, small_elections, ticked


def test_most_votes_are_those_of_pabutools() -> None:
    for each in answered_elections():
        assert " ".join(sorted(most_votes(each.election).chosen)) == each.answers["most_votes"], each.number


def test_what_does_not_fit_is_passed_over_and_says_what_was_left() -> None:
    taken = most_votes(ticked(10, {"a": 6, "b": 5, "c": 4}, "abc", "ab", "a", "b", "b"))
    assert taken.chosen == ["b", "c"]
    assert taken.why_not == {"a": WhyNot(left=5)}


def test_a_tie_that_the_id_decided_is_said_to_be_one() -> None:
    taken = most_votes(ticked(10, {"b": 6, "a": 6, "c": 11}, "abc", "abc"))
    assert taken.chosen == ["a"]
    # “c” would not have fitted in any order.
    assert taken.why_not == {"b": WhyNot(left=4, tied_with=("a",)), "c": WhyNot(left=4)}


def test_broad_support_goes_by_areas_and_then_by_votes() -> None:
    election = ticked(2, {"a": 1, "b": 1, "c": 1}, "ac", "ac", "abc", "b", areas={"a": 1, "b": 2, "c": 1})
    assert broadest_support(election).chosen == ["b", "a"]


def test_the_core_is_what_all_three_share_and_the_rest_is_to_discuss() -> None:
    election = ticked(
        300, {"a": 150, "b": 140, "c": 75, "d": 70},
        "ab", "ab", "ab", "c", "cd", "d", areas={"a": 1, "b": 1, "c": 2, "d": 2},
    )  # fmt: skip
    found = allocate(election, ways=Ways(completion=Completion.NONE))
    by_method = {portfolio.method: portfolio.chosen for portfolio in found.portfolios}
    assert by_method == {
        Method.MOST_VOTES: ("a", "b"),
        Method.EQUAL_SHARES: ("d", "b"),
        Method.BROADEST_SUPPORT: ("c", "d", "a"),
    }
    assert found.core == ()
    assert found.to_discuss == ("a", "b", "d", "c")
    assert found.chosen_by("d") == (Method.EQUAL_SHARES, Method.BROADEST_SUPPORT)


def test_outside_by_equal_shares_says_what_the_pots_hold() -> None:
    election = ticked(480, {"a": 300, "b": 480}, "ab", "ab", "ab", "b")
    shares = allocate(election, ways=Ways(completion=Completion.NONE)).portfolios[1]
    assert shares.chosen == ("a",)
    assert shares.why_not == {"b": WhyNot(left=180, held=pytest.approx(180))}


def test_what_is_locked_in_is_paid_first_and_the_pots_hold_the_rest() -> None:
    election = ticked(100, {"a": 40, "b": 30, "c": 35}, "b", "b", "c")
    found = allocate(election, Locks(inside=frozenset("a"), outside=frozenset("c")))
    assert found.shares is not None
    assert found.shares.pot_first == 20
    for portfolio in found.portfolios:
        assert portfolio.chosen == ("a", "b")
        assert (portfolio.used, portfolio.left) == (70, 30)
        assert "c" not in portfolio.why_not
    assert found.core == ("a", "b")


def test_locks_that_cost_more_than_the_fund_share_out_nothing() -> None:
    found = allocate(ticked(100, {"a": 60, "b": 70}, "a"), Locks(inside=frozenset("ab")))
    assert (found.portfolios, found.core, found.to_discuss, found.short) == ((), (), (), 30)


def test_a_lock_on_what_has_no_cost_changes_nothing() -> None:
    election = ticked(100, {"a": 60}, "a")
    assert allocate(election, Locks(frozenset("z"), frozenset("y"))) == allocate(election)


def test_tenths_that_add_up_to_the_fund_fit() -> None:
    assert most_votes(ticked(0.3, {"a": 0.1, "b": 0.2}, "ab")).chosen == ["a", "b"]


@given(small_elections())
def test_every_measure_is_inside_or_has_a_reason_and_the_fund_is_never_exceeded(election: Election) -> None:
    locked = frozenset(measure for measure in "ab" if measure in election.costs)
    for locks in (Locks(), Locks(inside=locked), Locks(outside=locked)):
        found = allocate(election, locks)
        for portfolio in found.portfolios:
            inside, outside = set(portfolio.chosen), portfolio.why_not.keys()
            assert len(portfolio.chosen) == len(inside)
            assert not inside & outside
            assert inside | outside == election.costs.keys() - locks.outside
            assert locks.inside <= inside
            assert portfolio.used == election.cost_of(inside) <= election.fund
            assert portfolio.left == election.fund - portfolio.used
        assert set(found.core) | set(found.to_discuss) == {m for each in found.portfolios for m in each.chosen}
