"""Balance: opportunities against goal conflicts. Offers, needs, wishes to join and co-benefits count as opportunities. Withdrawn
and hidden measures and drafts are left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from facilitator.domain.things import CoBenefit, Conflict, Offer
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Balance:
    offers: int
    co_benefits: int
    conflicts: int

    @property
    def opportunities(self) -> int:
        return self.offers + self.co_benefits


def balance(workshop: Workshop) -> Balance:
    seen = {measure.id for measure in workshop.live_roots() if not measure.private}

    def count(things: Iterable[Offer | CoBenefit | Conflict]) -> int:
        return sum(workshop.root_id(thing.measure) in seen for thing in things)

    return Balance(
        offers=count(workshop.offers.values()),
        co_benefits=count(workshop.co_benefits.values()),
        conflicts=count(workshop.conflicts.values()),
    )
