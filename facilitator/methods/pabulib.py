"""Elections over money from other places, in Pabulib's `.pb` format (https://pabulib.org/format).
What is odd in a file is noted and passed over where the meaning is clear, and refused in one sentence where it is not; a project
without a cost takes no part, for what is not known is not 0."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from facilitator.methods.election import Election
from facilitator.methods.pabulib_ballots import WITH_POINTS, BallotReader, VoteType
from facilitator.methods.pabulib_rows import PabulibProblem, Row, Rows, rows_of

AREA_HEADINGS = ("area", "district", "neighborhood", "subunit")
"""Where a voter comes from, the first that the file has."""


@dataclass(frozen=True, slots=True)
class Note:
    """Something odd that was passed over: a key of the message catalogues below `pabulib.note_`, and how often."""

    code: str
    count: int


@dataclass(frozen=True, slots=True)
class PabulibElection:
    """`names` by project, for those that have one; `selected` is what the file says was chosen on the day."""

    election: Election
    vote_type: VoteType
    meta: Mapping[str, str]
    names: Mapping[str, str]
    selected: tuple[str, ...]
    notes: tuple[Note, ...]


def read_pabulib(content: bytes, *, last_place: int = 0) -> PabulibElection:
    """`last_place` is what the last named of a ranking is worth. Raises PabulibProblem."""
    rows = rows_of(content)
    vote_type = _vote_type(rows)
    fund = rows.meta["budget"].number("budget") if "budget" in rows.meta else None
    if fund is None or fund <= 0:
        raise PabulibProblem("no_budget")
    projects = _projects(rows)
    costs = {project: cost for project, row in projects.items() if (cost := _cost(row)) is not None}
    reader = BallotReader(vote_type, projects.keys(), last_place, _default_score(rows, vote_type))
    ballots = [reader.worths(row) for row in rows.votes]
    notes = {
        "without_cost": len(projects) - len(costs),
        "unknown": reader.unknown,
        "twice": reader.twice,
        "empty": sum(not ballot for ballot in ballots),
        "length": _odd_lengths(rows, ballots),
        "num_votes": _differs(_said(rows, "num_votes"), len(ballots)),
        "num_projects": _differs(_said(rows, "num_projects"), len(projects)),
    }
    return PabulibElection(
        Election(fund, costs, ballots, _areas(rows, projects, ballots)),
        vote_type,
        {name: row.cell(name) for name, row in rows.meta.items()},
        {project: name for project, row in projects.items() if (name := row.cell("name"))},
        tuple(project for project, row in projects.items() if row.cell("selected") not in ("", "0")),
        tuple(Note(code, count) for code, count in notes.items() if count),
    )


def _vote_type(rows: Rows) -> VoteType:
    """As the file says; what says nothing has ticks or, with a column for them, points."""
    said = rows.meta["vote_type"].cell("vote_type").lower() if "vote_type" in rows.meta else ""
    if not said:
        return VoteType.SCORING if "points" in rows.headings["votes"] else VoteType.APPROVAL
    if said not in list(VoteType):
        raise PabulibProblem("vote_type", vote_type=said[:40])
    vote_type = VoteType(said)
    for column in ("vote", "points") if vote_type in WITH_POINTS else ("vote",):
        if column not in rows.headings["votes"]:
            raise PabulibProblem("no_column", column=column, section="VOTES")
    return vote_type


def _said(rows: Rows, name: str) -> float | None:
    """A number of the file's own rules, which nobody needs; None where it is missing or is no number."""
    try:
        return rows.meta[name].number(name)
    except (KeyError, PabulibProblem):
        return None


def _default_score(rows: Rows, vote_type: VoteType) -> float:
    """What those are worth that a ballot with points does not name."""
    if vote_type is not VoteType.SCORING or "default_score" not in rows.meta:
        return 0
    return rows.meta["default_score"].number("default_score") or 0


def _projects(rows: Rows) -> dict[str, Row]:
    """By id. The same row twice is one project; one id for two is refused."""
    headings = rows.headings["projects"]
    if "cost" not in headings:
        raise PabulibProblem("no_column", column="cost", section="PROJECTS")
    id_heading = "project_id" if "project_id" in headings else headings[0]
    found: dict[str, Row] = {}
    for row in rows.projects:
        project = row.cells.get(id_heading, "")
        if not project:
            raise PabulibProblem("no_id", line=row.line)
        if found.setdefault(project, row).cells != row.cells:
            raise PabulibProblem("project_twice", line=row.line, project=project[:40])
    if not found:
        raise PabulibProblem("no_projects")
    return found


def _cost(row: Row) -> float | None:
    cost = row.number("cost")
    if cost is not None and cost < 0:
        raise PabulibProblem("bad_number", line=row.line, name="cost", value=row.cell("cost")[:40])
    return cost


def _areas(rows: Rows, projects: Mapping[str, Row], ballots: Sequence[Mapping[str, float]]) -> dict[str, int]:
    """From how many areas each is supported: as the voters say or, failing that, as the file counts."""
    heading = next((name for name in AREA_HEADINGS if any(row.cell(name) for row in rows.votes)), None)
    if heading is None:
        return {project: int(row.number("areas") or 0) for project, row in projects.items()}
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row, ballot in zip(rows.votes, ballots, strict=True):
        area = row.cell(heading)
        for project, worth in ballot.items():
            if area and worth >= 0:
                found[project].add(area)
    return {project: len(found[project]) for project in projects}


def _odd_lengths(rows: Rows, ballots: Sequence[Mapping[str, float]]) -> int:
    """How many ballots name more or fewer projects than the file's own rule allows; they are counted as they are."""
    least, most = _said(rows, "min_length") or 0, _said(rows, "max_length") or len(rows.projects)
    return sum(bool(ballot) and not least <= len(ballot) <= most for ballot in ballots)


def _differs(said: float | None, counted: int) -> int:
    """The number that the file gives, where it is another than was counted."""
    return int(said) if said is not None and said != counted else 0
