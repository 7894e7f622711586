"""Workbook parts about how votes were counted, and the sheet of earlier rounds."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.domain.tally import Breadth, Reached, votes_by_measure
from facilitator.domain.things import Measure
from facilitator.output.export import Export
from facilitator.output.minutes_of_votes import how_counted
from facilitator.output.sheet import Column, Shape, Sheet
from facilitator.output.words import Words


def breadth(found: Sequence[Breadth | None]) -> list[Column]:
    """Returns the columns of areas and of tables, headed as minimums unless all their numbers are exact; none of tables where most
    are too small to be counted."""
    tables = [each.tables if each else None for each in found]
    return [
        _reached("output.breadth", [each.areas if each else None for each in found]),
        *([_reached("output.tables_behind", tables)] if any(tables) or not any(found) else []),
    ]


def _reached(key: str, found: Sequence[Reached | None]) -> Column:
    is_exact = all(each.is_exact for each in found if each)
    return Column(key if is_exact else f"{key}_at_least", 12, [each.n if each else None for each in found], Shape.COUNT)


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
        *breadth([export.breadth_in(*row) for row in rows]),
    )
    return [Sheet("output.sheet.earlier_votes", columns)]
