"""«På storskjermen nå»: phone, tablet and console say what the big screen paints after any act of an organiser."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from random import Random
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.faces import Console, Screen, Tablet
from tests.browser.hall import Hall
from tests.browser.support import Face, OrganisersServer, Room
from tests.support.client import wait_for

pytestmark = pytest.mark.browser

TITLES = {"bikes": "Elsykler til hjemmetjenesten", "cars": "Deling av biler", "sun": "Solceller på sykehjemmet"}
SCENES = ("welcome", "question", "tables", "gallery", "voting", "spotlight", "collaboration", "abatement", "closing")
PHASES = ("table_round", "gallery", "break", "deepen", "plenary", "commit")
SCENE_KEY, ONE_MEASURE = "console.scene_{}", "spotlight"


class Directed:
    """All faces of a day, and the acts that change what the big screen shows."""

    def __init__(self, hall: Hall, chance: Random) -> None:
        self.hall, self.chance = hall, chance
        self.marks = count(1)
        self.shown = {*TITLES}
        self.screen = hall.room.enter(Screen, "screen", "the big screen")
        self.screen.open(hall.workshop["links"]["screen"])
        self.tablet = hall.room.enter(Tablet, "tablet", "the tablet")
        self.tablet.open(hall.workshop["links"]["hosts"]["1"])
        self.console = hall.room.enter(Console, "laptop", "the console")
        self.console.open(hall.workshop["links"]["console"])
        self.phone = hall.phone()

    @property
    def faces(self) -> list[Face]:
        return [self.screen, self.tablet, self.console, self.phone]

    def act(self, name: str, **data: Any) -> bool:
        return bool(self.hall.organiser.post(f"directing-{next(self.marks)}", name, data)["ok"])

    def step(self) -> str:
        """Does something at random, and returns what."""
        acts: tuple[Callable[[], object], ...] = (
            lambda: self.act("spotlight", measure=self.chance.choice([*TITLES, None])),
            lambda: self.act("spotlight", measure=self.chance.choice([*TITLES])),
            lambda: self.act("show_scene", scene=self.chance.choice([*SCENES, None])),
            lambda: self.act("show_scene", scene="spotlight"),
            lambda: self.act("freeze_screen", frozen=self.chance.random() < 0.5),
            lambda: self.act("start_phase", phase=self.chance.choice(PHASES)),
            lambda: self.act("hide_measure", measure=self.chance.choice([*TITLES]), reason="Navn"),
            lambda: self.act("show_measure", measure=self.chance.choice([*TITLES])),
            lambda: self.screen.page.keyboard.press("Space"),
            lambda: self.screen.page.reload(),
        )
        chosen = self.chance.randrange(len(acts))
        acts[chosen]()
        return str(chosen)

    def settle(self) -> None:
        """Waits until every page has got what has been done so far."""
        for face in self.faces:
            expect(face.page.locator("main")).to_be_visible()
        mark = f"merke {next(self.marks)}."
        assert self.act("send_message", message=f"mark-{next(self.marks)}", to="all", text=mark)
        for face in self.faces:
            face.wait_until_heard(mark)

    def painted(self) -> tuple[str, str]:
        """Returns the scene on the big screen, and the title where it is that of one measure."""
        scene = self.screen.page.locator("main").get_attribute("data-scene") or ""
        title = self.screen.page.locator(".spotlight-title")
        return scene, title.inner_text() if title.count() else ""

    def said(self) -> dict[str, str]:
        """Returns the title of the measure that each face says is on the big screen."""
        return {
            face.name: where.inner_text() if where.count() else ""
            for face, where in (
                (self.phone, self.phone.page.locator(".spotlit .card-title")),
                (self.tablet, self.tablet.page.locator(".host-spotlit .card-title")),
                (self.console, self.console.page.locator(".lit .row-open")),
            )
        }

    def scene_said(self) -> str:
        where = self.console.page.locator(".on-screen .scene-now")
        return where.inner_text() if where.count() else ""

    def agree(self) -> bool:
        scene, title = self.painted()
        named = self.console.t(SCENE_KEY.format(scene))
        return set(self.said().values()) == {title} and self.scene_said() == named


@pytest.mark.parametrize("seed", range(3))
def test_all_pages_say_what_the_big_screen_paints(
    server: OrganisersServer, workshop: Any, room: Room, seed: int
) -> None:
    hall = Hall(server, workshop, room)
    hall.start("gallery")
    hall.measures(hall.person(table=1, unit="Sykehjem"), **TITLES)
    day, done = Directed(hall, Random(seed)), []
    for _ in range(16):
        done.append(day.step())
        day.settle()
        try:
            wait_for(day.agree)
        except AssertionError as error:
            raise AssertionError(
                f"after {done}: {day.painted()} is told as {day.said()}, {day.scene_said()}"
            ) from error
    assert day.act("start_phase", phase="plenary") or True
    day.act("freeze_screen", frozen=False)
    assert day.act("show_measure", measure="bikes") or True
    assert day.act("spotlight", measure="bikes")
    assert day.act("show_scene", scene="spotlight")
    day.settle()
    wait_for(day.agree)
    assert day.painted() == (ONE_MEASURE, TITLES["bikes"])
    assert day.act("freeze_screen", frozen=True)
    assert day.act("close_workshop")
    expect(day.screen.page.locator("main[data-scene=closing][data-still=false]")).to_be_visible()
    wait_for(lambda: set(day.said().values()) == {""})
