"""Two tables in the gallery with a few measures, and their hosts' tablets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Locator, expect

from tests.browser.conftest import small_day
from tests.browser.faces import Tablet
from tests.browser.support import OrganisersServer, Room
from tests.support.client import Client

BIKES, CARS, PUMPS = "Elsykler til hjemmetjenesten", "Deling av biler i enhetene", "Varmepumper i barnehagene"
SAME_BIKES = "Elsykler i hjemmetjenesten"


class ThemedTablet(Tablet):
    """A host's tablet sorted by theme."""

    def by_theme(self) -> None:
        self.press("host.layout_themes")
        expect(self.column("")).to_be_visible()

    def column(self, theme: str) -> Locator:
        return self.page.get_by_role("region", name=theme or self.t("host.no_theme"))

    def mover(self, title: str) -> Locator:
        return self.card(title).get_by_role("button", name=self.t("host.move_card"))

    def drag(self, title: str, target: Locator) -> None:
        """Drags with the mouse in a few steps."""
        card, there = self.card(title), target
        card.scroll_into_view_if_needed()
        start, end = card.bounding_box(), there.bounding_box()
        assert start is not None
        assert end is not None
        mouse = self.page.mouse
        mouse.move(start["x"] + 30, start["y"] + 30)
        mouse.down()
        mouse.move(start["x"] + 50, start["y"] + 50, steps=3)
        mouse.move(end["x"] + 30, end["y"] + 30, steps=6)
        mouse.up()


@dataclass
class Hall:
    """Both tables' hosts have links; Kari sits at table 1, Omar at table 2."""

    room: Room
    workshop: Any
    organiser: Client
    kari: Client
    omar: Client
    acts: int = 0

    def act(self, who: Client, name: str, **data: object) -> None:
        self.acts += 1
        answer = who.post(f"hall-{self.acts}", name, data)
        assert answer["ok"], answer

    def tablet(self, table: int = 1, device: str = "tablet", **options: Any) -> ThemedTablet:
        entered = self.room.enter(ThemedTablet, device, f"the tablet of table {table}", **options)
        entered.open(self.workshop["links"]["hosts"][str(table)])
        expect(entered.page.get_by_role("main")).to_be_visible()
        return entered


def open_hall(server: OrganisersServer, room: Room, phase: str = "gallery") -> Hall:
    """Opens a workshop with its own title: other journeys find theirs by title."""
    workshop: Any = server.new_workshop(str(small_day), "--title", "Bordvertenes dag")
    code = workshop["code"]
    hall = Hall(
        room,
        workshop,
        organiser=Client.with_key(server.url, code, workshop["keys"]["organiser"]),
        kari=Client.join(server.url, code, table=1, unit="Skole", role="Rektor"),
        omar=Client.join(server.url, code, table=2, unit="Sykehjem", role="Pleier"),
    )
    hall.act(hall.organiser, "start_phase", phase="gallery")
    hall.act(hall.kari, "post_measure", measure="bikes", title=BIKES, description="Til alle soner.")
    hall.act(hall.kari, "post_measure", measure="cars", title=CARS)
    hall.act(hall.kari, "post_measure", measure="pumps", title=PUMPS)
    if phase != "gallery":
        hall.act(hall.organiser, "start_phase", phase=phase)
    return hall
