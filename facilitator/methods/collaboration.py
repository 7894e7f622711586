"""Collaboration: which units would work on a measure, derived from offers, needs and wishes to join. Names units, never persons.
Entries on a merged measure count for its root; entries on withdrawn or hidden measures and drafts are left out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from facilitator.domain.kernel import MeasureId
from facilitator.domain.things import Offer, Stance
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class WorkOrder:
    """Offers, needs and joins of one measure, each in order of time."""

    measure: MeasureId
    offers: tuple[Offer, ...]
    needs: tuple[Offer, ...]
    joins: tuple[Offer, ...]

    @property
    def spoke(self) -> Counter[str]:
        """Entries per unit; a person without a unit counts for their area."""
        return Counter(_speaker(offer) for offer in (*self.offers, *self.needs, *self.joins))

    @property
    def units(self) -> int:
        """Number of distinct units (or areas) involved."""
        return len({_speaker(offer) for offer in (*self.offers, *self.needs, *self.joins)})

    @property
    def meets(self) -> bool:
        """Returns whether one unit offers what another needs."""
        return any(_speaker(offer) != _speaker(need) for offer in self.offers for need in self.needs)


def work_orders(workshop: Workshop) -> list[WorkOrder]:
    """Returns one work order per measure that has entries: those where an offer meets a need first, then by number of units, then
    by id."""
    return sorted(
        work_order_of_each(workshop).values(), key=lambda order: (not order.meets, -order.units, order.measure)
    )


def work_order_of_each(workshop: Workshop) -> dict[MeasureId, WorkOrder]:
    by_measure: defaultdict[MeasureId, list[Offer]] = defaultdict(list)
    for offer, measure in _said(workshop):
        by_measure[measure].append(offer)
    return {measure: _work_order(measure, offers) for measure, offers in by_measure.items()}


def _said(workshop: Workshop) -> Iterator[tuple[Offer, MeasureId]]:
    """Yields offers in order of time, each with its root measure; skips those of withdrawn measures and drafts."""
    seen = {measure.id for measure in workshop.live_roots() if not measure.private}
    for offer in sorted(workshop.offers.values(), key=lambda offer: (offer.at, offer.id)):
        measure = workshop.root_id(offer.measure)
        if measure in seen:
            yield offer, measure


def _work_order(measure: MeasureId, said: list[Offer]) -> WorkOrder:
    by_stance = {stance: tuple(offer for offer in said if offer.stance is stance) for stance in Stance}
    return WorkOrder(measure, by_stance[Stance.OFFER], by_stance[Stance.NEED], by_stance[Stance.JOIN])


def _speaker(offer: Offer) -> str:
    return offer.unit or offer.area
