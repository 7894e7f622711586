"""What pages say of the big screen, on days on which an organiser keeps directing it."""

from dataclasses import replace
from random import Random

from facilitator.domain.big_screen import FreezeScreen, Scene, ShowScene, shown
from facilitator.domain.closing import CloseWorkshop
from facilitator.domain.command import Command
from facilitator.domain.hiding import HideMeasure
from facilitator.domain.phases import StartPhase
from facilitator.domain.plenary import Spotlight
from facilitator.domain.things import Shown
from facilitator.domain.workshop import Workshop
from facilitator.views.board import board
from facilitator.views.picture import Picture
from tests.properties.test_workshop_properties import RandomDay, everybody
from tests.support.random_day import Act, Plan, drawn, on_random_days, room
from tests.support.workshop import ORGANISER

DIRECTING: tuple[type[Command], ...] = (
    *(Spotlight, ShowScene, FreezeScreen) * 3,
    StartPhase,
    HideMeasure,
    CloseWorkshop,
)


def directed(plan: Plan) -> Plan:
    """Puts an organiser's act after each of the others."""
    chance = Random(str(plan))
    acts = ((act, Act(ORGANISER, drawn(chance.choice(DIRECTING), chance), 1, 0, 0)) for act in plan.acts)
    return replace(plan, acts=tuple(each for pair in acts for each in pair))


def is_frozen_picture_over(workshop: Workshop, was: Shown) -> bool:
    """Returns whether what a frozen screen showed has been taken away from the room."""
    if was.measure is None:
        return False
    root = workshop.root(workshop.measures[was.measure])
    return root not in workshop.live_roots()


@on_random_days
def test_every_page_is_told_the_same_and_the_screen_is_given_what_it_shows(plan: Plan) -> None:
    for workshop in RandomDay(directed(plan)).play():
        picture, now = Picture(workshop, room()), shown(workshop)
        for audience in everybody(workshop):
            records = board(picture, audience).records()
            told = records["on_screen"]
            assert (told["scene"], told["measure"], told["title"]) == (now.scene, now.measure, now.title)
        assert (now.measure is not None) == (now.scene == Scene.SPOTLIGHT)
        if now.measure is not None:
            assert f"measure:{workshop.root_id(now.measure)}" in records, "the screen, the last of everybody, lacks it"


@on_random_days
def test_a_frozen_screen_shows_nothing_new_and_a_closed_day_only_its_end(plan: Plan) -> None:
    was: Shown | None = None
    for workshop in RandomDay(directed(plan)).play():
        now = shown(workshop)
        if workshop.closed_at is not None:
            assert (now, workshop.frozen) == (Shown(Scene.CLOSING), False)
        elif was is not None and workshop.frozen:
            assert now == was or is_frozen_picture_over(workshop, was)
        was = now if workshop.frozen else None
