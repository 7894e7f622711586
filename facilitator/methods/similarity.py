"""Looks like …: which measures say much the same, in short texts in bokmål and nynorsk.
A hint is an opportunity (two tables with one idea are two units that could work together) and never merges by itself.

Two full-text indexes judge together: pieces of three letters see the same wording, also with other endings or typing errors;
concepts and stems (vocabulary.py) see the same meaning. Each score is bm25 (Robertson & Zaragoza 2009, as SQLite's FTS5 has
it) divided by what the text scores against itself, so that long and short texts can be compared."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Container
from dataclasses import dataclass

from facilitator.domain.kernel import MeasureId
from facilitator.methods.fulltext import FullText
from facilitator.methods.vocabulary import Vocabulary, house_vocabulary

hint_score_min = 0.25
hint_ahead_min = 0.17
"""From both on, somebody who writes is asked whether it is the same idea. On a board where many ideas are about one subject
each of them is somewhat like many others; a duplicate is ahead of them. A score alone would have to be a high one on a
large board and a low one on a small board (bench/methods.py)."""
beside_best_min = 0.5
"""Of the best one's score: what is less alike than that is not asked about beside it."""
sure_score_min = 0.45
"""So alike that it is asked about also where ten tables have the same idea, and none of them is ahead of the others."""
usual_ranks = slice(2, 10)
"""Whose scores are what the idea meets anyway: of the third to the tenth most alike, the first two being its likely pair and
a third that says the same."""
kept_each_max = 10
"""Pairs kept for each idea, the most alike."""
wording_share = 0.4
meaning_share = 1 - wording_share

text_length_max = 600
"""What an idea is, its title and first sentences say; the rest is not read."""
_question = 0
"""The row of a text that somebody is writing: ideas of the board stand above it, the background below."""


@dataclass(frozen=True, slots=True)
class Similar:
    """`score` is 0 for nothing in common and 1 for the same text; a shorter text that says it all may pass 1. `ahead` is by
    how much it is above what the text usually meets among those that were asked about."""

    id: MeasureId
    score: float
    ahead: float

    @property
    def is_hint(self) -> bool:
        """Whether the writer should be asked if it is the same idea."""
        stands_out = self.score >= hint_score_min and self.ahead >= hint_ahead_min
        return stands_out or self.score >= sure_score_min


