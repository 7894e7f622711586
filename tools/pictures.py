"""Takes the screenshots of the docs: `python -m tools.pictures [NAME …]`. Plays the seed day against a real server and captures
the real pages in each phase. All content is fictitious."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Page, expect, sync_playwright

from tests.browser import chromium
from tests.support.server import Server
from tests.transcript.player import Player
from tests.transcript.rows import DAY, read_people, read_rows
from tools.stage import (
    DARK,
    ENGLISH,
    LAPTOP,
    NARROW_PHONE,
    OLD_PROJECTOR,
    PAPER,
    PHONE,
    SCREEN,
    TABLET,
    UPRIGHT_TABLET,
    Stage,
    cards,
    cards_with_network,
    console,
    host,
    phone,
    screen,
    screen_with_network,
    t,
    voters_phone,
)

top = Path(__file__).parent.parent
folder = top / "docs" / "pictures"
data = top / "tests" / "data"
bytes_max = 250_000
# A reserved name (RFC 2606), in case somebody scans a screenshot.
shown_address = "https://kickoff.example.org"


def as_it_is(page: Page) -> None:
    """Leaves the page at its top."""


@dataclass(frozen=True)
class Picture:
    """A screenshot: the page, the device, and actions before capturing."""

    name: str
    face: Callable[[Stage, dict[str, Any]], Any]
    look: dict[str, Any]
    pose: Callable[[Page], None] = as_it_is


# -- poses: actions before a screenshot

to_the_top = "element => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 60)"
to_the_middle = "element => element.scrollIntoView({block: 'center'})"


def writing(page: Page) -> None:
    """Types half an idea."""
    page.get_by_role("textbox", name=t(page, "idea.label")).press_sequentially("Lånesykler for ansatte ved ")


def at_all_measures(page: Page) -> None:
    page.get_by_role("heading", name=t(page, "gallery.all")).evaluate(to_the_top)


def at_a_vote(page: Page) -> None:
    page.get_by_role("button", name=t(page, "vote.take_back")).first.evaluate(to_the_middle)


def at_a_measure(page: Page) -> None:
    """Opens a measure's dialog."""
    page.get_by_role("button", name="Flere ladepunkter for tjenestebiler").first.click()
    expect(page.get_by_role("dialog")).to_be_visible()


def at_a_sheet(page: Page) -> None:
    page.get_by_role("article").first.get_by_role("heading").get_by_role("button").click()
    expect(page.get_by_role("dialog")).to_be_visible()


def at_mine(page: Page) -> None:
    page.get_by_role("button", name=t(page, "tabs.mine")).click()


def at_tab(tab: str) -> Callable[[Page], None]:
    return lambda page: page.get_by_role("tab", name=t(page, f"console.tab_{tab}")).click()


def at_what_is_missing(page: Page) -> None:
    page.get_by_role("navigation").get_by_role("button", name=t(page, "host.page_missing")).click()


def at_the_fund(page: Page) -> None:
    at_tab("fund")(page)
    page.get_by_role("heading", name=t(page, "console.fund_side_by_side")).evaluate(to_the_top)


def at_the_prices(page: Page) -> None:
    at_tab("effect")(page)
    page.get_by_role("heading", name=t(page, "console.effect_direct")).evaluate(to_the_top)


def screen_of(scene: str, step: str | None = None) -> Callable[[Stage, dict[str, Any]], Any]:
    """Returns the big screen with a chosen scene."""

    def directed(stage: Stage, look: dict[str, Any]) -> Any:
        stage.show(scene, step)
        return screen(stage, look)

    return directed


MOMENTS: dict[str, str] = {
    "lobby": "09:09:00",
    "intro": "09:20:00",
    "silent": "09:37:00",
    "table-round": "10:04:00",
    "break-1": "10:17:00",
    "cross-a": "10:36:00",
    "cross-b": "10:50:00",
    "gallery": "11:04:00",
    "vote": "11:12:30",
    "break-2": "11:25:00",
    "reveal": "11:33:00",
    "deepen": "12:02:00",
    "plenary": "12:15:00",
    "commit": "12:27:00",
    "closed": "12:31:00",
}
"""The time at which each phase is captured; «closed» is after the end."""

POSES: dict[str, Callable[[Page], None]] = {
    "phone-silent": writing,
    "phone-gallery": at_all_measures,
    "phone-vote": at_a_vote,
    "phone-closed": at_mine,
    "host-deepen": at_a_sheet,
    "console-gallery": at_tab("measures"),
    "console-vote": at_tab("results"),
    "console-reveal": at_tab("results"),
    "console-deepen": at_tab("collaboration"),
    "console-plenary": at_tab("run_sheet"),
    "console-commit": at_tab("answers"),
    "console-closed": at_tab("finish"),
}
"""Actions for pages whose relevant part is not at the top."""

