"""Who sees what: docs/protocol.md section 6, as tables. A new field in a view needs a line here (S10).

One day holds everything that could leak; each audience looks at it in a phase of every visibility, before and after the
reveal. Table 1 and 2 are in the first room, table 3 in the second."""

import json
from itertools import product

import pytest

from facilitator.domain.joining import TableMoved
from facilitator.domain.polls import FeedbackGiven
from facilitator.domain.programme import Visibility, Votes
from facilitator.views.board import board
from facilitator.views.picture import Picture
from facilitator.views.records import Record, Records
from tests.support.looking import HOST_TABLE_1, HOST_TABLE_2, THE_ORGANISER, THE_SCREEN, looks
from tests.support.workshop import INES, KARI, NINE, OLA, Day, closed, voted
from tests.views.full_day import ROUND_OF_VOTES, full_day, room

AUDIENCES = {
    "kari": looks(KARI),
    "ola": looks(OLA),
    "ines": looks(INES),
    "host-1": HOST_TABLE_1,
    "host-2": HOST_TABLE_2,
    "organiser": THE_ORGANISER,
    "screen": THE_SCREEN,
}
MOMENTS = list(product(Visibility, (False, True)))


def view(day: Day, who: str) -> Records:
    return board(Picture(day.workshop, room()), AUDIENCES[who]).records()


def moment(visibility: Visibility, *, revealed: bool = False) -> Day:
    return full_day(visibility, revealed=revealed)


def ids(records: Records, kind: str) -> set[str]:
    return {str(record.get("id", record.get("measure"))) for record in records.values() if record["kind"] == kind}


# -- which kinds of record

EVERYBODY = ("participant", "host", "organiser", "screen")
LEADERS = ("host", "organiser")
KINDS = {
    "workshop": EVERYBODY,
    "phase": EVERYBODY,
    "service": EVERYBODY,
    "run_sheet": LEADERS,
    "table": (*LEADERS, "screen"),
    "me": EVERYBODY,
    "measure": EVERYBODY,
    "comment": ("participant", *LEADERS),
    "offer": EVERYBODY,
    "conflict": EVERYBODY,
    "co_benefit": EVERYBODY,
    "rating": ("participant", *LEADERS),
    "commitment": ("participant", *LEADERS),
    "poll": EVERYBODY,
    "voting": (*LEADERS, "screen"),
    "result": EVERYBODY,
    "spotlight": EVERYBODY,
    "person": LEADERS,
    "feedback": ("organiser",),
}


def test_each_role_is_sent_these_kinds_of_record_and_no_others() -> None:
    """S10"""
    sent = {
        (record["kind"], AUDIENCES[who].role.value)
        for visibility, revealed in MOMENTS
        for who in AUDIENCES
        for record in view(moment(visibility, revealed=revealed), who).values()
    }
    assert sent == {(kind, role) for kind, roles in KINDS.items() for role in roles}


# -- which fields

FIELDS = {
    "workshop": "id code title status opened_at closed_at tables areas votes_each claims_per_table fields feedback",
    "phase": "id title question activity ideas visibility votes table_moves clock minutes started_at ends_at paused_at "
    "number of revealed sample",
    "run_sheet": "id title activity minutes ideas visibility votes table_moves planned started_at ended_at skipped number tip",
    "table": "number present measures signal claims",
    "measure": "id table title description status merged_into originals fields claimed_by posted_at private on_behalf by",
    "comment": "id measure text at hidden reason by",
    "offer": "id measure stance resource unit area text at by",
    "conflict": "id measure text at by",
    "co_benefit": "id measure text at by",
    "rating": "measure effect feasibility",
    "commitment": "id measure unit text at",
    "poll": "id question options",
    "voting": "voted voters",
    "result": "votes voters areas measures commitments",
    "spotlight": "measure table",
    "person": "id table home_table label area unit connected present without_phone measures",
    "feedback": "questions texts",
    "service": "saving",
}
ME = {
    "participant": "role id table home_table area unit label present votes votes_left measures comments offers conflicts "
    "co_benefits commitments ratings polls feedback order_seed",
    "host": "role id table",
    "organiser": "role id",
    "screen": "role id",
}


def expected_fields(record: Record, who: str, *, revealed: bool) -> set[str]:
    kind = str(record["kind"])
    fields = {"kind", *(ME[str(record["role"])] if kind == "me" else FIELDS[kind]).split()}
    if kind == "measure" and revealed and record["merged_into"] is None:
        fields |= {"votes", "areas"}
    if kind == "poll" and who in ("organiser", "screen"):
        fields |= {"answers"}
    if kind == "person" and who.startswith("host") and record["without_phone"]:
        fields |= {"votes", "votes_left"}
    return fields


