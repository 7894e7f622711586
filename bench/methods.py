"""Quality and cost of the methods: similarity on texts with known duplicates, and per query among 2,000 ideas compared with
difflib in the same run; how often a lead persists when the seed day votes again; and the allocation of a fund compared with
pabutools' answers, with timings.

python -m bench.methods [--ideas 2000] [--runs 5] [--votes 200]
"""

from __future__ import annotations

import argparse
import difflib
import json
import random
import statistics
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations

from bench.timing import median_seconds
from facilitator.domain.kernel import MeasureId
from facilitator.methods.allocation import Ways, allocate, most_votes
from facilitator.methods.bands import keeps_order, lead
from facilitator.methods.election import Election, Worth
from facilitator.methods.equal_shares import Completion, equal_shares
from facilitator.methods.similarity import SimilarIndex
from tests.methods.corpora import DATA, KnownCorpus, figures, is_caught, other_corpus, seed_corpus, unseen_corpus
from tests.methods.funds import answered_elections

questions = 40
questions_of_loop = 2
changed_words = 0.4
small_corpus = 3
voters, votes_each, leaders = 58, 5, 12


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--ideas", type=int, default=2_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--votes", type=int, default=200)
    arguments = parser.parse_args()
    print("Looks like …")
    corpora = {
        "the seed day": seed_corpus(),
        "another municipality": other_corpus(),
        "one more, unseen": unseen_corpus(),
    }
    for name, corpus in corpora.items():
        found = figures(corpus)
        print(
            f"  {name}: of {found.pairs} pairs first {found.first}, among five {found.among_five}; "
            f"hints: {found.caught:.0%} caught, {found.false_hints:.0%} false; "
            f"in a corpus of {small_corpus} {caught_early(corpus):.0%} caught"
        )
    time_questions(big_corpus(arguments.ideas), arguments.runs)
    print("Leads, when the seed day votes again")
    for leading, kept in sorted(leads_kept(arguments.votes).items()):
        print(f"  of {leading:2}: kept {kept.share:.0%}, foretold {kept.foretold:.0%} ({kept.said}; {kept.seen} seen)")
    print("A fund")
    print("  {} of {} answers are those of pabutools, on {} elections".format(*agreement()))
    time_funds(arguments.runs)


def caught_early(corpus: KnownCorpus) -> float:
    """Returns the share of duplicates that get a hint when their pair is among the day's first ideas."""
    chance = random.Random(9)  # noqa: S311 - the same corpora every time
    caught = 0
    for first, later in corpus.pairs:
        index = SimilarIndex()
        for measure in (first, *chance.sample(corpus.alone, small_corpus - 1)):
            index.put(measure, *corpus.texts[measure])
        caught += is_caught(first, index.most_similar(*corpus.texts[later]))
    return caught / len(corpus.pairs)


def big_corpus(ideas: int) -> list[str]:
    """Returns texts as long as real ones: both sets, with words exchanged between texts."""
    chance = random.Random(58)  # noqa: S311 - the same corpus every time
    texts = [" ".join(text) for corpus in (seed_corpus(), other_corpus()) for text in corpus.texts.values()]
    words = " ".join(texts).split()
    return [
        " ".join(
            chance.choice(words) if chance.random() < changed_words else word for word in chance.choice(texts).split()
        )
        for _ in range(ideas)
    ]


def time_questions(texts: list[str], runs: int) -> None:
    index = SimilarIndex()
    filling = median_seconds(lambda: [index.put(MeasureId(str(number)), text) for number, text in enumerate(texts)], 1)
    asked = median_seconds(lambda: [index.most_similar(text) for text in texts[:questions]], runs) / questions
    pairing = median_seconds(lambda: index.catch_up(at_most=questions), 1) / questions
    looped = median_seconds(lambda: [naive(text, texts) for text in texts[:questions_of_loop]], 1) / questions_of_loop
    print(
        f"  among {len(texts)} ideas: {asked * 1_000:.1f} ms a question, difflib {looped * 1_000:.0f} ms "
        f"({looped / asked:.0f} times as long); {filling / len(texts) * 1_000:.2f} ms to put one in, "
        f"{pairing * 1_000:.1f} ms to find its pairs (medians of {runs})"
    )


