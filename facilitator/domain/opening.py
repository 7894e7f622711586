"""Opening and closing a workshop. Both happen once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from facilitator.domain.kernel import ORGANISERS, Actor, Command, Event, MeasureId, Refusal, Role
from facilitator.domain.programme import Programme
from facilitator.domain.tally import homes_of, tables_behind
from facilitator.domain.things import PhaseRun
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class WorkshopOpened(Event):
    """The day begins in its first phase, whose clock waits until the organiser starts it."""

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
class WorkshopClosed(Event):
    """The day is over. What was voted is shown from now on, also if nobody revealed it before."""

    at: int
    tables: dict[MeasureId, int] = field(default_factory=dict)
    """From how many tables the votes for each measure came."""

    def apply(self, workshop: Workshop) -> None:
        workshop.closed_at = self.at
        workshop.tables_behind = self.tables
        workshop.run.ended_at = self.at
        workshop.revealed = workshop.round is not None


@dataclass(frozen=True, slots=True)
class OpenWorkshop(Command):
    """The first command of every workshop; given by the hall, not over the wire."""

    roles: ClassVar[frozenset[Role]] = ORGANISERS
    code: str
    programme: Programme

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        if workshop.runs:
            raise Refusal("already_open")
        return [WorkshopOpened(self.code, self.programme, actor.now)]


@dataclass(frozen=True, slots=True)
class CloseWorkshop(Command):
    roles: ClassVar[frozenset[Role]] = ORGANISERS

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        if workshop.closed_at is not None:
            raise Refusal("workshop_closed")
        homes = homes_of(workshop, actor.ballots)
        tables = {measure.id: tables_behind(workshop, measure, homes) for measure in workshop.live_roots()}
        return [WorkshopClosed(actor.now, {measure: tables[measure] for measure in sorted(tables) if tables[measure]})]
