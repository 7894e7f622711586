"""Opening a workshop, which happens once. Closing is in closing.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.kernel import ORGANISERS, Refusal, Role
from facilitator.domain.programme import Programme
from facilitator.domain.things import PhaseRun
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class WorkshopOpened(Event):
    """Starts in the first phase, whose clock waits until the organiser starts it."""

    code: str
    programme: Programme
    at: int

    def apply(self, workshop: Workshop) -> None:
        workshop.code = self.code
        workshop.programme = self.programme
        workshop.reckoning = self.programme.reckoning
        workshop.checklists = {checklist.id: checklist for checklist in self.programme.checklists}
        workshop.opened_at = self.at
        workshop.planned_date = self.programme.date
        workshop.runs.append(PhaseRun(self.programme.phases[0].id, self.at, clock_runs=False))


@dataclass(frozen=True, slots=True)
class OpenWorkshop(Command):
    """The first command of every workshop; issued by the server, not over the wire."""

    roles: ClassVar[frozenset[Role]] = ORGANISERS
    code: str
    programme: Programme

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        if workshop.runs:
            raise Refusal("already_open")
        return [WorkshopOpened(self.code, self.programme, actor.now)]