@pytest.mark.parametrize("who", AUDIENCES)
def test_a_record_has_these_fields_and_no_others(who: str) -> None:
    """S10"""
    for visibility, revealed in MOMENTS:
        for key, record in view(moment(visibility, revealed=revealed), who).items():
            assert record.keys() == expected_fields(record, who, revealed=revealed), (visibility, key)


@pytest.mark.parametrize("who", AUDIENCES)
def test_a_record_stands_under_its_kind_and_id(who: str) -> None:
    for key, record in view(moment(Visibility.ALL, revealed=True), who).items():
        kind, _, name = key.partition(":")
        assert record["kind"] == ("run_sheet" if kind == "phase" and name else kind)
        assert name in ("", str(record.get("id", record.get("number", record.get("measure")))))


# -- which measures

EVERY = {"bikes", "bus", "tram", "solar"}
OWN = {
    "kari": {"bikes", "draft", "regretted"},
    "ola": {"bus", "boat", "solar", "tram"},
    "ines": {"tram", "solar"},
    "screen": set(),
}
SPOTLIT = {"tram", "solar"}
FINALISTS = {"bus", "tram", "solar"}
SEEN: dict[Visibility, dict[str, set[str]]] = {
    # besides one's own, and on the screen besides the one in the spotlight
    Visibility.NONE: {},
    Visibility.OWN: {},
    Visibility.TABLE: {"kari": {"bikes"}, "ola": {"bus", "tram", "solar"}, "ines": {"tram", "solar"}},
    Visibility.VISITED_TABLE: {"kari": {"bikes"}, "ola": {"bus", "tram", "solar"}, "ines": {"tram", "solar"}},
    Visibility.ALL: dict.fromkeys(OWN, EVERY),
    Visibility.ALL_RANDOM_ORDER: dict.fromkeys(OWN, EVERY),
    Visibility.THEME_RANDOM_ORDER: dict.fromkeys(OWN, EVERY),
    Visibility.SAMPLE_RANDOM_ORDER: dict.fromkeys(OWN, EVERY),
    Visibility.ROOM_RANDOM_ORDER: {"kari": {"bikes", "bus"}, "ola": {"bikes", "bus"}, "ines": SPOTLIT},
    Visibility.ROOM_SAMPLE: {"kari": {"bikes", "bus"}, "ola": {"bikes", "bus"}, "ines": SPOTLIT},
    Visibility.FINALISTS_RANDOM_ORDER: dict.fromkeys(OWN, FINALISTS),
    Visibility.FINALISTS_SAMPLE: dict.fromkeys(OWN, FINALISTS),
    Visibility.CLAIMED_CARDS: {"ola": {"bikes"}},
    Visibility.SPOTLIGHT: dict.fromkeys(OWN, SPOTLIT),
    Visibility.OWN_UNIT: {"kari": EVERY, "ola": EVERY, "ines": {"bikes", "bus"}},
}


@pytest.mark.parametrize("visibility", Visibility)
def test_a_participant_sees_the_own_measures_and_those_that_the_phase_shows(visibility: Visibility) -> None:
    """S10"""
    for revealed in (False, True):
        for who in ("kari", "ola", "ines"):
            seen = ids(view(moment(visibility, revealed=revealed), who), "measure")
            assert seen == OWN[who] | SEEN[visibility].get(who, set()), (who, revealed)


@pytest.mark.parametrize("visibility", Visibility)
def test_the_screen_shows_the_spotlit_measure_and_those_that_the_phase_shows_to_all(visibility: Visibility) -> None:
    """S10"""
    seen = ids(view(moment(visibility), "screen"), "measure")
    assert seen == SPOTLIT | SEEN[visibility].get("screen", set())
    assert ids(view(moment(visibility, revealed=True), "screen"), "measure") == EVERY


@pytest.mark.parametrize("visibility", Visibility)
def test_leaders_see_all_but_private_drafts(visibility: Visibility) -> None:
    """S10: of drafts only those that the host entered for somebody without a phone, and that one was taken back."""
    day = moment(visibility)
    assert ids(view(day, "organiser"), "measure") == EVERY | {"boat", "regretted"}
    assert ids(view(day, "host-2"), "measure") == EVERY | {"boat", "regretted"}
    assert ids(view(day, "host-1"), "measure") == EVERY | {"boat", "regretted", "dictated"}


