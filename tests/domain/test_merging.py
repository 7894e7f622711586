"""Merging and unmerging: nothing is lost, and everything comes back."""

from copy import deepcopy

import pytest

from facilitator.domain.assessment import ClaimMeasure, MeasureClaimed, RateMeasure, ReleaseClaim
from facilitator.domain.comments import CommentPosted, PostComment
from facilitator.domain.kernel import CommentId, MeasureId
from facilitator.domain.merging import (
    BothKept,
    KeepBoth,
    MeasuresMerged,
    MeasureUnmerged,
    MergeMeasures,
    UnmergeMeasure,
)
from facilitator.domain.plenary import SpotlightTurned
from facilitator.domain.tally import votes_for
from facilitator.domain.things import Criterion
from tests.support.programme import DRAFTS, VOTE
from tests.support.workshop import (
    HOST_1,
    HOST_2,
    HOST_3,
    INES,
    KARI,
    OLA,
    ORGANISER,
    PER,
    Day,
    commented,
    counted,
    joined,
    measure,
    merged,
    offered,
    posted,
    unmerged,
    voted,
    withdrawn,
)

bikes, bus, tram = measure("bikes"), measure("bus"), measure("tram")


@pytest.fixture
def day() -> Day:
    """Three measures from three tables."""
    return Day().given(
        joined(KARI, OLA, INES),
        posted("bikes", table=1),
        posted("bus", by=OLA, table=2),
        posted("tram", by=INES, table=3),
    )


def roots(day: Day) -> list[MeasureId]:
    return [root.id for root in day.workshop.live_roots()]


def test_a_host_merges_and_the_source_makes_way(day: Day) -> None:
    day.when(HOST_1, MergeMeasures(bus, bikes, " Same \n idea ")).then(MeasuresMerged(bus, bikes, "Same idea"))
    assert roots(day) == [bikes, tram]
    assert day.workshop.measures[bikes].originals == [bus]
    assert day.workshop.measures[bus].title == "Bus for all"


def test_the_organiser_merges_and_participants_do_not(day: Day) -> None:
    day.when(KARI, MergeMeasures(bus, bikes)).then_refused("not_allowed")
    day.when(ORGANISER, MergeMeasures(bus, bikes)).then_accepted()


def test_a_measure_is_not_merged_with_itself(day: Day) -> None:
    day.when(HOST_1, MergeMeasures(bikes, bikes)).then_refused("same_measure")


def test_a_merged_measure_is_not_merged_again(day: Day) -> None:
    day.given(merged("bus", into="bikes"))
    day.when(HOST_3, MergeMeasures(bus, tram)).then_refused("already_merged")
    day.when(HOST_3, MergeMeasures(tram, bus)).then_refused("already_merged")
    day.when(HOST_3, MergeMeasures(bikes, bus)).then_refused("already_merged")


def test_a_chain_of_merges_leads_to_its_end(day: Day) -> None:
    day.given(merged("bus", into="bikes"))
    day.when(HOST_3, MergeMeasures(bikes, tram)).then(MeasuresMerged(bikes, tram, ""))
    assert roots(day) == [tram]
    assert [member.id for member in day.workshop.group(day.workshop.measures[tram])] == [tram, bikes, bus]
    assert day.workshop.root_id(bus) == tram


def test_a_chain_may_be_as_long_as_the_board(day: Day) -> None:
    for number in range(2_000):
        day.given(posted(f"m{number}"))
    for number in range(1, 2_000):
        day.given(merged(f"m{number - 1}", into=f"m{number}"))
    last = day.workshop.measures[measure("m1999")]
    assert sum(1 for _ in day.workshop.group(last)) == 2_000
    assert day.workshop.root_id(measure("m0")) == last.id


def test_only_what_exists_is_merged(day: Day) -> None:
    day.when(HOST_1, MergeMeasures(measure("boat"), bikes)).then_refused("unknown_measure")
    day.when(HOST_1, MergeMeasures(bikes, measure("boat"))).then_refused("unknown_measure")


def test_a_reason_has_at_most_200_characters(day: Day) -> None:
    long = "r" * 201
    day.when(HOST_1, MergeMeasures(bus, bikes, long)).then_refused("too_long", field="reason", max=200, length=201)
    day.when(HOST_1, MergeMeasures(bus, bikes, long[:-1])).then_accepted()
    day.when(HOST_1, UnmergeMeasure(bus, long)).then_refused("too_long", field="reason", max=200, length=201)


def test_a_private_draft_is_not_merged(day: Day) -> None:
    """Others would see it with its target, or lose sight of what was merged into it."""
    day.in_phase(DRAFTS).given(posted("boat", by=PER, entered_by=HOST_1, private=True))
    day.when(HOST_1, MergeMeasures(measure("boat"), bikes)).then_refused("wrong_phase")
    day.when(HOST_1, MergeMeasures(bikes, measure("boat"))).then_refused("wrong_phase")
    day.in_phase(VOTE)
    day.when(HOST_1, MergeMeasures(measure("boat"), bikes)).then_accepted()


