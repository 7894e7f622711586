"""The big screen: shows the phase's scene unless an organiser chooses one; the next phase takes over again. A frozen screen keeps
its picture until it is unfrozen (WCAG 2.2.2)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.kernel import ORGANISERS, Refusal, Role
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
    ABATEMENT = "abatement"
    FUND = "fund"
    CLOSING = "closing"


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
        workshop.frozen = self.frozen


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
        if self.scene is Scene.SPOTLIGHT and workshop.spotlit is None:
            raise Refusal("nothing_spotlit")
        return [SceneChosen(self.scene, self.step)]


@dataclass(frozen=True, slots=True)
class FreezeScreen(Command):
    roles: ClassVar[frozenset[Role]] = ORGANISERS
    frozen: bool = True

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        return [ScreenFrozen(self.frozen)]
