"""What the records say: the values that docs/protocol.md promises, on a day small enough to count on one's fingers."""

import pytest

from facilitator.domain.assessment import MeasureClaimed, MeasureScored, RatingsTold
from facilitator.domain.big_screen import Scene, SceneChosen
from facilitator.domain.field_values import FieldSet
from facilitator.domain.fields import BUILT_IN
from facilitator.domain.joining import ParticipantLeft, TableMoved, TableSignalled
from facilitator.domain.kernel import PollId, Role
from facilitator.domain.phases import PhaseExtended, PhasePaused, PhaseSkipped
from facilitator.domain.plenary import SpotlightTurned
from facilitator.domain.polls import FeedbackAnswered, PollAnswered
from facilitator.domain.things import Criterion, Rating, Signal
from facilitator.domain.votes import VotesRevealed
from facilitator.views.audience import Audience, Room
from facilitator.views.board import board
from facilitator.views.picture import Picture
from facilitator.views.records import Record, Records
from tests.support.looking import HOST_TABLE_1, THE_ORGANISER, THE_SCREEN, looks
from tests.support.programme import COMMIT, DRAFTS, GALLERY, LOBBY, PAUSE, ROUND, VOTE, text
from tests.support.workshop import (
    HOST_1,
    INES,
    KARI,
    NINE,
    OLA,
    PER,
    Day,
    ballot_of,
    closed,
    comment_hidden,
    commented,
    joined,
    measure,
    merged,
    minute,
    offered,
    participant,
    posted,
    voted,
)
from tests.views.full_day import room


def seen(day: Day, room: Room | None = None) -> Records:
    """By the organiser."""
    return board(Picture(day.workshop, room or Room()), THE_ORGANISER).records()


def text_record(word: str) -> Record:
    return {"nb": text(word).nb, "en": text(word).en}


def some(record: Record, *fields: str) -> list[object]:
    return [record[field] for field in fields]


def test_the_workshop_says_what_a_form_needs(day: Day) -> None:
    record = seen(day)["workshop"]
    assert some(record, "id", "code", "status", "opened_at", "closed_at") == ["w1", "KF7M2P", "open", NINE, None]
    assert some(record, "title", "tables", "votes_each", "claims_per_table") == [
        text_record("Small day"), [1, 2, 3], 3, 2,
    ]  # fmt: skip
    assert record["areas"] == [
        {"name": "Oppvekst", "units": ["Skole", "Barnehage"]},
        {"name": "Teknisk", "units": ["Veg", "Bygg"]},
    ]
    fields = record["fields"]
    assert isinstance(fields, dict)
    assert [*fields] == [field.name for field in BUILT_IN]
    assert fields["theme"] == {
        "type": "choice", "group": "what", "choices": ["transport", "energi"], "filter": True,
    }  # fmt: skip
    assert fields["cost_once"] == {"type": "number", "group": "effect", "quantity": "kroner", "lack": "cost"}
    assert fields["effect_certainty"] == {
        "type": "few", "group": "effect", "choices": ["measured", "calculated", "estimated"], "worded": True,
    }  # fmt: skip
    assert record["feedback"] == [{"id": "useful", "title": text_record("Was it useful?"), "asks": "both"}]
    record = seen(day.given(closed(NINE + minute)))["workshop"]
    assert some(record, "status", "closed_at") == ["closed", NINE + minute]


def test_the_phase_says_what_is_open_and_until_when(day: Day) -> None:
    lobby = seen(day)["phase"]
    assert some(lobby, "id", "started_at", "ends_at", "number", "of") == ["lobby", NINE, None, 1, 11]
    day.later(60).in_phase(VOTE).given(PhaseExtended(60), PhasePaused(day.now + minute))
    phase = seen(day)["phase"]
    assert some(phase, "id", "title", "question") == ["vote", text_record("vote"), text_record("vote?")]
    assert some(phase, "activity", "ideas", "visibility", "votes", "table_moves", "clock", "minutes", "sample") == [
        "vote", "closed", "all_random_order", "open_hidden", False, "hard", 5, 0,
    ]  # fmt: skip
    started = NINE + minute
    assert some(phase, "started_at", "ends_at", "paused_at", "number", "revealed") == [
        started, started + 6 * minute, started + minute, 6, False,
    ]  # fmt: skip


