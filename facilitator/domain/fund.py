"""The fund: an amount in kroner to allocate among the measures, and the organisers' manual decisions. The allocation itself is
computed on demand (methods/fund.py) and is not an event."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.fields import number_max
from facilitator.domain.kernel import ORGANISERS, MeasureId, Refusal, Role
from facilitator.domain.things import Measure
from facilitator.domain.workshop import Workshop

measures_with_cost_min = 8
"""With fewer measures that have a cost, a portfolio would merely show who filled in a cost."""

ballots_told_min = 10
"""With fewer voters, no ballot file is produced: each ballot could be guessed back to its voter."""


class Counted(StrEnum):
    """Which costs the fund pays: the one-off cost, or also the cost of the first year."""

    ONCE = "once"
    FIRST_YEAR = "first_year"


class Lock(StrEnum):
    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class FundSet(Event):
    """`amount` None removes the fund. The locks stay."""

    amount: float | None
    counted: Counted

    def apply(self, workshop: Workshop) -> None:
        workshop.fund.amount, workshop.fund.counted = self.amount, self.counted


@dataclass(frozen=True, slots=True)
class MeasureLocked(Event):
    """`lock` None: the votes decide again."""

    measure: MeasureId
    lock: Lock | None

    def apply(self, workshop: Workshop) -> None:
        workshop.fund.locks.pop(self.measure, None)
        if self.lock is not None:
            workshop.fund.locks[self.measure] = self.lock


@dataclass(frozen=True, slots=True)
class SetFund(Command):
    """`was` holds the one amount the person edited (optimistic locking): a newer amount is not overwritten unseen."""

    roles: ClassVar[frozenset[Role]] = ORGANISERS
    amount: float | None = None
    counted: Counted = Counted.ONCE
    was: tuple[float | None, ...] = ()

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        if self.was and self.was[0] != workshop.fund.amount:
            raise Refusal("changed_meanwhile", field="amount")
        if self.amount is not None and not 0 < self.amount <= number_max:
            raise Refusal("bad_value", field="amount")
        return [FundSet(self.amount, self.counted)]


@dataclass(frozen=True, slots=True)
class LockMeasure(Command):
    """Locks the root of merged measures and removes the locks on the others."""

    roles: ClassVar[frozenset[Role]] = ORGANISERS
    measure: MeasureId
    lock: Lock | None = None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        measure = actor.shared_measure(workshop, self.measure)
        if self.lock is not None and cost_of(workshop, measure) is None:
            raise Refusal("no_cost")
        members = [member.id for member in workshop.group(measure) if member is not measure]
        void: list[Event] = [MeasureLocked(member, None) for member in members if member in workshop.fund.locks]
        return [*void, MeasureLocked(measure.id, self.lock)]


def cost_of(workshop: Workshop, measure: Measure) -> float | None:
    """Returns what the fund would pay, in kroner; None if unknown, never 0. In first-year mode one of the two costs suffices,
    since many measures have only one."""
    names = ("cost_once", "cost_per_year") if workshop.fund.counted == Counted.FIRST_YEAR else ("cost_once",)
    known = [cost for name in names if isinstance(cost := measure.fields.get(name), int | float)]
    return float(sum(known)) if known else None


def lock_of(workshop: Workshop, measure: Measure) -> Lock | None:
    """Returns the lock on the measure, else on one merged into it."""
    locks = (workshop.fund.locks.get(member.id) for member in workshop.group(measure))
    return next((Lock(lock) for lock in locks if lock is not None), None)
