"""The minutes: a Word document for leaders, most supported measures first. Ties are shown as ties, and no measure gets a rank."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from statistics import fmean

from facilitator.domain.kernel import ParticipantId
from facilitator.domain.person import Person
from facilitator.domain.things import Measure
from facilitator.domain.workshop import Workshop
from facilitator.output import minutes_of_collaboration, minutes_of_measure, minutes_of_readiness, minutes_of_votes
from facilitator.output.boards import Boards
from facilitator.output.held import began_at, ended_at, when
from facilitator.output.local_time import local
from facilitator.output.minutes_of_collaboration import in_order, title_of
from facilitator.output.paper import Line, Paper
from facilitator.output.words import Words

most_supported_count = 10
"""Measures tied with the last are included."""


def minutes(workshop: Workshop, people: Mapping[ParticipantId, Person], say: Callable[..., str]) -> bytes:
    """Returns a .docx file; `say(key, **facts)` looks up a sentence in the message catalogues."""
    boards, words = Boards(workshop, people), Words(say)
    title = words.text(workshop.programme.title)
    paper = Paper(title=title, locale=words.locale, written_at=local(ended_at(workshop) or began_at(workshop)))
    paper.title(title, when(workshop, words))
    _numbers(paper, boards, words)
    _most_supported(paper, boards, words)
    minutes_of_votes.earlier(paper, boards, words)
    _claimed(paper, boards, words)
    minutes_of_readiness.readiness(paper, boards, words)
    minutes_of_readiness.abatement(paper, boards, words)
    minutes_of_readiness.checklists(paper, boards, words)
    minutes_of_collaboration.offers(paper, boards, words)
    minutes_of_collaboration.work_orders(paper, boards, words)
    minutes_of_collaboration.conflicts(paper, boards, words)
    minutes_of_collaboration.hidden(paper, boards, words)
    _commitments(paper, boards, words)
    _feedback(paper, boards, words)
    paper.note(say("output.minutes.privacy"))
    return paper.content()


def _numbers(paper: Paper, boards: Boards, words: Words) -> None:
    day, say = boards.workshop, words.say
    votes = sum(boards.votes(measure) or 0 for measure in boards.live) if boards.rounds else None
    counted = {
        "participants": len(day.participants),
        "areas": len({person.area for person in boards.people.values()} - {""}),
        "tables": day.programme.tables,
        "measures": len(boards.live),
        "comments": len(boards.shown(day.comments.values())),
        "collaboration": len(boards.shown(day.offers.values())),
        "conflicts": len(boards.shown(day.conflicts.values())),
        "votes": votes,
    }
    paper.heading(say("output.heading.numbers"))
    paper.figures([
        ("–" if number is None else words.number(number), say(f"output.figure.{name}"))
        for name, number in counted.items()
    ])  # fmt: skip
    statuses = [boards.status(measure) for measure in boards.measures.values()]
    merged, withdrawn = statuses.count("merged"), statuses.count("withdrawn")
    paper.note(say("output.minutes.submitted", submitted=len(statuses), merged=merged, withdrawn=withdrawn))


def _most_supported(paper: Paper, boards: Boards, words: Words) -> None:
    say = words.say
    paper.heading(say("output.heading.most_supported"))
    supported = _with_most_votes(boards)
    if not supported:
        paper.note(say("output.minutes.no_result"))
        return
    votes = [boards.votes(measure) or 0 for measure in supported]
    tied = sorted(set(votes), reverse=True)
    rows = [
        [
            [Line(strong=measure.title), *minutes_of_measure.lead(measure)],
            [Line(words.number(count))],
            [Line(said) for said in minutes_of_measure.support(boards, measure, words)],
        ]
        for measure, count in zip(supported, votes, strict=True)
    ]
    heads = [say("output.measure"), say("output.votes"), say("output.heading.breadth")]
    bands = [tied.index(count) % 2 == 0 for count in votes]
    paper.table(heads, rows, (10.6, 2.0, 4.0), bands=bands, numbers=(1, 2))
    paper.note(say("output.minutes.how_counted", votes_each=boards.workshop.programme.votes_each))


def _with_most_votes(boards: Boards) -> list[Measure]:
    supported = [measure for measure in boards.live if boards.votes(measure)]
    last = supported[:most_supported_count][-1:]
    least = boards.votes(last[0]) if last else None
    return [measure for measure in supported if (boards.votes(measure) or 0) >= (least or 0)]


def _claimed(paper: Paper, boards: Boards, words: Words) -> None:
    claimed = [measure for measure in boards.live if measure.claimed_by is not None]
    if not claimed:
        return
    paper.heading(words.say("output.heading.claimed"))
    for measure in sorted(claimed, key=lambda measure: measure.claimed_by or 0):
        paper.heading(measure.title, 2)
        paper.byline(minutes_of_measure.standing(boards, measure, words))
        if measure.description:
            paper.introduction(measure.description)
        paper.facts(minutes_of_measure.facts(boards, measure, words))


def _commitments(paper: Paper, boards: Boards, words: Words) -> None:
    made = boards.in_order_of_support(boards.workshop.commitments.values())
    if not made:
        return
    paper.heading(words.say("output.sheet.commitments"))
    rows = [
        [
            [Line(strong=unit)],
            [Line(strong=title_of(boards, one), plain=f" – {one.text}") for one in made if one.unit == unit],
        ]
        for unit in in_order(boards, (one.unit for one in made))
    ]
    paper.table([words.say("output.unit"), words.say("output.minutes.taken_with_us")], rows, (4.2, 12.4))


def _feedback(paper: Paper, boards: Boards, words: Words) -> None:
    say = words.say
    answered = [q for q in boards.workshop.programme.feedback if boards.scores(q.id) or boards.texts(q.id)]
    if answered:
        paper.heading(say("output.sheet.feedback"))
    for question in answered:
        scores = boards.scores(question.id)
        paper.heading(words.text(question.title), 2)
        if scores:
            paper.byline(say("output.minutes.rating", n=len(scores), mean=words.mean(fmean(scores))))
            paper.figures(
                [(str(scores.count(score)), say(f"output.score_{score}")) for score in range(1, 6)], per_row=5
            )
        paper.bullets(boards.texts(question.id))
