"""Drafts: what somebody writes in a silent phase is nobody else's until they share it, all at once, or the next phase does."""

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
    """For an event to apply. When it was written is not told with it: drafts are counted beside their authors' names as they
    are written, and whoever saw the count go up at that moment would know whose it is."""
    draft.private = False
    begun = (run.started_at for run in workshop.runs if run.started_at <= draft.posted_at)
    draft.posted_at = max(begun, default=draft.posted_at)


@dataclass(frozen=True, slots=True)
class ShareDrafts(Command):
    """All that the actor wrote or entered; there is no way back."""

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
