"""The fund record: the organisers' decisions, and how three methods would allocate the fund. Votes appear as sums only, and pots
not at all for few people."""

from __future__ import annotations

from facilitator.domain.fund import ballots_told_min, measures_with_cost_min
from facilitator.domain.kernel import MeasureId
from facilitator.domain.limits import crowd_min
from facilitator.domain.tally import largest_part
from facilitator.domain.workshop import Workshop
from facilitator.methods.allocation import Allocation, Portfolio, WhyNot
from facilitator.methods.equal_shares import EqualShares
from facilitator.methods.fund import Fund, fund_of
from facilitator.views.picture import Picture
from facilitator.views.records import Json, Record, Records

supporters_told_min = crowd_min
"""With fewer supporters, what their pots hold is not told: it would reveal where one person's other votes went."""


def fund_for_organisers(picture: Picture) -> Records:
    record = _fund_record(picture.workshop, fund_of(picture.workshop))
    return {"fund": record | {"ballots_from": ballots_told_min}}


def fund_for_screen(picture: Picture) -> Records:
    """Returns the record for the big screen: the portfolios, without the reasons why not."""
    record = _fund_record(picture.workshop, fund_of(picture.workshop))
    return {
        "fund": {
            name: value for name, value in record.items() if name not in ("without_cost", "without_votes", "why_not")
        }
    }


def _fund_record(workshop: Workshop, fund: Fund) -> Record:
    record: Record = {
        "kind": "fund",
        "amount": workshop.fund.amount,
        "counted": str(workshop.fund.counted),
        "needed": measures_with_cost_min,
        "costs": {str(measure): cost for measure, cost in fund.costs.items()},
        "locks": {str(measure): lock.value for measure, lock in fund.locks.items()},
        "without_cost": [*fund.without_cost],
        "without_votes": [*fund.without_votes],
    }
    return record | (_shared_out(workshop, fund.allocation) if fund.allocation else {})


def _shared_out(workshop: Workshop, allocation: Allocation) -> Record:
    return {
        "short": allocation.short,
        "portfolios": [_portfolio(each) for each in allocation.portfolios],
        "core": [*allocation.core],
        "discuss": [*allocation.to_discuss],
        "pots": _pots(allocation.shares) if allocation.shares else None,
        "why_not": {each.method.value: _reasons(workshop, each) for each in allocation.portfolios},
    }


def _portfolio(portfolio: Portfolio) -> Json:
    return {
        "method": portfolio.method.value,
        "chosen": [*portfolio.chosen],
        "used": portfolio.used,
        "left": portfolio.left,
    }


def _pots(shares: EqualShares) -> Json:
    return {
        "n": len(shares.pots),
        "first": round(shares.pot_first),
        "last": round(shares.pot),
        "filled": [*shares.filled],
    }


def _reasons(workshop: Workshop, portfolio: Portfolio) -> Json:
    return {measure: _reason(workshop, measure, why) for measure, why in portfolio.why_not.items()}


def _reason(workshop: Workshop, measure: str, why: WhyNot) -> Json:
    part = largest_part(workshop, workshop.round, workshop.measures[MeasureId(measure)])
    supporters = part.voters if part else 0
    told = why.held is not None and supporters >= supporters_told_min
    held = round(why.held or 0) if told else None
    return {"left": round(why.left), "supporters": supporters, "held": held, "tied": [*why.tied_with]}
