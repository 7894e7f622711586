"""Who sees votes, scores, people and words: docs/protocol.md section 6, as tables (S10).

One day holds everything that could leak; each audience looks at it in a phase of every visibility, before and after the
reveal. Tables 1 and 2 are in the first room, table 3 in the second."""

import json
from dataclasses import replace
from functools import cache
from itertools import product

import pytest

from facilitator.domain.joining import TableMoved
from facilitator.domain.polls import FeedbackGiven
from facilitator.domain.programme import Visibility
from facilitator.views.board import board
from facilitator.views.picture import Picture
from tests.support.workshop import INES, KARI, NINE, OLA, closed
from tests.views.full_day import full_day, room
from tests.views.lookers import AUDIENCES, MOMENTS, OWN, SEEN, ids, view


@pytest.mark.parametrize("who", AUDIENCES)
@pytest.mark.parametrize("visibility", Visibility)
def test_nobody_sees_votes_before_the_reveal(who: str, visibility: Visibility) -> None:
    """S10"""
    for record in view(full_day(visibility), who).values():
        assert record["kind"] != "result"
        assert record["kind"] != "measure" or record.keys().isdisjoint(
            {"votes", "areas", "tables", "exact", "stars", "dealt", "band"}
        )


def test_after_the_reveal_everybody_sees_votes_and_breadth() -> None:
    for who in AUDIENCES:
        records = view(full_day(Visibility.ALL, revealed=True), who)
        assert (records["measure:tram"]["votes"], records["measure:tram"]["areas"]) == (3, 0)
        assert records["measure:tram"]["parts"] == [{"measure": "solar", "votes": 2}, {"measure": "tram", "votes": 1}]
        assert "votes" not in records["measure:solar"], "it is told where it went"
        assert records["result"] == {
            "kind": "result", "votes": 4, "voters": 3, "areas": 2, "tables": 3, "measures": 2, "commitments": 2,
            "leads": [{"votes": 2, "kept": "two_in_three"}], "lead_for": {"two_in_three": 1, "nearly_always": None},
        }  # fmt: skip


def test_a_voter_sees_their_own_votes_alone() -> None:
    """S10: what was merged away shows as the measure it went into."""
    day = full_day(Visibility.NONE)
    votes = {
        who: (view(day, who)["me"]["votes"], view(day, who)["me"]["votes_left"]) for who in ("kari", "ola", "ines")
    }
    assert votes == {"kari": (["bikes"], 2), "ola": (["tram"], 1), "ines": ([], 3)}


def test_once_the_ballots_are_destroyed_nobody_is_told_of_own_votes() -> None:
    day, without = full_day(Visibility.NONE), replace(room(), ballots=None)
    me = board(Picture(day.workshop, without), AUDIENCES["kari"]).records()["me"]
    assert (me["votes"], me["votes_left"]) == ([], 0)


def test_the_votes_of_somebody_without_a_phone_are_seen_by_the_host_alone() -> None:
    """S10"""
    day = full_day(Visibility.NONE)
    assert (view(day, "host-1")["person:per"]["votes"], view(day, "host-1")["person:per"]["votes_left"]) == (
        ["tram"],
        2,
    )
    assert "person:per" not in view(day, "host-2")
    assert "votes" not in view(day, "organiser")["person:per"]
    assert "votes" not in view(day, "host-1")["person:kari"]


def test_how_many_have_voted_is_told_but_not_for_what() -> None:
    assert view(full_day(Visibility.ALL), "screen")["voting"] == {
        "kind": "voting",
        "voted": 3,
        "voters": 4,
        "told_from": 6,
    }


def test_ratings_are_seen_at_the_claiming_table_when_the_phase_shows_the_measure() -> None:
    """S10"""
    for visibility in Visibility:
        for who in ("kari", "ola", "ines"):
            records = view(full_day(visibility), who)
            at_the_table = who == "ola" and "bikes" in SEEN[visibility].get("ola", set())
            assert ids(records, "rating") == ({"bikes"} if at_the_table else set()), (who, visibility)
    rating = view(full_day(Visibility.CLAIMED_CARDS), "ola")["rating:bikes"]
    assert rating["effect"] == {"count": 6, "mean": 3.5, "spread": 0.5, "joint": False}
    assert rating["feasibility"] == {"count": 0, "mean": None, "spread": None, "joint": False}


def test_a_host_sees_the_people_of_their_own_table_and_those_who_are_at_home_there() -> None:
    day = full_day(Visibility.TABLE)
    people = {who: ids(view(day, who), "person") for who in ("host-1", "host-2", "organiser")}
    assert people == {"host-1": {"kari", "per"}, "host-2": {"ola"}, "organiser": {"kari", "ola", "ines", "per"}}
    day.given(TableMoved(KARI.participant, 2))
    people = {who: ids(view(day, who), "person") for who in ("host-1", "host-2")}
    assert people == {"host-1": {"kari", "per"}, "host-2": {"kari", "ola"}}


