"""Quality and cost of similarity («Looks like …») on boards with known duplicates, asked as the product asks, also with the limit
chosen on the other boards; and the time of a question among 400 and 2,000 ideas, compared with difflib in the same run.

python -m bench.similarity [--runs 5]
"""

from __future__ import annotations

import argparse
import dataclasses
import difflib
import random

from bench.timing import median_seconds
from facilitator.domain.kernel import MeasureId
from facilitator.methods.similarity import Similar, SimilarIndex, hints
from tests.methods.corpora import Figures, KnownCorpus, answers, boards, figures, is_caught, titles_alone

questions = 40
questions_of_loop = 2
changed_words = 0.4
small_corpora = (3, 10)
hold_out = "later"
false_share_max = 0.15
limits = [number / 200 for number in range(30, 90)]
asked_from_length = 12
"""A phone asks from here on (static/js/parts/phone/ideas/similar.js)."""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    known = boards()
    described = {name: answers(board) for name, board in known.items()}
    say("asked with a title alone", known, described)
    say_left_out(known, described)
    bare = {name: titles_alone(board) for name, board in known.items()}
    say("asked with a title alone, where all others are titles alone", bare, {n: answers(b) for n, b in bare.items()})
    full = {name: answers(board, with_description=True) for name, board in known.items()}
    say("asked with title and description", known, full)
    say_typing(known)
    say_pairs("in the list of pairs", known)
    say_pairs("in the list of pairs of titles alone", bare)
    for size in small_corpora:
        early = [caught_early(board, size) for board in known.values()]
        print(f"  on a board of {size}: {sum(map(sum, early)) / sum(map(len, early)):.0%} caught")
    for ideas in (400, 2_000):
        time_questions(big_corpus(ideas), arguments.runs)


Answers = dict[MeasureId, list[Similar]]


def say(what: str, known: dict[str, KnownCorpus], found: dict[str, Answers]) -> None:
    print(f"  {what}:")
    counted = {name: figures(board, found[name]) for name, board in known.items()}
    for name, each in counted.items():
        print(f"    {name:8} {shares(each)}; first {each.first}")
    print(f"    {'read':8} {shares(together([each for name, each in counted.items() if name != hold_out]))}")


def say_left_out(known: dict[str, KnownCorpus], found: dict[str, Answers]) -> None:
    """For each board the figures with the limit that is best for the others: the most caught at 15 per cent false hints."""
    print("  the same, each board with the limit chosen on the other boards:")
    tables = {
        limit: {name: figures(board, with_limit(found[name], limit)) for name, board in known.items()}
        for limit in limits
    }
    chosen_for = {}
    for name in known:
        others = {
            limit: together([each for other, each in table.items() if other not in (name, hold_out)])
            for limit, table in tables.items()
        }
        allowed = [limit for limit, each in others.items() if each.false <= false_share_max * each.alone]
        limit = max(allowed, key=lambda limit: (others[limit].caught, limit))
        chosen_for[name] = tables[limit][name]
        print(f"    {name:8} {shares(chosen_for[name])}; limit {limit}")
    print(f"    {'read':8} {shares(together([each for name, each in chosen_for.items() if name != hold_out]))}")


def say_typing(known: dict[str, KnownCorpus]) -> None:
    """Ideas without a duplicate that get a hint at any pause while they are written, word by word."""
    alone = false = 0
    for board in known.values():
        index = SimilarIndex()
        for measure, text in board.texts.items():
            index.put(measure, *text)
        for measure in board.alone:
            title, description = board.texts[measure]
            index.remove(measure)
            false += any(hints(index.most_similar(begun)) for begun in beginnings(title))
            alone += 1
            index.put(measure, title, description)
    print(f"  asked after each word of a title: {false} of {alone} without a duplicate get a hint at some time")


def beginnings(title: str) -> list[str]:
    words = title.split()
    begun = [" ".join(words[:n]) for n in range(1, len(words) + 1)]
    return [each for each in begun if len(each) >= asked_from_length]


