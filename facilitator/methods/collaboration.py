"""Collaboration: who would work with whom, and on what. Counted are offers, needs and wishes to join, never persons.
What was said of a measure that was merged away counts for the measure it went into; what nobody may see counts nowhere."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from facilitator.domain.kernel import MeasureId
from facilitator.domain.things import Measure, Offer, Stance
from facilitator.domain.workshop import Workshop

not_known_yet = ""
"""The area of a measure without a lead unit, and of whoever said no area."""
ALL_STANCES = frozenset(Stance)


@dataclass(frozen=True, slots=True)
class Cell:
    """`count` offers, needs and joins, about `measures`, in order of id."""

    count: int = 0
    measures: tuple[MeasureId, ...] = ()


EMPTY = Cell()


@dataclass(frozen=True, slots=True)
class Matrix:
    """A table with numbers: `cells` by row and column, those with nothing in them left out."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: Mapping[tuple[str, str], Cell]

    def cell(self, row: str, column: str) -> Cell:
        return self.cells.get((row, column), EMPTY)

    def row_total(self, row: str) -> int:
        return sum(self.cell(row, column).count for column in self.columns)

    def column_total(self, column: str) -> int:
        return sum(self.cell(row, column).count for row in self.rows)


@dataclass(frozen=True, slots=True)
class WorkOrder:
    """What was offered to a measure, what it needs, and who wants to join, each in the order it was said."""

    measure: MeasureId
    offers: tuple[Offer, ...]
    needs: tuple[Offer, ...]
    joins: tuple[Offer, ...]

    @property
    def units(self) -> int:
        """How many units would work together."""
        return len({offer.unit for offer in (*self.offers, *self.needs, *self.joins)})

    @property
    def meets(self) -> bool:
        """Whether one unit offers where another needs."""
        return any(offer.unit != need.unit for offer in self.offers for need in self.needs)


def area_matrix(workshop: Workshop, *, stances: Collection[Stance] = ALL_STANCES) -> Matrix:
    """Rows: the areas that speak up. Columns: the areas that lead the measures. All areas of the programme, in its order, and
    `not_known_yet` last where there is something in it."""
    said = [(o.area, area_of(workshop, measure), measure) for o, measure in _said(workshop, stances)]
    known = [area.name for area in workshop.programme.areas]
    return Matrix(
        rows=tuple(_in_order(known, {row for row, _, _ in said}, all_known=True)),
        columns=tuple(_in_order(known, {column for _, column, _ in said}, all_known=True)),
        cells=_cells(said),
    )


def unit_matrix(workshop: Workshop, *, stances: Collection[Stance] = ALL_STANCES) -> Matrix:
    """Rows: the units that speak up, in the programme's order. Columns: the measures they speak of, by id, those with
    most said of them first."""
    said = [(o.unit, str(measure.id), measure) for o, measure in _said(workshop, stances)]
    known = [unit for area in workshop.programme.areas for unit in area.units]
    spoken_of = Counter(column for _, column, _ in said)
    return Matrix(
        rows=tuple(_in_order(known, {row for row, _, _ in said}, all_known=False)),
        columns=tuple(sorted(spoken_of, key=lambda column: (-spoken_of[column], column))),
        cells=_cells(said),
    )


def work_orders(workshop: Workshop) -> list[WorkOrder]:
    """One for each measure of which something was said: where an offer meets a need first, then where most units come
    together, then in order of id."""
    by_measure: defaultdict[MeasureId, list[Offer]] = defaultdict(list)
    for offer, measure in _said(workshop, ALL_STANCES):
        by_measure[measure.id].append(offer)
    orders = [_work_order(measure, offers) for measure, offers in by_measure.items()]
    return sorted(orders, key=lambda order: (not order.meets, -order.units, order.measure))


def area_of(workshop: Workshop, measure: Measure) -> str:
    """The area of the unit that leads the measure or, failing that, something merged into it; else `not_known_yet`."""
    leads = (member.fields.get("lead_unit") for member in workshop.group(measure))
    areas = (workshop.programme.area_of(lead) for lead in leads if isinstance(lead, str))
    return next((area for area in areas if area is not None), not_known_yet)


def _said(workshop: Workshop, stances: Collection[Stance]) -> Iterator[tuple[Offer, Measure]]:
    """Offers in the order of their time, each with the measure it counts for; not those of withdrawn measures and drafts."""
    seen = {measure.id: measure for measure in workshop.live_roots() if not measure.private}
    for offer in sorted(workshop.offers.values(), key=lambda offer: (offer.at, offer.id)):
        measure = seen.get(workshop.root_id(offer.measure))
        if measure is not None and offer.stance in stances:
            yield offer, measure


def _work_order(measure: MeasureId, said: list[Offer]) -> WorkOrder:
    by_stance = {stance: tuple(offer for offer in said if offer.stance is stance) for stance in Stance}
    return WorkOrder(measure, by_stance[Stance.OFFER], by_stance[Stance.NEED], by_stance[Stance.JOIN])


def _cells(said: list[tuple[str, str, Measure]]) -> dict[tuple[str, str], Cell]:
    counts = Counter((row, column) for row, column, _ in said)
    measures: defaultdict[tuple[str, str], set[MeasureId]] = defaultdict(set)
    for row, column, measure in said:
        measures[row, column].add(measure.id)
    return {place: Cell(count, tuple(sorted(measures[place]))) for place, count in counts.items()}


def _in_order(known: list[str], used: set[str], *, all_known: bool) -> list[str]:
    """The known names (those in use, if not all) in their order, then what else is in use."""
    unknown = sorted(used.difference(known), key=lambda name: (name == not_known_yet, name))
    return [name for name in known if all_known or name in used] + unknown
