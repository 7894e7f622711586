"""Goal conflicts and co-benefits: what a measure works against, and what it is good for besides its goal. They are entities of
their own, not comments, since their balance is one of the day's results. One sentence is enough; the other aspects may be given
at once or later (explaining.py)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.kernel import THE_TABLE, ActorId, CoBenefitId, ConflictId, MeasureId, Role
from facilitator.domain.limits import require_own_room, require_room
from facilitator.domain.text import optional_line, paragraphs, sentence_length_max
from facilitator.domain.things import CoBenefit, Conflict
from facilitator.domain.workshop import Workshop


class Aspect(StrEnum):
    """Further details: which goal or consideration is concerned, who is affected, and what would solve it (conflicts only)."""

    GOAL = "goal"
    AFFECTED = "affected"
    SOLUTION = "solution"


@dataclass(frozen=True, slots=True)
class ConflictFlagged(Event):
    conflict: ConflictId
    measure: MeasureId
    author: ActorId
    text: str
    at: int
    named: bool = False
    goal: str = ""
    affected: str = ""
    solution: str = ""

    def apply(self, workshop: Workshop) -> None:
        workshop.conflicts[self.conflict] = Conflict(
            self.conflict, self.measure, self.author, self.text, self.at, self.named, self.goal, self.affected,
            self.solution,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class CoBenefitAdded(Event):
    co_benefit: CoBenefitId
    measure: MeasureId
    author: ActorId
    text: str
    at: int
    named: bool = False
    goal: str = ""
    affected: str = ""

    def apply(self, workshop: Workshop) -> None:
        workshop.co_benefits[self.co_benefit] = CoBenefit(
            self.co_benefit, self.measure, self.author, self.text, self.at, self.named, self.goal, self.affected
        )


@dataclass(frozen=True, slots=True)
class FlagConflict(Command):
    roles: ClassVar[frozenset[Role]] = THE_TABLE
    conflict: ConflictId
    measure: MeasureId
    text: str
    named: bool = False
    goal: str = ""
    affected: str = ""
    solution: str = ""

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        actor.live_measure(workshop, self.measure)
        workshop.require_new(self.conflict)
        require_room(workshop.conflicts, limit="conflicts")
        require_own_room((conflict.author for conflict in workshop.conflicts.values()), actor.id, limit="conflicts")
        text = paragraphs(self.text, field="text", length_max=sentence_length_max)
        return [
            ConflictFlagged(
                self.conflict, self.measure, actor.id, text, actor.acted_at, self.named,
                aspect(Aspect.GOAL, self.goal), aspect(Aspect.AFFECTED, self.affected), aspect(Aspect.SOLUTION, self.solution),
            )
        ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class AddCoBenefit(Command):
    roles: ClassVar[frozenset[Role]] = THE_TABLE
    co_benefit: CoBenefitId
    measure: MeasureId
    text: str
    named: bool = False
    goal: str = ""
    affected: str = ""

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        actor.live_measure(workshop, self.measure)
        workshop.require_new(self.co_benefit)
        require_room(workshop.co_benefits, limit="co_benefits")
        require_own_room((benefit.author for benefit in workshop.co_benefits.values()), actor.id, limit="co_benefits")
        text = paragraphs(self.text, field="text", length_max=sentence_length_max)
        return [
            CoBenefitAdded(
                self.co_benefit, self.measure, actor.id, text, actor.acted_at, self.named,
                aspect(Aspect.GOAL, self.goal), aspect(Aspect.AFFECTED, self.affected),
            )
        ]  # fmt: skip


def aspect(kind: Aspect, text: str) -> str:
    """Returns the aspect on one line, empty if not known yet. Raises Refusal `too_long`."""
    return optional_line(text, field=kind, length_max=sentence_length_max)
