"""Exports the ballots of the last vote as a `.pb` file, so that anyone can verify the allocation of the fund.
A ballot has no name, origin or time. Yet it reveals more than a result: somebody who knows a few of a person's votes may
recognise the rest. So the file is for organisers only, from the reveal until closing, and only with enough voters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from facilitator.domain.fund import Lock, ballots_told_min
from facilitator.domain.kernel import MeasureId, ParticipantId, Refusal
from facilitator.domain.person import Person
from facilitator.domain.workshop import Workshop
from facilitator.methods.allocation import Method
from facilitator.methods.election import Election
from facilitator.methods.fund import Fund, election_of, fund_of
from facilitator.methods.pabulib_writing import Paper, numbers_of, writable, write_pabulib
from facilitator.output.held import first_day, last_day


def ballots(workshop: Workshop, _: Mapping[ParticipantId, Person], say: Callable[..., str]) -> bytes:
    """Returns the file. Raises Refusal `ballots_gone`, `not_revealed`, `no_fund` or `too_few_voters`."""
    if workshop.closed_at is not None:
        raise Refusal("ballots_gone")
    if not workshop.revealed:
        raise Refusal("not_revealed")
    fund = fund_of(workshop)
    if fund.allocation is None:
        raise Refusal("no_fund")
    every = election_of(workshop)
    election = writable(every)
    if len(election.ballots) < ballots_told_min:
        raise Refusal("too_few_voters", min=ballots_told_min)
    first, last = first_day(workshop), last_day(workshop)
    about = {
        "description": say("output.ballots_description"),
        "country": "Norway",
        "unit": workshop.programme.title.nb,
        "instance": str(first.year),
        # The Pabulib checker recomputes «greedy»; with manual locks it must accept the file's result.
        "rule": "greedy-custom" if fund.locks else "greedy",
        "date_begin": f"{first:%d.%m.%Y}",
        "date_end": f"{last:%d.%m.%Y}",
        "language": "nb",
        "currency": "NOK",
        "comment": " ".join(f"#{n}: {told}" for n, told in enumerate(_comments(every, election, fund, say), start=1)),
    }
    names = {str(measure): workshop.measures[MeasureId(measure)].title for measure in election.costs}
    programme = workshop.programme
    paper = Paper(
        about, names, _chosen(fund).get(Method.MOST_VOTES, ()), programme.votes_each, programme.votes_per_measure_max
    )
    return write_pabulib(election, paper).encode()


def _comments(every: Election, election: Election, fund: Fund, say: Callable[..., str]) -> Iterable[str]:
    """Yields the results of the other two methods, the manual locks, and what the format cannot represent."""
    numbers = numbers_of(election)

    def listed(measures: Iterable[str]) -> str:
        return ", ".join(sorted((numbers[measure] for measure in measures if measure in numbers), key=int)) or "–"

    yield say("output.ballots_comment")
    for method, chosen in _chosen(fund).items():
        if method is not Method.MOST_VOTES:
            yield say(f"output.ballots_{method.value}", projects=listed(chosen))
    for lock in Lock:
        if locked := [measure for measure, each in fund.locks.items() if each is lock]:
            yield f"{say(f'output.fund.locked_{lock.value}')}: {listed(locked)}."
    if without := len(every.costs) - len(election.costs):
        yield say("output.ballots_without_measures", n=without)
    if without := len(every.ballots) - len(election.ballots):
        yield say("output.ballots_without_ballots", n=without, all=len(every.ballots))


def _chosen(fund: Fund) -> dict[Method, tuple[str, ...]]:
    portfolios = fund.allocation.portfolios if fund.allocation else ()
    return {portfolio.method: portfolio.chosen for portfolio in portfolios}
