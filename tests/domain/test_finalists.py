"""The final: the measures with most votes in each room go on to the vote of all rooms."""

from dataclasses import replace

from facilitator.domain.kernel import MeasureId, RoundId
from facilitator.domain.phases import PhaseStarted, StartPhase, StepBack
from facilitator.domain.programme import Programme
from facilitator.domain.votes import RevealVotes, VoteTakenBack
from tests.support.programme import AFTER, FINAL_GALLERY, FINAL_VOTE, ROOM_VOTE, TWO_ROOMS
from tests.support.workshop import INES, KARI, OLA, ORGANISER, Day, joined, measure, merged, posted, voted, withdrawn

a, b, c, d = (measure(name) for name in "abcd")


def room_vote(programme: Programme = TWO_ROOMS) -> Day:
    """a and b are from the first room, c and d from the second."""
    day = Day(programme).given(joined(KARI, OLA, INES))
    for table, name in enumerate("abcd", start=1):
        day.given(posted(name, table=table))
    return day.in_phase(ROOM_VOTE)


def finalists_after(day: Day) -> set[MeasureId]:
    day.when(ORGANISER, StartPhase(FINAL_GALLERY)).then_accepted()
    return set(day.workshop.finalists)


def test_each_room_sends_its_measures_with_most_votes() -> None:
    day = room_vote().given(voted(KARI, "a", "c", phase=ROOM_VOTE), voted(OLA, "a", "d", phase=ROOM_VOTE))
    day.given(voted(INES, "b", "d", phase=ROOM_VOTE))
    assert finalists_after(day) == {a, d}


def test_a_room_sends_as_many_as_the_programme_says_and_only_its_own() -> None:
    """Tables 1 and 2 are in the first of three rooms, 3 in the second, 4 in the third."""
    day = room_vote(replace(TWO_ROOMS, rooms=3, finalists_per_room=2))
    day.given(posted("e", table=1), posted("f", table=3))
    day.given(voted(KARI, *"abcdef", phase=ROOM_VOTE), voted(OLA, *"abdf", phase=ROOM_VOTE))
    day.given(voted(INES, "a", "d", phase=ROOM_VOTE))
    assert finalists_after(day) == {a, b, c, d, measure("f")}


def test_a_tie_at_the_last_place_lets_all_of_the_tied_in() -> None:
    day = room_vote().given(voted(KARI, "a", "d", phase=ROOM_VOTE), voted(OLA, "b", phase=ROOM_VOTE))
    assert finalists_after(day) == {a, b, d}


def test_a_measure_without_votes_is_no_finalist() -> None:
    day = room_vote().given(voted(KARI, "a", phase=ROOM_VOTE))
    assert finalists_after(day) == {a}


def test_a_merged_measure_comes_with_the_votes_of_both_and_a_withdrawn_one_not_at_all() -> None:
    day = room_vote().given(voted(KARI, "a", "c", phase=ROOM_VOTE), voted(OLA, "b", "d", phase=ROOM_VOTE))
    assert finalists_after(day.given(merged("b", into="a"), withdrawn("c"))) == {a, d}


def test_once_revealed_the_finalists_are_chosen_by_what_was_counted() -> None:
    """S14: who merged two measures and chose the finalists again could read how many had voted for both."""
    day = room_vote().given(posted("e", table=1), voted(KARI, "a", "b", "e", phase=ROOM_VOTE))
    day.given(voted(OLA, "a", "b", "e", phase=ROOM_VOTE), voted(INES, "b", phase=ROOM_VOTE)).in_phase(AFTER)
    day.when(ORGANISER, RevealVotes(few=True)).then_accepted()
    assert finalists_after(day.given(merged("e", into="a"))) == {a}, (
        "two and two side by side, more than the three of b"
    )


def test_finalists_stay_while_the_final_is_under_way() -> None:
    day = room_vote().given(voted(KARI, "a", "c", phase=ROOM_VOTE)).in_phase(ROOM_VOTE)
    finalists_after(day)
    day.given(voted(OLA, "b", "d", phase=ROOM_VOTE))
    day.when(ORGANISER, StartPhase(FINAL_VOTE)).then(
        PhaseStarted(FINAL_VOTE, day.now, deals=True, round=RoundId(FINAL_VOTE))
    )
    day.given(voted(OLA, "a", phase=FINAL_VOTE)).in_phase(AFTER)
    day.when(ORGANISER, StepBack()).then(PhaseStarted(FINAL_VOTE, day.now, deals=True, round=RoundId(FINAL_VOTE)))
    assert day.workshop.finalists == {a, c}


def test_rooms_that_vote_again_choose_again() -> None:
    day = room_vote().given(voted(KARI, "a", phase=ROOM_VOTE))
    assert finalists_after(day) == {a}
    day.in_phase(ROOM_VOTE).given(VoteTakenBack(a, KARI.ballot, RoundId(ROOM_VOTE)), voted(KARI, "b", phase=ROOM_VOTE))
    assert finalists_after(day) == {b}


def test_without_any_vote_there_are_no_finalists() -> None:
    assert finalists_after(Day(TWO_ROOMS)) == set()
