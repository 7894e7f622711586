"""Archive rows about measures and everything said about them. Label and unit are included only where the author opted in."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.domain.kernel import MeasureId
from facilitator.domain.things import CoBenefit, Conflict, Criterion, Measure
from facilitator.domain.thumb import Thumb
from facilitator.domain.thumbs import thumbs_told
from facilitator.methods.hidden_conflict import split
from facilitator.output.archive_readiness import reckoned
from facilitator.output.archive_schema import OWN_TABLES, Row
from facilitator.output.boards import Boards, Signed
from facilitator.output.fields import values_of


def measures(boards: Boards) -> Iterator[Row]:
    counts = boards.counts()
    for measure in boards.measures.values():
        if not boards.is_readable(measure):
            yield _without_text(boards, measure)
            continue
        is_live = boards.is_live(measure)
        row: Row = {
            "id": measure.id,
            "title": measure.title,
            "description": measure.description or None,
            "status": boards.status(measure),
            "merged_into": measure.merged_into,
            "table_number": measure.table,
            "votes": boards.votes(measure) if is_live else None,
            "breadth": boards.breadth(measure) if is_live else None,
            "breadth_tables": boards.tables(measure) if is_live else None,
            "stars": boards.stars(boards.rounds[-1], measure) if is_live and boards.rounds else None,
            "dealt_to": boards.total_in(boards.rounds[-1], measure).dealt if is_live and boards.rounds else None,
            "claimed_by": measure.claimed_by,
            "on_behalf": int(measure.on_behalf),
            "posted_at": boards.stamp(measure.posted_at),
            **_signature(boards, measure),
        }
        row |= _fields(boards, measure)
        if is_live:
            row |= reckoned(boards, measure)
        if measure.merged_into is None:
            row |= {column: counted[measure.id] for column, counted in counts.items()} | _thumbs(boards, measure)
        yield row


def _fields(boards: Boards, measure: Measure) -> Row:
    """Several values are joined."""
    declared = {field.name for field in boards.workshop.programme.fields} - OWN_TABLES
    known = {name: value for name, value in measure.fields.items() if name in declared}
    return {name: "; ".join(value) if isinstance(value, tuple) else value for name, value in known.items()}


def _thumbs(boards: Boards, measure: Measure) -> Row:
    counted = thumbs_told(boards.workshop, measure)
    if not counted:
        return {}
    return {f"thumbs_{thumb.value}": counted[thumb] for thumb in Thumb} | {"split": round(split(counted), 2)}


def partner_units(boards: Boards) -> Iterator[Row]:
    for measure in boards.measures.values():
        for unit in values_of(measure, "partner_units") if boards.is_readable(measure) else ():
            yield {"measure": measure.id, "unit": unit}


def originals(boards: Boards) -> Iterator[Row]:
    for measure in boards.measures.values():
        if measure.merged_into is not None:
            is_readable = boards.is_readable(measure)
            yield {
                "id": measure.id,
                "target": boards.workshop.root_id(measure.id),
                "merged_into": measure.merged_into,
                "title": measure.title if is_readable else "",
                "description": (measure.description or None) if is_readable else None,
                "table_number": measure.table,
                **(_signature(boards, measure) if is_readable else {}),
            }


def comments(boards: Boards) -> Iterator[Row]:
    for comment in boards.shown(boards.workshop.comments.values()):
        row: Row = {"id": comment.id, **_place(boards, comment.measure), "at": boards.stamp(comment.at)}
        if comment.hidden_because is None:
            yield {**row, "hidden": 0, "text": comment.text, **_signature(boards, comment)}
        else:
            yield {**row, "hidden": 1, "reason": comment.hidden_because}


def offers(boards: Boards) -> Iterator[Row]:
    for offer in boards.shown(boards.workshop.offers.values()):
        yield {
            "id": offer.id,
            **_place(boards, offer.measure),
            "stance": offer.stance.value,
            "resource": offer.resource.value if offer.resource else None,
            "unit": offer.unit,
            "text": offer.text,
            "at": boards.stamp(offer.at),
            "label": boards.signature(offer).label or None,
        }


def conflicts(boards: Boards) -> Iterator[Row]:
    for conflict in boards.shown(boards.workshop.conflicts.values()):
        yield _remark(boards, conflict) | {"solution": conflict.solution or None}


def co_benefits(boards: Boards) -> Iterator[Row]:
    for benefit in boards.shown(boards.workshop.co_benefits.values()):
        yield _remark(boards, benefit)


def ratings(boards: Boards) -> Iterator[Row]:
    for measure in boards.measures.values():
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


def commitments(boards: Boards) -> Iterator[Row]:
    for made in boards.shown(boards.workshop.commitments.values()):
        place = _place(boards, made.measure)
        yield {"id": made.id, **place, "unit": made.unit, "text": made.text, "at": boards.stamp(made.at)}


def rounds(boards: Boards) -> Iterator[Row]:
    for voting in boards.rounds:
        votes = sum(boards.total_in(voting, measure).votes for measure in boards.live)
        yield {"round": voting.id, "phase": voting.phase, "voters": boards.voters(voting), "votes": votes}


def results(boards: Boards) -> Iterator[Row]:
    for voting in boards.rounds:
        for measure in boards.live:
            counts, got = boards.counts_in(voting, measure), boards.total_in(voting, measure)
            if got.votes:
                yield {
                    "round": voting.id,
                    "phase": voting.phase,
                    "measure": measure.id,
                    "votes": got.votes,
                    "breadth": got.areas,
                    "stars": boards.stars(voting, measure),
                    "dealt_to": got.dealt,
                    "apart": " + ".join(str(counted.votes) for counted in counts) if len(counts) > 1 else None,
                    "counted_with": " ".join(other.id for other in boards.counted_with(voting, measure)) or None,
                }


def _without_text(boards: Boards, measure: Measure) -> Row:
    """Returns the row of a measure whose text is not exported (hidden, or withdrawn as a draft): it is counted, without
    content."""
    return {
        "id": measure.id,
        "title": "",
        "status": boards.status(measure),
        "reason": boards.workshop.hidden_because(measure),
        "merged_into": measure.merged_into,
        "table_number": measure.table,
        "on_behalf": int(measure.on_behalf),
        "posted_at": boards.stamp(measure.posted_at),
    }


def _remark(boards: Boards, remark: Conflict | CoBenefit) -> Row:
    row: Row = {"id": remark.id, **_place(boards, remark.measure), "text": remark.text, "at": boards.stamp(remark.at)}
    row |= {"goal": remark.goal or None, "affected": remark.affected or None}
    return row | _signature(boards, remark)


def _place(boards: Boards, given_to: MeasureId) -> Row:
    return {"measure": boards.workshop.root_id(given_to), "given_to": given_to}


def _signature(boards: Boards, thing: Signed) -> Row:
    person = boards.signature(thing)
    return {"label": person.label or None, "unit": person.unit or None}