def test_who_visits_another_table_sees_what_lies_there_and_the_own() -> None:
    day = full_day(Visibility.VISITED_TABLE).given(TableMoved(KARI.participant, 2))
    assert ids(view(day, "kari"), "measure") == {"bus", "tram", "solar"} | OWN["kari"]


def test_commitments_are_seen_by_who_made_them_by_their_unit_and_by_leaders() -> None:
    """S10"""
    for visibility, is_over in product(Visibility, (False, True)):
        by_unit = visibility is Visibility.OWN_UNIT
        day = full_day(visibility, revealed=is_over).given(*([closed(NINE)] if is_over else []))
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


def test_what_the_room_thinks_is_seen_by_leaders_at_once_and_by_the_room_after_the_reveal() -> None:
    """S10: a thumb is its giver's alone; of two nobody is told at all."""
    for (visibility, revealed), who in product(MOMENTS, AUDIENCES):
        records = view(full_day(visibility, revealed=revealed), who)
        leads = who in ("host-1", "host-2", "organiser")
        may = {"bikes"} if leads or (revealed and "measure:bikes" in records) else set()
        assert ids(records, "thumbs") == may | ({"draft"} if who == "kari" and revealed else set()), (who, visibility)
    assert view(full_day(Visibility.ALL), "organiser")["thumbs:bikes"] == {
        "kind": "thumbs", "measure": "bikes", "up": 4, "down": 2, "unclear": 0, "split": 0.67, "is_split": True,
    }  # fmt: skip


def test_everybody_sees_the_own_thumbs_alone_while_the_ballots_are_there() -> None:
    """S10"""
    day = full_day(Visibility.NONE)
    own = {who: view(day, who)["me"]["thumbs"] for who in ("kari", "ola", "ines")}
    assert own == {"kari": {"bikes": "down", "tram": "unclear"}, "ola": {"bikes": "down"}, "ines": {"tram": "unclear"}}
    me = board(Picture(day.workshop, replace(room(), ballots=None)), AUDIENCES["kari"]).records()["me"]
    assert me["thumbs"] == {}


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
    "Two bays": ["kari", "ola", "ines", "host-1", "host-2", "organiser", "screen"],
    "Secret goal": ["kari"],
    "Too long a day": ["kari", "organiser"],
    "ballot-of-": [],
    "no-such-word": [],
}


@pytest.mark.parametrize("secret", SECRETS)
def test_a_word_reaches_only_those_who_may_read_it(secret: str) -> None:
    """S10: of people, only Ines ticked that her name may be shown, on one offer and on a comment that was hidden."""
    assert {who for who, said in all_that_is_sent().items() if secret in said} == set(SECRETS[secret])


@cache
def all_that_is_sent() -> dict[str, str]:
    """To each audience, over all moments."""
    days = [full_day(visibility, revealed=revealed) for visibility, revealed in MOMENTS]
    return {who: json.dumps([view(day, who) for day in days], ensure_ascii=False) for who in AUDIENCES}


def test_a_hidden_comment_keeps_its_reason_and_loses_its_text_and_name() -> None:
    """S10: also for the person who wrote it."""
    for who in ("kari", "ines"):
        hidden = view(full_day(Visibility.ALL), who)["comment:insult"]
        assert (hidden["text"], hidden["by"], hidden["hidden"], hidden["reason"]) == ("", None, True, "Names a person")
    assert view(full_day(Visibility.ALL), "host-2")["comment:insult"]["by"] == {
        "label": "Byggesaksbehandler",
        "unit": "Bygg",
    }


def test_a_name_stands_only_where_the_person_ticked_it_and_never_on_the_screen() -> None:
    """S10"""
    for who in AUDIENCES:
        records = view(full_day(Visibility.ALL), who)
        named = {key for key, record in records.items() if record.get("by") is not None}
        leader = {"comment:insult"} if who in ("host-1", "host-2", "organiser") else set()
        assert named == (set() if who == "screen" else {"offer:from-ines"} | leader)


def test_the_order_of_feedback_does_not_tell_which_texts_one_person_wrote() -> None:
    day = full_day(Visibility.ALL)
    question = day.workshop.programme.feedback[0].id
    day.workshop.feedback.clear()
    for who, text in ((KARI, "Ørlite lunsj"), (OLA, "bra dag"), (INES, "Arbeidsro")):
        day.given(FeedbackGiven(who.id, question, None, text))
    assert view(day, "organiser")["feedback"]["texts"] == ["Arbeidsro", "bra dag", "Ørlite lunsj"]
