"""What the boards keep of a vote on samples, with stars: the day of the golden log, in the archive and on paper."""

import io
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from docx import Document

from facilitator.domain.workshop import Workshop
from facilitator.output.archive import write_archive
from facilitator.output.minutes import minutes
from facilitator.output.workbook import workbook
from tests.output.reader import PEOPLE, say
from tests.output.spreadsheet import read
from tests.store.test_golden import logs, replayed
from tests.support.programme import VOTE
from tests.support.workshop import KARI, OLA, Day, counted, joined, posted, voted


def starry_day() -> Workshop:
    return replayed(logs[0].with_name("stars.jsonl"))


def test_the_archive_keeps_tables_stars_and_to_how_many_a_measure_was_dealt(tmp_path: Path) -> None:
    write_archive(tmp_path / "stars.sqlite", starry_day(), {})
    with closing(sqlite3.connect(tmp_path / "stars.sqlite")) as archive:
        measures = "select id, votes, breadth_tables, stars, dealt_to from measures where status = 'live' order by id"
        assert archive.execute(measures).fetchall() == [
            ("bildeling", 2, 1, 1, 6),
            ("matsvinn", 0, 0, 0, 3),
            ("solceller", 2, 1, 0, 3),
            ("sykler", 2, 1, 1, 4),
        ]
        results = archive.execute("select measure, votes, stars, dealt_to from results order by measure").fetchall()
        assert results == [("bildeling", 2, 1, 6), ("solceller", 2, 0, 3), ("sykler", 2, 1, 4)]
        options = "select votes_each, votes_per_measure_max, vote_for_own, star from workshop"
        assert archive.execute(options).fetchall() == [(4, 2, 0, 1)]


def test_the_minutes_say_how_many_tables_and_stars_stand_behind_a_measure() -> None:
    document = Document(io.BytesIO(minutes(starry_day(), {}, say("nb"))))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    behind = "\n".join(cells)
    assert "minst 1 bord" in behind
    assert "1 stjerne" in behind


@pytest.mark.parametrize(
    ("lang", "sheet", "heads"),
    [
        ("nb", "Tiltak", ["Bredde (minst så mange områder)", "Bord bak (minst så mange)"]),
        ("en", "Measures", ["Breadth (at least so many departments)", "Tables behind (at least so many)"]),
    ],
)
def test_a_breadth_that_may_be_larger_is_a_minimum_in_workbook_and_archive(
    lang: str, sheet: str, heads: list[str], tmp_path: Path
) -> None:
    assert [head for head in read(workbook(starry_day(), {}, say(lang))).headings[sheet] if head in heads] == heads
    write_archive(tmp_path / "stars.sqlite", starry_day(), {})
    with closing(sqlite3.connect(tmp_path / "stars.sqlite")) as archive:
        for table in ("measures", "results"):
            exact = f"select distinct breadth_is_exact, breadth_tables_is_exact from {table} where votes is not null"
            assert (1, 0) in archive.execute(exact).fetchall(), "it has no areas, and all of them are reached"


def test_tables_are_left_out_where_most_are_too_small(day: Day) -> None:
    day.given(joined(KARI, table=1), joined(OLA, table=2), posted("bikes"))
    day.in_phase(VOTE).given(voted(KARI, "bikes"), voted(OLA, "bikes"))
    shown = counted(day)
    shown.revealed = True
    heads = read(workbook(shown, PEOPLE, say("nb"))).headings["Tiltak"]
    assert "Bredde (minst så mange områder)" in heads
    assert not any(head.startswith("Bord bak") for head in heads)
    document = Document(io.BytesIO(minutes(shown, PEOPLE, say("nb"))))
    [row] = [row for table in document.tables for row in table.rows if row.cells[0].text == "Bikes for all"][:1]
    assert [cell.text for cell in row.cells] == ["Bikes for all", "2", ""]
