"""The assumptions for annualising a one-off cost (years and interest), so that it can be added to a yearly cost. They are set by
an organiser, and shown wherever the result is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.kernel import ORGANISERS, Refusal, Role
from facilitator.domain.programme import Reckoning
from facilitator.domain.workshop import Workshop

years_max = 75
interest_percent_max = 15.0


@dataclass(frozen=True, slots=True)
class ReckoningSet(Event):
    years: int
    interest_percent: float

    def apply(self, workshop: Workshop) -> None:
        workshop.reckoning = Reckoning(self.years, self.interest_percent)


@dataclass(frozen=True, slots=True)
class SetReckoning(Command):
    """At 0 % interest the cost is divided by the years."""

    roles: ClassVar[frozenset[Role]] = ORGANISERS
    years: int
    interest_percent: float

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        if not 1 <= self.years <= years_max:
            raise Refusal("bad_value", field="years")
        if not 0 <= self.interest_percent <= interest_percent_max:
            raise Refusal("bad_value", field="interest_percent")
        return [ReckoningSet(self.years, self.interest_percent)]
