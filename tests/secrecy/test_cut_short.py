"""A server that is killed while it closes a workshop, before each thing that it does on the disk: after the next start no key is
left, neither beside the database nor beside a copy."""

from collections.abc import Callable
from pathlib import Path

from facilitator.domain.closing import CloseWorkshop
from facilitator.domain.joining import Join
from facilitator.domain.kernel import ActorId, MeasureId, Role
from facilitator.domain.measures import PostMeasure
from facilitator.domain.phases import StartPhase
from facilitator.domain.votes import CastVote
from facilitator.live.copies import Copies
from facilitator.live.registry import Registry
from facilitator.live.workshop import LiveWorkshop
from facilitator.store.protocol import Seat
from tests.support.programme import PROGRAMME, ROUND, VOTE
from tests.support.workshop import NINE

bikes = MeasureId("bikes")


class Killed(BaseException):
    pass


class Disk:
    """Does what is to be done on the disk, and so many things before the server is killed; None: all."""

    def __init__(self) -> None:
        self.left: int | None = None

    def __call__(self, work: Callable[[], None]) -> None:
        if self.left == 0:
            raise Killed
        self.left = None if self.left is None else self.left - 1
        work()


class House:
    def __init__(self, folder: Path) -> None:
        self.folder, self.disk = folder, Disk()
        self.registry = Registry(folder / "house.sqlite", clock=lambda: NINE, in_native_thread=self.disk)
        self.copies = Copies(folder / "house.sqlite", folder / "copies", clock=lambda: NINE, in_native_thread=self.disk)

    def votes(self) -> LiveWorkshop:
        live = self.registry.open_workshop(PROGRAMME)
        joined = live.join(Join(1), "the secret of a phone")
        voter = Seat(live.id, ActorId(joined.participant), Role.PARTICIPANT, None, "nb", NINE * 2)
        live.handle("round", StartPhase(ROUND), organiser(live))
        live.handle("post", PostMeasure(bikes, "Bikes for all"), voter)
        live.handle("start", StartPhase(VOTE), organiser(live))
        live.handle("vote", CastVote(bikes), voter)
        self.copies.keep_up()
        return live

    def is_killed_closing(self, live: LiveWorkshop, *, after: int) -> bool:
        self.disk.left = after
        try:
            live.handle("close", CloseWorkshop(), organiser(live))
            self.copies.keep_up()
        except Killed:
            return True
        return False

    def keys(self) -> list[str]:
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("keys/*"))


def organiser(live: LiveWorkshop) -> Seat:
    return Seat(live.id, ActorId("organiser"), Role.ORGANISER, None, "nb", NINE * 2)


def test_wherever_closing_is_cut_short_the_next_start_destroys_every_key(tmp_path: Path) -> None:
    """S12, S14"""
    killed, after = True, 0
    while killed:
        folder = tmp_path / str(after)
        folder.mkdir()
        house = House(folder)
        live = house.votes()
        assert len(house.keys()) == 2
        killed = house.is_killed_closing(live, after=after)
        again = House(folder)
        again.copies.keep_up()
        closed = again.registry.workshop(live.id).closed_at is not None
        assert (after, len(house.keys())) == (after, 0 if closed else 2)
        after += 1
    assert after > 4


def test_a_key_that_was_being_written_when_the_server_was_killed_is_destroyed_with_the_others(tmp_path: Path) -> None:
    house = House(tmp_path)
    live = house.votes()
    for folder in (tmp_path, tmp_path / "copies"):
        key = folder / "keys" / f"{live.id}.key"
        key.with_suffix(".part").write_bytes(key.read_bytes())
    house.is_killed_closing(live, after=1_000)
    assert house.keys() == []
