"""A picture: one moment of a workshop, from which the records of every audience are made. It caches what audiences share and is
discarded when the workshop changes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TypeVar

from facilitator.domain.big_screen import spotlit
from facilitator.domain.fields import Question, questions
from facilitator.domain.kernel import ActorId, CoBenefitId, CommentId, ConflictId, MeasureId, OfferId
from facilitator.domain.messages import Recipients
from facilitator.domain.things import CoBenefit, Comment, Conflict, Measure, Offer, Participant
from facilitator.domain.thumbs import thumb_counts
from facilitator.domain.workshop import Workshop
from facilitator.methods.abatement import Facts, facts_of
from facilitator.methods.collaboration import WorkOrder, work_order_of_each
from facilitator.methods.readiness import conflicted, lacking
from facilitator.methods.requirements import Requirements
from facilitator.views import cards, reckoned, records
from facilitator.views.audience import Room
from facilitator.views.contributions import Contributions
from facilitator.views.outcome import Outcome
from facilitator.views.records import Json, Record, Records
from facilitator.views.workshop import workshop_record

Thing = TypeVar("Thing", Comment, Offer, Conflict, CoBenefit)


class Picture:
    def __init__(self, workshop: Workshop, room: Room) -> None:
        self.workshop = workshop
        self.room = room
        self.contributions = Contributions(workshop, room)
        self._seen: dict[object, Records] = {}

    def once(self, key: object, make: Callable[[], Records]) -> Records:
        """Returns the cached records of `key`; all callers get the same dict object."""
        made = self._seen.get(key)
        if made is None:
            made = self._seen[key] = make()
        return made

    @cached_property
    def common(self) -> Records:
        """Records that every audience gets."""
        made: Records = {
            "workshop": workshop_record(self.workshop),
            "phase": records.phase_record(self.workshop),
            "on_screen": records.on_screen_record(self.workshop),
            "service": {"kind": "service", "saving": self.room.saving},
        }
        if spotlit(self.workshop):
            made["spotlight"] = records.spotlight_record(self.workshop)
        if self.workshop.revealed:
            made |= {"result": self.outcome.result_record(), **self.outcome.earlier_records()}
        return made

    def messages_to(self, *, table: int | None, hosts: bool) -> Records:
        """Returns messages to all, to the table, and (if `hosts`) to the hosts."""
        return {
            f"message:{message.id}": records.message_record(message)
            for message in self.workshop.messages.values()
            if message.to == Recipients.ALL
            or (message.to == Recipients.TABLE and message.table == table)
            or (message.to == Recipients.HOSTS and hosts)
        }

    @cached_property
    def run_sheet(self) -> Records:
        phases = self.workshop.programme.phases
        return {f"phase:{phase.id}": records.run_sheet_record(self.workshop, phase) for phase in phases}

    @cached_property
    def tables(self) -> Records:
        return records.table_records(self.workshop, self.claims)

    @cached_property
    def claims(self) -> dict[int, list[MeasureId]]:
        return self.workshop.claims()

    @cached_property
    def standing(self) -> frozenset[MeasureId]:
        """Ids of live measures: not merged, withdrawn or hidden."""
        return frozenset(measure.id for measure in self.workshop.live_roots())

    @cached_property
    def drafts(self) -> list[Measure]:
        """Private drafts, seen only by their author and the person who entered them."""
        return [measure for measure in self.workshop.measures.values() if measure.private]

    # -- cards: a measure with everything about it

    def card(self, measure: Measure) -> Records:
        """Returns a measure as participants see it: with originals, comments, offers, conflicts and co-benefits."""
        return self.once(
            ("card", measure.id),
            lambda: self._card(measure, with_hidden_text=False) | self._thumbs_for_all(measure),
        )

    def leaders_card(self, measure: Measure) -> Records:
        """Returns the same for hosts and organisers, with hidden texts, ratings and answered requirements."""
        return self.once(("leaders_card", measure.id), lambda: self._leaders_card(measure))

    def screen_card(self, measure: Measure) -> Records:
        """Returns the same for the big screen: no names, no comments."""
        return self.once(("screen_card", measure.id), lambda: self._screen_card(measure))

    def _card(self, measure: Measure, *, with_hidden_text: bool) -> Records:
        made: Records = {}
        for member in self.workshop.group(measure):
            record = self._measure(member, self._by(member))
            made[f"measure:{member.id}"] = (
                record if with_hidden_text or not record["hidden"] else cards.without_text(record)
            )
            made |= self._comment_records(self._comments[member.id], with_hidden_text=with_hidden_text)
            made |= self._remark_records(
                self._offers[member.id], self._conflicts[member.id], self._co_benefits[member.id]
            )
        return made

    def _comment_records(self, comments: Iterable[Comment], *, with_hidden_text: bool) -> Records:
        return {
            f"comment:{c.id}": cards.comment_record(c, self._by(c), with_hidden_text=with_hidden_text) for c in comments
        }

    def _remark_records(
        self, offers: Iterable[Offer], conflicts: Iterable[Conflict], co_benefits: Iterable[CoBenefit]
    ) -> Records:
        return {
            **{f"offer:{offer.id}": cards.offer_record(offer, self._by(offer)) for offer in offers},
            **{f"conflict:{c.id}": cards.conflict_record(c, self._by(c)) for c in conflicts},
            **{f"co_benefit:{b.id}": cards.co_benefit_record(b, self._by(b)) for b in co_benefits},
        }

    def _leaders_card(self, measure: Measure) -> Records:
        made = self._card(measure, with_hidden_text=True)
        if measure.id in self.standing:
            made[f"measure:{measure.id}"] |= self._known_of(measure)
        met = reckoned.met_records(self.workshop, measure, self._requirements)
        return made | self.rating(measure) | self.thumbs(measure) | met

    def _known_of(self, measure: Measure) -> Record:
        facts = self.facts[measure.id]
        in_conflict = measure.id in self._conflicted
        lacks = lacking(self._questions, measure.fields, facts.kind, in_conflict=in_conflict)
        return cards.known_of(measure, facts, lacks)

    @cached_property
    def facts(self) -> dict[MeasureId, Facts]:
        """Facts of live measures, drafts included."""
        return {measure.id: facts_of(self.workshop, measure) for measure in self.workshop.live_roots()}

    @cached_property
    def work_orders(self) -> dict[MeasureId, WorkOrder]:
        """Work orders of live measures that have entries; no drafts."""
        return work_order_of_each(self.workshop)

    def without_text(self, measure: Measure) -> Records:
        """Returns the blanked record of a draft withdrawn before anybody saw it."""
        record = self._measure(measure, None)
        return {f"measure:{measure.id}": cards.without_text(record)}

    def own_text(self, measure: Measure) -> Records:
        """Returns a measure for its author, readable also when hidden."""
        return {f"measure:{measure.id}": self._measure(measure, self._by(measure))}

    def rating(self, measure: Measure) -> Records:
        return {f"rating:{measure.id}": cards.rating_record(measure)} if measure.ratings else {}

    def thumbs(self, measure: Measure) -> Records:
        counted = thumb_counts(self.workshop, measure)
        return {f"thumbs:{measure.id}": cards.thumbs_record(measure, counted)} if counted else {}

    def _thumbs_for_all(self, measure: Measure) -> Records:
        """Shown only after the reveal, so that nobody follows the others."""
        return self.thumbs(measure) if self.workshop.revealed else {}

    def _screen_card(self, measure: Measure) -> Records:
        shown = (m for m in self.workshop.group(measure) if m.hidden_because is None)
        seen = {f"measure:{m.id}": self._measure(m, None) for m in shown}
        for member in self.workshop.group(measure):
            seen |= {f"offer:{o.id}": cards.offer_record(o, None) for o in self._offers[member.id]}
            seen |= {f"conflict:{c.id}": cards.conflict_record(c, None) for c in self._conflicts[member.id]}
            seen |= {f"co_benefit:{b.id}": cards.co_benefit_record(b, None) for b in self._co_benefits[member.id]}
        return seen | self._thumbs_for_all(measure)

    def _measure(self, measure: Measure, by: Json) -> Record:
        record = cards.measure_record(self.workshop, measure, by)
        if measure.merged_into is None:
            order = self.work_orders.get(measure.id)
            record["is_met"] = order is not None and order.meets
            if self.workshop.revealed:
                record |= self.outcome.record_of(measure)
        return record

    @cached_property
    def outcome(self) -> Outcome:
        return Outcome(self.workshop)

    def _by(self, thing: Measure | Comment | Offer | Conflict | CoBenefit) -> Json:
        return cards.signature(thing.author, self.room) if thing.named else None

    # -- persons

    def said_by(self, author: ActorId) -> Records:
        """Returns a person's comments, offers, conflicts and co-benefits, as on the cards."""
        workshop, written = self.workshop, self.contributions.written_by(author)
        comments = (workshop.comments[CommentId(comment)] for comment in written["comments"])
        return self._comment_records(comments, with_hidden_text=False) | self._remark_records(
            (workshop.offers[OfferId(offer)] for offer in written["offers"]),
            (workshop.conflicts[ConflictId(conflict)] for conflict in written["conflicts"]),
            (workshop.co_benefits[CoBenefitId(benefit)] for benefit in written["co_benefits"]),
        )

    def person(self, person: Participant) -> Record:
        """Returns a person's record for hosts and organisers."""
        written = map(MeasureId, self.contributions.written_by(ActorId(person.id))["measures"])
        measures = sum(self._tells_nobody(self.workshop.measures[measure]) for measure in written)
        return records.person_record(person, self.room, measures=measures)

    def _tells_nobody(self, measure: Measure) -> bool:
        """Returns whether counting the measure keeps its author secret. A count that rises at the moment a measure appears would
        reveal the author, so a visible measure counts from the next phase on; one that began as a draft, whose appearance nobody
        saw, counts at once."""
        return measure.drafted or measure.came_in_run < len(self.workshop.runs)

    @cached_property
    def _comments(self) -> dict[MeasureId, list[Comment]]:
        return _by_measure(self.workshop.comments.values())

    @cached_property
    def _offers(self) -> dict[MeasureId, list[Offer]]:
        return _by_measure(self.workshop.offers.values())

    @cached_property
    def _conflicts(self) -> dict[MeasureId, list[Conflict]]:
        return _by_measure(self.workshop.conflicts.values())

    @cached_property
    def _conflicted(self) -> frozenset[MeasureId]:
        return conflicted(self.workshop)

    @cached_property
    def _requirements(self) -> Requirements:
        return Requirements(self.workshop, self._conflicted)

    @cached_property
    def _questions(self) -> tuple[Question, ...]:
        return questions(self.workshop.programme.fields)

    @cached_property
    def _co_benefits(self) -> dict[MeasureId, list[CoBenefit]]:
        return _by_measure(self.workshop.co_benefits.values())


def _by_measure(things: Iterable[Thing]) -> dict[MeasureId, list[Thing]]:
    found: dict[MeasureId, list[Thing]] = defaultdict(list)
    for thing in things:
        found[thing.measure].append(thing)
    return found


def joined(parts: Iterable[Records]) -> Records:
    """Merges all parts into one dict."""
    whole: dict[str, Record] = {}
    for part in parts:
        whole |= part
    return whole
