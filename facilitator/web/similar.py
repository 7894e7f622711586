"""Looks like …, over HTTP: for whoever writes an idea, and for those who lead. A hint never waits for the disk, holds nobody up,
and names nothing that the asker may not see."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import TypeAlias
from weakref import WeakKeyDictionary

from flask import Blueprint, Response, jsonify, request

from facilitator.domain.kernel import MeasureId, ParticipantId, Refusal, Role
from facilitator.domain.workshop import Workshop
from facilitator.live.gathering import Gathering
from facilitator.live.seats import Seat
from facilitator.log.codec import Malformed, is_id
from facilitator.methods.similarity import SimilarIndex, hint_score_min, text_length_max
from facilitator.views.participant import measures_to_read
from facilitator.views.picture import Picture
from facilitator.web.asked import seated
from facilitator.web.door import room_of
from facilitator.web.house import House
from facilitator.web.limits import RateLimit

similar_at_most = 5
pairs_at_most = 50
paired_at_once = 5
asked_burst, asked_per_second = 20, 2.0

Texts: TypeAlias = "dict[MeasureId, tuple[str, str]]"


@dataclass(slots=True)
class Board:
    """The index of one workshop, brought up to date when somebody asks."""

    index: SimilarIndex = field(default_factory=SimilarIndex)
    indexed: set[MeasureId] = field(default_factory=set)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def catch_up(self, texts: Texts) -> None:
        for gone in self.indexed - texts.keys():
            self.index.remove(gone)
        for measure, (title, description) in texts.items():
            self.index.put(measure, title, description)
        self.indexed = set(texts)

    def has_unpaired(self) -> bool:
        """Looks for the pairs of a few measures; whether there are more to look for."""
        with self.lock:
            return self.index.catch_up(at_most=paired_at_once) > 0


def blueprint(house: House) -> Blueprint:
    api = Blueprint("similar", __name__)
    boards: WeakKeyDictionary[Gathering, Board] = WeakKeyDictionary()
    rate = RateLimit(burst=asked_burst, per_second=asked_per_second)

    @api.get("/api/<code>/similar")
    def similar(code: str) -> Response:
        gathering, seat = seated(house, code, Role.PARTICIPANT, Role.HOST, Role.ORGANISER)
        rate.spend(f"{seat.workshop_id}/{seat.actor}")
        text, but = _asked_text("text"), _asked_id("except")
        if not text.strip():
            raise Refusal("empty", field="text")
        texts = gathering.live.read(_texts)
        among = _readable(gathering, seat, texts) - {but}
        board = boards.setdefault(gathering, Board())
        with board.lock:
            board.catch_up(texts)
            found = board.index.most_similar(text, at_most=similar_at_most, among=among)
        alike = [{"measure": each.id, "score": round(each.score, 3)} for each in found if each.score >= hint_score_min]
        return jsonify(similar=alike)

    @api.get("/api/<code>/lookalikes")
    def lookalikes(code: str) -> Response:
        gathering, seat = seated(house, code, Role.HOST, Role.ORGANISER)
        rate.spend(f"{seat.workshop_id}/{seat.actor}")
        texts = gathering.live.read(_texts)
        kept_apart = gathering.live.read(lambda workshop, _: set(workshop.kept_apart))
        board = boards.setdefault(gathering, Board())
        with board.lock:
            board.catch_up(texts)
        while board.has_unpaired():
            # The first who asks about a large board waits for it; the room does not.
            time.sleep(0)
        with board.lock:
            found = board.index.lookalikes()
        pairs = [
            {"measure": pair.older, "other": pair.newer, "score": round(pair.score, 3)}
            for pair in found
            if frozenset({pair.older, pair.newer}) not in kept_apart
        ]
        return jsonify(pairs=pairs[:pairs_at_most])

    return api


def _texts(workshop: Workshop, _: int) -> Texts:
    """What stands on the boards: no drafts, nothing withdrawn, merged away or hidden."""
    return {m.id: (m.title, m.description) for m in workshop.live_roots() if not m.private}


def _readable(gathering: Gathering, seat: Seat, texts: Texts) -> set[MeasureId]:
    """What the asker sees of them; those who lead see them all. A whole view would cost ten times the comparison."""
    if seat.role is not Role.PARTICIPANT:
        return set(texts)
    room, asker = room_of(gathering), ParticipantId(seat.actor)
    seen = gathering.live.read(lambda workshop, _: measures_to_read(Picture(workshop, room), asker))
    return seen & texts.keys()


def _asked_text(name: str) -> str:
    text = request.args.get(name, "")
    if len(text) > text_length_max:
        raise Refusal("too_long", field=name, max=text_length_max, length=len(text))
    return text


def _asked_id(name: str) -> MeasureId | None:
    asked = request.args.get(name)
    if asked is not None and not is_id(asked):
        raise Malformed(name)
    return MeasureId(asked) if asked else None
