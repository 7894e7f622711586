"""The outcome of a revealed vote: each measure's result and its uncertainty, and the results of earlier rounds. All derived from
the counts."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise

from facilitator.domain.counting import result_of
from facilitator.domain.kernel import MeasureId
from facilitator.domain.rounds import Counted, Round
from facilitator.domain.tally import breadth, counted_with, counts_of, rounds_told, total, votes_by_measure
from facilitator.domain.things import Measure
from facilitator.domain.workshop import Workshop
from facilitator.methods.bands import Band, Lead, bands, lead, lead_for
from facilitator.views.records import Json, Record, Records, text


class Outcome:
    def __init__(self, workshop: Workshop) -> None:
        self.workshop = workshop

    def record_of(self, measure: Measure) -> Record:
        """Returns the fields that the outcome adds to a measure's record. `band` is its band's number, 1 at the top."""
        return self._got(self.workshop.round, measure) | {"band": self._band_of.get(measure.id)}

    def earlier_records(self) -> Records:
        """Returns the rounds before the last one, by live measure, most votes first."""
        return {f"earlier:{voting.id}": self._earlier(voting) for voting in rounds_told(self.workshop)[:-1]}

    def _earlier(self, voting: Round) -> Record:
        phase, result = self.workshop.programme.phase(voting.phase), result_of(self.workshop, voting)
        return {
            "kind": "earlier",
            "id": voting.id,
            "title": text(phase.title) if phase else None,
            "began_at": voting.began_at,
            "voters": result.voters if result else 0,
            "measures": [
                {"measure": measure, **self._got(voting, self.workshop.measures[measure])}
                for measure in votes_by_measure(self.workshop, voting)
            ],
        }

    def _got(self, voting: Round | None, measure: Measure) -> Record:
        """Returns votes and breadth (`exact` names those of its numbers that are no minimum); stars if the programme has them;
        `dealt` if voting was on samples. `parts` is set if others were merged into it after the count, `counted_with` if measures
        counted together were unmerged since; then only one of them carries the numbers."""
        counts = counts_of(self.workshop, voting, measure)
        others = counted_with(self.workshop, voting, measure)
        if others and not counts:
            return {"counted_with": [*others]}
        got = total(counts)
        told = breadth(self.workshop, voting, measure)
        reached = {"areas": told.areas, "tables": told.tables}
        record: Record = {"votes": got.votes, **{name: each.n if each else None for name, each in reached.items()}}
        record["exact"] = [name for name, each in reached.items() if each and each.is_exact]
        if self.workshop.programme.star:
            record["stars"] = got.stars
        if got.dealt is not None:
            record["dealt"] = got.dealt
        if len(counts) > 1:
            record["parts"] = [{"measure": counted.cards[0], "votes": counted.votes} for counted in counts]
        if others:
            record["counted_with"] = [*others]
        return record

    def result_record(self) -> Record:
        """Returns the totals, the lead between successive bands and how surely it would persist, and how large a lead near the
        top must be for each description."""
        counted = votes_by_measure(self.workshop, self.workshop.round)
        most = max(counted.values(), default=0)
        swing = sum(self._squares.values()) / max(1, sum(counted.values()))
        result = result_of(self.workshop, self.workshop.round)
        return {
            "kind": "result",
            "votes": sum(counted.values()),
            "voters": result.voters if result else 0,
            "areas": len(self.workshop.programme.areas),
            "tables": self.workshop.programme.tables,
            "measures": len(counted),
            "commitments": len(self.workshop.commitments),
            "leads": [self._lead(above, below) for above, below in pairwise(self.in_bands) if below.votes_most],
            "lead_for": {
                said.value: lead_for(said, most, swing_of_one=swing) for said in (Lead.TWO_IN_THREE, Lead.NEARLY_ALWAYS)
            },
        }

    def _lead(self, above: Band, below: Band) -> Json:
        swing = self._squares[above.measures[0]] + self._squares[below.measures[0]]
        said = lead(above.votes_most, below.votes_most, swing)
        return {"votes": above.votes_most - below.votes_most, "kept": said.value}

    @cached_property
    def _totals(self) -> dict[MeasureId, Counted]:
        """Totals of live measures in the last round."""
        standing = self.workshop.live_roots()
        return {measure.id: total(counts_of(self.workshop, self.workshop.round, measure)) for measure in standing}

    @cached_property
    def in_bands(self) -> list[Band]:
        return bands({measure: got.votes for measure, got in self._totals.items()}, squares=self._squares)

    @cached_property
    def _squares(self) -> dict[MeasureId, int]:
        return {measure: got.squares for measure, got in self._totals.items()}

    @cached_property
    def _band_of(self) -> dict[MeasureId, int]:
        return {measure: number for number, band in enumerate(self.in_bands, start=1) for measure in band.measures}
