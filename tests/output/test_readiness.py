"""What the documents and the archive say of how ready the measures are, and of what a tonne costs."""

import io
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document

from facilitator.domain.checklists import RequirementAnswered
from facilitator.domain.field_values import FieldSet
from facilitator.domain.kernel import ChecklistId, RequirementId
from facilitator.domain.programme import Checklist, Requirement
from facilitator.domain.reckoning import ReckoningSet
from facilitator.domain.things import FieldValue, Met
from facilitator.output.archive import write_archive
from facilitator.output.minutes import minutes
from facilitator.output.workbook import workbook
from tests.methods.test_readiness import conflict
from tests.output.reader import PEOPLE, say
from tests.output.spreadsheet import Spreadsheet, read
from tests.support.programme import PROGRAMME, text
from tests.support.workshop import Day, measure, posted

FUND, CUTS, OWNED = ChecklistId("fund"), RequirementId("cuts"), RequirementId("owned")
ASKED = Checklist(
    FUND,
    text("The fund"),
    (Requirement(CUTS, text("It cuts")), Requirement(OWNED, text("Owned"), ("lead_unit",))),
    "2025-02-15",
    "klimafond",
)
KNOWN: dict[str, dict[str, FieldValue]] = {
    "bikes": {"measure_kind": "direct", "effect_tonnes": 4, "cost_once": 100_000, "effect_certainty": "estimated"},
    "pool": {
        "measure_kind": "direct",
        "effect_tonnes": 100,
        "cost_per_year": 50_000,
        "funding": "klimafond",
        "lead_unit": "Bygg",
    },
    "bus": {"measure_kind": "direct", "cost_once": 9},
    "food": {"measure_kind": "indirect", "effect_tonnes": 30, "cost_per_year": 3_000, "lead_unit": "Skole"},
    "flood": {"measure_kind": "adaptation", "cost_once": 900_000, "lead_unit": "Veg", "conflict_handling": "By night"},
    "idea": {},
}


@pytest.fixture
def day() -> Day:
    day = Day(replace(PROGRAMME, checklists=(ASKED,))).given(*(posted(name) for name in KNOWN))
    for name, fields in KNOWN.items():
        day.given(*(FieldSet(measure(name), field, value) for field, value in fields.items()))
    day.given(conflict("c1", "flood"), conflict("c2", "food"), ReckoningSet(10, 0))
    return day.given(
        RequirementAnswered(measure("bikes"), FUND, CUTS, Met.YES),
        RequirementAnswered(measure("bikes"), FUND, OWNED, Met.NOT_YET),
    )


def book(day: Day) -> Spreadsheet:
    return read(workbook(day.workshop, PEOPLE, say("nb")))


def words(day: Day) -> str:
    document = Document(io.BytesIO(minutes(day.workshop, PEOPLE, say("nb"))))
    cells = [" | ".join(cell.text for cell in row.cells) for table in document.tables for row in table.rows]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def test_the_workbook_tells_what_each_measure_lacks(day: Day) -> None:
    rows = {row["Tiltak"]: row for row in book(day).sheets["Hva mangler"]}
    flood, food = rows["Flood for all"], rows["Food for all"]
    assert (flood.get("Effekt"), flood.get("Målkonflikt håndtert"), flood["Mangler"]) == (None, "På plass", 4)
    assert (food.get("Effekt"), food.get("Målkonflikt håndtert"), food["Mangler"]) == ("På plass", "Mangler", 5)
    assert rows["Idea for all"].get("Målkonflikt håndtert") is None
    assert flood["Slik håndteres målkonflikten"] == "By night"


def test_the_workbook_divides_nothing_but_what_cuts_here_and_puts_it_first(day: Day) -> None:
    rows = book(day).sheets["Effekt og kostnad"]
    assert [(row["Tiltak"], row.get("Kr per tonn")) for row in rows] == [
        ("Pool for all", 500), ("Bikes for all", 2_500), ("Bus for all", None), ("Flood for all", None),
        ("Food for all", None), ("Idea for all", None),
    ]  # fmt: skip
    assert [row.get("Tonn CO₂e per år") for row in rows] == [100, 4, None, None, 30, None]
    assert (rows[1].get("Sikkerhet"), rows[4].get("Type tiltak"), rows[5].get("Type tiltak")) == (
        "Anslått", "Kutter indirekte utslipp", None,
    )  # fmt: skip


