"""Sections of the minutes about how votes were counted and about earlier rounds."""

from __future__ import annotations

from facilitator.domain.rounds import Round
from facilitator.domain.tally import votes_by_measure
from facilitator.domain.things import Measure
from facilitator.output.boards import Boards
from facilitator.output.paper import Line, Paper
from facilitator.output.words import Words


def how_counted(boards: Boards, voting: Round, measure: Measure, words: Words) -> list[str]:
    """Returns `talt hver for seg: 6 + 3` and `stemt på sammen med «Sykkelparkering»`; empty if the measure is unchanged since the
    count."""
    counts = boards.counts_in(voting, measure)
    apart = " + ".join(words.number(counted.votes) for counted in counts)
    return [
        *([words.say("counted.parts", counts=apart)] if len(counts) > 1 else []),
        *(words.say("counted.with", title=other.title) for other in boards.counted_with(voting, measure)),
    ]


def earlier(paper: Paper, boards: Boards, words: Words) -> None:
    """Lists earlier rounds, newest first."""
    for voting in reversed(boards.rounds[:-1]):
        paper.heading(name_of(boards, voting, words))
        paper.byline(words.say("earlier.says", n=boards.voters(voting)))
        measures = [boards.workshop.measures[measure] for measure in votes_by_measure(boards.workshop, voting)]
        rows = [
            [
                [Line(strong=measure.title), *(Line(said) for said in how_counted(boards, voting, measure, words))],
                [Line(words.number(boards.total_in(voting, measure).votes))],
            ]
            for measure in measures
        ]
        if rows:
            paper.table([words.say("output.measure"), words.say("output.votes")], rows, (13.6, 3.0), numbers=(1,))


def name_of(boards: Boards, voting: Round, words: Words) -> str:
    """Returns `Tidligere avstemning: Avstemning, kl. 10.40`."""
    phase = boards.workshop.programme.phase(voting.phase)
    at = words.time(boards.workshop.told(voting.began_at))
    return words.say("earlier.title", phase=words.text(phase.title) if phase else "", at=at)
