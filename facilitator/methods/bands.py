"""Bands: which results cannot be told apart, so that nobody is called «no. 14» on the strength of one vote.
A measure with a votes and one with b are in doubt as long as the lead is smaller than its own standard deviation."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from statistics import NormalDist

from facilitator.domain.kernel import MeasureId

deviations_in_doubt = 1.0
"""How many standard deviations a lead must have to begin a new band."""


@dataclass(frozen=True, slots=True)
class Band:
    """Measures that cannot be told apart, most votes first, ties in order of id. `place` is that of the first, from 1."""

    place: int
    votes_most: int
    votes_least: int
    measures: tuple[MeasureId, ...]


class Lead(StrEnum):
    """What may be said of a lead: how often it would stay one if people like these voted again."""

    ABOUT_EVEN = "about_even"
    TWO_IN_THREE = "two_in_three"
    FOUR_IN_FIVE = "four_in_five"
    NEARLY_ALWAYS = "nearly_always"


_LEADS = ((0.6, Lead.ABOUT_EVEN), (0.77, Lead.TWO_IN_THREE), (0.9, Lead.FOUR_IN_FIVE))
"""Up to which probability each is said; from the last on, nearly always. Of two in one band, no more than two in three is said."""


def bands(
    votes: Mapping[MeasureId, int],
    *,
    deviations: float = deviations_in_doubt,
    squares: Mapping[MeasureId, int] | None = None,
) -> list[Band]:
    """The measures in bands, best first. A band begins with the one that has most votes of those left, and takes in all that
    cannot be told apart from that one; ties are never parted. The order of `votes` makes no difference.

    The difference of two counts of one vote has a variance of a + b − (a − b)²/n (Scott & Seber 1983, “Difference of
    Proportions from the Same Survey”, The American Statistician 37: 319–320). The last term is left out, which errs on
    the side of doubt. Where people may give several votes to a measure, a count swings by more: by the sum of the squares of what
    each of them gave, in `squares`; without them everybody gave one."""
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
        # A count that swings much may be in doubt below one that is not: what is above it is in doubt as well.
        members = ordered[begin : ordered.index(members[-1]) + 1]
        found.append(Band(begin + 1, most, votes[members[-1]], tuple(members)))
        begin += len(members)
    return found


def in_doubt(a: int, b: int, swing: float | None = None, *, deviations: float = deviations_in_doubt) -> bool:
    """Whether `a` votes and `b` votes cannot be told apart; equal counts never can. `swing` is the variance of their difference."""
    return a == b or abs(a - b) < deviations * math.sqrt(a + b if swing is None else swing)


def keeps_order(a: int, b: int, swing: float | None = None) -> float:
    """How likely `a` votes would again be more than `b` if as many people like these voted once more, 0–1; half of a tie counts.

    Both votes are drawn by chance, so that the deviation is that of one, times √2: with 58 voters a lead of 3 is kept
    two times in three (bench/methods.py)."""
    if a + b == 0:
        return 0.5
    return NormalDist().cdf((a - b) / math.sqrt(2 * (a + b if swing is None else swing)))


def lead(a: int, b: int, swing: float | None = None) -> Lead:
    """What may be said of a lead of `a` votes over `b`."""
    kept = keeps_order(max(a, b), min(a, b), swing)
    return next((word for below, word in _LEADS if kept < below), Lead.NEARLY_ALWAYS)


def lead_for(said: Lead, votes: int, *, swing_of_one: float = 1) -> int | None:
    """The smallest lead that `votes` votes must have for at least that much to be said of it; None if none is enough. A vote that
    came in a heap swings by more than one."""
    words = [*Lead]

    def says(ahead: int) -> Lead:
        return lead(votes, votes - ahead, swing_of_one * (2 * votes - ahead))

    return next((ahead for ahead in range(1, votes + 1) if words.index(says(ahead)) >= words.index(said)), None)