def test_the_run_sheet_says_what_was_planned_and_what_came_of_it(day: Day) -> None:
    day.given(PhaseSkipped(PAUSE, skipped=True)).later(60).in_phase(DRAFTS).later(60).in_phase(ROUND).later(60)
    day.in_phase(DRAFTS)
    sheet = {key: record for key, record in seen(day).items() if key.startswith("phase:")}
    times = {key: some(record, "planned", "started_at", "ended_at", "skipped") for key, record in sheet.items()}
    assert len(sheet) == 11
    assert times["phase:lobby"] == ["09:00", NINE + minute, NINE + minute, False]
    assert times["phase:drafts"] == ["09:10", NINE + 3 * minute, None, False]
    assert times["phase:round"] == ["09:20", NINE + 2 * minute, NINE + 3 * minute, False]
    assert times["phase:pause"] == ["09:55", None, None, True]
    assert some(sheet["phase:round"], "number", "minutes", "activity", "tip") == [3, 10, "work", text_record("round!")]


def test_a_table_counts_who_is_there_what_was_written_and_what_it_works_on(day: Day) -> None:
    day.given(joined(KARI, OLA, table=1), joined(INES, table=2), ParticipantLeft(OLA.participant))
    day.given(posted("bikes", table=1), posted("bus", table=1), posted("tram", table=2))
    day.given(MeasureClaimed(measure("tram"), 1), TableSignalled(2, Signal.HELP))
    records = seen(day)
    assert some(records["table:1"], "number", "present", "measures", "signal", "claims") == [
        1,
        1,
        2,
        "working",
        ["tram"],
    ]
    assert some(records["table:2"], "number", "present", "measures", "signal", "claims") == [2, 1, 1, "help", []]
    assert some(records["table:3"], "number", "present", "measures", "signal", "claims") == [3, 0, 0, "working", []]
    assert "table:4" not in records


def test_a_measure_carries_what_is_known_of_it(day: Day) -> None:
    day.given(posted("bikes", by=PER, entered_by=HOST_1, table=2, at=NINE + 5), posted("bus", table=3))
    day.given(FieldSet(measure("bikes"), "partner_units", ("Veg", "Bygg")), FieldSet(measure("bikes"), "cost_once", 5))
    day.given(MeasureClaimed(measure("bus"), 1), merged("bus", into="bikes"))
    bikes, bus = seen(day)["measure:bikes"], seen(day)["measure:bus"]
    assert bikes["fields"] == {"partner_units": ["Veg", "Bygg"], "cost_once": 5}
    assert some(bikes, "table", "title", "status", "posted_at", "on_behalf", "private") == [
        2, "Bikes for all", "live", NINE + 5, True, False,
    ]  # fmt: skip
    assert some(bikes, "originals", "merged_into", "claimed_by") == [["bus"], None, 1]
    assert some(bus, "originals", "merged_into", "on_behalf") == [[], "bikes", False]


def test_leaders_read_what_was_hidden_and_why(day: Day) -> None:
    day.given(posted("bikes"), commented("c1", on="bikes"), commented("c2", on="bikes"), comment_hidden("c2"))
    assert some(seen(day)["comment:c1"], "text", "hidden", "reason") == ["c1 text", False, None]
    assert some(seen(day)["comment:c2"], "text", "hidden", "reason") == ["c2 text", True, "Names a person"]


def test_ratings_are_told_as_they_were_told_and_everybody_has_the_own(day: Day) -> None:
    bikes = measure("bikes")
    day.given(joined(KARI, OLA, INES), posted("bikes"), MeasureClaimed(bikes, 1))
    assert "rating:bikes" not in seen(day)
    for who, score in ((KARI, 5), (OLA, 4), (INES, 4)):
        day.given(MeasureScored(bikes, who.ballot, Criterion.EFFECT, score))
    day.given(MeasureScored(bikes, KARI.ballot, Criterion.FEASIBILITY, 1))
    assert "rating:bikes" not in seen(day)
    day.given(RatingsTold({bikes: {"effect": Rating(4.33, 6, 0.47)}}))
    assert some(seen(day)["rating:bikes"], "effect", "feasibility") == [
        {"count": 6, "mean": 4.33, "spread": 0.47, "joint": False},
        {"count": 0, "mean": None, "spread": None, "joint": False},
    ]
    mine = [board(Picture(day.workshop, room()), looks(who)).records()["me"]["ratings"] for who in (KARI, OLA)]
    assert mine == [{"bikes": {"effect": 5, "feasibility": 1}}, {"bikes": {"effect": 4}}]


