"""Drafts: what is written in a silent phase stays private until its author shares all of it, or the next phase begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.kernel import THE_TABLE, MeasureId, Refusal, Role
from facilitator.domain.things import Measure, Status
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class DraftsShared(Event):
    measures: tuple[MeasureId, ...]

    def apply(self, workshop: Workshop) -> None:
        for measure in self.measures:
            share(workshop, workshop.measures[measure])


def share(workshop: Workshop, draft: Measure) -> None:
    """Publishes a draft; called by events. Its posting time is set back to the start of the phase: drafts are counted beside
    their authors' names as they are written, so the exact time could reveal the author."""
    draft.private = False
    begun = (run.started_at for run in workshop.runs if run.started_at <= draft.posted_at)
    draft.posted_at = max(begun, default=draft.posted_at)


@dataclass(frozen=True, slots=True)
class ShareDrafts(Command):
    """Shares everything that the actor wrote or entered; irreversible."""

    roles: ClassVar[frozenset[Role]] = THE_TABLE

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        own = tuple(
            measure.id
            for measure in workshop.measures.values()
            if measure.private and measure.status is Status.LIVE and actor.id in (measure.author, measure.entered_by)
        )
        if not own:
            raise Refusal("nothing_to_share")
        return [DraftsShared(own)]