def say_pairs(what: str, known: dict[str, KnownCorpus]) -> None:
    print(f"  {what}:")
    for name, board in known.items():
        index = SimilarIndex()
        for measure, text in board.texts.items():
            index.put(measure, *text)
        listed = {frozenset((pair.newer, pair.older)) for pair in index.lookalikes()}
        right = listed & {frozenset(pair) for pair in board.pairs}
        print(
            f"    {name:8} {len(right)} of {len(board.pairs)}, and {len(listed - right)} others among {len(board.texts)} ideas"
        )


def with_limit(found: Answers, limit: float) -> Answers:
    return {m: [dataclasses.replace(each, is_hint=each.ahead >= limit) for each in those] for m, those in found.items()}


def together(counted: list[Figures]) -> Figures:
    return Figures(*(sum(column) for column in zip(*map(dataclasses.astuple, counted), strict=True)))


def shares(each: Figures) -> str:
    return (
        f"caught {each.caught} of {each.asked} ({each.caught / each.asked:.0%}), "
        f"false {each.false} of {each.alone} ({each.false / each.alone:.0%})"
    )


def caught_early(corpus: KnownCorpus, size: int) -> list[bool]:
    """Returns for each duplicate whether it gets a hint when its pair is among the day's first ideas."""
    chance = random.Random(9)  # noqa: S311 - the same corpora every time
    caught = []
    for first, later in corpus.pairs:
        index = SimilarIndex()
        for measure in (first, *chance.sample(corpus.alone, min(size - 1, len(corpus.alone)))):
            index.put(measure, *corpus.texts[measure])
        caught.append(is_caught(first, index.most_similar(corpus.texts[later][0])))
    return caught


def big_corpus(ideas: int) -> list[tuple[str, str]]:
    """Returns titles and descriptions as long as real ones: those of all boards, with words exchanged between texts."""
    chance = random.Random(58)  # noqa: S311 - the same corpus every time
    texts = [text for corpus in boards().values() for text in corpus.texts.values()]
    words = " ".join(part for text in texts for part in text).split()

    def exchanged(text: str) -> str:
        return " ".join(chance.choice(words) if chance.random() < changed_words else word for word in text.split())

    return [(exchanged(title), exchanged(description)) for title, description in chance.choices(texts, k=ideas)]


def time_questions(texts: list[tuple[str, str]], runs: int) -> None:
    index = SimilarIndex()
    filling = median_seconds(lambda: [index.put(MeasureId(str(number)), *text) for number, text in enumerate(texts)], 1)
    titles = [title for title, _ in texts]
    asked = median_seconds(lambda: [index.most_similar(title) for title in titles[:questions]], runs) / questions
    changed = median_seconds(lambda: [after_a_change(index, title) for title in titles[:questions]], runs) / questions
    pairing = median_seconds(lambda: index.catch_up(at_most=questions), 1) / questions
    looped = (
        median_seconds(lambda: [naive(title, titles) for title in titles[:questions_of_loop]], 1) / questions_of_loop
    )
    print(
        f"  among {len(texts)} ideas: {asked * 1_000:.1f} ms a question, {changed * 1_000:.1f} after a change, difflib "
        f"{looped * 1_000:.0f} ms on titles alone ({looped / asked:.0f} times as long); "
        f"{filling / len(texts) * 1_000:.2f} ms to put one in, {pairing * 1_000:.1f} ms to find its pairs (medians of {runs})"
    )


def after_a_change(index: SimilarIndex, title: str) -> list[Similar]:
    index.put(MeasureId("new"), title)
    found = index.most_similar(title)
    index.remove(MeasureId("new"))
    return found


def naive(title: str, titles: list[str]) -> list[str]:
    return difflib.get_close_matches(title, titles, n=5, cutoff=0)


if __name__ == "__main__":
    main()
