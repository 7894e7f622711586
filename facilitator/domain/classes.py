"""Classes such as `under 0,5 mill.`, `0,5-2 mill.` and `over 10 mill.`: what they span, read from their words as an organiser wrote
them, and where a measure's class and its numbers contradict each other. A class is never read as a number."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from facilitator.domain.things import FieldValue, Measure

NUMBERS_OF = {"effect_class": ("effect_tonnes",), "cost_class": ("cost_once", "cost_per_year")}
"""The fields that say in numbers what a class says roughly; a cost may be either of the two, or both together."""

_ZEROS = (
    (re.compile(r"tusen|thousand|k\b"), 1e3),
    (re.compile(r"mill?\b|million|m\b"), 1e6),
    (re.compile(r"mrd|milliard|bn\b"), 1e9),
)
_GROUPED = re.compile(r"(?<!\b0)(?<=\d)[ .](?=\d{3}(?!\d))")
_NUMBER = re.compile(r"(\d+(?:[.,]\d+)?)\s*([a-zæøå]*)")
_NO_NUMBER = re.compile(r"co\s?[2₂]e?")
_AT_MOST = re.compile(
    r"\b(?:under|mindre|lavere|lågare|inntil|opptil|opp til|høyst|høgst|maks|max|less|below|up to|at most)\b|[<≤]"
)
_AT_LEAST = re.compile(r"\b(?:over|mer|meir|minst|fra|frå|høyere|høgare|more|above|at least|from)\b|[>≥+]")
_BETWEEN = re.compile(r"\d[^\d]*(?:[-–—]|\btil\b|\bto\b|\bog\b|\band\b)[^\d]*\d")


class Span(NamedTuple):
    """From `least` to `most`, both included; None: there is no upper bound."""

    least: float
    most: float | None

    def holds(self, number: float) -> bool:
        return self.least <= number and (self.most is None or number <= self.most)


def span_of(text: str) -> Span | None:
    """Returns None for a class in words alone (`høy`), or one that cannot be read for certain."""
    said = _NO_NUMBER.sub(" ", " ".join(text.casefold().split()))
    found = [(float(digits.replace(",", ".")), unit) for digits, unit in _found_in(said)]
    if len(found) == 2 and _BETWEEN.search(said):
        (least, first_unit), (most, last_unit) = found
        shared = _zeros(last_unit) if least < 1_000 else 1
        span = Span(least * _zeros(first_unit, shared), most * _zeros(last_unit))
        return span if span.most is not None and span.least < span.most else None
    if len(found) != 1 or bool(_AT_MOST.search(said)) == bool(_AT_LEAST.search(said)):
        return None
    bound = found[0][0] * _zeros(found[0][1])
    return Span(0, bound) if _AT_MOST.search(said) else Span(bound, None)


def contradictions(fields: Mapping[str, FieldValue]) -> list[list[str]]:
    """Returns each class that none of its measure's numbers fits, with those numbers, as names of fields: the class first."""
    found = []
    for name, numbers in NUMBERS_OF.items():
        said = fields.get(name)
        span = span_of(said) if isinstance(said, str) else None
        known = {number: value for number in numbers if isinstance(value := fields.get(number), int | float)}
        if span and known and not any(map(span.holds, [*known.values(), sum(known.values())])):
            found.append([name, *known])
    return found


def only_class(measure: Measure) -> bool:
    """Whether a class is all that is known of the cost."""
    return "cost_class" in measure.fields and not any(name in measure.fields for name in NUMBERS_OF["cost_class"])


def _found_in(said: str) -> list[tuple[str, str]]:
    return [(match[1], match[2]) for match in _NUMBER.finditer(_GROUPED.sub("", said))]


def _zeros(unit: str, otherwise: float = 1) -> float:
    return next((zeros for word, zeros in _ZEROS if word.match(unit)), otherwise)
