"""Dealing: in a big room nobody can read everything, so each participant is dealt a sample, like a hand from a shuffled pack. The
pack is dealt to its end before it is reshuffled, so that every measure is dealt about equally often. The order is a keyed hash of
phase, shuffle and measure: a replay deals the same hands while the workshop's key exists, and none once it is gone."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Set
from dataclasses import dataclass, field

from facilitator.domain.kernel import ActorId, MeasureId, ParticipantId
from facilitator.domain.programme import Phase, Visibility
from facilitator.domain.rounds import Deal, Pack
from facilitator.domain.things import Measure, Participant
from facilitator.domain.visibility import shown_in
from facilitator.domain.workshop import Workshop

SAMPLED = frozenset({Visibility.SAMPLE_RANDOM_ORDER, Visibility.ROOM_SAMPLE, Visibility.FINALISTS_SAMPLE})


def is_dealt(phase: Phase) -> bool:
    return phase.sample > 0 and phase.visibility in SAMPLED


def deal_to_all(workshop: Workshop, *, keyed: bool) -> None:
    """Deals at the start of a phase. If the phase is restarted, everybody keeps their hand and is dealt from the new measures as
    well."""
    phase = workshop.phase
    if keyed and not workshop.hands_key:
        return
    deal = workshop.deals.setdefault(phase.id, Deal(keyed))
    key = _key_of(workshop, deal)
    is_first = not deal.hands
    whole: dict[int, _Stock] = {}
    new: dict[int, _Stock] = {}
    for person in workshop.participants.values():
        if not person.present:
            continue
        room = _room_of(workshop, phase, person)
        if room not in whole:
            pool = _dealable(workshop, phase, person)
            whole[room] = _Stock(phase, key, pool, deal.packs.setdefault(room, Pack()))
            new[room] = _Stock(phase, key, {measure: by for measure, by in pool.items() if measure not in deal.known})
            if is_first:
                whole[room].put_on_top(new[room].pool)
        stock = new[room] if person.id in deal.hands else whole[room]
        _deal(workshop, deal, person, stock)
    deal.known.update(measure for stock in new.values() for measure in stock.pool)


def deal_to(workshop: Workshop, participant: ParticipantId) -> None:
    """Deals to a participant who joins or returns during the phase."""
    phase, person = workshop.phase, workshop.participants[participant]
    deal = workshop.deals.get(phase.id)
    if deal is None or participant in deal.hands:
        return
    pool = _dealable(workshop, phase, person)
    key, pack = _key_of(workshop, deal), deal.packs.setdefault(_room_of(workshop, phase, person), Pack())
    stock = _Stock(phase, key, pool, pack)
    stock.put_on_top(pool.keys() - deal.known)
    deal.known.update(pool)
    _deal(workshop, deal, person, stock)


def dealt_to(workshop: Workshop, phase: Phase) -> Counter[MeasureId]:
    """Returns how many people were dealt each live measure, counting those merged into it."""
    deal = workshop.deals.get(phase.id)
    hands = deal.hands.values() if deal else ()
    return Counter(measure for hand in hands for measure in {*map(workshop.root_id, hand)})


@dataclass(frozen=True, slots=True)
class _Stock:
    """The measures that may be dealt, each with its author if it has only one, and the pack they are drawn from."""

    phase: Phase
    key: bytes
    pool: dict[MeasureId, ActorId | None]
    pack: Pack = field(default_factory=Pack)

    def put_on_top(self, measures: Iterable[MeasureId]) -> None:
        """Puts new measures on top, so that they are dealt first."""
        self.pack.cards += self._shuffled(measures)

    def draw(self, refused: Set[MeasureId]) -> list[MeasureId]:
        """Draws a hand. Refused cards stay on top for the next person."""
        wanted = min(self.phase.sample, len(self.pool) - len(refused))
        hand: list[MeasureId] = []
        passed: list[MeasureId] = []
        while len(hand) < wanted:
            if not self.pack.cards:
                self.pack.shuffles += 1
                self.pack.cards = self._shuffled(self.pool)
            card = self.pack.cards.pop()
            if card in refused or card in hand:
                passed.append(card)
            elif card in self.pool:
                hand.append(card)
        self.pack.cards += reversed(passed)
        return hand

    def _shuffled(self, measures: Iterable[MeasureId]) -> list[MeasureId]:
        def drawn(measure: MeasureId) -> bytes:
            place = f"{self.phase.id}/{self.pack.shuffles}/{measure}".encode()
            return hashlib.blake2b(place, digest_size=8, key=self.key).digest()

        return sorted(measures, key=drawn)


def _key_of(workshop: Workshop, deal: Deal) -> bytes:
    return workshop.hands_key if deal.keyed else b""


def _deal(workshop: Workshop, deal: Deal, person: Participant, stock: _Stock) -> None:
    own = {measure for measure, author in stock.pool.items() if author == ActorId(person.id)}
    hand = stock.draw(own if not workshop.programme.vote_for_own else set())
    deal.hands[person.id] = (*deal.hands.get(person.id, ()), *hand)


def _room_of(workshop: Workshop, phase: Phase, person: Participant) -> int:
    """Each room has its own pack where it votes separately."""
    return workshop.programme.room_of(person.table) if phase.visibility is Visibility.ROOM_SAMPLE else 0


def _dealable(workshop: Workshop, phase: Phase, person: Participant) -> dict[MeasureId, ActorId | None]:
    is_shown = shown_in(workshop, phase, person.table, "")
    return {m.id: _sole_author(workshop, m) for m in workshop.live_roots() if not m.private and is_shown(m)}


def _sole_author(workshop: Workshop, measure: Measure) -> ActorId | None:
    return measure.author if all(member.author == measure.author for member in workshop.group(measure)) else None
