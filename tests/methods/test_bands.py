"""Bands: what cannot be told apart stands together, ties always, and the order of counting makes no difference."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.kernel import MeasureId
from facilitator.methods.bands import Band, Lead, bands, in_doubt, keeps_order, lead, lead_for


def ids(*names: str) -> tuple[MeasureId, ...]:
    return tuple(MeasureId(name) for name in names)


def cast(**votes: int) -> dict[MeasureId, int]:
    return {MeasureId(name): count for name, count in votes.items()}


def test_a_new_band_begins_where_the_lead_is_a_deviation() -> None:
    assert bands(cast(a=16, b=12, c=10, d=9, e=2)) == [
        # 16 − 12 is less than √28, 16 − 10 is not less than √26: the next begins with 10.
        Band(1, 16, 12, ids("a", "b")),
        Band(3, 10, 9, ids("c", "d")),
        Band(5, 2, 2, ids("e")),
    ]


def test_a_lead_of_just_one_deviation_is_told_apart() -> None:
    assert in_doubt(6, 4)
    assert not in_doubt(6, 3)
    assert in_doubt(6, 3, deviations=1.01)


def test_without_doubt_every_count_is_a_band_of_its_own() -> None:
    assert [band.measures for band in bands(cast(a=5, b=4, c=4), deviations=0)] == [ids("a"), ids("b", "c")]


def test_measures_without_a_vote_stand_together() -> None:
    assert bands(cast(a=0, b=0)) == [Band(1, 0, 0, ids("a", "b"))]
    assert [band.measures for band in bands(cast(a=0, b=1, c=0))] == [ids("b"), ids("a", "c")]


def test_no_votes_no_bands() -> None:
    assert bands({}) == []


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        (10, 10, Lead.ABOUT_EVEN),
        (10, 9, Lead.ABOUT_EVEN),
        (13, 10, Lead.TWO_IN_THREE),
        (10, 13, Lead.TWO_IN_THREE),
        (10, 5, Lead.FOUR_IN_FIVE),
        (14, 4, Lead.NEARLY_ALWAYS),
        (20, 10, Lead.NEARLY_ALWAYS),
        (0, 0, Lead.ABOUT_EVEN),
        (8, 0, Lead.NEARLY_ALWAYS),
    ],
)
def test_what_is_said_of_a_lead(a: int, b: int, said: Lead) -> None:
    assert lead(a, b) is said


COUNTS = st.integers(0, 60)
VOTES = st.dictionaries(st.text("abcdefgh", min_size=1, max_size=3).map(MeasureId), COUNTS, max_size=20)


@given(VOTES)
def test_bands_hold_what_they_promise(votes: dict[MeasureId, int]) -> None:
    found = bands(votes)
    assert [measure for band in found for measure in band.measures] == sorted(votes, key=lambda m: (-votes[m], m))
    for band in found:
        assert all(in_doubt(band.votes_most, votes[measure]) for measure in band.measures)
    for above, below in pairwise(found):
        assert not in_doubt(above.votes_most, below.votes_most)
        assert above.votes_least > below.votes_most
        assert below.place == above.place + len(above.measures)


@given(st.data(), VOTES)
def test_the_order_of_counting_makes_no_difference(data: st.DataObject, votes: dict[MeasureId, int]) -> None:
    order = data.draw(st.permutations(list(votes)))
    assert bands({measure: votes[measure] for measure in order}) == bands(votes)


@given(COUNTS, COUNTS)
def test_either_may_lead_and_a_longer_lead_is_kept_more_often(a: int, b: int) -> None:
    assert keeps_order(a, b) + keeps_order(b, a) == pytest.approx(1)
    assert keeps_order(a + 1, b) > keeps_order(a, b) or a + b == 0
    if in_doubt(a, b):
        assert lead(a, b) in (Lead.ABOUT_EVEN, Lead.TWO_IN_THREE)


def test_near_the_top_of_the_seed_day_a_lead_of_3_is_kept_two_times_in_three_and_one_of_10_nearly_always() -> None:
    assert (lead_for(Lead.TWO_IN_THREE, 20), lead_for(Lead.NEARLY_ALWAYS, 20)) == (3, 10)


def test_of_few_votes_no_lead_is_said_to_be_kept_nearly_always() -> None:
    assert (lead_for(Lead.TWO_IN_THREE, 1), lead_for(Lead.NEARLY_ALWAYS, 1), lead_for(Lead.TWO_IN_THREE, 0)) == (
        1,
        None,
        None,
    )


def test_votes_given_in_heaps_are_less_sure() -> None:
    """Sixteen votes by four people who gave four each swing as much as those of 64 who gave one."""
    votes = cast(a=16, b=9)
    assert lead_for(Lead.TWO_IN_THREE, 20, swing_of_one=4) == 5
    assert [band.measures for band in bands(votes)] == [ids("a"), ids("b")]
    assert [band.measures for band in bands(votes, squares=cast(a=64, b=9))] == [ids("a", "b")]


def test_what_stands_between_two_in_doubt_is_in_doubt_as_well() -> None:
    found = bands(cast(a=16, b=11, c=10), squares=cast(a=16, b=1, c=100))
    assert [band.measures for band in found] == [ids("a", "b", "c")]
