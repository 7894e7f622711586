"""Workbook sheet of the ratings of effect and feasibility, with a scatter chart of the claimed measures."""

from __future__ import annotations

from facilitator.domain.things import Criterion, Rating
from facilitator.methods.quadrants import Quadrant, quadrants_of
from facilitator.output.export import Export
from facilitator.output.sheet import Column, Scatter, Shape, Sheet
from facilitator.output.words import Words


def ratings(export: Export, words: Words) -> Sheet:
    """Measures in the chart come first, numbered as in it; then those without both ratings."""
    say = words.say
    points = quadrants_of(export.workshop).points
    drawn = {point.measure: point for point in points}
    others = [measure for measure in export.live if measure.ratings and measure.id not in drawn]
    rated = [*(export.workshop.measures[measure] for measure in drawn), *others]
    there = [drawn.get(measure.id) for measure in rated]

    def columns(criterion: Criterion) -> tuple[Column, Column, Column]:
        told = [measure.ratings.get(criterion) for measure in rated]
        return (
            Column(
                f"output.rating.{criterion.value}", 20, [rating.mean if rating else None for rating in told], Shape.MEAN
            ),
            Column(f"output.spread.{criterion.value}", 20, [_spread(rating) for rating in told], Shape.MEAN),
            Column("output.rated_by", 14, [_raters(rating) for rating in told], Shape.COUNT),
        )

    described = say("quadrants.says", n=len(points), both=sum(point.quadrant is Quadrant.BOTH for point in points))
    chart = Scatter(
        title=say("quadrants.title"),
        described=described,
        labels=tuple(str(point.number) for point in points),
        x=(6, 7, say("rate.feasibility")),
        y=(3, 4, say("rate.effect")),
    )
    places = [say(f"quadrants.{point.quadrant.value}") if point else None for point in there]
    return Sheet(
        "output.sheet.ratings",
        (
            Column("output.number", 8, [point.number if point else None for point in there], Shape.COUNT),
            Column("output.measure", 60, [measure.title for measure in rated]),
            Column("output.table", 8, [export.workshop.claimant(measure) for measure in rated], Shape.COUNT),
            *columns(Criterion.EFFECT),
            *columns(Criterion.FEASIBILITY),
            Column("output.quadrant", 34, places),
        ),
        chart if points else None,
    )


def _spread(rating: Rating | None) -> float | None:
    """Returns None for a joint score, which has none."""
    return None if rating is None or rating.joint else rating.spread


def _raters(rating: Rating | None) -> int | None:
    """Returns None for a joint score."""
    return 0 if rating is None else None if rating.joint else rating.count
