"""Phases: start, step back, skip, extend, pause, resume. None of them loses data. When a phase without private drafts begins, the
private measures are shared with the table; when one without moves begins, those who visit another table return home."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.assessment import tell_ratings
from facilitator.domain.command import Command, Event
from facilitator.domain.dealing import deal_to_all, is_dealt
from facilitator.domain.drafts import share
from facilitator.domain.kernel import ORGANISERS, MeasureId, PhaseId, Refusal, Role, RoundId
from facilitator.domain.programme import Ideas, Phase, Visibility, Votes
from facilitator.domain.rounds import Round
from facilitator.domain.tally import finalists
from facilitator.domain.things import PhaseRun, Status
from facilitator.domain.workshop import Workshop

extension_seconds_max = 3_600
round_name_max = 36
"""Length of a phase's id within the id of a later round, so that this id stays within the limit."""


@dataclass(frozen=True, slots=True)
class PhaseStarted(Event):
    phase: PhaseId
    at: int
    finalists: tuple[MeasureId, ...] = ()
    deals: bool = False
    """Whether everybody is dealt a sample; in logs from before hands existed, each phone chose its own."""
    left_ms: int | None = None
    """Initial time on the clock; None means the phase's full minutes."""
    round: RoundId | None = None
    """The round of voting; None in old logs, where a phase had only one."""
    keyed: bool = False
    """Whether the sample is shuffled with the workshop's key; false in old logs."""
    visits_end: bool = False
    """Whether those who visit another table return home; in old logs they stayed."""

    def apply(self, workshop: Workshop) -> None:
        workshop.run.ended_at = self.at
        workshop.runs.append(PhaseRun(self.phase, self.at, left_ms=self.left_ms))
        workshop.skipped.discard(self.phase)
        workshop.signals.clear()
        workshop.scene = workshop.step = None
        for person in workshop.participants.values():
            person.visited = None
            if self.visits_end and person.is_visiting:
                person.visited, person.table = person.table, person.home_table
        if self.finalists:
            workshop.finalists = frozenset(self.finalists)
        if workshop.phase.votes is Votes.OPEN_HIDDEN:
            key = self.round or RoundId(self.phase)
            workshop.round = workshop.rounds.setdefault(key, Round(key, self.phase, self.at))
            workshop.revealed = False
            if self.round is None:
                # In old logs, voting went on after a reveal.
                workshop.round.result, workshop.round.uncounted = None, False
        if workshop.phase.ideas is not Ideas.OPEN_PRIVATE:
            for measure in workshop.measures.values():
                # A draft withdrawn before it was shared stays private.
                if measure.private and measure.status is Status.LIVE:
                    share(workshop, measure)
        if self.deals:
            deal_to_all(workshop, keyed=self.keyed)


@dataclass(frozen=True, slots=True)
class PhaseSkipped(Event):
    phase: PhaseId
    skipped: bool

    def apply(self, workshop: Workshop) -> None:
        if self.skipped:
            workshop.skipped.add(self.phase)
        else:
            workshop.skipped.discard(self.phase)


@dataclass(frozen=True, slots=True)
class PhaseExtended(Event):
    seconds: int

    def apply(self, workshop: Workshop) -> None:
        workshop.run.extended_ms += self.seconds * 1_000


@dataclass(frozen=True, slots=True)
class PhasePaused(Event):
    at: int

    def apply(self, workshop: Workshop) -> None:
        workshop.run.paused_at = self.at


@dataclass(frozen=True, slots=True)
class PhaseResumed(Event):
    at: int

    def apply(self, workshop: Workshop) -> None:
        assert workshop.run.paused_at is not None
        workshop.run.paused_ms += self.at - workshop.run.paused_at
        workshop.run.paused_at = None


@dataclass(frozen=True, slots=True)
class StartPhase(Command):
    """Names the phase, so that two organisers who press *next* at once advance by one phase, not two."""

    roles: ClassVar[frozenset[Role]] = ORGANISERS
    phase: PhaseId

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        phase = _known_phase(workshop, self.phase)
        if workshop.run.phase == self.phase and workshop.run.clock_runs:
            raise Refusal("phase_running")
        return _started(workshop, phase, actor)


