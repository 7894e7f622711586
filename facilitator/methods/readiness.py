"""Readiness: what a measure still lacks before it can be carried out, per measure and per unit; the pages sum it per table. It is
a list of open questions, not a grade."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from facilitator.domain.fields import BUILT_IN, Lack, is_known
from facilitator.domain.kernel import MeasureId
from facilitator.domain.things import FieldValue, Measure, MeasureKind
from facilitator.domain.workshop import Workshop
from facilitator.methods.abatement import kind_of, shared_measures

not_known_yet = ""
"""The unit of a measure without a lead unit."""


FIELDS_OF = {lack: frozenset(field.name for field in BUILT_IN if field.lack is lack) for lack in Lack}
"""A lack is answered by any one of these fields."""
WITHOUT_TONNES = frozenset({MeasureKind.ADAPTATION, MeasureKind.ORGANISATION})
"""Kinds of which no effect in tonnes is asked."""
_ASKED = {
    (tonnes, conflict): tuple(
        lack for lack in Lack if (tonnes or lack is not Lack.EFFECT) and (conflict or lack is not Lack.CONFLICT)
    )
    for tonnes in (False, True)
    for conflict in (False, True)
}
"""The lacks that apply, by (effect in tonnes applies, a goal conflict was flagged)."""


@dataclass(frozen=True, slots=True)
class Gaps:
    """Lacks of one unit's measures, those with the fewest first."""

    measures: tuple[tuple[MeasureId, tuple[Lack, ...]], ...]

    @property
    def ready(self) -> int:
        return sum(not lacks for _, lacks in self.measures)

    def counts(self) -> Counter[Lack]:
        return Counter(lack for _, lacks in self.measures for lack in lacks)


def lacking(fields: Mapping[str, FieldValue], kind: MeasureKind | None, *, in_conflict: bool) -> tuple[Lack, ...]:
    """Returns the lacks of a measure. `in_conflict`: a goal conflict was flagged on it or on a measure merged into it; it is
    answered once its handling is described."""
    return _unanswered(asked(kind, in_conflict=in_conflict), fields)


def _unanswered(lacks: Iterable[Lack], fields: Mapping[str, FieldValue]) -> tuple[Lack, ...]:
    known = [name for name, value in fields.items() if is_known(value)]
    return tuple([lack for lack in lacks if FIELDS_OF[lack].isdisjoint(known)])


def asked(kind: MeasureKind | None, *, in_conflict: bool) -> tuple[Lack, ...]:
    """Returns the lacks that apply to a measure."""
    return _ASKED[kind not in WITHOUT_TONNES, in_conflict]


def lacks_of_all(workshop: Workshop) -> dict[MeasureId, tuple[Lack, ...]]:
    """Returns lacks of live measures without drafts, in the order of `shared_measures`."""
    return {
        measure: _unanswered(asked, workshop.measures[measure].fields)
        for measure, asked in asked_of_all(workshop).items()
    }


def asked_of_all(workshop: Workshop) -> dict[MeasureId, tuple[Lack, ...]]:
    """Returns the lacks that apply, per measure, in the order of `shared_measures`."""
    in_conflict = {workshop.root_id(conflict.measure) for conflict in workshop.conflicts.values()}
    return {
        measure.id: asked(kind_of(workshop.programme.kinds, measure.fields), in_conflict=measure.id in in_conflict)
        for measure in shared_measures(workshop)
    }


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


def _gaps(lacks: Mapping[MeasureId, tuple[Lack, ...]], measures: Iterable[MeasureId]) -> Gaps:
    return Gaps(tuple(sorted(((m, lacks[m]) for m in measures), key=lambda one: len(one[1]))))
