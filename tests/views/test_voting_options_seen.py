"""What is seen of stars, several votes for a measure and samples: one's own before the reveal, and counts after it (S10)."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.kernel import RoundId
from facilitator.domain.phases import StartPhase
from facilitator.domain.programme import Visibility
from facilitator.domain.stars import GiveStar, StarGiven
from facilitator.domain.votes import CastVote, RevealVotes, VoteCast
from facilitator.views.audience import Audience, Room
from facilitator.views.board import board
from facilitator.views.picture import Picture
from facilitator.views.records import Records
from tests.support.looking import HOST_TABLE_1, HOST_TABLE_2, THE_ORGANISER, THE_SCREEN, looks
from tests.support.programme import FINAL_VOTE, PROGRAMME, REVEAL, ROOM_VOTE, TWO_ROOMS, VOTE
from tests.support.workshop import (
    BALLOTS,
    HOST_1,
    INES,
    KARI,
    OLA,
    ORGANISER,
    PER,
    Day,
    Someone,
    joined,
    measure,
    merged,
    participant,
    posted,
    voted,
)

NAMES = ("bikes", "bus", "tram", "boat")
SAMPLED = tuple(
    replace(phase, visibility=Visibility.SAMPLE_RANDOM_ORDER, sample=2) if phase.id == VOTE else phase
    for phase in PROGRAMME.phases
)
STARS = replace(PROGRAMME, star=True, votes_per_measure_max=2, phases=SAMPLED)
PEOPLE = (KARI, OLA, INES, PER, *(participant(f"guest-{n}") for n in range(2)))
ROOM = Room(ballots=BALLOTS)


@pytest.fixture
def day() -> Day:
    """Everybody is at home at table 1 and has been dealt two of four measures."""
    day = Day(STARS).given(joined(*[who for who in PEOPLE if who is not PER]), joined(PER, without_phone=True))
    day.given(*(posted(name, by=OLA) for name in NAMES))
    return day.when(ORGANISER, StartPhase(VOTE)).then_accepted()


def view(day: Day, audience: Audience) -> Records:
    return board(Picture(day.workshop, ROOM), audience).records()


def hand(day: Day, who: Someone) -> tuple[str, ...]:
    return day.workshop.deals[VOTE].hands[who.participant]


def test_everybody_is_sent_the_own_hand_alone(day: Day) -> None:
    for who in (KARI, INES):
        records = view(day, looks(who))
        assert records["choices"] == {"kind": "choices", "measures": [*hand(day, who)]}
        assert {key for key in records if key.startswith("measure:")} == {f"measure:{m}" for m in hand(day, who)}


def test_a_measure_that_was_dealt_and_merged_is_seen_as_what_it_went_into(day: Day) -> None:
    mine = hand(day, KARI)
    other = next(name for name in NAMES if name not in mine)
    day.given(merged(mine[0], into=other))
    assert view(day, looks(KARI))["choices"]["measures"] == [other, mine[1]]


def test_the_host_sees_what_somebody_without_a_phone_may_vote_for_and_nobody_else_does(day: Day) -> None:
    assert view(day, HOST_TABLE_1)["person:per"]["choices"] == [*hand(day, PER)]
    assert "choices" not in view(day, HOST_TABLE_1)["person:kari"]
    assert "person:per" not in view(day, HOST_TABLE_2)
    assert "choices" not in view(day, THE_ORGANISER)["person:per"]


def test_a_voter_sees_the_own_star_and_how_many_votes_each_measure_has(day: Day) -> None:
    first, second = hand(day, KARI)
    day.when(KARI, CastVote(first, votes=2)).when(KARI, CastVote(second)).when(KARI, GiveStar(second)).then_accepted()  # type: ignore[arg-type]
    me = view(day, looks(KARI))["me"]
    assert (me["votes"], me["votes_on"], me["votes_left"], me["star"]) == (
        sorted([first, second], key=[*day.workshop.round.votes].index),  # type: ignore[union-attr, arg-type]
        {first: 2, second: 1},
        0,
        second,
    )
    assert (view(day, looks(INES))["me"]["star"], view(day, looks(INES))["me"]["votes_on"]) == (None, {})
    dealt = day.workshop.deals[VOTE].hands[PER.participant][0]
    day.when(HOST_1, CastVote(dealt, PER.participant)).when(HOST_1, GiveStar(dealt, PER.participant))
    assert (view(day, HOST_TABLE_1)["person:per"]["star"], view(day, HOST_TABLE_1)["person:per"]["votes_on"]) == (
        dealt,
        {dealt: 1},
    )
    assert view(day, THE_ORGANISER)["person:per"].keys().isdisjoint({"star", "votes_on", "votes"})


def test_nobody_sees_stars_tables_or_how_many_were_dealt_a_measure_before_the_reveal(day: Day) -> None:
    first = hand(day, KARI)[0]
    day.when(KARI, CastVote(first)).when(KARI, GiveStar(first)).then_accepted()  # type: ignore[arg-type]
    told = {"votes", "areas", "tables", "exact", "band", "stars", "dealt"}
    for audience in (looks(KARI), HOST_TABLE_1, THE_ORGANISER, THE_SCREEN):
        for record in view(day, audience).values():
            assert record["kind"] != "measure" or record.keys().isdisjoint(told)
    day.in_phase(REVEAL).when(ORGANISER, RevealVotes(few=True)).then_accepted()
    for audience in (looks(KARI), HOST_TABLE_1, THE_ORGANISER, THE_SCREEN):
        record = view(day, audience)[f"measure:{first}"]
        assert [record[name] for name in ("votes", "tables", "stars", "dealt")] == [1, 1, 1, 3]


def test_where_there_are_neither_stars_nor_samples_nothing_is_told_of_them() -> None:
    day = Day().given(joined(KARI), posted("bikes")).in_phase(VOTE).given(voted(KARI, "bikes"))
    assert view(day, looks(KARI))["me"].keys().isdisjoint({"star", "votes_on"})
    day.in_phase(REVEAL).when(ORGANISER, RevealVotes(few=True)).then_accepted()
    assert view(day, looks(KARI))["measure:bikes"].keys().isdisjoint({"stars", "dealt"})


def test_a_room_and_a_final_name_what_they_are_about() -> None:
    """Own measures are always sent, also those of another room and those that are no finalists."""
    phases = tuple(replace(phase, sample=0) for phase in TWO_ROOMS.phases)
    day = Day(replace(TWO_ROOMS, phases=phases)).given(joined(KARI, table=1), joined(INES, table=4))
    day.given(posted("a", by=KARI, table=1), posted("c", by=KARI, table=3), posted("d", by=INES, table=4))
    day.when(ORGANISER, StartPhase(ROOM_VOTE)).then_accepted()
    assert view(day, looks(KARI))["choices"]["measures"] == ["a"]
    assert view(day, looks(INES))["choices"]["measures"] == ["c", "d"]
    assert "measure:c" in view(day, looks(KARI))
    assert "choices" not in view(day, THE_ORGANISER)
    day.given(voted(INES, "d", phase=ROOM_VOTE)).when(ORGANISER, StartPhase(FINAL_VOTE)).then_accepted()
    for audience in (looks(KARI), looks(INES), HOST_TABLE_1, THE_ORGANISER, THE_SCREEN):
        assert view(day, audience)["choices"]["measures"] == ["d"]


CASTS = st.dictionaries(
    st.tuples(st.sampled_from(PEOPLE), st.sampled_from(NAMES)), st.integers(1, 2), min_size=1, max_size=16
)


@given(CASTS, st.data())
def test_the_order_in_which_votes_came_changes_nothing(
    casts: dict[tuple[Someone, str], int], data: st.DataObject
) -> None:
    def outcome(order: list[tuple[Someone, str]]) -> Records:
        day = Day(STARS).given(joined(*PEOPLE)).given(*(posted(name, by=OLA) for name in NAMES)).in_phase(VOTE)
        for who, name in order:
            day.given(VoteCast(measure(name), who.ballot, "", RoundId(VOTE), casts[who, name]))
            if name == "bus":
                day.given(StarGiven(measure(name), who.ballot, RoundId(VOTE)))
        day.in_phase(REVEAL).when(ORGANISER, RevealVotes(few=True)).then_accepted()
        records = view(day, THE_ORGANISER)
        return {key: record for key, record in records.items() if record["kind"] in ("result", "measure")}

    assert outcome(data.draw(st.permutations(sorted(casts, key=str)))) == outcome(sorted(casts, key=str))
