"""Closing a workshop, which happens once. Publishable aggregates of the secret ballots are recorded as events. The ballots
themselves are dropped from memory, and from the log once the archive is written and the key destroyed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass, field
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.assessment import tell_ratings
from facilitator.domain.command import Command, Event
from facilitator.domain.counting import RoundCounted, count, count_rounds, with_tables
from facilitator.domain.kernel import ORGANISERS, BallotId, MeasureId, Refusal, Role
from facilitator.domain.limits import crowd_min
from facilitator.domain.things import Feedback, Measure
from facilitator.domain.thumb import Thumb
from facilitator.domain.workshop import Workshop

crowd_min_of_old_logs = 5


@dataclass(frozen=True, slots=True)
class Told:
    """Published answers to one feedback question."""

    scores: tuple[int, ...] = ()
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DayCounted(Event):
    """What remains of thumbs and feedback: published thumb counts by measure, and answers by question. `fund` is the serialised
    allocation (see `methods.fund`), empty without one. Ballots and hands are dropped."""

    thumbs: dict[MeasureId, dict[str, int]]
    feedback: dict[str, Told]
    fund: str = ""

    def apply(self, workshop: Workshop) -> None:
        for measure, thumbs in self.thumbs.items():
            told = (Thumb(thumb) for thumb, count in thumbs.items() for _ in range(count))
            workshop.measures[measure].thumbs.told = tuple(sorted(told))
        for question, answers in self.feedback.items():
            kept = workshop.feedback.setdefault(question, Feedback())
            kept.scores.told, kept.texts.told = answers.scores, answers.texts
        workshop.fund.shared_out = self.fund
        workshop.forget_ballots()
        workshop.deals.clear()


@dataclass(frozen=True, slots=True)
class WorkshopClosed(Event):
    """`reveals`: the result is shown from now on, even if nobody revealed it. `by_itself`: closed automatically (unattended.py).
    In old logs no counts precede this event (`counted` is false), and `tables` holds the number of tables behind each measure's
    votes."""

    at: int
    tables: dict[MeasureId, int] = field(default_factory=dict)
    counted: bool = False
    reveals: bool = True
    by_itself: bool = False

    def apply(self, workshop: Workshop) -> None:
        workshop.closed_at = self.at
        workshop.closed_by_itself = self.by_itself
        workshop.run.ended_at = self.at
        workshop.messages.clear()
        workshop.revealed = workshop.revealed or (self.reveals and workshop.round is not None)
        if not self.counted:
            _count_an_old_day(workshop, self.tables)


@dataclass(frozen=True, slots=True)
class CloseWorkshop(Command):
    roles: ClassVar[frozenset[Role]] = ORGANISERS

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        if workshop.closed_at is not None:
            raise Refusal("workshop_closed")
        return close(workshop, actor, reveals=True)


def close(workshop: Workshop, actor: Actor, *, reveals: bool) -> list[Event]:
    """Returns the closing events. With `reveals`, the result is revealed unless fewer than `crowd_min` people voted; without it,
    the counted result can still be revealed later."""
    enough = workshop.round is not None and len(workshop.round.ballots()) >= crowd_min
    counts = [counted for counted in count_rounds(workshop, actor.ballots) if _may_be_told(workshop, counted)]
    feedback = {
        # All texts are kept; their authors are recorded nowhere.
        question: Told(answers.scores.told, tuple(sorted(answers.texts.given.values())))
        for question, answers in workshop.feedback.items()
    }
    revealed = _as_revealed(workshop, counts) if enough and not workshop.revealed else workshop
    fund = actor.share_out(revealed) if actor.share_out else ""
    counted = DayCounted(told_by_measure(workshop), feedback, fund)
    closed = WorkshopClosed(actor.now, counted=True, reveals=reveals and enough, by_itself=not reveals)
    return [*counts, *tell_ratings(workshop), counted, closed]


def told_by_measure(workshop: Workshop) -> dict[MeasureId, dict[str, int]]:
    """Returns the published thumb counts by measure."""
    told = {m.id: dict(Counter(thumb.value for thumb in m.thumbs.told)) for m in workshop.measures.values()}
    return {measure: thumbs for measure, thumbs in told.items() if thumbs}


def _may_be_told(workshop: Workshop, counted: RoundCounted) -> bool:
    """Returns whether enough people voted, or the result was already shown, as in an old log."""
    return counted.result.voters >= crowd_min or workshop.rounds[counted.round].uncounted


def _as_revealed(workshop: Workshop, counts: Iterable[Event]) -> Workshop:
    after = deepcopy(workshop)
    for event in counts:
        event.apply(after)
    after.revealed = True
    return after


def _count_an_old_day(workshop: Workshop, tables: dict[MeasureId, int]) -> None:
    """Reproduces what earlier versions showed of a closed workshop."""
    for voting in workshop.rounds.values():
        if voting.result is None:
            voting.result, voting.uncounted = count(workshop, voting, None), False
    if tables and workshop.round is not None and workshop.round.result is not None:
        workshop.round.result = with_tables(workshop.round.result, tables)
    for measure in workshop.measures.values():
        group = [*workshop.group(measure)] if measure.merged_into is None else []
        united = _united(group)
        measure.thumbs.told = tuple(sorted(united.values())) if len(united) >= crowd_min_of_old_logs else ()
    workshop.forget_ballots()


def _united(group: Iterable[Measure]) -> dict[BallotId, Thumb]:
    united: dict[BallotId, Thumb] = {}
    for member in group:
        united = member.thumbs.given | united
    return united
