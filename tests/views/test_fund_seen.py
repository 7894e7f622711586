"""The fund in the views: the organisers see what the votes make of it once they are revealed, the screen when it is to show it,
and nobody else anything."""

from dataclasses import replace

from facilitator.domain.big_screen import Scene, SceneChosen
from facilitator.domain.counting import RoundCounted
from facilitator.domain.field_values import FieldCleared, FieldSet
from facilitator.domain.fund import Counted, FundSet, Lock, MeasureLocked
from facilitator.domain.hiding import MeasureHidden
from facilitator.domain.kernel import ActorId, Role, RoundId
from facilitator.domain.unattended import CloseUnattended
from facilitator.domain.votes import VotesRevealed
from facilitator.methods.fund import shared_out
from facilitator.views.audience import Audience, Room
from facilitator.views.board import board
from facilitator.views.picture import Picture
from facilitator.views.records import Record
from tests.support.programme import VOTE
from tests.support.workshop import (
    KARI,
    NINE,
    Day,
    Several,
    Someone,
    counted,
    joined,
    measure,
    merged,
    participant,
    posted,
    unmerged,
    voted,
)
from tests.support.workshop import ORGANISER as THE_ORGANISER

ORGANISER = Audience(Role.ORGANISER)
SCREEN = Audience(Role.SCREEN)
ROOM = [participant(f"p{number}", area="Oppvekst" if number < 6 else "Teknisk") for number in range(10)]


def funded(day: Day) -> Day:
    """Nine measures of 100,000 kr and one without a cost; six people want the first, four the second, one the third."""
    names = [f"m{number}" for number in range(9)]
    day.given(*(posted(name) for name in [*names, "dear"]))
    day.given(*(FieldSet(measure(name), "cost_once", 100_000) for name in names)).in_phase(VOTE)
    day.given(*(_voted(who, "m0") for who in ROOM[:6]), *(_voted(who, "m1") for who in ROOM[6:]), _voted(ROOM[0], "m2"))
    return day.given(_voted(ROOM[9], "dear"), FundSet(150_000, Counted.ONCE))


def _voted(who: Someone, name: str) -> Several:
    """With the area in the vote, as in old logs: nobody has joined here."""
    return voted(who, name, area=who.area)


def fund(day: Day, who: Audience = ORGANISER) -> Record:
    return board(Picture(day.workshop, Room()), who).records()["fund"]


def test_before_the_reveal_the_organisers_see_what_has_a_cost_and_nothing_of_the_votes(day: Day) -> None:
    """S10"""
    record = fund(funded(day))
    assert record == {
        "kind": "fund", "amount": 150_000, "counted": "once", "needed": 8, "locks": {}, "ballots_from": 10,
        "costs": {f"m{number}": 100_000 for number in range(9)}, "without_cost": ["dear"], "without_votes": [],
    }  # fmt: skip


def test_after_the_reveal_three_portfolios_stand_side_by_side(day: Day) -> None:
    record = fund(funded(day).given(VotesRevealed(NINE)))
    assert record["portfolios"] == [
        {"method": method, "chosen": ["m0"], "used": 100_000, "left": 50_000}
        for method in ("most_votes", "equal_shares", "broadest_support")
    ]
    assert (record["core"], record["discuss"], record["short"]) == (["m0"], [], 0)
    assert record["without_votes"] == [f"m{number}" for number in range(3, 9)]
    assert record["pots"]["n"] == 10
    assert record["pots"]["first"] == 15_000


def test_what_pots_hold_is_told_of_six_supporters_and_more(day: Day) -> None:
    """S10: of one supporter it would tell what the other votes of that person were spent on."""
    day = funded(day).given(FundSet(90_000, Counted.ONCE), VotesRevealed(NINE))
    why_not = fund(day)["why_not"]["equal_shares"]
    assert why_not["m0"] == {
        "left": 90_000, "supporters": 6, "held": round(6 * fund(day)["pots"]["last"]), "tied": [],
    }  # fmt: skip
    assert [why_not[name]["held"] for name in ("m1", "m2")] == [None, None]


def test_too_few_measures_with_a_cost_are_shared_out_in_no_way(day: Day) -> None:
    day = funded(day).given(VotesRevealed(NINE), FieldCleared(measure("m7"), "cost_once"))
    assert "portfolios" in fund(day)
    day.given(MeasureHidden(measure("m8"), "Twice"))
    record = fund(day)
    assert "portfolios" not in record
    assert (len(record["costs"]), record["without_cost"]) == (7, ["dear", "m7"])


