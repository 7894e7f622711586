"""Archive rows about readiness: lacks, checklists, and requirements met."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.domain.things import Measure
from facilitator.methods.abatement import facts_of
from facilitator.methods.readiness import lacks_of_all
from facilitator.methods.requirements import Requirements
from facilitator.output.archive_schema import Row
from facilitator.output.export import Export
from facilitator.output.sheets_of_readiness import concerned


def lacks(export: Export) -> Iterator[Row]:
    for measure, lacking in lacks_of_all(export.workshop).items():
        for lack in lacking:
            yield {"measure": measure, "lack": lack}


def checklists(export: Export) -> Iterator[Row]:
    for checklist in export.workshop.checklists.values():
        yield {
            "id": checklist.id,
            "title_nb": checklist.title.nb,
            "title_en": checklist.title.en,
            "deadline": checklist.deadline or None,
            "funding": checklist.funding or None,
            "example": int(checklist.example),
        }


def requirements(export: Export) -> Iterator[Row]:
    for checklist in export.workshop.checklists.values():
        for number, requirement in enumerate(checklist.requirements, start=1):
            yield {
                "checklist": checklist.id,
                "id": requirement.id,
                "number": number,
                "text_nb": requirement.text.nb,
                "text_en": requirement.text.en,
                "fields": "; ".join(requirement.fields) or None,
            }


def requirements_met(export: Export) -> Iterator[Row]:
    """Yields the answers to existing requirements, for the live measures that a checklist concerns."""
    known = Requirements(export.workshop)
    for checklist in export.workshop.checklists.values():
        for measure in concerned(export, checklist):
            for requirement, answer in known.answers(checklist, measure).items():
                yield {
                    "measure": measure.id,
                    "checklist": checklist.id,
                    "requirement": requirement,
                    "met": answer.met.value,
                    "from_fields": int(answer.from_fields),
                }


def reckoned(export: Export, measure: Measure) -> Row:
    """Returns the figures computed from the fields of a live measure."""
    facts = facts_of(export.workshop, measure)
    return {
        "kind": facts.kind.value if facts.kind else None,
        "yearly_cost": None if facts.yearly_cost is None else round(facts.yearly_cost, 2),
        "kroner_per_tonne": round(facts.kroner_per_tonne or 0, 2) if facts.is_priced else None,
    }
