"""Who acts, and what of the workshop an actor may reach: the phase they acted in, their table, the measures they may know of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from facilitator.domain.ballots import Ballots
from facilitator.domain.kernel import ActorId, MeasureId, ParticipantId, Refusal, Role
from facilitator.domain.programme import Phase
from facilitator.domain.things import Measure, Status
from facilitator.domain.workshop import Workshop

lateness_max_ms = 120_000
"""How long after a phase ended a command of that phase is still accepted (S13)."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, when, and what the roster knows about them at that moment; times are ms since 1970.

    `acted_at` is when the person acted, `now` when the command arrived (S13). `ballots` are everybody's, None once the key is
    gone; `share_out` works out what the votes make of the fund. A host has a `table`; a participant's is in the workshop."""

    id: ActorId
    role: Role
    now: int
    acted_at: int
    table: int | None = None
    area: str = ""
    unit: str = ""
    ballots: Ballots | None = None
    share_out: Callable[[Workshop], str] | None = None

    def since_joining(self, workshop: Workshop) -> Actor:
        """Nobody acted before they joined, whatever they say (S13): who joins after the vote has not voted in it."""
        person = workshop.participants.get(ParticipantId(self.id))
        return self if person is None else replace(self, acted_at=max(self.acted_at, person.joined_at))

    def require_open(self, workshop: Workshop, *, late: bool) -> None:
        """A closed workshop still takes what was done before it closed, for as long as any phase would (S13); but nothing secret,
        since the key is gone. Raises Refusal `workshop_closed`."""
        closed_at = workshop.closed_at
        if closed_at is None:
            return
        in_time = late and self.acted_at < closed_at and self.now <= closed_at + lateness_max_ms
        if not in_time:
            raise Refusal("workshop_closed")

    def phase_acted_in(self, workshop: Workshop) -> Phase:
        """The phase in which the person acted (S13). Raises Refusal `too_late`."""
        run = next((run for run in reversed(workshop.runs) if run.started_at <= self.acted_at), workshop.runs[0])
        if run.ended_at is not None and self.now > run.ended_at + lateness_max_ms:
            raise Refusal("too_late")
        return workshop.phase_of(run)

    def table_in(self, workshop: Workshop) -> int | None:
        """Where the actor sits now: a host at the table of the key, a participant where they moved to."""
        if self.table is not None:
            return self.table
        participant = workshop.participants.get(ParticipantId(self.id))
        return participant.table if participant else None

    def known_measure(self, workshop: Workshop, measure_id: MeasureId) -> Measure:
        """The measure itself, even when merged away. To others, a private draft does not exist."""
        measure = workshop.measures.get(measure_id)
        if measure is None or (measure.private and self.id not in (measure.author, measure.entered_by)):
            raise Refusal("unknown_measure")
        return measure

    def live_measure(self, workshop: Workshop, measure_id: MeasureId) -> Measure:
        """The measure that stands for this one now: an action on a merged-away card applies to the card it went into."""
        measure = workshop.root(self.known_measure(workshop, measure_id))
        if measure.status is not Status.LIVE:
            raise Refusal("measure_withdrawn")
        if self.role is Role.PARTICIPANT and measure.hidden_because is not None:
            raise Refusal("measure_hidden")
        return measure

    def shared_measure(self, workshop: Workshop, measure_id: MeasureId) -> Measure:
        """A live measure that everybody may come to see: a draft waits until it is shared."""
        measure = self.live_measure(workshop, measure_id)
        if measure.private:
            raise Refusal("wrong_phase")
        return measure
