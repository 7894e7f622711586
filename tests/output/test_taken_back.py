"""A draft that was taken back before anybody saw it: that there was one may be known, and nothing that was said in it."""

import io
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.domain.field_values import FieldSet
from facilitator.output.archive import write_archive
from facilitator.output.minutes import minutes
from facilitator.output.workbook import workbook
from facilitator.views.board import board
from facilitator.views.picture import Picture
from tests.output.reader import PEOPLE, say
from tests.support.looking import HOST_TABLE_2, THE_ORGANISER, THE_SCREEN, looks
from tests.support.programme import DRAFTS
from tests.support.workshop import INES, KARI, OLA, Day, commented, joined, measure, offered, posted, withdrawn
from tests.views.full_day import room

unsaid = ("remark text", "promise text", "Ring Berit", "Ferjeselskapet")


def drafted(day: Day) -> Day:
    day.in_phase(DRAFTS).given(joined(KARI, OLA, INES), posted("boat", by=OLA, private=True, named=True))
    day.given(commented("remark", on="boat", by=OLA, named=True), offered("promise", to="boat", by=OLA, named=True))
    day.given(FieldSet(measure("boat"), "next_step", "Ring Berit"))
    return day.given(FieldSet(measure("boat"), "partner_units", ("Ferjeselskapet",)))


def test_leaders_and_others_see_nothing_of_what_it_said(day: Day) -> None:
    drafted(day).given(withdrawn("boat"))
    for looker in (HOST_TABLE_2, THE_ORGANISER, THE_SCREEN, looks(INES)):
        seen = board(Picture(day.workshop, room()), looker).records()
        assert not [key for key in seen if key.split(":")[0] in ("comment", "offer")]
        assert seen.get("measure:boat", {"fields": {}})["fields"] == {}


def test_the_archive_counts_it_and_says_nothing_of_it(day: Day, tmp_path: Path) -> None:
    path = tmp_path / "small.sqlite"
    write_archive(path, drafted(day).given(withdrawn("boat")).workshop, PEOPLE)
    with closing(sqlite3.connect(path)) as archive:
        assert archive.execute("select id, status, label, unit, next_step from measures").fetchall() == [
            ("boat", "withdrawn", None, None, None)
        ]
        for table in ("comments", "offers", "partner_units"):
            assert archive.execute(f"select * from {table}").fetchall() == []
        assert ("Ferjeselskapet",) not in archive.execute("select name from units").fetchall()


@pytest.mark.parametrize("made", [workbook, minutes])
def test_the_documents_say_nothing_of_it(day: Day, made: Callable[..., bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(made(drafted(day).given(withdrawn("boat")).workshop, PEOPLE, say("nb")))) as parts:
        written = "".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist())
    assert not [text for text in unsaid if text in written]
    assert PEOPLE[OLA.participant].label not in written
