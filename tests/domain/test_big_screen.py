"""The big screen: scenes by hand, steps of the result, a frozen picture."""

from facilitator.domain.big_screen import FreezeScreen, Scene, SceneChosen, ScreenFrozen, ShowScene, Step
from facilitator.domain.plenary import SpotlightTurned
from facilitator.domain.votes import RevealVotes, VotesRevealed
from tests.support.programme import TOUR, VOTE
from tests.support.workshop import HOST_1, NINE, ORGANISER, Day, measure, posted


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


def test_a_frozen_screen_stays_frozen_until_somebody_lets_it_go_on(day: Day) -> None:
    day.when(ORGANISER, FreezeScreen()).then(ScreenFrozen(True))
    day.in_phase(TOUR)
    assert day.workshop.frozen
    day.when(ORGANISER, FreezeScreen(False)).then(ScreenFrozen(False))


def test_organisers_decide_and_nobody_else(day: Day) -> None:
    day.when(HOST_1, ShowScene(Scene.GALLERY)).then_refused("not_allowed")
    day.when(HOST_1, FreezeScreen()).then_refused("not_allowed")
