"""Effect against feasibility in the documents: as a chart with its numbers in the workbook, in words in the minutes."""

import io
import zipfile
from xml.etree import ElementTree as ET

import pytest
from docx import Document

from facilitator.domain.assessment import RateForTable
from facilitator.domain.things import Criterion
from facilitator.output.minutes import minutes
from facilitator.output.workbook import workbook
from tests.methods.test_quadrants import claimed, rated, scored
from tests.output.reader import PEOPLE, say
from tests.output.spreadsheet import read
from tests.support.day import seed_day
from tests.support.workshop import HOST_1, Day, measure

CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def charts(book: bytes) -> list[ET.Element]:
    with zipfile.ZipFile(io.BytesIO(book)) as file:
        return [ET.fromstring(file.read(name)) for name in file.namelist() if name.startswith("xl/charts/chart")]


def texts(day: Day, lang: str) -> list[str]:
    document = Document(io.BytesIO(minutes(day.workshop, PEOPLE, say(lang))))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return [*(paragraph.text for paragraph in document.paragraphs), *cells]


@pytest.fixture
def three(day: Day) -> Day:
    """Two at table 1, one of them rated by effect alone, and one of table 2."""
    scored(claimed(day, "half"), "half", Criterion.EFFECT, *[3] * 6)
    rated(day, "bikes", 2, 5)
    return rated(day, "bus", 4, 4, table=2)


def test_the_workbook_draws_the_measures_of_its_first_rows(three: Day) -> None:
    book = workbook(three.workshop, PEOPLE, say("nb"))
    rows = read(book).sheets["Vurderinger"]
    assert [(row.get("Nr."), row["Tiltak"], row.get("Plassering")) for row in rows] == [
        (1, "Bus for all", "Stor effekt, lett å gjennomføre"),
        (2, "Bikes for all", "Liten effekt, lett å gjennomføre"),
        (None, "Half for all", None),
    ]
    [chart] = charts(book)
    refers = [formula.text for formula in chart.iter(f"{CHART}f")]
    headings = read(book).headings["Vurderinger"]
    assert headings[3:9:3] == ["Vurdert effekt", "Vurdert gjennomførbarhet"]
    assert {"Vurderinger!$G$2:$G$3", "Vurderinger!$D$2:$D$3"} <= {str(ref).replace("'", "") for ref in refers}
    labels = [text.text for text in chart.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}t")]
    assert {"1", "2"} <= {*labels}
    assert "3" not in labels


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_the_chart_of_the_seed_day_says_in_words_what_it_shows(lang: str) -> None:
    ended = seed_day()
    book = workbook(ended.workshop, ended.people, say(lang))
    [chart] = charts(book)
    assert len([*chart.iter(f"{CHART}dLbl")]) == 15
    assert say(lang)("quadrants.says", n=15, both=8) in read(book).everything


def test_without_ratings_there_is_neither_a_chart_nor_a_section(day: Day) -> None:
    rated(day, "bikes", 4, 4, raters=5)
    assert charts(workbook(day.workshop, PEOPLE, say("nb"))) == []
    assert "Effekt og gjennomførbarhet" not in texts(day, "nb")


def test_the_minutes_say_it_in_words(three: Day) -> None:
    claimed(three, "trees")
    for criterion in Criterion:
        three.when(HOST_1, RateForTable(measure("trees"), criterion, 4)).then_accepted()
    nb, en = texts(three, "nb"), texts(three, "en")
    assert any(said.startswith("3 av 4 valgte tiltak er vurdert. ") for said in nb)
    for said in ("Stor effekt, lett å gjennomføre", "Bus for all\nBord 2", "4,0 ± 0,0\n6 svar", "4,0 (felles)"):
        assert said in nb
    for said in ("Large effect, easy to carry out", "Bus for all\nTable 2", "4.0 ± 0.0\n6 ratings", "4.0 (jointly)"):
        assert said in en
