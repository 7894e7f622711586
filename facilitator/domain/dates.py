"""Dates: a workshop's planned day, and corrections of its times where the machine's clock was wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.fields import is_date
from facilitator.domain.kernel import ORGANISERS, Refusal, Role
from facilitator.domain.things import Dating
from facilitator.domain.workshop import Workshop

zone = "Europe/Oslo"
"""Time zone of all workshops."""


@dataclass(frozen=True, slots=True)
class DatePlanned(Event):
    """`YYYY-MM-DD`, or empty if not known yet."""

    date: str

    def apply(self, workshop: Workshop) -> None:
        workshop.planned_date = self.date


@dataclass(frozen=True, slots=True)
class DateConfirmed(Event):
    """Records that the workshop's time `at` was really `now`. Documents correct times from `since` on accordingly; ms since
    1970."""

    at: int
    now: int
    since: int

    def apply(self, workshop: Workshop) -> None:
        workshop.datings.append(Dating(self.since, self.now - self.at))


@dataclass(frozen=True, slots=True)
class PlanDate(Command):
    roles: ClassVar[frozenset[Role]] = ORGANISERS
    date: str = ""

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        if self.date and not is_date(self.date):
            raise Refusal("bad_value", field="date")
        return [DatePlanned(self.date)]


@dataclass(frozen=True, slots=True)
class ConfirmDate(Command):
    """Issued by the server to every workshop whose time differs from the date an organiser confirmed."""

    roles: ClassVar[frozenset[Role]] = ORGANISERS
    now: int
    since: int

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        return [DateConfirmed(actor.now, self.now, self.since)]