def hints(found: list[Similar]) -> list[Similar]:
    """Those that the writer should be asked about, of what was found, best first."""
    return [each for each in found if each.is_hint and each.score >= beside_best_min * found[0].score]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two measures that look alike; `newer` is the one that was written or changed last."""

    newer: MeasureId
    older: MeasureId
    score: float


class SimilarIndex:
    """The texts of a board, kept up to date one by one: a change costs one text, never the whole board.

    Keeps everything in memory and is not safe in itself: whoever shares it between threads (real ones or green ones) calls it
    under one lock, as the live workshop does. Nothing in it waits. Raises sqlite3.OperationalError where
    SQLite was built without FTS5's trigram tokenizer (part of it since 3.34)."""

    def __init__(self, vocabulary: Vocabulary | None = None) -> None:
        self._vocabulary = vocabulary or house_vocabulary()
        self._wording = FullText("trigram", _trigrams)
        self._meaning = FullText("unicode61 remove_diacritics 0 tokenchars _", str.split)
        self._rows: dict[MeasureId, int] = {}
        self._ids: dict[int, MeasureId] = {}
        self._texts: dict[MeasureId, str] = {}
        self._last_row = _question
        self._unpaired: dict[MeasureId, None] = {}
        self._pairs: defaultdict[MeasureId, dict[MeasureId, Pair]] = defaultdict(dict)
        self._put_background()

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, measure: object) -> bool:
        return measure in self._rows

    def put(self, measure: MeasureId, title: str, description: str = "") -> None:
        """Adds a measure, or replaces its text; the same text again costs nothing."""
        text = _text(title, description)
        if self._texts.get(measure) == text:
            return
        self.remove(measure)
        self._last_row += 1
        self._rows[measure], self._ids[self._last_row] = self._last_row, measure
        self._texts[measure] = text
        self._unpaired[measure] = None
        self._put_row(self._last_row, text)

    def remove(self, measure: MeasureId) -> None:
        """Takes a measure out, if it is there: withdrawn, or merged away."""
        row = self._rows.pop(measure, None)
        if row is None:
            return
        del self._ids[row], self._texts[measure]
        self._unpaired.pop(measure, None)
        self._forget_pairs(measure)
        self._wording.remove(row)
        self._meaning.remove(row)

    def most_similar(
        self,
        title: str,
        description: str = "",
        *,
        at_most: int = 5,
        among: Container[MeasureId] | None = None,
    ) -> list[Similar]:
        """The measures most like a text that somebody is writing, best first; only those `among` if given.
        The text does not become part of the board."""
        wording, meaning = self._understood(_text(title, description))
        with self._wording.put_for_now(_question, wording), self._meaning.put_for_now(_question, meaning):
            return self._best(_question, at_most=at_most, among=among)

    def most_similar_to(
        self, measure: MeasureId, *, at_most: int = 5, among: Container[MeasureId] | None = None
    ) -> list[Similar]:
        """The measures most like one on the board, best first. Raises KeyError for one that is not."""
        return self._best(self._rows[measure], at_most=at_most, among=among)

    # -- pairs across the board

    def lookalikes(self) -> list[Pair]:
        """The pairs that look alike, best first. A pair keeps the score it had when one of the two was last changed: what the
        writer of the newer one was told. Looks only at what was changed since the last call."""
        self.catch_up(at_most=len(self._unpaired))
        pairs = {pair for found in self._pairs.values() for pair in found.values()}
        return sorted(pairs, key=lambda pair: (-pair.score, pair.newer, pair.older))

    def catch_up(self, *, at_most: int) -> int:
        """Looks for the pairs of the measures that waited longest; returns how many still wait. For whoever has filled a
        large board at once and does not want the first `lookalikes` to take seconds."""
        for measure in list(self._unpaired)[:at_most]:
            del self._unpaired[measure]
            self._forget_pairs(measure)
            for other in self.most_similar_to(measure, at_most=kept_each_max):
                if other.is_hint:
                    pair = Pair(measure, other.id, other.score)
                    self._pairs[measure][other.id] = self._pairs[other.id][measure] = pair
        return len(self._unpaired)

    def _forget_pairs(self, measure: MeasureId) -> None:
        for other in self._pairs.pop(measure, {}):
            del self._pairs[other][measure]

    # -- the two indexes

    def _put_row(self, row: int, text: str) -> None:
        wording, meaning = self._understood(text)
        self._wording.put(row, wording)
        self._meaning.put(row, meaning)

    def _understood(self, text: str) -> tuple[str, str]:
        """The text as each index reads it: its words, and what they stand for."""
        words = self._vocabulary.words(text)
        return " ".join(words), " ".join(meaning for word in words for meaning in self._vocabulary.meanings(word))

    def _put_background(self) -> None:
        """Which words are rare cannot be told from the first three ideas of a day: bm25 would take what two of them share for
        common. So the vocabulary's own words stand on every board as ideas that are never found."""
        for number, text in enumerate(self._vocabulary.examples, start=1):
            self._put_row(-number, text)

    def _best(self, row: int, *, at_most: int, among: Container[MeasureId] | None) -> list[Similar]:
        found = (
            (measure, score)
            for other, score in self._scores(row).items()
            if other != row and (measure := self._ids.get(other)) is not None and (among is None or measure in among)
        )
        best = heapq.nsmallest(max(at_most, usual_ranks.stop), found, key=lambda item: (-item[1], item[0]))
        usual = sum(score for _, score in best[usual_ranks]) / (usual_ranks.stop - usual_ranks.start)
        return [Similar(measure, score, score - usual) for measure, score in best[:at_most]]

    def _scores(self, row: int) -> dict[int, float]:
        """Both judgements together; a text too short for one of them is left to the other."""
        indexes = ((self._wording, wording_share), (self._meaning, meaning_share))
        judgements = [(scores, share) for index, share in indexes if (scores := index.scores(row))]
        heard = sum(share for _, share in judgements)
        blended: defaultdict[int, float] = defaultdict(float)
        for scores, share in judgements:
            for other, score in scores.items():
                blended[other] += score * share / heard
        return blended


def _text(title: str, description: str) -> str:
    """The title counts twice: it says what the idea is, the description often why."""
    return f"{title}\n{title}\n{description}"[:text_length_max]


def _trigrams(text: str) -> list[str]:
    return [text[start : start + 3] for start in range(len(text) - 2)]
