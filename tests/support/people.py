"""People files, made as a spreadsheet makes them."""

import pytest

from facilitator.domain.programme import Area
from facilitator.people_file import People, read
from facilitator.programme_problem import PeopleProblem

HEADS = ("area", "unit", "table")
ROWS = (("Kultur", "Øya skole", "1"), ("Kultur", "Bråten barnehage", "1"), ("Tekniske tjenester", "Vann og avløp", "2"))
AREAS = (Area("Kultur", ("Øya skole", "Bråten barnehage")), Area("Tekniske tjenester", ("Vann og avløp",)))


def csv(*rows: tuple[str, ...], heads: tuple[str, ...] = HEADS, delimiter: str = ";", end: str = "\r\n") -> str:
    return "".join(delimiter.join(row) + end for row in (heads, *rows))


def taken(content: str | bytes) -> People:
    return read(content.encode() if isinstance(content, str) else content)


def codes(people: People) -> list[str]:
    return [note.code for note in people.notes]


def refused(content: str | bytes) -> PeopleProblem:
    with pytest.raises(PeopleProblem) as found:
        taken(content)
    return found.value
