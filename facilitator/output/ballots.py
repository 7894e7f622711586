"""The ballots of the last vote as a `.pb` file, so that whoever wants to can check how the fund was shared out.
No ballot says whose it is, where it is from or when it was cast. Still it says more than a result: who knows some of a person's
votes may recognise the rest. So it is there for organisers only, after the reveal, and not of a few voters."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from facilitator.domain.fund import Lock
from facilitator.domain.kernel import MeasureId, ParticipantId, Refusal
from facilitator.domain.person import Person
from facilitator.domain.workshop import Workshop
from facilitator.methods.fund import election_of, fund_of
from facilitator.methods.pabulib_ballots import VoteType
from facilitator.methods.pabulib_writing import Paper, write_pabulib
from facilitator.output.local_time import local_date

voters_min = 10
"""Of fewer voters every ballot would be a guess away from its voter."""


def ballots(workshop: Workshop, _: Mapping[ParticipantId, Person], say: Callable[..., str]) -> bytes:
    """Raises Refusal `no_fund` or `too_few_voters`."""
    fund = fund_of(workshop)
    if fund.allocation is None:
        raise Refusal("no_fund")
    election = election_of(workshop)
    if len(election.ballots) < voters_min:
        raise Refusal("too_few_voters", min=voters_min)
    day = local_date(workshop.opened_at)
    meta = {
        "description": say("output.ballots_description"),
        "country": "Norway",
        "unit": workshop.programme.title.nb,
        "instance": str(day.year),
        "rule": "equalshares/add1",
        "date_begin": f"{day:%d.%m.%Y}",
        "date_end": f"{day:%d.%m.%Y}",
        "vote_type": VoteType.CUMULATIVE,
        "min_length": "0",
        "max_length": str(workshop.programme.votes_each),
        "max_sum_points": str(workshop.programme.votes_each),
        "currency": "NOK",
        "language": "nb",
        "comment": _comment(fund.locks, say),
    }
    names = {str(measure): workshop.measures[MeasureId(measure)].title for measure in election.costs}
    return write_pabulib(election, Paper(meta, names, fund.allocation.portfolios)).encode()


def _comment(locks: Mapping[MeasureId, Lock], say: Callable[..., str]) -> str:
    """How it was counted, and what was decided by hand, which no program can know."""
    told = [say("output.ballots_comment")]
    for lock in Lock:
        locked = ", ".join(sorted(measure for measure, each in locks.items() if each is lock))
        told += [f"{say(f'output.fund.locked_{lock.value}')}: {locked}."] if locked else []
    return " ".join(f"#{number}: {sentence}" for number, sentence in enumerate(told, start=1))
