"""People files as spreadsheets, and the people who use them, really write them: what can be read for certain is taken, and what
cannot is refused with its line."""

import codecs
import re
import unicodedata
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from facilitator import people_file, people_headings, people_letters, people_table
from facilitator.domain.programme import Area
from facilitator.people_file import People, with_people
from facilitator.programme_files import load, people_in
from facilitator.programme_problem import PeopleProblem, ProgrammeProblem
from facilitator.web.i18n import Catalogues, languages
from tests.support.people import AREAS, ROWS, codes, csv, refused, taken

PEOPLE = Path(__file__).parent / "data" / "participants.csv"
# -- what is taken of it


def test_the_people_of_the_seed_day_have_the_areas_and_tables_of_its_programme() -> None:
    seed, people = load("p58_seed"), people_in(PEOPLE)
    assert with_people(seed, people) == seed
    small = with_people(load("p2000"), people)
    assert (small.areas, small.tables, small.rooms, people.notes) == (seed.areas, 8, 8, ())


def test_nothing_but_the_organisation_is_taken() -> None:
    people = taken("label,area,unit,table\nKari Nordmann,Oppvekst,Skole,1\n")
    assert people == People((Area("Oppvekst", ("Skole",)),), 1, ())


@pytest.mark.parametrize("row", ["A,X,", "A,X", "A,X,–", "A,X,ukjent"])
def test_without_tables_their_number_stays_that_of_the_programme(row: str) -> None:
    people = taken(f"area,unit,table\n{row}\n")
    assert people.tables == 0
    assert with_people(load("p20"), people).tables == load("p20").tables


def test_an_area_may_be_without_units_which_is_noted() -> None:
    people = taken("unit,area,table\nVann,Teknisk,1\n,Økonomi,\n,,2\n")
    assert (people.areas, people.tables) == ((Area("Teknisk", ("Vann",)), Area("Økonomi", ())), 2)
    assert [(note.code, note.facts) for note in people.notes] == [("no_units", {"line": 3, "area": "Økonomi"})]
    assert taken("unit,area,table\n,Økonomi,1\n").notes == ()


# -- headings, delimiters, lines


@pytest.mark.parametrize(
    "heads",
    [
        ("AREA", "Unit", "tAbLe"), (" area ", "unit\u00a0", "table:"), ("Område", "Enhet", "Bord"),
        ("\ufeffområde", "eining", "bord"), ("Kommunalsjefsområde", "Virksomhet", "Bord nr."),
        ("Tenesteområde", "Verksemd", "Bordnummer"), ("Sektor", "Avdeling", "bordnr"), ("Avdeling", "Enhet", "Bord"),
        ("Department", "Unit", "Table no."), ("Area", "Department", "Table #"), ("Omraade", "Enhet", "BORD-NR"),
        (unicodedata.normalize("NFD", "Område"), "enhet", "bord"),
    ],
)  # fmt: skip
def test_headings_may_be_in_any_case_and_language_and_order(heads: tuple[str, ...]) -> None:
    assert taken(csv(*ROWS, heads=heads)).areas == AREAS
    backwards = [(*row[::-1], "x") for row in (heads, *ROWS)]
    people = taken("".join(";".join(row) + "\n" for row in backwards))
    assert (people.areas, people.tables) == (AREAS, 2)


@pytest.mark.parametrize("said", ["sep=;", '"sep=;"', "SEP=;", "sep=^"])
def test_a_first_line_may_name_the_delimiter(said: str) -> None:
    content = csv(*ROWS, delimiter=said.strip('"')[-1])
    assert taken(f"{said}\r\n{content}").areas == AREAS
    assert taken(codecs.BOM_UTF8 + f"{said}\r\n{content}".encode()).areas == AREAS
    assert (
        refused(f"{said}\r\n{content}Kultur{said.strip(chr(34))[-1]}X{said.strip(chr(34))[-1]}ni\r\n").facts["line"]
        == 6
    )


def test_a_delimiter_may_stand_in_quotes() -> None:
    content = 'area,unit,table,"epost; tlf"\r\n"Plan, miljø",Vei,1,a;b\r\n'
    assert taken(content).areas == (Area("Plan, miljø", ("Vei",)),)
    assert taken('"area";"unit";"table"\n"A ""B""";"X";"1"\n').areas == (Area('A "B"', ("X",)),)


def test_what_stands_above_the_headings_is_left_out_and_told() -> None:
    people = taken("\r\nInviterte til oppstart;;\r\n;;\r\n" + csv(*ROWS))
    assert (people.areas, people.tables) == (AREAS, 2)
    assert [(note.code, note.facts) for note in people.notes] == [
        ("above", {"line": 2, "text": "Inviterte til oppstart"})
    ]


def test_empty_rows_and_short_rows_and_equal_rows_are_no_others() -> None:
    content = csv(*ROWS[:1], ("", "", ""), (), *ROWS, *ROWS, ("Kultur", "Øya skole"), (" ", "\u200b"))
    assert (taken(content).areas, codes(taken(content))) == (AREAS, [])


BOTH = "område/area, enhet/unit"