def naive(text: str, texts: list[str]) -> list[str]:
    return difflib.get_close_matches(text, texts, n=5, cutoff=0)


@dataclass(frozen=True)
class Kept:
    """How often leads of one size persisted in a second vote, the predicted share, and the most frequent description."""

    share: float
    foretold: float
    said: str
    seen: int


def leads_kept(repeats: int) -> dict[int, Kept]:
    """Returns results by size of lead, for pairs of leading ideas. Everybody likes ideas as the seed day did, and votes twice at
    random."""
    chance = random.Random(16)  # noqa: S311 - the same votes every time
    liking = popularity()
    kept, foretold, said = (
        defaultdict[int, list[float]](list),
        defaultdict[int, list[float]](list),
        defaultdict[int, Counter[str]](Counter),
    )
    for _ in range(repeats):
        once, again = vote(liking, chance), vote(liking, chance)
        for a, b in combinations([idea for idea, _ in once.most_common(leaders)], 2):
            leading = once[a] - once[b]
            if leading:
                kept[leading].append((again[a] > again[b]) + (again[a] == again[b]) / 2)
                foretold[leading].append(keeps_order(once[a], once[b]))
                said[leading][lead(once[a], once[b])] += 1
    return {
        leading: Kept(
            statistics.mean(kept[leading]),
            statistics.mean(foretold[leading]),
            said[leading].most_common(1)[0][0],
            len(kept[leading]),
        )
        for leading in (1, 2, 3, 5, 10)
    }


def popularity() -> list[float]:
    """Returns each idea's weight: its votes on the seed day, and a little for those without."""
    expected = json.loads((DATA / "transcript_expected.json").read_text("utf-8"))
    votes = list(expected["votes_by_idea"].values())
    return [*map(float, votes), *[0.5] * (expected["cards_active_end"] - len(votes))]


def vote(liking: list[float], chance: random.Random) -> Counter[int]:
    """Simulates a vote: everybody chooses `votes_each` ideas by weighted sampling (Efraimidis & Spirakis 2006)."""
    counted: Counter[int] = Counter()
    for _ in range(voters):
        drawn = sorted(range(len(liking)), key=lambda idea: chance.random() ** (1 / liking[idea]), reverse=True)
        counted.update(drawn[:votes_each])
    return counted


def agreement() -> tuple[int, int, int]:
    """Returns the number of equal answers, of all answers, and of elections."""
    same, asked, elections = 0, 0, 0
    for each in answered_elections():
        elections += 1
        found = {"most_votes": most_votes(each.election).chosen}
        for worth in Worth:
            for completion in Completion:
                shares = equal_shares(each.election, worth=worth, completion=completion, step=each.step)
                found[f"{worth} {completion}"] = shares.chosen
        same += sum(" ".join(sorted(found[name])) == answer for name, answer in each.answers.items())
        asked += len(each.answers)
    return same, asked, elections


def time_funds(runs: int) -> None:
    rooms = {
        "a room": (58, 120, 5, None),
        "a hall": (2_000, 400, 5, None),
        "a city, pots raised by 1 kr": (10_000, 150, 8, 1.0),
    }
    for name, (people, measures, votes, step) in rooms.items():
        election = costly_election(people, measures, votes)
        begun = time.process_time()
        for _ in range(1 if step else runs):
            allocate(election, ways=Ways(step=step))
        taken = (time.process_time() - begun) / (1 if step else runs)
        print(
            f"  {name}: {people} people, {measures} measures, all three ways in {taken * 1_000:.0f} ms of a processor"
        )


def costly_election(people: int, measures: int, votes: int) -> Election:
    """Returns an election with costs of 5,000 to 300,000 kr and a fund of a third of their sum; popularity is skewed."""
    chance = random.Random(20)  # noqa: S311 - the same votes every time
    costs = {f"m{number}": float(chance.randint(5_000, 300_000)) for number in range(measures)}
    liking = [chance.random() ** 3 + 0.02 for _ in costs]
    ballots = [dict.fromkeys(set(chance.choices([*costs], liking, k=votes)), 1) for _ in range(people)]
    areas = {measure: chance.randint(0, 6) for measure in costs}
    return Election(sum(costs.values()) / 3, costs, ballots, areas)


if __name__ == "__main__":
    main()
