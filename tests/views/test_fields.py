"""Which kinds of record each role is sent, and which fields they have. A new field in a view needs a line here (S10)."""

import pytest

from facilitator.domain.programme import Phase, Visibility
from facilitator.views.records import Record
from tests.views.full_day import full_day
from tests.views.lookers import AUDIENCES, MOMENTS, view

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
    "thumbs": EVERYBODY,
    "poll": EVERYBODY,
    "voting": (*LEADERS, "screen"),
    "result": EVERYBODY,
    "earlier": EVERYBODY,
    "spotlight": EVERYBODY,
    "on_screen": EVERYBODY,
    "person": LEADERS,
    "feedback": ("organiser",),
    "message": EVERYBODY,
    "screen": ("organiser", "screen"),
    "staff": ("organiser",),
    "reckoning": LEADERS,
    "checklist": LEADERS,
    "met": LEADERS,
    "fund": ("organiser",),
    "upkeep": ("organiser",),
    "closing": ("organiser",),
    "collaboration": ("organiser",),
    "work_order": ("organiser",),
    "quadrants": ("organiser",),
    "abatement": ("organiser",),
    "choices": EVERYBODY,
    "network": (*LEADERS, "screen"),
    "clock": ("organiser",),
    "date": ("organiser",),
}


def test_each_role_is_sent_these_kinds_of_record_and_no_others() -> None:
    """S10"""
    sent = {
        (record["kind"], AUDIENCES[who].role.value)
        for visibility, revealed in MOMENTS
        for who in AUDIENCES
        for record in view(full_day(visibility, revealed=revealed), who).values()
    }
    assert sent == {(kind, role) for kind, roles in KINDS.items() for role in roles}


# -- which fields

OPTIONS = " ".join(name for name in Phase.__dataclass_fields__ if name != "tip")
FIELDS = {
    "workshop": "id code title status opened_at closed_at tables areas votes_each votes_per_measure_max "
    "vote_for_own star claims_per_table fields feedback",
    "phase": f"{OPTIONS} closed started_at ends_at paused_at number of revealed",
    "run_sheet": f"{OPTIONS} tip switches planned started_at ended_at skipped number",
    "table": "number present measures signal claims",
    "measure": "id table title description status merged_into originals fields claimed_by posted_at private on_behalf by "
    "hidden reason",
    "comment": "id measure text at hidden reason by",
    "offer": "id measure stance resource unit area text at by",
    "conflict": "id measure text at by goal affected solution",
    "co_benefit": "id measure text at by goal affected",
    "rating": "measure effect feasibility",
    "commitment": "id measure unit text at",
    "thumbs": "measure up down unclear split is_split",
    "poll": "id question options",
    "voting": "voted voters told_from",
    "upkeep": "votes_unread unfinished closed_by_itself ballots_dropped keys_left",
    "closing": "at told_at few",
    "result": "votes voters areas tables measures commitments leads lead_for",
    "earlier": "id title began_at voters measures",
    "spotlight": "measure table",
    "on_screen": "scene step measure title table",
    "person": "id table home_table visited label area unit connected present without_phone measures",
    "feedback": "questions texts",
    "service": "saving",
    "message": "id to table text at ends_at",
    "screen": "scene step frozen then",
    "staff": "screen hosts",
    "reckoning": "years interest_percent kinds",
    "checklist": "id title requirements deadline funding example version",
    "met": "measure answers from_fields",
    "collaboration": "areas cells offers co_benefits opportunities conflicts",
    "work_order": "measure cells units",
    "quadrants": "points claimed",
    "abatement": "priced direct apart years interest_percent unpriced others effects costs both",
    "fund": "amount counted needed costs locks without_cost without_votes ballots_from",
    "choices": "measures",
    "network": "name password told_at",
    "clock": "stepped_s at_start ahead_s told_s",
    "date": "planned",
}
ME = {
    "participant": "role id table home_table visited area unit label present votes votes_left measures comments offers conflicts "
    "co_benefits commitments ratings thumbs polls feedback order_seed "
    "ballots_destroyed",
    "host": "role id table measures comments offers conflicts co_benefits feedback",
    "organiser": "role id",
    "screen": "role id",
}


def expected_fields(record: Record, who: str, *, revealed: bool) -> set[str]:
    kind = str(record["kind"])
    fields = {"kind", *(ME[str(record["role"])] if kind == "me" else FIELDS[kind]).split()}
    if kind == "measure" and record["merged_into"] is None:
        fields |= {"is_met"}
        fields |= {"votes", "areas", "tables", "exact", "band"} if revealed else set()
        fields |= {"parts"} if revealed and record["id"] == "tram" else set()
        leads = who == "organiser" or who.startswith("host")
        fields |= {"lacks", "facts"} if leads and record["status"] == "live" and not record["hidden"] else set()
    if kind == "poll" and who in ("organiser", "screen"):
        fields |= {"answers"}
    if kind == "person" and who.startswith("host") and record["without_phone"]:
        fields |= {"votes", "votes_left", "choices"}
    return fields


@pytest.mark.parametrize("who", AUDIENCES)
def test_a_record_has_these_fields_and_no_others(who: str) -> None:
    """S10"""
    for visibility, revealed in MOMENTS:
        for key, record in view(full_day(visibility, revealed=revealed), who).items():
            assert record.keys() == expected_fields(record, who, revealed=revealed), (visibility, key)


@pytest.mark.parametrize("who", AUDIENCES)
def test_a_record_stands_under_its_kind_and_id(who: str) -> None:
    for key, record in view(full_day(Visibility.ALL, revealed=True), who).items():
        kind, _, name = key.partition(":")
        assert record["kind"] == ("run_sheet" if kind == "phase" and name else kind)
        assert name in ("", str(record.get("id", record.get("number", record.get("measure")))))
