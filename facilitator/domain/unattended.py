"""Automatic closing: a workshop that has had no event for days is closed, so that its ballots do not stay readable for ever. This
reveals nothing. Where fewer than six people acted, as in a try-out a week ahead, their ballots are dropped and the workshop stays
open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.closing import DayCounted, Told, close, told_by_measure
from facilitator.domain.command import Command, Event
from facilitator.domain.counting import RoundCounted, count
from facilitator.domain.kernel import ORGANISERS, BallotId, Refusal, Role
from facilitator.domain.limits import crowd_min
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Due:
    """When a workshop closes automatically unless another event comes: `at` by its own clock, `told_at` by the confirmed date; ms
    since 1970. `few`: fewer than `crowd_min` acted, so their ballots are dropped and it stays open."""

    at: int
    told_at: int
    few: bool


@dataclass(frozen=True, slots=True)
class ClosingPostponed(Event):
    """Any event restarts the countdown to closing; this one does nothing else."""

    def apply(self, workshop: Workshop) -> None:
        """Changes no state."""


@dataclass(frozen=True, slots=True)
class BallotsDropped(Event):
    """Drops the ballots but keeps what was published. `key` names their key, which is destroyed; events sealed earlier are
    skipped from then on."""

    key: str

    def apply(self, workshop: Workshop) -> None:
        workshop.forget_ballots()
        told = workshop.feedback.items()
        workshop.feedback = {question: kept for question, kept in told if kept.scores.told or kept.texts.told}
        # Hands were shuffled with that key; a restarted phase deals anew.
        workshop.deals.clear()
        workshop.dropped_key = self.key


@dataclass(frozen=True, slots=True)
class PostponeClosing(Command):
    roles: ClassVar[frozenset[Role]] = ORGANISERS

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        return [ClosingPostponed()]


@dataclass(frozen=True, slots=True)
class CloseUnattended(Command):
    """Issued by the server when it is due."""

    roles: ClassVar[frozenset[Role]] = ORGANISERS

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        crowd = crowd_of(workshop)
        if actor.ballots is None or crowd == 0:
            raise Refusal("no_ballots")
        if crowd >= crowd_min:
            return close(workshop, actor, reveals=False)
        return [*_told(workshop), BallotsDropped(actor.ballots.key)]


def _told(workshop: Workshop) -> list[Event]:
    """Records as events what was published and depended on the ballots: voters may have taken answers back since."""
    shown = [voting for voting in workshop.rounds.values() if voting.uncounted]
    counts = [RoundCounted(voting.id, count(workshop, voting, None)) for voting in shown]
    thumbs = told_by_measure(workshop)
    feedback = {
        question: Told(answers.scores.told, answers.texts.told)
        for question, answers in workshop.feedback.items()
        if answers.scores.told or answers.texts.told
    }
    return [*counts, *([DayCounted(thumbs, feedback)] if thumbs or feedback else [])]


def crowd_of(workshop: Workshop) -> int:
    """Returns the largest number of distinct ballots of one kind (votes of a round, thumbs, ratings, feedback), capped at
    `crowd_min` because it runs after every commit."""
    return max(map(_distinct, _ballots_by_kind(workshop)), default=0)


def _ballots_by_kind(workshop: Workshop) -> Iterator[Iterable[BallotId]]:
    measures, feedback = workshop.measures.values(), workshop.feedback.values()
    for voting in workshop.rounds.values():
        yield (ballot for ballot, given in voting.by_ballot.items() if given)
    yield (ballot for measure in measures for ballot in measure.thumbs.given)
    yield (ballot for measure in measures for scores in measure.scores.values() for ballot in scores)
    yield (ballot for answers in feedback for given in (answers.scores.given, answers.texts.given) for ballot in given)


def _distinct(ballots: Iterable[BallotId]) -> int:
    found: set[BallotId] = set()
    for ballot in ballots:
        found.add(ballot)
        if len(found) == crowd_min:
            break
    return len(found)
