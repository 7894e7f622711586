"""Checklists: an organiser enters the requirements of a fund or a grant, and leaders record which of them a measure meets. A
requirement is met, not met yet, or not judged; no score is computed from it. One that is linked to fields is met while these are
known, until somebody answers it (methods/requirements.py)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from facilitator.domain.actor import Actor
from facilitator.domain.command import Command, Event
from facilitator.domain.fields import is_date
from facilitator.domain.kernel import LEADERS, ORGANISERS, ChecklistId, MeasureId, Refusal, RequirementId, Role
from facilitator.domain.limits import require_room
from facilitator.domain.programme import Checklist, Requirement
from facilitator.domain.text import Text, field_length_max, line, optional_line, title_length_max
from facilitator.domain.things import Met
from facilitator.domain.workshop import Workshop

checklists_max = 20
requirements_max = 40


@dataclass(frozen=True, slots=True)
class ChecklistSet(Event):
    """Creates or replaces a checklist. Answers stay with the requirements that remain."""

    checklist: Checklist

    def apply(self, workshop: Workshop) -> None:
        workshop.checklists[self.checklist.id] = self.checklist


@dataclass(frozen=True, slots=True)
class ChecklistRemoved(Event):
    checklist: ChecklistId

    def apply(self, workshop: Workshop) -> None:
        workshop.checklists.pop(self.checklist, None)


@dataclass(frozen=True, slots=True)
class RequirementAnswered(Event):
    """`met` None clears the answer."""

    measure: MeasureId
    checklist: ChecklistId
    requirement: RequirementId
    met: Met | None

    def apply(self, workshop: Workshop) -> None:
        answers = workshop.measures[self.measure].met.setdefault(self.checklist, {})
        if self.met is None:
            answers.pop(self.requirement, None)
        else:
            answers[self.requirement] = self.met


@dataclass(frozen=True, slots=True)
class TypedRequirement:
    id: RequirementId
    text: str


@dataclass(frozen=True, slots=True)
class SetChecklist(Command):
    """`version` is the version the organiser edited, 0 for a new checklist (optimistic locking): a newer version is not
    overwritten unseen."""

    roles: ClassVar[frozenset[Role]] = ORGANISERS
    checklist: ChecklistId
    title: str
    requirements: tuple[TypedRequirement, ...]
    deadline: str = ""
    funding: str = ""
    version: int = 0

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        before = workshop.checklists.get(self.checklist)
        if self.version != (before.version if before else 0):
            raise Refusal("changed_meanwhile", field="checklist")
        if before is None:
            require_room(workshop.checklists, limit="checklists", most=checklists_max)
        if self.deadline and not is_date(self.deadline):
            raise Refusal("bad_value", field="deadline")
        title = line(self.title, field="title", length_max=title_length_max)
        funding = optional_line(self.funding, field="funding", length_max=field_length_max)
        return [
            ChecklistSet(
                Checklist(
                    self.checklist,
                    _text(title, before.title if before else None),
                    self._requirements(before),
                    self.deadline,
                    funding,
                    version=self.version + 1,
                )
            )
        ]

    def _requirements(self, before: Checklist | None) -> tuple[Requirement, ...]:
        if not self.requirements:
            raise Refusal("empty", field="requirements")
        if len(self.requirements) > requirements_max:
            raise Refusal("too_many", limit="requirements", max=requirements_max)
        if len({typed.id for typed in self.requirements}) < len(self.requirements):
            raise Refusal("id_taken")
        known = {requirement.id: requirement for requirement in (before.requirements if before else ())}
        return tuple(_requirement(typed, known.get(typed.id)) for typed in self.requirements)


@dataclass(frozen=True, slots=True)
class RemoveChecklist(Command):
    roles: ClassVar[frozenset[Role]] = ORGANISERS
    checklist: ChecklistId

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        if self.checklist not in workshop.checklists:
            raise Refusal("unknown_checklist")
        return [ChecklistRemoved(self.checklist)]


@dataclass(frozen=True, slots=True)
class AnswerRequirement(Command):
    """A later answer replaces an earlier one."""

    roles: ClassVar[frozenset[Role]] = LEADERS
    measure: MeasureId
    checklist: ChecklistId
    requirement: RequirementId
    met: Met | None = None

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        measure = actor.live_measure(workshop, self.measure)
        if actor.role is Role.HOST and not workshop.belongs_to_table(measure, actor.table):
            raise Refusal("not_your_table")
        checklist = workshop.checklists.get(self.checklist)
        if checklist is None:
            raise Refusal("unknown_checklist")
        if self.requirement not in {requirement.id for requirement in checklist.requirements}:
            raise Refusal("unknown_requirement")
        return [RequirementAnswered(measure.id, checklist.id, self.requirement, self.met)]


def _requirement(typed: TypedRequirement, before: Requirement | None) -> Requirement:
    """Only one in the same words is still answered by its fields: other words may ask for something else."""
    written = line(typed.text, field="requirements", length_max=field_length_max)
    text = _text(written, before.text if before else None)
    return before if before is not None and text == before.text else Requirement(typed.id, text)


def _text(typed: str, before: Text | None) -> Text:
    """Keeps both languages of an unchanged text; a new text is used for both."""
    return before if before is not None and typed in (before.nb, before.en) else Text(nb=typed, en=typed)
