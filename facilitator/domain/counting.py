"""Counts a round of voting: turns secret ballots into published numbers. Each round is counted once, at the reveal; later merges
and unmerges do not change the count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Set
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from facilitator.domain.ballots import Ballots, votes_in
from facilitator.domain.command import Event
from facilitator.domain.dealing import dealt_to
from facilitator.domain.kernel import BallotId, MeasureId, RoundId
from facilitator.domain.limits import crowd_min
from facilitator.domain.rounds import Counted, Precision, Result, Round
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
    people = workshop.participants
    owners = ballots.owners(votes_in(voting.id)) if ballots else {}
    are_all = ballots is not None and people.keys() <= ballots.people.keys()
    areas_of = {ballot: ballots.area_of(person) for ballot, person in owners.items()} if ballots else {}
    areas = _grouped(areas_of, Counter(areas_of.values()), are_all=are_all)
    homes_of = {ballot: people[person].home_table for ballot, person in owners.items() if person in people}
    homes = _grouped(homes_of, Counter(person.home_table for person in people.values()), are_all=are_all)
    phase = workshop.programme.phase(voting.phase)
    dealt = dealt_to(workshop, phase) if phase is not None and voting.phase in workshop.deals else None

    def counted(measure: Measure) -> Counted:
        cards = tuple(workshop.ids_of(measure))
        casts = workshop.united_in(voting, cards)
        # Votes in old logs carry their area, and only an area with enough people.
        behind = {areas.told.get(ballot) or cast.area for ballot, cast in casts.items()}
        return Counted(
            cards=cards,
            votes=sum(cast.votes for cast in casts.values()),
            voters=len(casts),
            squares=sum(cast.votes**2 for cast in casts.values()),
            areas=len(behind - {""}),
            tables=len({homes.told[ballot] for ballot in casts if ballot in homes.told}),
            stars=sum(star in cards for star in voting.stars.values()),
            dealt=dealt[measure.id] if dealt is not None else None,
        )

    roots = (measure for measure in workshop.measures.values() if measure.merged_into is None and not measure.private)
    found = {measure.id: counted(measure) for measure in roots}
    return Result(len(voting.ballots()), found, areas=areas.precision, tables=homes.precision)


def with_tables(result: Result, tables: Mapping[MeasureId, int]) -> Result:
    measures = {
        measure: replace(counted, tables=max(tables.get(card, 0) for card in counted.cards))
        for measure, counted in result.measures.items()
    }
    return replace(result, measures=measures, tables=Precision.AT_LEAST)


def groups_told(sizes: Mapping[T, int]) -> set[T]:
    """Returns the areas or tables that may count towards breadth: those with enough people to hide an individual. A vote from
    none of them must come from the rest; if the rest is too small, the smallest told group is suppressed too (secondary
    suppression: Hundepool et al., «Statistical Disclosure Control», 2012). The empty area is never told."""
    told = sorted((group for group, size in sizes.items() if group and size >= crowd_min), key=sizes.__getitem__)
    others = sum(sizes.values()) - sum(sizes[group] for group in told)
    return {*(told[1:] if 0 < others < crowd_min else told)}


def precision_of(sizes: Mapping[T, int], told: Set[T]) -> Precision:
    """Returns how well the number of groups behind votes can be known: *most* are too small if more than half of the groups that
    have people do not count. Depends on sizes alone, so that it reveals nothing of who voted. The empty area is no group."""
    if told >= sizes.keys():
        return Precision.EXACT
    return Precision.AT_LEAST if 2 * len(told) >= sum(map(bool, sizes)) else Precision.MOST_TOO_SMALL


@dataclass(frozen=True, slots=True)
class _Groups(Generic[T]):
    """The area or home table of each ballot, where it may be told."""

    told: dict[BallotId, T]
    precision: Precision


def _grouped(groups: Mapping[BallotId, T], sizes: Mapping[T, int], *, are_all: bool) -> _Groups[T]:
    """`are_all` is whether the group of every ballot is known."""
    told = groups_told(sizes)
    precision = precision_of(sizes, told)
    return _Groups(
        {ballot: group for ballot, group in groups.items() if group in told},
        Precision.AT_LEAST if precision is Precision.EXACT and not are_all else precision,
    )
