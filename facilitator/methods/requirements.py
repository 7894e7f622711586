"""Which requirements of a checklist a measure meets: as somebody answered, or else as its fields say already."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.domain.fields import Group, is_known, questions
from facilitator.domain.kernel import MeasureId, RequirementId
from facilitator.domain.programme import Checklist, Requirement
from facilitator.domain.things import Measure, Met
from facilitator.domain.workshop import Workshop
from facilitator.methods.readiness import conflicted, is_answered


@dataclass(frozen=True, slots=True)
class Answer:
    met: Met
    from_fields: bool = False


class Requirements:
    """Reads them for one moment of a workshop. `in_conflict`: the root measures on which a goal conflict was flagged."""

    def __init__(self, workshop: Workshop, in_conflict: frozenset[MeasureId] | None = None) -> None:
        self._fields = {field.name for field in workshop.programme.fields}
        self._questions = {question.name: question for question in questions(workshop.programme.fields)}
        self._in_conflict = conflicted(workshop) if in_conflict is None else in_conflict

    def answers(self, checklist: Checklist, measure: Measure) -> dict[RequirementId, Answer]:
        """Returns the answers that there are, in the order of the checklist."""
        by_hand = measure.met.get(checklist.id, {})
        said = self.said_by_fields(checklist, measure)
        return {
            asked.id: Answer(by_hand[asked.id]) if asked.id in by_hand else Answer(Met.YES, from_fields=True)
            for asked in checklist.requirements
            if asked.id in by_hand or asked.id in said
        }

    def said_by_fields(self, checklist: Checklist, measure: Measure) -> list[RequirementId]:
        """Returns the requirements whose fields are all known, answered or not."""
        return [asked.id for asked in checklist.requirements if self._is_said(asked, measure)]

    def _is_said(self, requirement: Requirement, measure: Measure) -> bool:
        return bool(requirement.fields) and all(self._is_known(name, measure) for name in requirement.fields)

    def _is_known(self, name: str, measure: Measure) -> bool:
        """A field, or a question that any of its fields answers. Where no goal conflict was flagged, there is none to handle."""
        if name in self._fields:
            return is_known(measure.fields.get(name))
        question = self._questions.get(name)
        if question is None:
            return False
        is_asked = question.group is not Group.CONFLICT or measure.id in self._in_conflict
        return not is_asked or is_answered(question, measure.fields)
