"""The workbook, read back from its bytes."""

import re
from dataclasses import replace
from datetime import date

import pytest

from facilitator.domain.conflicts import CoBenefitAdded, ConflictFlagged
from facilitator.domain.field_values import FieldSet
from facilitator.domain.kernel import ActorId, CoBenefitId, ConflictId
from facilitator.domain.measures import MeasureDescribed, MeasureRetitled
from facilitator.domain.offers import OfferMade
from facilitator.domain.things import Stance
from facilitator.output.cell_text import fitted
from facilitator.output.workbook import workbook
from tests.output.reader import PEOPLE, say
from tests.output.spreadsheet import Spreadsheet, read
from tests.support.day import seed_day
from tests.support.programme import VOTE
from tests.support.workshop import (
    INES,
    KARI,
    NINE,
    OLA,
    Day,
    closed,
    comment_hidden,
    commented,
    measure,
    merged,
    needed,
    offered,
    posted,
    voted,
    withdrawn,
)

NB = [
    "Tiltak", "Hva mangler", "Effekt og kostnad", "Sjekklister", "Samarbeid", "Arbeidsordrer",
    "Målkonflikter og merverdi", "Kommentarer", "Vurderinger", "Dette tar vi med oss",
    "Tilbakemelding", "Opprinnelige forslag", "Om tallene",
]  # fmt: skip
EN = [
    "Measures", "What is missing", "Effect and cost", "Checklists", "Collaboration", "Work orders",
    "Goal conflicts, co-benefits", "Comments", "Ratings", "What we take with us", "Feedback",
    "Originals", "About the numbers",
]  # fmt: skip


def opened(day: Day, lang: str = "nb") -> Spreadsheet:
    return read(workbook(day.workshop, PEOPLE, say(lang)))


def over(day: Day) -> Day:
    return day.given(closed(day.now))


@pytest.mark.parametrize(("lang", "names", "heading"), [("nb", NB, "Stemmer"), ("en", EN, "Votes")])
def test_it_speaks_the_readers_language(lang: str, names: list[str], heading: str) -> None:
    day = seed_day()
    book = read(workbook(day.workshop, day.people, say(lang)))
    assert list(book.sheets) == names
    assert heading in book.headings[names[0]]


def test_the_measures_of_the_seed_day_stand_with_the_most_supported_first() -> None:
    day = seed_day()
    book = read(workbook(day.workshop, day.people, say("nb")))
    measures = book.sheets["Tiltak"]
    assert len(measures) == 111
    assert [row["Stemmer"] for row in measures] == sorted((row["Stemmer"] for row in measures), reverse=True)
    assert measures[0]["Tiltak"] == "Klimasjekk i alle saksframlegg"
    assert (measures[0]["Stemmer"], measures[0]["Bredde (områder)"], measures[0]["Valgt av bord"]) == (13, 6, 1)
    sizes = {name: len(rows) for name, rows in book.sheets.items()}
    assert (sizes["Samarbeid"], sizes["Kommentarer"], sizes["Vurderinger"]) == (96, 155, 15)
    assert (sizes["Dette tar vi med oss"], sizes["Opprinnelige forslag"]) == (45, 16)


def test_every_sheet_can_be_filtered_and_keeps_its_head_in_sight() -> None:
    day = seed_day()
    book = read(workbook(day.workshop, day.people, say("nb")))
    for name in NB[:-1]:
        assert 'state="frozen"' in book.xml[name], name
        assert "<autoFilter" in book.xml[name], name
        assert "<col " in book.xml[name], name


@pytest.mark.parametrize("title", ["=1+1", "=HYPERLINK(A1)", "https://example.org", "+4712345678", "@SUM(A1)", "{=1}"])
def test_what_people_wrote_is_text_and_nothing_else(day: Day, title: str) -> None:
    over(day.given(posted("one"), MeasureRetitled(measure("one"), title), MeasureDescribed(measure("one"), title)))
    book = opened(day)
    assert book.sheets["Tiltak"][0]["Tiltak"] == title
    assert "<f>" not in book.everything
    assert "<hyperlink" not in book.everything


