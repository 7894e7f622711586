"""What the methods find and what they cost: «Looks like …» on boards with known duplicates, and per question among 2,000 ideas
against a loop over all of them with difflib in the same run.

    python -m bench.methods [--ideas 2000] [--runs 5]
"""

from __future__ import annotations

import argparse
import difflib
import random
import statistics
import time
from collections.abc import Callable

from facilitator.domain.kernel import MeasureId
from facilitator.methods.similarity import SimilarIndex, hint_score_min
from tests.methods.boards import figures, other_board, seed_board

questions = 40
questions_of_loop = 2
changed_words = 0.4


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--ideas", type=int, default=2_000)
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    print("Looks like …")
    for name, board in (("the seed day", seed_board()), ("another municipality", other_board())):
        found = figures(board)
        print(
            f"  {name}: of {found.pairs} pairs first {found.first}, among five {found.among_five}; "
            f"hints from {hint_score_min}: {found.caught:.0%} caught, {found.false_hints:.0%} false; "
            f"at 75 % caught {found.false_hints_at_three_of_four:.0%} false"
        )
    time_questions(big_board(arguments.ideas), arguments.runs)


def big_board(ideas: int) -> list[str]:
    """Ideas as long as real ones: those of both boards, with words changed for words of others."""
    chance = random.Random(58)  # noqa: S311 - the same board every time
    texts = [" ".join(text) for board in (seed_board(), other_board()) for text in board.texts.values()]
    words = " ".join(texts).split()
    return [
        " ".join(
            chance.choice(words) if chance.random() < changed_words else word for word in chance.choice(texts).split()
        )
        for _ in range(ideas)
    ]


def time_questions(texts: list[str], runs: int) -> None:
    index = SimilarIndex()
    filling = seconds(lambda: [index.put(MeasureId(str(number)), text) for number, text in enumerate(texts)], 1)
    asked = seconds(lambda: [index.most_similar(text) for text in texts[:questions]], runs) / questions
    pairing = seconds(lambda: index.catch_up(at_most=questions), 1) / questions
    looped = seconds(lambda: [naive(text, texts) for text in texts[:questions_of_loop]], 1) / questions_of_loop
    print(
        f"  among {len(texts)} ideas: {asked * 1_000:.1f} ms a question, difflib {looped * 1_000:.0f} ms "
        f"({looped / asked:.0f} times as long); {filling / len(texts) * 1_000:.2f} ms to put one in, "
        f"{pairing * 1_000:.1f} ms to find its pairs (medians of {runs})"
    )


def naive(text: str, texts: list[str]) -> list[str]:
    return difflib.get_close_matches(text, texts, n=5, cutoff=0)


def seconds(work: Callable[[], object], runs: int) -> float:
    taken = []
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken)


if __name__ == "__main__":
    main()
