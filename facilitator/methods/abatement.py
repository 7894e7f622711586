"""Abatement: what a yearly tonne costs, where both the effect and the cost are known. What is not known yet is nowhere taken for 0.
Only measures that cut emissions in the municipality itself are put in order; the others stand apart, and are not divided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from facilitator.domain.kernel import MeasureId
from facilitator.domain.programme import Reckoning
from facilitator.domain.things import Certainty, FieldValue, Measure, MeasureKind
from facilitator.domain.workshop import Workshop

tonnes_least = 0.001
"""Less than a kilogram a year is no effect to divide a cost by."""


class Facts(NamedTuple):
    """What is known of a measure's effect and cost. Tonnes CO₂e per year; kroner once, per year, and of both together as a yearly
    sum; kroner per yearly tonne. None: not known yet, or nothing to divide by."""

    measure: MeasureId
    kind: MeasureKind | None
    certainty: Certainty | None
    tonnes: float | None
    cost_once: float | None
    cost_per_year: float | None
    yearly_cost: float | None
    kroner_per_tonne: float | None

    @property
    def is_priced(self) -> bool:
        """Whether it has a place in the order."""
        return self.kind is MeasureKind.DIRECT and self.kroner_per_tonne is not None


@dataclass(frozen=True, slots=True)
class Abatement:
    """`priced` are the direct measures with a price, the cheapest yearly tonne first; `unpriced` the other direct ones, and `apart`
    all that are not direct or not known to be, both in the order of the board. The counts are of all of them."""

    priced: tuple[Facts, ...]
    unpriced: tuple[Facts, ...]
    apart: tuple[Facts, ...]
    effects: int
    costs: int
    both: int

    @property
    def direct(self) -> int:
        return len(self.priced) + len(self.unpriced)

    @property
    def measures(self) -> int:
        return self.direct + len(self.apart)


def abatement(workshop: Workshop) -> Abatement:
    return in_order(facts_of(workshop, measure) for measure in board(workshop))


def board(workshop: Workshop) -> list[Measure]:
    """The measures that stand and that everybody may come to see, in the order in which they were posted."""
    standing = (measure for measure in workshop.live_roots() if not measure.private)
    return sorted(standing, key=lambda measure: (measure.posted_at, measure.id))


def facts_of(workshop: Workshop, measure: Measure) -> Facts:
    kind = kind_of(workshop.programme.kinds, measure.fields)
    return facts(measure.id, measure.fields, kind, workshop.reckoning)


def facts(
    measure: MeasureId, fields: Mapping[str, FieldValue], kind: MeasureKind | None, reckoning: Reckoning
) -> Facts:
    tonnes, once, per_year = (_number(fields.get(name)) for name in ("effect_tonnes", "cost_once", "cost_per_year"))
    certainty = fields.get("effect_certainty")
    yearly = yearly_cost(once, per_year, reckoning)
    price = yearly / tonnes if yearly is not None and tonnes is not None and tonnes >= tonnes_least else None
    return Facts(measure, kind, Certainty(str(certainty)) if certainty else None, tonnes, once, per_year, yearly, price)


def in_order(known: Iterable[Facts]) -> Abatement:
    every = list(known)
    direct = [one for one in every if one.kind is MeasureKind.DIRECT]
    priced = sorted((one for one in direct if one.is_priced), key=lambda one: (one.kroner_per_tonne, one.measure))
    return Abatement(
        priced=tuple(priced),
        unpriced=tuple(one for one in direct if not one.is_priced),
        apart=tuple(one for one in every if one.kind is not MeasureKind.DIRECT),
        effects=sum(one.tonnes is not None for one in every),
        costs=sum(one.yearly_cost is not None for one in every),
        both=sum(one.tonnes is not None and one.yearly_cost is not None for one in every),
    )


def kind_of(kinds: Mapping[str, tuple[str, ...]], fields: Mapping[str, FieldValue]) -> MeasureKind | None:
    """What somebody said of the measure itself or, failing that, what measures of its theme are; None: not known yet."""
    said = fields.get("measure_kind")
    if said is not None:
        return MeasureKind(str(said))
    theme = fields.get("theme")
    for kind, themes in kinds.items():
        if theme in themes:
            return MeasureKind(kind)
    return None


def yearly_cost(once: float | None, per_year: float | None, reckoning: Reckoning) -> float | None:
    """What comes once, spread over the years, and what comes every year. Where one of the two is not known yet, it is the sum of
    what is known, and whoever shows it says which part it lacks; None where neither is."""
    if once is None and per_year is None:
        return None
    return yearly_share(reckoning) * (once or 0) + (per_year or 0)


def yearly_share(reckoning: Reckoning) -> float:
    """The share of a cost that comes once which falls on each year: the annuity i / (1 − (1 + i)^−n), also called the capital
    recovery factor (Newnan, Eschenbach and Lavelle, “Engineering Economic Analysis”); without interest 1/n."""
    interest = reckoning.interest_percent / 100
    if interest < 1e-9:  # too little to tell from none, and to divide by
        return 1 / reckoning.years
    return float(interest / (1 - (1 + interest) ** -reckoning.years))


def _number(value: FieldValue | None) -> float | None:
    return value if isinstance(value, int | float) else None
