"""Samples: everybody is dealt a hand, every measure to about as many, and it is kept."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.dealing import dealt_to
from facilitator.domain.hiding import MeasureHidden
from facilitator.domain.joining import Join, ParticipantLeft, ParticipantReturned
from facilitator.domain.kernel import MeasureId, RoundId
from facilitator.domain.phases import PhaseStarted, StartPhase
from facilitator.domain.programme import Activity, Programme, Visibility, Votes
from facilitator.domain.unattended import BallotsDropped
from facilitator.domain.votes import CastVote
from tests.support.programme import AFTER, FINAL_VOTE, LOBBY, ROOM_VOTE, TWO_ROOMS, VOTE, phase
from tests.support.workshop import (
    KARI,
    ORGANISER,
    Day,
    Someone,
    joined,
    measure,
    merged,
    participant,
    posted,
    unmerged,
    voted,
)


def programme(sample: int, *, vote_for_own: bool = True) -> Programme:
    """A hall in which everybody votes on a sample of so many."""
    return replace(
        TWO_ROOMS,
        vote_for_own=vote_for_own,
        votes_each=5,
        phases=(
            phase(LOBBY, Activity.JOIN),
            phase(VOTE, Activity.VOTE, sees=Visibility.SAMPLE_RANDOM_ORDER, votes=Votes.OPEN_HIDDEN, sample=sample),
            phase(AFTER, Activity.TALK),
        ),
    )


def people(count: int) -> list[Someone]:
    return [participant(f"p{number}") for number in range(count)]


def hall(voters: int, measures: int, sample: int, *, vote_for_own: bool = True) -> Day:
    """Measure m0 is by voter p0, m1 by p1 and so on, round and round."""
    day = Day(programme(sample, vote_for_own=vote_for_own)).given(joined(*people(voters)))
    return day.given(*(posted(f"m{n}", by=people(voters)[n % voters]) for n in range(measures)))


def vote_begins(day: Day) -> Day:
    return day.when(ORGANISER, StartPhase(VOTE)).then_accepted()


def hand(day: Day, who: Someone, phase_id: str = VOTE) -> list[MeasureId]:
    return [*day.workshop.deals[phase_id].hands[who.participant]]  # type: ignore[index]


@given(voters=st.integers(1, 60), measures=st.integers(1, 40), sample=st.integers(1, 12), vote_for_own=st.booleans())
def test_every_measure_is_dealt_to_about_as_many(
    voters: int, measures: int, sample: int, *, vote_for_own: bool
) -> None:
    day = vote_begins(hall(voters, measures, sample, vote_for_own=vote_for_own))
    dealt: Counter[MeasureId] = Counter()
    for number, who in enumerate(people(voters)):
        own = {f"m{n}" for n in range(measures) if n % voters == number}
        mine = hand(day, who)
        assert len({*mine}) == len(mine)
        assert len(mine) == min(sample, measures - (0 if vote_for_own else len(own)))
        assert vote_for_own or own.isdisjoint(mine)
        dealt.update(mine)
    counts = [dealt[measure(f"m{n}")] for n in range(measures)]
    # An author of most of the ideas cannot be dealt them.
    if vote_for_own or voters > 3:
        assert max(counts) - min(counts) <= 2
    assert dealt_to(day.workshop, day.workshop.phase) == +dealt


def test_neighbours_are_dealt_different_measures_and_hands_are_mixed() -> None:
    day = vote_begins(hall(60, 30, 10))
    first, second, third, fourth = (set(hand(day, who)) for who in people(4))
    assert first | second | third == {f"m{n}" for n in range(30)}
    assert fourth not in (first, second, third)


def test_the_same_log_deals_the_same_hands() -> None:
    one, other = vote_begins(hall(20, 30, 7)), vote_begins(hall(20, 30, 7))
    assert one.workshop.deals == other.workshop.deals


def test_who_comes_later_is_dealt_what_was_seen_least() -> None:
    day = vote_begins(hall(2, 6, 2))
    seen = {*hand(day, people(2)[0]), *hand(day, people(2)[1])}
    late = participant("late")
    day.when(late, Join(table=1)).then_accepted()
    assert {*hand(day, late)}.isdisjoint(seen)


def test_a_hand_is_kept_when_the_phase_is_started_again_and_what_came_meanwhile_is_dealt_as_well() -> None:
    day = vote_begins(hall(10, 20, 5))
    before = {who.id: hand(day, who) for who in people(10)}
    day.in_phase(LOBBY).given(posted("late-1"), posted("late-2"))
    vote_begins(day)
    for who in people(10):
        assert hand(day, who)[:5] == before[who.id]
        assert {*hand(day, who)[5:]} == {"late-1", "late-2"}


def test_who_has_left_is_dealt_a_hand_on_coming_back() -> None:
    day = hall(3, 6, 2)
    gone = people(3)[0].participant
    day.given(ParticipantLeft(gone))
    vote_begins(day)
    assert gone not in day.workshop.deals[VOTE].hands
    day.given(ParticipantReturned(gone))
    assert len(hand(day, people(3)[0])) == 2


def test_one_votes_only_for_what_one_was_dealt() -> None:
    day = vote_begins(hall(4, 8, 2))
    who = people(4)[0]
    mine = hand(day, who)
    others = next(m for m in day.workshop.measures if m not in mine)
    day.when(who, CastVote(others)).then_refused("not_among_choices")
    day.when(who, CastVote(mine[0])).then_accepted()


def test_what_was_dealt_may_be_voted_for_also_where_it_was_merged_into_something_else() -> None:
    day = vote_begins(hall(4, 8, 2))
    who = people(4)[0]
    mine = hand(day, who)
    other = next(m for m in day.workshop.measures if m not in mine)
    day.given(merged(mine[0], into=other)).when(who, CastVote(other)).then_accepted()
    dealt = dealt_to(day.workshop, day.workshop.phase)
    day.given(unmerged(mine[0]))
    parted = dealt_to(day.workshop, day.workshop.phase)
    assert dealt[other] == parted[other] + parted[mine[0]]


def test_what_is_hidden_is_dealt_to_nobody_who_comes() -> None:
    day = vote_begins(hall(2, 4, 2)).given(MeasureHidden(measure("m0"), "A name"))
    late = participant("late")
    day.when(late, Join(table=1)).when(participant("later"), Join(table=1)).then_accepted()
    assert "m0" not in hand(day, late) + hand(day, participant("later"))


def test_each_room_is_dealt_its_own_measures_and_the_final_the_finalists() -> None:
    day = Day(TWO_ROOMS).given(joined(*people(4), table=1), joined(KARI, table=4))
    day.given(*(posted(f"a{n}", table=1) for n in range(4)), *(posted(f"d{n}", table=4) for n in range(3)))
    day.when(ORGANISER, StartPhase(ROOM_VOTE)).then_accepted()
    assert {m[0] for who in people(4) for m in hand(day, who, ROOM_VOTE)} == {"a"}
    assert [m[0] for m in hand(day, KARI, ROOM_VOTE)] == ["d", "d"]
    day.given(voted(KARI, "d0", phase=ROOM_VOTE), voted(people(1)[0], "a0", phase=ROOM_VOTE))
    day.when(ORGANISER, StartPhase(FINAL_VOTE)).then_accepted()
    assert {*hand(day, KARI, FINAL_VOTE)} == {"a0", "d0"}


@pytest.mark.parametrize("deals", [True, False])
def test_in_a_log_of_before_there_were_hands_nothing_is_dealt(*, deals: bool) -> None:
    day = hall(3, 6, 2).given(PhaseStarted(VOTE, 1, deals=deals))
    assert (VOTE in day.workshop.deals) is deals
    who = people(3)[0]
    allowed = [m for m in day.workshop.measures if deals is False or m in hand(day, who)]
    assert len(allowed) == (2 if deals else 6)


def dealt_with(key: bytes) -> Day:
    day = hall(voters=8, measures=12, sample=4)
    day.workshop.hands_key = key
    return vote_begins(day)


def test_hands_are_shuffled_with_the_workshops_key() -> None:
    """S14: dealing them again would show what each person cannot have voted for."""
    hands = dealt_with(b"one key").workshop.deals[VOTE].hands
    assert dealt_with(b"one key").workshop.deals[VOTE].hands == hands
    assert dealt_with(b"another key").workshop.deals[VOTE].hands != hands
    assert dealt_with(b"").workshop.deals[VOTE].hands != hands


def test_once_the_key_is_gone_nobody_deals_the_hands_again() -> None:
    lived = dealt_with(b"one key")
    started = PhaseStarted(VOTE, lived.now, deals=True, round=RoundId(VOTE), keyed=True)
    again = hall(voters=8, measures=12, sample=4).given(started, joined(participant("late")))
    assert again.workshop.deals == {}
    assert lived.given(joined(participant("late"))).workshop.deals[VOTE].hands.keys() >= {"p0", "late"}


def test_hands_go_with_the_ballots_that_are_dropped_and_are_dealt_anew() -> None:
    """The key that they were shuffled with is replaced: after a restart they would be others."""
    day = dealt_with(b"one key").given(BallotsDropped("one"))
    assert day.workshop.deals == {}
    day.workshop.hands_key = b"another key"
    vote_begins(day.when(ORGANISER, StartPhase(AFTER)).then_accepted())
    assert day.workshop.deals[VOTE].hands == dealt_with(b"another key").workshop.deals[VOTE].hands
