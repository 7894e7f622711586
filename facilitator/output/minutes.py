"""The minutes: a Word document for leaders, most supported measures first. Ties are shown as ties, and no measure gets a rank."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from statistics import fmean

from facilitator.domain.kernel import ParticipantId
from facilitator.domain.person import Person
from facilitator.domain.things import Measure
from facilitator.domain.workshop import Workshop
from facilitator.output import (
    minutes_of_collaboration,
    minutes_of_measure,
    minutes_of_ratings,
    minutes_of_readiness,
    minutes_of_votes,
)
from facilitator.output.export import Export
from facilitator.output.held import began_at, ended_at, when
from facilitator.output.local_time import local
from facilitator.output.minutes_of_collaboration import in_order, title_of
from facilitator.output.paper import Line, Paper
from facilitator.output.words import Words

most_supported_count = 10
"""Measures tied with the last are included."""


def minutes(workshop: Workshop, people: Mapping[ParticipantId, Person], say: Callable[..., str]) -> bytes:
    """Returns a .docx file; `say(key, **facts)` looks up a sentence in the message catalogues."""
    export, words = Export(workshop, people), Words(say, workshop.programme)
    say = words.say
    title = words.text(workshop.programme.title)
    paper = Paper(title=title, locale=words.locale, written_at=local(ended_at(workshop) or began_at(workshop)))
    paper.title(title, when(workshop, words))
    _numbers(paper, export, words)
    _most_supported(paper, export, words)
    minutes_of_votes.earlier(paper, export, words)
    _claimed(paper, export, words)
    minutes_of_ratings.quadrants(paper, export, words)
    minutes_of_readiness.readiness(paper, export, words)
    minutes_of_readiness.abatement(paper, export, words)
    minutes_of_readiness.checklists(paper, export, words)
    minutes_of_collaboration.offers(paper, export, words)
    minutes_of_collaboration.work_orders(paper, export, words)
    minutes_of_collaboration.conflicts(paper, export, words)
    minutes_of_collaboration.hidden(paper, export, words)
    _commitments(paper, export, words)
    _feedback(paper, export, words)
    paper.note(say("output.minutes.privacy"))
    return paper.content()


def _numbers(paper: Paper, export: Export, words: Words) -> None:
    day, say = export.workshop, words.say
    votes = sum(export.votes(measure) or 0 for measure in export.live) if export.rounds else None
    counted = {
        "participants": len(day.participants),
        "areas": len({person.area for person in export.people.values()} - {""}),
        "tables": day.programme.tables,
        "measures": len(export.live),
        "comments": len(export.shown(day.comments.values())),
        "collaboration": len(export.shown(day.offers.values())),
        "conflicts": len(export.shown(day.conflicts.values())),
        "votes": votes,
    }
    paper.heading(say("output.heading.numbers"))
    paper.figures([
        ("–" if number is None else words.number(number), say(f"output.figure.{name}"))
        for name, number in counted.items()
    ])  # fmt: skip
    statuses = [export.status(measure) for measure in export.measures.values()]
    merged, withdrawn = statuses.count("merged"), statuses.count("withdrawn")
    paper.note(say("output.minutes.submitted", submitted=len(statuses), merged=merged, withdrawn=withdrawn))


def _most_supported(paper: Paper, export: Export, words: Words) -> None:
    say = words.say
    paper.heading(say("output.heading.most_supported"))
    supported = _with_most_votes(export)
    if not supported:
        paper.note(say("output.minutes.no_result"))
        return
    votes = [export.votes(measure) or 0 for measure in supported]
    tied = sorted(set(votes), reverse=True)
    rows = [
        [
            [Line(strong=measure.title), *minutes_of_measure.lead(measure)],
            [Line(words.number(count))],
            [Line(said) for said in minutes_of_measure.support(export, measure, words)],
        ]
        for measure, count in zip(supported, votes, strict=True)
    ]
    heads = [say("output.measure"), say("output.votes"), say("output.heading.breadth")]
    bands = [tied.index(count) % 2 == 0 for count in votes]
    paper.table(heads, rows, (10.6, 2.0, 4.0), bands=bands, numbers=(1, 2))
    paper.note(say("output.minutes.how_counted", votes_each=export.workshop.programme.votes_each))


def _with_most_votes(export: Export) -> list[Measure]:
    supported = [measure for measure in export.live if export.votes(measure)]
    last = supported[:most_supported_count][-1:]
    least = export.votes(last[0]) if last else None
    return [measure for measure in supported if (export.votes(measure) or 0) >= (least or 0)]


def _claimed(paper: Paper, export: Export, words: Words) -> None:
    claimed = [measure for measure in export.live if measure.claimed_by is not None]
    if not claimed:
        return
    paper.heading(words.say("output.heading.claimed"))
    for measure in sorted(claimed, key=lambda measure: measure.claimed_by or 0):
        paper.heading(measure.title, 2)
        paper.byline(minutes_of_measure.standing(export, measure, words))
        if measure.description:
            paper.introduction(measure.description)
        paper.facts(minutes_of_measure.facts(export, measure, words))


def _commitments(paper: Paper, export: Export, words: Words) -> None:
    made = export.in_order_of_support(export.workshop.commitments.values())
    if not made:
        return
    paper.heading(words.say("output.sheet.commitments"))
    rows = [
        [
            [Line(strong=unit)],
            [Line(strong=title_of(export, one), plain=f" – {one.text}") for one in made if one.unit == unit],
        ]
        for unit in in_order(export, (one.unit for one in made))
    ]
    paper.table([words.say("output.unit"), words.say("output.minutes.taken_with_us")], rows, (4.2, 12.4))


def _feedback(paper: Paper, export: Export, words: Words) -> None:
    say = words.say
    answered = [q for q in export.workshop.programme.feedback if export.scores(q.id) or export.texts(q.id)]
    if answered:
        paper.heading(say("output.sheet.feedback"))
    for question in answered:
        scores = export.scores(question.id)
        paper.heading(words.text(question.title), 2)
        if scores:
            paper.byline(say("output.minutes.rating", n=len(scores), mean=words.mean(fmean(scores))))
            paper.figures(
                [(str(scores.count(score)), say(f"output.score_{score}")) for score in range(1, 6)], per_row=5
            )
        paper.bullets(export.texts(question.id))
