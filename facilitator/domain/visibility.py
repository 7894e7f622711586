"""Which measures participants see in a phase, besides their own. The same for everybody at a table, or of a unit."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from facilitator.domain.kernel import MeasureId
from facilitator.domain.programme import Phase, Visibility
from facilitator.domain.things import Measure
from facilitator.domain.workshop import Workshop

EVERYTHING = frozenset(
    {
        Visibility.ALL,
        Visibility.ALL_RANDOM_ORDER,
        Visibility.THEME_RANDOM_ORDER,
        Visibility.SAMPLE_RANDOM_ORDER,
    }
)

FINAL = frozenset({Visibility.FINALISTS_RANDOM_ORDER, Visibility.FINALISTS_SAMPLE})

Circle: TypeAlias = tuple[str, int | str]


def circle_of(workshop: Workshop, table: int, unit: str) -> Circle:
    """Returns a key that is equal for participants who see the same measures. The unit's view of its commitments stays separate
    after closing."""
    match workshop.phase.visibility:
        case Visibility.OWN_UNIT:
            return ("unit", unit)
        case _ if _is_over(workshop):
            return ("everybody", "")
        case Visibility.TABLE | Visibility.VISITED_TABLE | Visibility.CLAIMED_CARDS:
            return ("table", table)
        case Visibility.ROOM_RANDOM_ORDER | Visibility.ROOM_SAMPLE:
            return ("room", workshop.programme.room_of(table))
        case _:
            return ("everybody", "")


def measures_seen(workshop: Workshop, table: int, unit: str) -> list[Measure]:
    """Returns the live measures that a participant at `table` from `unit` sees now, without private drafts."""
    shared = [measure for measure in workshop.live_roots() if not measure.private]
    if _is_over(workshop):
        return shared
    return [*filter(shown_in(workshop, workshop.phase, table, unit), shared)]


def shown_in(workshop: Workshop, phase: Phase, table: int, unit: str) -> Callable[[Measure], bool]:
    """Returns a predicate: does the phase show a live measure to a participant at `table` from `unit`?"""
    match phase.visibility:
        case Visibility.NONE | Visibility.OWN:
            return lambda m: False
        case Visibility.TABLE | Visibility.VISITED_TABLE:
            return lambda m: any(member.table == table for member in workshop.group(m))
        case Visibility.CLAIMED_CARDS:
            return lambda m: workshop.claimant(m) == table
        case Visibility.SPOTLIGHT:
            spotlit = workshop.root_id(workshop.spotlit) if workshop.spotlit is not None else None
            return lambda m: m.id == spotlit
        case Visibility.OWN_UNIT:
            concerned = _offered_to_by(workshop, unit)
            return lambda m: workshop.claimant(m) is not None or m.id in concerned or _is_run_by(m, unit)
        case Visibility.ROOM_RANDOM_ORDER | Visibility.ROOM_SAMPLE:
            room = workshop.programme.room_of(table)
            return lambda m: workshop.programme.room_of(m.table) == room
        case Visibility.FINALISTS_RANDOM_ORDER | Visibility.FINALISTS_SAMPLE:
            finalists = {workshop.root_id(measure) for measure in workshop.finalists}
            return lambda m: m.id in finalists
        case _:
            return lambda m: True


def _is_over(workshop: Workshop) -> bool:
    """After closing, everything stays readable."""
    return workshop.closed_at is not None


def _offered_to_by(workshop: Workshop, unit: str) -> set[MeasureId]:
    """Returns the root measures to which the unit has made an offer."""
    return {workshop.root_id(offer.measure) for offer in workshop.offers.values() if offer.unit == unit}


def _is_run_by(measure: Measure, unit: str) -> bool:
    """Returns whether the unit leads the measure or is a partner in it."""
    partners = measure.fields.get("partner_units", ())
    is_partner = isinstance(partners, tuple) and unit in partners
    return bool(unit) and (is_partner or measure.fields.get("lead_unit") == unit)
