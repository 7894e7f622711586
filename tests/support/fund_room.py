"""A small day in which twelve people, six from each of two areas, have voted for measures with a cost; for tests of the fund."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from tests.support.client import Client

SOLAR, HEAT, BIKES, TREES = "Solceller på rådhuset", "Varmepumpe i svømmehallen", "Sykkelparkering", "Trær i sentrum"
GREEN = "Grønne innkjøp"
"""Its cost is unknown."""
COSTS = {
    SOLAR: 900_000,
    HEAT: 400_000,
    BIKES: 100_000,
    TREES: 50_000,
    "Reparasjonskafé": 30_000,
    "Kompost i kantina": 20_000,
    "Klimakurs for ledere": 60_000,
    "Felles elbiler": 250_000,
}
BALLOTS = [*[(SOLAR, HEAT)] * 6, *[(SOLAR, BIKES)] * 2, *[(BIKES, TREES)] * 3, (TREES, GREEN)]
FUND = 1_000_000
"""Most votes and broadest support choose solar, bikes; equal shares trees, bikes, heat; the core is bikes."""

TITLES = [*COSTS, GREEN]


def measure_id(title: str) -> str:
    return f"m{TITLES.index(title)}"


def voted(url: str, workshop: Any, ballots: Sequence[tuple[str, ...]] = BALLOTS) -> Client:
    """Returns the organiser, in the voting phase after all have voted."""
    code = workshop["code"]
    organiser = Client.with_key(url, code, workshop["keys"]["organiser"])
    units = ("Skole", "Sykehjem")
    voters = [Client.join(url, code, table=1, unit=units[number % 2], role="") for number, _ in enumerate(ballots)]
    act(organiser, "start_phase", phase="gallery")
    for title in TITLES:
        act(voters[0], "post_measure", measure=measure_id(title), title=title)
    act(organiser, "start_phase", phase="vote")
    for voter, ballot in zip(voters, ballots, strict=True):
        for title in ballot:
            act(voter, "cast_vote", measure=measure_id(title))
    return organiser


def fill_in(organiser: Client, costs: dict[str, float] = COSTS) -> None:
    for title, cost in costs.items():
        act(organiser, "set_field", measure=measure_id(title), field="cost_once", value=cost)


def act(who: Client, name: str, **data: object) -> None:
    answer = who.post(uuid4().hex, name, data)
    assert answer["ok"], answer


def fund_seen(who: Client) -> dict[str, Any]:
    record: dict[str, Any] = who.fresh_view()["records"]["fund"]
    return record
