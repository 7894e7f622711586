"""Collaboration: who would work on what, put together from offers, needs and wishes to join. It names units, never persons.
What was said of a measure that was merged away counts for the measure it went into; what nobody may see counts nowhere."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from facilitator.domain.kernel import MeasureId
from facilitator.domain.things import Offer, Stance
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class WorkOrder:
    """What was offered to a measure, what it needs, and who wants to join, each in the order it was said."""

    measure: MeasureId
    offers: tuple[Offer, ...]
    needs: tuple[Offer, ...]
    joins: tuple[Offer, ...]

    @property
    def spoke(self) -> Counter[str]:
        """How often each unit spoke up; somebody of no unit speaks for their area."""
        return Counter(_speaker(offer) for offer in (*self.offers, *self.needs, *self.joins))

    @property
    def units(self) -> int:
        """How many units would work together."""
        return len({_speaker(offer) for offer in (*self.offers, *self.needs, *self.joins)})

    @property
    def meets(self) -> bool:
        """Whether one unit offers where another needs."""
        return any(_speaker(offer) != _speaker(need) for offer in self.offers for need in self.needs)


def work_orders(workshop: Workshop) -> list[WorkOrder]:
    """One for each measure of which something was said: where an offer meets a need first, then where most units come
    together, then in order of id."""
    return sorted(
        work_order_of_each(workshop).values(), key=lambda order: (not order.meets, -order.units, order.measure)
    )


def work_order_of_each(workshop: Workshop) -> dict[MeasureId, WorkOrder]:
    by_measure: defaultdict[MeasureId, list[Offer]] = defaultdict(list)
    for offer, measure in _said(workshop):
        by_measure[measure].append(offer)
    return {measure: _work_order(measure, offers) for measure, offers in by_measure.items()}


def _said(workshop: Workshop) -> Iterator[tuple[Offer, MeasureId]]:
    """Offers in the order of their time, each with the measure it counts for; not those of withdrawn measures and drafts."""
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
