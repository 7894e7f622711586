"""Section of the minutes about effect and feasibility: the picture of the big screen, in words."""

from __future__ import annotations

from itertools import groupby

from facilitator.domain.things import Rating
from facilitator.methods.quadrants import Point, Quadrants, quadrants_of
from facilitator.output.export import Export
from facilitator.output.paper import Line, Paper
from facilitator.output.words import Words


def quadrants(paper: Paper, export: Export, words: Words) -> None:
    """Lists the claimed measures by quadrant, with the numbers of the picture; nothing where none is rated."""
    found, say = quadrants_of(export.workshop), words.say
    if not found.points:
        return
    paper.heading(say("quadrants.title"))
    paper.byline(_byline(found, words))
    heads = [say("output.number"), say("output.measure"), say("rate.effect"), say("rate.feasibility")]
    for quadrant, points in groupby(found.points, lambda point: point.quadrant):
        paper.heading(say(f"quadrants.{quadrant.value}"), 2)
        rows = [_row(export, point, words) for point in points]
        paper.table(heads, rows, (1.2, 8.4, 2.6, 4.4), numbers=(0, 2, 3))


def _byline(found: Quadrants, words: Words) -> str:
    rated = words.say("quadrants.of", n=len(found.points), claimed=found.claimed)
    return f"{rated}. {words.say('output.minutes.quadrants')}"


def _row(export: Export, point: Point, words: Words) -> list[list[Line]]:
    title = export.workshop.measures[point.measure].title
    return [
        [Line(str(point.number))],
        [Line(strong=title), Line(muted=words.say("table.number", table=point.table))],
        _lines(point.effect, words),
        _lines(point.feasibility, words),
    ]


def _lines(rating: Rating, words: Words) -> list[Line]:
    """Returns `4,2 ± 0,6` and `7 svar`."""
    mean = words.mean(rating.mean)
    if rating.joint:
        return [Line(words.say("quadrants.joint", mean=mean))]
    return [Line(f"{mean} ± {words.mean(rating.spread)}"), Line(muted=words.say("quadrants.answers", n=rating.count))]
