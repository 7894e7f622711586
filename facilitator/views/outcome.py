"""The outcome of a vote, once revealed: what each measure got, and how sure that is."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise

from facilitator.domain.dealing import dealt_to
from facilitator.domain.kernel import BallotId, MeasureId
from facilitator.domain.tally import (
    areas_behind,
    homes_of,
    squares_for,
    stars_for,
    tables_behind,
    votes_by_measure,
    votes_for,
)
from facilitator.domain.things import Measure
from facilitator.domain.workshop import Workshop
from facilitator.methods.bands import Band, Lead, bands, lead, lead_for
from facilitator.views.audience import Room
from facilitator.views.records import Json, Record


class Outcome:
    def __init__(self, workshop: Workshop, room: Room) -> None:
        self.workshop = workshop
        self.room = room

    def record_of(self, measure: Measure) -> Record:
        """What a measure's record says beside the rest. `band` is its place among those that cannot be told apart, 1 being the
        top; the stars are there if the programme has them, and to how many it was dealt if they voted on samples."""
        record: Record = {
            "votes": votes_for(self.workshop, measure),
            "areas": areas_behind(self.workshop, measure),
            "tables": tables_behind(self.workshop, measure, self._homes),
            "band": self._band_of.get(measure.id),
        }
        if self.workshop.programme.star:
            record["stars"] = stars_for(self.workshop, measure)
        if self._dealt:
            record["dealt"] = self._dealt[measure.id]
        return record

    def result_record(self) -> Record:
        """The sums; from each band to the next, how long the lead is and how surely it would be kept; and how long a lead must be
        near the top for that to be said of it."""
        counted = votes_by_measure(self.workshop)
        most = max(counted.values(), default=0)
        swing = sum(self._squares.values()) / max(1, sum(counted.values()))
        return {
            "kind": "result",
            "votes": sum(counted.values()),
            "voters": len(self.workshop.round.ballots()) if self.workshop.round else 0,
            "areas": len(self.workshop.programme.areas),
            "tables": self.workshop.programme.tables,
            "measures": len(counted),
            "commitments": len(self.workshop.commitments),
            "leads": [self._lead(above, below) for above, below in pairwise(self._bands) if below.votes_most],
            "lead_for": {
                said.value: lead_for(said, most, swing_of_one=swing) for said in (Lead.TWO_IN_THREE, Lead.NEARLY_ALWAYS)
            },
        }

    def _lead(self, above: Band, below: Band) -> Json:
        swing = self._squares[above.measures[0]] + self._squares[below.measures[0]]
        said = lead(above.votes_most, below.votes_most, swing)
        return {"votes": above.votes_most - below.votes_most, "kept": said.value}

    @cached_property
    def _bands(self) -> list[Band]:
        votes = {measure.id: votes_for(self.workshop, measure) for measure in self.workshop.live_roots()}
        return bands(votes, squares=self._squares)

    @cached_property
    def _squares(self) -> dict[MeasureId, int]:
        return {measure.id: squares_for(self.workshop, measure) for measure in self.workshop.live_roots()}

    @cached_property
    def _band_of(self) -> dict[MeasureId, int]:
        return {measure: number for number, band in enumerate(self._bands, start=1) for measure in band.measures}

    @cached_property
    def _homes(self) -> dict[BallotId, int]:
        return homes_of(self.workshop, self.room.ballots)

    @cached_property
    def _dealt(self) -> dict[MeasureId, int]:
        voted_in = self.workshop.programme.phase(self.workshop.round.phase) if self.workshop.round else None
        return dealt_to(self.workshop, voted_in) if voted_in else {}
