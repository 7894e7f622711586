"""Measures: posting, and drafts that nobody else sees."""

import pytest

from facilitator.domain.comments import PostComment
from facilitator.domain.joining import TableMoved
from facilitator.domain.kernel import CommentId, PhaseId
from facilitator.domain.measures import MeasurePosted, PostMeasure, RetitleMeasure
from tests.support.programme import DRAFTS, GALLERY, LOBBY, ROUND, TOUR, VOTE
from tests.support.workshop import (
    HOST_1,
    HOST_2,
    KARI,
    OLA,
    ORGANISER,
    PER,
    Day,
    joined,
    measure,
    participant,
    posted,
)

bikes = measure("bikes")


def test_a_measure_is_posted_with_a_title_alone(day: Day) -> None:
    day.given(joined(KARI, table=2)).in_phase(ROUND).later(60)
    day.when(KARI, PostMeasure(bikes, "  Bikes for\n all ")).then(
        MeasurePosted(bikes, 2, KARI.id, KARI.id, "Bikes for all", "", day.now, private=False)
    )


@pytest.mark.parametrize("phase", [LOBBY, VOTE])
def test_posting_is_refused_while_ideas_are_closed(day: Day, phase: PhaseId) -> None:
    day.given(joined(KARI)).in_phase(phase)
    day.when(KARI, PostMeasure(bikes, "Bikes for all")).then_refused("wrong_phase")


@pytest.mark.parametrize("phase", [DRAFTS, ROUND, TOUR, GALLERY])
def test_posting_is_accepted_while_ideas_are_open(day: Day, phase: PhaseId) -> None:
    day.given(joined(KARI)).in_phase(phase)
    day.when(KARI, PostMeasure(bikes, "Bikes for all")).then_accepted()


def test_a_late_idea_is_judged_by_the_phase_it_was_written_in(day: Day) -> None:
    """S13"""
    day.given(joined(KARI)).in_phase(GALLERY).later(600).in_phase(VOTE).later(30)
    day.when(KARI, PostMeasure(bikes, "Bikes for all"), age_s=30).then_refused("wrong_phase")
    day.when(KARI, PostMeasure(bikes, "Bikes for all"), age_s=30.001).then_accepted()
    assert day.workshop.measures[bikes].posted_at == day.now - 30_001


def test_an_idea_is_too_late_two_minutes_after_its_phase(day: Day) -> None:
    """S13"""
    day.given(joined(KARI)).in_phase(GALLERY).later(600).in_phase(VOTE).later(120)
    day.when(KARI, PostMeasure(bikes, "Bikes for all"), age_s=121).then_accepted()
    day.later(0.001)
    day.when(KARI, PostMeasure(measure("bus"), "Bus for all"), age_s=121).then_refused("too_late")


def test_lateness_counts_from_the_run_in_which_the_person_acted(day: Day) -> None:
    day.given(joined(KARI)).in_phase(GALLERY).later(60).in_phase(VOTE).later(60).in_phase(GALLERY).later(100)
    day.when(KARI, PostMeasure(bikes, "Bikes for all"), age_s=180).then_refused("too_late")
    day.when(KARI, PostMeasure(bikes, "Bikes for all"), age_s=120).then_refused("wrong_phase")
    day.when(KARI, PostMeasure(bikes, "Bikes for all"), age_s=99).then_accepted()


def test_who_acted_before_the_workshop_opened_acted_in_its_first_phase(day: Day) -> None:
    day.given(joined(KARI)).later(5)
    day.when(KARI, PostMeasure(bikes, "Bikes for all"), age_s=3600).then_refused("wrong_phase")


def test_an_id_is_used_once(day: Day) -> None:
    day.given(joined(KARI, OLA)).in_phase(ROUND).given(posted("bikes", by=OLA))
    day.when(KARI, PostMeasure(bikes, "Bikes for all")).then_refused("id_taken")


def test_a_title_says_something_in_140_characters(day: Day) -> None:
    day.given(joined(KARI)).in_phase(ROUND)
    day.when(KARI, PostMeasure(bikes, " \n ")).then_refused("empty", field="title")
    day.when(KARI, PostMeasure(bikes, "b" * 141)).then_refused("too_long", field="title", max=140, length=141)
    day.when(KARI, PostMeasure(bikes, "b" * 140)).then_accepted()


def test_a_description_has_at_most_2000_characters(day: Day) -> None:
    day.given(joined(KARI)).in_phase(ROUND)
    too_long = PostMeasure(bikes, "Bikes", "d" * 2001)
    day.when(KARI, too_long).then_refused("too_long", field="description", max=2000, length=2001)
    day.when(KARI, PostMeasure(bikes, "Bikes", "d" * 2000)).then_accepted()


