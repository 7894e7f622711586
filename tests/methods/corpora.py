"""Boards with known duplicates, and how well similarity finds them when it is asked as the product asks: with the title of an
idea that is not on the board yet, of which a phone shows three hints. Shared by the tests and bench/similarity.py.

The seed day's board is tests/data/measures.csv with duplicate_pairs.csv. The others are in this folder, where rows with the same
number in `pair` are a pair: coastal_ideas.csv is mostly in nynorsk, english_ideas.csv in English. All but later_ideas.csv were read
while words were added to the vocabulary; that one was written after the last of them and only ever measured. Keep it so: figures of
boards that were read say little about the next town."""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from facilitator.domain.kernel import MeasureId
from facilitator.methods.similarity import Similar, SimilarIndex, hints

HERE = Path(__file__).parent
DATA = HERE.parent / "data"
shown_max = 3
"""As many hints as a phone shows (static/js/parts/phone/ideas/similar.js)."""


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
    """`asked` counts questions about ideas with a duplicate, both ways round; `first` and `caught` those whose duplicate came
    first, and was a hint. `false` are the ideas without a duplicate (`alone`) that got a hint all the same."""

    asked: int
    first: int
    caught: int
    alone: int
    false: int


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


def boards() -> dict[str, KnownCorpus]:
    """Returns all boards; the last one is the hold-out."""
    names = ("similar", "unseen", "coastal", "inland", "english", "later")
    return {"seed": seed_corpus(), **{name: corpus_in(f"{name}_ideas.csv") for name in names}}


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


def titles_alone(corpus: KnownCorpus) -> KnownCorpus:
    return KnownCorpus({measure: (title, "") for measure, (title, _) in corpus.texts.items()}, corpus.pairs)


def answers(corpus: KnownCorpus, *, with_description: bool = False) -> dict[MeasureId, list[Similar]]:
    """Asks about each idea as if it were not on the board yet."""
    index = filled(corpus)
    found = {}
    for measure, (title, description) in corpus.texts.items():
        index.remove(measure)
        found[measure] = index.most_similar(title, description if with_description else "")
        index.put(measure, title, description)
    return found


def figures(corpus: KnownCorpus, found: dict[MeasureId, list[Similar]]) -> Figures:
    both_ways = [*corpus.pairs, *((later, first) for first, later in corpus.pairs)]
    return Figures(
        asked=len(both_ways),
        first=sum(found[asked][:1] != [] and found[asked][0].id == other for other, asked in both_ways),
        caught=sum(is_caught(other, found[asked]) for other, asked in both_ways),
        alone=len(corpus.alone),
        false=sum(bool(hints(found[measure])) for measure in corpus.alone),
    )


def is_caught(measure: MeasureId, found: list[Similar]) -> bool:
    return any(similar.id == measure for similar in hints(found)[:shown_max])