@pytest.mark.parametrize("visibility", Visibility)
@pytest.mark.parametrize("who", AUDIENCES)
def test_what_was_said_comes_with_the_measure_or_is_ones_own(visibility: Visibility, who: str) -> None:
    """S10"""
    day = moment(visibility)
    records, everything = view(day, who), view(day, "organiser")
    measures = ids(records, "measure")
    for kind in ("comment", "offer", "conflict", "co_benefit"):
        own = set(records["me"].get(f"{kind}s", []))  # type: ignore[arg-type]
        about = {str(r["id"]) for r in everything.values() if r["kind"] == kind and r["measure"] in measures}
        expected = set() if who == "screen" and kind == "comment" else about | own
        assert ids(records, kind) == expected, kind


@pytest.mark.parametrize(
    ("who", "own", "about"),
    [
        ("ines", "comment:on-bikes", "measure:bikes"),
        ("kari", "offer:from-kari", "measure:solar"),
        ("ola", "conflict:parking", "measure:bikes"),
        ("ola", "commitment:of-skole", "measure:bikes"),
    ],
)
def test_what_one_said_oneself_is_there_though_the_measure_is_not(who: str, own: str, about: str) -> None:
    records = view(moment(Visibility.NONE), who)
    assert own in records
    assert about not in records


def test_what_one_voted_for_stays_in_sight() -> None:
    day = moment(Visibility.NONE)
    assert ids(view(day, "ines"), "measure") == OWN["ines"]
    day.given(voted(INES, "bus", phase=ROUND_OF_VOTES))
    assert ids(view(day, "ines"), "measure") == OWN["ines"] | {"bus"}
    assert ids(view(day, "kari"), "measure") == OWN["kari"]


@pytest.mark.parametrize("visibility", Visibility)
def test_after_the_end_everybody_reads_the_boards(visibility: Visibility) -> None:
    day = moment(visibility).given(closed(NINE))
    for who in ("kari", "ola", "ines"):
        assert ids(view(day, who), "measure") == OWN[who] | EVERY, who


# -- votes, ratings, people


@pytest.mark.parametrize("who", AUDIENCES)
@pytest.mark.parametrize("visibility", Visibility)
def test_nobody_sees_votes_before_the_reveal(who: str, visibility: Visibility) -> None:
    """S10"""
    for record in view(moment(visibility), who).values():
        assert record["kind"] != "result"
        assert record["kind"] != "measure" or record.keys().isdisjoint({"votes", "areas"})


def test_after_the_reveal_everybody_sees_votes_and_breadth() -> None:
    for who in AUDIENCES:
        records = view(moment(Visibility.ALL, revealed=True), who)
        assert (records["measure:tram"]["votes"], records["measure:tram"]["areas"]) == (2, 2)
        assert "votes" not in records["measure:solar"], "its votes are counted where it went"
        assert records["result"] == {
            "kind": "result", "votes": 3, "voters": 3, "areas": 2, "measures": 2, "commitments": 2,
        }  # fmt: skip


def test_a_voter_sees_the_own_votes_alone() -> None:
    """S10: what was merged away shows as the measure it went into."""
    day = moment(Visibility.NONE)
    votes = {
        who: (view(day, who)["me"]["votes"], view(day, who)["me"]["votes_left"]) for who in ("kari", "ola", "ines")
    }
    assert votes == {"kari": (["bikes"], 2), "ola": (["tram"], 1), "ines": ([], 3)}


def test_the_votes_of_somebody_without_a_phone_are_seen_by_the_host_alone() -> None:
    """S10"""
    day = moment(Visibility.NONE)
    assert (view(day, "host-1")["person:per"]["votes"], view(day, "host-1")["person:per"]["votes_left"]) == (
        ["tram"],
        2,
    )
    assert "person:per" not in view(day, "host-2")
    assert "votes" not in view(day, "organiser")["person:per"]
    assert "votes" not in view(day, "host-1")["person:kari"]


def test_how_many_have_voted_is_told_but_not_for_what() -> None:
    assert view(moment(Visibility.ALL), "screen")["voting"] == {"kind": "voting", "voted": 3, "voters": 4}


def test_ratings_are_seen_at_the_claiming_table_when_the_phase_shows_the_measure() -> None:
    """S10"""
    for visibility in Visibility:
        for who in ("kari", "ola", "ines"):
            records = view(moment(visibility), who)
            at_the_table = who == "ola" and "bikes" in SEEN[visibility].get("ola", set())
            assert ids(records, "rating") == ({"bikes"} if at_the_table else set()), (who, visibility)
    rating = view(moment(Visibility.CLAIMED_CARDS), "ola")["rating:bikes"]
    assert rating["effect"] == {"count": 2, "mean": 3.5}
    assert rating["feasibility"] == {"count": 0, "mean": None}


