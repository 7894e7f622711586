"""What of a workshop may be exported; shared by the archive and the documents. Leaves out private drafts and hidden text,
contains votes only once revealed (or after closing), and names a person only where they opted in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cached_property
from typing import Protocol, TypeVar

from facilitator.domain.counting import result_of
from facilitator.domain.fields import FieldType
from facilitator.domain.kernel import ActorId, MeasureId, ParticipantId
from facilitator.domain.person import UNKNOWN, Person
from facilitator.domain.rounds import Counted, Round
from facilitator.domain.tally import Breadth, breadth, counted_with, counts_of, rounds_told, total, votes_for
from facilitator.domain.things import Measure, Stance, Status
from facilitator.domain.workshop import Workshop
from facilitator.output.fields import values_of
from facilitator.output.local_time import local, stamp


class Remark(Protocol):
    """A comment, offer, conflict, co-benefit or commitment."""

    @property
    def measure(self) -> MeasureId: ...


class Signed(Protocol):
    @property
    def author(self) -> ActorId: ...

    @property
    def named(self) -> bool: ...


SomeRemark = TypeVar("SomeRemark", bound=Remark)


class Export:
    def __init__(self, workshop: Workshop, people: Mapping[ParticipantId, Person]) -> None:
        self.workshop = workshop
        self.people = people

    def stamp(self, moment: int) -> str:
        """Returns the time as text, corrected by the confirmed date."""
        return stamp(self.workshop.told(moment))

    def local(self, moment: int) -> datetime:
        """Returns the corrected time in the workshop's time zone."""
        return local(self.workshop.told(moment))

    # -- measures

    @cached_property
    def measures(self) -> dict[MeasureId, Measure]:
        """Live, merged and withdrawn measures in order of posting; of private drafts only withdrawn ones."""
        every = sorted(self.workshop.measures.values(), key=lambda measure: (measure.posted_at, measure.id))
        return {m.id: m for m in every if not self.workshop.root(m).private or m.status is Status.WITHDRAWN}

    @cached_property
    def live(self) -> list[Measure]:
        """Live measures, most votes first, ties in order of posting."""
        live = [measure for measure in self.measures.values() if self.is_live(measure)]
        return sorted(live, key=lambda measure: -(self.votes(measure) or 0))

    def is_live(self, measure: Measure) -> bool:
        return measure.merged_into is None and measure.status is Status.LIVE and measure.hidden_because is None

    def is_readable(self, measure: Measure) -> bool:
        """Returns whether the text may be exported: not hidden, and not a withdrawn draft."""
        return not measure.private and self.workshop.hidden_because(measure) is None

    def status(self, measure: Measure) -> str:
        if measure.hidden_because is not None:
            return "hidden"
        return "merged" if measure.merged_into is not None else measure.status.value

    # -- votes

    @cached_property
    def rounds(self) -> list[Round]:
        """Revealed rounds, the deciding one last; empty while voting is open."""
        return rounds_told(self.workshop)

    def votes(self, measure: Measure) -> int | None:
        """Returns the votes; None before the reveal, and where they were counted as part of another measure."""
        return votes_for(self.workshop, measure) if self._has_count(measure) else None

    def breadth(self, measure: Measure) -> Breadth | None:
        """Returns how broad the support is; None as for `votes`."""
        return self.breadth_in(self.rounds[-1], measure) if self._has_count(measure) else None

    def breadth_in(self, voting: Round, measure: Measure) -> Breadth:
        return breadth(self.workshop, voting, measure)

    def _has_count(self, measure: Measure) -> bool:
        if not self.rounds:
            return False
        return bool(self.counts_in(self.rounds[-1], measure)) or not self.counted_with(self.rounds[-1], measure)

    def counted_with(self, voting: Round, measure: Measure) -> list[Measure]:
        """Returns the measures, now separate, that were counted together with this one."""
        return [self.workshop.measures[other] for other in counted_with(self.workshop, voting, measure)]

    def stars(self, voting: Round, measure: Measure) -> int | None:
        """Returns the number of stars in a round; None if the programme has none."""
        return self.total_in(voting, measure).stars if self.workshop.programme.star else None

    def voters(self, voting: Round) -> int:
        result = result_of(self.workshop, voting)
        return result.voters if result else 0

    def total_in(self, voting: Round, measure: Measure) -> Counted:
        """Returns a measure's combined result in a round."""
        return total(self.counts_in(voting, measure))

    def counts_in(self, voting: Round, measure: Measure) -> list[Counted]:
        """Returns a measure's counts in a round; several if others were merged into it later."""
        return counts_of(self.workshop, voting, measure)

    # -- remarks

    def shown(self, remarks: Iterable[SomeRemark]) -> list[SomeRemark]:
        """Returns the remarks on readable measures; those on hidden measures and withdrawn drafts are left out with them."""
        said_of = {measure.id for measure in self.measures.values() if self.is_readable(measure)}
        return [remark for remark in remarks if remark.measure in said_of]

    def counts(self) -> dict[str, Counter[MeasureId]]:
        """Returns the number of remarks of each kind by root measure."""
        day = self.workshop
        offers = day.offers.values()
        said: dict[str, Iterable[Remark]] = {
            "offers": [offer for offer in offers if offer.stance is Stance.OFFER],
            "needs": [offer for offer in offers if offer.stance is Stance.NEED],
            "joins": [offer for offer in offers if offer.stance is Stance.JOIN],
            "conflicts": day.conflicts.values(),
            "co_benefits": day.co_benefits.values(),
            "comments": day.comments.values(),
            "commitments": day.commitments.values(),
        }
        return {name: Counter(day.root_id(one.measure) for one in self.shown(some)) for name, some in said.items()}

    def by_measure(self, remarks: Iterable[SomeRemark]) -> dict[MeasureId, list[SomeRemark]]:
        """Groups by root measure."""
        found: dict[MeasureId, list[SomeRemark]] = {}
        for remark in self.shown(remarks):
            found.setdefault(self.workshop.root_id(remark.measure), []).append(remark)
        return found

    def in_order_of_support(self, remarks: Iterable[SomeRemark]) -> list[SomeRemark]:
        """Sorts by measure, most supported first, those on withdrawn measures last."""
        place = {measure.id: number for number, measure in enumerate(self.live)}
        last = len(place)
        return sorted(self.shown(remarks), key=lambda remark: place.get(self.workshop.root_id(remark.measure), last))

    def signature(self, thing: Signed) -> Person:
        """Returns the author if they opted in, else UNKNOWN."""
        return self.people.get(ParticipantId(thing.author), UNKNOWN) if thing.named else UNKNOWN

    def units_mentioned(self) -> set[str]:
        """Units in the fields of a measure, units that offer or commit to something, or signed a text."""
        day = self.workshop
        shown = [measure for measure in self.measures.values() if self.is_readable(measure)]
        signed: list[Signed] = [*shown, *self.shown(day.comments.values())]
        signed += [*self.shown(day.conflicts.values()), *self.shown(day.co_benefits.values())]
        units = {self.signature(thing).unit for thing in signed}
        units |= {offer.unit for offer in self.shown(day.offers.values())}
        units |= {made.unit for made in self.shown(day.commitments.values())}
        of_units = [field.name for field in day.programme.fields if field.type is FieldType.UNIT]
        units |= {unit for measure in shown for name in of_units for unit in values_of(measure, name)}
        return units - {""}

    # -- feedback

    def scores(self, question: str) -> tuple[int, ...]:
        answers = self.workshop.feedback.get(question)
        return answers.scores.told if answers else ()

    def texts(self, question: str) -> list[str]:
        """Sorted alphabetically, so that the order does not reveal the authors."""
        answers = self.workshop.feedback.get(question)
        return sorted(answers.texts.told, key=str.casefold) if answers else []
