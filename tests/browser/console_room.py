"""The organiser's console of a workshop with content, for tests of the console alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.conftest import small_day
from tests.browser.faces import Console
from tests.browser.support import OrganisersServer, Room
from tests.support.client import Client

BIKES, MORE_BIKES, CARS = "Elsykler til hjemmetjenesten", "Elsykler til hjemmetjenestene", "Deling av biler"
COMPOST = "Kompost i kantina"
TITLE = "Klimadag sett fra konsollen"


class Directing(Console):
    """A console with actions for its tests."""

    def row(self, title: str) -> Locator:
        return self.page.get_by_role("listitem").filter(has=self.page.get_by_role("button", name=title, exact=True))

    def tick(self, *titles: str) -> None:
        for title in titles:
            self.page.get_by_role("checkbox", name=self.t("console.tick", title=title), exact=True).check()

    def in_dialog(self, key: str, **facts: object) -> Locator:
        return self.dialog.get_by_role("button", name=self.t(key, **facts), exact=True)

    def on_screen(self) -> Locator:
        return self.page.get_by_role("region", name=self.t("console.on_screen"))

    def open_measure(self, title: str) -> None:
        self.page.get_by_role("button", name=title, exact=True).first.click()
        expect(self.dialog).to_be_visible()


def gathered(server: OrganisersServer, workshop: Any) -> dict[str, Client]:
    """Sets up a gallery with two people at two tables and four measures, two of them similar."""
    code, keys = workshop["code"], workshop["keys"]
    who = {
        "organiser": Client.with_key(server.url, code, keys["organiser"]),
        "kari": Client.join(server.url, code, table=1, unit="Skole", role="Rektor"),
        "omar": Client.join(server.url, code, table=2, unit="Sykehjem", role="Pleier"),
    }
    acts = (
        ("organiser", "start_phase", {"phase": "gallery"}),
        ("kari", "post_measure", {"measure": "bikes", "title": BIKES, "description": "Til alle soner."}),
        ("kari", "post_measure", {"measure": "cars", "title": CARS}),
        ("omar", "post_measure", {"measure": "more-bikes", "title": MORE_BIKES}),
        ("omar", "post_measure", {"measure": "compost", "title": COMPOST}),
        ("omar", "make_offer", {"offer": "charger", "measure": "bikes", "text": "Vi låner ut lader."}),
    )
    for number, (name, command, data) in enumerate(acts):
        assert who[name].post(f"act-{number}", command, data)["ok"]
    return who


@pytest.fixture
def workshop(server: OrganisersServer, tmp_path: Path) -> Any:
    """The small day with its own title, so that tests that open the small day from the desk find it once."""
    programme = tmp_path / "console_day.toml"
    programme.write_text(
        small_day.read_text(encoding="utf-8").replace('title.nb = "Klimadag i det små"', f'title.nb = "{TITLE}"', 1),
        encoding="utf-8",
    )
    return server.new_workshop(str(programme))


@pytest.fixture
def people(server: OrganisersServer, workshop: Any) -> dict[str, Client]:
    return gathered(server, workshop)


@pytest.fixture
def console(people: dict[str, Client], workshop: Any, room: Room) -> Directing:
    entered = room.enter(Directing, "laptop", "the console")
    entered.open(workshop["links"]["console"])
    expect(entered.page.get_by_role("tab").first).to_be_visible()
    return entered
