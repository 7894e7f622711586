"""Sections of the minutes about readiness: lacks, price per tonne, and checklists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from facilitator.domain.classes import only_class
from facilitator.domain.fields import questions
from facilitator.domain.kernel import RequirementId
from facilitator.domain.programme import Checklist, Programme
from facilitator.domain.things import Met
from facilitator.methods.abatement import abatement as reckon
from facilitator.methods.abatement import shared_measures
from facilitator.methods.readiness import Gaps, by_unit, lacks_of_all
from facilitator.methods.requirements import Answer, Requirements
from facilitator.output.export import Export
from facilitator.output.fields import due_day
from facilitator.output.paper import Line, Paper
from facilitator.output.sheets_of_readiness import concerned
from facilitator.output.words import Words

lacks_named_max = 3
"""Number of most frequent lacks named per unit."""


def readiness(paper: Paper, export: Export, words: Words) -> None:
    """Writes one sentence for the day and a row per unit."""
    lacks = lacks_of_all(export.workshop)
    if not lacks:
        return
    ready = sum(not missing for missing in lacks.values())
    paper.heading(words.say("output.heading.readiness"))
    programme = export.workshop.programme
    every = [question.name for question in questions(programme.fields)]
    asked = words.all_of([words.lack(programme, lack).lower() for lack in every])
    paper.introduction(words.say("output.minutes.readiness", n=len(lacks), ready=ready, asked=asked))
    counted = Counter(lack for missing in lacks.values() for lack in missing)
    if counted:
        paper.introduction(words.say("output.minutes.lacks", lacks=_named(counted, words, programme, len(every))))
    heads = ["fields.lead_unit", "output.sheet.measures", "output.ready", "output.minutes.lacks_most"]
    rows = [_unit_row(unit, gaps, words, programme) for unit, gaps in by_unit(export.workshop).items()]
    paper.table([words.say(head) for head in heads], rows, (4.4, 1.8, 2.0, 8.4), numbers=(1, 2))


def _unit_row(unit: str, gaps: Gaps, words: Words, programme: Programme) -> list[list[Line]]:
    return [
        [Line(strong=unit) if unit else Line(muted=words.say("output.no_unit"))],
        [Line(words.number(len(gaps.measures)))],
        [Line(words.number(gaps.ready))],
        [Line(_named(gaps.counts(), words, programme, lacks_named_max))],
    ]


def _named(counted: Counter[str], words: Words, programme: Programme, most: int) -> str:
    """Returns `frist (12), neste steg (11)`: most frequent first, ties in the order of the forms."""
    ordered = sorted(
        (question.name for question in questions(programme.fields) if counted[question.name]),
        key=lambda lack: -counted[lack],
    )
    return ", ".join(f"{words.lack(programme, lack).lower()} ({counted[lack]})" for lack in ordered[:most])


def abatement(paper: Paper, export: Export, words: Words) -> None:
    """Writes how much is known, the known prices, and the assumptions."""
    found = reckon(export.workshop)
    if found.measures == 0:
        return
    say, measures = words.say, export.workshop.measures
    paper.heading(say("output.heading.abatement"))
    known = {"n": found.measures, "effects": found.effects, "costs": found.costs, "both": found.both}
    paper.introduction(say("output.minutes.known", **known))
    if classes := sum(only_class(measure) for measure in shared_measures(export.workshop)):
        paper.introduction(say("output.minutes.only_class", n=classes))
    paper.introduction(say("output.minutes.priced", n=len(found.priced), direct=found.direct, apart=len(found.apart)))
    if not found.priced:
        return
    rows = [
        [
            [Line(strong=measures[facts.measure].title)],
            [Line(words.number(facts.tonnes or 0))],
            [Line(say(f"fields.effect_certainty_{facts.certainty}") if facts.certainty else say("output.unknown"))],
            [Line(words.number(round(facts.yearly_cost or 0)))],
            [Line(words.number(round(facts.kroner_per_tonne or 0)))],
        ]
        for facts in found.priced
    ]
    heads = ["measure", "field.effect_tonnes", "field.effect_certainty", "yearly_cost", "kroner_per_tonne"]
    paper.table([say(f"output.{head}") for head in heads], rows, (6.8, 2.2, 2.4, 2.8, 2.4), numbers=(1, 3, 4))
    reckoning = export.workshop.reckoning
    interest = words.number(reckoning.interest_percent)
    paper.note(say("output.about.abatement", years=reckoning.years, interest=interest))


def checklists(paper: Paper, export: Export, words: Words) -> None:
    """Writes each checklist with the measures it concerns that have answers."""
    known = Requirements(export.workshop)
    answered = {
        checklist: {
            measure.title: found
            for measure in concerned(export, checklist)
            if (found := known.answers(checklist, measure))
        }
        for checklist in export.workshop.checklists.values()
    }
    if not any(answered.values()):
        return
    paper.heading(words.say("output.sheet.checklists"))
    for checklist, measures in answered.items():
        if measures:
            paper.heading(words.text(checklist.title), 2)
            paper.byline(_about(checklist, words))
            heads = ["output.measure", "output.met.yes", "output.met.not_yet", "output.unknown"]
            rows = [[[Line(strong=title)], *_counts(checklist, found)] for title, found in measures.items()]
            paper.table([words.say(head) for head in heads], rows, (9.4, 2.0, 2.4, 2.8), numbers=(1, 2, 3))
            if any(answer.from_fields for found in measures.values() for answer in found.values()):
                paper.note(words.say("output.about.from_fields"))


def _about(checklist: Checklist, words: Words) -> str:
    """Returns the number of requirements, the deadline, and the warning for an unreviewed example."""
    deadline = due_day(checklist.deadline)
    parts = [
        words.say("output.minutes.requirements", n=len(checklist.requirements)),
        words.say("output.minutes.deadline", date=words.day(deadline)) if deadline else "",
        words.say("output.minutes.example") if checklist.example else "",
    ]
    return " · ".join(filter(None, parts))


def _counts(checklist: Checklist, found: Mapping[RequirementId, Answer]) -> list[list[Line]]:
    counted = Counter(answer.met for answer in found.values())
    unknown = len(checklist.requirements) - len(found)
    return [[Line(str(n))] for n in (counted[Met.YES], counted[Met.NOT_YET], unknown)]
