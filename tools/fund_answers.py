"""Generates tests/methods/fund_answers.jsonl: random elections over money, with pabutools' answers in exact fractions.
Run it in an environment with pabutools, which is no dependency of this project: it is a development check only.

    python -m venv /tmp/pabu && /tmp/pabu/bin/pip install pabutools && /tmp/pabu/bin/python tools/fund_answers.py

pabutools is by Rey, Maly and others, https://github.com/COMSOC-Community/pabutools."""

from __future__ import annotations

import json
import random
import string
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

from pabutools.election import (
    Additive_Borda_Sat,
    Additive_Cardinal_Sat,
    ApprovalBallot,
    ApprovalProfile,
    CardinalBallot,
    Cardinality_Sat,
    CardinalProfile,
    Cost_Sat,
    Instance,
    OrdinalBallot,
    OrdinalProfile,
    Project,
)
from pabutools.election.satisfaction import AdditiveSatisfaction
from pabutools.fractions import frac
from pabutools.rules import completion_by_rule_combination, greedy_utilitarian_welfare, method_of_equal_shares

ANSWERS = Path(__file__).resolve().parent.parent / "tests" / "methods" / "fund_answers.jsonl"
elections = 480
NAMES = [*string.ascii_lowercase, *(f"{letter}{number}" for number in range(10) for letter in "uvwxyz")]


class PointsTimesCost(AdditiveSatisfaction):
    """Makes pabutools' greedy rule (satisfaction per krone) order by points, independent of cost."""

    def __init__(self, instance: Any, profile: Any, ballot: Any) -> None:
        super().__init__(instance, profile, ballot, lambda i, p, b, project, known: b.get(project, 0) * project.cost)


class BordaTimesCost(AdditiveSatisfaction):
    def __init__(self, instance: Any, profile: Any, ballot: Any) -> None:
        super().__init__(
            instance, profile, ballot,
            lambda i, p, b, project, known: (len(b) - b.position(project) - 1) * project.cost if project in b else 0,
        )  # fmt: skip


SATISFACTIONS = {
    "approval": (Cardinality_Sat, Cost_Sat),
    "scoring": (Additive_Cardinal_Sat, PointsTimesCost),
    "ordinal": (Additive_Borda_Sat, BordaTimesCost),
}


def main() -> None:
    lines = [json.dumps(answered(number), separators=(",", ":"), ensure_ascii=False) for number in range(elections)]
    ANSWERS.write_text("\n".join(lines) + "\n", "utf-8")


def answered(number: int) -> dict[str, Any]:
    election = election_of(number)
    instance, profile = as_pabutools(election)
    ballot, by_votes = SATISFACTIONS[election["votes"]]
    answers = {"most_votes": greedy(instance, profile, by_votes)}
    for worth, satisfaction in (("ballot", ballot), ("cost", Cost_Sat)):
        answers |= shares(instance, profile, worth, satisfaction, election["step"])
    return election | {"answers": answers}


def election_of(number: int) -> dict[str, Any]:
    """Few round costs produce ties, others none; every fifth election ranks, every fifth gives points."""
    chance = random.Random(number)
    votes = ["approval", "approval", "approval", "scoring", "ordinal"][number % 5]
    measures = sorted(chance.sample(NAMES, chance.randint(3, 9 if number % 3 else 24)))
    voters = chance.randint(2, 8 if number % 2 else 40)
    costs = {measure: _cost(chance, number) for measure in measures}
    share = Fraction(chance.randint(15, 90), 100)
    fund = max(1, int(share * sum(Fraction(cost) for cost in costs.values())))
    liking = [chance.random() ** 2 for _ in measures]
    ballots = [_ballot(chance, votes, measures, liking) for _ in range(voters)]
    step = max(1, fund // voters // chance.choice([5, 20, 60]))
    return {"votes": votes, "fund": fund, "step": step, "costs": costs, "ballots": ballots}


def _cost(chance: random.Random, number: int) -> str:
    match number % 4:
        case 0:
            return str(chance.choice([1, 2, 2, 3, 4, 6]))
        case 1:
            return str(chance.randint(1, 60) * 5_000)
        case 2:
            return str(chance.randint(1_000, 3_000_000))
        case _:
            return f"{chance.randint(0, 90)}.{chance.choice([0, 1, 25, 5, 75])}" if chance.random() < 0.9 else "0"


def _ballot(chance: random.Random, votes: str, measures: list[str], liking: list[float]) -> str:
    """Returns `a b c`, or with points `a=3 b=1`."""
    liked = [measure for measure, much in zip(measures, liking, strict=True) if chance.random() < much][:6]
    if votes == "ordinal":
        chance.shuffle(liked)
    if votes == "scoring":
        return " ".join(f"{measure}={chance.choice(['1', '1', '2', '3', '5', '0.5', '33.3'])}" for measure in liked)
    return " ".join(liked)


def as_pabutools(election: dict[str, Any]) -> tuple[Instance, Any]:
    projects = {name: Project(name, frac(Fraction(cost))) for name, cost in election["costs"].items()}
    instance = Instance(projects.values(), budget_limit=frac(election["fund"]))
    match election["votes"]:
        case "approval":
            ticked = [ApprovalBallot(projects[name] for name in ballot.split()) for ballot in election["ballots"]]
            return instance, ApprovalProfile(ticked, instance=instance)
        case "ordinal":
            ranked = [OrdinalBallot(projects[name] for name in ballot.split()) for ballot in election["ballots"]]
            return instance, OrdinalProfile(ranked, instance=instance)
    given = [
        CardinalBallot({projects[name]: frac(Fraction(points)) for name, points in _points(ballot)})
        for ballot in election["ballots"]
    ]
    return instance, CardinalProfile(given, instance=instance)


def _points(ballot: str) -> list[tuple[str, str]]:
    return [(name, points) for name, _, points in (each.partition("=") for each in ballot.split())]


def greedy(instance: Instance, profile: Any, satisfaction: type) -> str:
    return names(greedy_utilitarian_welfare(instance, profile, sat_class=satisfaction))


def shares(instance: Instance, profile: Any, worth: str, satisfaction: type, step: int) -> dict[str, str]:
    def found(rule: Callable[..., Any], **more: Any) -> str:
        return names(rule(instance, profile, sat_class=satisfaction, **more))

    raised = {"sat_class": satisfaction, "voter_budget_increment": frac(step)}
    plain = {"sat_class": satisfaction}
    rules = [method_of_equal_shares, greedy_utilitarian_welfare]
    return {
        f"{worth} none": found(method_of_equal_shares),
        f"{worth} add_one": found(method_of_equal_shares, voter_budget_increment=frac(step)),
        f"{worth} greedy": names(completion_by_rule_combination(instance, profile, rules, [plain, plain])),
        f"{worth} add_one_then_greedy": names(
            completion_by_rule_combination(instance, profile, rules, [raised, plain])
        ),
    }


def names(allocation: Any) -> str:
    return " ".join(sorted(project.name for project in allocation))


if __name__ == "__main__":
    main()