def test_a_host_sees_the_people_of_the_own_table_and_those_who_are_at_home_there() -> None:
    day = moment(Visibility.TABLE)
    people = {who: ids(view(day, who), "person") for who in ("host-1", "host-2", "organiser")}
    assert people == {"host-1": {"kari", "per"}, "host-2": {"ola"}, "organiser": {"kari", "ola", "ines", "per"}}
    day.given(TableMoved(KARI.participant, 2))
    people = {who: ids(view(day, who), "person") for who in ("host-1", "host-2")}
    assert people == {"host-1": {"kari", "per"}, "host-2": {"kari", "ola"}}


def test_who_visits_another_table_sees_what_lies_there_and_the_own() -> None:
    day = moment(Visibility.VISITED_TABLE).given(TableMoved(KARI.participant, 2))
    assert ids(view(day, "kari"), "measure") == {"bus", "tram", "solar"} | OWN["kari"]


def test_commitments_are_seen_by_who_made_them_the_own_unit_and_leaders() -> None:
    """S10"""
    for visibility, is_over in product(Visibility, (False, True)):
        by_unit = visibility is Visibility.OWN_UNIT
        day = moment(visibility, revealed=is_over).given(*([closed(NINE)] if is_over else []))
        picture = Picture(day.workshop, room())
        seen = {who: ids(board(picture, audience).records(), "commitment") for who, audience in AUDIENCES.items()}
        every = {"of-skole", "of-bygg"}
        assert seen == {
            "kari": {"of-skole"} if by_unit else set(),
            "ola": {"of-skole"},
            "ines": {"of-bygg"},
            "host-1": every,
            "host-2": every,
            "organiser": every,
            "screen": set(),
        }, (visibility, is_over)


# -- words

SECRETS = {
    # who may read it, and whether only when the phase shows what it stands on
    "Draft for all": ["kari"],
    "Regretted": ["kari"],
    "Dictated for all": ["host-1"],
    "insult text": ["host-1", "host-2", "organiser"],
    "Lærer": ["kari", "host-1", "organiser"],
    "Byggesaksbehandler": ["kari", "ola", "ines", "host-1", "host-2", "organiser"],
    "Vaktmester": ["host-1", "organiser"],
    "Sjåfør": ["ola", "host-2", "organiser"],
    "Too long a day": ["kari", "organiser"],
    "ballot-of-": [],
    "no-such-word": [],
}


@pytest.mark.parametrize("secret", SECRETS)
def test_a_word_reaches_only_those_who_may_read_it(secret: str) -> None:
    """S10: of people, only Ines ticked that her name may be shown, on one offer and on a comment that was hidden."""
    readers = {
        who
        for visibility, revealed in MOMENTS
        for who in AUDIENCES
        if secret in json.dumps(view(moment(visibility, revealed=revealed), who), ensure_ascii=False)
    }
    assert readers == set(SECRETS[secret])


def test_a_hidden_comment_keeps_its_reason_and_loses_its_text_and_name() -> None:
    """S10: also for the person who wrote it."""
    for who in ("kari", "ines"):
        hidden = view(moment(Visibility.ALL), who)["comment:insult"]
        assert (hidden["text"], hidden["by"], hidden["hidden"], hidden["reason"]) == ("", None, True, "Names a person")
    assert view(moment(Visibility.ALL), "host-2")["comment:insult"]["by"] == {
        "label": "Byggesaksbehandler",
        "unit": "Bygg",
    }


def test_a_name_stands_only_where_the_person_ticked_it_and_never_on_the_screen() -> None:
    """S10"""
    for who in AUDIENCES:
        records = view(moment(Visibility.ALL), who)
        named = {key for key, record in records.items() if record.get("by") is not None}
        leader = {"comment:insult"} if who in ("host-1", "host-2", "organiser") else set()
        assert named == (set() if who == "screen" else {"offer:from-ines"} | leader)


def test_every_visibility_and_kind_of_voting_is_tried() -> None:
    assert SEEN.keys() == set(Visibility)
    assert {phase.votes for phase in full_day(Visibility.ALL).workshop.programme.phases} == set(Votes)


def test_the_order_of_feedback_does_not_tell_which_texts_one_person_wrote() -> None:
    day = moment(Visibility.ALL)
    question = day.workshop.programme.feedback[0].id
    day.workshop.feedback.clear()
    for who, text in ((KARI, "Ørlite lunsj"), (OLA, "bra dag"), (INES, "Arbeidsro")):
        day.given(FeedbackGiven(who.id, question, None, text))
    assert view(day, "organiser")["feedback"]["texts"] == ["Arbeidsro", "bra dag", "Ørlite lunsj"]
