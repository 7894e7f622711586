"""The records of checklists, and of what is reckoned from the fields of the measures; docs/protocol.md describes their fields.
A function here says what a record looks like, never who may have it: that is decided in the audiences' files."""

from __future__ import annotations

from facilitator.domain.programme import Checklist
from facilitator.domain.things import Measure
from facilitator.domain.workshop import Workshop
from facilitator.methods.abatement import abatement
from facilitator.views.records import Json, Record, Records, text


def reckoning_record(workshop: Workshop) -> Record:
    kinds: Json = {kind: [*themes] for kind, themes in workshop.programme.kinds.items()}
    return {
        "kind": "reckoning",
        "years": workshop.reckoning.years,
        "interest_percent": workshop.reckoning.interest_percent,
        "kinds": kinds,
    }


def abatement_record(workshop: Workshop) -> Record:
    """For the big screen: the direct measures with a price, and of how many that is."""
    found = abatement(workshop)
    return {
        "kind": "abatement",
        "priced": [
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
        ],
        "direct": found.direct,
        "apart": len(found.apart),
        "years": workshop.reckoning.years,
        "interest_percent": workshop.reckoning.interest_percent,
    }


def checklist_record(checklist: Checklist) -> Record:
    return {
        "kind": "checklist",
        "id": checklist.id,
        "title": text(checklist.title),
        "requirements": [{"id": asked.id, "text": text(asked.text)} for asked in checklist.requirements],
        "deadline": checklist.deadline,
        "funding": checklist.funding,
        "example": checklist.example,
        "version": checklist.version,
    }


def checklist_records(workshop: Workshop) -> Records:
    return {f"checklist:{checklist.id}": checklist_record(checklist) for checklist in workshop.checklists.values()}


def met_record(workshop: Workshop, measure: Measure) -> Record:
    """What was answered of the checklists that there are."""
    answers: Json = {
        checklist: {requirement: met.value for requirement, met in answered.items()}
        for checklist, answered in measure.met.items()
        if checklist in workshop.checklists
    }
    return {"kind": "met", "measure": measure.id, "answers": answers}
