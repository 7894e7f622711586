"""The minutes, read back with python-docx as a word processor would."""

import io
from dataclasses import replace

import pytest
from docx import Document
from docx.document import Document as DocumentObject

from facilitator.domain.assessment import MeasureClaimed, MeasureRated
from facilitator.domain.commitments import CommitmentMade
from facilitator.domain.conflicts import CoBenefitAdded, ConflictFlagged
from facilitator.domain.dates import DatePlanned
from facilitator.domain.field_values import FieldSet
from facilitator.domain.kernel import BallotId, CoBenefitId, CommitmentId, ConflictId
from facilitator.domain.measures import MeasureDescribed
from facilitator.domain.person import Person
from facilitator.domain.polls import FeedbackGiven
from facilitator.domain.programme import Area, Question
from facilitator.domain.text import Text
from facilitator.domain.things import Criterion, Stance
from facilitator.domain.thumb import Thumb
from facilitator.domain.thumbs import ThumbGiven
from facilitator.output.minutes import minutes
from tests.output.reader import PEOPLE, say
from tests.support.day import seed_day
from tests.support.programme import PROGRAMME, VOTE
from tests.support.workshop import INES, KARI, NINE, OLA, Day, closed, joined, measure, needed, offered, posted, voted


def opened(day: Day, lang: str = "nb") -> DocumentObject:
    return Document(io.BytesIO(minutes(day.workshop, PEOPLE, say(lang))))


def seed(lang: str = "nb") -> DocumentObject:
    day = seed_day()
    return Document(io.BytesIO(minutes(day.workshop, day.people, say(lang))))


def over(day: Day) -> Day:
    return day.given(closed(day.now))


def headings(document: DocumentObject, level: int = 1) -> list[str]:
    return [p.text for p in document.paragraphs if p.style is not None and p.style.name == f"Heading {level}"]


def rows(document: DocumentObject, head: str) -> list[list[str]]:
    """The rows of the table whose first heading is `head`."""
    tables = [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]
    return next(table[1:] for table in tables if table[0][0] == head)


def text(document: DocumentObject) -> str:
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def facts(document: DocumentObject, label: str) -> list[str]:
    """The values that stand to the right of a label, for each measure."""
    found = [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]
    return [row[place + 1] for row in found for place in range(len(row) - 1) if row[place] == label]


NB = [
    "Dagen i tall", "Tiltak med mest støtte", "Tiltakene bordene tok videre", "Effekt og gjennomførbarhet", "Hva mangler",
    "Effekt og kostnad", "Sjekklister", "Hvem som vil bidra til hva",
    "Hva som kan settes i gang sammen", "Muligheter og målkonflikter",
    "Målkonflikter", "Dette tar vi med oss", "Tilbakemelding",
]  # fmt: skip
EN = [
    "The day in numbers", "Measures with most support", "What the tables took further",
    "Effect and feasibility", "What is missing", "Effect and cost",
    "Checklists", "Who wants to contribute to what", "What could be started together", "Opportunities and goal conflicts",
    "Goal conflicts", "What we take with us", "Feedback",
]  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "title", "when", "sections"),
    [
        ("nb", "Kick-off for klimabudsjett 2025", "Referat fra 16. januar 2024, kl. 09:10–12:30", NB),
        ("en", "Kick-off for the climate budget 2025", "Minutes of 16 January 2024, 09:10–12:30", EN),
    ],
)
def test_it_tells_the_seed_day_in_the_readers_language(lang: str, title: str, when: str, sections: list[str]) -> None:
    document = seed(lang)
    assert [paragraph.text for paragraph in document.paragraphs[:2]] == [title, when]
    assert headings(document) == sections
    assert document.core_properties.title == title
    assert document.core_properties.language == {"nb": "nb-NO", "en": "en-GB"}[lang]


def test_the_day_in_numbers() -> None:
    figures = [cell.text.split("\n") for row in seed().tables[0].rows for cell in row.cells]
    assert figures == [
        ["58", "deltakere"], ["6", "kommunalsjefsområder"], ["8", "bord"], ["111", "tiltak"],
        ["155", "kommentarer"], ["96", "tilbud og behov"], ["22", "målkonflikter"], ["272", "stemmer"],
    ]  # fmt: skip


def test_those_tied_with_the_last_of_the_most_supported_are_let_in() -> None:
    supported = rows(seed(), "Tiltak")
    assert [votes for _, votes, _ in supported] == ["13", "10", "10", "9", "9", "8", "8", "8", "7", "6", "6", "6"]
    assert supported[0] == ["Klimasjekk i alle saksframlegg\nKlima og miljø", "13", "6 av 6 områder · 7 av 8 bord"]