def test_unmerging_brings_the_source_back(day: Day) -> None:
    day.given(merged("bus", into="bikes"))
    day.when(HOST_2, UnmergeMeasure(bus, "Not the same")).then(MeasureUnmerged(bus, "Not the same"))
    assert roots(day) == [bikes, bus, tram]


def test_only_a_merged_away_measure_is_unmerged(day: Day) -> None:
    day.given(merged("bus", into="bikes"))
    day.when(HOST_1, UnmergeMeasure(bikes)).then_refused("not_merged")
    day.when(HOST_1, UnmergeMeasure(measure("boat"))).then_refused("unknown_measure")


def test_a_middle_of_a_chain_is_unmerged_with_what_was_merged_into_it(day: Day) -> None:
    day.given(merged("bus", into="bikes"), merged("bikes", into="tram"), unmerged("bikes"))
    assert roots(day) == [bikes, tram]
    assert day.workshop.root_id(bus) == bikes


def test_unmerging_brings_everything_back(day: Day) -> None:
    day.in_phase(VOTE).given(
        commented("c1", on="bus"),
        offered("o1", to="bus"),
        voted(KARI, "bus", "bikes"),
        MeasureClaimed(bus, 2),
        SpotlightTurned(bus, 2),
    )
    before = deepcopy(day.workshop)
    day.given(merged("bus", into="bikes"))
    assert day.workshop != before
    day.given(unmerged("bus"))
    assert day.workshop == before


def test_what_is_done_to_a_merged_away_measure_is_done_to_its_target_and_returns_with_it(day: Day) -> None:
    day.given(merged("bus", into="bikes"))
    day.when(OLA, PostComment(CommentId("c1"), bus, "Late thought")).then(
        CommentPosted(CommentId("c1"), bus, OLA.id, "Late thought", day.now)
    )
    day.given(withdrawn("tram"), merged("bikes", into="tram"))
    day.when(OLA, PostComment(CommentId("c2"), bus, "Too late")).then_refused("measure_withdrawn")


def test_votes_are_united_and_each_voter_counts_once(day: Day) -> None:
    day.in_phase(VOTE).given(voted(KARI, "bus", "bikes"), voted(OLA, "bus"), voted(INES, "bikes"))
    day.given(merged("bus", into="bikes"))
    assert votes_for(counted(day), day.workshop.measures[bikes]) == 3
    day.given(unmerged("bus"))
    assert [votes_for(counted(day), day.workshop.measures[m]) for m in (bikes, bus)] == [2, 2]


# -- claims follow, and come back


def test_the_table_that_claimed_a_duplicate_works_on_what_it_was_merged_into(day: Day) -> None:
    day.given(MeasureClaimed(bus, 2), merged("bus", into="bikes"))
    day.when(HOST_3, ClaimMeasure(bikes)).then_refused("already_claimed", table=2)
    day.when(OLA, RateMeasure(bus, Criterion.EFFECT, 4)).then_refused("not_your_table")
    assert day.workshop.claims_of(2) == [bikes]


def test_a_claim_that_came_with_a_merge_can_be_released(day: Day) -> None:
    day.given(MeasureClaimed(bus, 2), merged("bus", into="bikes"))
    day.when(HOST_3, ReleaseClaim(bikes)).then_refused("not_your_table")
    day.when(HOST_2, ReleaseClaim(bikes)).then_accepted()
    assert day.workshop.claims_of(2) == []
    assert day.given(unmerged("bus")).workshop.claims_of(2) == []


def test_of_two_claims_the_targets_stands_and_both_come_back(day: Day) -> None:
    day.given(MeasureClaimed(bikes, 1), MeasureClaimed(bus, 2), merged("bus", into="bikes"))
    assert (day.workshop.claims_of(1), day.workshop.claims_of(2)) == ([bikes], [])
    day.given(unmerged("bus"))
    assert (day.workshop.claims_of(1), day.workshop.claims_of(2)) == ([bikes], [bus])


def test_two_that_look_alike_are_kept_both_and_can_still_be_merged(day: Day) -> None:
    day.given(posted("bikes"), posted("bus"), posted("tram"), merged("tram", into="bus"))
    day.when(HOST_1, KeepBoth(measure("bikes"), measure("tram"))).then(BothKept(measure("bikes"), measure("bus")))
    assert day.workshop.kept_apart == {frozenset({"bikes", "bus"})}
    day.when(HOST_1, KeepBoth(measure("tram"), measure("bus"))).then_refused("same_measure")
    day.when(HOST_1, MergeMeasures(measure("bikes"), measure("bus"))).then_accepted()
