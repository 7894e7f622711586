"""What a class spans, and when it contradicts a number."""

import pytest

from facilitator.domain.classes import contradictions, span_of
from facilitator.domain.things import FieldValue
from facilitator.programme_files import load_built_in, names


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("under 0,5 mill.", 0, 500_000),
        ("0,5-2 mill.", 500_000, 2_000_000),
        ("2–10 mill.", 2_000_000, 10_000_000),
        ("over 10 mill.", 10_000_000, None),
        ("< 100 000 kr", 0, 100_000),
        ("100 000 – 500 000 kr", 100_000, 500_000),
        ("500 000 til 2 millioner", 500_000, 2_000_000),
        ("500 tusen - 2 mill. kr", 500_000, 2_000_000),
        ("mellom 1 og 5 mill", 1_000_000, 5_000_000),
        ("meir enn 1,5 mrd", 1.5e9, None),
        ("10 mill. eller mer", 10_000_000, None),
        ("inntil 250.000 kr", 0, 250_000),
        ("100-500k", 100_000, 500_000),
        ("at least 0.5 million", 500_000, None),
        ("up to 1 million", 0, 1_000_000),
        ("under 10 tonn CO2", 0, 10),
        ("10–100 tonn CO₂e", 10, 100),
    ],
)
def test_a_class_spans_what_its_words_say(text: str, least: float, most: float | None) -> None:
    assert span_of(text) == (least, most)


@pytest.mark.parametrize(
    "text", ["lav", "høy", "", "ca. 2 mill.", "klasse 2", "10-2 mill.", "under eller over 2 mill.", "1, 2 eller 3"]
)
def test_what_cannot_be_read_for_certain_spans_nothing(text: str) -> None:
    assert span_of(text) is None


@pytest.mark.parametrize("name", names())
def test_the_classes_of_cost_that_are_offered_can_be_read(name: str) -> None:
    spans = [span_of(offered) for offered in load_built_in(name).choices["cost_class"]]
    assert all(spans)
    assert [span.most for span in spans if span][:-1] == [span.least for span in spans if span][1:]


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({"cost_class": "0,5-2 mill.", "cost_once": 4_750_000}, [["cost_class", "cost_once"]]),
        ({"cost_class": "0,5-2 mill.", "cost_once": 2_000_000}, []),
        ({"cost_class": "0,5-2 mill.", "cost_once": 400_000, "cost_per_year": 150_000}, []),
        ({"cost_class": "over 10 mill.", "cost_per_year": 12_000_000}, []),
        (
            {"cost_class": "over 10 mill.", "cost_once": 9, "cost_per_year": 8},
            [["cost_class", "cost_once", "cost_per_year"]],
        ),
        ({"cost_class": "over 10 mill."}, []),
        ({"cost_class": "høy", "cost_once": 1}, []),
        ({"cost_once": 1}, []),
        ({"effect_class": "under 10 tonn", "effect_tonnes": 120}, [["effect_class", "effect_tonnes"]]),
        ({"effect_class": "lav", "effect_tonnes": 120}, []),
    ],
)
def test_a_class_that_no_number_fits_contradicts_them(fields: dict[str, FieldValue], found: list[list[str]]) -> None:
    assert contradictions(fields) == found
