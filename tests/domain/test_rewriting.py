"""Changing a measure's text, and withdrawing it: whose it is, and what becomes of what stood on it."""

import pytest

from facilitator.domain.comments import PostComment
from facilitator.domain.kernel import CommentId
from facilitator.domain.measures import (
    DescribeMeasure,
    MeasureDescribed,
    MeasureRetitled,
    MeasureWithdrawn,
    RetitleMeasure,
    WithdrawMeasure,
)
from facilitator.domain.merging import MergeMeasures
from facilitator.domain.plenary import SpotlightTurned
from tests.support.workshop import (
    HOST_1,
    HOST_2,
    KARI,
    OLA,
    PER,
    Day,
    joined,
    measure,
    merged,
    posted,
    withdrawn,
)

bikes = measure("bikes")


def test_an_author_rewrites_their_own_text(day: Day) -> None:
    day.given(joined(KARI), posted("bikes"))
    day.when(KARI, RetitleMeasure(bikes, "E-bikes")).then(MeasureRetitled(bikes, "E-bikes"))
    day.when(KARI, DescribeMeasure(bikes, "One\r\n\r\nTwo  ")).then(MeasureDescribed(bikes, "One\n\nTwo"))
    rewritten = day.workshop.measures[bikes]
    assert (rewritten.title, rewritten.description) == ("E-bikes", "One\n\nTwo")
    day.when(KARI, DescribeMeasure(bikes, "")).then(MeasureDescribed(bikes, ""))
    assert rewritten.description == ""


@pytest.mark.parametrize("command", [RetitleMeasure(bikes, "Mine"), DescribeMeasure(bikes, "Mine")])
def test_nobody_rewrites_the_text_of_others_but_the_host_of_the_table(
    day: Day, command: RetitleMeasure | DescribeMeasure
) -> None:
    day.given(joined(KARI, OLA), posted("bikes"))
    day.when(OLA, command).then_refused("not_yours")
    day.when(HOST_2, command).then_refused("not_your_table")
    day.when(HOST_1, command).then_accepted()


@pytest.mark.parametrize("command", [RetitleMeasure(bikes, "Mine"), DescribeMeasure(bikes, "Mine")])
def test_a_withdrawn_text_is_not_rewritten(day: Day, command: RetitleMeasure | DescribeMeasure) -> None:
    day.given(joined(KARI), posted("bikes"), withdrawn("bikes"))
    day.when(KARI, command).then_refused("measure_withdrawn")


def test_a_rewritten_text_keeps_the_limits(day: Day) -> None:
    day.given(joined(KARI), posted("bikes"))
    day.when(KARI, RetitleMeasure(bikes, "")).then_refused("empty", field="title")
    day.when(KARI, RetitleMeasure(bikes, "t" * 141)).then_refused("too_long", field="title", max=140, length=141)
    too_long = DescribeMeasure(bikes, "d" * 2001)
    day.when(KARI, too_long).then_refused("too_long", field="description", max=2000, length=2001)


def test_after_a_merge_the_authors_text_is_still_the_authors(day: Day) -> None:
    day.given(joined(KARI, OLA), posted("bikes", by=KARI), posted("bus", by=OLA, table=2), merged("bikes", into="bus"))
    day.when(KARI, RetitleMeasure(bikes, "E-bikes")).then(MeasureRetitled(bikes, "E-bikes"))
    assert day.workshop.measures[measure("bus")].title == "Bus for all"
    day.when(OLA, RetitleMeasure(bikes, "Mine now")).then_refused("not_yours")


def test_a_host_rewrites_what_was_merged_into_their_own_tables_measure(day: Day) -> None:
    day.given(posted("bikes", table=1), posted("bus", by=OLA, table=2), merged("bikes", into="bus"))
    day.when(HOST_2, RetitleMeasure(bikes, "E-bikes")).then_accepted()


