"""Sharing one's drafts."""

import pytest

from facilitator.domain.command import Event
from facilitator.domain.drafts import DraftsShared, ShareDrafts
from facilitator.domain.kernel import ActorId
from facilitator.domain.merging import MergeMeasures
from facilitator.domain.phases import PhaseStarted
from tests.support.programme import DRAFTS, ROUND
from tests.support.workshop import HOST_1, KARI, NINE, OLA, PER, Day, joined, measure, minute, posted, withdrawn


def test_all_that_somebody_wrote_is_shared_at_once_and_nothing_else(day: Day) -> None:
    day.given(joined(KARI, OLA), posted("bikes", by=KARI, private=True), posted("bus", by=KARI, private=True))
    day.given(posted("tram", by=OLA, private=True), posted("boat", by=KARI, private=True), withdrawn("boat"))
    day.when(KARI, ShareDrafts()).then(DraftsShared((measure("bikes"), measure("bus"))))
    assert {m.id for m in day.workshop.measures.values() if m.private} == {"tram", "boat"}
    day.when(HOST_1, MergeMeasures(measure("bikes"), measure("bus"))).then_accepted()


def test_a_host_shares_what_was_entered_on_behalf(day: Day) -> None:
    day.given(joined(PER, without_phone=True), posted("bikes", by=PER, entered_by=HOST_1, private=True))
    day.when(HOST_1, ShareDrafts()).then(DraftsShared((measure("bikes"),)))


def test_what_the_next_phase_has_shared_needs_no_sharing(day: Day) -> None:
    day.given(joined(KARI), posted("bikes", by=KARI))
    day.when(KARI, ShareDrafts()).then_refused("nothing_to_share")


@pytest.mark.parametrize("sharing", [DraftsShared((measure("bikes"),)), PhaseStarted(ROUND, NINE + 10 * minute)])
def test_a_shared_draft_does_not_tell_when_it_was_written(day: Day, sharing: Event) -> None:
    """The count beside the author's name went up at that moment."""
    day.given(joined(KARI)).later(60).in_phase(DRAFTS).later(90)
    day.given(posted("bikes", by=KARI, private=True, at=day.now))
    assert day.workshop.measures[measure("bikes")].posted_at == day.now
    day.given(sharing)
    assert day.workshop.measures[measure("bikes")].posted_at == NINE + minute


def test_a_shared_draft_still_counts_as_one_that_nobody_saw_appear(day: Day) -> None:
    """So that the count beside a name does not fall in the moment when the measure appears."""
    day.given(joined(KARI), posted("bikes", by=KARI, private=True), DraftsShared((measure("bikes"),)))
    assert day.workshop.measures[measure("bikes")].drafted
    assert day.workshop.measures[measure("bikes")].author == ActorId("kari")