def test_a_poll_counts_every_option(day: Day) -> None:
    day.given(joined(KARI, OLA), PollAnswered(PollId("mood"), KARI.participant, "good"))
    poll = seen(day)["poll:mood"]
    assert poll["answers"] == {"good": 1, "bad": 0}
    assert poll["options"] == [{"id": "good", "title": text_record("Good")}, {"id": "bad", "title": text_record("Bad")}]


def test_feedback_counts_scores_and_keeps_texts(day: Day) -> None:
    for number, score in enumerate((5, 4, 4, 5, 5, 4)):
        day.given(FeedbackAnswered(ballot_of(f"guest-{number}"), "useful", score, f"Text {6 - number}"))
    feedback = seen(day)["feedback"]
    scores = {"1": 0, "2": 0, "3": 0, "4": 3, "5": 3}
    assert feedback["questions"] == {"useful": {"count": 6, "mean": 4.5, "scores": scores}}
    assert feedback["texts"] == [f"Text {number}" for number in range(1, 7)]
    nothing = {"count": 0, "mean": None, "scores": dict.fromkeys("12345", 0)}
    assert seen(Day())["feedback"] == {"kind": "feedback", "questions": {"useful": nothing}, "texts": []}


def test_voting_counts_heads_and_the_result_counts_votes(day: Day) -> None:
    assert some(seen(day)["voting"], "voted", "voters") == [0, 0]
    day.given(joined(KARI, OLA, INES), posted("bikes"), posted("bus")).in_phase(VOTE)
    day.given(voted(KARI, "bikes", "bus"), voted(OLA, "bikes"))
    assert some(seen(day)["voting"], "voted", "voters") == [2, 3]
    day.in_phase(COMMIT).given(VotesRevealed(day.now))
    assert some(seen(day)["result"], "votes", "voters", "areas", "measures", "commitments") == [3, 2, 2, 2, 0]


def test_the_spotlight_is_there_while_it_shines(day: Day) -> None:
    day.given(posted("bikes"))
    assert "spotlight" not in seen(day)
    day.given(SpotlightTurned(measure("bikes"), 2))
    assert some(seen(day)["spotlight"], "measure", "table") == ["bikes", 2]


def test_a_person_is_told_by_what_they_say_of_themselves(day: Day) -> None:
    day.given(joined(KARI), joined(PER, table=2, without_phone=True), TableMoved(KARI.participant, 3))
    kari, per = (seen(day, room())[f"person:{who.id}"] for who in (KARI, PER))
    assert some(kari, "table", "home_table", "label", "area", "unit") == [3, 1, "Lærer", "Oppvekst", "Skole"]
    assert some(kari, "connected", "present", "without_phone") == [True, True, False]
    assert some(per, "connected", "present", "without_phone") == [False, True, True]
    assert some(seen(day)["person:kari"], "label", "area", "unit") == ["", "", ""]


def test_what_somebody_wrote_is_counted_when_that_tells_nobody_what_it_was(day: Day) -> None:
    day.given(joined(KARI)).in_phase(DRAFTS).given(posted("draft", private=True))
    assert seen(day)["person:kari"]["measures"] == 1
    day.later(60).in_phase(GALLERY).given(posted("bikes", at=day.now))
    assert seen(day)["person:kari"]["measures"] == 1, "two would say who wrote the one that has just appeared"
    day.given(posted("late", at=day.now - 60_000))
    assert seen(day)["person:kari"]["measures"] == 1, "it appears now, however long ago it was written"
    day.later(60).in_phase(LOBBY)
    assert seen(day)["person:kari"]["measures"] == 3