def test_measures_with_equal_votes_stand_on_the_same_background() -> None:
    table = seed().tables[1]
    tinted = [bool(row.cells[0]._tc.xpath("w:tcPr/w:shd")) for row in table.rows[1:]]
    #             13    10     10     9     9     8      8      8      7     6      6      6
    assert tinted == [True, False, False, True, True, False, False, False, True, False, False, False]


def test_a_claimed_measure_says_how_ready_it_is(day: Day) -> None:
    day.given(joined(KARI, OLA), posted("one"), MeasureDescribed(measure("one"), "Mer om det"))
    day.in_phase(VOTE).given(
        voted(KARI, "one", area=KARI.area), voted(OLA, "one", area=OLA.area), MeasureClaimed(measure("one"), 2)
    )
    known = {
        "owner_role": "Veisjef",
        "effect_class": "høy",
        "effect_tonnes": 1200.5,
        "cost_once": 4_750_000,
        "due": "2024-03-01",
    }
    day.given(*(FieldSet(measure("one"), name, value) for name, value in known.items()))
    for who, score in ((KARI, 4), (OLA, 5)):
        day.given(MeasureRated(measure("one"), who.participant, Criterion.EFFECT, score))
    document = opened(over(day))
    assert headings(document, 2) == ["One for all"]
    assert "Bord 2 · 2 stemmer · 2 av 2 områder" in text(document)
    assert "Mer om det" in text(document)
    said = {label: facts(document, label) for label in ("Ansvarlig", "Frist", "Effekt", "Kostnad", "Vurdert effekt")}
    assert said == {
        "Ansvarlig": ["Veisjef"],
        "Frist": ["1. mars 2024"],
        "Effekt": ["høy · 1\xa0200,5 tonn CO₂e per år"],
        "Kostnad": ["4\xa0750\xa0000 kr i investering"],
        "Vurdert effekt": ["4,5 av 5 (2 svar)"],
    }
    assert facts(document, "Finansiering") == facts(document, "Vurdert gjennomførbarhet") == ["ikke kjent ennå"]


def test_what_was_offered_stands_by_unit_in_the_programmes_order(day: Day) -> None:
    day.given(posted("one"), posted("two"), offered("b", to="two", by=INES), offered("a", to="one", by=OLA, named=True))
    assert rows(opened(over(day)), "Enhet") == [
        ["Veg", "One for all – Two people (Driftsleder)"],
        ["Bygg", "Two for all – Two people"],
    ]


def test_a_measure_of_several_units_is_told_as_a_work_order(day: Day) -> None:
    day.given(posted("one"), posted("two"), offered("alone", to="two", by=OLA), offered("a", to="one", by=OLA))
    day.given(needed("b", to="one", by=INES), needed("c", to="one", by=KARI, stance=Stance.JOIN))
    assert rows(opened(over(day), "en"), "Measure") == [
        [
            "One for all\nOffer meets need",
            "Can contribute: Veg (working time) – Two people\nNeeds: Bygg – Six cars\nWants to join: Skole",
        ]
    ]


def test_the_balance_is_told_in_one_sentence() -> None:
    said = "Opportunities spoken of: 96 (96 offers and needs, 0 co-benefits). Goal conflicts flagged: 22."
    assert said in text(seed("en"))


def test_what_splits_the_room_is_told_without_anybody_s_name(day: Day) -> None:
    day.given(posted("one"), posted("two"))
    thumbs = [Thumb.UP] * 4 + [Thumb.DOWN] * 3 + [Thumb.UNCLEAR]
    day.given(*(ThumbGiven(measure("one"), BallotId(f"b{n}"), thumb) for n, thumb in enumerate(thumbs)))
    day.given(*(ThumbGiven(measure("two"), BallotId(f"b{n}"), Thumb.UP) for n in range(9)))
    assert rows(opened(over(day), "en"), "Measure") == [
        ["One for all\nNobody has said what the conflict is", "4", "3", "1"]
    ]


def test_a_conflict_says_what_is_known_of_it(day: Day) -> None:
    parking = ConflictFlagged(
        ConflictId("c"), measure("one"), KARI.id, "Less parking", NINE, goal="Access", solution="Two bays"
    )
    health = CoBenefitAdded(CoBenefitId("b"), measure("one"), KARI.id, "Better health", NINE, affected="Staff")
    document = opened(over(day.given(posted("one"), parking, health)), "en")
    assert rows(document, "Measure") == [
        ["One for all", "Less parking\nGoal or consideration: Access\nWhat would solve it: Two bays"]
    ]
    assert "Better health\nWho is affected: Staff" in text(document)


