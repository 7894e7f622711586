"""Records of checklists and of how costs are annualised; docs/protocol.md describes their fields. These functions only shape
records; the audiences' files decide who gets them."""

from __future__ import annotations

from facilitator.domain.programme import Checklist
from facilitator.domain.things import Measure
from facilitator.domain.workshop import Workshop
from facilitator.views.records import Json, Record, Records, text


def reckoning_record(workshop: Workshop) -> Record:
    kinds: Json = {kind: [*themes] for kind, themes in workshop.programme.kinds.items()}
    return {
        "kind": "reckoning",
        "years": workshop.reckoning.years,
        "interest_percent": workshop.reckoning.interest_percent,
        "kinds": kinds,
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
    """Answers to the checklists that still exist."""
    answers: Json = {
        checklist: {requirement: met.value for requirement, met in answered.items()}
        for checklist, answered in measure.met.items()
        if checklist in workshop.checklists
    }
    return {"kind": "met", "measure": measure.id, "answers": answers}
