"""The day that a workshop was held, in each document; the archive and the minutes have tests of their own."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from docx import Document

from facilitator.domain.comments import CommentPosted
from facilitator.domain.dates import DateConfirmed
from facilitator.domain.field_values import FieldSet
from facilitator.domain.fund import Counted, FundSet, measures_with_cost_min
from facilitator.domain.kernel import ActorId, CommentId
from facilitator.domain.votes import VotesRevealed
from facilitator.output.ballots import ballots
from facilitator.output.minutes import minutes
from facilitator.output.workbook import workbook
from tests.output.reader import PEOPLE, say
from tests.output.spreadsheet import read
from tests.support.programme import VOTE
from tests.support.workshop import KARI, NINE, OLA, Day, closed, measure, minute, posted, voted

week_s = 7 * 24 * 3_600
MEASURES = [f"measure-{number}" for number in range(measures_with_cost_min)]


@pytest.fixture
def voted_day(day: Day) -> Day:
    """Made on the 16th, begun on the 23rd."""
    day.later(week_s).given(
        *map(posted, MEASURES), *(FieldSet(measure(each), "cost_once", 100_000) for each in MEASURES)
    )
    day.in_phase(VOTE)
    for number in range(12):
        day.given(voted(replace(KARI, id=ActorId(f"voter-{number}")), MEASURES[number % 2]))
    return day.given(VotesRevealed(day.now), FundSet(300_000, Counted.ONCE))


@pytest.fixture
def held(voted_day: Day) -> Day:
    """Over on the 24th."""
    return voted_day.later(24 * 3_600).given(closed(voted_day.now))


def test_the_ballots_file(voted_day: Day) -> None:
    text = ballots(voted_day.workshop, PEOPLE, say("nb")).decode("utf-8")
    told = dict(line.split(";", 1) for line in text.partition("\nPROJECTS")[0].splitlines() if ";" in line)
    assert (told["date_begin"], told["date_end"], told["instance"]) == ("23.01.2024", "23.01.2024", "2024")


def test_the_workbook(held: Day) -> None:
    everything = read(workbook(held.workshop, PEOPLE, say("nb"))).everything
    assert "23. januar 2024 – 24. januar 2024" in everything
    assert "16. januar 2024" not in everything


def test_what_files_say_of_when_they_were_made_while_it_is_open(day: Day) -> None:
    day.later(week_s).in_phase(VOTE)
    assert "2024-01-23T09:00:00" in read(workbook(day.workshop, PEOPLE, say("nb"))).everything
    made = Document(io.BytesIO(minutes(day.workshop, PEOPLE, say("nb")))).core_properties.created
    assert made is not None
    assert made.isoformat().startswith("2024-01-23T09:00:00"), "as the wall shows it"


def test_times_of_the_workbook_are_told_by_the_date_that_was_confirmed(day: Day) -> None:
    """The clock had been 90 minutes slow."""
    day.given(posted("bikes")).in_phase(VOTE)
    day.given(CommentPosted(CommentId("c"), measure("bikes"), OLA.id, "Safe ones", NINE + minute, named=False))
    day.given(DateConfirmed(NINE + minute, NINE + 91 * minute, NINE))
    (comment,) = read(workbook(day.workshop, PEOPLE, say("nb"))).sheets["Kommentarer"]
    assert round(float(comment["Tidspunkt"]) * 24 * 60) == 10 * 60 + 31
