"""Similarity: finds measures that say much the same, in short texts in bokmål and nynorsk.
A hint is an opportunity (two tables with one idea are two units that could work together); nothing is merged automatically.

Two full-text indexes are combined: trigrams match the same wording, also with other endings or typing errors; concepts and stems
(vocabulary.py) match the same meaning. Each score is bm25 (Robertson & Zaragoza 2009, as implemented by SQLite's FTS5) divided by
the text's score against itself, so that long and short texts are comparable."""

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
"""Both thresholds must be met before a writer is asked whether it is the same idea. Where many ideas share a subject each is
somewhat similar to many others, and a duplicate stands out above them. A threshold on the score alone would have to be high for
many texts and low for few (bench/methods.py)."""
beside_best_min = 0.5
"""Fraction of the best score below which a match is not shown beside the best."""
sure_score_min = 0.45
"""Above this score a match is a hint even if it does not stand out, as when ten tables have the same idea."""
usual_ranks = slice(2, 10)
"""The ranks whose mean score is the baseline: the third to the tenth most similar; the first two are the likely pair and a third
with the same idea."""
kept_each_max = 10
"""Pairs kept per measure, the most similar."""
wording_share = 0.4
meaning_share = 1 - wording_share

text_length_max = 600
"""Longer texts are cut: title and first sentences say what an idea is."""
_question = 0
"""Row id of the text being queried; measures have ids above it, the background corpus below."""


@dataclass(frozen=True, slots=True)
class Similar:
    """`score` is 0 for nothing in common and 1 for the same text; a shorter text that contains everything may exceed 1. `ahead`
    is the difference to the baseline score among the texts queried."""

    id: MeasureId
    score: float
    ahead: float

    @property
    def is_hint(self) -> bool:
        """Returns whether to ask the writer if it is the same idea."""
        stands_out = self.score >= hint_score_min and self.ahead >= hint_ahead_min
        return stands_out or self.score >= sure_score_min


def hints(found: list[Similar]) -> list[Similar]:
    """Filters matches, best first, to those worth asking the writer about."""
    return [each for each in found if each.is_hint and each.score >= beside_best_min * found[0].score]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two similar measures; `newer` is the one written or changed last."""

    newer: MeasureId
    older: MeasureId
    score: float


class SimilarIndex:
    """Index of all measures' texts, updated incrementally: a change re-indexes one text.

    In memory and not thread-safe: callers serialise access with a lock, also between greenlets. Never blocks on I/O. Raises
    sqlite3.OperationalError where SQLite was built without FTS5's trigram tokenizer (added in 3.34)."""

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
        """Adds or replaces a measure's text; a no-op if unchanged."""
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
        """Removes a measure (withdrawn or merged) if present."""
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
        """Returns the measures most similar to a text, best first, restricted to `among` if given. The text is not added to the
        index."""
        wording, meaning = self._understood(_text(title, description))
        with self._wording.put_for_now(_question, wording), self._meaning.put_for_now(_question, meaning):
            return self._best(_question, at_most=at_most, among=among)

    def most_similar_to(
        self, measure: MeasureId, *, at_most: int = 5, among: Container[MeasureId] | None = None
    ) -> list[Similar]:
        """Returns the measures most similar to an indexed one, best first. Raises KeyError if it is not indexed."""
        return self._best(self._rows[measure], at_most=at_most, among=among)

    # -- pairs

    def lookalikes(self) -> list[Pair]:
        """Returns pairs of similar measures, best first. A pair keeps the score from when either was last changed, which is what
        the writer of the newer one was shown. Only measures changed since the last call are compared."""
        self.catch_up(at_most=len(self._unpaired))
        pairs = {pair for found in self._pairs.values() for pair in found.values()}
        return sorted(pairs, key=lambda pair: (-pair.score, pair.newer, pair.older))

    def catch_up(self, *, at_most: int) -> int:
        """Finds the pairs of the `at_most` oldest pending measures; returns how many remain pending. Lets a caller that has
        filled the index in bulk spread the work, since the first `lookalikes` would take seconds."""
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
        """Returns the text as each index reads it: words, and their concepts or stems."""
        words = self._vocabulary.words(text)
        return " ".join(words), " ".join(meaning for word in words for meaning in self._vocabulary.meanings(word))

    def _put_background(self) -> None:
        """Indexes the vocabulary's example words as a background corpus that is never returned. With only a few ideas indexed,
        bm25 would treat the words that two of them share as common."""
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
        """Combines both scores; if the text is too short for one index, the other decides alone."""
        indexes = ((self._wording, wording_share), (self._meaning, meaning_share))
        judgements = [(scores, share) for index, share in indexes if (scores := index.scores(row))]
        heard = sum(share for _, share in judgements)
        blended: defaultdict[int, float] = defaultdict(float)
        for scores, share in judgements:
            for other, score in scores.items():
                blended[other] += score * share / heard
        return blended


def _text(title: str, description: str) -> str:
    """Repeats the title to double its weight: it says what the idea is, the description often why."""
    return f"{title}\n{title}\n{description}"[:text_length_max]


def _trigrams(text: str) -> list[str]:
    return [text[start : start + 3] for start in range(len(text) - 2)]
