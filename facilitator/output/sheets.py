"""The sheets of the workbook, column by column."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from statistics import fmean

from facilitator.domain.text import Text
from facilitator.domain.things import CoBenefit, Comment, Conflict, Measure, Offer
from facilitator.methods.collaboration import work_orders
from facilitator.output import (
    archive_measures,
    archive_schema,
    sheet_of_fund,
    sheet_of_ratings,
    sheet_of_votes,
    sheets_of_readiness,
)
from facilitator.output.cell_text import listed
from facilitator.output.export import Export, Remark, Signed
from facilitator.output.fields import column
from facilitator.output.sheet import Column, Shape, Sheet
from facilitator.output.words import Words

_shapes = {"text": Shape.TEXT, "integer": Shape.COUNT, "real": Shape.MEAN}


def sheets(export: Export, words: Words) -> list[Sheet]:
    return [
        _measures(export, words),
        *sheet_of_votes.sheets(export, words),
        sheets_of_readiness.readiness(export, words),
        sheets_of_readiness.abatement(export, words),
        sheets_of_readiness.checklists(export, words),
        _collaboration(export, words),
        _work_orders(export, words),
        _conflicts_and_co_benefits(export, words),
        _comments(export, words),
        sheet_of_ratings.ratings(export, words),
        _commitments(export),
        _feedback(export, words),
        _originals(export, words),
        *sheet_of_fund.sheets(export, words),
    ]


def _measures(export: Export, words: Words) -> Sheet:
    live = export.live
    return Sheet(
        "output.sheet.measures",
        (
            Column("output.measure", 52, [measure.title for measure in live]),
            Column("output.description", 56, [measure.description for measure in live]),
            Column("output.votes", 10, [export.votes(measure) for measure in live], Shape.COUNT),
            *sheet_of_votes.breadth([export.breadth(measure) for measure in live]),
            *_where_counted("output.stars", live, lambda measure: export.stars(export.rounds[-1], measure), export),
            *_where_counted(
                "output.dealt_to", live, lambda measure: export.total_in(export.rounds[-1], measure).dealt, export
            ),
            *sheet_of_votes.counted_otherwise(export, words, live),
            Column("output.table", 8, [measure.table for measure in live], Shape.COUNT),
            Column("output.claimed_by", 12, [measure.claimed_by for measure in live], Shape.COUNT),
            *(column(field, live, words) for field in export.workshop.programme.fields),
            *_declared(export, words, live),
            _written_by(export, words, live),
        ),
    )


def _where_counted(
    heading: str, live: list[Measure], count: Callable[[Measure], int | None], export: Export
) -> tuple[Column, ...]:
    """Returns the column only if some measure has a value."""
    counts = [count(measure) for measure in live] if export.rounds else []
    return (Column(heading, 10, counts, Shape.COUNT),) if any(found is not None for found in counts) else ()


def _collaboration(export: Export, words: Words) -> Sheet:
    offers = export.in_order_of_support(export.workshop.offers.values())
    resources = [words.say(f"resource.{offer.resource.value}") if offer.resource else "" for offer in offers]
    return Sheet(
        "output.sheet.collaboration",
        (
            _about_measure(export, offers),
            Column("output.kind", 14, [words.say(f"stance.{offer.stance.value}") for offer in offers]),
            Column("output.unit", 26, [offer.unit for offer in offers]),
            Column("output.area", 30, [offer.area for offer in offers]),
            Column("output.resource", 16, resources),
            Column("output.text", 64, [offer.text for offer in offers]),
            _written_by(export, words, offers),
        ),
    )


def _work_orders(export: Export, words: Words) -> Sheet:
    """One row per measure with entries; those where an offer meets a need first."""
    orders, measures = work_orders(export.workshop), export.workshop.measures

    def more(offers: int) -> str:
        return words.say("output.more_offers", n=offers, sheet=words.say("output.sheet.collaboration"))

    def said(offers: Iterable[Offer]) -> str:
        return listed([f"{offer.unit}: {offer.text}" for offer in offers], more)

    return Sheet(
        "output.sheet.orders",
        (
            Column("output.measure", 52, [measures[order.measure].title for order in orders]),
            Column("output.units", 10, [order.units for order in orders], Shape.COUNT),
            Column("order.is_met", 14, [words.say("output.yes") if order.meets else "" for order in orders]),
            Column("stance.offer", 50, [said(order.offers) for order in orders]),
            Column("stance.need", 50, [said(order.needs) for order in orders]),
            Column("stance.join", 50, [said(order.joins) for order in orders]),
        ),
    )


def _conflicts_and_co_benefits(export: Export, words: Words) -> Sheet:
    conflicts = export.in_order_of_support(export.workshop.conflicts.values())
    benefits = export.in_order_of_support(export.workshop.co_benefits.values())
    remarks: list[Conflict | CoBenefit] = [*conflicts, *benefits]
    kinds = [words.say("output.conflict")] * len(conflicts) + [words.say("output.co_benefit")] * len(benefits)
    return Sheet(
        "output.sheet.conflicts",
        (
            _about_measure(export, remarks),
            Column("output.kind", 14, kinds),
            Column("output.text", 64, [remark.text for remark in remarks]),
            Column("aspect.goal", 30, [remark.goal for remark in remarks]),
            Column("aspect.affected", 30, [remark.affected for remark in remarks]),
            Column("aspect.solution", 44, [*(conflict.solution for conflict in conflicts), *("" for _ in benefits)]),
            _written_by(export, words, remarks),
        ),
    )


def _comments(export: Export, words: Words) -> Sheet:
    comments = export.in_order_of_support(export.workshop.comments.values())

    def unless_hidden(comment: Comment, text: str) -> str:
        return text if comment.hidden_because is None else ""

    signed = [unless_hidden(comment, words.signature(export.signature(comment))) for comment in comments]
    return Sheet(
        "output.sheet.comments",
        (
            _about_measure(export, comments),
            Column("output.text", 80, [unless_hidden(comment, comment.text) for comment in comments]),
            Column("output.hidden_because", 26, [comment.hidden_because for comment in comments]),
            Column(
                "output.written_at",
                10,
                [export.local(comment.at).time() for comment in comments],
                Shape.TIME,
            ),
            Column("output.written_by", 28, signed),
        ),
    )


def _commitments(export: Export) -> Sheet:
    made = sorted(export.shown(export.workshop.commitments.values()), key=lambda commitment: commitment.unit)
    return Sheet(
        "output.sheet.commitments",
        (
            Column("output.unit", 28, [commitment.unit for commitment in made]),
            _about_measure(export, made),
            Column("output.text", 80, [commitment.text for commitment in made]),
        ),
    )


def _feedback(export: Export, words: Words) -> Sheet:
    """One row per question for the scores, and one per text."""
    asked = export.workshop.programme.feedback
    rows = [(question, text) for question in asked for text in ("", *export.texts(question.id))]
    given = [None if text else export.scores(question.id) for question, text in rows]

    def counted(score: int) -> Column:
        counts = [None if scores is None else scores.count(score) for scores in given]
        return Column(f"output.score_{score}", 8, counts, Shape.COUNT)

    return Sheet(
        "output.sheet.feedback",
        (
            Column("output.question", 56, [words.text(question.title) for question, _ in rows]),
            Column("output.text", 64, [text for _, text in rows]),
            Column("output.answers", 10, [None if scores is None else len(scores) for scores in given], Shape.COUNT),
            Column("output.mean", 14, [fmean(scores) if scores else None for scores in given], Shape.MEAN),
            *(counted(score) for score in range(1, 6)),
        ),
    )


def _originals(export: Export, words: Words) -> Sheet:
    """Originals of merged measures, unchanged."""
    merged = [measure for measure in export.measures.values() if measure.merged_into is not None]
    return Sheet(
        "output.sheet.originals",
        (
            Column("output.measure", 52, [measure.title for measure in merged]),
            Column("output.description", 64, [measure.description for measure in merged]),
            Column("output.table", 8, [measure.table for measure in merged], Shape.COUNT),
            Column("output.target", 44, [export.workshop.root(measure).title for measure in merged]),
            _written_by(export, words, merged),
        ),
    )


# -- columns shared by several sheets


def _declared(export: Export, words: Words, measures: Iterable[Measure]) -> Iterator[Column]:
    """Yields the columns of the archive's `measures` that have a `sheet`."""
    rows = {row["id"]: row for row in archive_measures.measures(export)}
    [table] = [table for table in archive_schema.tables() if table.name == "measures"]
    for declared in table.columns:
        if declared.sheet is not None:
            cells = [rows[measure.id].get(declared.name) for measure in measures]
            heading = words.text(Text(declared.sheet["nb"], declared.sheet["en"]))
            yield Column("", declared.sheet["width"], cells, _shapes[declared.type], heading)


def _written_by(export: Export, words: Words, things: Iterable[Signed]) -> Column:
    return Column("output.written_by", 28, [words.signature(export.signature(thing)) for thing in things])


def _about_measure(export: Export, remarks: Iterable[Remark]) -> Column:
    day = export.workshop
    return Column("output.measure", 52, [day.measures[day.root_id(remark.measure)].title for remark in remarks])
