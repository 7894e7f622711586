"""Workbook parts about how votes were counted, and the sheet of earlier rounds."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.domain.tally import votes_by_measure
from facilitator.domain.things import Measure
from facilitator.output.export import Export
from facilitator.output.minutes_of_votes import how_counted
from facilitator.output.sheet import Column, Shape, Sheet
from facilitator.output.words import Words


def counted_otherwise(export: Export, words: Words, measures: Sequence[Measure]) -> list[Column]:
    """Returns the column only if a measure has changed since the count."""
    said = [" · ".join(how_counted(export, export.rounds[-1], one, words)) for one in measures] if export.rounds else []
    return [Column("output.how_counted", 40, said)] if any(said) else []


def sheets(export: Export, words: Words) -> list[Sheet]:
    """Returns no sheet with a single round; earlier rounds newest first."""
    rows = [
        (voting, export.workshop.measures[measure])
        for voting in reversed(export.rounds[:-1])
        for measure in votes_by_measure(export.workshop, voting)
    ]
    if not rows:
        return []
    phases = [export.workshop.programme.phase(voting.phase) for voting, _ in rows]
    columns = (
        Column("output.vote", 30, [words.text(phase.title) if phase else "" for phase in phases]),
        Column("output.began", 10, [export.local(voting.began_at).time() for voting, _ in rows], Shape.TIME),
        Column("output.measure", 52, [measure.title for _, measure in rows]),
        Column("output.votes", 10, [export.total_in(*row).votes for row in rows], Shape.COUNT),
        Column("output.breadth", 12, [export.total_in(*row).areas for row in rows], Shape.COUNT),
    )
    return [Sheet("output.sheet.earlier_votes", columns)]
