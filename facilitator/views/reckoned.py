"""Records of checklists and of how costs are annualised; docs/protocol.md describes their fields. These functions only shape
records; the audiences' files decide who gets them."""

from __future__ import annotations

from facilitator.domain.programme import Checklist, Requirement
from facilitator.domain.things import Measure
from facilitator.domain.workshop import Workshop
from facilitator.methods.requirements import Requirements
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
        "requirements": [_requirement(asked) for asked in checklist.requirements],
        "deadline": checklist.deadline,
        "funding": checklist.funding,
        "example": checklist.example,
        "version": checklist.version,
    }


def _requirement(asked: Requirement) -> Json:
    linked: Record = {"fields": [*asked.fields]} if asked.fields else {}
    return {"id": asked.id, "text": text(asked.text)} | linked


def checklist_records(workshop: Workshop) -> Records:
    return {f"checklist:{checklist.id}": checklist_record(checklist) for checklist in workshop.checklists.values()}


def met_records(workshop: Workshop, measure: Measure, requirements: Requirements) -> Records:
    """Answers to the checklists that still exist, given by hand and by the fields; no record without any."""
    answers: Json = {
        checklist: {requirement: met.value for requirement, met in answered.items()}
        for checklist, answered in measure.met.items()
        if checklist in workshop.checklists
    }
    said = {checklist.id: requirements.said_by_fields(checklist, measure) for checklist in workshop.checklists.values()}
    from_fields: Json = {checklist: [*asked] for checklist, asked in said.items() if asked}
    if not answers and not from_fields:
        return {}
    return {f"met:{measure.id}": {"kind": "met", "measure": measure.id, "answers": answers, "from_fields": from_fields}}
