"""Takes the pictures of the docs: `python -m tools.pictures [NAME …]`. The seed day is played against a real server, and at fitting
moments real pages are opened and photographed. Everything in the pictures is made up."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser import chromium
from tests.support.server import Server
from tests.transcript.player import Player
from tests.transcript.rows import DAY, read_people, read_rows

top = Path(__file__).parent.parent
folder = top / "docs" / "pictures"
data = top / "tests" / "data"
bytes_max = 250_000
# A name that leads nowhere (RFC 2606), for whoever scans a picture.
shown_address = "https://kickoff.example.org"

PHONE = {"viewport": {"width": 360, "height": 740}, "device_scale_factor": 2, "is_mobile": True, "has_touch": True}
TABLET = {"viewport": {"width": 1180, "height": 820}, "device_scale_factor": 1.5, "has_touch": True}
LAPTOP = {"viewport": {"width": 1366, "height": 854}, "device_scale_factor": 1.5}
SCREEN = {"viewport": {"width": 1920, "height": 1080}}
PAPER = {"viewport": {"width": 1240, "height": 877}}


@dataclass
class Stage:
    """The seed day as far as it has been played, and a browser to look at it with."""

    player: Player
    browser: Browser

    @property
    def links(self) -> dict[str, Any]:
        links: dict[str, Any] = self.player.workshop["links"]
        return links

    @contextmanager
    def page(self, device: dict[str, Any], link: str, seat: dict[str, str] | None = None) -> Iterator[Page]:
        context = self.browser.new_context(locale="nb-NO", timezone_id="Europe/Oslo", reduced_motion="reduce", **device)
        page = context.new_page()
        if seat:
            kept = json.dumps([f"facilitator:seat:{self.player.code}", json.dumps(seat)])
            page.add_init_script(f"localStorage.setItem(...{kept})")
        page.goto(link)
        yield page
        context.close()

    @contextmanager
    def phone(self, person: str) -> Iterator[Page]:
        """With the seat that the person already has."""
        seat = {"token": self.player.clients[person].token, "participant_id": self.player.participant_ids[person]}
        with self.page(PHONE, self.links["join"], seat) as page:
            expect(page.get_by_role("button", name="Mitt")).to_be_visible()
            yield page

    def signal(self, host: str, signal: str) -> None:
        self.player.clients[host].command(f"picture-{signal}", "signal_table", {"signal": signal})


Take = Callable[[Stage, str], None]
to_the_top = "element => element.scrollIntoView({block: 'start'})"
to_the_middle = "element => element.scrollIntoView({block: 'center'})"


def shoot(page: Page, name: str) -> None:
    page.evaluate("() => document.fonts.ready")
    page.screenshot(path=folder / f"{name}.png")


def phone(stage: Stage, name: str) -> None:
    """An idea is being written; the own ones are saved."""
    with stage.phone("P47") as page:
        box = page.get_by_role("textbox", name="Ditt forslag til tiltak")
        box.click()
        box.press_sequentially("Lånesykler for ansatte ved ")
        shoot(page, name)


def phone_gallery(stage: Stage, name: str) -> None:
    with stage.phone("P47") as page:
        page.get_by_role("heading", name="Alle tiltak").evaluate(to_the_top)
        shoot(page, name)


def phone_measure(stage: Stage, name: str) -> None:
    """What has been said about a measure, and the ways to say more."""
    with stage.phone("P47") as page:
        page.get_by_role("button", name="Flere ladepunkter for tjenestebiler").click()
        expect(page.get_by_role("dialog")).to_be_visible()
        shoot(page, name)


def phone_vote(stage: Stage, name: str) -> None:
    """Some votes are given, one of them in sight."""
    with stage.phone("P12") as page:
        page.get_by_role("article").filter(has_text="Ta tilbake").first.evaluate(to_the_middle)
        shoot(page, name)


def host(stage: Stage, name: str) -> None:
    """A table with guests, somebody without a phone, and a measure that another table had too."""
    with stage.page(TABLET, stage.links["hosts"]["5"]) as page:
        expect(page.get_by_role("article").first).to_be_visible()
        shoot(page, name)


def console(stage: Stage, name: str) -> None:
    """One table is ready, another asks for help."""
    stage.signal("H3", "ready")
    stage.signal("H6", "help")
    with stage.page(LAPTOP, stage.links["console"]) as page:
        expect(page.get_by_role("heading", name="Bord 8")).to_be_visible()
        shoot(page, name)


def screen(stage: Stage, name: str) -> None:
    with stage.page(SCREEN, stage.links["screen"]) as page:
        expect(page.locator("main:not([data-scene=waiting])")).to_be_visible()
        shoot(page, name)


def cards(stage: Stage, name: str) -> None:
    with stage.page(PAPER, stage.links["cards"]) as page:
        shoot(page, name)


PICTURES: tuple[tuple[str, str, Take], ...] = (
    ("09:09:00", "screen", screen),
    ("09:09:00", "cards", cards),
    ("09:37:00", "phone", phone),
    ("10:04:00", "console", console),
    ("10:36:00", "host", host),
    ("11:04:00", "phone-gallery", phone_gallery),
    ("11:04:00", "phone-measure", phone_measure),
    ("11:12:30", "phone-vote", phone_vote),
    ("11:12:30", "screen-vote", screen),
    ("11:32:00", "screen-reveal", screen),
    ("12:15:00", "screen-spotlight", screen),
)
"""When in the day, the file's name, and how it is taken; in the order of the day."""


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tools.pictures", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these pictures")
    wanted = parser.parse_args().names
    rows, people = read_rows(data / "transcript.csv"), read_people(data / "participants.csv")
    folder.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as scratch,
        Server(Path(scratch), public_url=shown_address) as server,
        sync_playwright() as playwright,
        playwright.chromium.launch(executable_path=chromium.find(), args=list(chromium.ARGS)) as browser,
    ):
        player = Player(server, people, "p58_seed", str(data / "participants.csv"))
        stage = Stage(player, browser)
        for time_of_day, name, take in PICTURES:
            if wanted and name not in wanted:
                continue
            now = at(time_of_day)
            surprises = player.play([row for row in rows[player.played :] if row.delivered_at <= now])
            assert not surprises, surprises
            server.clock.turn_to(now)
            take(stage, name)
            size = (folder / f"{name}.png").stat().st_size
            assert size <= bytes_max, f"{name}.png is {size} bytes"
            sys.stdout.write(f"{name}.png at {time_of_day}, {size // 1_000} kB\n")
        player.leave()


def at(time_of_day: str) -> int:
    """In ms since 1970, on the day of the transcript."""
    hours, minutes, seconds = (int(part) for part in time_of_day.split(":"))
    return int(DAY.replace(hour=hours, minute=minutes, second=seconds).timestamp() * 1_000)


if __name__ == "__main__":
    main()
