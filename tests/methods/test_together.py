"""On how many measures two areas both take part."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.field_values import FieldSet
from facilitator.domain.hiding import MeasureHidden
from facilitator.methods.together import together
from tests.support.workshop import INES, KARI, OLA, Day, measure, merged, offered, posted, withdrawn


def cell(day: Day, one: str, other: str) -> int:
    counted = together(day.workshop)
    cells = [counted.cells[counted.areas.index(a)][counted.areas.index(b)] for a, b in ((one, other), (other, one))]
    assert cells[0] == cells[1], "the same from either side"
    return cells[0]


def test_lead_partners_and_those_who_offer_take_part_together() -> None:
    day = Day().given(posted("bikes"), posted("bus"), posted("tram"))
    day.given(FieldSet(measure("bikes"), "lead_unit", "Skole"), offered("o1", to="bikes", by=OLA))
    day.given(FieldSet(measure("bus"), "partner_units", ("Skole", "Veg")), offered("o2", to="bus", by=INES))
    assert cell(day, "Oppvekst", "Teknisk") == 2
    assert (cell(day, "Oppvekst", "Oppvekst"), cell(day, "Teknisk", "Teknisk")) == (0, 0)


def test_what_an_area_has_to_itself_stands_on_the_diagonal() -> None:
    day = Day().given(posted("bikes"), offered("o1", to="bikes", by=OLA), offered("o2", to="bikes", by=INES))
    assert (cell(day, "Teknisk", "Teknisk"), cell(day, "Oppvekst", "Teknisk")) == (1, 0)


def test_what_was_merged_counts_for_what_it_went_into_and_what_is_gone_nowhere() -> None:
    day = Day().given(posted("bikes"), posted("bus"), posted("tram"), posted("boat"), posted("draft", private=True))
    day.given(offered("o1", to="bikes", by=OLA), offered("o2", to="bus", by=KARI), merged("bus", into="bikes"))
    for number, name in enumerate(("tram", "boat", "draft")):
        day.given(offered(f"ola-{number}", to=name, by=OLA), offered(f"kari-{number}", to=name, by=KARI))
    day.given(withdrawn("tram"), MeasureHidden(measure("boat"), "A name"))
    assert cell(day, "Oppvekst", "Teknisk") == 1


def test_each_measure_says_in_which_cells_it_is_counted() -> None:
    day = Day().given(posted("bikes"), posted("bus"), posted("idea"))
    day.given(offered("o1", to="bikes", by=OLA), offered("o2", to="bikes", by=KARI), offered("o3", to="bus", by=INES))
    counted = together(day.workshop)
    assert counted.areas == ("Oppvekst", "Teknisk")
    assert counted.cells_of == {measure("bikes"): ((0, 1),), measure("bus"): ((1, 1),)}


@given(st.randoms(use_true_random=False))
def test_the_order_of_what_was_said_makes_no_difference(chance: Random) -> None:
    said = [
        offered(f"o{number}", to=chance.choice(["bikes", "bus"]), by=chance.choice([KARI, OLA])) for number in range(8)
    ]
    shuffled = chance.sample(said, len(said))
    days = [Day().given(posted("bikes"), posted("bus"), *order) for order in (said, shuffled)]
    assert together(days[0].workshop) == together(days[1].workshop)
