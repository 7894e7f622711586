"""The big screen: scenes of the phase and by hand, steps of the result, a frozen picture."""

from dataclasses import replace
from typing import Any

import pytest

from facilitator.domain.big_screen import (
    FreezeScreen,
    Scene,
    SceneChosen,
    ScreenFrozen,
    ShowScene,
    Step,
    shown,
    to_come,
)
from facilitator.domain.command import Event
from facilitator.domain.hiding import MeasureHidden
from facilitator.domain.plenary import SpotlightTurned
from facilitator.domain.programme import Activity, Ideas, Phase, Programme, Visibility, Votes
from facilitator.domain.things import Shown
from facilitator.domain.votes import RevealVotes, VotesRevealed
from tests.support.programme import LOBBY, PROGRAMME, TOUR, VOTE, phase
from tests.support.workshop import HOST_1, NINE, ORGANISER, SCREEN, Day, closed, measure, posted, withdrawn


def of(only: Phase) -> Programme:
    return replace(PROGRAMME, phases=(only,))


def test_a_scene_chosen_by_hand_stays_until_the_next_phase(day: Day) -> None:
    day.when(ORGANISER, ShowScene(Scene.GALLERY)).then(SceneChosen(Scene.GALLERY))
    assert day.workshop.scene == "gallery"
    day.in_phase(TOUR)
    assert day.workshop.scene is None


def test_without_a_scene_the_phase_chooses_again(day: Day) -> None:
    day.given(SceneChosen(Scene.WELCOME))
    day.when(ORGANISER, ShowScene()).then(SceneChosen(None))


def test_the_result_is_shown_step_by_step_once_it_is_revealed(day: Day) -> None:
    day.when(ORGANISER, ShowScene(Scene.RESULT, Step.THEMES)).then_refused("not_revealed")
    day.given(VotesRevealed(NINE))
    for step in (Step.THEMES, Step.BANDS, Step.BREADTH):
        day.when(ORGANISER, ShowScene(Scene.RESULT, step)).then(SceneChosen(Scene.RESULT, step))
    day.when(ORGANISER, ShowScene(Scene.GALLERY, Step.THEMES)).then_refused("bad_value", field="step")


def test_a_scene_has_only_its_own_steps(day: Day) -> None:
    day.given(VotesRevealed(NINE))
    for step in (Step.UNITS, Step.ORDERS, Step.BALANCE):
        day.when(ORGANISER, ShowScene(Scene.COLLABORATION, step)).then(SceneChosen(Scene.COLLABORATION, step))
        day.when(ORGANISER, ShowScene(Scene.RESULT, step)).then_refused("bad_value", field="step")
    day.when(ORGANISER, ShowScene(None, Step.UNITS)).then_refused("bad_value", field="step")
    day.in_phase(VOTE).in_phase(TOUR)
    day.when(ORGANISER, RevealVotes(Step.UNITS)).then_refused("bad_value", field="step")


def test_the_spotlight_needs_a_measure(day: Day) -> None:
    day.when(ORGANISER, ShowScene(Scene.SPOTLIGHT)).then_refused("nothing_spotlit")
    day.given(posted("bikes"), SpotlightTurned(measure("bikes"), 1))
    day.when(ORGANISER, ShowScene(Scene.SPOTLIGHT)).then_accepted()


@pytest.mark.parametrize(
    ("how", "scene"),
    [
        ({"activity": Activity.JOIN}, "welcome"),
        ({"activity": Activity.TALK}, "question"),
        ({"activity": Activity.BREAK}, "break"),
        ({"ideas": Ideas.OPEN_PRIVATE, "sees": Visibility.OWN}, "tables"),
        ({"ideas": Ideas.OPEN, "sees": Visibility.VISITED_TABLE}, "tables"),
        ({"ideas": Ideas.OPEN, "sees": Visibility.ALL_RANDOM_ORDER}, "gallery"),
        ({"sees": Visibility.CLAIMED_CARDS}, "claims"),
        ({"sees": Visibility.OWN_UNIT}, "commitments"),
        ({"activity": Activity.VOTE, "votes": Votes.OPEN_HIDDEN, "sees": Visibility.ALL_RANDOM_ORDER}, "voting"),
        ({"votes": Votes.REVEALED, "sees": Visibility.ALL}, "result"),
    ],
)
def test_the_phase_chooses_the_scene(how: dict[str, Any], scene: str) -> None:
    day = Day(of(phase(LOBBY, **how))).given(posted("bikes"))
    assert shown(day.workshop) == Shown(scene)


