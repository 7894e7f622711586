"""Thumbs: secret, one each, and told only when nobody's can be seen in the counts."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.closing import CloseWorkshop
from facilitator.domain.kernel import BallotId
from facilitator.domain.steps import Steps
from facilitator.domain.thumb import Thumb
from facilitator.domain.thumbs import GiveThumb, ThumbGiven, ThumbSet, thumb_counts
from tests.support.programme import GALLERY, VOTE
from tests.support.workshop import (
    HOST_1,
    HOST_2,
    KARI,
    NINE,
    OLA,
    ORGANISER,
    PER,
    Day,
    Several,
    closed,
    joined,
    measure,
    merged,
    posted,
    unmerged,
    withdrawn,
)

bikes, bus = measure("bikes"), measure("bus")


def guests(first: int, last: int, thumb: Thumb | None, about: str = "bikes") -> Several:
    return Several(*(ThumbGiven(measure(about), BallotId(f"guest-{number}"), thumb) for number in range(first, last)))


def told(day: Day, about: str = "bikes") -> Counter[Thumb]:
    return thumb_counts(day.workshop, day.workshop.measures[measure(about)])


@pytest.fixture
def talking(day: Day) -> Day:
    return day.given(joined(KARI, OLA), posted("bikes"), posted("bus")).in_phase(GALLERY)


def test_a_thumb_is_given_under_the_ballot_and_changed(talking: Day) -> None:
    talking.when(KARI, GiveThumb(bikes, Thumb.UP)).then(ThumbSet(bikes, KARI.ballot, Thumb.UP))
    talking.when(KARI, GiveThumb(bikes, Thumb.DOWN)).then(ThumbSet(bikes, KARI.ballot, Thumb.DOWN))
    assert talking.workshop.measures[bikes].thumbs.given == {KARI.ballot: Thumb.DOWN}
    talking.when(KARI, GiveThumb(bikes)).then_accepted()
    assert talking.workshop.measures[bikes].thumbs.given == {}


def test_nobody_gives_a_thumb_that_could_not_be_sealed(talking: Day) -> None:
    talking.has_ballots = False
    talking.when(KARI, GiveThumb(bikes, Thumb.UP)).then_refused("no_ballots")


def test_thumbs_rest_while_people_vote(talking: Day) -> None:
    talking.later(60).in_phase(VOTE)
    talking.when(KARI, GiveThumb(bikes, Thumb.UP)).then_refused("wrong_phase")
    talking.when(KARI, GiveThumb(bikes, Thumb.UP), age_s=10).then_accepted()
    talking.later(60).in_phase(GALLERY).when(KARI, GiveThumb(bikes, Thumb.DOWN)).then_accepted()


def test_who_leads_has_no_thumb_but_gives_that_of_somebody_without_a_phone(talking: Day) -> None:
    talking.given(joined(PER, table=1, without_phone=True))
    talking.when(HOST_1, GiveThumb(bikes, Thumb.UP)).then_refused("not_a_voter")
    talking.when(ORGANISER, GiveThumb(bikes, Thumb.UP)).then_refused("not_allowed")
    talking.when(HOST_1, GiveThumb(bikes, Thumb.UP, PER.participant)).then_accepted()
    talking.when(HOST_2, GiveThumb(bikes, Thumb.UP, PER.participant)).then_refused("not_your_table")


def test_a_thumb_is_about_a_measure_that_everybody_may_come_to_see(talking: Day) -> None:
    talking.given(posted("draft", by=KARI, private=True), withdrawn("bus"))
    talking.when(KARI, GiveThumb(measure("draft"), Thumb.UP)).then_refused("wrong_phase")
    talking.when(OLA, GiveThumb(measure("draft"), Thumb.UP)).then_refused("unknown_measure")
    talking.when(OLA, GiveThumb(bus, Thumb.UP)).then_refused("measure_withdrawn")


def test_nothing_is_told_of_fewer_than_six_and_then_in_steps_of_six(talking: Day) -> None:
    talking.given(guests(0, 5, Thumb.UP))
    assert not told(talking)
    talking.given(guests(5, 6, Thumb.DOWN))
    assert told(talking) == {Thumb.UP: 5, Thumb.DOWN: 1}
    talking.given(guests(6, 11, Thumb.DOWN))
    assert told(talking) == {Thumb.UP: 5, Thumb.DOWN: 1}
    talking.given(guests(11, 12, Thumb.UNCLEAR))
    assert told(talking) == {Thumb.UP: 5, Thumb.DOWN: 6, Thumb.UNCLEAR: 1}


def test_one_who_changes_to_and_fro_moves_nothing(talking: Day) -> None:
    talking.given(guests(0, 6, Thumb.UP))
    for thumb in (Thumb.DOWN, Thumb.UP, Thumb.DOWN, None, Thumb.UNCLEAR, Thumb.UP) * 3:
        talking.given(guests(0, 1, thumb))
    talking.given(guests(6, 11, Thumb.DOWN))
    assert told(talking) == {Thumb.UP: 6}


def test_what_is_left_of_fewer_than_six_is_told_no_more(talking: Day) -> None:
    talking.given(guests(0, 7, Thumb.UP)).given(guests(0, 6, None))
    assert not told(talking)


def test_the_remainder_is_told_at_no_time(talking: Day) -> None:
    """Told at closing, it was the thumbs of the last one to five people."""
    talking.given(guests(0, 8, Thumb.UP))
    assert told(talking) == {Thumb.UP: 6}
    talking.when(ORGANISER, CloseWorkshop()).then_accepted()
    assert told(talking) == {Thumb.UP: 6}
    assert talking.workshop.measures[bikes].thumbs.given == {}


def test_an_old_day_that_is_over_shows_what_it_showed(talking: Day) -> None:
    talking.given(guests(0, 5, Thumb.UP), guests(4, 7, Thumb.DOWN, about="bus"), merged("bus", into="bikes"))
    assert told(talking.given(closed(NINE))) == {Thumb.UP: 5, Thumb.DOWN: 2}


def test_merging_adds_what_was_told_of_each_and_its_undoing_parts_them(talking: Day) -> None:
    """United by person, the sum would tell what those said who gave both a thumb."""
    talking.given(guests(0, 6, Thumb.UP), guests(2, 8, Thumb.DOWN, about="bus"), merged("bus", into="bikes"))
    assert told(talking) == {Thumb.UP: 6, Thumb.DOWN: 6}
    talking.given(unmerged("bus"))
    assert told(talking, "bus") == {Thumb.DOWN: 6}


def test_a_thumb_for_a_merged_measure_takes_the_place_of_those_before(talking: Day) -> None:
    talking.when(KARI, GiveThumb(bus, Thumb.UP)).then_accepted()
    talking.given(merged("bus", into="bikes"))
    talking.when(KARI, GiveThumb(bus, None)).then_accepted()
    assert not talking.workshop.measures[bus].thumbs.given
    assert not talking.workshop.measures[bikes].thumbs.given


@given(st.lists(st.tuples(st.integers(0, 9), st.sampled_from([*Thumb, None])), max_size=60))
def test_what_is_told_moves_only_when_six_have_changed_something(acts: list[tuple[int, Thumb | None]]) -> None:
    thumbs: Steps[Thumb] = Steps()
    stood: dict[BallotId, Thumb] = {}
    for number, thumb in acts:
        before = thumbs.told
        thumbs.give(BallotId(f"b{number}"), thumb)
        now = thumbs.given
        changed = {ballot for ballot in stood.keys() | now.keys() if stood.get(ballot) != now.get(ballot)}
        if len(changed) >= 6:
            stood = dict(now)
            assert sorted(thumbs.told) == (sorted(now.values()) if len(now) >= 6 else [])
        else:
            assert thumbs.told == before
