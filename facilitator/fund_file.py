"""The command `fund`: shares out the fund of an election from elsewhere, in Pabulib's `.pb` format, in the three ways of the
console's fund, so that the ways can be tried on real elections and checked with other people's programs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from facilitator.methods.allocation import Allocation, Locks, Method, Ways, allocate
from facilitator.methods.election import Election, Worth
from facilitator.methods.equal_shares import Completion
from facilitator.methods.pabulib import PabulibElection, read_pabulib
from facilitator.methods.pabulib_rows import PabulibProblem
from facilitator.methods.pabulib_writing import Paper, write_pabulib
from facilitator.terminal import fail, say

LAST_PLACES = {"borda": 0, "from-one": 1}


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--worth",
    type=click.Choice([each.value for each in Worth]),
    default=Worth.BALLOT.value,
    show_default=True,
    help="What a project is worth to a voter in equal shares: what the ballot says, 1 for a tick; or what it costs.",
)
@click.option(
    "--completion",
    type=click.Choice([each.value.replace("_", "-") for each in Completion]),
    default="add-one-then-greedy",
    show_default=True,
    help="What equal shares does with the money that is left.",
)
@click.option(
    "--step", type=click.FloatRange(min=0, min_open=True), help="By how much each pot is raised; else by 1 %."
)
@click.option(
    "--ranks",
    type=click.Choice([*LAST_PLACES]),
    default="borda",
    show_default=True,
    help="What the last named of a ranking is worth: 0, or 1 as cities often count.",
)
@click.option("--in", "inside", multiple=True, metavar="ID", help="A project that is in whatever happens. Repeat it.")
@click.option("--out", "outside", multiple=True, metavar="ID", help="A project that is out. Repeat it.")
@click.option(
    "--write", type=click.Path(path_type=Path), help="Write the election with the three results as a .pb file."
)
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
def fund(
    file: Path,
    worth: str,
    completion: str,
    step: float | None,
    ranks: str,
    inside: tuple[str, ...],
    outside: tuple[str, ...],
    write: Path | None,
    *,
    as_json: bool,
) -> None:
    """Share out the fund of FILE, an election in Pabulib's .pb format: most votes, equal shares, broadest support."""
    read = _read(file, LAST_PLACES[ranks])
    for project in (*inside, *outside):
        if project not in read.election.costs:
            fail("pabulib.unknown_project", project=project)
    ways = Ways(Worth(worth), Completion(completion.replace("-", "_")), step)
    allocation = allocate(read.election, Locks(frozenset(inside), frozenset(outside)), ways)
    if allocation.short:
        fail("pabulib.locked_too_dear", short=_money(allocation.short))
    if write is not None:
        _write(write, read, allocation)
    if as_json:
        click.echo(json.dumps(_as_json(read, allocation), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(_told(read, allocation)))


def _read(file: Path, last_place: int) -> PabulibElection:
    try:
        return read_pabulib(file.read_bytes(), last_place=last_place)
    except OSError:
        fail("pabulib.unreadable", path=file)
    except PabulibProblem as problem:
        fail(f"pabulib.{problem.code}", **problem.facts)


def _write(file: Path, read: PabulibElection, allocation: Allocation) -> None:
    try:
        file.write_text(write_pabulib(read.election, Paper(read.meta, read.names, allocation.portfolios)), "utf-8")
    except OSError:
        fail("pabulib.unwritable", path=file)


def _told(read: PabulibElection, allocation: Allocation) -> Iterable[str]:
    election = read.election
    yield say(
        "pabulib.election",
        fund=_money(election.fund), voters=len(election.ballots), projects=len(election.costs), votes=read.vote_type,
    )  # fmt: skip
    yield from (say(f"pabulib.note_{note.code}", n=note.count) for note in read.notes)
    for portfolio in allocation.portfolios:
        facts = {"n": len(portfolio.chosen), "used": _money(portfolio.used), "left": _money(portfolio.left)}
        yield "\n" + say(f"pabulib.{portfolio.method}", **facts)
        if portfolio.method is Method.EQUAL_SHARES and allocation.shares:
            first, last = _money(allocation.shares.pot_first), _money(allocation.shares.pot)
            yield say("pabulib.pots", first=first, last=last)
        yield from (_line(read, project) for project in portfolio.chosen)
    yield "\n" + say("pabulib.core", n=len(allocation.core))
    yield from (_line(read, project) for project in allocation.core)
    yield "\n" + say("pabulib.why_not")
    yield from (_held(election, allocation, project) for project in allocation.portfolios[1].why_not)


def _line(read: PabulibElection, project: str) -> str:
    score = _money(read.election.supports[project].score)
    return f"  {project:>8}  {_money(read.election.costs[project]):>14}  {score:>8}  {read.names.get(project, '')}".rstrip()


def _held(election: Election, allocation: Allocation, project: str) -> str:
    held = allocation.portfolios[1].why_not[project].held or 0
    cost, supporters = _money(election.costs[project]), election.supporters(project)
    return "  " + say("pabulib.held", project=project, n=supporters, held=_money(held), cost=cost)


def _money(amount: float) -> str:
    return f"{amount:,.2f}".removesuffix(".00").replace(",", " ")


def _as_json(read: PabulibElection, allocation: Allocation) -> dict[str, Any]:
    shares = allocation.shares
    return {
        "fund": read.election.fund,
        "voters": len(read.election.ballots),
        "projects": len(read.election.costs),
        "vote_type": read.vote_type,
        "notes": {note.code: note.count for note in read.notes},
        "portfolios": {
            each.method: {
                "chosen": each.chosen,
                "used": each.used,
                "left": each.left,
                "why_not": {project: asdict(reason) for project, reason in each.why_not.items()},
            }
            for each in allocation.portfolios
        },
        "pot_first": shares.pot_first if shares else None,
        "pot": shares.pot if shares else None,
        "filled": shares.filled if shares else (),
        "core": allocation.core,
        "to_discuss": allocation.to_discuss,
        "selected": read.selected,
    }