@dataclass(frozen=True, slots=True)
class StepBack(Command):
    """Returns to the previous phase that ran, with the time it had left."""

    roles: ClassVar[frozenset[Role]] = ORGANISERS

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        order = [phase.id for phase in workshop.programme.phases]
        been = {run.phase for run in workshop.runs}
        earlier = [phase for phase in order[: order.index(workshop.run.phase)] if phase in been]
        if not earlier:
            raise Refusal("no_earlier_phase")
        phase = _known_phase(workshop, earlier[-1])
        *told, started = _started(workshop, phase, actor)
        assert isinstance(started, PhaseStarted)
        return [*told, replace(started, left_ms=_left_ms(workshop, phase))]


@dataclass(frozen=True, slots=True)
class SkipPhase(Command):
    roles: ClassVar[frozenset[Role]] = ORGANISERS
    phase: PhaseId
    skipped: bool = True

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        _known_phase(workshop, self.phase)
        if any(run.phase == self.phase for run in workshop.runs):
            raise Refusal("phase_begun")
        return [PhaseSkipped(self.phase, self.skipped)]


@dataclass(frozen=True, slots=True)
class ExtendPhase(Command):
    roles: ClassVar[frozenset[Role]] = ORGANISERS
    seconds: int

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        if self.seconds == 0 or abs(self.seconds) > extension_seconds_max:
            raise Refusal("bad_value", field="seconds")
        return [PhaseExtended(self.seconds)]


@dataclass(frozen=True, slots=True)
class PausePhase(Command):
    roles: ClassVar[frozenset[Role]] = ORGANISERS

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        if workshop.run.paused_at is not None:
            raise Refusal("already_paused")
        return [PhasePaused(actor.now)]


@dataclass(frozen=True, slots=True)
class ResumePhase(Command):
    roles: ClassVar[frozenset[Role]] = ORGANISERS

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        if workshop.run.paused_at is None:
            raise Refusal("not_paused")
        return [PhaseResumed(actor.now)]


def _known_phase(workshop: Workshop, phase_id: PhaseId) -> Phase:
    phase = workshop.programme.phase(phase_id)
    if phase is None:
        raise Refusal("unknown_phase")
    return phase


def _started(workshop: Workshop, phase: Phase, actor: Actor) -> list[Event]:
    if workshop.closed_at is not None:
        # Late entries (S13) are still accepted, but no phase starts after closing.
        raise Refusal("workshop_closed")
    chosen = finalists(workshop) if _begins_the_final(workshop, phase) else ()
    voting = _round_of(workshop, phase) if phase.votes is Votes.OPEN_HIDDEN else None
    deals = is_dealt(phase)
    keyed = deals and bool(workshop.hands_key)
    visits_end = not phase.table_moves and any(person.is_visiting for person in workshop.participants.values())
    started = PhaseStarted(phase.id, actor.now, chosen, deals=deals, round=voting, keyed=keyed, visits_end=visits_end)
    return [*tell_ratings(workshop), started]


def _round_of(workshop: Workshop, phase: Phase) -> RoundId:
    """Returns the phase's uncounted round, else a new round id: after a reveal, everybody has all votes again."""
    of_phase = [voting for voting in workshop.rounds.values() if voting.phase == phase.id]
    if of_phase and not of_phase[-1].is_revealed:
        return of_phase[-1].id
    taken = {*workshop.rounds, *(other.id for other in workshop.programme.phases if other is not phase)}
    names = (RoundId(phase.id if again == 1 else f"{phase.id[:round_name_max]}-{again}") for again in count(1))
    return next(name for name in names if name not in taken)


def _left_ms(workshop: Workshop, phase: Phase) -> int | None:
    """Returns the time left when the phase last ended; None for its full minutes."""
    run = next(run for run in reversed(workshop.runs) if run.phase == phase.id)
    end, ended_at = workshop.end_of(run), run.ended_at
    if end is None or ended_at is None:
        return None
    left = max(0, end - (ended_at if run.paused_at is None else run.paused_at))
    return None if left == phase.minutes * 60_000 else left


def _begins_the_final(workshop: Workshop, phase: Phase) -> bool:
    """Returns whether to choose the finalists now from the rooms' votes: on entering the final, and again after the rooms have
    voted again; never during the final or from the final's own votes."""
    voted_in = workshop.programme.phase(workshop.round.phase) if workshop.round else None
    return _is_final(phase) and not _is_final(workshop.phase) and voted_in is not None and not _is_final(voted_in)


def _is_final(phase: Phase) -> bool:
    return phase.visibility in (Visibility.FINALISTS_RANDOM_ORDER, Visibility.FINALISTS_SAMPLE)
