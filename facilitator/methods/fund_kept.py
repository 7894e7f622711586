"""Serialises the allocation as JSON for the time after the ballots are destroyed: the portfolios and the reasons why not.
Of the pots only their number is kept; what a measure's supporters hold is kept only with enough supporters. The rest would reveal
which votes belong together."""

from __future__ import annotations

import json
from typing import Any

from facilitator.domain.kernel import MeasureId
from facilitator.domain.limits import crowd_min
from facilitator.domain.tally import largest_part
from facilitator.domain.workshop import Workshop
from facilitator.methods.allocation import Allocation, Method, Portfolio, WhyNot
from facilitator.methods.equal_shares import EqualShares, Purchase


def dump_allocation(workshop: Workshop, allocation: Allocation) -> str:
    shares = allocation.shares
    return json.dumps(
        {
            "short": allocation.short,
            "portfolios": [
                {
                    "method": each.method.value,
                    "chosen": each.chosen,
                    "used": each.used,
                    "left": each.left,
                    "why_not": {measure: _why_not(workshop, measure, why) for measure, why in each.why_not.items()},
                }
                for each in allocation.portfolios
            ],
            "shares": shares
            and {
                "pot_first": shares.pot_first,
                "pot": shares.pot,
                "purchases": [[each.measure, each.price, each.tied] for each in shares.purchases],
                "filled": shares.filled,
                "voters": len(shares.pots),
            },
        },
        separators=(",", ":"),
    )


def load_allocation(text: str) -> Allocation:
    kept = json.loads(text)
    return Allocation(tuple(map(_portfolio, kept["portfolios"])), _shares(kept["shares"]), kept["short"])


def _why_not(workshop: Workshop, measure: str, why: WhyNot) -> dict[str, object]:
    part = largest_part(workshop, workshop.round, workshop.measures[MeasureId(measure)])
    enough = part is not None and part.voters >= crowd_min
    return {"left": why.left, "held": why.held if enough else None, "tied_with": why.tied_with}


def _portfolio(kept: dict[str, Any]) -> Portfolio:
    why_not = {
        measure: WhyNot(why["left"], why["held"], tuple(why["tied_with"])) for measure, why in kept["why_not"].items()
    }
    return Portfolio(Method(kept["method"]), tuple(kept["chosen"]), kept["used"], kept["left"], why_not)


def _shares(kept: dict[str, Any] | None) -> EqualShares | None:
    if kept is None:
        return None
    purchases = tuple(Purchase(measure, price, tuple(tied)) for measure, price, tied in kept["purchases"])
    return EqualShares(kept["pot_first"], kept["pot"], purchases, tuple(kept["filled"]), (0.0,) * kept["voters"], {})
