"""A workshop with content for every scene of the big screen, and an organiser who directs it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import expect

from tests.browser.faces import Screen
from tests.browser.support import OrganisersServer, Room
from tests.support.client import Client, seconds_left

BIKES = "Elsykler til hjemmetjenesten"
CARS = "Felles bilpool for alle enhetene som ligger nær hverandre"
LONGEST = (
    "Samferdselsinfrastrukturvedlikehold og felles innkjøp av utslippsfrie anleggsmaskiner for alle enheter i kommunen, "
    "med lading og egen drift"
)
TITLES = (
    BIKES,
    CARS,
    LONGEST,
    "Kompost",
    "Solceller på alle skoletak",
    "Mindre kjøtt i kantinene",
    "Tog i stedet for fly",
)
UNITS = {
    "Skole": "Oppvekst", "Sykehjem": "Velferd og helse", "Plan": "Plan, miljø og kultur", "Vei og trafikk": "Tekniske tjenester",
    "Eiendom drift": "Eiendom", "HR": "Organisasjon, styring og utvikling",
}  # fmt: skip
"""One person from every area."""
MESSAGE = (
    "Lunsjen er servert i kantina. Ta med koppen, og vær tilbake ved bordet ditt klokka 12.15. Vi begynner presis, og da "
    "skal alle stemme på tiltakene."
)


@dataclass
class Hall:
    """`act` runs an organiser's command; `open` opens a big screen."""

    server: OrganisersServer
    workshop: Any
    organiser: Client
    room: Room
    acts: int = 0
    people: list[Client] = field(default_factory=list)

    def act(self, name: str, **data: object) -> None:
        self.by(self.organiser, name, **data)

    def leave(self, seconds: int) -> None:
        """Sets the remaining time of the running phase, independent of elapsed test time."""
        self.act("extend_phase", seconds=round(seconds - seconds_left(self.organiser)))

    def by(self, somebody: Client, name: str, **data: object) -> None:
        self.acts += 1
        answer = somebody.post(f"act-{self.acts}", name, data)
        assert answer["ok"], answer

    def with_host(self, table: int) -> Client:
        key = self.workshop["keys"]["hosts"][str(table)]
        return Client.with_key(self.server.url, self.workshop["code"], key)

    def open(self, name: str = "the big screen", *, lang: str = "nb", **options: Any) -> Screen:
        screen = self.room.enter(Screen, "screen", name, **options)
        screen.open(self.workshop["links"]["screen"])
        if lang != screen.lang:
            screen.open(f"{screen.page.url}?lang={lang}")
            screen.lang = lang
        expect(screen.page.locator("main:not([data-scene=waiting])")).to_be_visible()
        return screen


def open_hall(server: OrganisersServer, room: Room, programme: str = "p58_seed") -> Hall:
    workshop: Any = server.new_workshop(programme)
    organiser = Client.with_key(server.url, workshop["code"], workshop["keys"]["organiser"])
    return Hall(server, workshop, organiser, room)


def fill(hall: Hall) -> None:
    """Adds measures, answers and votes by people from every area; the votes are not revealed."""
    hall.people = [
        Client.join(hall.server.url, hall.workshop["code"], table=number + 1, area=area, unit=unit, role="")
        for number, (unit, area) in enumerate(UNITS.items())
    ]
    # The smallest area that is told has six people, and all others together as many.
    for area, unit in [("Oppvekst", "Barnehage")] * 5 + [("Eiendom", "Eiendom drift")]:
        Client.join(hall.server.url, hall.workshop["code"], table=1, area=area, unit=unit, role="")
    first, second, *_ = hall.people
    hall.act("start_phase", phase="gallery")
    for number, title in enumerate(TITLES):
        hall.by(hall.people[number % len(UNITS)], "post_measure", measure=f"m{number}", title=title)
    hall.by(first, "describe_measure", measure="m0", description="Alle soner får sykler og lading før vinteren. " * 30)
    for number, person in enumerate(hall.people[1:]):
        hall.by(person, "make_offer", offer=f"o{number}", measure="m0", text="Vi kan bidra.")
    hall.by(second, "flag_conflict", conflict="c", measure="m0", text="Mindre tid hos hver bruker når det snør. " * 5)
    hall.by(second, "add_co_benefit", co_benefit="b", measure="m0", text="Bedre folkehelse.")
    hall.act("set_field", measure="m0", field="lead_unit", value="Prosjekttjenester")
    hall.act("set_field", measure="m0", field="funding", value="Klimabudsjett (nye midler)")
    hall.act("set_field", measure="m0", field="theme", value="Energibruk (uten direkte utslipp)")
    hall.act("set_field", measure="m1", field="theme", value="Veitrafikk")
    for number, (tonnes, kroner) in enumerate(
        ((120, 4_750_000), (4.2, 520_000), (60, 2_000_000), (1.5, 300_000)), start=1
    ):
        hall.act("set_field", measure=f"m{number}", field="measure_kind", value="direct")
        hall.act("set_field", measure=f"m{number}", field="effect_tonnes", value=tonnes)
        hall.act("set_field", measure=f"m{number}", field="cost_once", value=kroner)
    for number, certainty in enumerate(("measured", "calculated", "estimated"), start=1):
        hall.act("set_field", measure=f"m{number}", field="effect_certainty", value=certainty)
    hall.act("set_field", measure="m1", field="cost_per_year", value=100_000)
    hall.act("start_phase", phase="vote")
    for number, person in enumerate(hall.people):
        for measure in ("m0", "m1", "m2")[: 1 + number % 3]:
            hall.by(person, "cast_vote", measure=measure)