def test_numbers_are_numbers_and_dates_are_dates(day: Day) -> None:
    known = {"effect_tonnes": 12.5, "cost_once": 4_750_000, "cost_per_year": 20_000, "due": "2024-03-01"}
    over(day.given(posted("one"), *(FieldSet(measure("one"), name, value) for name, value in known.items())))
    book = opened(day)
    row = book.sheets["Tiltak"][0]
    assert (row["Tonn CO₂e per år"], row["Investering"], row["Driftskostnad per år"]) == (12.5, 4_750_000, 20_000)
    assert row["Frist"] == (date(2024, 3, 1) - date(1899, 12, 30)).days
    assert '#,##0 "kr"' in book.everything.replace("&quot;", '"')


def test_what_is_not_known_yet_stays_empty(day: Day) -> None:
    row = opened(over(day.given(posted("one")))).sheets["Tiltak"][0]
    assert {"Frist", "Investering", "Finansiering", "Valgt av bord"}.isdisjoint(row)


def test_votes_stay_empty_until_they_are_revealed(day: Day) -> None:
    day.given(posted("one")).in_phase(VOTE).given(voted(KARI, "one"))
    assert "Stemmer" not in opened(day).sheets["Tiltak"][0]
    assert opened(over(day)).sheets["Tiltak"][0]["Stemmer"] == 1


def test_merged_measures_stand_among_the_originals_and_withdrawn_ones_nowhere(day: Day) -> None:
    over(day.given(posted("bus"), posted("coach"), posted("slip"), merged("coach", into="bus"), withdrawn("slip")))
    book = opened(day)
    assert [row["Tiltak"] for row in book.sheets["Tiltak"]] == ["Bus for all"]
    assert [(row["Tiltak"], row["Gikk inn i"]) for row in book.sheets["Opprinnelige forslag"]] == [
        ("Coach for all", "Bus for all")
    ]
    assert "Slip for all" not in book.everything


@pytest.mark.parametrize(("named", "shown"), [(True, "Rektor, Skole"), (False, None)])
def test_a_person_is_named_only_where_they_ticked_it(day: Day, *, named: bool, shown: str | None) -> None:
    book = opened(over(day.given(posted("one", by=KARI, named=named))))
    assert book.sheets["Tiltak"][0].get("Skrevet av (når vist)") == shown
    assert ("Rektor" in book.everything) is named


def test_a_hidden_comment_shows_only_why(day: Day) -> None:
    day.given(
        posted("one"), commented("rude", on="one", by=OLA, named=True), comment_hidden("rude", "Nevner en person")
    )
    book = opened(over(day))
    assert book.sheets["Kommentarer"] == [
        {"Tiltak": "One for all", "Skjult fordi": "Nevner en person", "Tidspunkt": 9 / 24}
    ]
    assert "rude text" not in book.everything


def test_what_was_offered_and_what_speaks_against_it_stand_with_their_measure(day: Day) -> None:
    day.given(posted("bus"), posted("coach"), offered("driver", to="coach", by=OLA), merged("coach", into="bus"))
    day.given(ConflictFlagged(ConflictId("k"), measure("bus"), ActorId("ola"), "Dyrere", NINE, solution="Leie"))
    day.given(CoBenefitAdded(CoBenefitId("m"), measure("bus"), ActorId("ola"), "Stillere", NINE, goal="Helse"))
    book = opened(over(day))
    assert book.sheets["Samarbeid"] == [
        {
            "Tiltak": "Bus for all",
            "Type": say("nb")("stance.offer"),
            "Enhet": "Veg",
            "Område": "Teknisk",
            "Gjelder": "Arbeidstid",
            "Tekst": "Two people",
        }
    ]
    assert book.sheets["Målkonflikter og merverdi"] == [
        {"Tiltak": "Bus for all", "Type": "Målkonflikt", "Tekst": "Dyrere", "Hva kan løse det": "Leie"},
        {"Tiltak": "Bus for all", "Type": "Merverdi", "Tekst": "Stillere", "Mål eller hensyn": "Helse"},
    ]
    assert book.sheets["Tiltak"][0]["Tilbud om samarbeid"] == 1


