"""Counts a round of voting: turns secret ballots into published numbers. Each round is counted once, at the reveal; later merges
and unmerges do not change the count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from facilitator.domain.ballots import Ballots, votes_in
from facilitator.domain.command import Event
from facilitator.domain.dealing import dealt_to
from facilitator.domain.kernel import BallotId, MeasureId, ParticipantId, RoundId
from facilitator.domain.limits import crowd_min
from facilitator.domain.rounds import Counted, Result, Round
from facilitator.domain.things import Measure
from facilitator.domain.workshop import Workshop

T = TypeVar("T", bound=str | int)


@dataclass(frozen=True, slots=True)
class RoundCounted(Event):
    round: RoundId
    result: Result

    def apply(self, workshop: Workshop) -> None:
        voting = workshop.rounds[self.round]
        voting.result, voting.uncounted = self.result, False


def count_rounds(workshop: Workshop, ballots: Ballots | None) -> list[RoundCounted]:
    """Counts the current round and the earlier ones that have no count yet; earlier ones only if enough people voted to hide each
    voter."""
    return [
        RoundCounted(voting.id, count(workshop, voting, ballots))
        for voting in workshop.rounds.values()
        if voting.result is None and (voting is workshop.round or len(voting.ballots()) >= crowd_min)
    ]


def result_of(workshop: Workshop, voting: Round | None) -> Result | None:
    """Returns the publishable result of a round; None before the reveal."""
    if voting is None:
        return None
    return count(workshop, voting, None) if voting.uncounted else voting.result


def count(workshop: Workshop, voting: Round, ballots: Ballots | None) -> Result:
    """Counts all measures but drafts; a measure and everything merged into it count as one."""
    owners = ballots.owners(votes_in(voting.id)) if ballots else {}
    homes, areas = _crowded_homes(workshop, owners), _crowded_areas(owners, ballots)
    phase = workshop.programme.phase(voting.phase)
    dealt = dealt_to(workshop, phase) if phase is not None and voting.phase in workshop.deals else None

    def counted(measure: Measure) -> Counted:
        cards = tuple(workshop.ids_of(measure))
        casts = workshop.united_in(voting, cards)
        # Votes in old logs carry their area, and only an area with enough people.
        behind = {areas.get(ballot) or cast.area for ballot, cast in casts.items()}
        return Counted(
            cards=cards,
            votes=sum(cast.votes for cast in casts.values()),
            voters=len(casts),
            squares=sum(cast.votes**2 for cast in casts.values()),
            areas=len(behind - {""}),
            tables=len({homes[ballot] for ballot in casts if ballot in homes}),
            stars=sum(star in cards for star in voting.stars.values()),
            dealt=dealt[measure.id] if dealt is not None else None,
        )

    roots = (measure for measure in workshop.measures.values() if measure.merged_into is None and not measure.private)
    return Result(len(voting.ballots()), {measure.id: counted(measure) for measure in roots})


def with_tables(result: Result, tables: Mapping[MeasureId, int]) -> Result:
    measures = {
        measure: replace(counted, tables=max(tables.get(card, 0) for card in counted.cards))
        for measure, counted in result.measures.items()
    }
    return replace(result, measures=measures)


def groups_told(sizes: Mapping[T, int]) -> set[T]:
    """Returns the areas or tables that may count towards breadth: those with enough people to hide an individual. A vote from
    none of them must come from the rest; if the rest is too small, the smallest told group is suppressed too (secondary
    suppression: Hundepool et al., «Statistical Disclosure Control», 2012). The empty area is never told."""
    told = sorted((group for group, size in sizes.items() if group and size >= crowd_min), key=sizes.__getitem__)
    others = sum(sizes.values()) - sum(sizes[group] for group in told)
    return {*(told[1:] if 0 < others < crowd_min else told)}


def _crowded_areas(owners: Mapping[BallotId, ParticipantId], ballots: Ballots | None) -> dict[BallotId, str]:
    """Returns the area of each ballot, where it may be told."""
    areas = {ballot: ballots.area_of(person) for ballot, person in owners.items()} if ballots else {}
    told = groups_told(Counter(areas.values()))
    return {ballot: area for ballot, area in areas.items() if area in told}


def _crowded_homes(workshop: Workshop, owners: Mapping[BallotId, ParticipantId]) -> dict[BallotId, int]:
    """Returns the home table of each ballot, where it may be told."""
    people = workshop.participants
    told = groups_told(Counter(person.home_table for person in people.values()))
    homes = {ballot: people[person].home_table for ballot, person in owners.items() if person in people}
    return {ballot: table for ballot, table in homes.items() if table in told}
