"""Elections over money for tests: those answered by pabutools, and small random ones."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from facilitator.methods.election import Election

ANSWERS = Path(__file__).parent / "fund_answers.jsonl"


@dataclass(frozen=True)
class Answered:
    """An election of tools/fund_answers.py with pabutools' answers: ids by method, sorted."""

    number: int
    election: Election
    step: float
    answers: Mapping[str, str]


def answered_elections() -> Iterator[Answered]:
    for number, line in enumerate(ANSWERS.read_text("utf-8").splitlines()):
        found = json.loads(line)
        costs = {measure: float(cost) for measure, cost in found["costs"].items()}
        ballots = [ballot_of(found["votes"], ballot) for ballot in found["ballots"]]
        yield Answered(number, Election(found["fund"], costs, ballots), found["step"], found["answers"])


def ballot_of(votes: str, written: str) -> dict[str, float]:
    named = written.split()
    if votes == "scoring":
        return {measure: float(points) for measure, _, points in (each.partition("=") for each in named)}
    if votes == "ordinal":
        return {measure: len(named) - place - 1 for place, measure in enumerate(named)}
    return dict.fromkeys(named, 1)


def ticked(fund: float, costs: Mapping[str, float], *ballots: str, **more: Any) -> Election:
    """Makes an election of approval ballots, each a string of measure letters."""
    return Election(fund, costs, [dict.fromkeys(ballot, 1) for ballot in ballots], **more)


@st.composite
def small_elections(draw: st.DrawFn) -> Election:
    """Strategy: few measures with round costs, so that ties are common."""
    measures = "abcdef"[: draw(st.integers(1, 6))]
    costs = {measure: float(draw(st.integers(0, 12))) for measure in measures}
    ballots = draw(st.lists(st.sets(st.sampled_from(measures)), min_size=1, max_size=7))
    return Election(draw(st.integers(1, 30)), costs, [dict.fromkeys(sorted(ballot), 1) for ballot in ballots])