def test_what_each_unit_takes_with_it(day: Day) -> None:
    taken = [
        CommitmentMade(CommitmentId(n), measure("one"), KARI.id, "Skole", n, NINE) for n in ("Tar det opp", "Og mer")
    ]
    assert rows(opened(over(day.given(posted("one"), *taken))), "Enhet") == [
        ["Skole", "One for all – Tar det opp\nOne for all – Og mer"]
    ]


def test_feedback_is_told_without_authors(day: Day) -> None:
    said = [(KARI, 5, "Vel blåst"), (OLA, 4, "Bra")]
    document = opened(over(day.given(*(FeedbackGiven(who.id, "useful", score, words) for who, score, words in said))))
    assert headings(document, 2) == ["Was it useful? på norsk"]
    assert "4,5 av 5 (2 svar)" in text(document)
    bullets = [p.text for p in document.paragraphs if p.style is not None and p.style.name == "List Bullet"]
    assert bullets == ["Bra", "Vel blåst"]


def test_votes_stay_hidden_until_they_are_revealed(day: Day) -> None:
    day.given(posted("one")).in_phase(VOTE).given(voted(KARI, "one", area=KARI.area), MeasureClaimed(measure("one"), 1))
    before, after = text(opened(day)), text(opened(over(day)))
    assert "Resultatet av avstemningen er ikke vist ennå." in before
    assert "1 stemme" not in before
    assert "Bord 1 · 1 stemme · minst 1 område" in after


def test_minutes_of_an_open_workshop_are_preliminary(day: Day) -> None:
    assert opened(day).paragraphs[1].text == "Foreløpig referat fra 16. januar 2024, fra kl. 09:00"


def test_minutes_say_when_it_was_held_and_not_when_it_was_made(day: Day) -> None:
    day.given(DatePlanned("2024-01-22"))
    assert opened(day).paragraphs[1].text == "Foreløpig referat. Økten er planlagt til 22. januar 2024"
    day.later(7 * 24 * 3_600).in_phase(VOTE).later(3_600)
    assert opened(day).paragraphs[1].text == "Foreløpig referat fra 23. januar 2024, fra kl. 09:00"
    day.later(24 * 3_600)
    told = opened(over(day)).paragraphs[1].text
    assert told == "Referat fra 23. januar 2024 kl. 09:00 til 24. januar 2024 kl. 10:00"


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_a_day_on_which_nothing_was_said_is_told_in_short(day: Day, lang: str) -> None:
    assert headings(opened(over(day), lang)) == [
        say(lang)("output.heading.numbers"),
        say(lang)("output.heading.most_supported"),
    ]


def test_no_participant_and_no_ballot_is_in_the_document() -> None:
    day, told = seed_day(), text(seed())
    assert [id_ for id_ in [*day.people, *(f"ballot-{person}" for person in day.people)] if id_ in told] == []


def test_a_private_draft_is_nobodys_business(day: Day) -> None:
    assert "Mine for all" not in text(opened(day.given(posted("mine", private=True))))


def test_the_heads_of_tables_are_repeated_for_whoever_hears_or_turns_pages() -> None:
    first_rows = [table.rows[0] for table in seed().tables]
    heads = [row for row in first_rows if row.cells[0].text in ("Tiltak", "Enhet")]
    assert len(heads) == 6
    assert all(row._tr.xpath("w:trPr/w:tblHeader") for row in heads)


def test_what_no_document_can_hold_does_not_keep_it_back() -> None:
    """Programmes of workshops that opened before texts were cleaned."""
    strange = "Åsen\vskole\0\ufffe"
    texts = {"title": Text(strange, strange), "areas": (Area(strange, (strange,)),), "choices": {"theme": (strange,)}}
    asked = (Question("useful", Text(strange, strange)),)
    day, who = Day(replace(PROGRAMME, **texts, feedback=asked)), replace(KARI, area=strange, unit=strange)
    day.given(posted("bus", by=who), needed("seats", to="bus", by=who), FieldSet(measure("bus"), "lead_unit", strange))
    people = {**PEOPLE, who.participant: Person(strange, strange, strange)}
    document = Document(io.BytesIO(minutes(over(day).workshop, people, say("nb"))))
    assert "Åsen skole" in text(document)
    assert document.core_properties.title == "Åsen skole"
