"""Localised formatting for documents: dates, decimals and amounts differ between languages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_decimal

from facilitator.domain.fields import Field
from facilitator.domain.person import Person
from facilitator.domain.programme import Programme
from facilitator.domain.text import Text
from facilitator.output.local_time import local


class Words:
    """`say(key, **facts)` gives a sentence of the message catalogues in the reader's language; raises KeyError. Every sentence may
    use the programme's vocabulary: `{word_area}`, `{Word_area}` with a capital letter."""

    def __init__(self, say: Callable[..., str], programme: Programme) -> None:
        self.locale = say("output.locale")
        self._words = programme.words.facts("en" if self.locale.startswith("en") else "nb")
        self._say = say

    def say(self, key: str, **facts: object) -> str:
        return self._say(key, **self._words, **facts)

    def text(self, text: Text) -> str:
        return text.en if self.locale.startswith("en") else text.nb

    def field(self, field: Field) -> str:
        """The name of a measure's field: the programme's own, or the catalogues', where documents may have a shorter one."""
        if field.title is not None:
            return self.text(field.title)
        try:
            return self.say(f"output.field.{field.name}")
        except KeyError:
            return self.say(f"fields.{field.name}")

    def lack(self, programme: Programme, lack: str) -> str:
        """What a measure lacks: the title of the programme's own field, or the catalogues' word."""
        own = programme.field_named(lack)
        return self.text(own.title) if own and own.title and own.lack == lack else self.say(f"output.lack.{lack}")

    def all_of(self, things: list[str]) -> str:
        """Returns `neste steg, frist og effekt`."""
        return format_list(things, locale=self.locale)

    def day(self, day: date) -> str:
        """Returns `16. januar 2024`."""
        return format_date(day, "long", locale=self.locale)

    def time(self, ms: int) -> str:
        """Returns `09:00`."""
        return format_time(local(ms), "short", locale=self.locale)

    def number(self, number: float) -> str:
        """Returns `4 750 000` or `12,5`."""
        return format_decimal(number, "#,##0.##", locale=self.locale)

    def mean(self, mean: float) -> str:
        """Returns `4,3`; rounds half up, as the pages do."""
        tenths = Decimal(str(mean)).quantize(Decimal("0.1"), ROUND_HALF_UP)
        return format_decimal(tenths, "0.0", locale=self.locale)

    def signature(self, person: Person) -> str:
        """Returns an empty string for UNKNOWN."""
        return ", ".join(part for part in (person.label, person.unit) if part)
