"""Similarity: finds measures that say much the same, in short texts in bokmål, nynorsk and English.
A hint is an opportunity (two tables with one idea are two units that could work together); nothing is merged automatically.

Two indexes are combined: concepts and stems (vocabulary.py) match the same meaning, rare ones more than usual ones; trigrams match
the same wording, also with other endings or typing errors. People ask with a title alone, and the limits are chosen for that:
bench/similarity.py prints the figures, tests/methods/corpora.py says on which texts."""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from collections.abc import Container, Mapping
from dataclasses import dataclass

from facilitator.domain.kernel import MeasureId
from facilitator.methods.overlap import Overlap, RareOverlap
from facilitator.methods.vocabulary import Vocabulary, house_vocabulary

hint_ahead_min = 0.275
"""A match as far ahead is a hint: a writer is asked whether it is the same idea."""
bare_ahead_min = 0.335
"""The same for a match that has a title alone: two short texts have a word in common more easily."""
usual_share = 0.5
"""How much of the baseline score is subtracted. Where many ideas share a subject each is somewhat similar to many others, and a
duplicate stands out above them."""
usual_ranks = slice(2, 10)
"""The ranks whose mean score is the baseline: the third to the tenth most similar; the first two are the likely pair and a third
with the same idea."""
beside_best_min = 0.6
"""Fraction of the best score below which a match is not shown beside the best."""
kept_each_max = 10
"""Pairs kept per measure, the most similar."""
wording_share = 0.2
meaning_share = 1 - wording_share
title_times = 2
"""The title counts twice: it says what the idea is, the description often why."""
part_share = 0.5
"""A part of a compound counts less than a word."""

text_length_max = 600
"""Longer texts are cut: title and first sentences say what an idea is."""

Counts = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Similar:
    """`score` is 0 for nothing in common and 1 for the same text. `ahead` is the score less a share of the baseline among the texts
    queried; `is_hint` says whether to ask the writer if it is the same idea."""

    id: MeasureId
    score: float
    ahead: float
    is_hint: bool


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

    Not thread-safe: callers serialise access with a lock, also between greenlets. Never blocks on I/O."""

    def __init__(self, vocabulary: Vocabulary | None = None) -> None:
        self._vocabulary = vocabulary or house_vocabulary()
        self._wording, self._meaning = Overlap(), RareOverlap()
        self._rows: dict[MeasureId, int] = {}
        self._ids: dict[int, MeasureId] = {}
        self._texts: dict[MeasureId, tuple[str, str]] = {}
        self._last_row = 0
        self._unpaired: dict[MeasureId, None] = {}
        self._pairs: defaultdict[MeasureId, dict[MeasureId, Pair]] = defaultdict(dict)
        self._put_background()

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, measure: object) -> bool:
        return measure in self._rows

    def put(self, measure: MeasureId, title: str, description: str = "") -> None:
        """Adds or replaces a measure's text; a no-op if unchanged."""
        text = title, description
        if self._texts.get(measure) == text:
            return
        self.remove(measure)
        self._last_row += 1
        self._rows[measure], self._ids[self._last_row] = self._last_row, measure
        self._texts[measure] = text
        self._unpaired[measure] = None
        self._put_row(self._last_row, *self._understood(title, description))

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
        wording, meaning = self._understood(title, description)
        return self._best(wording, meaning, at_most=at_most, among=among)

    def most_similar_to(
        self, measure: MeasureId, *, at_most: int = 5, among: Container[MeasureId] | None = None
    ) -> list[Similar]:
        """Returns the measures most similar to an indexed one, best first. Raises KeyError if it is not indexed."""
        row = self._rows[measure]
        wording, meaning = self._wording.counts(row), self._meaning.counts(row)
        return self._best(wording, meaning, at_most=at_most, among=among, but=measure)

    # -- pairs

    def lookalikes(self) -> list[Pair]:
        """Returns pairs of similar measures, best first. A pair keeps the score from when either was last changed. Only measures
        changed since the last call are compared."""
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

    def _put_row(self, row: int, wording: Counts, meaning: Counts) -> None:
        self._wording.put(row, wording)
        self._meaning.put(row, meaning)

    def _understood(self, title: str, description: str) -> tuple[Counts, Counts]:
        """Returns the text as each index reads it: the words' trigrams, and their concepts or stems."""
        wording, meaning = Counter[str](), defaultdict[str, float](float)
        for text, times in ((title, title_times), (description, 1)):
            words = self._vocabulary.words(text[:text_length_max])
            for word in words:
                for start in range(len(word) - 2):
                    wording[word[start : start + 3]] += times
            self._count_meanings(meaning, words, times)
        return wording, meaning

    def _count_meanings(self, meaning: defaultdict[str, float], words: list[str], times: int) -> None:
        for word in words:
            for each in self._vocabulary.meanings(word):
                meaning[each] += times
            for each in self._vocabulary.parts(word):
                meaning[each] += times * part_share

    def _put_background(self) -> None:
        """Indexes the vocabulary's example words as a background corpus that is never returned. With only a few ideas indexed,
        the words that two of them share would count as common."""
        for number, text in enumerate(self._vocabulary.examples, start=1):
            meaning = defaultdict[str, float](float)
            self._count_meanings(meaning, self._vocabulary.words(text[:text_length_max]), title_times)
            self._meaning.put(-number, meaning)

    def _best(
        self,
        wording: Counts,
        meaning: Counts,
        *,
        at_most: int,
        among: Container[MeasureId] | None,
        but: MeasureId | None = None,
    ) -> list[Similar]:
        found = (
            (measure, score)
            for row, score in self._scores(wording, meaning).items()
            if (measure := self._ids.get(row)) is not None and measure != but and (among is None or measure in among)
        )
        best = heapq.nsmallest(max(at_most, usual_ranks.stop), found, key=lambda item: (-item[1], item[0]))
        usual = sum(score for _, score in best[usual_ranks]) / (usual_ranks.stop - usual_ranks.start)
        return [self._judged(measure, score, score - usual_share * usual) for measure, score in best[:at_most]]

    def _judged(self, measure: MeasureId, score: float, ahead: float) -> Similar:
        _, description = self._texts[measure]
        return Similar(measure, score, ahead, ahead >= (hint_ahead_min if description.strip() else bare_ahead_min))

    def _scores(self, wording: Counts, meaning: Counts) -> dict[int, float]:
        """Combines both scores; if the text is too short for one index, the other decides alone."""
        heard = (wording_share if wording else 0) + (meaning_share if meaning else 0)
        blended: defaultdict[int, float] = defaultdict(float)
        for index, counts, share in ((self._wording, wording, wording_share), (self._meaning, meaning, meaning_share)):
            for row, score in index.scores(counts).items():
                blended[row] += score * share / heard
        return blended
