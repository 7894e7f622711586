"""Bands: groups of measures whose results are statistically indistinguishable, so that no measure is called «no. 14» because of a
single vote. Two counts are in doubt while their difference is smaller than its standard deviation."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from statistics import NormalDist

from facilitator.domain.kernel import MeasureId

deviations_in_doubt = 1.0
"""The lead, in standard deviations, that begins a new band."""


@dataclass(frozen=True, slots=True)
class Band:
    """Indistinguishable measures, most votes first, ties by id. `place` is the rank of the first, from 1."""

    place: int
    votes_most: int
    votes_least: int
    measures: tuple[MeasureId, ...]


class Lead(StrEnum):
    """How a lead is described: how often it would persist if people like these voted again."""

    ABOUT_EVEN = "about_even"
    TWO_IN_THREE = "two_in_three"
    FOUR_IN_FIVE = "four_in_five"
    NEARLY_ALWAYS = "nearly_always"


_LEADS = ((0.6, Lead.ABOUT_EVEN), (0.77, Lead.TWO_IN_THREE), (0.9, Lead.FOUR_IN_FIVE))
"""Upper bounds of probability for each description; above the last, NEARLY_ALWAYS. Two measures of one band never get more than
TWO_IN_THREE."""


def bands(
    votes: Mapping[MeasureId, int],
    *,
    deviations: float = deviations_in_doubt,
    squares: Mapping[MeasureId, int] | None = None,
) -> list[Band]:
    """Groups measures into bands, best first. A band starts with the best remaining measure and takes in all that are
    indistinguishable from it; ties are never split. The order of `votes` does not matter.

    The difference of two counts of one vote has a variance of a + b − (a − b)²/n (Scott & Seber 1983, “Difference of Proportions
    from the Same Survey”, The American Statistician 37: 319–320). The last term is left out, which errs on the side of doubt. If
    a voter may give several votes to a measure, its variance is the sum of the squares of those votes, passed in `squares`;
    without it, one vote each is assumed."""
    ordered = sorted(votes, key=lambda measure: (-votes[measure], measure))
    swings = votes if squares is None else squares
    found: list[Band] = []
    begin = 0
    while begin < len(ordered):
        best = ordered[begin]
        most = votes[best]
        members = [
            m for m in ordered[begin:] if in_doubt(most, votes[m], swings[best] + swings[m], deviations=deviations)
        ]
        # A count with a large variance may be in doubt below one that is not; counts between them join the band.
        members = ordered[begin : ordered.index(members[-1]) + 1]
        found.append(Band(begin + 1, most, votes[members[-1]], tuple(members)))
        begin += len(members)
    return found


def in_doubt(a: int, b: int, swing: float | None = None, *, deviations: float = deviations_in_doubt) -> bool:
    """Returns whether `a` and `b` votes are indistinguishable; equal counts always are. `swing` is the variance of their
    difference."""
    return a == b or abs(a - b) < deviations * math.sqrt(a + b if swing is None else swing)


def keeps_order(a: int, b: int, swing: float | None = None) -> float:
    """Returns the probability (0–1) that `a` would again exceed `b` in a repeated vote; a tie counts half.

    Both votes are random samples, so the standard deviation of one is multiplied by √2: with 58 voters a lead of 3 persists two
    times in three (bench/methods.py)."""
    if a + b == 0:
        return 0.5
    return NormalDist().cdf((a - b) / math.sqrt(2 * (a + b if swing is None else swing)))


def lead(a: int, b: int, swing: float | None = None) -> Lead:
    """Describes a lead of `a` votes over `b`."""
    kept = keeps_order(max(a, b), min(a, b), swing)
    return next((word for below, word in _LEADS if kept < below), Lead.NEARLY_ALWAYS)


def lead_for(said: Lead, votes: int, *, swing_of_one: float = 1) -> int | None:
    """Returns the smallest lead of a measure with `votes` votes that is described as `said` or better; None if there is none.
    `swing_of_one` is the variance per vote, above 1 where voters gave several votes at once."""
    words = [*Lead]

    def says(ahead: int) -> Lead:
        return lead(votes, votes - ahead, swing_of_one * (2 * votes - ahead))

    return next((ahead for ahead in range(1, votes + 1) if words.index(says(ahead)) >= words.index(said)), None)
