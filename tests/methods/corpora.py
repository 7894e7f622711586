"""Sets of texts with known duplicates, and measures of how well similarity finds them. Shared by the tests and bench/methods.py.

The seed day's set is tests/data/measures.csv with duplicate_pairs.csv. Two more are in this folder, where rows with the same
number in `pair` are a pair: similar_ideas.csv, written before the vocabulary, and unseen_ideas.csv, a hold-out set written after
it and never used for tuning. Keep it so, to avoid overfitting."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from facilitator.domain.kernel import MeasureId
from facilitator.methods.similarity import Similar, SimilarIndex, hints

HERE = Path(__file__).parent
DATA = HERE.parent / "data"


@dataclass(frozen=True)
class KnownCorpus:
    """`pairs` are an idea and its later duplicate; texts in no pair are `alone`."""

    texts: dict[MeasureId, tuple[str, str]]
    pairs: list[tuple[MeasureId, MeasureId]]

    @property
    def alone(self) -> list[MeasureId]:
        paired = {measure for pair in self.pairs for measure in pair}
        return [measure for measure in self.texts if measure not in paired]


@dataclass(frozen=True)
class Figures:
    """How many later ideas had their pair first, and among the first five; and the shares of pairs and of other ideas that got a
    hint."""

    pairs: int
    first: int
    among_five: int
    caught: float
    false_hints: float


def seed_corpus() -> KnownCorpus:
    texts = {
        MeasureId(row["row"]): (row["title"], row["description"])
        for row in csv.DictReader((DATA / "measures.csv").open(encoding="utf-8"))
    }
    pairs = [
        (MeasureId(row["row_a"]), MeasureId(row["row_b"]))
        for row in csv.DictReader((DATA / "duplicate_pairs.csv").open(encoding="utf-8"))
        if row["kind"].startswith("duplicate")
    ]
    return KnownCorpus(texts, pairs)


def other_corpus() -> KnownCorpus:
    return corpus_in("similar_ideas.csv")


def unseen_corpus() -> KnownCorpus:
    return corpus_in("unseen_ideas.csv")


def corpus_in(name: str) -> KnownCorpus:
    texts: dict[MeasureId, tuple[str, str]] = {}
    paired: defaultdict[str, list[MeasureId]] = defaultdict(list)
    for number, row in enumerate(csv.DictReader((HERE / name).open(encoding="utf-8"))):
        measure = MeasureId(str(number))
        texts[measure] = row["title"], row["description"]
        if row["pair"]:
            paired[row["pair"]].append(measure)
    return KnownCorpus(texts, [(first, later) for first, later in paired.values()])


def filled(corpus: KnownCorpus) -> SimilarIndex:
    index = SimilarIndex()
    for measure, (title, description) in corpus.texts.items():
        index.put(measure, title, description)
    return index


def figures(corpus: KnownCorpus) -> Figures:
    """Queries each idea's title and text against all others."""
    index = filled(corpus)
    found = {measure: others_like(index, corpus, measure) for measure in corpus.texts}
    places = [place_of(first, found[later]) for first, later in corpus.pairs]
    return Figures(
        pairs=len(corpus.pairs),
        first=sum(place == 1 for place in places),
        among_five=sum(place <= 5 for place in places),
        caught=share(is_caught(first, found[later]) for first, later in corpus.pairs),
        false_hints=share(any(similar.is_hint for similar in found[measure]) for measure in corpus.alone),
    )


def others_like(index: SimilarIndex, corpus: KnownCorpus, measure: MeasureId) -> list[Similar]:
    others = corpus.texts.keys() - {measure}
    return index.most_similar(*corpus.texts[measure], at_most=len(others), among=others)


def place_of(measure: MeasureId, found: list[Similar]) -> int:
    """Returns the 1-based rank; len + 1 if not found."""
    ids = [similar.id for similar in found]
    return ids.index(measure) + 1 if measure in ids else len(ids) + 1


def is_caught(measure: MeasureId, found: list[Similar]) -> bool:
    return any(similar.id == measure for similar in hints(found))


def share(which: Iterable[bool]) -> float:
    all_of_them = list(which)
    return sum(all_of_them) / len(all_of_them)
