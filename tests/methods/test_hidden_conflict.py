"""Measures that split the room."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.kernel import BallotId
from facilitator.domain.thumb import Thumb
from facilitator.domain.thumbs import ThumbGiven
from facilitator.methods.hidden_conflict import hidden_conflicts, split
from tests.support.workshop import Day, measure, posted, withdrawn


def thumbs(up: int, down: int, unclear: int) -> dict[Thumb, int]:
    return {Thumb.UP: up, Thumb.DOWN: down, Thumb.UNCLEAR: unclear}


@pytest.mark.parametrize(
    ("up", "down", "unclear", "expected"),
    [(5, 5, 0, 1.0), (6, 2, 0, 0.5), (2, 6, 0, 0.5), (9, 0, 0, 0.0), (5, 5, 10, 0.5), (0, 0, 8, 0.0), (0, 0, 0, 0.0)],
)
def test_as_many_up_as_down_is_one_and_all_on_one_side_is_none(
    up: int, down: int, unclear: int, expected: float
) -> None:
    assert split(thumbs(up, down, unclear)) == expected


@given(st.integers(0, 99), st.integers(0, 99), st.integers(0, 99))
def test_both_sides_weigh_the_same_and_who_finds_it_unclear_never_divides(up: int, down: int, unclear: int) -> None:
    assert 0 <= split(thumbs(up, down, unclear)) == split(thumbs(down, up, unclear)) <= 1
    assert split(thumbs(up, down, unclear + 1)) <= split(thumbs(up, down, unclear))


def given_by(name: str, up: int, down: int) -> list[ThumbGiven]:
    all_thumbs = [Thumb.UP] * up + [Thumb.DOWN] * down
    return [ThumbGiven(measure(name), BallotId(f"b{n}"), thumb) for n, thumb in enumerate(all_thumbs)]


def test_the_most_divided_stand_first_and_only_those_that_split_the_room(day: Day) -> None:
    names = ("even", "some", "one_side", "few", "gone")
    day.given(*map(posted, names))
    day.given(*given_by("even", 6, 6), *given_by("some", 8, 4), *given_by("one_side", 11, 1), *given_by("few", 2, 2))
    day.given(*given_by("gone", 6, 6), withdrawn("gone"))
    assert hidden_conflicts(day.workshop) == {"even": 1.0, "some": pytest.approx(2 / 3)}
