"""The big screen: what it shows is the phase's, unless an organiser chooses a scene by hand; the next phase takes over again.
A frozen screen keeps its picture until somebody lets it go on (WCAG 2.2.2)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from facilitator.domain.kernel import ORGANISERS, Actor, Command, Event, Refusal, Role
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
    CLOSING = "closing"


class Step(StrEnum):
    """How much of the result is shown: by theme, in bands without numbers, with votes and breadth."""

    THEMES = "themes"
    BANDS = "bands"
    BREADTH = "breadth"


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
    """Without a scene the phase chooses again. A `step` is the result's."""

    roles: ClassVar[frozenset[Role]] = ORGANISERS
    scene: Scene | None = None
    step: Step | None = None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        if self.step is not None and self.scene is not Scene.RESULT:
            raise Refusal("bad_value", field="step")
        if self.scene is Scene.RESULT and not workshop.revealed:
            raise Refusal("not_revealed")
        if self.scene is Scene.SPOTLIGHT and workshop.spotlit is None:
            raise Refusal("nothing_spotlit")
        return [SceneChosen(self.scene, self.step)]


@dataclass(frozen=True, slots=True)
class FreezeScreen(Command):
    roles: ClassVar[frozenset[Role]] = ORGANISERS
    frozen: bool = True

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        return [ScreenFrozen(self.frozen)]
