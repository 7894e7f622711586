"""The table of fields: nothing that a declaration needs is missing anywhere, and what a programme adds is found everywhere.
The forms and filters are looked for in `tests/browser/test_added_field.py`."""

from __future__ import annotations

import io
import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document

from facilitator.domain.assessment import MeasureClaimed
from facilitator.domain.field_values import FieldSet, SetField
from facilitator.domain.fields import BUILT_IN, Field, FieldType, Group, InMinutes, Quantity, number_max, questions
from facilitator.domain.opening import WorkshopOpened
from facilitator.domain.text import Text
from facilitator.domain.things import FieldValue
from facilitator.output.archive import write_archive
from facilitator.output.archive_schema import explanation, tables
from facilitator.output.minutes import minutes
from facilitator.output.workbook import workbook
from facilitator.store.codec import decode_event, encode_event
from facilitator.views.workshop import field_record
from facilitator.web.i18n import Catalogues, languages
from tests.output.reader import PEOPLE, say
from tests.output.spreadsheet import read
from tests.support.programme import PROGRAMME
from tests.support.workshop import HOST_1, Day, closed, measure, posted
from tools.fields import protocol, table, with_table

root = Path(__file__).parent.parent
scripts = root / "static" / "js"
bikes = measure("bikes")

JOURNAL = Field(
    "journal_number",
    FieldType.TEXT,
    filter=True,
    lack="journal_number",
    title=Text("Journalnummer", "Journal number"),
    explanation=Text("Saken", "The case"),
)
BUDGET = Field("budget", FieldType.NUMBER, quantity=Quantity.KRONER, title=Text("Budsjett", "Budget"))
SETTLED = Field("settled", FieldType.DATE, title=Text("Vedtatt", "Settled"))
CITIES = Field("cities", FieldType.CHOICE, several=True, title=Text("Byer", "Cities"))
OWN = (JOURNAL, BUDGET, SETTLED, CITIES)
VALUES: dict[str, FieldValue] = {
    "journal_number": "24/117",
    "budget": 250_000,
    "settled": "2025-02-01",
    "cities": ("Oslo", "Bergen"),
}


def missing_words(fields: tuple[Field, ...], catalogues: Catalogues) -> list[str]:
    """What each declaration still needs, and where it is to be written."""
    missing: list[str] = []
    for field in fields:
        keys = [f"fields.{field.name}", *(f"fields.{field.name}_{value}" for value in field.closed)]
        if field.minutes in (InMinutes.WITH_EFFECT, InMinutes.WITH_COST) and field.quantity is not None:
            keys.append(f"output.amount.{field.name}")
        if field.lack:
            keys += [f"lack.{field.lack}", f"output.lack.{field.lack}"]
        for lang in languages:
            missing += [f"msgid {key} in locales/{lang}" for key in keys if not catalogues.knows(lang, key)]
        try:
            said = explanation(field)
            missing += [f"{field.name}.{lang} in output/archive.toml" for lang in languages if not getattr(said, lang)]
        except KeyError:
            missing.append(f"fields.{field.name} under [measures] in output/archive.toml")
    return missing


def test_every_built_in_field_has_its_words_and_its_explanation() -> None:
    missing = missing_words(BUILT_IN, Catalogues.load())
    assert not missing, "\n".join(["write what is missing:", *missing])


def test_a_declaration_without_words_is_told_where_they_belong() -> None:
    bare = Field("bare", FieldType.FEW, closed=("a",), lack="bare")
    assert missing_words((bare,), Catalogues.load()) == [
        "msgid fields.bare in locales/nb",
        "msgid fields.bare_a in locales/nb",
        "msgid lack.bare in locales/nb",
        "msgid output.lack.bare in locales/nb",
        "msgid fields.bare in locales/en",
        "msgid fields.bare_a in locales/en",
        "msgid lack.bare in locales/en",
        "msgid output.lack.bare in locales/en",
        "fields.bare under [measures] in output/archive.toml",
    ]


def test_every_group_and_quantity_has_its_words() -> None:
    keys = [*(f"fields.group_{group}" for group in Group), *(f"amount.{quantity}" for quantity in Quantity)]
    keys += [f"output.amount.{quantity}" for quantity in Quantity]
    assert [key for key in keys for lang in languages if not Catalogues.load().knows(lang, key)] == []


def test_the_archive_explains_all_that_a_measure_may_lack() -> None:
    (said,) = [
        column for table in tables() if table.name == "lacks" for column in table.columns if column.name == "lack"
    ]
    names = [asked.name for asked in questions(BUILT_IN)]
    assert [name for name in names if f"{name}: " not in said.nb or name not in said.en] == []


def test_the_archive_explains_no_field_that_there_is_not() -> None:
    described = re.findall(
        r"^fields\.(\w+) =", (root / "facilitator/output/archive.toml").read_text("utf-8"), re.MULTILINE
    )
    assert {*described} == {field.name for field in BUILT_IN} - {"partner_units"}


def test_the_pages_know_every_type_and_quantity_and_the_largest_number() -> None:
    types = (scripts / "rules/fields.js").read_text("utf-8")
    for name, kinds in (("FieldType", FieldType), ("Quantity", Quantity)):
        found = re.search(rf"@typedef \{{(.+?)\}} {name}", types)
        assert found is not None
        assert {*re.findall(r'"(\w+)"', found[1])} == {*kinds}
    assert f"number_max = {number_max:.0e}".replace("+", "") in (scripts / "rules/amount.js").read_text("utf-8")


