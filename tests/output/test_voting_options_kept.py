"""What the boards keep of a vote on samples, with stars: the day of the golden log, in the archive and on paper."""

import io
import sqlite3
from contextlib import closing
from pathlib import Path

from docx import Document

from facilitator.domain.workshop import Workshop
from facilitator.output.archive import write_archive
from facilitator.output.minutes import minutes
from tests.output.reader import say
from tests.store.test_golden import logs, replayed


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
    assert "1 av 3 bord" in behind
    assert "1 stjerne" in behind