def test_a_gallery_without_a_measure_shows_how_far_the_tables_have_come() -> None:
    gallery = of(phase(LOBBY, ideas=Ideas.OPEN, sees=Visibility.ALL))
    assert shown(Day(gallery).workshop).scene == "tables"


def test_while_somebody_speaks_the_spotlight_goes_before_what_the_phase_shows() -> None:
    lit = (posted("bikes"), SpotlightTurned(measure("bikes"), 3))
    talk = Day(of(phase(LOBBY, activity=Activity.TALK, sees=Visibility.SPOTLIGHT))).given(*lit)
    assert shown(talk.workshop) == Shown("spotlight", None, measure("bikes"), "Bikes for all", 3)
    work = Day(of(phase(LOBBY, sees=Visibility.OWN_UNIT))).given(*lit)
    assert shown(work.workshop) == Shown("commitments")
    work.given(SceneChosen(Scene.SPOTLIGHT))
    assert shown(work.workshop).measure == "bikes"
    work.given(SpotlightTurned(None, None))
    assert shown(work.workshop) == Shown("commitments")


def test_a_frozen_picture_is_what_everybody_is_told_of_until_it_is_let_go(day: Day) -> None:
    day.given(posted("bikes"), SpotlightTurned(measure("bikes"), 1), SceneChosen(Scene.SPOTLIGHT), ScreenFrozen(True))
    still = shown(day.workshop)
    day.given(SpotlightTurned(None, None), SceneChosen(Scene.WELCOME), ScreenFrozen(True)).in_phase(TOUR)
    assert (shown(day.workshop), to_come(day.workshop).scene) == (still, "tables")
    day.given(ScreenFrozen(False))
    assert shown(day.workshop).scene == "tables"


@pytest.mark.parametrize("gone", [MeasureHidden(measure("bikes"), "a name"), withdrawn("bikes")])
def test_a_measure_that_is_taken_away_leaves_a_frozen_screen_too(day: Day, gone: Event) -> None:
    day.given(posted("bikes"), SpotlightTurned(measure("bikes"), 1), SceneChosen(Scene.SPOTLIGHT), ScreenFrozen(True))
    assert shown(day.workshop).measure == "bikes"
    day.given(gone)
    assert shown(day.workshop).measure is None


def test_a_closed_day_shows_the_closing_frozen_or_not(day: Day) -> None:
    day.given(posted("bikes"), SpotlightTurned(measure("bikes"), 1), SceneChosen(Scene.SPOTLIGHT), ScreenFrozen(True))
    day.given(closed(NINE))
    assert (shown(day.workshop), day.workshop.frozen) == (Shown("closing"), False)


def test_a_frozen_screen_stays_frozen_until_somebody_lets_it_go_on(day: Day) -> None:
    day.when(ORGANISER, FreezeScreen()).then(ScreenFrozen(True))
    day.in_phase(TOUR)
    assert day.workshop.frozen
    day.when(ORGANISER, FreezeScreen(False)).then(ScreenFrozen(False))


def test_organisers_decide_and_nobody_else(day: Day) -> None:
    day.when(HOST_1, ShowScene(Scene.GALLERY)).then_refused("not_allowed")
    day.when(HOST_1, FreezeScreen()).then_refused("not_allowed")


def test_the_screen_itself_may_be_frozen_where_it_stands_and_no_more(day: Day) -> None:
    day.when(SCREEN, FreezeScreen()).then(ScreenFrozen(True))
    day.when(SCREEN, ShowScene(Scene.GALLERY)).then_refused("not_allowed")
