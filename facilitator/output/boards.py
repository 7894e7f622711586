"""The boards as they may leave the house: what the archive and the documents have in common.
Private drafts and the text of what was hidden are left out, votes are known only once revealed (or the workshop has closed),
and a person is named only where that person ticked it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cached_property
from typing import Protocol, TypeVar

from facilitator.domain.counting import result_of
from facilitator.domain.kernel import ActorId, MeasureId, ParticipantId
from facilitator.domain.person import UNKNOWN, Person
from facilitator.domain.rounds import Counted, Round
from facilitator.domain.tally import areas_behind, counted_with, counts_of, rounds_told, total, votes_for
from facilitator.domain.things import Measure, Stance, Status
from facilitator.domain.workshop import Workshop
from facilitator.output.fields import partners, text_of
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


class Boards:
    def __init__(self, workshop: Workshop, people: Mapping[ParticipantId, Person]) -> None:
        self.workshop = workshop
        self.people = people

    def stamp(self, moment: int) -> str:
        """When it was, by the date that was confirmed."""
        return stamp(self.workshop.told(moment))

    def local(self, moment: int) -> datetime:
        """The same in the workshop's time zone."""
        return local(self.workshop.told(moment))

    # -- measures

    @cached_property
    def measures(self) -> dict[MeasureId, Measure]:
        """Live, merged and withdrawn ones, in the order they were posted; of private drafts only those taken back."""
        every = sorted(self.workshop.measures.values(), key=lambda measure: (measure.posted_at, measure.id))
        return {m.id: m for m in every if not self.workshop.root(m).private or m.status is Status.WITHDRAWN}

    @cached_property
    def live(self) -> list[Measure]:
        """What stands at the end, most votes first; equal votes in the order they were posted."""
        live = [measure for measure in self.measures.values() if self.is_live(measure)]
        return sorted(live, key=lambda measure: -(self.votes(measure) or 0))

    def is_live(self, measure: Measure) -> bool:
        return measure.merged_into is None and measure.status is Status.LIVE and measure.hidden_because is None

    def is_readable(self, measure: Measure) -> bool:
        """Whether its text may leave the house: neither a draft that was taken back nor hidden."""
        return not measure.private and self.workshop.hidden_because(measure) is None

    def status(self, measure: Measure) -> str:
        if measure.hidden_because is not None:
            return "hidden"
        return "merged" if measure.merged_into is not None else measure.status.value

    # -- votes

    @cached_property
    def rounds(self) -> list[Round]:
        """The rounds of voting that have been counted, the last one being the one that decides; none while people vote."""
        return rounds_told(self.workshop)

    def votes(self, measure: Measure) -> int | None:
        """None while nobody may know, and where they were counted with those of another measure."""
        return votes_for(self.workshop, measure) if self._has_count(measure) else None

    def breadth(self, measure: Measure) -> int | None:
        """From how many areas the votes came; None likewise."""
        return areas_behind(self.workshop, measure) if self._has_count(measure) else None

    def tables(self, measure: Measure) -> int | None:
        """From how many tables the votes came; None likewise."""
        if not self._has_count(measure):
            return None
        return self.total_in(self.rounds[-1], measure).tables

    def _has_count(self, measure: Measure) -> bool:
        if not self.rounds:
            return False
        return bool(self.counts_in(self.rounds[-1], measure)) or not self.counted_with(self.rounds[-1], measure)

    def counted_with(self, voting: Round, measure: Measure) -> list[Measure]:
        """What stands by itself now and was counted together with this one."""
        return [self.workshop.measures[other] for other in counted_with(self.workshop, voting, measure)]

    def stars(self, voting: Round, measure: Measure) -> int | None:
        """How many gave it their star in a round; None where there are no stars."""
        return self.total_in(voting, measure).stars if self.workshop.programme.star else None

    def voters(self, voting: Round) -> int:
        result = result_of(self.workshop, voting)
        return result.voters if result else 0

    def total_in(self, voting: Round, measure: Measure) -> Counted:
        """What a measure got in one round in all."""
        return total(self.counts_in(voting, measure))

    def counts_in(self, voting: Round, measure: Measure) -> list[Counted]:
        """What a measure got in one round; several counts where others were merged into it later."""
        return counts_of(self.workshop, voting, measure)

    # -- what was said about them

    def shown(self, remarks: Iterable[SomeRemark]) -> list[SomeRemark]:
        """Those about measures that are shown; what is hidden, or was taken back before anybody saw it, takes its
        remarks along."""
        said_of = {measure.id for measure in self.measures.values() if self.is_readable(measure)}
        return [remark for remark in remarks if remark.measure in said_of]

    def counts(self) -> dict[str, Counter[MeasureId]]:
        """How many offers, comments and so on there are to a measure and what was merged into it."""
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
        """By the measure that stands for the one they were given to."""
        found: dict[MeasureId, list[SomeRemark]] = {}
        for remark in self.shown(remarks):
            found.setdefault(self.workshop.root_id(remark.measure), []).append(remark)
        return found

    def in_order_of_support(self, remarks: Iterable[SomeRemark]) -> list[SomeRemark]:
        """Together by measure: those about the most supported one first, those about withdrawn ones last."""
        place = {measure.id: number for number, measure in enumerate(self.live)}
        last = len(place)
        return sorted(self.shown(remarks), key=lambda remark: place.get(self.workshop.root_id(remark.measure), last))

    def signature(self, thing: Signed) -> Person:
        """Who wrote it, where that person ticked that it may be shown; otherwise nobody."""
        return self.people.get(ParticipantId(thing.author), UNKNOWN) if thing.named else UNKNOWN

    def units_mentioned(self) -> set[str]:
        """Units that lead a measure or are partners in one, that offer or commit to something, or signed a text."""
        day = self.workshop
        shown = [measure for measure in self.measures.values() if self.is_readable(measure)]
        signed: list[Signed] = [*shown, *self.shown(day.comments.values())]
        signed += [*self.shown(day.conflicts.values()), *self.shown(day.co_benefits.values())]
        units = {self.signature(thing).unit for thing in signed}
        units |= {offer.unit for offer in self.shown(day.offers.values())}
        units |= {made.unit for made in self.shown(day.commitments.values())}
        for measure in shown:
            units |= {text_of(measure, "lead_unit"), *partners(measure)}
        return units - {""}

    # -- feedback

    def scores(self, question: str) -> tuple[int, ...]:
        answers = self.workshop.feedback.get(question)
        return answers.scores.told if answers else ()

    def texts(self, question: str) -> list[str]:
        """In alphabetical order, so that the order does not tell who wrote what."""
        answers = self.workshop.feedback.get(question)
        return sorted(answers.texts.told, key=str.casefold) if answers else []