@pytest.mark.parametrize(
    ("content", "code", "facts"),
    [
        ("", "empty", {}),
        ("\ufeff\r\n \t\r\n", "empty", {}),
        ("Inviterte til oppstart\r\nKari;Nordmann\r\n", "no_headings", {"line": 1, "text": "Inviterte til oppstart"}),
        ("\r\n{}\r\n", "no_headings", {"line": 2, "text": "{}"}),
        ("label,unit\nRektor,Skole\n", "columns", {"line": 1, "columns": "område/area, bord/table", "found": "label, unit"}),
        ("x\narea;enhet\nA;B\n", "columns", {"line": 2, "columns": "bord/table", "found": "area, enhet"}),
        ("Avdeling;Seksjon;Bord\n", "columns", {"line": 1, "columns": BOTH, "found": "Avdeling, Seksjon, Bord"}),
        ("area;area;unit;table\nA;;X;1\n", "heading_twice", {"line": 1, "one": "area", "other": "area"}),
        ("Område;Area;unit;table\nA;A;X;1\n", "heading_twice", {"line": 1, "one": "Område", "other": "Area"}),
        ("area,unit,table\nA,X,1\nA,Y,ni\n", "bad_table", {"line": 3, "text": "ni", "max": 1_000}),
        ("area,unit,table\nA,X,0\n", "bad_table", {"line": 2, "text": "0", "max": 1_000}),
        ("area,unit,table\nA,X,1001\n", "bad_table", {"line": 2, "text": "1001", "max": 1_000}),
        ("area,unit,table\nA,X,1-2\n", "bad_table", {"line": 2, "text": "1-2", "max": 1_000}),
        ("area,unit,table\nA,X,2.5\n", "bad_table", {"line": 2, "text": "2.5", "max": 1_000}),
        ("area,unit,table\n,X,1\n", "no_area", {"line": 2, "unit": "X"}),
        (
            "area,unit,table\nA,X,1\n\nB,x,1\n",
            "two_areas",
            {"line": 4, "first": 2, "unit": "x", "one": "A", "other": "B"},
        ),
        ('area,unit,table\nA,X,1\nA,"X"Y,1\n', "quotes", {"line": 3}),
        ('area,unit,table\nA,"X\nY",1\nA,"Z,1\nA,Y,1\n', "quotes", {"line": 4}),
        ("table,area,unit\n1,A,Vei, vann og avløp\n", "too_many_cells", {"line": 2}),
        ("area,unit,table\nA,X,1\nA;X;1\n", "other_delimiter", {"line": 3}),
        ('area;unit;table\n"A;X;1"\n', "other_delimiter", {"line": 2}),
        ("area,unit,table\nA," + "x" * 101 + ",1\n", "too_long", {"line": 2, "max": 100}),
        ("area,unit,table\n" + "x" * 401 + ",,1\n", "too_long", {"line": 2, "max": 100}),
        ("area,unit,table\n", "nobody", {}),
        ("area,unit,table\n,,3\n", "nobody", {}),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_named_with_its_line(content: str, code: str, facts: dict[str, object]) -> None:
    found = refused(content)
    assert (found.code, found.facts) == (code, facts)


# -- names


@pytest.mark.parametrize(
    ("other", "noted"),
    [
        *(("Øya  skole", False), ("Øya\u00a0skole", False), (" Øya skole ", False), ("Øya\u200b skole", False)),
        *(("Øya sk\u00adole", False), ("\ufeffØya skole", False), ("\u202eØya skole", False), ("Øya skole\0", False)),
        *(('"Øya\nskole"', False), ("Øya\vskole", False), ("Øya\u2028skole", False), ("Øya skole\ufe0f", False)),
        *(("ØYA SKOLE", True), ("øya skole", True), ("Øya ſkole", True)),
    ],
)
def test_two_names_that_look_the_same_are_one(other: str, *, noted: bool) -> None:
    people = taken(csv(*ROWS, ("Kultur", other, "1")))
    assert people.areas == AREAS
    assert codes(people) == ["one_name"] * noted
    assert taken(csv(*ROWS, ("KULTUR", "Ny", "2"))).areas[0] == Area("Kultur", ("Øya skole", "Bråten barnehage", "Ny"))


@pytest.mark.parametrize("other", ["Åsen", "A\u030asen", "\u212bsen"])
def test_a_letter_may_be_written_with_its_ring_apart(other: str) -> None:
    assert taken(csv(("A", "Åsen", "1"), ("A", other, "1"))).areas == (Area("A", ("Åsen",)),)


def test_a_dash_is_a_dash() -> None:
    people = taken(csv(("A", "Skole-nord", "1"), ("A", "Skole–nord", "1"), ("A", "Skole‑nord", "1")))
    assert people.areas == (Area("A", ("Skole-nord",)),)
    assert [note.facts["line"] for note in people.notes] == [3, 4]


def test_a_column_of_people_in_the_place_of_units_is_no_organisation() -> None:
    found = refused(csv(*(("Kultur", f"Person {n}", "1") for n in range(5_000))))
    assert (found.code, found.facts) == ("too_many_names", {"line": 2_001, "max": 2_000})


# -- tables


@pytest.mark.parametrize(
    "table",
    [
        "3", "03", "3.", "3,0", "3.00", "Bord 3", "bord3", "BORD NR. 3", "Table 3", "table no 3", "#3", "nr 3", "\u00a03 ",
        "３",
    ],
)  # fmt: skip
def test_a_table_may_be_written_in_many_ways(table: str) -> None:
    assert taken(csv(("A", "X", "1"), ("A", "Y", "2"), ("A", "Z", table))).tables == 3
    in_mac = csv(("A", "Ås", "1"), ("A", "Ø", f"Bord\u00a0{3}")).encode("mac_roman")
    assert taken(in_mac).tables == 3


@pytest.mark.parametrize(
    "row",
    [
        *("Sum;;58", "SUM:;;58", "Totalt;3;58", "I alt;;58", ";Sum;58", "Sum;alle;58", "Antall deltakere: 58;;"),
        *("Til sammen;;", "Delsum;;9", "Gjennomsnitt;;1,7", "Grand total;;58"),
    ],
)
def test_a_sum_below_the_list_is_no_area_and_no_table(row: str) -> None:
    found = refused(f"{csv(*ROWS)};;\r\n{row}\r\n")
    assert (found.code, found.facts["line"]) == ("sum", 6)


def test_a_sum_may_stand_in_a_column_that_is_not_read() -> None:
    found = refused("navn;area;unit;table\r\nKari;A;X;1\r\nSum;;;58\r\n")
    assert (found.code, found.facts) == ("sum", {"line": 3, "text": "Sum"})


def test_an_area_may_begin_as_a_sum_does() -> None:
    assert taken(csv(("Totalforsvar", "X", "1"), ("Antall og mål", "Sum og søsken", "2"))).tables == 2


def test_a_table_that_only_one_line_without_a_unit_has_is_asked_about() -> None:
    for row in (("Alle", "", "58"), ("", "", "58"), ("", "", "4")):
        found = refused(csv(*ROWS, row))
        assert (found.code, found.facts["line"]) == ("lonely_table", 5), row
    assert taken(csv(*ROWS, ("", "", "3"))).tables == 3
    assert taken(csv(*ROWS, ("Politikk", "", "4"), ("Politikk", "", "4"))).tables == 4


def test_tables_that_nobody_has_are_noted() -> None:
    people = taken(csv(*ROWS, ("A", "X", "6"), ("A", "Y", "8"), ("A", "Z", "9")))
    assert (people.tables, [note.facts for note in people.notes]) == (9, [{"tables": "3–5, 7"}])


# -- other files


def zipped(*names: str) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "application/vnd.oasis.opendocument.spreadsheet" if name == "mimetype" else "x")
    return file.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (zipped("[Content_Types].xml", "xl/workbook.xml"), "is_workbook"),
        (zipped("mimetype", "content.xml"), "is_workbook"),
        (zipped("Index/Document.iwa"), "is_workbook"),
        (OLE + bytes(500) + "Workbook".encode("utf-16-le"), "is_workbook"),
        (zipped("word/document.xml"), "is_document"),
        (OLE + bytes(500) + "WordDocument".encode("utf-16-le"), "is_document"),
        (b"%PDF-1.7\n", "is_document"),
        (b"<html><table>", "is_document"),
        (b'\xef\xbb\xbf<?xml version="1.0"?>', "is_document"),
        (b"{\\rtf1", "is_document"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "is_no_text"),
        (bytes(100) + b"area;unit;table", "is_no_text"),
    ],
)
def test_another_kind_of_file_is_called_what_it_is(content: bytes, code: str) -> None:
    assert refused(content).code == code