@pytest.mark.parametrize("looker", [HOST_TABLE_1, THE_ORGANISER])
def test_shared_drafts_do_not_stand_in_the_order_in_which_they_were_counted(day: Day, looker: Audience) -> None:
    names = ["z", "b", "y", "a", "x"]
    day.given(joined(KARI)).in_phase(DRAFTS).given(*(posted(name, private=True) for name in names))
    day.later(60).in_phase(GALLERY).given(posted("later", at=day.now))
    stands = [
        record["id"]
        for record in board(Picture(day.workshop, room()), looker).records().values()
        if record["kind"] == "measure"
    ]
    assert stands == [*sorted(names), "later"]


@pytest.mark.parametrize("audience", [looks(KARI), HOST_TABLE_1, THE_ORGANISER, THE_SCREEN])
def test_everybody_is_told_whether_the_disk_takes_what_is_written(day: Day, audience: Audience) -> None:
    day.given(joined(KARI))
    for saving in (True, False):
        picture = Picture(day.workshop, Room(saving=saving))
        assert board(picture, audience).records()["service"]["saving"] is saving


def test_me_says_who_one_is(day: Day) -> None:
    day.given(joined(KARI), TableMoved(KARI.participant, 2), ParticipantLeft(KARI.participant), posted("bikes"))
    day.given(posted("bus", by=OLA), commented("c1", on="bus", by=KARI), commented("c2", on="bikes", by=OLA))
    day.given(PollAnswered(PollId("mood"), KARI.participant, "bad"), FeedbackAnswered(KARI.ballot, "useful", 4, "Yes"))
    picture = Picture(day.workshop, room())
    me = board(picture, looks(KARI)).records()["me"]
    assert some(me, "id", "role", "table", "home_table", "present") == ["kari", Role.PARTICIPANT, 2, 1, False]
    assert some(me, "label", "area", "unit") == ["Lærer", "Oppvekst", "Skole"]
    assert some(me, "measures", "comments", "offers", "commitments") == [["bikes"], ["c1"], [], []]
    assert some(me, "polls", "feedback") == [{"mood": "bad"}, {"useful": {"score": 4, "text": "Yes"}}]
    host = board(picture, HOST_TABLE_1).records()["me"]
    written: Record = {key: [] for key in ("measures", "comments", "offers", "conflicts", "co_benefits")}
    assert host == {"kind": "me", "role": "host", "id": "host-1", "table": 1, **written, "feedback": {}}


def test_a_host_finds_what_the_host_wrote_and_answered(day: Day) -> None:
    day.given(posted("bikes", by=HOST_1), FeedbackAnswered(HOST_1.ballot, "useful", 5, ""))
    host = board(Picture(day.workshop, room()), HOST_TABLE_1).records()["me"]
    assert some(host, "measures", "feedback") == [["bikes"], {"useful": {"score": 5, "text": ""}}]


def test_measures_that_cannot_be_told_apart_share_a_band(day: Day) -> None:
    """Seven and four votes are one band, one vote is another; what nobody voted for comes last."""
    people = [participant(f"p{number}") for number in range(12)]
    day.given(posted("bikes"), posted("bus"), posted("tram"), posted("boat")).in_phase(VOTE)
    day.given(*(voted(who, "bikes") for who in people[:7]), *(voted(who, "bus") for who in people[7:11]))
    day.given(voted(people[11], "tram"), VotesRevealed(NINE))
    records = board(Picture(day.workshop, room()), HOST_TABLE_1).records()
    assert [records[f"measure:{name}"]["band"] for name in ("bikes", "bus", "tram", "boat")] == [1, 1, 2, 3]


def test_the_screen_is_told_who_works_together_in_that_scene_only(day: Day) -> None:
    day.given(posted("bikes"), offered("o1", to="bikes", by=OLA), offered("o2", to="bikes", by=KARI))
    assert "collaboration" not in board(Picture(day.workshop, room()), THE_SCREEN).records()
    day.given(SceneChosen(Scene.COLLABORATION))
    record = board(Picture(day.workshop, room()), THE_SCREEN).records()["collaboration"]
    assert (record["areas"], record["cells"]) == (["Oppvekst", "Teknisk"], [[0, 1], [1, 0]])