def test_the_workbook_has_a_row_for_each_requirement_of_the_measures_it_is_meant_for(day: Day) -> None:
    rows = book(day).sheets["Sjekklister"]
    assert [(row["Tiltak"], row["Krav"], row.get("Oppfylt")) for row in rows] == [
        ("Bikes for all", "It cuts på norsk", "Ja"), ("Bikes for all", "Owned på norsk", "Ikke ennå"),
        ("Pool for all", "It cuts på norsk", None), ("Pool for all", "Owned på norsk", "Ja, fra feltene"),
    ]  # fmt: skip


def test_the_minutes_say_how_little_is_known_and_what_the_prices_rest_on(day: Day) -> None:
    said = words(day)
    assert "0 av 6 tiltak har alt på plass: ansvarlig, samarbeidspartner, neste steg, frist, effekt" in said
    assert "finansiering og målkonflikt håndtert." in said
    assert "Av 6 tiltak er effekten i tonn kjent for 3, kostnaden i kroner for 5 og begge deler for 3." in said
    assert "2 av 3 tiltak som kutter direkte utslipp, har en pris per tonn. De andre 3 rangeres ikke" in said
    assert "fordelt på 10 år med 0 prosent rente" in said
    assert said.index("Pool for all | 100") < said.index("Bikes for all | 4 | Anslått")
    assert "Skole | 1 | 0 | samarbeidspartner (1), neste steg (1), frist (1)" in said
    assert "Ingen ansvarlig enhet ennå | 3 | 0" in said
    assert "2 krav · søknadsfrist 15. februar 2025" in said
    assert "Bikes for all | 1 | 1 | 0" in said
    assert "Pool for all | 1 | 0 | 1" in said
    assert "Der ingen har svart på et krav, er svaret hentet fra feltene når de er fylt ut." in said


def test_the_minutes_say_that_a_class_is_no_amount(day: Day) -> None:
    assert "kostnadsklasse" not in words(day)
    day.given(
        FieldSet(measure("idea"), "cost_class", "2-10 mill."), FieldSet(measure("bus"), "cost_class", "2-10 mill.")
    )
    assert "1 tiltak har en kostnadsklasse uten beløp. Klasser er ikke regnet om til kroner." in words(day)


def test_minutes_of_a_day_without_measures_say_nothing_of_it() -> None:
    assert "Hva mangler" not in words(Day())
    assert "Sjekklister" not in words(Day().given(posted("bikes")))


def test_the_archive_keeps_what_is_known_what_is_reckoned_and_what_is_lacking(day: Day, tmp_path: Path) -> None:
    path = tmp_path / "day.sqlite"
    write_archive(path, day.workshop, PEOPLE)
    with closing(sqlite3.connect(path)) as archive:
        prices = (
            "select id, kind, yearly_cost, kroner_per_tonne from measures where yearly_cost is not null order by id"
        )
        assert archive.execute(prices).fetchall() == [
            ("bikes", "direct", 10_000, 2_500), ("bus", "direct", 0.9, None), ("flood", "adaptation", 90_000, None),
            ("food", "indirect", 3_000, None), ("pool", "direct", 50_000, 500),
        ]  # fmt: skip
        assert archive.execute("select lifetime_years, interest_percent from workshop").fetchall() == [(10, 0)]
        assert archive.execute("select lack from lacks where measure = 'flood' order by lack").fetchall() == [
            ("due",), ("funding",), ("next_step",), ("partner",),
        ]  # fmt: skip
        assert archive.execute("select measure, requirement, met, from_fields from requirements_met").fetchall() == [
            ("bikes", "cuts", "yes", 0), ("bikes", "owned", "not_yet", 0), ("pool", "owned", "yes", 1),
        ]  # fmt: skip
        assert archive.execute("select id, deadline, funding, example from checklists").fetchall() == [
            ("fund", "2025-02-15", "klimafond", 0)
        ]
        assert archive.execute("select count(*) from requirements").fetchone() == (2,)
