"""The tally: what the votes of a round add up to. Reads only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from facilitator.domain.kernel import BallotId, MeasureId, ParticipantId
from facilitator.domain.limits import crowd_min
from facilitator.domain.things import Measure
from facilitator.domain.workshop import Workshop


def votes_for(workshop: Workshop, measure: Measure) -> int:
    """Votes for a measure and what was merged into it, of each voter no more than the programme lets one give a measure."""
    return sum(cast.votes for cast in workshop.voters_for(measure).values())


def stars_for(workshop: Workshop, measure: Measure) -> int:
    """For how many it is the most important one of those they voted for."""
    given = workshop.round.stars.values() if workshop.round is not None else ()
    group = {*workshop.ids_of(measure)}
    return sum(star in group for star in given)


def areas_behind(workshop: Workshop, measure: Measure) -> int:
    """Breadth: from how many areas the votes came. Small areas travel without their name and are not counted."""
    return len({cast.area for cast in workshop.voters_for(measure).values()} - {""})


def squares_for(workshop: Workshop, measure: Measure) -> int:
    """The sum of the squares of what each voter gave it, by which its count swings."""
    return sum(cast.votes**2 for cast in workshop.voters_for(measure).values())


def homes_of(workshop: Workshop, ballots: Mapping[ParticipantId, BallotId]) -> dict[BallotId, int]:
    """The home table of each ballot, where enough people are at home for one of them to be hidden."""
    people = workshop.participants
    sizes = Counter(person.home_table for person in people.values())
    homes = {ballot: people[person].home_table for person, ballot in ballots.items() if person in people}
    return {ballot: table for ballot, table in homes.items() if sizes[table] >= crowd_min}


def tables_behind(workshop: Workshop, measure: Measure, homes: Mapping[BallotId, int]) -> int:
    """From how many tables the votes came. No vote travels with its table, since together with the area it would often say whose it
    is; they are counted as long as the roster keeps ballots, and after the day only the numbers are left."""
    if workshop.closed_at is not None:
        return max(workshop.tables_behind.get(member, 0) for member in workshop.ids_of(measure))
    return len({homes[ballot] for ballot in workshop.voters_for(measure) if ballot in homes})


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
