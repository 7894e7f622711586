"""Records of a measure and of what people said about it; docs/protocol.md describes their fields. These functions only shape
records; the audiences' files decide who gets them."""

from __future__ import annotations

from collections import Counter

from facilitator.domain.classes import contradictions
from facilitator.domain.fields import is_known
from facilitator.domain.kernel import ActorId, ParticipantId
from facilitator.domain.things import CoBenefit, Comment, Conflict, Criterion, Measure, Offer, Rating
from facilitator.domain.thumb import Thumb
from facilitator.domain.workshop import Workshop
from facilitator.methods.abatement import Facts
from facilitator.methods.hidden_conflict import is_split, split
from facilitator.views.audience import Room
from facilitator.views.records import Json, Record


def measure_record(workshop: Workshop, measure: Measure, by: Json) -> Record:
    return {
        "kind": "measure",
        "id": measure.id,
        "table": measure.table,
        "title": measure.title,
        "description": measure.description,
        "status": measure.status.value,
        "merged_into": measure.merged_into,
        "originals": list(measure.originals),
        "fields": {k: list(v) if isinstance(v, tuple) else v for k, v in measure.fields.items()},
        "claimed_by": workshop.claimant(measure),
        "posted_at": measure.posted_at,
        "private": measure.private,
        "on_behalf": measure.on_behalf,
        "by": by,
        "hidden": workshop.hidden_because(measure) is not None,
        "reason": workshop.hidden_because(measure),
    }


def known_of(measure: Measure, facts: Facts, lacks: tuple[str, ...]) -> Record:
    """Returns the lacks and computed figures of a live measure, for leaders; `not_known` are the fields whose words say
    so, `contradicts` classes with the numbers that do not fit them."""
    return {
        "lacks": [*lacks],
        "facts": {
            "kind": facts.kind.value if facts.kind else None,
            "yearly_cost": facts.yearly_cost,
            "kroner_per_tonne": facts.kroner_per_tonne,
            "contradicts": [[*names] for names in contradictions(measure.fields)],
            "not_known": [name for name, value in measure.fields.items() if not is_known(value)],
        },
    }


def without_text(record: Record) -> Record:
    """Returns the record of a measure that is not shown, with its content blanked."""
    return record | {"title": "", "description": "", "fields": {}, "by": None}


def comment_record(comment: Comment, by: Json, *, with_hidden_text: bool) -> Record:
    hidden = comment.hidden_because is not None
    return {
        "kind": "comment",
        "id": comment.id,
        "measure": comment.measure,
        "text": comment.text if with_hidden_text or not hidden else "",
        "at": comment.at,
        "hidden": hidden,
        "reason": comment.hidden_because,
        "by": None if hidden and not with_hidden_text else by,
    }


def offer_record(offer: Offer, by: Json) -> Record:
    return {
        "kind": "offer",
        "id": offer.id,
        "measure": offer.measure,
        "stance": offer.stance.value,
        "resource": offer.resource.value if offer.resource else None,
        "unit": offer.unit,
        "area": offer.area,
        "text": offer.text,
        "at": offer.at,
        "by": by,
    }


def conflict_record(conflict: Conflict, by: Json) -> Record:
    record = _remark_record("conflict", conflict, by)
    return record | {"goal": conflict.goal, "affected": conflict.affected, "solution": conflict.solution}


def co_benefit_record(co_benefit: CoBenefit, by: Json) -> Record:
    return _remark_record("co_benefit", co_benefit, by) | {"goal": co_benefit.goal, "affected": co_benefit.affected}


def _remark_record(kind: str, remark: Conflict | CoBenefit, by: Json) -> Record:
    return {"kind": kind, "id": remark.id, "measure": remark.measure, "text": remark.text, "at": remark.at, "by": by}


def rating_record(measure: Measure) -> Record:
    means: Record = {criterion.value: mean_of(measure.ratings.get(criterion)) for criterion in Criterion}
    return {"kind": "rating", "measure": measure.id, **means}


def mean_of(told: Rating | None) -> Json:
    if told is None:
        return {"count": 0, "mean": None, "spread": None, "joint": False}
    return {"count": told.count, "mean": told.mean, "spread": told.spread, "joint": told.joint}


def thumbs_record(measure: Measure, counted: Counter[Thumb]) -> Record:
    """Counts of thumbs; never who gave which."""
    counts: Record = {thumb.value: counted[thumb] for thumb in Thumb}
    return {
        "kind": "thumbs",
        "measure": measure.id,
        **counts,
        "split": round(split(counted), 2),
        "is_split": is_split(counted),
    }


def signature(author: ActorId, room: Room) -> Json:
    """Returns the author's label and unit; only for entries whose author chose to be named."""
    known = room.people.get(ParticipantId(author))
    return {"label": known.label, "unit": known.unit} if known else None
