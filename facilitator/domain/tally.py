"""The tally: what the votes of a round add up to. Reads only."""

from __future__ import annotations

from facilitator.domain.kernel import MeasureId
from facilitator.domain.things import Measure
from facilitator.domain.workshop import Workshop


def votes_for(workshop: Workshop, measure: Measure) -> int:
    """Votes for a measure and what was merged into it, each voter counted once."""
    return len(workshop.voters_for(measure))


def areas_behind(workshop: Workshop, measure: Measure) -> int:
    """Breadth: from how many areas the votes came. Small areas travel without their name and are not counted."""
    return len(set(workshop.voters_for(measure).values()) - {""})


def votes_by_measure(workshop: Workshop) -> dict[MeasureId, int]:
    """Live measures with at least one vote, most votes first, ties in order of id."""
    counted = {measure.id: votes_for(workshop, measure) for measure in workshop.live_roots()}
    return dict(sorted(((m, n) for m, n in counted.items() if n), key=lambda item: (-item[1], item[0])))


def finalists(workshop: Workshop) -> tuple[MeasureId, ...]:
    """The measures with most votes in each room; a tie at the last place lets all of the tied in."""
    chosen: list[MeasureId] = []
    counted = votes_by_measure(workshop)
    for room in range(workshop.programme.rooms):
        own = [(m, n) for m, n in counted.items() if workshop.programme.room_of(workshop.measures[m].table) == room]
        last = own[: workshop.programme.finalists_per_room][-1:]
        chosen += [m for m, n in own if last and n >= last[0][1]]
    return tuple(chosen)
