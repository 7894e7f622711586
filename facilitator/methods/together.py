"""Which areas take part in a measure together, as lead, partner, or by what they offer, need or want to join. The matrix is
symmetric; the diagonal counts measures of one area alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

from facilitator.domain.kernel import MeasureId
from facilitator.domain.things import FieldValue, Measure
from facilitator.domain.workshop import Workshop

Cell: TypeAlias = tuple[int, int]
"""Indices of two areas in the programme, ascending; the same index twice for an area that is alone on a measure."""


@dataclass(frozen=True, slots=True)
class Together:
    """`cells[i][j]` is the number of measures in which `areas[i]` and `areas[j]` both take part; `cells_of` maps a measure to the
    cells that count it."""

    areas: tuple[str, ...]
    cells: tuple[tuple[int, ...], ...]
    cells_of: Mapping[MeasureId, tuple[Cell, ...]]


def together(workshop: Workshop) -> Together:
    """Covers all areas of the programme, in its order. Leaves out withdrawn and hidden measures and drafts."""
    areas = workshop.programme.areas
    place = {area.name: number for number, area in enumerate(areas)}
    place_of_unit = {unit: number for number, area in reversed([*enumerate(areas)]) for unit in area.units}
    taking_part: dict[MeasureId, set[int]] = {}
    for measure in workshop.live_roots():
        if not measure.private:
            taking_part[measure.id] = {place_of_unit[unit] for unit in _in_charge(measure) if unit in place_of_unit}
    for offer in workshop.offers.values():
        root = workshop.root_id(offer.measure)
        if root in taking_part and offer.area in place:
            taking_part[root].add(place[offer.area])
    cells_of = {measure: _cells(sorted(places)) for measure, places in taking_part.items() if places}
    counts = Counter(cell for cells in cells_of.values() for cell in cells)
    rows = range(len(areas))
    cells = tuple(tuple(counts[min(i, j), max(i, j)] for j in rows) for i in rows)
    return Together(tuple(place), cells, cells_of)


def _cells(places: list[int]) -> tuple[Cell, ...]:
    return ((places[0], places[0]),) if len(places) == 1 else tuple(combinations(places, 2))


def _in_charge(measure: Measure) -> list[FieldValue]:
    """Returns the lead unit and the partner units."""
    partners = measure.fields.get("partner_units", ())
    return [measure.fields.get("lead_unit", ""), *(partners if isinstance(partners, tuple) else ())]
