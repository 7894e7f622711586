"""An independent check of who may see what, written from docs/protocol.md section 6 and not from the views. Examines one record
for one audience and returns what is wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator

from facilitator.domain.kernel import MeasureId, Role
from facilitator.domain.person import UNKNOWN
from facilitator.domain.programme import Visibility
from facilitator.domain.things import CoBenefit, Comment, Conflict, Measure, Offer, Status
from facilitator.domain.workshop import Workshop
from facilitator.views.audience import Audience, Room
from facilitator.views.records import Record, Records
from tests.support.workshop import ballot_of

ALL = {
    "workshop",
    "phase",
    "service",
    "me",
    "measure",
    "offer",
    "conflict",
    "co_benefit",
    "poll",
    "result",
    "earlier",
    "spotlight",
    "on_screen",
    "message",
    "choices",
    "thumbs",
}
LEADING = ALL | {
    "run_sheet",
    "table",
    "comment",
    "rating",
    "commitment",
    "voting",
    "person",
    "reckoning",
    "checklist",
    "met",
}
KINDS = {
    Role.PARTICIPANT: ALL | {"comment", "rating", "commitment"},
    Role.HOST: LEADING,
    Role.ORGANISER: LEADING
    | {
        "feedback",
        "screen",
        "staff",
        "fund",
        "upkeep",
        "closing",
        "collaboration",
        "work_order",
        "quadrants",
        "abatement",
        "date",
    },
    Role.SCREEN: ALL | {"table", "voting", "screen", "collaboration", "work_order", "quadrants", "abatement", "fund"},
}


def denied(workshop: Workshop, room: Room, audience: Audience, records: Records) -> Iterator[str]:
    """Yields what this audience should not have been sent."""
    looker = Looker(workshop, room, audience)
    for key, record in records.items():
        yield from (f"{audience.role} {key}: {fault}" for fault in looker.faults(record))
    everything = json.dumps(records)
    if any(ballot_of(person) in everything for person in room.people):
        yield f"{audience.role}: a ballot"


class Looker:
    def __init__(self, workshop: Workshop, room: Room, audience: Audience) -> None:
        self.workshop, self.room, self.audience = workshop, room, audience
        self.role = audience.role
        self.me = audience.participant or (f"host-{audience.table}" if audience.table else str(audience.role))

    def faults(self, record: Record) -> Iterator[str]:
        kind = str(record["kind"])
        if kind not in KINDS[self.role]:
            yield "the kind"
        if kind == "measure":
            yield from self._measure_faults(record)
        if kind in ("comment", "offer", "conflict", "co_benefit"):
            yield from self._remark_faults(kind, record)
        if kind == "message":
            yield from self._message_faults(record)
        if kind in ("result", "earlier") and not self.workshop.revealed:
            yield "before the reveal"
        if kind == "fund":
            yield from self._fund_faults(record)
        if kind == "person":
            yield from self._person_faults(record)
        if kind == "choices":
            for choice in record["measures"]:  # type: ignore[union-attr]
                if not self._may_see(self.workshop.measures[choice]):  # type: ignore[index]
                    yield "a choice not shown to them"
        if kind == "poll" and "answers" in record and self.role not in (Role.ORGANISER, Role.SCREEN):
            yield "the answers"
        if kind == "me" and record["id"] != self.me:
            yield "somebody else"
        if kind == "thumbs":
            yield from self._thumbs_faults(record)
        if kind == "rating" and self.role is Role.PARTICIPANT:
            measure = self.workshop.measures[record["measure"]]  # type: ignore[index]
            if self.workshop.claimant(measure) != self._table():
                yield "not at the table that claimed it"
        if kind == "commitment" and self.role is Role.PARTICIPANT:
            made = self.workshop.commitments[record["id"]]  # type: ignore[index]
            of_unit = self.workshop.phase.visibility is Visibility.OWN_UNIT and made.unit == self._unit()
            if made.author != self.me and not of_unit:
                yield "of another unit"

    def _measure_faults(self, record: Record) -> Iterator[str]:
        measure = self.workshop.measures[record["id"]]  # type: ignore[index]
        is_leader = self.role in (Role.HOST, Role.ORGANISER)
        if is_leader and measure.private and measure.status is Status.WITHDRAWN and not self._may_see(measure):
            if any(record[field] for field in ("title", "description", "fields", "by")):
                yield "a draft taken back, with something of what it said"
        elif not self._may_see(measure):
            yield "not shown to them"
        is_hidden = self.workshop.hidden_because(measure) is not None
        says_something = any(record[field] for field in ("title", "description", "fields", "by"))
        if is_hidden and says_something and not is_leader and measure.author != self.me:
            yield "hidden, with something of what it said"
        if not self.workshop.revealed and record.keys() & {
            "votes",
            "areas",
            "tables",
            "exact",
            "stars",
            "dealt",
            "band",
        }:
            yield "votes before the reveal"
        if not is_leader and record.keys() & {"lacks", "facts"}:
            yield "what is asked of leaders"
        yield from self._name_faults(measure, record)

    def _remark_faults(self, kind: str, record: Record) -> Iterator[str]:
        thing = getattr(self.workshop, f"{kind}s")[record["id"]]
        if thing.author != self.me and not self._may_see(self.workshop.measures[thing.measure]):
            yield "about a measure not shown to them"
        is_hidden = isinstance(thing, Comment) and thing.hidden_because is not None
        if is_hidden and self.role is Role.PARTICIPANT and (record["text"] or record["by"]):
            yield "hidden, but its words or its name are there"
        yield from self._name_faults(thing, record)

    def _fund_faults(self, record: Record) -> Iterator[str]:
        if "portfolios" in record and not self.workshop.revealed:
            yield "what the votes make of it, before the reveal"
        if self.role is Role.SCREEN and self.workshop.scene != "fund":
            yield "in another scene"
        for measure, reason in record.get("why_not", {}).get("equal_shares", {}).items():  # type: ignore[union-attr]
            if self._most_counted_together(measure) < 6 and reason["held"] is not None:
                yield "the pots of few people"

    def _most_counted_together(self, measure: MeasureId) -> int:
        counts = self.workshop.round.result.measures  # type: ignore[union-attr]
        cards = self.workshop.ids_of(self.workshop.measures[measure])
        return max((counts[card].voters for card in cards if card in counts), default=0)

    def _thumbs_faults(self, record: Record) -> Iterator[str]:
        if self.role in (Role.PARTICIPANT, Role.SCREEN) and not self.workshop.revealed:
            yield "before the reveal"
        if not self._may_see(self.workshop.measures[record["measure"]]):  # type: ignore[index]
            yield "of a measure not shown to them"
        if sum(int(str(record[thumb])) for thumb in ("up", "down", "unclear")) < 6:
            yield "so few that a thumb may be somebody's"

    def _message_faults(self, record: Record) -> Iterator[str]:
        own_table = self.audience.table or (self._table() if self.role is Role.PARTICIPANT else None)
        is_meant = {"all": True, "hosts": self.role is Role.HOST, "table": record["table"] == own_table}[
            str(record["to"])
        ]
        if not is_meant and self.role is not Role.ORGANISER:
            yield "meant for others"

    def _name_faults(self, thing: Measure | Comment | Offer | Conflict | CoBenefit, record: Record) -> Iterator[str]:
        if record["by"] is not None and (not thing.named or self.role is Role.SCREEN):
            yield "a name that nobody ticked, or on the screen"

    def _person_faults(self, record: Record) -> Iterator[str]:
        person = self.workshop.participants[record["id"]]  # type: ignore[index]
        is_by_host = self.role is Role.HOST and person.without_phone
        if record.keys() & {"votes", "votes_on", "star", "choices"} and not is_by_host:
            yield "somebody's votes"
        if self.role is Role.HOST and self.audience.table not in (person.table, person.home_table):
            yield "of another table"

    def _may_see(self, measure: Measure) -> bool:
        if measure.private:
            return self.me in (measure.author, measure.entered_by if self.role is Role.HOST else measure.author)
        if self.role in (Role.HOST, Role.ORGANISER):
            return True
        root = self.workshop.root(measure)
        if self.role is Role.SCREEN:
            if self.workshop.scene in ("gallery", "collaboration", "closing"):
                return True
            spotlit = self.workshop.spotlit is not None and self.workshop.root_id(self.workshop.spotlit) == root.id
            return spotlit or self.workshop.revealed or self._phase_shows(root)
        group = list(self.workshop.group(root))
        is_own = any(member.author == self.me for member in group)
        is_over = self.workshop.closed_at is not None
        if root.hidden_because is not None:
            return is_own or self._voted_for(group)
        return is_own or self._voted_for(group) or is_over or self._phase_shows(root)

    def _voted_for(self, group: list[Measure]) -> bool:
        ballot = ballot_of(self.audience.participant) if self.audience.participant and self.room.ballots else None
        votes = self.workshop.round.votes if self.workshop.round else {}
        return any(ballot in votes.get(member.id, {}) for member in group)

    def _phase_shows(self, root: Measure) -> bool:
        visibility = self.workshop.phase.visibility
        deal = self.workshop.deals.get(self.workshop.phase.id)
        if deal and self.audience.participant:
            hand = deal.hands.get(self.audience.participant, ())
            return any(self.workshop.root_id(dealt) == root.id for dealt in hand)
        if visibility in (Visibility.NONE, Visibility.OWN):
            return False
        if visibility.startswith("finalists"):
            return root.id in {self.workshop.root_id(finalist) for finalist in self.workshop.finalists}
        if visibility is Visibility.SPOTLIGHT:
            return self.workshop.spotlit is not None and self.workshop.root_id(self.workshop.spotlit) == root.id
        if visibility.startswith(("all", "theme", "sample")):
            return True
        if self.role is Role.SCREEN:
            return False
        if visibility.startswith("room"):
            room_of = self.workshop.programme.room_of
            return room_of(root.table) == room_of(self._table())
        if visibility is Visibility.CLAIMED_CARDS:
            return self.workshop.claimant(root) == self._table()
        if visibility is Visibility.OWN_UNIT:
            return self.workshop.claimant(root) is not None or self._unit_is_in(root)
        return any(member.table == self._table() for member in self.workshop.group(root))

    def _unit_is_in(self, root: Measure) -> bool:
        group = {member.id for member in self.workshop.group(root)}
        offered = {offer.unit for offer in self.workshop.offers.values() if offer.measure in group}
        partners = root.fields.get("partner_units", ())
        named = {root.fields.get("lead_unit"), *(partners if isinstance(partners, tuple) else ())}
        return self._unit() in offered | named

    def _table(self) -> int:
        assert self.audience.participant is not None
        return self.workshop.participants[self.audience.participant].table

    def _unit(self) -> str:
        assert self.audience.participant is not None
        return self.room.people.get(self.audience.participant, UNKNOWN).unit
