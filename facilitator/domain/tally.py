"""The tally: a measure's counted result in a round. Reads only.

A measure has one count, unless others were merged into it after the reveal. Then it has several, side by side, since a new sum
would reveal who voted for both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from facilitator.domain.counting import result_of
from facilitator.domain.kernel import MeasureId
from facilitator.domain.rounds import Counted, Precision, Round
from facilitator.domain.things import Measure
from facilitator.domain.workshop import Workshop


def counts_of(workshop: Workshop, voting: Round | None, measure: Measure) -> list[Counted]:
    """Returns the counts of a measure and of everything merged into it since, most votes first; empty before the count, and for a
    measure counted as part of another."""
    result = result_of(workshop, voting)
    measures = result.measures if result else {}
    found = (measures[member] for member in workshop.ids_of(measure) if member in measures)
    return sorted(found, key=lambda counted: -counted.votes)


def total(counts: Sequence[Counted]) -> Counted:
    """Combines the counts of a measure's parts. Votes, stars and hands are added; voters, areas and tables are the maximum over
    the parts, since those of a union would reveal who voted for several parts."""
    dealt = [counted.dealt for counted in counts if counted.dealt is not None]
    return Counted(
        cards=tuple(card for counted in counts for card in counted.cards),
        votes=sum(counted.votes for counted in counts),
        voters=max((counted.voters for counted in counts), default=0),
        squares=sum(counted.squares for counted in counts),
        areas=max((counted.areas for counted in counts), default=0),
        tables=max((counted.tables for counted in counts), default=0),
        stars=sum(counted.stars for counted in counts),
        dealt=sum(dealt) if dealt else None,
    )


def largest_part(workshop: Workshop, voting: Round | None, measure: Measure) -> Counted | None:
    """Returns the count used for supporters, since the union over all parts would reveal who supports several of them."""
    return next(iter(counts_of(workshop, voting, measure)), None)


def counted_with(workshop: Workshop, voting: Round | None, measure: Measure) -> list[MeasureId]:
    """Returns the measures, now separate, whose votes were counted together with this one's."""
    result = result_of(workshop, voting)
    own = {*workshop.ids_of(measure)}
    others = {
        workshop.root_id(card)
        for counted in (result.measures.values() if result else ())
        if not own.isdisjoint(counted.cards)
        for card in counted.cards
    }
    return sorted(others - {measure.id})


def rounds_told(workshop: Workshop) -> list[Round]:
    """Returns the revealed rounds in order of start, the deciding one last; empty while that one is secret."""
    if not workshop.revealed or workshop.round is None:
        return []
    earlier = [voting for voting in workshop.rounds.values() if voting.is_revealed and voting is not workshop.round]
    return [*sorted(earlier, key=lambda voting: voting.began_at), workshop.round]


def votes_for(workshop: Workshop, measure: Measure) -> int:
    """Returns the votes counted in the last round."""
    return total(counts_of(workshop, workshop.round, measure)).votes


def areas_behind(workshop: Workshop, measure: Measure) -> int:
    """Returns the number of areas the votes are known to come from."""
    return total(counts_of(workshop, workshop.round, measure)).areas


@dataclass(frozen=True, slots=True)
class Reached:
    """How many areas or tables the votes are known to come from, of how many; unless `is_exact` there may be more."""

    n: int
    of: int
    is_exact: bool


@dataclass(frozen=True, slots=True)
class Breadth:
    """`tables` is None where most tables are too small to be counted: with a few of them counted the number says nothing."""

    areas: Reached
    tables: Reached | None


def breadth(workshop: Workshop, voting: Round | None, measure: Measure) -> Breadth:
    """Returns what may be said of how broad the support is. Of a measure into which others were merged after the count only a
    minimum is known."""
    counts, result = counts_of(workshop, voting, measure), result_of(workshop, voting)
    got, programme = total(counts), workshop.programme

    def reached(n: int, of: int, precision: Precision) -> Reached:
        return Reached(n, of, is_exact=n >= of or (precision is Precision.EXACT and len(counts) <= 1))

    areas = reached(got.areas, len(programme.areas), result.areas if result else Precision.AT_LEAST)
    if result is not None and result.tables is Precision.MOST_TOO_SMALL:
        return Breadth(areas, None)
    return Breadth(areas, reached(got.tables, programme.tables, result.tables if result else Precision.AT_LEAST))


def votes_by_measure(workshop: Workshop, voting: Round | None) -> dict[MeasureId, int]:
    """Returns live measures with at least one vote in the round, most votes first, ties by id."""
    counted = {measure.id: total(counts_of(workshop, voting, measure)).votes for measure in workshop.live_roots()}
    return dict(sorted(((m, n) for m, n in counted.items() if n), key=lambda item: (-item[1], item[0])))


def finalists(workshop: Workshop) -> tuple[MeasureId, ...]:
    """Returns the measures with the most votes in each room, including all that tie for the last place. Reads the ballots if the
    rooms' vote has not been revealed."""
    voting = workshop.round
    assert voting is not None

    def votes(measure: Measure) -> int:
        if voting.is_revealed:
            return votes_for(workshop, measure)
        return sum(cast.votes for cast in workshop.united_in(voting, workshop.ids_of(measure)).values())

    standing = [(measure, votes(measure)) for measure in workshop.live_roots()]
    ordered = sorted(standing, key=lambda each: (-each[1], each[0].id))
    chosen: list[MeasureId] = []
    for room in range(workshop.programme.rooms):
        own = [(m, n) for m, n in ordered if n and workshop.programme.room_of(m.table) == room]
        last = own[: workshop.programme.finalists_per_room][-1:]
        chosen += [m.id for m, n in own if last and n >= last[0][1]]
    return tuple(chosen)
