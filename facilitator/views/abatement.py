"""The abatement record: price per yearly tonne of each priced direct measure. Organisers also get the measures without a price
and why; the screen gets only their number."""

from __future__ import annotations

from facilitator.methods.abatement import Abatement, in_order, shared_measures
from facilitator.views.picture import Picture
from facilitator.views.records import Json, Record, Records


def abatement_for_screen(picture: Picture) -> Records:
    return {"abatement": _record(picture, _found(picture))}


def abatement_for_organisers(picture: Picture) -> Records:
    found = _found(picture)
    more: Record = {
        "unpriced": [facts.measure for facts in found.unpriced],
        "others": [facts.measure for facts in found.apart],
        "effects": found.effects,
        "costs": found.costs,
        "both": found.both,
    }
    return {"abatement": _record(picture, found) | more}


def _found(picture: Picture) -> Abatement:
    return in_order(picture.facts[measure.id] for measure in shared_measures(picture.workshop))


def _record(picture: Picture, found: Abatement) -> Record:
    workshop = picture.workshop
    priced: Json = [
        {
            "measure": facts.measure,
            "title": workshop.measures[facts.measure].title,
            "tonnes": facts.tonnes,
            "kroner_per_tonne": round(facts.kroner_per_tonne or 0),
            "certainty": facts.certainty.value if facts.certainty else None,
            "once": facts.cost_once is not None,
            "per_year": facts.cost_per_year is not None,
        }
        for facts in found.priced
    ]
    return {
        "kind": "abatement",
        "priced": priced,
        "direct": found.direct,
        "apart": len(found.apart),
        "years": workshop.reckoning.years,
        "interest_percent": workshop.reckoning.interest_percent,
    }
