"""Logs that earlier versions wrote replay for ever."""

import json
from pathlib import Path
from typing import Any

import pytest

from facilitator.domain.catalogue import EVENTS
from facilitator.domain.command import Event, wire_name
from facilitator.domain.kernel import CoBenefitId, CommentId, ConflictId, MeasureId, PhaseId
from facilitator.domain.programme import KINDS_OF_THE_HOUSE, Reckoning
from facilitator.domain.rounds import Counted
from facilitator.domain.sealed import Sealed
from facilitator.domain.tally import areas_behind, counts_of, votes_by_measure
from facilitator.domain.things import Met, Rating, Status
from facilitator.domain.thumb import Thumb
from facilitator.domain.thumbs import ThumbSet
from facilitator.domain.workshop import Workshop
from facilitator.live.sealing import Seal
from facilitator.store.codec import decode_event

GOLDEN_KEY = b"the key of the golden log, 32 B."
logs = sorted((Path(__file__).parent.parent / "golden").glob("*.jsonl"))


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def replayed(path: Path) -> Workshop:
    workshop = Workshop("w1")
    for row in lines(path):
        decode_event(row["name"], row["version"], json.dumps(row["data"])).apply(workshop)
    return workshop


def opened(path: Path) -> list[Event]:
    """What is sealed in it."""
    seal, found = Seal(GOLDEN_KEY, "w1"), []
    for row in lines(path):
        event = decode_event(row["name"], row["version"], json.dumps(row["data"]))
        if isinstance(event, Sealed):
            inside = seal.open(row["command_id"], event)
            assert inside is not None
            found.append(inside[1])
    return found


def test_there_is_a_golden_line_for_every_event() -> None:
    """Another event needs another golden log, see tests/golden/README.md."""
    sealed = {wire_name(type(event)) for event in opened(logs[0].with_name("sealed.jsonl"))}
    assert {row["name"] for path in logs for row in lines(path)} | sealed == EVENTS.keys()


@pytest.mark.parametrize("path", logs, ids=lambda path: path.stem)
def test_a_golden_log_is_numbered_without_gaps(path: Path) -> None:
    """S4"""
    assert [row["seq"] for row in lines(path)] == list(range(1, len(lines(path)) + 1))


@pytest.fixture(scope="module")
def first() -> Workshop:
    return replayed(logs[0].with_name("first.jsonl"))


def test_the_first_days_measures_are_all_there(first: Workshop) -> None:
    assert {m.id: (m.title, m.table, m.author, m.status) for m in first.measures.values()} == {
        "sykler": ("Lånesykler på alle skoler", 1, "kari", Status.LIVE),
        "matsvinn": ("Mindre matsvinn i barnehagene 🍎", 1, "per", Status.LIVE),
        "bildeling": ("Felles elbiler på dagtid", 2, "ola", Status.LIVE),
        "elbil": ("Elbiler på deling", 3, "ines", Status.LIVE),
        "solceller": ("Solceller på rådhuset", 3, "ines", Status.LIVE),
        "tog": ("Tog til Tromsø", 3, "ines", Status.WITHDRAWN),
    }
    assert [m.id for m in first.measures.values() if m.on_behalf] == ["matsvinn"]
    assert not any(m.private or m.named for m in first.measures.values())
    sharing = first.measures[MeasureId("bildeling")]
    assert sharing.description == "Parkeringen på Torget."
    assert sharing.fields == {"effect_tonnes": 12.5, "partner_units": ("Veg", "Bygg"), "due": "2025-02-28"}


def test_the_first_days_merges_and_votes_add_up(first: Workshop) -> None:
    assert {m.id: m.merged_into for m in first.measures.values() if m.merged_into} == {"elbil": "bildeling"}
    assert votes_by_measure(first, first.round) == {"bildeling": 3, "matsvinn": 1, "solceller": 1, "sykler": 1}
    areas = {m: areas_behind(first, first.measures[m]) for m in votes_by_measure(first, first.round)}
    assert areas == {"bildeling": 2, "matsvinn": 0, "solceller": 1, "sykler": 1}
    assert first.revealed