def test_after_a_day_that_closed_by_itself_the_fund_is_shared_out_once_the_result_is_revealed(day: Day) -> None:
    revealed = fund(funded(Day()).given(VotesRevealed(NINE)))
    before = fund(funded(day))
    house = replace(THE_ORGANISER.acts(NINE), share_out=shared_out)
    day.given(*CloseUnattended().decide(day.workshop, house))
    assert fund(day) == before
    day.given(VotesRevealed(NINE, counted=True))
    assert {**fund(day), "why_not": None} == {**revealed, "why_not": None}


def test_without_an_amount_there_is_nothing_to_share_out(day: Day) -> None:
    assert "portfolios" not in fund(funded(day).given(VotesRevealed(NINE), FundSet(None, Counted.ONCE)))


def test_what_is_decided_by_hand_is_seen_and_counts(day: Day) -> None:
    day = funded(day).given(VotesRevealed(NINE))
    day.given(MeasureLocked(measure("m5"), Lock.IN), MeasureLocked(measure("m0"), Lock.OUT))
    record = fund(day)
    assert record["locks"] == {"m5": "in", "m0": "out"}
    assert record["core"] == ["m5"]
    assert [each["left"] for each in record["portfolios"]] == [50_000] * 3
    assert all("m0" not in reasons for reasons in record["why_not"].values())
    day.given(MeasureLocked(measure("m6"), Lock.IN))
    assert (fund(day)["short"], fund(day)["portfolios"]) == (50_000, [])


def test_merged_measures_are_one_with_the_votes_of_both(day: Day) -> None:
    day = funded(day).given(merged("m1", into="m2"), VotesRevealed(NINE))
    record = fund(day)
    assert "m1" not in record["costs"]
    # Five people now stand behind “m2”: one of the first area and four of the second.
    assert record["portfolios"][2]["chosen"] == ["m2"]
    assert record["core"] == []
    assert record["discuss"] == ["m0", "m2"]


def test_merging_after_the_reveal_tells_nobody_who_supports_both(day: Day) -> None:
    """S14: the supporters of both together, counted once each, would tell how many supported both."""
    day = funded(day).given(FundSet(90_000, Counted.ONCE))
    day.given(*(_voted(who, "m3") for who in ROOM[4:9]))
    day.given(RoundCounted(RoundId(VOTE), counted(day).rounds[RoundId(VOTE)].result), VotesRevealed(NINE, counted=True))
    before = fund(day)["why_not"]["equal_shares"]
    assert before["m0"]["supporters"] == 6
    day.given(merged("m3", into="m0"))
    assert fund(day)["why_not"]["equal_shares"]["m0"] == before["m0"]
    day.given(unmerged("m3"), merged("m1", into="m3"))
    assert fund(day)["why_not"]["equal_shares"]["m3"] == before["m3"], "five of the one and four of the other"


def test_parting_after_the_reveal_tells_nobody_who_supported_which(day: Day) -> None:
    """S14"""
    day = funded(day).given(FundSet(90_000, Counted.ONCE), merged("m1", into="m0"))
    day.given(RoundCounted(RoundId(VOTE), counted(day).rounds[RoundId(VOTE)].result), VotesRevealed(NINE, counted=True))
    before = fund(day)["why_not"]["equal_shares"]
    assert before["m0"]["supporters"] == 10
    day.given(unmerged("m1"))
    assert fund(day)["why_not"]["equal_shares"] == before


def test_the_same_question_is_worked_out_once(day: Day) -> None:
    day = funded(day).given(VotesRevealed(NINE))
    assert fund(day) == fund(day)


def test_the_screen_sees_it_in_that_scene_only_and_nobody_else_ever(day: Day) -> None:
    """S10"""
    day = funded(day).given(VotesRevealed(NINE), joined(KARI))
    assert "fund" not in board(Picture(day.workshop, Room()), SCREEN).records()
    day.given(SceneChosen(Scene.FUND))
    shown = fund(day, SCREEN)
    assert shown["core"] == ["m0"]
    assert shown.keys().isdisjoint({"why_not", "without_cost", "without_votes"})
    for audience in (Audience(Role.PARTICIPANT, KARI.participant), Audience(Role.HOST, table=1)):
        assert "fund" not in board(Picture(day.workshop, Room()), audience).records()
    assert board(Picture(day.workshop, Room()), Audience(Role.ORGANISER, organiser=ActorId("organiser-1"))).records()[
        "fund"
    ]
