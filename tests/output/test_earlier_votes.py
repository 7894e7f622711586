"""Votes before the last one, and how votes were counted, in the documents and the archive."""

import io
import sqlite3
from contextlib import closing
from pathlib import Path

from docx import Document

from facilitator.output.archive import write_archive
from facilitator.output.minutes import minutes
from facilitator.output.workbook import workbook
from tests.output.reader import say
from tests.output.spreadsheet import read
from tests.support.voted_twice import revealed, voted_twice
from tests.support.workshop import Day


def minutes_of(day: Day, lang: str = "nb") -> list[str]:
    document = Document(io.BytesIO(minutes(day.workshop, {}, say(lang))))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return [*(paragraph.text for paragraph in document.paragraphs), *cells]


def test_the_minutes_list_the_earlier_result_beneath_the_last_one() -> None:
    said = minutes_of(revealed(voted_twice()))
    assert "Tidligere avstemning: vote på norsk, kl. 09:00" in said
    assert "Bikes for all\ntalt hver for seg: 2 + 1" in said
    assert "Tram for all\nstemt på sammen med «Boat for all»" in said


def test_the_minutes_say_it_in_english() -> None:
    assert any(text.startswith("Earlier vote: vote in English, ") for text in minutes_of(revealed(voted_twice()), "en"))


def test_the_workbook_has_a_sheet_for_it() -> None:
    rows = read(workbook(revealed(voted_twice()).workshop, {}, say("nb"))).sheets["Tidligere avstemninger"]
    assert [(row["Avstemning"], row["Tiltak"], row["Stemmer"]) for row in rows] == [
        ("vote på norsk", "Bikes for all", 3), ("vote på norsk", "Tram for all", 1),
    ]  # fmt: skip


def test_a_day_with_one_vote_has_neither() -> None:
    day = voted_twice()
    assert not [text for text in minutes_of(day) if text.startswith("Tidligere")]
    assert "Tidligere avstemninger" not in read(workbook(day.workshop, {}, say("nb"))).sheets


def test_the_archive_says_how_each_vote_was_counted(tmp_path: Path) -> None:
    write_archive(tmp_path / "day.sqlite", revealed(voted_twice()).workshop, {})
    with closing(sqlite3.connect(tmp_path / "day.sqlite")) as archive:
        results = archive.execute("select round, measure, votes, apart, counted_with from results").fetchall()
    assert results == [
        ("vote", "bikes", 3, "2 + 1", None), ("vote", "tram", 1, None, "boat"), ("vote-2", "boat", 1, None, None),
    ]  # fmt: skip
