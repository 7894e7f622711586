"""Which claimed measures stand where by effect and feasibility, and of which nothing is told."""

import pytest

from facilitator.domain.assessment import (
    ClaimReleased,
    MeasureClaimed,
    MeasureRated,
    MeasureScored,
    RateForTable,
    tell_ratings,
)
from facilitator.domain.hiding import MeasureHidden
from facilitator.domain.kernel import BallotId, ParticipantId
from facilitator.domain.things import Criterion, Rating
from facilitator.methods.quadrants import Point, Quadrant, quadrant_of, quadrants_of
from tests.support.workshop import HOST_1, Day, measure, posted

EFFECT, FEASIBILITY = Criterion.EFFECT, Criterion.FEASIBILITY


def claimed(day: Day, name: str, table: int = 1) -> Day:
    return day.given(posted(name, table=table), MeasureClaimed(measure(name), table))


def scored(day: Day, name: str, criterion: Criterion, *scores: int) -> Day:
    for number, score in enumerate(scores):
        day.given(MeasureScored(measure(name), BallotId(f"ballot-{number}"), criterion, score))
    return day.given(*tell_ratings(day.workshop))


def rated(day: Day, name: str, effect: int, feasibility: int, *, table: int = 1, raters: int = 6) -> Day:
    claimed(day, name, table)
    scored(day, name, EFFECT, *[effect] * raters)
    return scored(day, name, FEASIBILITY, *[feasibility] * raters)


def points(day: Day) -> list[Point]:
    return [*quadrants_of(day.workshop).points]


def test_a_point_has_means_spread_and_how_many_rated(day: Day) -> None:
    claimed(day, "bikes", table=2)
    scored(day, "bikes", EFFECT, 5, 5, 4, 4, 3, 3)
    scored(day, "bikes", FEASIBILITY, 2, 2, 2, 2, 2, 2, 2)
    assert points(day) == [Point(1, measure("bikes"), 2, Rating(4.0, 6, 0.82), Rating(2.0, 7, 0.0), Quadrant.EFFECT)]


def test_nothing_is_told_of_fewer_than_six_raters(day: Day) -> None:
    rated(day, "bikes", 4, 4, raters=5)
    assert (points(day), quadrants_of(day.workshop).claimed) == ([], 1)
    rated(day, "bus", 4, 4)
    assert ([point.measure for point in points(day)], quadrants_of(day.workshop).claimed) == (["bus"], 2)


def test_what_an_early_version_told_of_a_few_is_not_drawn(day: Day) -> None:
    claimed(day, "bikes")
    for number in range(5):
        for criterion in Criterion:
            day.given(MeasureRated(measure("bikes"), ParticipantId(f"p{number}"), criterion, 4))
    assert day.workshop.measures[measure("bikes")].ratings[EFFECT].count == 5
    assert points(day) == []


def test_a_measure_rated_by_one_criterion_has_no_point(day: Day) -> None:
    scored(claimed(day, "bikes"), "bikes", EFFECT, *[4] * 6)
    assert points(day) == []


def test_a_joint_rating_of_a_small_table_is_a_point_without_spread(day: Day) -> None:
    claimed(day, "bikes")
    for criterion, score in ((EFFECT, 2), (FEASIBILITY, 5)):
        day.when(HOST_1, RateForTable(measure("bikes"), criterion, score)).then_accepted()
    [point] = points(day)
    assert (point.effect, point.quadrant) == (Rating(2, 1, joint=True), Quadrant.FEASIBILITY)


def test_points_are_numbered_by_quadrant_and_then_by_table(day: Day) -> None:
    rated(day, "a", 2, 2, table=1)
    rated(day, "b", 5, 5, table=3)
    rated(day, "c", 4, 4, table=2)
    rated(day, "d", 2, 4, table=1)
    rated(day, "e", 4, 2, table=3)
    assert [(p.number, p.measure, p.quadrant) for p in points(day)] == [
        (1, "c", Quadrant.BOTH),
        (2, "b", Quadrant.BOTH),
        (3, "e", Quadrant.EFFECT),
        (4, "d", Quadrant.FEASIBILITY),
        (5, "a", Quadrant.NEITHER),
    ]


def test_what_is_no_longer_claimed_or_is_hidden_is_not_drawn(day: Day) -> None:
    rated(day, "bikes", 4, 4)
    rated(day, "bus", 4, 4)
    day.given(ClaimReleased(measure("bikes")), MeasureHidden(measure("bus"), "Names a person"))
    assert (points(day), quadrants_of(day.workshop).claimed) == ([], 0)


@pytest.mark.parametrize(
    ("effect", "quadrant"), [(2.94, Quadrant.NEITHER), (2.95, Quadrant.EFFECT), (3.0, Quadrant.EFFECT)]
)
def test_a_mean_is_high_from_the_middle_on_as_it_is_told(effect: float, quadrant: Quadrant) -> None:
    assert quadrant_of(Rating(effect, 6), Rating(1.0, 6)) is quadrant
