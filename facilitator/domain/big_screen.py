"""The big screen: shows the phase's scene unless an organiser chooses one; the next phase takes over again. A frozen screen keeps
its picture until it is unfrozen (WCAG 2.2.2) or the workshop closes. What is on the screen is decided here alone: the screen paints
it, and every other page says it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.kernel import ORGANISERS, MeasureId, Refusal, Role
from facilitator.domain.programme import Activity, Ideas, Visibility, Votes
from facilitator.domain.things import Measure, Shown, Status
from facilitator.domain.visibility import EVERYTHING, FINAL
from facilitator.domain.workshop import Workshop


class Scene(StrEnum):
    WELCOME = "welcome"
    QUESTION = "question"
    TABLES = "tables"
    GALLERY = "gallery"
    VOTING = "voting"
    RESULT = "result"
    SPOTLIGHT = "spotlight"
    COLLABORATION = "collaboration"
    QUADRANTS = "quadrants"
    ABATEMENT = "abatement"
    FUND = "fund"
    CLOSING = "closing"


class PhaseScene(StrEnum):
    """Scenes of a phase that cannot be chosen by hand."""

    BREAK = "break"
    CLAIMS = "claims"
    COMMITMENTS = "commitments"


class Step(StrEnum):
    """How much of a scene is shown. Result: by theme, in bands without numbers, with votes and breadth. Collaboration (starts
    with areas × areas): units × measures, work orders, opportunities against conflicts."""

    THEMES = "themes"
    BANDS = "bands"
    BREADTH = "breadth"
    UNITS = "units"
    ORDERS = "orders"
    BALANCE = "balance"


STEPS: dict[Scene | None, tuple[Step, ...]] = {
    Scene.RESULT: (Step.THEMES, Step.BANDS, Step.BREADTH),
    Scene.COLLABORATION: (Step.UNITS, Step.ORDERS, Step.BALANCE),
}
"""Steps per scene, in order; other scenes have none."""


def require_step(scene: Scene | None, step: Step | None) -> None:
    if step is not None and step not in STEPS.get(scene, ()):
        raise Refusal("bad_value", field="step")


def shown(workshop: Workshop) -> Shown:
    """Returns what the big screen shows now. A frozen picture of a measure ends when the measure is withdrawn or hidden."""
    still = workshop.still
    if still is not None and workshop.closed_at is None and (still.measure is None or _stands(workshop, still.measure)):
        return still
    return to_come(workshop)


def to_come(workshop: Workshop) -> Shown:
    """Returns what it shows when it is not frozen."""
    if workshop.closed_at is not None:
        return Shown(Scene.CLOSING)
    scene = chosen(workshop) or _scene_of_phase(workshop)
    measure = spotlit(workshop) if scene == Scene.SPOTLIGHT else None
    if measure is None:
        return Shown(scene, workshop.step)
    return Shown(scene, None, measure.id, measure.title, workshop.spotlit_table)


def chosen(workshop: Workshop) -> str | None:
    """Returns the scene that an organiser chose, if there is anything to show in it."""
    return None if workshop.scene == Scene.SPOTLIGHT and spotlit(workshop) is None else workshop.scene


def spotlit(workshop: Workshop) -> Measure | None:
    """Returns the live measure in the spotlight, whether the screen shows it or not."""
    if workshop.spotlit is None or not _stands(workshop, workshop.spotlit):
        return None
    return workshop.root(workshop.measures[workshop.spotlit])


def _stands(workshop: Workshop, measure_id: MeasureId) -> bool:
    root = workshop.root(workshop.measures[measure_id])
    return root.status is Status.LIVE and root.hidden_because is None and not root.private


def _scene_of_phase(workshop: Workshop) -> str:
    phase = workshop.phase
    match phase.activity, phase.votes, phase.visibility:
        case Activity.TALK, _, _ if spotlit(workshop):
            return Scene.SPOTLIGHT
        case Activity.JOIN, _, _:
            return Scene.WELCOME
        case Activity.BREAK, _, _:
            return PhaseScene.BREAK
        case _, Votes.REVEALED, _:
            return Scene.RESULT
        case _, Votes.OPEN_HIDDEN, _:
            return Scene.VOTING
        case _, _, Visibility.CLAIMED_CARDS:
            return PhaseScene.CLAIMS
        case _, _, Visibility.OWN_UNIT:
            return PhaseScene.COMMITMENTS
        case Activity.WORK, _, _ if _has_gallery(workshop):
            return Scene.GALLERY
        case _:
            return Scene.QUESTION if phase.ideas is Ideas.CLOSED else Scene.TABLES


def _has_gallery(workshop: Workshop) -> bool:
    """Returns whether the phase shows measures to everybody, and there are any."""
    ids = (measure.id for measure in workshop.live_roots() if not measure.private)
    if workshop.phase.visibility in FINAL and not workshop.revealed:
        finalists = {workshop.root_id(measure) for measure in workshop.finalists}
        return any(measure in finalists for measure in ids)
    return workshop.phase.visibility in EVERYTHING | FINAL and any(ids)


@dataclass(frozen=True, slots=True)
class SceneChosen(Event):
    scene: Scene | None
    step: Step | None = None

    def apply(self, workshop: Workshop) -> None:
        workshop.scene, workshop.step = self.scene, self.step


@dataclass(frozen=True, slots=True)
class ScreenFrozen(Event):
    frozen: bool

    def apply(self, workshop: Workshop) -> None:
        # Frozen twice, it keeps the first picture.
        workshop.still = (workshop.still or to_come(workshop)) if self.frozen else None


@dataclass(frozen=True, slots=True)
class ShowScene(Command):
    """Without a scene, the phase decides again. A `step` must be one of the scene's."""

    roles: ClassVar[frozenset[Role]] = ORGANISERS
    scene: Scene | None = None
    step: Step | None = None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        require_step(self.scene, self.step)
        if self.scene is Scene.RESULT and not workshop.revealed:
            raise Refusal("not_revealed")
        if self.scene is Scene.FUND and not (workshop.revealed and workshop.fund.amount):
            raise Refusal("no_fund")
        if self.scene is Scene.SPOTLIGHT and spotlit(workshop) is None:
            raise Refusal("nothing_spotlit")
        return [SceneChosen(self.scene, self.step)]


@dataclass(frozen=True, slots=True)
class FreezeScreen(Command):
    """Also from the screen itself, so that everybody knows what it shows."""

    roles: ClassVar[frozenset[Role]] = ORGANISERS | {Role.SCREEN}
    frozen: bool = True

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        return [ScreenFrozen(self.frozen)]