MORE: dict[str, tuple[Picture, ...]] = {
    "lobby": (
        Picture("cards", cards, PAPER),
        Picture("cards-network", cards_with_network, PAPER),
        Picture("screen-lobby-network", screen_with_network, SCREEN),
        Picture("screen-lobby-english", screen, SCREEN | ENGLISH),
        Picture("screen-lobby-4x3", screen, OLD_PROJECTOR),
    ),
    "silent": (Picture("phone-silent-english", phone, PHONE | ENGLISH, writing),),
    "cross-a": (Picture("host-cross-a-upright", host, UPRIGHT_TABLET),),
    "gallery": (
        Picture("phone-gallery-320", phone, NARROW_PHONE, at_all_measures),
        Picture("phone-measure", phone, PHONE, at_a_measure),
        Picture("host-gallery-english", host, TABLET | ENGLISH),
    ),
    "vote": (
        Picture("phone-vote-dark", voters_phone, PHONE | DARK, at_a_vote),
        Picture("host-vote-dark", host, TABLET | DARK),
        Picture("console-vote-dark", console, LAPTOP | DARK | ENGLISH),
    ),
    "reveal": (Picture("screen-reveal-4x3", screen, OLD_PROJECTOR),),
    "plenary": (Picture("screen-plenary-english", screen, SCREEN | ENGLISH),),
    "commit": (
        Picture("console-fund", console, LAPTOP, at_the_fund),
        Picture("screen-fund", screen, SCREEN),
        Picture("console-readiness", console, LAPTOP, at_tab("readiness")),
        Picture("console-effect", console, LAPTOP, at_the_prices),
        Picture("host-missing", host, TABLET, at_what_is_missing),
        Picture("screen-quadrants", screen_of("quadrants"), SCREEN),
        Picture("screen-effect", screen_of("abatement"), SCREEN),
        Picture("screen-units", screen_of("collaboration", "units"), SCREEN),
        Picture("screen-orders", screen_of("collaboration", "orders"), SCREEN),
        Picture("screen-balance", screen_of("collaboration", "balance"), SCREEN | ENGLISH | DARK),
    ),
}
"""Variants in language, colours and size, and pages outside the phases."""


def pictures_of(moment: str) -> Iterator[Picture]:
    faces = (
        ("phone", voters_phone if moment == "vote" else phone, PHONE),
        ("host", host, TABLET),
        ("console", console, LAPTOP),
        ("screen", screen, SCREEN),
    )
    for who, face, look in faces:
        name = f"{who}-{moment}"
        yield Picture(name, face, look, POSES.get(name, as_it_is))
    yield from MORE.get(moment, ())


STANDS_STILL = """
() => new Promise(done => {
  const place = () => `${scrollY} ${document.documentElement.scrollHeight}`;
  const look = (before, times) => requestAnimationFrame(() => {
    const now = place();
    if (times === 0) done();
    else look(now, now === before ? times - 1 : 10);
  });
  look(place(), 10);
})
"""
"""Waits for ten identical frames: cards far down a long page get their height when scrolled into view, and move the others."""


def take(stage: Stage, picture: Picture) -> int:
    """Captures a screenshot, reduced to 256 colours; returns its size in bytes."""
    path = folder / f"{picture.name}.png"
    with picture.face(stage, picture.look) as page:
        picture.pose(page)
        page.evaluate("() => Promise.all([document.fonts.ready, ...[...document.images].map(image => image.decode())])")
        page.evaluate(STANDS_STILL)
        page.screenshot(path=path)
    Image.open(path).convert("RGB").quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)
    return path.stat().st_size


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
        for moment, time_of_day in MOMENTS.items():
            now = at(time_of_day)
            surprises = player.play([row for row in rows[player.played :] if row.delivered_at <= now])
            assert not surprises, surprises
            server.clock.turn_to(now)
            if moment == "table-round":
                stage.signal("H3", "ready")
                stage.signal("H6", "help")
            for picture in pictures_of(moment):
                if picture.name == "console-fund":
                    stage.share_out_a_fund()
                if wanted and picture.name not in wanted:
                    continue
                size = take(stage, picture)
                assert size <= bytes_max, f"{picture.name}.png is {size} bytes"
                sys.stdout.write(f"{picture.name}.png at {time_of_day}, {size // 1_000} kB\n")
        player.leave()


def at(time_of_day: str) -> int:
    """Returns ms since 1970 on the day of the transcript."""
    hours, minutes, seconds = (int(part) for part in time_of_day.split(":"))
    return int(DAY.replace(hour=hours, minute=minutes, second=seconds).timestamp() * 1_000)


if __name__ == "__main__":
    main()
