"""The actor of a command, and the lookups that depend on it: the phase acted in, the table, the measures within reach."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from facilitator.domain.ballots import Ballots
from facilitator.domain.kernel import ActorId, MeasureId, ParticipantId, Refusal, Role
from facilitator.domain.programme import Phase
from facilitator.domain.things import Measure, Participant, Status
from facilitator.domain.workshop import Workshop

lateness_max_ms = 120_000
"""How long after a phase ended a command of that phase is still accepted (S13)."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, when, and what the roster knows about them at that moment; times are ms since 1970.

    `acted_at` is when the person acted, `now` when the command arrived (S13). `ballots` gives access to all pseudonyms, None once
    the key is gone; `share_out` computes the serialised allocation. Only hosts have a `table`; a participant's is in the
    workshop."""

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
        """Clamps `acted_at` to the time of joining (S13): a person who joins after the vote has not voted in it."""
        person = workshop.participants.get(ParticipantId(self.id))
        return self if person is None else replace(self, acted_at=max(self.acted_at, person.joined_at))

    def require_open(self, workshop: Workshop, *, late: bool) -> None:
        """Raises Refusal unless open. A closed workshop still accepts late commands (S13), except secret ones, since the key is
        gone."""
        closed_at = workshop.closed_at
        if closed_at is None:
            return
        in_time = late and self.acted_at < closed_at and self.now <= closed_at + lateness_max_ms
        if not in_time:
            raise Refusal("workshop_closed")

    def phase_acted_in(self, workshop: Workshop) -> Phase:
        """Returns the phase in which the person acted (S13). Raises Refusal `too_late`."""
        run = next((run for run in reversed(workshop.runs) if run.started_at <= self.acted_at), workshop.runs[0])
        if run.ended_at is not None and self.now > run.ended_at + lateness_max_ms:
            raise Refusal("too_late")
        return workshop.phase_of(run)

    def table_in(self, workshop: Workshop) -> int | None:
        """Returns the table at which the actor acted: a host's own, or where the participant sat."""
        if self.table is not None:
            return self.table
        participant = workshop.participants.get(ParticipantId(self.id))
        return self.table_of(participant, workshop) if participant else None

    def table_of(self, person: Participant, workshop: Workshop) -> int:
        """Returns where the person sat when the actor acted: what was done on a visit belongs to the visited table, also when it
        arrives after the phase that ended the visit has begun (S13)."""
        was_away = person.visited is not None and self.acted_at < workshop.run.started_at
        return person.visited if was_away and person.visited is not None else person.table

    def known_measure(self, workshop: Workshop, measure_id: MeasureId) -> Measure:
        """Returns the measure itself, even when merged. A private draft does not exist for others."""
        measure = workshop.measures.get(measure_id)
        if measure is None or (measure.private and self.id not in (measure.author, measure.entered_by)):
            raise Refusal("unknown_measure")
        return measure

    def live_measure(self, workshop: Workshop, measure_id: MeasureId) -> Measure:
        """Returns the live root: an action on a merged card applies to the card it was merged into."""
        measure = workshop.root(self.known_measure(workshop, measure_id))
        if measure.status is not Status.LIVE:
            raise Refusal("measure_withdrawn")
        if self.role is Role.PARTICIPANT and measure.hidden_because is not None:
            raise Refusal("measure_hidden")
        return measure

    def shared_measure(self, workshop: Workshop, measure_id: MeasureId) -> Measure:
        """Returns a live measure that is not a draft."""
        measure = self.live_measure(workshop, measure_id)
        if measure.private:
            raise Refusal("wrong_phase")
        return measure