def test_what_people_said_on_the_first_day_is_kept(first: Workshop) -> None:
    assert {c.id: (c.measure, c.hidden_because) for c in first.comments.values()} == {
        "c1": ("bildeling", None),
        "c2": ("sykler", "Navngir en person"),
        "c3": ("elbil", None),
    }
    assert first.comments[CommentId("c1")].text == "Gjelder det hjemmetjenesten også?"
    assert [(o.measure, o.unit, o.area, o.named) for o in first.offers.values()] == [("sykler", "Veg", "Teknisk", True)]
    assert [(c.measure, c.text) for c in first.conflicts.values()] == [("bildeling", "Færre plasser til ansatte")]
    assert [(b.measure, b.text) for b in first.co_benefits.values()] == [("sykler", "Bedre folkehelse")]
    assert [(k.measure, k.unit) for k in first.commitments.values()] == [("bildeling", "Veg")]
    assert first.poll_answers == {"mood": {"kari": "good"}}
    told = {question: (answers.scores.told, answers.texts.told) for question, answers in first.feedback.items()}
    assert told == {"useful": ((4, 5), ("Godt å møtes på tvers",))}


def test_the_first_days_tables_and_claims_are_kept(first: Workshop) -> None:
    assert {p.id: (p.home_table, p.table, p.present, p.without_phone) for p in first.participants.values()} == {
        "kari": (1, 1, True, False),
        "ola": (2, 2, True, False),
        "ines": (3, 3, True, False),
        "per": (1, 1, True, True),
    }
    assert first.claims() == {1: ["sykler"], 2: ["bildeling"]}
    assert first.measures[MeasureId("sykler")].ratings == {"effect": Rating(4, 1), "feasibility": Rating(5, 1)}


def test_the_first_days_course_is_kept(first: Workshop) -> None:
    assert [run.phase for run in first.runs] == [
        "lobby", "lobby", "drafts", "round", "tour", "vote", "reveal", "deepen", "plenary", "deepen", "commit",
    ]  # fmt: skip
    drafts = first.runs[2]
    assert (drafts.extended_ms, drafts.paused_ms, drafts.paused_at) == (120_000, 45_000, None)
    assert first.skipped == {"pause"}
    assert (first.opened_at, first.closed_at) == (1_705_392_020_000, 1_705_393_565_000)
    assert (first.spotlit, first.spotlit_table) == ("sykler", 1)
    assert first.exports == [("xlsx", 1_705_393_545_000)]


@pytest.fixture(scope="module")
def second() -> Workshop:
    return replayed(logs[0].with_name("second.jsonl"))


def test_what_was_hidden_shared_and_kept_apart_on_the_second_day_is_kept(second: Workshop) -> None:
    assert {m.id: (m.private, m.drafted, m.hidden_because) for m in second.measures.values()} == {
        "sykler": (False, True, None),
        "elsykler": (False, True, None),
        "per": (False, False, "Navngir en person"),
    }
    assert second.kept_apart == {frozenset({"sykler", "elsykler"})}


def test_the_second_days_messages_and_screen_are_kept(second: Workshop) -> None:
    assert [(m.id, m.to, m.table, m.text) for m in second.messages.values()] == [
        ("b2", "table", 2, "Kom fram til scenen")
    ]
    assert (second.scene, second.frozen) == ("collaboration", True)


def test_what_was_explained_of_a_conflict_and_a_co_benefit_is_kept() -> None:
    weighing = replayed(logs[0].with_name("weighing.jsonl"))
    conflict, benefit = weighing.conflicts[ConflictId("k1")], weighing.co_benefits[CoBenefitId("m1")]
    assert (conflict.goal, conflict.affected, conflict.solution) == (
        "Universell utforming",
        "Ansatte med nedsatt funksjonsevne",
        "To plasser ved inngangen",
    )
    assert (benefit.goal, benefit.affected) == ("", "Alle ansatte")


def test_the_checklists_and_the_reckoning_of_a_day_are_kept() -> None:
    day = replayed(logs[0].with_name("readiness.jsonl"))
    assert {c.id: (c.version, c.deadline, c.funding, len(c.requirements)) for c in day.checklists.values()} == {
        "fond": (2, "2025-03-01", "klimafond", 3)
    }
    pool = day.measures[MeasureId("elbilpool")]
    assert pool.met == {"fond": {"kutt": Met.YES, "eier": Met.NOT_YET}, "tilskudd": {}}
    assert (pool.fields["measure_kind"], pool.fields["effect_certainty"]) == ("direct", "calculated")
    assert pool.fields["conflict_handling"] == "Bilene leies ut på kveldstid"
    assert day.reckoning == Reckoning(15, 2.5)


