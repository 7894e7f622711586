"""The quadrants record: claimed measures by the means of their ratings, numbered as in the list beside the picture."""

from __future__ import annotations

from facilitator.domain.things import Criterion
from facilitator.methods.quadrants import quadrants_of
from facilitator.views.cards import mean_of
from facilitator.views.picture import Picture
from facilitator.views.records import Json, Records


def quadrants_records(picture: Picture) -> Records:
    workshop = picture.workshop
    found = quadrants_of(workshop)
    points: Json = [
        {
            "number": point.number,
            "measure": point.measure,
            "title": workshop.measures[point.measure].title,
            "table": point.table,
            "quadrant": point.quadrant.value,
            **{criterion.value: mean_of(point.rating(criterion)) for criterion in Criterion},
        }
        for point in found.points
    ]
    return {"quadrants": {"kind": "quadrants", "points": points, "claimed": found.claimed}}
