"""Readiness: what a measure still lacks before it can be carried out, per measure and per unit; the pages sum it per table. It is
a list of open questions, not a grade."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from facilitator.domain.fields import Group, Question, is_known, questions
from facilitator.domain.kernel import MeasureId
from facilitator.domain.things import FieldValue, Measure, MeasureKind
from facilitator.domain.workshop import Workshop
from facilitator.methods.abatement import kind_of, shared_measures

not_known_yet = ""
"""The unit of a measure without a lead unit."""


WITHOUT_TONNES = frozenset({MeasureKind.ADAPTATION, MeasureKind.ORGANISATION})
"""Kinds of which no effect in tonnes is asked."""
EFFECT = "effect"


@dataclass(frozen=True, slots=True)
class Gaps:
    """Lacks of one unit's measures, those with the fewest first."""

    measures: tuple[tuple[MeasureId, tuple[str, ...]], ...]

    @property
    def ready(self) -> int:
        return sum(not lacks for _, lacks in self.measures)

    def counts(self) -> Counter[str]:
        return Counter(lack for _, lacks in self.measures for lack in lacks)


def lacking(
    every: Iterable[Question], fields: Mapping[str, FieldValue], kind: MeasureKind | None, *, in_conflict: bool
) -> tuple[str, ...]:
    """Returns the names of the questions that apply to a measure and that none of its fields answers. `in_conflict`: a goal
    conflict was flagged on it or on a measure merged into it."""
    return tuple(
        [
            question.name
            for question in every
            if applies(question, kind, in_conflict=in_conflict) and not is_answered(question, fields)
        ]
    )


def applies(question: Question, kind: MeasureKind | None, *, in_conflict: bool) -> bool:
    if question.group is Group.CONFLICT:
        return in_conflict
    return question.name != EFFECT or kind not in WITHOUT_TONNES


def is_answered(question: Question, fields: Mapping[str, FieldValue]) -> bool:
    return any(is_known(fields.get(name)) for name in question.fields)


def lacks_of_all(workshop: Workshop) -> dict[MeasureId, tuple[str, ...]]:
    """Returns lacks of live measures without drafts, in the order of `shared_measures`."""
    every, in_conflict = questions(workshop.programme.fields), conflicted(workshop)
    return {
        measure.id: lacking(
            every,
            measure.fields,
            kind_of(workshop.programme.kinds, measure.fields),
            in_conflict=measure.id in in_conflict,
        )
        for measure in shared_measures(workshop)
    }


def conflicted(workshop: Workshop) -> frozenset[MeasureId]:
    """Returns root measures on which, or on whose originals, a goal conflict was flagged."""
    return frozenset(workshop.root_id(conflict.measure) for conflict in workshop.conflicts.values())


def by_unit(workshop: Workshop) -> dict[str, Gaps]:
    """Groups by lead unit: the programme's units in its order, then others, last `not_known_yet`."""
    lacks = lacks_of_all(workshop)
    led: dict[str, list[MeasureId]] = {}
    for measure in lacks:
        led.setdefault(lead_of(workshop.measures[measure]), []).append(measure)
    known = [unit for area in workshop.programme.areas for unit in area.units]
    place = {unit: number for number, unit in enumerate(known)}
    ordered = sorted(led, key=lambda unit: (unit == not_known_yet, place.get(unit, len(place)), unit))
    return {unit: _gaps(lacks, led[unit]) for unit in ordered}


def lead_of(measure: Measure) -> str:
    unit = measure.fields.get("lead_unit", not_known_yet)
    return unit if isinstance(unit, str) else not_known_yet


def _gaps(lacks: Mapping[MeasureId, tuple[str, ...]], measures: Iterable[MeasureId]) -> Gaps:
    return Gaps(tuple(sorted(((m, lacks[m]) for m in measures), key=lambda one: len(one[1]))))
