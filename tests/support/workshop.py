"""The day in verbs: given what has happened, when somebody acts, then events follow or it is refused.

day.given(posted("bikes", by=KARI), merged("bus", into="bikes"))
day.when(KARI, CastVote(measure("bikes")), age_s=3)
day.then(VoteCast(...))  or  day.then_refused("wrong_phase")

Contains no rules: it builds events and actors and calls the real core."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass

from facilitator.domain.actor import Actor
from facilitator.domain.ballots import Ballots
from facilitator.domain.closing import WorkshopClosed
from facilitator.domain.command import Command, Event, decide
from facilitator.domain.comments import CommentHidden, CommentPosted
from facilitator.domain.counting import count
from facilitator.domain.joining import ParticipantJoined
from facilitator.domain.kernel import (
    ActorId,
    BallotId,
    CommentId,
    Fact,
    MeasureId,
    OfferId,
    ParticipantId,
    PhaseId,
    Refusal,
    Role,
    RoundId,
)
from facilitator.domain.measures import MeasurePosted, MeasureWithdrawn
from facilitator.domain.merging import MeasuresMerged, MeasureUnmerged
from facilitator.domain.offers import OfferMade
from facilitator.domain.opening import WorkshopOpened
from facilitator.domain.person import Person
from facilitator.domain.phases import PhaseStarted
from facilitator.domain.programme import Programme
from facilitator.domain.tally import votes_by_measure
from facilitator.domain.things import Resource, Stance
from facilitator.domain.votes import VoteCast
from facilitator.domain.workshop import Workshop
from tests.support.programme import PROGRAMME, VOTE

NINE = 1_705_392_000_000
"""16 January 2024, 09:00 in Norway, ms since 1970."""
second, minute = 1_000, 60_000


def ballot_of(person: str) -> BallotId:
    return BallotId(f"ballot-of-{person}")


@dataclass(frozen=True)
class Someone:
    id: ActorId
    role: Role = Role.PARTICIPANT
    table: int | None = None
    area: str = ""
    unit: str = ""

    @property
    def ballot(self) -> BallotId:
        return ballot_of(self.id)

    @property
    def participant(self) -> ParticipantId:
        return ParticipantId(self.id)

    def acts(self, now: int, *, age_ms: int = 0, has_ballots: bool = True) -> Actor:
        ballots = BALLOTS if has_ballots else None
        return Actor(self.id, self.role, now, now - age_ms, self.table, self.area, self.unit, ballots)


def participant(name: str, area: str = "", unit: str = "") -> Someone:
    return Someone(ActorId(name), area=area, unit=unit)


def host(table: int) -> Someone:
    return Someone(ActorId(f"host-{table}"), Role.HOST, table)


KARI = participant("kari", "Oppvekst", "Skole")
OLA = participant("ola", "Teknisk", "Veg")
INES = participant("ines", "Teknisk", "Bygg")
PER = participant("per", "Oppvekst", "Barnehage")
"""Per has no phone."""
HOST_1, HOST_2, HOST_3 = host(1), host(2), host(3)
ORGANISER = Someone(ActorId("organiser"), Role.ORGANISER)
SCREEN = Someone(ActorId("screen"), Role.SCREEN)


PEOPLE = (KARI, OLA, INES, PER)
BALLOTS = Ballots(
    {who.participant: Person("", who.area, who.unit) for who in PEOPLE}, lambda scope, person: ballot_of(person)
)
"""One readable ballot per person for everything."""


class Day:
    """A workshop at one moment. `now` changes only when a test says `later`."""

    def __init__(self, programme: Programme = PROGRAMME) -> None:
        self.workshop = Workshop("w1")
        self.now = NINE
        self.has_ballots = True
        self._outcome: list[Event] | Refusal | None = None
        self.given(WorkshopOpened("KF7M2P", programme, NINE))

    def given(self, *events: Event) -> Day:
        for event in events:
            event.apply(self.workshop)
        return self

    def in_phase(self, phase: PhaseId) -> Day:
        return self.given(PhaseStarted(phase, self.now))

    def later(self, seconds: float) -> Day:
        self.now += round(seconds * second)
        return self

    def when(self, who: Someone, command: Command, *, age_s: float = 0) -> Day:
        """`age_s` is how long ago the person acted. Applies the resulting events; checks that deciding changes nothing."""
        before = deepcopy(self.workshop)
        try:
            self._outcome = decide(
                command, self.workshop, who.acts(self.now, age_ms=round(age_s * second), has_ballots=self.has_ballots)
            )
        except Refusal as refusal:
            self._outcome = refusal
        assert self.workshop == before, "deciding changed the workshop"
        return self.given(*self._outcome) if isinstance(self._outcome, list) else self

    def then(self, *events: Event) -> Day:
        assert self._outcome == list(events)
        return self

    def then_accepted(self) -> Day:
        assert isinstance(self._outcome, list), f"refused: {self._outcome!r}"
        return self

    def then_refused(self, code: str, **facts: Fact) -> Day:
        assert isinstance(self._outcome, Refusal), f"not refused: {self._outcome!r}"
        assert (self._outcome.code, self._outcome.facts) == (code, facts)
        return self


def counted(day: Day) -> Workshop:
    """Returns the workshop as if its votes were counted now."""
    workshop = deepcopy(day.workshop)
    for voting in workshop.rounds.values():
        voting.result = count(workshop, voting, BALLOTS)
    return workshop


def tally(day: Day) -> dict[MeasureId, int]:
    """Returns the votes by measure, as if counted now."""
    workshop = counted(day)
    return votes_by_measure(workshop, workshop.round)


# -- events


def measure(name: str) -> MeasureId:
    return MeasureId(name)


def joined(*people: Someone, table: int = 1, without_phone: bool = False) -> Several:
    return Several(*(ParticipantJoined(who.participant, table, NINE, without_phone) for who in people))


def posted(
    name: str,
    *,
    by: Someone = KARI,
    table: int = 1,
    entered_by: Someone | None = None,
    private: bool = False,
    named: bool = False,
    at: int = NINE,
) -> MeasurePosted:
    title = f"{name.capitalize()} for all"
    return MeasurePosted(measure(name), table, by.id, (entered_by or by).id, title, "", at, private, named)


def withdrawn(name: str) -> MeasureWithdrawn:
    return MeasureWithdrawn(measure(name))


def merged(source: str, *, into: str) -> MeasuresMerged:
    return MeasuresMerged(measure(source), measure(into), "")


def unmerged(name: str) -> MeasureUnmerged:
    return MeasureUnmerged(measure(name), "")


def voted(who: Someone, *names: str, area: str = "", phase: PhaseId = VOTE) -> Several:
    return Several(*(VoteCast(measure(name), who.ballot, area, RoundId(phase)) for name in names))


def commented(name: str, *, on: str, by: Someone = OLA, named: bool = False) -> CommentPosted:
    return CommentPosted(CommentId(name), measure(on), by.id, f"{name} text", NINE, named)


def comment_hidden(name: str, reason: str = "Names a person") -> CommentHidden:
    return CommentHidden(CommentId(name), reason)


def offered(name: str, *, to: str, by: Someone = OLA, named: bool = False) -> OfferMade:
    return OfferMade(
        OfferId(name), measure(to), by.id, by.unit, by.area, Stance.OFFER, Resource.PEOPLE, "Two people", NINE, named
    )


def needed(name: str, *, to: str, by: Someone = INES, stance: Stance = Stance.NEED) -> OfferMade:
    return OfferMade(OfferId(name), measure(to), by.id, by.unit, by.area, stance, None, "Six cars", NINE)


def closed(at: int) -> WorkshopClosed:
    return WorkshopClosed(at)


class Several(Event):
    """Several events as one."""

    __slots__ = ("events",)

    def __init__(self, *events: Event) -> None:
        self.events = events

    def apply(self, workshop: Workshop) -> None:
        for event in self.events:
            event.apply(workshop)
