"""The letters of people files: read in the encoding in which every name is one, or refused with the line."""

import codecs
import itertools

import pytest

from facilitator.domain.programme import Area
from facilitator.people_file import read
from facilitator.programme_problem import PeopleProblem
from tests.support.people import AREAS, HEADS, ROWS, csv, refused, taken


@pytest.mark.parametrize("delimiter", [*";,\t|"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "iso8859-15", "mac_roman", "cp850", "cp865"],
)
@pytest.mark.parametrize("heads", [HEADS, ("Område", "Enhet", "Bord")])
def test_it_may_come_from_any_spreadsheet(encoding: str, end: str, delimiter: str, heads: tuple[str, ...]) -> None:
    people = taken(csv(*ROWS, heads=heads, delimiter=delimiter, end=end).encode(encoding))
    assert (people.areas, people.tables) == (AREAS, 2)


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE])
def test_a_file_may_say_which_unicode_it_is(mark: bytes) -> None:
    encoding = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be", codecs.BOM_UTF32_LE: "utf-32-le"}
    assert taken(mark + csv(*ROWS).encode(encoding[mark])).areas == AREAS


NAMES = (
    "Åsheim skole", "Bjørnebo barnehage", "Trær og natur", "ØKONOMI OG STAB", "BÆRUM", "åpen omsorg", "Avløp – drift",
    "Barnehagen «Solstrålen»", "Olav’s minne på Øya", "Kárášjohka", "Café Nord", "Snåsa", "Bodø", "Tjøme", "Færder",
    "Plan, miljø og næring", "Müllers gate på Åsen", "BJøRKHAUG", "Førstelinja (nord)", "IT", "§ 11-enheten på Ås",
)  # fmt: skip


def test_no_name_is_ever_read_in_another_encoding_than_its_own() -> None:
    """Each name alone and each two of them: the names as they are, or a refusal, and that seldom."""
    tried = asked = 0
    for encoding in ("utf-8", "utf-16-le", "cp1252", "iso8859-15", "mac_roman", "cp850", "cp865"):
        own = [name for name in NAMES if can_be_written(name, encoding)]
        for names in [(name,) for name in own] + list(itertools.combinations(own, 2)):
            tried += 1
            content = csv(*(("Drift", f'"{name}"', "1") for name in names)).encode(encoding)
            try:
                assert read(content).areas == (Area("Drift", names),), (encoding, names)
            except PeopleProblem:
                asked += 1
    assert tried > 1_000
    assert asked / tried < 0.01


def can_be_written(name: str, encoding: str) -> bool:
    try:
        name.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def test_an_encoding_that_was_found_out_is_noted() -> None:
    assert [note.facts for note in taken(csv(*ROWS).encode("mac_roman")).notes] == [{"name": "MacRoman"}]
    assert taken(csv(*ROWS)).notes == ()


def test_a_row_that_was_pasted_in_another_encoding_is_named() -> None:
    before, pasted = csv(*ROWS), "Kultur;Tømrerverkstedet;2\r\n"
    for first, second in (("utf-8", "cp1252"), ("utf-8", "mac_roman"), ("cp1252", "utf-8"), ("cp850", "utf-8")):
        found = refused(before.encode(first) + pasted.encode(second))
        assert (found.code, found.facts) == ("mixed", {"line": 5}), (first, second)
    found = refused(before.encode("cp1252") + pasted.encode("mac_roman"))
    assert (found.code, found.facts) == ("unreadable", {"line": 5})


def test_letters_in_columns_that_are_not_read_do_not_matter() -> None:
    content = csv(*ROWS).encode().replace(b";1\r\n", b";1;K\xe5re\r\n").replace(b"table\r\n", b"table;navn\r\n")
    assert taken(content).areas == AREAS


def test_what_unicode_cannot_be_is_named_by_its_line() -> None:
    for encoding, broken in (("utf-8-sig", b"Kultur;\xe6\r\n"), ("utf-16", b"\x00\xd8A\x00")):
        found = refused(csv(*ROWS).encode(encoding) + broken)
        assert (found.code, found.facts) == ("unreadable", {"line": 5})


@pytest.mark.parametrize(
    "name",
    [
        *("Bj�rnebo", "Bj?rnebo", "BjÃ¸rnebo", "Ã…sheim", "Â Skole", "Avl√∏p", "Bj├©rnebo", "Bj¿rnebo", "Bj¢rnebo"),
        *("®ya", "Tr¾r", "Bod°", "Bj°rnebo", "TrÊr", "CafÈ", "BÿRUM", "Trµr", "Avlâ€“p", "Bj\x9brnebo", "Hσlogaland"),
        *("Оslo", "#REF!", "#NAVN?"),
    ],
)
def test_a_name_whose_letters_were_lost_before_is_refused(name: str) -> None:
    found = refused(csv(*ROWS, ("Kultur", name, "1")))
    assert (found.code, found.facts["line"]) == ("garbled", 5)


@pytest.mark.parametrize(
    "name", ["m²-laget", "Ж-laget", "Skole 😀", "Hva nå?", "DNB®", "Årran", "Å", "Ólafur & Zoë", "日本語"]
)
def test_letters_of_others_are_names_too(name: str) -> None:
    assert taken(csv(("Kultur", name, "1"))).areas == (Area("Kultur", (name,)),)


def test_letters_that_could_be_others_are_asked_about() -> None:
    found = refused("area;unit;table\r\nKultur;OLAV’S;1\r\n".encode("cp1252"))
    assert (found.code, found.facts) == ("ambiguous", {"line": 2, "one": "OLAV’S", "other": "OLAVÆS"})
