"""Workbook sheet of the fund: the measures chosen by each of the three methods."""

from __future__ import annotations

from facilitator.methods.allocation import Method
from facilitator.methods.fund import fund_of
from facilitator.output import sheet_of_votes
from facilitator.output.archive_fund import taking_part
from facilitator.output.export import Export
from facilitator.output.sheet import Column, Shape, Sheet
from facilitator.output.words import Words


def sheets(export: Export, words: Words) -> list[Sheet]:
    """Returns no sheet without an allocation."""
    found, here = fund_of(export.workshop), taking_part(export)
    if not here or found.allocation is None:
        return []
    measures = [export.measures[measure] for measure in here]
    chosen_by = [found.allocation.chosen_by(measure) for measure in here]
    locks = [found.locks.get(measure) for measure in here]
    ways = [
        Column(f"output.fund.{way}", 16, [int(way in chosen) for chosen in chosen_by], Shape.COUNT) for way in Method
    ]
    columns = (
        Column("output.measure", 52, [measure.title for measure in measures]),
        Column("output.fund.cost", 16, [found.costs[measure] for measure in here], Shape.KRONER),
        Column("output.votes", 10, [export.votes(measure) for measure in measures], Shape.COUNT),
        *sheet_of_votes.breadth([export.breadth(measure) for measure in measures]),
        *ways,
        Column("output.fund.lock", 16, [lock and words.say(f"output.fund.locked_{lock.value}") for lock in locks]),
    )
    return [Sheet("output.sheet.fund", columns)]
