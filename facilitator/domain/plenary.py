"""Plenary: the measure in the spotlight on the big screen, and the record of exported documents."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.kernel import ORGANISERS, MeasureId, Role
from facilitator.domain.workshop import Workshop


class Format(StrEnum):
    XLSX = "xlsx"
    DOCX = "docx"
    PB = "pb"


@dataclass(frozen=True, slots=True)
class SpotlightTurned(Event):
    measure: MeasureId | None
    table: int | None

    def apply(self, workshop: Workshop) -> None:
        workshop.spotlit, workshop.spotlit_table = self.measure, self.table


@dataclass(frozen=True, slots=True)
class ExportNoted(Event):
    format: Format
    at: int

    def apply(self, workshop: Workshop) -> None:
        workshop.exports.append((self.format, self.at))


@dataclass(frozen=True, slots=True)
class Spotlight(Command):
    """Without a measure the spotlight is cleared. `table` presents it; by default the table that claimed it."""

    roles: ClassVar[frozenset[Role]] = ORGANISERS
    measure: MeasureId | None = None
    table: int | None = None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        if self.measure is None:
            return [SpotlightTurned(None, None)]
        measure = actor.live_measure(workshop, self.measure)
        if self.table is not None:
            workshop.require_table(self.table)
        return [SpotlightTurned(measure.id, self.table or workshop.claimant(measure))]


@dataclass(frozen=True, slots=True)
class NoteExport(Command):
    """Records that a document was exported; the document itself is fetched over HTTP."""

    roles: ClassVar[frozenset[Role]] = ORGANISERS
    format: Format

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        return [ExportNoted(self.format, actor.now)]
