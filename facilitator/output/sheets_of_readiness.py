"""Workbook sheets about readiness: lacks, price per tonne, and requirements met."""

from __future__ import annotations

from facilitator.domain.fields import Question, questions
from facilitator.domain.programme import Checklist, Requirement
from facilitator.domain.things import Measure, MeasureKind
from facilitator.methods.abatement import Facts, facts_of, in_order, kind_of
from facilitator.methods.readiness import applies, conflicted, lacks_of_all
from facilitator.methods.requirements import Requirements
from facilitator.output.export import Export
from facilitator.output.fields import due_day, text_of, values_of
from facilitator.output.sheet import Column, Shape, Sheet
from facilitator.output.words import Words


def readiness(export: Export, words: Words) -> Sheet:
    """Cells that do not apply to a measure stay empty."""
    live = export.live
    lacks = lacks_of_all(export.workshop)
    in_conflict = conflicted(export.workshop)
    programme = export.workshop.programme

    def said(measure: Measure, question: Question) -> str:
        kind = kind_of(programme.kinds, measure.fields)
        if not applies(question, kind, in_conflict=measure.id in in_conflict):
            return ""
        return words.say("output.lacking" if question.name in lacks[measure.id] else "output.there")

    asked = (
        Column("", 14, [said(measure, question) for measure in live], heading=words.lack(programme, question.name))
        for question in questions(programme.fields)
    )

    return Sheet(
        "output.sheet.readiness",
        (
            Column("output.measure", 52, [measure.title for measure in live]),
            Column("output.table", 8, [measure.claimed_by or measure.table for measure in live], Shape.COUNT),
            Column("fields.lead_unit", 24, [text_of(measure, "lead_unit") for measure in live]),
            Column("output.lacks", 10, [len(lacks[measure.id]) for measure in live], Shape.COUNT),
            *asked,
            Column("fields.conflict_handling", 44, [text_of(measure, "conflict_handling") for measure in live]),
        ),
    )


def abatement(export: Export, words: Words) -> Sheet:
    """Lists priced direct measures by price, then the other direct ones, then the rest."""
    found = in_order(facts_of(export.workshop, measure) for measure in export.live)
    rows = [*found.priced, *found.unpriced, *found.apart]
    measures = export.workshop.measures

    def number(facts: Facts) -> float | None:
        return None if facts.kroner_per_tonne is None or not facts.is_priced else round(facts.kroner_per_tonne)

    return Sheet(
        "output.sheet.abatement",
        (
            Column("output.measure", 52, [measures[facts.measure].title for facts in rows]),
            Column("fields.measure_kind", 26, [kind_words(facts.kind, words) for facts in rows]),
            Column("output.field.effect_tonnes", 14, [facts.tonnes for facts in rows], Shape.NUMBER),
            Column(
                "output.field.effect_certainty",
                14,
                [words.say(f"fields.effect_certainty_{facts.certainty}") if facts.certainty else "" for facts in rows],
            ),
            Column("output.field.cost_once", 16, [facts.cost_once for facts in rows], Shape.KRONER),
            Column("output.field.cost_per_year", 16, [facts.cost_per_year for facts in rows], Shape.KRONER),
            Column("output.yearly_cost", 18, [_whole(facts.yearly_cost) for facts in rows], Shape.KRONER),
            Column("output.kroner_per_tonne", 16, [number(facts) for facts in rows], Shape.KRONER),
        ),
    )


def checklists(export: Export, words: Words) -> Sheet:
    """One row per requirement and measure that the checklist concerns."""
    rows = [
        (checklist, measure, requirement)
        for checklist in export.workshop.checklists.values()
        for measure in concerned(export, checklist)
        for requirement in checklist.requirements
    ]

    known = Requirements(export.workshop)

    def answer(checklist: Checklist, measure: Measure, requirement: Requirement) -> str:
        found = known.answers(checklist, measure).get(requirement.id)
        if found is None:
            return ""
        return words.say("output.met.from_fields" if found.from_fields else f"output.met.{found.met}")

    return Sheet(
        "output.sheet.checklists",
        (
            Column("output.checklist", 30, [words.text(checklist.title) for checklist, _, _ in rows]),
            Column("fields.due", 12, [due_day(checklist.deadline) for checklist, _, _ in rows], Shape.DATE),
            Column("output.measure", 52, [measure.title for _, measure, _ in rows]),
            Column("output.requirement", 56, [words.text(requirement.text) for _, _, requirement in rows]),
            Column("output.answer", 14, [answer(*row) for row in rows]),
        ),
    )


def concerned(export: Export, checklist: Checklist) -> list[Measure]:
    """Returns the measures that a checklist is meant for (by funding) or that have answers; most supported first."""
    return [
        measure
        for measure in export.live
        if measure.met.get(checklist.id) or checklist.funding in values_of(measure, "funding")
    ]


def kind_words(kind: MeasureKind | None, words: Words) -> str:
    return words.say(f"fields.measure_kind_{kind}") if kind else ""


def _whole(kroner: float | None) -> int | None:
    return None if kroner is None else round(kroner)
