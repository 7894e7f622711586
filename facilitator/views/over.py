"""What a closed workshop tells somebody who comes with the code and was not in it: when it was, and the result in short if it was
revealed. Nothing that its participants could not see, and no names."""

from __future__ import annotations

from itertools import takewhile

from facilitator.domain.workshop import Workshop
from facilitator.views.outcome import Outcome
from facilitator.views.records import Json, Record

bands_max, measures_max, first_band_max = 3, 12, 20


def over_record(workshop: Workshop) -> Record | None:
    """Returns `{at, measures, result}`, `result` None unless revealed; None while the workshop is open. `at` is when it began, by
    the confirmed date. `result` has the votes, the voters, and the first bands with `{title, votes}` each; a band too long is
    cut short, and `more` says by how many measures."""
    if workshop.closed_at is None:
        return None
    measures = [measure for measure in workshop.live_roots() if not measure.private]
    began_at = workshop.began_at or workshop.opened_at
    return {
        "at": workshop.told(began_at),
        "measures": len(measures),
        "result": _result(workshop) if workshop.revealed else None,
    }


def _result(workshop: Workshop) -> Json:
    outcome = Outcome(workshop)
    total = outcome.result_record()
    titles = {measure.id: measure.title for measure in workshop.live_roots() if not measure.private}
    bands: list[Json] = []
    shown = 0
    voted_for = takewhile(lambda band: band.votes_most > 0, outcome.in_bands[:bands_max])
    for band in voted_for:
        measures = [measure for measure in band.measures if measure in titles]
        if bands and shown + len(measures) > measures_max:
            break
        told = measures[:first_band_max]
        shown += len(told)
        rows: Json = [
            {"title": titles[measure], "votes": outcome.record_of(workshop.measures[measure]).get("votes", 0)}
            for measure in told
        ]
        bands.append({"measures": rows, "more": len(measures) - len(told)})
    return {"votes": total["votes"], "voters": total["voters"], "bands": bands}