def test_who_has_not_joined_posts_nothing(day: Day) -> None:
    day.given(joined(KARI)).in_phase(ROUND)
    day.when(participant("nobody"), PostMeasure(bikes, "Bikes for all")).then_refused("not_joined")


def test_a_measure_belongs_to_the_table_where_it_was_written(day: Day) -> None:
    day.given(joined(KARI, table=1), TableMoved(KARI.participant, 3)).in_phase(TOUR)
    day.when(KARI, PostMeasure(bikes, "Bikes for all"))
    assert day.workshop.measures[bikes].table == 3


def test_a_host_posts_for_their_own_table(day: Day) -> None:
    day.in_phase(ROUND)
    day.when(HOST_2, PostMeasure(bikes, "Bikes for all")).then_accepted()
    posted_by_host = day.workshop.measures[bikes]
    assert (posted_by_host.table, posted_by_host.author, posted_by_host.on_behalf) == (2, HOST_2.id, False)


def test_a_host_posts_on_behalf_of_somebody_without_a_phone(day: Day) -> None:
    day.given(joined(PER, without_phone=True)).in_phase(ROUND)
    day.when(HOST_1, PostMeasure(bikes, "Bikes for all", on_behalf=PER.participant)).then(
        MeasurePosted(bikes, 1, PER.id, HOST_1.id, "Bikes for all", "", day.now, private=False)
    )
    assert day.workshop.measures[bikes].on_behalf


def test_a_host_posts_for_nobody_who_has_a_phone_or_sits_elsewhere(day: Day) -> None:
    day.given(joined(KARI), joined(PER, without_phone=True)).in_phase(ROUND)
    day.when(HOST_1, PostMeasure(bikes, "Bikes", on_behalf=KARI.participant)).then_refused("not_allowed")
    day.when(HOST_2, PostMeasure(bikes, "Bikes", on_behalf=PER.participant)).then_refused("not_your_table")
    nobody = participant("nobody").participant
    day.when(HOST_1, PostMeasure(bikes, "Bikes", on_behalf=nobody)).then_refused("unknown_participant")


def test_a_participant_posts_on_nobodys_behalf(day: Day) -> None:
    day.given(joined(KARI), joined(PER, without_phone=True)).in_phase(ROUND)
    day.when(KARI, PostMeasure(bikes, "Bikes", on_behalf=PER.participant)).then_refused("not_allowed")


# -- private drafts


def test_a_draft_is_private_until_a_phase_that_is_not(day: Day) -> None:
    day.given(joined(KARI)).in_phase(DRAFTS)
    day.when(KARI, PostMeasure(bikes, "Bikes for all")).then_accepted()
    assert day.workshop.measures[bikes].private
    day.in_phase(ROUND)
    assert not day.workshop.measures[bikes].private


def test_a_late_draft_is_the_tables_at_once(day: Day) -> None:
    day.given(joined(KARI)).in_phase(DRAFTS).later(300).in_phase(ROUND).later(10)
    day.when(KARI, PostMeasure(bikes, "Bikes for all"), age_s=20)
    assert not day.workshop.measures[bikes].private


def test_what_was_shared_stays_shared_when_the_organiser_steps_back(day: Day) -> None:
    day.given(joined(KARI)).in_phase(DRAFTS).given(posted("bikes", private=True)).in_phase(ROUND).in_phase(DRAFTS)
    assert not day.workshop.measures[bikes].private


def test_an_idea_shared_before_stepping_back_is_not_made_private_by_arriving_late(day: Day) -> None:
    day.given(joined(KARI)).in_phase(ROUND).later(60).in_phase(DRAFTS).later(10)
    day.when(KARI, PostMeasure(bikes, "Bikes for all"), age_s=20)
    assert not day.workshop.measures[bikes].private


def test_to_others_a_private_draft_does_not_exist(day: Day) -> None:
    day.given(joined(KARI, OLA)).in_phase(DRAFTS).given(posted("bikes", private=True))
    comment = PostComment(CommentId("c1"), bikes, "Good")
    for stranger in (OLA, HOST_1, ORGANISER):
        day.when(stranger, comment).then_refused("unknown_measure")
    day.when(KARI, comment).then_accepted()


def test_a_draft_on_behalf_is_known_to_the_host_who_entered_it(day: Day) -> None:
    draft = posted("bikes", by=PER, entered_by=HOST_1, private=True)
    day.given(joined(PER, without_phone=True)).in_phase(DRAFTS).given(draft)
    day.when(HOST_1, RetitleMeasure(bikes, "Better")).then_accepted()
    day.when(HOST_2, RetitleMeasure(bikes, "Better")).then_refused("unknown_measure")
