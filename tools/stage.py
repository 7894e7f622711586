"""The set for screenshots: the seed day as played so far, and pages as its people see them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, Page, expect

from facilitator.web.i18n import Catalogues
from tests.support.client import Client
from tests.transcript.player import Player

PHONE = {"viewport": {"width": 360, "height": 740}, "device_scale_factor": 2, "is_mobile": True, "has_touch": True}
NARROW_PHONE = PHONE | {"viewport": {"width": 320, "height": 568}}
TABLET = {"viewport": {"width": 1180, "height": 820}, "device_scale_factor": 1.5, "has_touch": True}
UPRIGHT_TABLET = TABLET | {"viewport": {"width": 820, "height": 1180}}
LAPTOP = {"viewport": {"width": 1366, "height": 854}, "device_scale_factor": 1.5}
SCREEN = {"viewport": {"width": 1920, "height": 1080}}
OLD_PROJECTOR = {"viewport": {"width": 1280, "height": 960}}
PAPER = {"viewport": {"width": 1240, "height": 877}}
DARK = {"color_scheme": "dark"}
ENGLISH = {"locale": "en-GB"}


tonnes, tonnes_known = (49, 120, 15, 60, 9, 4), 6
costs, costs_known, fund = (200_000, 350_000, 75_000, 900_000, 40_000, 480_000, 120_000), 40, 3_000_000
writer, voter, board = "P47", "P12", "5"
_catalogues = Catalogues.load()


@dataclass
class Stage:
    """The seed day as played so far, and a browser."""

    player: Player
    browser: Browser

    @property
    def links(self) -> dict[str, Any]:
        links: dict[str, Any] = self.player.workshop["links"]
        return links

    @contextmanager
    def page(self, look: dict[str, Any], link: str, seat: dict[str, str] | None = None) -> Iterator[Page]:
        options = {"locale": "nb-NO", "timezone_id": "Europe/Oslo", "reduced_motion": "reduce", **look}
        context = self.browser.new_context(**options)
        page = context.new_page()
        if seat:
            kept = json.dumps([f"facilitator:seat:{self.player.code}", json.dumps(seat)])
            page.add_init_script(f"localStorage.setItem(...{kept})")
        page.goto(link)
        yield page
        context.close()

    def seat_of(self, person: str) -> dict[str, str]:
        """Returns the person's existing seat."""
        return {"token": self.player.clients[person].token, "participant_id": self.player.participant_ids[person]}

    @property
    def organiser(self) -> Client:
        return Client.with_key(self.player.server.url, self.player.code, self.player.workshop["keys"]["organiser"])

    def show(self, scene: str, step: str | None = None) -> None:
        answer = self.organiser.post(f"picture-scene-{scene}-{step}", "show_scene", {"scene": scene, "step": step})
        assert answer["ok"], answer

    @contextmanager
    def network(self) -> Iterator[None]:
        """Sets the venue's Wi-Fi for the duration of the block."""
        told = self.organiser.call("PUT", "network", json={"name": "Rådhuset gjest", "password": "sol og vind"})
        assert told.ok, told.text
        yield
        self.organiser.call("DELETE", "network")

    def share_out_a_fund(self) -> None:
        """Sets fictitious costs and effects on the top measures, and a fund of three million kroner."""
        organiser = self.organiser
        records = organiser.fresh_view()["records"]
        measures = sorted(
            (each for each in records.values() if each["kind"] == "measure" and each.get("votes")),
            key=lambda measure: (-measure["votes"], measure["id"]),
        )
        for number, measure in enumerate(measures[:costs_known]):
            data = {"measure": measure["id"], "field": "cost_once", "value": costs[number % len(costs)]}
            organiser.post(f"picture-cost-{number}", "set_field", data)
        for number, measure in enumerate(measures[:tonnes_known]):
            known = {"effect_tonnes": tonnes[number], "effect_certainty": "calculated", "measure_kind": "direct"}
            for field, value in known.items():
                data = {"measure": measure["id"], "field": field, "value": value}
                organiser.post(f"picture-{field}-{number}", "set_field", data)
        organiser.post("picture-fund", "set_fund", {"amount": fund})
        self.show("fund")

    def signal(self, host: str, signal: str) -> None:
        self.player.clients[host].command(f"picture-{signal}", "signal_table", {"signal": signal})


@contextmanager
def phone(stage: Stage, look: dict[str, Any], person: str = writer) -> Iterator[Page]:
    with stage.page(look, stage.links["join"], stage.seat_of(person)) as page:
        expect(page.get_by_role("navigation")).to_be_visible()
        yield page


def voters_phone(stage: Stage, look: dict[str, Any]) -> Any:
    return phone(stage, look, voter)


@contextmanager
def host(stage: Stage, look: dict[str, Any]) -> Iterator[Page]:
    with stage.page(look, stage.links["hosts"][board]) as page:
        expect(page.get_by_role("heading").first).to_be_visible()
        yield page


@contextmanager
def console(stage: Stage, look: dict[str, Any]) -> Iterator[Page]:
    with stage.page(look, stage.links["console"]) as page:
        expect(page.get_by_role("tablist")).to_be_visible()
        # The next phase cannot be started during a short delay after the page was opened.
        following = page.get_by_role("region", name=t(page, "console.next"))
        expect(following.get_by_role("button", disabled=True)).to_have_count(0)
        yield page


@contextmanager
def screen(stage: Stage, look: dict[str, Any]) -> Iterator[Page]:
    with stage.page(look, stage.links["screen"]) as page:
        if look.get("locale") == ENGLISH["locale"]:
            page.goto(f"{page.url}?lang=en")
        expect(page.locator("main:not([data-scene=waiting])")).to_be_visible()
        expect(page.locator("aside[data-shown=true]")).to_have_count(0)
        yield page


@contextmanager
def cards(stage: Stage, look: dict[str, Any]) -> Iterator[Page]:
    with stage.page(look, stage.links["cards"]) as page:
        yield page


@contextmanager
def cards_with_network(stage: Stage, look: dict[str, Any]) -> Iterator[Page]:
    """The cards as an organiser prints them, with the console's seat cookie."""
    with stage.network(), stage.page(look, stage.links["console"]) as page:
        page.goto(stage.links["cards"])
        yield page


@contextmanager
def screen_with_network(stage: Stage, look: dict[str, Any]) -> Iterator[Page]:
    with stage.network(), screen(stage, look) as page:
        expect(page.locator(".network")).to_be_visible()
        yield page


def t(page: Page, key: str, **facts: object) -> str:
    lang = page.evaluate("() => document.documentElement.lang")
    return _catalogues.sentence(lang, key, **facts)