def test_a_file_that_is_missing_or_a_folder_or_too_big_is_said_to_be_so(tmp_path: Path) -> None:
    big = tmp_path / "big.csv"
    big.write_bytes(b"area,unit,table\n" + b"A,X,1\n" * 900_000)
    for path, code in ((tmp_path / "nobody.csv", "no_roster"), (tmp_path, "no_roster"), (big, "too_big")):
        with pytest.raises(ProgrammeProblem) as found:
            people_in(path)
        assert found.value.key == f"programme.{code}"
    big.write_bytes(zipped("[Content_Types].xml", "xl/workbook.xml") + bytes(6_000_000))
    with pytest.raises(PeopleProblem, match="is_workbook"):
        people_in(big)


# -- the sentences


@pytest.mark.parametrize("lang", languages)
def test_every_problem_and_note_has_a_sentence_with_all_its_facts(lang: str) -> None:
    modules = (people_file, people_headings, people_letters, people_table)
    sources = "\n".join(Path(str(module.__file__)).read_text("utf-8") for module in modules)
    found = set(re.findall(r'(?:PeopleProblem|note|Note)\(\s*"(\w+)"', sources))
    catalogues = Catalogues.load()
    spoken = {key.removeprefix("people.") for key in catalogues.sentences[lang] if key.startswith("people.")}
    assert found | {"is_document"} == spoken