def test_the_protocol_has_every_built_in_field() -> None:
    text = protocol.read_text("utf-8")
    assert with_table(text) == text, "run python3 -m tools.fields"


# -- fields that a programme adds


@pytest.fixture
def day() -> Day:
    programme = replace(
        PROGRAMME, fields=(*BUILT_IN, *OWN), choices={**PROGRAMME.choices, "cities": ("Oslo", "Bergen", "Ukjent")}
    )
    return Day(programme).given(posted("bikes", table=1))


@pytest.fixture
def filled(day: Day) -> Day:
    for name, value in VALUES.items():
        day.when(HOST_1, SetField(bikes, name, value)).then(FieldSet(bikes, name, value))
    return day.given(MeasureClaimed(bikes, 1), closed(day.now))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("journal_number", 24),
        ("journal_number", ("24/117",)),
        ("budget", "250 000 kr"),
        ("budget", -1),
        ("settled", "1.2.2025"),
        ("cities", "Oslo"),
    ],
)
def test_a_value_must_fit_the_declaration(day: Day, field: str, value: FieldValue) -> None:
    day.when(HOST_1, SetField(bikes, field, value)).then_refused("bad_value", field=field)


def test_a_workshop_without_it_has_no_such_field() -> None:
    Day().given(posted("bikes")).when(HOST_1, SetField(bikes, "journal_number", "24/117")).then_refused("unknown_field")


def test_pages_are_sent_its_title_and_its_choices(day: Day) -> None:
    programme = day.workshop.programme
    assert field_record(programme, JOURNAL) == {
        "type": "text", "group": "other", "lack": "journal_number", "filter": True,
        "title": {"nb": "Journalnummer", "en": "Journal number"},
    }  # fmt: skip
    assert field_record(programme, CITIES)["choices"] == ["Oslo", "Bergen"], "not known yet is offered by every form"


def test_it_is_kept_in_the_log(day: Day) -> None:
    opened = WorkshopOpened("KF7M2P", day.workshop.programme, 0)
    assert decode_event(*encode_event(opened)) == opened


def test_it_has_an_explained_column_in_the_archive(filled: Day, tmp_path: Path) -> None:
    write_archive(tmp_path / "day.sqlite", filled.workshop, PEOPLE)
    with closing(sqlite3.connect(tmp_path / "day.sqlite")) as archive:
        kept = archive.execute("select journal_number, budget, settled, cities from measures").fetchall()
        assert kept == [("24/117", 250_000, "2025-02-01", "Oslo; Bergen")]
        explained = "select nb, en from about where table_name = 'measures' and column_name = ?"
        assert archive.execute(explained, ["journal_number"]).fetchall() == [("Saken", "The case")]
        assert archive.execute(explained, ["budget"]).fetchall() == [("Budsjett", "Budget")]


@pytest.mark.parametrize(
    ("lang", "sheet", "names"),
    [
        ("nb", "Tiltak", ("Journalnummer", "Budsjett", "Vedtatt", "Byer")),
        ("en", "Measures", ("Journal number", "Budget", "Settled", "Cities")),
    ],
)
def test_it_has_a_column_in_the_workbook_and_a_line_in_the_minutes(
    filled: Day, lang: str, sheet: str, names: tuple[str, ...]
) -> None:
    row = read(workbook(filled.workshop, PEOPLE, say(lang))).sheets[sheet][0]
    assert [row[name] for name in names if name not in ("Vedtatt", "Settled")] == ["24/117", 250_000, "Oslo, Bergen"]
    document = Document(io.BytesIO(minutes(filled.workshop, PEOPLE, say(lang))))
    cells = [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]
    said = {row[place]: row[place + 1].replace("\xa0", " ") for row in cells for place in range(len(row) - 1)}
    amount, day = {"nb": ("250 000 kr", "1. februar 2025"), "en": ("NOK 250,000", "1 February 2025")}[lang]
    assert [said[name] for name in names] == ["24/117", amount, day, "Oslo, Bergen"]


def test_a_measure_lacks_it_until_it_is_known(filled: Day, tmp_path: Path) -> None:
    write_archive(tmp_path / "day.sqlite", filled.workshop, PEOPLE)
    lacking = "select count(*) from lacks where lack = 'journal_number'"
    with closing(sqlite3.connect(tmp_path / "day.sqlite")) as archive:
        assert archive.execute(lacking).fetchone() == (0,)
    assert read(workbook(filled.workshop, PEOPLE, say("nb"))).sheets["Hva mangler"][0]["Journalnummer"] == "På plass"
    filled.given(FieldSet(bikes, "journal_number", "ikkje tildelt enno"))
    write_archive(tmp_path / "later.sqlite", filled.workshop, PEOPLE)
    with closing(sqlite3.connect(tmp_path / "later.sqlite")) as archive:
        assert archive.execute(lacking).fetchone() == (1,)
        assert archive.execute("select journal_number from measures").fetchone() == ("ikkje tildelt enno",)
    assert read(workbook(filled.workshop, PEOPLE, say("nb"))).sheets["Hva mangler"][0]["Journalnummer"] == "Mangler"
    said = [p.text for p in Document(io.BytesIO(minutes(filled.workshop, PEOPLE, say("nb")))).paragraphs]
    assert any("alt på plass: ansvarlig" in text and "og journalnummer." in text for text in said)
    assert any("journalnummer (1)" in text for text in said)


def test_it_has_a_row_in_the_table_of_the_protocol() -> None:
    assert "| `journal_number` | a line of text | The case |" in table(OWN)
