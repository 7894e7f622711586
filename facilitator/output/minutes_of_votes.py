"""Sections of the minutes about how votes were counted and about earlier rounds."""

from __future__ import annotations

from facilitator.domain.rounds import Round
from facilitator.domain.tally import Breadth, votes_by_measure
from facilitator.domain.things import Measure
from facilitator.output.export import Export
from facilitator.output.paper import Line, Paper
from facilitator.output.words import Words


def breadth_said(breadth: Breadth | None, words: Words) -> list[str]:
    """Returns `5 av 6 områder` and `minst 3 bord`, in the words of the pages; what is not known is left out."""
    told = {"areas": breadth.areas, "tables": breadth.tables} if breadth else {}
    return [
        words.say(f"breadth.{name}", n=each.n, of=each.of)
        if each.is_exact
        else words.say(f"breadth.{name}_at_least", n=each.n)
        for name, each in told.items()
        if each is not None and each.n > 0
    ]


def how_counted(export: Export, voting: Round, measure: Measure, words: Words) -> list[str]:
    """Returns `talt hver for seg: 6 + 3` and `stemt på sammen med «Sykkelparkering»`; empty if the measure is unchanged since the
    count."""
    counts = export.counts_in(voting, measure)
    apart = " + ".join(words.number(counted.votes) for counted in counts)
    return [
        *([words.say("counted.parts", counts=apart)] if len(counts) > 1 else []),
        *(words.say("counted.with", title=other.title) for other in export.counted_with(voting, measure)),
    ]


def earlier(paper: Paper, export: Export, words: Words) -> None:
    """Lists earlier rounds, newest first."""
    for voting in reversed(export.rounds[:-1]):
        paper.heading(name_of(export, voting, words))
        paper.byline(words.say("earlier.says", n=export.voters(voting)))
        measures = [export.workshop.measures[measure] for measure in votes_by_measure(export.workshop, voting)]
        rows = [
            [
                [Line(strong=measure.title), *(Line(said) for said in how_counted(export, voting, measure, words))],
                [Line(words.number(export.total_in(voting, measure).votes))],
            ]
            for measure in measures
        ]
        if rows:
            paper.table([words.say("output.measure"), words.say("output.votes")], rows, (13.6, 3.0), numbers=(1,))


def name_of(export: Export, voting: Round, words: Words) -> str:
    """Returns `Tidligere avstemning: Avstemning, kl. 10.40`."""
    phase = export.workshop.programme.phase(voting.phase)
    at = words.time(export.workshop.told(voting.began_at))
    return words.say("earlier.title", phase=words.text(phase.title) if phase else "", at=at)
