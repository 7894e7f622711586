"""Abatement cost: kroner per yearly tonne of CO₂e. An unknown effect or cost is None, never 0.
Only direct measures (those that cut emissions in the municipality itself) are ranked; the others are listed separately and get no
price."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from facilitator.domain.kernel import MeasureId
from facilitator.domain.programme import Reckoning
from facilitator.domain.things import Certainty, FieldValue, Measure, MeasureKind
from facilitator.domain.workshop import Workshop

tonnes_least = 0.001
"""Below this effect (1 kg per year) no price per tonne is computed."""


class Facts(NamedTuple):
    """Effect and cost of one measure. Tonnes CO₂e per year; cost in kroner (one-off, per year, and both combined per year) and in
    kroner per yearly tonne. None means not known yet, or that there is nothing to divide by."""

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
        """Returns whether the measure is ranked."""
        return self.kind is MeasureKind.DIRECT and self.kroner_per_tonne is not None


@dataclass(frozen=True, slots=True)
class Abatement:
    """`priced` are the direct measures with a price, cheapest yearly tonne first. `unpriced` are the other direct ones and
    `apart` all that are not known to be direct; both in the order of `shared_measures`. The counts cover all of them."""

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
    return in_order(facts_of(workshop, measure) for measure in shared_measures(workshop))


def shared_measures(workshop: Workshop) -> list[Measure]:
    """Returns live measures without drafts, in the order of posting."""
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
    """Returns the kind that was set on the measure, else the programme's kind for its theme, else None."""
    said = fields.get("measure_kind")
    if said is not None:
        return MeasureKind(str(said))
    theme = fields.get("theme")
    for kind, themes in kinds.items():
        if theme in themes:
            return MeasureKind(kind)
    return None


def yearly_cost(once: float | None, per_year: float | None, reckoning: Reckoning) -> float | None:
    """Returns the one-off cost spread over the years plus the cost per year. If one of them is unknown, returns the known part
    (callers must show which part is missing); if both are, None."""
    if once is None and per_year is None:
        return None
    return yearly_share(reckoning) * (once or 0) + (per_year or 0)


def yearly_share(reckoning: Reckoning) -> float:
    """Returns the share of a one-off cost that falls on each year: the annuity i / (1 − (1 + i)^−n), also called the capital
    recovery factor (Newnan, Eschenbach and Lavelle, “Engineering Economic Analysis”); 1/n without interest."""
    interest = reckoning.interest_percent / 100
    if interest < 1e-9:  # dividing by less would lose all precision
        return 1 / reckoning.years
    return float(interest / (1 - (1 + interest) ** -reckoning.years))


def _number(value: FieldValue | None) -> float | None:
    return value if isinstance(value, int | float) else None
