"""The audit log: who of the hosts and organisers did what, and the command that undoes it. Participants' actions are left out,
since they would reveal who wrote what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import TypeAlias

from facilitator.domain.big_screen import SceneChosen, ScreenFrozen
from facilitator.domain.checklists import ChecklistSet
from facilitator.domain.command import Event, wire_name
from facilitator.domain.comments import CommentHidden
from facilitator.domain.fund import MeasureLocked
from facilitator.domain.hiding import MeasureHidden
from facilitator.domain.kernel import ActorId, MeasureId
from facilitator.domain.measures import MeasurePosted
from facilitator.domain.merging import MeasuresMerged
from facilitator.domain.messages import MessageSent
from facilitator.domain.phases import PhaseExtended, PhaseSkipped
from facilitator.domain.polls import FeedbackGiven
from facilitator.domain.workshop import Workshop
from facilitator.views.records import Json, Record, text

Undo: TypeAlias = "dict[str, Json] | None"
FACTS = frozenset(
    {
        "reason",
        "field",
        "value",
        "seconds",
        "skipped",
        "to",
        "table",
        "scene",
        "step",
        "frozen",
        "signal",
        "format",
        "text",
        "years",
        "interest_percent",
        "amount",
        "date",
        "lock",
    }
)
"""Event fields that are shown beside the titles of measures and phase. Ids and what people wrote are not."""
NOT_TOLD = frozenset({wire_name(FeedbackGiven)})
"""Feedback is anonymous, and the time it was given could identify its author."""


def act_record(
    workshop: Workshop, event: Event, *, seq: int, at: int, actor: str, names: Mapping[ActorId, str]
) -> Record:
    """Returns the record of one action. `names` are those of the organisers other than the first."""
    role, _, number = actor.partition("-")
    is_draft = _is_about_a_draft(workshop, event)
    return {
        "seq": seq,
        "at": at,
        "role": role,
        "table": int(number) if role == "host" else None,
        "name": names.get(ActorId(actor), ""),
        "act": "draft" if is_draft else wire_name(type(event)),
        "facts": {} if is_draft else _facts(workshop, event),
        "undo": _undo(workshop, event, at),
    }


def _is_about_a_draft(workshop: Workshop, event: Event) -> bool:
    """Returns whether only the fact may be shown, not its content: what a host does with a draft on somebody's behalf. This holds
    for the posting of a draft also later, since the count beside the author's name went up at that moment."""
    if isinstance(event, MeasurePosted):
        return event.private
    measure = workshop.measures.get(MeasureId(str(getattr(event, "measure", ""))))
    return measure is not None and measure.private


def _facts(workshop: Workshop, event: Event) -> Record:
    said = {field.name: getattr(event, field.name) for field in fields(event)}  # type: ignore[arg-type]
    told: Record = {name: _plain(value) for name, value in said.items() if name in FACTS}
    if not isinstance(event, MessageSent):
        told.pop("text", None)
    for fact, field in (("title", "measure"), ("title", "source"), ("into", "target"), ("other", "other")):
        measure = workshop.measures.get(MeasureId(str(said.get(field))))
        if measure is not None and not measure.private:
            told[fact] = measure.title
    if isinstance(event, ChecklistSet):
        told["title"] = text(event.checklist.title)
    phase = workshop.programme.phase(said["phase"]) if "phase" in said else None
    return told | ({"phase": text(phase.title)} if phase else {})


def _plain(value: object) -> Json:
    if isinstance(value, tuple):
        return [str(part) for part in value]
    return value if isinstance(value, str | int | float | bool) or value is None else str(value)


def _undo(workshop: Workshop, event: Event, at: int) -> Undo:
    """Returns the command that undoes the event, if it is still in effect; else None. Nothing is undone after closing."""
    match event:
        case _ if workshop.closed_at is not None:
            return None
        case MeasuresMerged(source, target) if workshop.measures[source].merged_into == target:
            return {"name": "unmerge_measure", "data": {"measure": source}}
        case MeasureHidden(measure) if workshop.measures[measure].hidden_because is not None:
            return {"name": "show_measure", "data": {"measure": measure}}
        case CommentHidden(comment) if workshop.comments[comment].hidden_because is not None:
            return {"name": "show_comment", "data": {"comment": comment}}
        case MessageSent(message) if message in workshop.messages:
            return {"name": "take_down_message", "data": {"message": message}}
        case PhaseSkipped(phase, True) if phase in workshop.skipped:
            return {"name": "skip_phase", "data": {"phase": phase, "skipped": False}}
        case PhaseExtended(seconds) if at >= workshop.run.started_at:
            return {"name": "extend_phase", "data": {"seconds": -seconds}}
        case SceneChosen(scene) if scene is not None and workshop.scene == scene:
            return {"name": "show_scene", "data": {}}
        case ScreenFrozen(True) if workshop.frozen:
            return {"name": "freeze_screen", "data": {"frozen": False}}
        case MeasureLocked(measure, lock) if lock is not None and workshop.fund.locks.get(measure) == lock:
            return {"name": "lock_measure", "data": {"measure": measure, "lock": None}}
        case _:
            return None