def test_offers_and_needs_of_one_measure_stand_as_a_work_order(day: Day) -> None:
    day.given(posted("bus"), posted("tram"), offered("tracks", to="tram", by=OLA))
    day.given(offered("driver", to="bus", by=OLA), needed("seats", to="bus", by=INES))
    assert opened(over(day)).sheets["Arbeidsordrer"] == [
        {
            "Tiltak": "Bus for all", "Enheter": 2, "Tilbud møter behov": "ja", "Kan bidra": "Veg: Two people",
            "Trenger": "Bygg: Six cars",
        },
        {"Tiltak": "Tram for all", "Enheter": 1, "Kan bidra": "Veg: Two people"},
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["x" * 280, "😀" * 280, "kort"])
@pytest.mark.parametrize(("lang", "rest"), [("nb", r"… og (\d+) til\."), ("en", r"… and (\d+) more\.")])
def test_a_work_order_is_cut_at_a_whole_offer_and_says_how_many_more_there_are(
    day: Day, text: str, lang: str, rest: str
) -> None:
    day.given(posted("bus"), *wishes(text))
    names = {"nb": ("Arbeidsordrer", "Samarbeid", "Tekst"), "en": ("Work orders", "Collaboration", "Text")}
    orders, collaboration, column = names[lang]
    sheets = opened(over(day), lang).sheets
    cell = str(sheets[orders][0][say(lang)("stance.join")])
    *lines, last = cell.split("\n")
    assert len(cell.encode("utf-16-le")) // 2 <= 32_767
    assert cell.count("\n") <= 253
    assert lines == [f"Veg: {n:03} {text}" for n in range(len(lines))]
    left = re.fullmatch(rf"{rest}.*{collaboration}.*", last)
    assert left is not None
    assert int(left[1]) == 300 - len(lines) > 0
    assert {row[column] for row in sheets[collaboration]} == {f"{n:03} {text}" for n in range(300)}


def wishes(text: str) -> list[OfferMade]:
    return [
        replace(needed(f"o{n:03}", to="bus", by=OLA, stance=Stance.JOIN), text=f"{n:03} {text}") for n in range(300)
    ]


def test_no_cell_is_cut_in_silence() -> None:
    def cut(left: int) -> str:
        return f"[{left} left]"

    assert fitted("x" * 32_767, cut) == "x" * 32_767
    assert fitted("y\n" * 300, cut).count("\n") == 253
    assert fitted("y\n" * 300, cut).count("y") == 300
    for text in ("x" * 32_768, "😀" * 16_384, "😀x" * 20_000):
        kept, left = fitted(text, cut).removesuffix(" left]").split(" [")
        assert text.startswith(kept)
        assert len(kept) + int(left) == len(text)
        assert 32_740 < len(fitted(text, cut).encode("utf-16-le")) // 2 <= 32_767


def test_a_text_too_long_for_any_cell_says_how_much_there_was_no_room_for(day: Day) -> None:
    """Longer than any that is accepted."""
    over(day.given(posted("one"), MeasureDescribed(measure("one"), "ord " * 10_000)))
    cell = str(opened(day).sheets["Tiltak"][0][say("nb")("output.description")])
    assert len(cell) <= 32_767
    assert re.search(r"plass til \d+ tegn til i cellen", cell)


def test_what_no_document_can_hold_is_left_out(day: Day) -> None:
    """Texts of earlier versions."""
    over(day.given(posted("one"), MeasureRetitled(measure("one"), "Åsen\vskole\0\ufffe")))
    assert opened(day).sheets["Tiltak"][0]["Tiltak"] == "Åsen skole"


def test_no_participant_and_no_ballot_is_in_the_file() -> None:
    day = seed_day()
    everything = read(workbook(day.workshop, day.people, say("nb"))).everything
    assert [id_ for id_ in [*day.people, *(f"ballot-{person}" for person in day.people)] if id_ in everything] == []


def test_a_private_draft_is_nobodys_business(day: Day) -> None:
    assert "Mine for all" not in opened(day.given(posted("mine", private=True))).everything


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_a_day_on_which_nothing_was_said_makes_a_workbook_too(day: Day, lang: str) -> None:
    book = opened(day, lang)
    assert len(book.headings) == len(NB)
    assert all(book.headings.values())


def test_the_same_boards_make_the_same_file() -> None:
    day = seed_day()
    assert workbook(day.workshop, day.people, say("nb")) == workbook(day.workshop, day.people, say("nb"))