def test_a_day_from_before_there_were_checklists_has_what_a_programme_has_that_says_nothing(first: Workshop) -> None:
    assert (first.checklists, first.reckoning) == ({}, Reckoning(10, 4.0))
    assert first.programme.kinds == KINDS_OF_THE_HOUSE


def test_the_fund_and_what_was_decided_by_hand_is_kept() -> None:
    fund = replayed(logs[0].with_name("fund.jsonl")).fund
    assert (fund.amount, fund.counted, fund.locks) == (3_000_000, "first_year", {"sykler": "in"})


@pytest.fixture(scope="module")
def stars() -> Workshop:
    return replayed(logs[0].with_name("stars.jsonl"))


def test_the_day_of_stars_deals_the_same_hands_for_ever(stars: Workshop) -> None:
    assert {
        person: hand for person, hand in stars.deals[PhaseId("vote")].hands.items() if person in ("kari", "ola")
    } == {
        "kari": ("solceller", "bildeling", "matsvinn"),
        "ola": ("sykler", "elbil", "bildeling"),
    }


def test_the_day_of_stars_adds_up(stars: Workshop) -> None:
    standing = [stars.measures[MeasureId(name)] for name in ("sykler", "bildeling", "solceller")]
    counts = [counts_of(stars, stars.round, measure) for measure in standing]
    assert [[(each.votes, each.stars, each.tables) for each in one] for one in counts] == [
        [(2, 1, 1)],
        [(2, 1, 1)],
        [(2, 0, 1)],
    ]


def test_the_thumbs_that_stood_last_are_kept() -> None:
    thumbs = replayed(logs[0].with_name("thumbs.jsonl")).measures[MeasureId("sykler")].thumbs
    assert (list(thumbs.given.values()), thumbs.told) == ([Thumb.UNCLEAR], ())


def test_the_dates_of_the_day_that_began_under_a_wrong_one_are_kept() -> None:
    day = replayed(logs[0].with_name("dates.jsonl"))
    assert (day.planned_date, day.opened_at) == ("2024-01-16", 1_421_568_000_000)
    assert day.told(day.measures[MeasureId("sykler")].posted_at) == 1_705_392_480_000
    assert [(run.phase, run.left_ms) for run in day.runs[1:]] == [
        ("round", None),
        ("gallery", None),
        ("round", 240_000),
    ]


def test_the_visits_of_a_day_have_ended_and_who_moved_for_good_has_stayed() -> None:
    day = replayed(logs[0].with_name("visits.jsonl"))
    assert {p.id: (p.table, p.home_table, p.visited) for p in day.participants.values()} == {
        "kari": (1, 1, 2),
        "ola": (3, 3, None),
        "ines": (3, 3, 1),
        "per": (1, 1, 3),
    }
    assert {m.id: m.table for m in day.measures.values()} == {"skrevet-borte": 1, "skrevet-hjemme": 1}


def test_a_sealed_day_that_has_closed_shows_what_was_counted() -> None:
    day = replayed(logs[0].with_name("sealed.jsonl"))
    bikes = day.measures[MeasureId("sykler")]
    assert counts_of(day, day.round, bikes) == [
        Counted((bikes.id,), votes=7, voters=6, squares=9, areas=1, tables=1, stars=1)
    ]
    assert (sorted(bikes.thumbs.told), bikes.ratings["effect"].count) == (["down", "down", "up", "up", "up", "up"], 6)
    assert bikes.ratings["feasibility"] == Rating(4, 1, joint=True)
    feedback = day.feedback["useful"]
    assert (feedback.scores.told, len(feedback.texts.told)) == ((4,) * 6, 7)


def test_a_seal_of_an_earlier_version_opens_for_ever() -> None:
    found = opened(logs[0].with_name("sealed.jsonl"))
    assert len(found) == 32
    assert found[0] == ThumbSet(MeasureId("sykler"), found[0].ballot, Thumb.UP)  # type: ignore[attr-defined]


def test_a_workshop_that_nobody_closed_lost_the_votes_of_two_and_then_closed_by_itself() -> None:
    path = logs[0].with_name("unattended.jsonl")
    day = replayed(path)
    assert day.dropped_key == Seal(b"the key of the golden log, 1st  ", "w1").name
    assert (day.closed_by_itself, day.revealed) == (True, False)
    assert day.round is not None
    assert day.round.result is not None
    assert (day.round.result.voters, day.round.result.measures[MeasureId("bikes")].votes) == (6, 6)