def test_an_author_withdraws_their_own_measure_once(day: Day) -> None:
    day.given(joined(KARI, OLA), posted("bikes"))
    day.when(OLA, WithdrawMeasure(bikes)).then_refused("not_yours")
    day.when(HOST_1, WithdrawMeasure(bikes)).then_refused("not_yours")
    day.when(KARI, WithdrawMeasure(bikes)).then(MeasureWithdrawn(bikes))
    day.when(KARI, WithdrawMeasure(bikes)).then_refused("measure_withdrawn")


def test_a_host_withdraws_what_was_entered_on_behalf(day: Day) -> None:
    day.given(posted("bikes", by=PER, entered_by=HOST_1))
    day.when(HOST_2, WithdrawMeasure(bikes)).then_refused("not_yours")
    day.when(HOST_1, WithdrawMeasure(bikes)).then_accepted()


def test_a_measure_with_others_ideas_in_it_is_not_withdrawn(day: Day) -> None:
    day.given(joined(KARI, OLA), posted("bikes", by=KARI), posted("bus", by=OLA), merged("bus", into="bikes"))
    day.when(KARI, WithdrawMeasure(bikes)).then_refused("has_originals")


def test_nor_is_one_that_others_ideas_came_into_by_way_of_an_own_one(day: Day) -> None:
    day.given(joined(KARI, OLA), posted("bikes"), posted("e-bikes"), posted("bus", by=OLA))
    day.given(merged("bus", into="e-bikes"), merged("e-bikes", into="bikes"))
    day.when(KARI, WithdrawMeasure(bikes)).then_refused("has_originals")


def test_a_measure_with_only_own_ideas_in_it_is_withdrawn(day: Day) -> None:
    day.given(joined(KARI), posted("bikes"), posted("e-bikes"), merged("e-bikes", into="bikes"))
    day.when(KARI, WithdrawMeasure(bikes)).then_accepted()


def test_a_merged_away_original_is_withdrawn_by_its_author_and_its_target_lives_on(day: Day) -> None:
    day.given(joined(KARI, OLA), posted("bikes", by=KARI), posted("bus", by=OLA), merged("bikes", into="bus"))
    day.when(KARI, WithdrawMeasure(bikes)).then(MeasureWithdrawn(bikes))
    assert [live.id for live in day.workshop.live_roots()] == ["bus"]


def test_nothing_is_done_to_a_withdrawn_measure(day: Day) -> None:
    day.given(joined(KARI, OLA), posted("bikes"), posted("bus"), withdrawn("bikes"))
    day.when(OLA, PostComment(CommentId("c1"), bikes, "Pity")).then_refused("measure_withdrawn")
    day.when(HOST_1, MergeMeasures(bikes, measure("bus"))).then_refused("measure_withdrawn")
    day.when(HOST_1, MergeMeasures(measure("bus"), bikes)).then_refused("measure_withdrawn")


def test_nothing_is_done_to_a_measure_that_is_not_there(day: Day) -> None:
    day.given(joined(KARI)).when(KARI, WithdrawMeasure(bikes)).then_refused("unknown_measure")


def test_the_spotlight_goes_out_when_its_measure_is_withdrawn(day: Day) -> None:
    day.given(posted("bikes"), posted("bus"), SpotlightTurned(bikes, 1))
    assert day.given(withdrawn("bus")).workshop.spotlit == bikes
    day.given(withdrawn("bikes"))
    assert (day.workshop.spotlit, day.workshop.spotlit_table) == (None, None)


def test_a_text_that_somebody_else_changed_is_not_overwritten_unseen(day: Day) -> None:
    day.given(joined(KARI), posted("bikes", by=KARI))
    day.when(HOST_1, RetitleMeasure(bikes, "More bikes", was="Bikes")).then_refused("changed_meanwhile", field="title")
    day.when(HOST_1, RetitleMeasure(bikes, "More bikes", was="Bikes for all")).then_accepted()
    day.when(KARI, DescribeMeasure(bikes, "Ten", was="Nine")).then_refused("changed_meanwhile", field="description")
    day.when(KARI, DescribeMeasure(bikes, "Ten", was="")).then_accepted()
