"""The headings of a people file, in bokmål, nynorsk and English."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from facilitator.programme_problem import PeopleProblem

_USUAL = {
    "area": ("område", "area"),
    "unit": ("enhet", "eining", "unit"),
    "table": ("bord", "table"),
}
"""The headings that the documentation names; the first is said beside the English one when a column is missing."""
_OTHERS = {
    "area": (
        *("kommunalsjefsområde", "kommunalsjefområde", "kommunaldirektørområde", "direktørområde", "kommunalområde"),
        *("tjenesteområde", "tenesteområde", "virksomhetsområde", "verksemdsområde", "hovedområde", "hovudområde"),
        *("fagområde", "ansvarsområde", "sektor", "etat", "områder", "områdenavn", "områdenamn", "areas", "areaname"),
        *("sector", "servicearea", "directorate", "omrade"),
    ),
    "unit": (
        *(
            "enheter",
            "einingar",
            "enhetsnavn",
            "einingsnamn",
            "organisasjonsenhet",
            "organisasjonseining",
            "virksomhet",
        ),
        *("verksemd", "arbeidssted", "arbeidsstad", "arbeidsplass", "tjenestested", "tenestestad", "units", "unitname"),
        *("workplace",),
    ),
    "table": ("bordnr", "bordnummer", "bordno", "bordplass", "bordplassering", "tableno", "tablenr", "tablenumber"),
}
_EITHER = ("avdeling", "seksjon", "department", "division", "section")
"""In one municipality an area, in another a unit: read as the one of them that no other heading stands for."""
_lookups = tuple({heading: role for role, words in known.items() for heading in words} for known in (_USUAL, _OTHERS))


@dataclass(frozen=True, slots=True)
class Headings:
    """`columns` are the numbers of the columns from 0, by `area`, `unit` and `table`; `width` is that of the row."""

    line: int
    columns: Mapping[str, int]
    width: int

    @property
    def missing(self) -> list[str]:
        return [role for role in _USUAL if role not in self.columns]


def headings_in(line: int, row: Sequence[str]) -> Headings:
    """Finds the headings among the cells. Raises PeopleProblem where two stand for the same."""
    keys = [_key(cell) for cell in row]
    columns: dict[str, int] = {}
    for known in _lookups:
        found: dict[str, int] = {}
        for place, key in enumerate(keys):
            role = known.get(key)
            if role is None or role in columns:
                continue
            if role in found:
                raise PeopleProblem("heading_twice", line=line, one=row[found[role]].strip(), other=row[place].strip())
            found[role] = place
        columns |= found
    either = [place for place, key in enumerate(keys) if key in _EITHER]
    lacking = [role for role in ("area", "unit") if role not in columns]
    if len(either) == len(lacking) == 1:
        columns[lacking[0]] = either[0]
    return Headings(line, columns, len(row))


def named(roles: Sequence[str]) -> str:
    """The columns as both languages call them."""
    return ", ".join(f"{_USUAL[role][0]}/{role}" for role in roles)


def _key(cell: str) -> str:
    """Only the letters: case, spaces, signs and numbers make no other heading. Some programs write aa for å."""
    letters = "".join(c for c in unicodedata.normalize("NFKC", cell).casefold() if c.isalpha())
    return letters.replace("aa", "å")
