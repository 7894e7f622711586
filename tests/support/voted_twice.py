"""A day on which people voted, saw the result, and voted again."""

from __future__ import annotations

from facilitator.domain.phases import StartPhase
from facilitator.domain.votes import CastVote, RevealVotes
from tests.support.programme import REVEAL, VOTE
from tests.support.workshop import INES, KARI, OLA, ORGANISER, PER, Day, joined, measure, merged, posted, unmerged

bikes, bus, tram, boat = (measure(name) for name in ("bikes", "bus", "tram", "boat"))


def voted_twice() -> Day:
    """First two votes for the bikes, one for the bus, and one for the tram and the boat, merged at the time; then the bus is
    merged into the bikes and the boat unmerged; then one vote for the boat."""
    day = Day().given(joined(KARI, OLA, INES, PER), *(posted(name) for name in ("bikes", "bus", "tram", "boat")))
    day.given(merged("boat", into="tram")).in_phase(VOTE)
    for who, chosen in ((KARI, bikes), (OLA, bikes), (KARI, bus), (INES, tram)):
        day.when(who, CastVote(chosen)).then_accepted()
    day.later(60).in_phase(REVEAL).when(ORGANISER, RevealVotes(few=True)).then_accepted()
    day.given(merged("bus", into="bikes"), unmerged("boat"))
    day.later(60).when(ORGANISER, StartPhase(VOTE)).then_accepted()
    day.when(INES, CastVote(boat)).then_accepted()
    return day.later(60).in_phase(REVEAL)


def revealed(day: Day) -> Day:
    return day.when(ORGANISER, RevealVotes(few=True)).then_accepted()
