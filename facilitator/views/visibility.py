"""Which measures participants see in a phase, besides their own. The same for everybody at a table, or of a unit."""

from __future__ import annotations

from typing import TypeAlias

from facilitator.domain.programme import Visibility
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


Circle: TypeAlias = tuple[str, int | str]


def circle_of(workshop: Workshop, table: int, unit: str) -> Circle:
    """Who sees the same: people of the same circle do. A unit's commitments are its own also after the day."""
    match workshop.phase.visibility:
        case Visibility.OWN_UNIT:
            return ("unit", unit)
        case _ if _is_over(workshop):
            return ("hall", "")
        case Visibility.TABLE | Visibility.VISITED_TABLE | Visibility.CLAIMED_CARDS:
            return ("table", table)
        case Visibility.ROOM_RANDOM_ORDER | Visibility.ROOM_SAMPLE:
            return ("room", workshop.programme.room_of(table))
        case _:
            return ("hall", "")


def measures_seen(workshop: Workshop, table: int, unit: str) -> list[Measure]:
    """Live measures that a participant at `table` from `unit` sees now. Private drafts are nobody's but the author's."""
    shared = [measure for measure in workshop.live_roots() if not measure.private]
    if _is_over(workshop):
        return shared
    match workshop.phase.visibility:
        case Visibility.NONE | Visibility.OWN:
            return []
        case Visibility.TABLE | Visibility.VISITED_TABLE:
            return [m for m in shared if any(member.table == table for member in workshop.group(m))]
        case Visibility.CLAIMED_CARDS:
            return [m for m in shared if workshop.claimant(m) == table]
        case Visibility.SPOTLIGHT:
            return [m for m in shared if workshop.spotlit is not None and m.id == workshop.root_id(workshop.spotlit)]
        case Visibility.OWN_UNIT:
            return [m for m in shared if workshop.claimant(m) is not None or concerns_unit(workshop, m, unit)]
        case Visibility.ROOM_RANDOM_ORDER | Visibility.ROOM_SAMPLE:
            room = workshop.programme.room_of(table)
            return [m for m in shared if workshop.programme.room_of(m.table) == room]
        case Visibility.FINALISTS_RANDOM_ORDER | Visibility.FINALISTS_SAMPLE:
            finalists = {workshop.root_id(measure) for measure in workshop.finalists}
            return [m for m in shared if m.id in finalists]
        case _:
            return shared


def _is_over(workshop: Workshop) -> bool:
    """After the day, what was revealed stays there to be read."""
    return workshop.closed_at is not None and workshop.revealed


def concerns_unit(workshop: Workshop, measure: Measure, unit: str) -> bool:
    """Whether the unit leads the measure, is a partner in it, or has offered something to it."""
    if not unit:
        return False
    partners = measure.fields.get("partner_units", ())
    if measure.fields.get("lead_unit") == unit or (isinstance(partners, tuple) and unit in partners):
        return True
    group = {member.id for member in workshop.group(measure)}
    return any(offer.unit == unit and offer.measure in group for offer in workshop.offers.values())
