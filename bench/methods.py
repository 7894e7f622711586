"""Quality and cost of the methods: how often a lead persists when the seed day votes again; and the allocation of a fund compared
with pabutools' answers, with timings. bench/similarity.py is about the similarity of ideas.

python -m bench.methods [--runs 5] [--votes 200]
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations

from facilitator.methods.allocation import Ways, allocate, most_votes
from facilitator.methods.bands import keeps_order, lead
from facilitator.methods.election import Election, Worth
from facilitator.methods.equal_shares import Completion, equal_shares
from tests.methods.corpora import DATA
from tests.methods.funds import answered_elections

voters, votes_each, leaders = 58, 5, 12


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--votes", type=int, default=200)
    arguments = parser.parse_args()
    print("Leads, when the seed day votes again")
    for leading, kept in sorted(leads_kept(arguments.votes).items()):
        print(f"  of {leading:2}: kept {kept.share:.0%}, foretold {kept.foretold:.0%} ({kept.said}; {kept.seen} seen)")
    print("A fund")
    print("  {} of {} answers are those of pabutools, on {} elections".format(*agreement()))
    time_funds(arguments.runs)


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
