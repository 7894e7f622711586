"""A workshop whose tables have claimed measures and rated them, as a vote in a hall would."""

from __future__ import annotations

from collections.abc import Sequence

from tests.browser.screen_hall import Hall, open_hall
from tests.browser.support import OrganisersServer, Room
from tests.support.client import Client

RATED = (
    "Elsykler til hjemmetjenesten", "Felles bilpool for alle enhetene som ligger nær hverandre", "Kompost i kantina",
    "Solceller på alle skoletak", "Mindre kjøtt i kantinene", "Tog i stedet for fly på reiser under fire timer",
    "Klimasjekk i alle saksframlegg", "Ombruk av møbler på tvers av enhetene", "Utslippsfrie anleggsplasser i alle kontrakter",
    "Energioppfølging i alle formålsbygg", "Sykkelparkering under tak ved alle skoler", "Felles innkjøp av elbiler",
    "Bytteordning for verktøy", "Rehabilitering i stedet for nybygg", "Matsvinn måles på hvert sykehjem", "Grønne møter",
)  # fmt: skip
"""Sixteen, two from each of eight tables."""
raters = 6


def rated_room(server: OrganisersServer, room: Room, scores: Sequence[tuple[Sequence[int], Sequence[int]]]) -> Hall:
    """`scores` are the effects and feasibilities that the people of a table give, one pair for each claimed measure."""
    hall = open_hall(server, room)
    code = hall.workshop["code"]
    tables = range(1, (len(scores) + 1) // 2 + 1)
    people = {n: [Client.join(server.url, code, table=n, unit="Skole") for _ in range(raters)] for n in tables}
    hosts = {n: hall.with_host(n) for n in tables}
    hall.act("start_phase", phase="gallery")
    for number in range(len(scores)):
        hall.by(hosts[number // 2 + 1], "post_measure", measure=f"m{number}", title=RATED[number])
    hall.act("start_phase", phase="deepen")
    for number, (effects, feasibilities) in enumerate(scores):
        table = number // 2 + 1
        hall.by(hosts[table], "claim_measure", measure=f"m{number}")
        for criterion, given in (("effect", effects), ("feasibility", feasibilities)):
            for person, score in zip(people[table], given, strict=False):
                hall.by(person, "rate_measure", measure=f"m{number}", criterion=criterion, score=score)
    hall.act("start_phase", phase="plenary")
    return hall
