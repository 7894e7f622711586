"""A registry of workshops on a machine whose clock a test controls."""

from __future__ import annotations

from pathlib import Path

from facilitator.domain.command import Command
from facilitator.domain.joining import Join
from facilitator.domain.kernel import ActorId, MeasureId, PhaseId, Role
from facilitator.domain.measures import PostMeasure
from facilitator.domain.phases import StartPhase
from facilitator.domain.workshop import Workshop
from facilitator.live.gathering import Gathering
from facilitator.live.hall import Hall
from facilitator.store.protocol import Seat
from tests.support.hands import TwoHands
from tests.support.programme import PROGRAMME
from tests.support.workshop import NINE, minute

hour = 60 * minute
day = 24 * hour
STEPS = [-2 * minute, -60 * minute, hour, 91 * day]


class House:
    """A registry on a machine with a test clock, with one workshop and one seated participant."""

    def __init__(self, folder: Path) -> None:
        self.hands = TwoHands()
        self.path = folder / "house.sqlite"
        self.hall = Hall(self.path, clock=self.hands)
        self.gathering = self.hall.open_workshop(PROGRAMME)
        self.person = ActorId(self.gathering.join(Join(1), None).participant)
        self.token = self.hall.seats.take(self.id, self.person, Role.PARTICIPANT, table=None, lang="nb")
        self._numbers = iter(range(1_000))

    @property
    def id(self) -> str:
        return self._id

    @property
    def gathering(self) -> Gathering:
        return self.hall.gathering(self._id)

    @gathering.setter
    def gathering(self, made: Gathering) -> None:
        self._id = made.id

    def restart(self) -> None:
        """The process was killed; the machine stayed up."""
        self.hall = Hall(self.path, clock=self.hands)

    def do(self, command: Command) -> None:
        """Handles a command by the organiser."""
        seat = Seat(self.id, ActorId("organiser"), Role.ORGANISER, None, "nb", NINE * 2)
        self.gathering.handle(f"act-{next(self._numbers)}", command, seat)

    def post(self) -> MeasureId:
        """Posts a measure by the participant, with the original seat."""
        measure = MeasureId(f"m{next(self._numbers)}")
        self.gathering.handle(f"post-{measure}", PostMeasure(measure, "Sykler"), self.hall.seats.find(self.token))
        return measure

    def start(self, phase: PhaseId) -> None:
        self.do(StartPhase(phase))

    def left_ms(self) -> int:
        ends_at = self.gathering.live.read(lambda workshop, _: workshop.ends_at())
        assert ends_at is not None
        return ends_at - self.gathering.now()

    def workshop(self) -> Workshop:
        return self.hall.snapshot(self.id)
