"""Hints of similar ideas, over HTTP, for people who write an idea and for those who lead. Answers name nothing that the asker may
not see, and scores do not depend on it either: which words are rare on a board tells which words are there (S10)."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TypeAlias
from weakref import WeakKeyDictionary

from flask import Blueprint, Response, jsonify, request

from facilitator.domain.kernel import MeasureId, ParticipantId, Refusal, Role
from facilitator.domain.person import UNKNOWN
from facilitator.domain.visibility import Circle, circle_of
from facilitator.domain.workshop import Workshop
from facilitator.live.workshop import LiveWorkshop
from facilitator.methods.similarity import SimilarIndex, hints, text_length_max
from facilitator.store.codec import Malformed, is_id
from facilitator.views.participant import measures_to_read
from facilitator.views.picture import Picture
from facilitator.web.api.request_parsing import session_of
from facilitator.web.context import AppContext
from facilitator.web.limits import RateLimit
from facilitator.web.session import room_of

similar_at_most = 5
pairs_at_most = 50
circles_at_most = 32
"""Limit of indexes per workshop for tables, rooms or units, besides the index of everything; each takes about 0.5 MB."""
paired_at_once = 5
asked_burst, asked_per_second = 30, 4.0

Texts: TypeAlias = "dict[MeasureId, tuple[str, str]]"


@dataclass(slots=True)
class Board:
    """A similarity index, updated on request."""

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
        """Finds the pairs of a few measures; returns whether more are pending."""
        with self.lock:
            return self.index.catch_up(at_most=paired_at_once) > 0


class Boards:
    """The indexes of a workshop: one of everything, and an LRU cache of one per circle for participants who do not see
    everything."""

    def __init__(self) -> None:
        self.whole = Board()
        self._of_circles: OrderedDict[Circle, Board] = OrderedDict()
        self._lock = threading.Lock()

    def of(self, circle: Circle) -> Board:
        with self._lock:
            board = self._of_circles.setdefault(circle, Board())
            self._of_circles.move_to_end(circle)
            if len(self._of_circles) > circles_at_most:
                self._of_circles.popitem(last=False)
            return board


def blueprint(context: AppContext) -> Blueprint:
    api = Blueprint("similar", __name__)
    boards: WeakKeyDictionary[LiveWorkshop, Boards] = WeakKeyDictionary()
    rate = RateLimit(burst=asked_burst, per_second=asked_per_second)

    @api.get("/api/<code>/similar")
    def similar(code: str) -> Response:
        session = session_of(context, code, Role.PARTICIPANT, Role.HOST, Role.ORGANISER)
        rate.spend(session.key)
        text, description, but = _asked_text("text"), _asked_text("description"), _asked_id("except")
        if not text.strip():
            raise Refusal("empty", field="text")
        texts = session.live.read(_texts)
        board = boards.setdefault(session.live, Boards()).whole
        if session.seat.role is Role.PARTICIPANT:
            circle, readable = _readable(session.live, ParticipantId(session.seat.actor))
            if not texts.keys() <= readable:
                board = boards[session.live].of(circle)
                texts = {measure: said for measure, said in texts.items() if measure in readable}
        with board.lock:
            board.catch_up(texts)
            among = texts.keys() - {but}
            found = board.index.most_similar(text, description, at_most=similar_at_most, among=among)
        alike = [{"measure": each.id, "score": round(each.score, 3)} for each in hints(found)]
        return jsonify(similar=alike)

    @api.get("/api/<code>/lookalikes")
    def lookalikes(code: str) -> Response:
        session = session_of(context, code, Role.HOST, Role.ORGANISER)
        rate.spend(session.key)
        texts, kept_apart = session.live.read(lambda workshop, seq: (_texts(workshop, seq), set(workshop.kept_apart)))
        board = boards.setdefault(session.live, Boards()).whole
        with board.lock:
            board.catch_up(texts)
        while board.has_unpaired():
            # Yields: the first request on a large workshop takes long, and must not block others.
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
    """Texts of live measures, without drafts."""
    return {m.id: (m.title, m.description) for m in workshop.live_roots() if not m.private}


def _readable(live: LiveWorkshop, asker: ParticipantId) -> tuple[Circle, set[MeasureId]]:
    """Returns the participant's circle and the measures they see. Building a whole view would cost ten times the comparison."""
    unit = live.roster.people.get(asker, UNKNOWN).unit

    def look(workshop: Workshop, _: int) -> tuple[Circle, set[MeasureId]]:
        circle = circle_of(workshop, workshop.participants[asker].table, unit)
        return circle, measures_to_read(Picture(workshop, room_of(live, workshop)), asker)

    return live.read(look)


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
