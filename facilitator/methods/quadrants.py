"""Effect against feasibility: where each claimed measure stands by its ratings, in one of four quadrants. Uses published ratings
only, and none of fewer than `crowd_min` people unless the table gave it jointly."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from facilitator.domain.assessment import score_max
from facilitator.domain.kernel import MeasureId
from facilitator.domain.limits import crowd_min
from facilitator.domain.things import Criterion, Measure, Rating
from facilitator.domain.workshop import Workshop

score_min = 1
middle = (score_min + score_max) / 2


class Quadrant(StrEnum):
    """Which means are high, in the order in which they are listed."""

    BOTH = "both"
    EFFECT = "effect"
    FEASIBILITY = "feasibility"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Point:
    """A measure by both criteria; `number` is its number in the picture and in the list beside it."""

    number: int
    measure: MeasureId
    table: int
    effect: Rating
    feasibility: Rating
    quadrant: Quadrant

    def rating(self, criterion: Criterion) -> Rating:
        return self.effect if criterion is Criterion.EFFECT else self.feasibility


@dataclass(frozen=True, slots=True)
class Quadrants:
    """`claimed` is the number of claimed measures; those without both ratings have no point."""

    points: tuple[Point, ...]
    claimed: int


def quadrants_of(workshop: Workshop) -> Quadrants:
    """Returns the points by quadrant, then by table and in order of posting, which ranks none within a quadrant.

    Source: the impact/effort matrix in Gray, Brown and Macanufo, «Gamestorming» (2010)."""
    claimed = [
        (table, workshop.measures[measure])
        for table, measures in sorted(workshop.claims().items())
        for measure in measures
    ]
    rated = [
        (quadrant_of(effect, feasibility), table, measure.id, effect, feasibility)
        for table, measure in claimed
        if (effect := _told(measure, Criterion.EFFECT)) and (feasibility := _told(measure, Criterion.FEASIBILITY))
    ]
    rated.sort(key=lambda each: [*Quadrant].index(each[0]))
    points = tuple(
        Point(number, measure, table, effect, feasibility, quadrant)
        for number, (quadrant, table, measure, effect, feasibility) in enumerate(rated, start=1)
    )
    return Quadrants(points, len(claimed))


def quadrant_of(effect: Rating, feasibility: Rating) -> Quadrant:
    """A mean is high from the middle of the scale on, as rounded where it is told."""
    large, easy = (round(rating.mean, 1) >= middle for rating in (effect, feasibility))
    if large:
        return Quadrant.BOTH if easy else Quadrant.EFFECT
    return Quadrant.FEASIBILITY if easy else Quadrant.NEITHER


def _told(measure: Measure, criterion: Criterion) -> Rating | None:
    """Logs of an early version have published ratings of fewer people, which are told to nobody new."""
    told = measure.ratings.get(criterion)
    return told if told is not None and (told.joint or told.count >= crowd_min) else None
