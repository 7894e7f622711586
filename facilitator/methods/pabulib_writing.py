"""Writes an election over money as a `.pb` file, so that others can verify the result with their own programs.

The format is that of Pabulib, the library of participatory budgeting (https://pabulib.org/format; Stolicki, Szufa and Talmon,
“Pabulib: A Participatory Budgeting Library”, arXiv:2012.06539, 2020), with fields in the order that its checker wants
(`pabulib-checker` on PyPI). The format allows no other columns, no empty ballot, and no project that is free or costs more than
the fund."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from facilitator.methods.election import Election

META_ORDER = (
    "description", "country", "unit", "instance", "num_projects", "num_votes", "budget", "vote_type", "rule", "date_begin",
    "date_end", "min_length", "max_length", "min_points", "max_points", "max_sum_points", "language", "currency", "fully_funded",
    "comment",
)  # fmt: skip


class VoteType(StrEnum):
    APPROVAL = "approval"
    CHOOSE_ONE = "choose-1"
    CUMULATIVE = "cumulative"


@dataclass(frozen=True, slots=True)
class Paper:
    """What the file states beside costs and ballots. `about` is written to META unchanged; `selected` are the projects chosen by
    the rule named there; each voter had `votes_each` votes, at most `votes_per_project_max` for one project."""

    about: Mapping[str, str]
    names: Mapping[str, str]
    selected: Collection[str]
    votes_each: int
    votes_per_project_max: int = 1

    @property
    def vote_type(self) -> VoteType:
        if self.votes_per_project_max > 1:
            return VoteType.CUMULATIVE
        return VoteType.CHOOSE_ONE if self.votes_each == 1 else VoteType.APPROVAL


def writable(election: Election) -> Election:
    """Drops projects and ballots that the format cannot represent. The result by most votes stays the same."""
    costs = {project: cost for project, cost in election.costs.items() if 1 <= cost <= election.fund}
    kept = [{project: worth for project, worth in ballot.items() if project in costs} for ballot in election.ballots]
    return replace(election, costs=costs, ballots=[ballot for ballot in kept if ballot])


def numbers_of(election: Election) -> dict[str, str]:
    """Returns each project's number in the file, by votes, ties by id, as votes are counted. Our own ids could collide with the
    name of a section."""
    ordered = sorted(election.costs, key=lambda project: (-election.supports[project].score, project))
    return {project: str(number) for number, project in enumerate(ordered, start=1)}


def write_pabulib(election: Election, paper: Paper) -> str:
    """Serialises a `writable` election. Voters are numbered in the given order, which must not be the order of voting; nothing
    else is told of them."""
    numbers, points = numbers_of(election), paper.vote_type is VoteType.CUMULATIVE
    meta = {**paper.about, **_counted(election, paper)}
    rows: list[list[str]] = [["META"], ["key", "value"]]
    rows += [[field, meta[field]] for field in META_ORDER if field in meta]
    rows += [["PROJECTS"], ["project_id", "cost", "score" if points else "votes", "name", "selected"]]
    rows += [_project(election, paper, project, number) for project, number in numbers.items()]
    rows += [["VOTES"], ["voter_id", "vote", *(["points"] if points else [])]]
    rows += [[str(n), *_vote(numbers, ballot, points=points)] for n, ballot in enumerate(election.ballots, start=1)]
    return "".join(";".join(map(_cell, row)) + "\n" for row in rows)


def _counted(election: Election, paper: Paper) -> dict[str, str]:
    projects, of_one = len(election.costs), paper.votes_per_project_max
    limits = {"min_points": "1", "max_points": str(of_one), "max_sum_points": str(paper.votes_each)}
    return {
        "num_projects": str(projects),
        "num_votes": str(len(election.ballots)),
        "budget": _plain(election.fund),
        "vote_type": paper.vote_type,
        "min_length": "1",
        "max_length": str(min(paper.votes_each, projects)),
        **(limits if paper.vote_type is VoteType.CUMULATIVE else {}),
        **({"fully_funded": "1"} if election.cost_of(election.costs) <= election.fund else {}),
    }


def _project(election: Election, paper: Paper, project: str, number: str) -> list[str]:
    score = _plain(election.supports[project].score)
    selected = "1" if project in paper.selected else "0"
    return [number, _plain(election.costs[project]), score, paper.names.get(project) or number, selected]


def _vote(numbers: Mapping[str, str], ballot: Mapping[str, float], *, points: bool) -> Iterable[str]:
    """Yields the projects by votes, most first; for cumulative votes also the points."""
    named = sorted(ballot, key=lambda project: (-ballot[project], int(numbers[project])))
    yield ",".join(numbers[project] for project in named)
    if points:
        yield ",".join(_plain(ballot[project]) for project in named)


def _cell(text: str) -> str:
    """Returns the text on one line, quoted if necessary."""
    flat = " ".join(text.split())
    if ";" in flat or '"' in flat:
        return '"' + flat.replace('"', '""') + '"'
    return flat


def _plain(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(float(value))
