"""The fund after the day: in the archive, in the workbook, and the ballots for checking it."""

import gc
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.domain.field_values import FieldSet
from facilitator.domain.fund import Counted, FundSet, Lock, MeasureLocked
from facilitator.domain.kernel import Refusal, RoundId
from facilitator.domain.votes import VoteCast, VotesRevealed
from facilitator.domain.workshop import Workshop
from facilitator.methods.fund import election_of, fund_of
from facilitator.output.archive import write_archive
from facilitator.output.ballots import ballots
from facilitator.output.workbook import workbook
from tests.output.reader import say
from tests.output.spreadsheet import read
from tests.support.programme import VOTE
from tests.support.workshop import NINE, Day, measure, participant, posted, voted

ROOM = [participant(f"p{number}", area="Oppvekst" if number < 6 else "Teknisk") for number in range(10)]


def funded(day: Day, *, people: int = 10) -> Day:
    names = [f"m{number}" for number in range(9)]
    day.given(*(posted(name) for name in names))
    day.given(*(FieldSet(measure(name), "cost_once", 100_000) for name in names[:8])).in_phase(VOTE)
    first, others = ROOM[: people // 2], ROOM[people // 2 : people]
    day.given(*(voted(who, "m0", "m2", area=who.area) for who in first))
    day.given(*(voted(who, "m1", "m8", area=who.area) for who in others))
    return day.given(VotesRevealed(NINE), FundSet(250_000, Counted.ONCE), MeasureLocked(measure("m5"), Lock.IN))


def asked(day: Day, folder: Path, question: str) -> list[tuple[object, ...]]:
    write_archive(folder / "day.sqlite", day.workshop, {})
    with closing(sqlite3.connect(folder / "day.sqlite")) as connection:
        return connection.execute(question).fetchall()


def test_the_archive_holds_the_fund_and_what_three_ways_made_of_it(day: Day, tmp_path: Path) -> None:
    funded(day)
    assert asked(day, tmp_path, "select amount, counted, pots, pot_first from fund") == [(250_000, "once", 10, 15_000)]
    # By broadest support “m1” is in, which both areas voted for.
    assert asked(day, tmp_path, "select * from fund_measures") == [
        ("m5", 100_000, "in", 1, 1, 1, 1),
        ("m0", 100_000, None, 1, 1, 0, 0),
        ("m1", 100_000, None, 0, 0, 1, 0),
        ("m2", 100_000, None, 0, 0, 0, 0),
    ]


def test_the_workbook_has_a_sheet_for_it(day: Day) -> None:
    rows = read(workbook(funded(day).workshop, {}, say("nb"))).sheets["Fondet"]
    assert [(row["Tiltak"], row.get("Bestemt"), row["Med ved bredest støtte"]) for row in rows] == [
        ("M5 for all", "Låst inn", 1), ("M0 for all", None, 0), ("M1 for all", None, 1), ("M2 for all", None, 0),
    ]  # fmt: skip


def test_a_day_without_a_fund_has_no_rows_and_no_sheet(day: Day, tmp_path: Path) -> None:
    day.given(posted("bikes"))
    assert asked(day, tmp_path, "select * from fund") == []
    assert asked(day, tmp_path, "select * from fund_measures") == []
    assert "Fondet" not in read(workbook(day.workshop, {}, say("nb"))).sheets


def test_the_ballots_can_be_checked_with_other_programs(day: Day) -> None:
    funded(day)
    written = ballots(day.workshop, {}, say("nb")).decode()
    assert projects_in(written) == [
        "project_id;cost;votes;name;selected",
        "1;100000;5;M0 for all;1", "2;100000;5;M1 for all;0", "3;100000;5;M2 for all;0", "4;100000;0;M5 for all;1",
    ]  # fmt: skip
    assert "budget;250000\nvote_type;approval\nrule;greedy-custom\n" in written
    assert "#2: Like andeler: 1, 4. " in written
    assert "#3: Bredest støtte: 2, 4. #4: Låst inn: 4." in written


def test_the_ballots_say_nothing_of_whose_they_are_or_when_they_were_cast(day: Day) -> None:
    written = ballots(funded(day).workshop, {}, say("nb")).decode()
    votes = written.partition("VOTES\n")[2].splitlines()
    assert votes == ["voter_id;vote", *(f"{n};1,3" for n in range(1, 6)), *(f"{n};2" for n in range(6, 11))]
    assert not any(who.ballot in written or who.area in written for who in ROOM)


def test_what_is_remembered_of_the_fund_holds_no_ballots(day: Day) -> None:
    day.workshop.id = "nobody-has-it-any-more"
    assert fund_of(funded(day).workshop).allocation is not None
    del day.workshop
    gc.collect()
    held = [each.id for each in gc.get_objects() if isinstance(each, Workshop)]
    assert "nobody-has-it-any-more" not in held


@pytest.mark.parametrize("missing", ["the reveal", "the fund"])
def test_the_ballots_are_not_there_before_the_fund_is_shared_out(day: Day, missing: str) -> None:
    funded(day)
    if missing == "the reveal":
        day.workshop.revealed = False
    else:
        day.given(FundSet(None, Counted.ONCE))
    with pytest.raises(Refusal, match="not_revealed" if missing == "the reveal" else "no_fund"):
        ballots(day.workshop, {}, say("nb"))


def test_the_ballots_of_a_few_voters_stay_where_they_are(day: Day) -> None:
    with pytest.raises(Refusal, match="too_few_voters"):
        ballots(funded(day, people=9).workshop, {}, say("nb"))


def test_a_measure_is_worth_as_many_votes_as_somebody_gave_it(day: Day) -> None:
    """Where people may give one measure several of their votes, they are points in the file."""
    funded(day).given(*(VoteCast(measure("m2"), who.ballot, "Oppvekst", RoundId(VOTE), votes=2) for who in ROOM[:5]))
    election = election_of(day.workshop)
    assert election.supports["m2"].score == 10
    assert max(ballot.get("m2", 0) for ballot in election.ballots) == 2
    day.workshop.programme = replace(day.workshop.programme, votes_per_measure_max=2)
    written = ballots(day.workshop, {}, say("nb")).decode()
    assert projects_in(written)[:2] == ["project_id;cost;score;name;selected", "1;100000;10;M2 for all;1"]
    assert "VOTES\nvoter_id;vote;points\n1;1,2;2,1\n" in written


def projects_in(written: str) -> list[str]:
    return written.partition("PROJECTS\n")[2].partition("VOTES\n")[0].splitlines()
