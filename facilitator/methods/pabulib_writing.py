"""Writes an election over money as a `.pb` file, so that others can check the result with their own programs.
Voters are numbered in the order given, which must not be that of the vote; nothing else is said of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from facilitator.methods.allocation import Method, Portfolio
from facilitator.methods.election import Election
from facilitator.methods.pabulib_ballots import VoteType


@dataclass(frozen=True, slots=True)
class Paper:
    """What stands on an election's paper beside the money. `meta` is written as it is."""

    meta: Mapping[str, str]
    names: Mapping[str, str]
    portfolios: Sequence[Portfolio] = ()


def write_pabulib(election: Election, paper: Paper) -> str:
    """Ballots with ticks or, where any is worth something else, with points. The project's columns `areas` and those of the three
    methods are our own; readers pass over what they do not know."""
    measures = sorted(election.costs, key=lambda measure: (-election.supports[measure].score, measure))
    ticks = all(worth == 1 for ballot in election.ballots for worth in ballot.values())
    lines = [["META"], ["key", "value"], *_meta(election, paper, ticks=ticks)]
    score = "votes" if ticks else "score"
    lines += [["PROJECTS"], ["project_id", "cost", score, "name", "areas", *Method]]
    lines += [_project(election, paper, measure) for measure in measures]
    lines += [["VOTES"], ["voter_id", "vote"] if ticks else ["voter_id", "vote", "points"]]
    lines += [_vote(election, number, ballot, ticks=ticks) for number, ballot in enumerate(election.ballots, start=1)]
    return "".join(";".join(map(_cell, line)) + "\n" for line in lines)


def _meta(election: Election, paper: Paper, *, ticks: bool) -> Iterable[list[str]]:
    counted = {
        "num_projects": str(len(election.costs)),
        "num_votes": str(len(election.ballots)),
        "budget": _plain(election.fund),
        "vote_type": "approval" if ticks else _points(paper.meta),
    }
    return ([key, value] for key, value in {**paper.meta, **counted}.items())


def _points(meta: Mapping[str, str]) -> str:
    """Points that were dealt out from a sum, or any others: a ranking is written as the points that it was counted as."""
    return VoteType.CUMULATIVE if meta.get("vote_type") == VoteType.CUMULATIVE else VoteType.SCORING


def _project(election: Election, paper: Paper, measure: str) -> list[str]:
    chosen = {each.method for each in paper.portfolios if measure in each.chosen}
    return [
        measure,
        _plain(election.costs[measure]),
        _plain(election.supports[measure].score),
        paper.names.get(measure, ""),
        str(election.areas.get(measure, 0)),
        *("1" if method in chosen else "0" for method in Method),
    ]


def _vote(election: Election, number: int, ballot: Mapping[str, float], *, ticks: bool) -> list[str]:
    """The best first, ties in order of id."""
    named = sorted(election.costs.keys() & ballot.keys(), key=lambda measure: (-ballot[measure], measure))
    points = [] if ticks else [",".join(_plain(ballot[measure]) for measure in named)]
    return [str(number), ",".join(named), *points]


def _plain(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(float(value))


def _cell(text: str) -> str:
    """One line, and quoted where it must be."""
    flat = " ".join(text.split())
    if ";" in flat or '"' in flat:
        return '"' + flat.replace('"', '""') + '"'
    return flat
