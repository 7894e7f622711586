"""Together: on how many measures two areas both take part, as lead, partner, or by what they offer, need or want to join.
The same from either side; what an area has to itself stands on the diagonal."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import combinations

from facilitator.domain.kernel import MeasureId
from facilitator.domain.things import Measure
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Together:
    """`cells[i][j]` is how many measures `areas[i]` and `areas[j]` both take part in."""

    areas: tuple[str, ...]
    cells: tuple[tuple[int, ...], ...]


def together(workshop: Workshop) -> Together:
    """All areas of the programme, in its order. What nobody may see counts nowhere."""
    areas = tuple(area.name for area in workshop.programme.areas)
    counts: Counter[tuple[str, str]] = Counter()
    said = _areas_that_spoke(workshop)
    for measure in workshop.live_roots():
        if not measure.private:
            taking_part = sorted(
                (_areas_in_charge(workshop, measure) | said.get(measure.id, set())).intersection(areas)
            )
            counts.update([(taking_part[0], taking_part[0])] if len(taking_part) == 1 else combinations(taking_part, 2))
    return Together(areas, tuple(tuple(counts[min(a, b), max(a, b)] for b in areas) for a in areas))


def _areas_that_spoke(workshop: Workshop) -> dict[MeasureId, set[str]]:
    found: dict[MeasureId, set[str]] = {}
    for offer in workshop.offers.values():
        found.setdefault(workshop.root_id(offer.measure), set()).add(offer.area)
    return found


def _areas_in_charge(workshop: Workshop, measure: Measure) -> set[str]:
    """Those of the lead unit and the partner units."""
    lead, partners = measure.fields.get("lead_unit"), measure.fields.get("partner_units", ())
    units = [lead, *(partners if isinstance(partners, tuple) else ())]
    return {area for unit in units if isinstance(unit, str) and (area := workshop.programme.area_of(unit))}
