"""A registry of workshops on a machine whose clock a test controls."""

from __future__ import annotations

from pathlib import Path

from facilitator.domain.command import Command
from facilitator.domain.joining import Join
from facilitator.domain.kernel import ActorId, MeasureId, PhaseId, Role
from facilitator.domain.measures import PostMeasure
from facilitator.domain.phases import StartPhase
from facilitator.domain.workshop import Workshop
from facilitator.live.registry import Registry
from facilitator.live.workshop import LiveWorkshop
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
        self.registry = Registry(self.path, clock=self.hands)
        self.live = self.registry.open_workshop(PROGRAMME)
        self.person = ActorId(self.live.join(Join(1), None).participant)
        self.token = self.registry.seats.take(self.id, self.person, Role.PARTICIPANT, table=None, lang="nb")
        self._numbers = iter(range(1_000))

    @property
    def id(self) -> str:
        return self._id

    @property
    def live(self) -> LiveWorkshop:
        return self.registry.workshop(self._id)

    @live.setter
    def live(self, made: LiveWorkshop) -> None:
        self._id = made.id

    def restart(self) -> None:
        """The process was killed; the machine stayed up."""
        self.registry = Registry(self.path, clock=self.hands)

    def do(self, command: Command) -> None:
        """Handles a command by the organiser."""
        seat = Seat(self.id, ActorId("organiser"), Role.ORGANISER, None, "nb", NINE * 2)
        self.live.handle(f"act-{next(self._numbers)}", command, seat)

    def post(self) -> MeasureId:
        """Posts a measure by the participant, with the original seat."""
        measure = MeasureId(f"m{next(self._numbers)}")
        self.live.handle(f"post-{measure}", PostMeasure(measure, "Sykler"), self.registry.seats.find(self.token))
        return measure

    def start(self, phase: PhaseId) -> None:
        self.do(StartPhase(phase))

    def left_ms(self) -> int:
        ends_at = self.live.read(lambda workshop, _: workshop.ends_at())
        assert ends_at is not None
        return ends_at - self.live.now()

    def workshop(self) -> Workshop:
        return self.registry.snapshot(self.id)
