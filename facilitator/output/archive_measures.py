"""Archive rows about measures and everything said about them. Label and unit are included only where the author opted in."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.domain.kernel import MeasureId
from facilitator.domain.tally import Breadth
from facilitator.domain.things import CoBenefit, Conflict, Criterion, Measure
from facilitator.domain.thumb import Thumb
from facilitator.domain.thumbs import thumb_counts
from facilitator.methods.hidden_conflict import split
from facilitator.output.archive_readiness import reckoned
from facilitator.output.archive_schema import OWN_TABLES, Row
from facilitator.output.export import Export, Signed
from facilitator.output.fields import values_of


def measures(export: Export) -> Iterator[Row]:
    counts = export.counts()
    for measure in export.measures.values():
        if not export.is_readable(measure):
            yield _without_text(export, measure)
            continue
        is_live = export.is_live(measure)
        row: Row = {
            "id": measure.id,
            "title": measure.title,
            "description": measure.description or None,
            "status": export.status(measure),
            "merged_into": measure.merged_into,
            "table_number": measure.table,
            "votes": export.votes(measure) if is_live else None,
            **_breadth(export.breadth(measure) if is_live else None),
            "stars": export.stars(export.rounds[-1], measure) if is_live and export.rounds else None,
            "dealt_to": export.total_in(export.rounds[-1], measure).dealt if is_live and export.rounds else None,
            "claimed_by": measure.claimed_by,
            "on_behalf": int(measure.on_behalf),
            "posted_at": export.stamp(measure.posted_at),
            **_signature(export, measure),
        }
        row |= _fields(export, measure)
        if is_live:
            row |= reckoned(export, measure)
        if measure.merged_into is None:
            row |= {column: counted[measure.id] for column, counted in counts.items()} | _thumbs(export, measure)
        yield row


def _fields(export: Export, measure: Measure) -> Row:
    """Several values are joined."""
    declared = {field.name for field in export.workshop.programme.fields} - OWN_TABLES
    known = {name: value for name, value in measure.fields.items() if name in declared}
    return {name: "; ".join(value) if isinstance(value, tuple) else value for name, value in known.items()}


def _thumbs(export: Export, measure: Measure) -> Row:
    counted = thumb_counts(export.workshop, measure)
    if not counted:
        return {}
    return {f"thumbs_{thumb.value}": counted[thumb] for thumb in Thumb} | {"split": round(split(counted), 2)}


def partner_units(export: Export) -> Iterator[Row]:
    for measure in export.measures.values():
        for unit in values_of(measure, "partner_units") if export.is_readable(measure) else ():
            yield {"measure": measure.id, "unit": unit}


def originals(export: Export) -> Iterator[Row]:
    for measure in export.measures.values():
        if measure.merged_into is not None:
            is_readable = export.is_readable(measure)
            yield {
                "id": measure.id,
                "target": export.workshop.root_id(measure.id),
                "merged_into": measure.merged_into,
                "title": measure.title if is_readable else "",
                "description": (measure.description or None) if is_readable else None,
                "table_number": measure.table,
                **(_signature(export, measure) if is_readable else {}),
            }


def comments(export: Export) -> Iterator[Row]:
    for comment in export.shown(export.workshop.comments.values()):
        row: Row = {"id": comment.id, **_place(export, comment.measure), "at": export.stamp(comment.at)}
        if comment.hidden_because is None:
            yield {**row, "hidden": 0, "text": comment.text, **_signature(export, comment)}
        else:
            yield {**row, "hidden": 1, "reason": comment.hidden_because}


def offers(export: Export) -> Iterator[Row]:
    for offer in export.shown(export.workshop.offers.values()):
        yield {
            "id": offer.id,
            **_place(export, offer.measure),
            "stance": offer.stance.value,
            "resource": offer.resource.value if offer.resource else None,
            "unit": offer.unit,
            "text": offer.text,
            "at": export.stamp(offer.at),
            "label": export.signature(offer).label or None,
        }


def conflicts(export: Export) -> Iterator[Row]:
    for conflict in export.shown(export.workshop.conflicts.values()):
        yield _remark(export, conflict) | {"solution": conflict.solution or None}


def co_benefits(export: Export) -> Iterator[Row]:
    for benefit in export.shown(export.workshop.co_benefits.values()):
        yield _remark(export, benefit)


def ratings(export: Export) -> Iterator[Row]:
    for measure in export.measures.values():
        for criterion in Criterion:
            told = measure.ratings.get(criterion)
            if told is not None:
                yield {
                    "measure": measure.id,
                    "criterion": criterion.value,
                    "count": told.count,
                    "mean": told.mean,
                    "spread": None if told.joint else told.spread,
                    "joint": int(told.joint),
                }


def commitments(export: Export) -> Iterator[Row]:
    for made in export.shown(export.workshop.commitments.values()):
        place = _place(export, made.measure)
        yield {"id": made.id, **place, "unit": made.unit, "text": made.text, "at": export.stamp(made.at)}


def rounds(export: Export) -> Iterator[Row]:
    for voting in export.rounds:
        votes = sum(export.total_in(voting, measure).votes for measure in export.live)
        yield {"round": voting.id, "phase": voting.phase, "voters": export.voters(voting), "votes": votes}


def results(export: Export) -> Iterator[Row]:
    for voting in export.rounds:
        for measure in export.live:
            counts, got = export.counts_in(voting, measure), export.total_in(voting, measure)
            if got.votes:
                yield {
                    "round": voting.id,
                    "phase": voting.phase,
                    "measure": measure.id,
                    "votes": got.votes,
                    **_breadth(export.breadth_in(voting, measure)),
                    "stars": export.stars(voting, measure),
                    "dealt_to": got.dealt,
                    "apart": " + ".join(str(counted.votes) for counted in counts) if len(counts) > 1 else None,
                    "counted_with": " ".join(other.id for other in export.counted_with(voting, measure)) or None,
                }


def _breadth(breadth: Breadth | None) -> Row:
    areas, tables = (breadth.areas, breadth.tables) if breadth else (None, None)
    return {
        "breadth": areas.n if areas else None,
        "breadth_is_exact": int(areas.is_exact) if areas else None,
        "breadth_tables": tables.n if tables else None,
        "breadth_tables_is_exact": int(tables.is_exact) if tables else None,
    }


def _without_text(export: Export, measure: Measure) -> Row:
    """Returns the row of a measure whose text is not exported (hidden, or withdrawn as a draft): it is counted, without
    content."""
    return {
        "id": measure.id,
        "title": "",
        "status": export.status(measure),
        "reason": export.workshop.hidden_because(measure),
        "merged_into": measure.merged_into,
        "table_number": measure.table,
        "on_behalf": int(measure.on_behalf),
        "posted_at": export.stamp(measure.posted_at),
    }


def _remark(export: Export, remark: Conflict | CoBenefit) -> Row:
    row: Row = {"id": remark.id, **_place(export, remark.measure), "text": remark.text, "at": export.stamp(remark.at)}
    row |= {"goal": remark.goal or None, "affected": remark.affected or None}
    return row | _signature(export, remark)


def _place(export: Export, given_to: MeasureId) -> Row:
    return {"measure": export.workshop.root_id(given_to), "given_to": given_to}


def _signature(export: Export, thing: Signed) -> Row:
    person = export.signature(thing)
    return {"label": person.label or None, "unit": person.unit or None}
