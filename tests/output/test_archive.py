"""The archive of the seed day and of small days, opened as an analyst would: with sqlite3."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.domain.dates import DateConfirmed, DatePlanned
from facilitator.domain.field_values import FieldSet
from facilitator.domain.kernel import ParticipantId
from facilitator.domain.measures import MeasureRetitled
from facilitator.domain.person import Person
from facilitator.domain.phases import PhaseStarted
from facilitator.domain.polls import FeedbackGiven
from facilitator.domain.votes import VotesRevealed
from facilitator.output import archive
from facilitator.output.archive import archive_name, write_archive
from tests.output.reader import PEOPLE
from tests.support.day import DATA, seed_day
from tests.support.programme import FINAL_VOTE, ROOM_VOTE, ROUND, TWO_ROOMS, VOTE
from tests.support.workshop import (
    HOST_1,
    INES,
    KARI,
    NINE,
    OLA,
    PER,
    Day,
    Someone,
    closed,
    comment_hidden,
    commented,
    joined,
    measure,
    merged,
    minute,
    offered,
    posted,
    voted,
    withdrawn,
)

expected = json.loads((DATA / "transcript_expected.json").read_text("utf-8"))

Ask = Callable[[Day, str], list[tuple[object, ...]]]


@pytest.fixture
def seed_archive(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    day, path = seed_day(), tmp_path / "seed.sqlite"
    write_archive(path, day.workshop, day.people)
    with closing(sqlite3.connect(path)) as connection:
        yield connection


@pytest.fixture
def archived(tmp_path: Path) -> Ask:
    """Asks the archive of a day a question in SQL."""

    def ask(day: Day, sql: str) -> list[tuple[object, ...]]:
        path = tmp_path / "small.sqlite"
        write_archive(path, day.workshop, PEOPLE)
        with closing(sqlite3.connect(path)) as connection:
            return connection.execute(sql).fetchall()

    return ask


def over(day: Day) -> Day:
    return day.given(closed(day.now))


def test_the_most_supported_measures_are_one_select_away(seed_archive: sqlite3.Connection) -> None:
    found = seed_archive.execute("select title, votes from measures order by votes desc limit 10").fetchall()
    assert [votes for _, votes in found] == [13, 10, 10, 9, 9, 8, 8, 8, 7, 6]
    assert found[0][0] == "Klimasjekk i alle saksframlegg"


def test_the_archive_says_what_the_transcript_expects(seed_archive: sqlite3.Connection) -> None:
    assert dict(seed_archive.execute("select id, votes from measures where votes > 0")) == expected["votes_by_idea"]
    assert dict(seed_archive.execute("select status, count(*) from measures group by status")) == {
        "live": expected["cards_active_end"],
        "merged": expected["cards_merged_away"],
        "withdrawn": expected["ideas_withdrawn"],
    }
    assert {(source, target) for source, target in seed_archive.execute("select id, merged_into from originals")} == {
        (source, target) for source, target in expected["merges"]
    }
    assert dict(seed_archive.execute("select unit, count(*) from offers group by unit")) == expected["offers_by_unit"]
    assert seed_archive.execute("select voters, votes from workshop").fetchall() == [(58, 272)]


def test_counts_of_a_measure_add_up_to_the_rows_they_count(seed_archive: sqlite3.Connection) -> None:
    for counted in ("comments", "conflicts", "commitments"):
        rows = seed_archive.execute(f"select count(*) from {counted}").fetchone()
        assert rows == seed_archive.execute(f"select sum({counted}) from measures").fetchone()
        assert rows[0] > 0


def test_everything_that_points_somewhere_points_at_something(seed_archive: sqlite3.Connection) -> None:
    assert seed_archive.execute("pragma foreign_key_check").fetchall() == []
    assert seed_archive.execute("pragma integrity_check").fetchall() == [("ok",)]
    pointing = "select count(*) from sqlite_master m, pragma_foreign_key_list(m.name) where m.type = 'table'"
    assert seed_archive.execute(pointing).fetchone()[0] > 30


def test_every_table_and_column_is_explained_in_both_languages(seed_archive: sqlite3.Connection) -> None:
    columns = "select m.name, c.name from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table'"
    there = {place for place in seed_archive.execute(columns) if "_fts" not in place[0]}
    there |= {(table, "") for table, _ in there} | {("measures_fts", ""), ("comments_fts", "")}
    explained = seed_archive.execute("select table_name, column_name, nb, en from about").fetchall()
    assert {(table, column) for table, column, _, _ in explained} == there
    assert [row for row in explained if not row[2].strip() or not row[3].strip()] == []


def test_words_are_found_as_the_archive_itself_explains(seed_archive: sqlite3.Connection) -> None:
    explained = seed_archive.execute("select nb from about where table_name like '%\\_fts' escape '\\'").fetchall()
    assert len(explained) == 2
    for (sentence,) in explained:
        assert seed_archive.execute(sentence.partition(": ")[2]).fetchall(), sentence


@pytest.mark.parametrize(("word", "finds"), [("mål", True), ("MÅL", True), ("mal", False), ("måle", False)])
def test_norwegian_letters_are_letters_of_their_own(day: Day, archived: Ask, *, word: str, finds: bool) -> None:
    over(day.given(posted("one"), MeasureRetitled(measure("one"), "Felles mål for matsvinn")))
    assert bool(archived(day, f"select * from measures_fts where measures_fts match '{word}'")) is finds


def test_no_participant_and_no_ballot_is_in_the_file(tmp_path: Path) -> None:
    day, path = seed_day(), tmp_path / "seed.sqlite"
    write_archive(path, day.workshop, day.people)
    content = path.read_bytes()
    assert len(day.people) == 58
    assert [
        id_ for id_ in [*day.people, *(f"ballot-{person}" for person in day.people)] if id_.encode() in content
    ] == []
    assert b"Klimasjekk i alle saksframlegg" in content


@pytest.mark.parametrize("named", [True, False])
def test_a_person_is_named_only_where_they_ticked_it(day: Day, archived: Ask, *, named: bool) -> None:
    over(day.given(posted("one", by=KARI, named=named), commented("well", on="one", by=OLA, named=named)))
    shown = archived(day, "select m.label, m.unit, c.label, c.unit from measures m join comments c on c.measure = m.id")
    assert shown == [("Rektor", "Skole", "Driftsleder", "Veg") if named else (None, None, None, None)]


def test_a_hidden_comment_keeps_its_reason_but_not_its_text(day: Day, archived: Ask) -> None:
    day.given(posted("one"), commented("kept", on="one"), commented("rude", on="one", named=True))
    over(day.given(comment_hidden("rude", "Nevner en person")))
    assert archived(day, "select id, text, hidden, reason, label, unit from comments") == [
        ("kept", "kept text", 0, None, None, None),
        ("rude", None, 1, "Nevner en person", None, None),
    ]


def test_a_voter_for_both_counts_once_when_measures_are_merged(day: Day, archived: Ask) -> None:
    day.given(posted("bus"), posted("coach"), posted("train"), withdrawn("train")).in_phase(VOTE)
    day.given(voted(KARI, "bus", "coach", area="Oppvekst"), voted(OLA, "coach", area="Teknisk"))
    day.given(merged("coach", into="bus"))
    assert archived(over(day), "select id, status, merged_into, votes, breadth from measures") == [
        ("bus", "live", None, 2, 2),
        ("coach", "merged", "bus", None, None),
        ("train", "withdrawn", None, None, None),
    ]


def test_what_was_said_to_an_original_is_counted_with_the_measure_it_went_into(day: Day, archived: Ask) -> None:
    day.given(posted("bus"), posted("coach"), offered("driver", to="coach"), commented("well", on="coach"))
    over(day.given(merged("coach", into="bus")))
    assert archived(day, "select offers, needs, comments from measures order by id") == [(1, 0, 1), (None, None, None)]
    assert archived(day, "select measure, given_to from offers") == [("bus", "coach")]
    assert archived(day, "select id, target, title from originals") == [("coach", "bus", "Coach for all")]


def test_votes_stay_hidden_until_they_are_revealed(day: Day, archived: Ask) -> None:
    day.given(posted("one")).in_phase(VOTE).given(voted(KARI, "one"))
    counted = "select (select votes from measures), (select voters from workshop), (select count(*) from results)"
    assert archived(day, counted) == [(None, None, 0)]
    assert archived(day.given(VotesRevealed(day.now)), counted) == [(1, 1, 1)]


def test_each_round_of_voting_is_kept(archived: Ask) -> None:
    day = Day(TWO_ROOMS)
    day.given(posted("one", table=1), posted("two", table=3)).in_phase(ROOM_VOTE)
    day.given(voted(KARI, "one", phase=ROOM_VOTE), voted(OLA, "one", phase=ROOM_VOTE))
    day.in_phase(FINAL_VOTE).given(voted(KARI, "two", phase=FINAL_VOTE))
    assert archived(over(day), "select phase, measure, votes from results") == [
        (ROOM_VOTE, "one", 2),
        (FINAL_VOTE, "two", 1),
    ]
    assert archived(day, "select id, votes from measures") == [("one", 0), ("two", 1)]


def test_a_private_draft_is_not_archived(day: Day, archived: Ask) -> None:
    over(day.given(posted("mine", private=True), commented("note", on="mine", by=KARI), posted("ours")))
    assert archived(day, "select id from measures") == [("ours",)]
    assert archived(day, "select count(*) from comments") == [(0,)]


def test_an_area_is_counted_only_from_six_people_up(tmp_path: Path, day: Day) -> None:
    path = tmp_path / "areas.sqlite"
    people = {ParticipantId(f"skole-{n}"): Person("", "Oppvekst", "Skole") for n in range(6)}
    people |= {ParticipantId(f"veg-{n}"): Person("", "Teknisk", "Veg") for n in range(5)}
    write_archive(path, over(day).workshop, people)
    with closing(sqlite3.connect(path)) as connection:
        counted = connection.execute("select name, participants from areas").fetchall()
    assert counted == [("Oppvekst", 6), ("Teknisk", None)]


def test_a_unit_that_the_programme_does_not_know_is_listed_without_an_area(day: Day, archived: Ask) -> None:
    partners = FieldSet(measure("one"), "partner_units", ("Veg", "Havnevesenet"))
    over(day.given(posted("one"), FieldSet(measure("one"), "lead_unit", "Brannvesenet"), partners))
    assert archived(day, "select name from units where area is null") == [("Brannvesenet",), ("Havnevesenet",)]
    assert archived(day, "select unit from partner_units order by unit") == [("Havnevesenet",), ("Veg",)]
    assert archived(day, "pragma foreign_key_check") == []


def test_fields_keep_their_numbers_and_stay_empty_until_known(day: Day, archived: Ask) -> None:
    known = [("effect_tonnes", 12.5), ("cost_once", 4_750_000), ("due", "2024-03-01")]
    over(day.given(posted("one"), *(FieldSet(measure("one"), name, value) for name, value in known), posted("two")))
    found = archived(day, "select effect_tonnes, cost_once, due, funding from measures")
    assert found == [(12.5, 4_750_000, "2024-03-01", None), (None, None, None, None)]


def test_feedback_comes_without_its_author_and_in_another_order(day: Day, archived: Ask) -> None:
    said = [(OLA, 4, "Vel blåst"), (KARI, 5, "Bra"), (INES, None, "Møt oss igjen")]
    over(day.given(*(FeedbackGiven(who.id, "useful", score, text) for who, score, text in said)))
    assert archived(day, "select count, mean, score_4, score_5 from feedback") == [(2, 4.5, 1, 1)]
    texts = archived(day, "select text from feedback_texts order by number")
    assert texts == [("Bra",), ("Møt oss igjen",), ("Vel blåst",)]


def test_a_phase_that_was_stepped_back_to_has_two_runs(day: Day, archived: Ask) -> None:
    for phase in (VOTE, TWO_ROOMS.phases[0].id, VOTE):
        day.later(60).given(PhaseStarted(phase, day.now))
    runs = archived(over(day.later(30)), "select phase, started_at, ended_at from phase_runs where phase = 'vote'")
    assert runs == [
        (VOTE, "2024-01-16 09:01:00", "2024-01-16 09:02:00"),
        (VOTE, "2024-01-16 09:03:00", "2024-01-16 09:03:30"),
    ]


def test_what_a_host_wrote_for_somebody_without_a_phone_is_marked(day: Day, archived: Ask) -> None:
    over(day.given(joined(PER, without_phone=True), posted("one", by=PER, entered_by=HOST_1), posted("two")))
    assert archived(day, "select id, on_behalf from measures") == [("one", 1), ("two", 0)]


def test_an_archive_that_is_built_again_is_the_same(tmp_path: Path) -> None:
    day, path = seed_day(), tmp_path / "seed.sqlite"
    write_archive(path, day.workshop, day.people)
    first = path.read_bytes()
    write_archive(path, day.workshop, day.people)
    assert path.read_bytes() == first
    assert list(tmp_path.iterdir()) == [path], "nothing is left lying beside it"


def test_an_archive_that_cannot_be_built_leaves_the_old_one(
    tmp_path: Path, day: Day, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "small.sqlite"
    write_archive(path, day.given(posted("one")).workshop, PEOPLE)
    before = path.read_bytes()
    monkeypatch.setitem(archive.ROWS, "ratings", lambda boards: iter([{"no such column": 1}]))
    with pytest.raises(sqlite3.OperationalError):
        write_archive(path, day.given(posted("two")).workshop, PEOPLE)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(("moment", "date"), [(NINE, "2024-01-16"), (NINE + 14 * 60 * minute, "2024-01-16"),
                                              (NINE + 15 * 60 * minute, "2024-01-17")])  # fmt: skip
def test_the_file_is_named_for_the_local_date_of_the_opening(day: Day, moment: int, date: str) -> None:
    """Of a workshop that nobody has planned a day for, or begun."""
    day.workshop.opened_at = moment
    assert archive_name(day.workshop) == f"{date}-KF7M2P.sqlite"


def test_the_file_is_named_for_the_planned_day_and_then_for_the_day_that_it_was_held(day: Day, archived: Ask) -> None:
    day.given(DatePlanned("2024-01-22"))
    assert archive_name(day.workshop) == "2024-01-22-KF7M2P.sqlite"
    day.later(7 * 24 * 3_600).in_phase(ROUND).later(3 * 3_600)
    assert archive_name(over(day).workshop) == "2024-01-23-KF7M2P.sqlite"
    assert archived(day, "select date, opened_at, began_at, closed_at from workshop") == [
        ("2024-01-23", "2024-01-16 09:00:00", "2024-01-23 09:00:00", "2024-01-23 12:00:00")
    ]
    assert archived(day, "select started_at from phase_runs") == [("2024-01-23 09:00:00",)] * 2


def test_what_happened_under_a_wrong_date_is_dated_by_the_one_that_was_confirmed(day: Day, archived: Ask) -> None:
    day.later(60).in_phase(ROUND).given(posted("bikes", at=day.now + minute))
    day.given(DateConfirmed(day.now, day.now + 366 * 24 * 60 * minute, NINE))
    assert archive_name(over(day).workshop) == "2025-01-16-KF7M2P.sqlite"
    assert archived(day, "select posted_at from measures") == [("2025-01-16 09:02:00",)]


def test_a_host_who_ticks_a_name_has_none_to_show(day: Day, archived: Ask) -> None:
    host: Someone = HOST_1
    over(day.given(posted("one", by=host, named=True)))
    assert archived(day, "select label, unit from measures") == [(None, None)]
