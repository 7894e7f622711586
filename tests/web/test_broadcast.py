"""What the broadcaster and its queues keep to by themselves, without a server around them."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from pathlib import Path

import pytest
import socketio
from engineio.packet import CLOSE, MESSAGE, PING, Packet

from facilitator.domain.joining import Join
from facilitator.domain.kernel import ActorId, MeasureId, Role
from facilitator.domain.measures import PostMeasure
from facilitator.domain.phases import StartPhase
from facilitator.domain.votes import CastVote
from facilitator.live.registry import Registry
from facilitator.live.workshop import LiveWorkshop
from facilitator.store.protocol import Seat
from facilitator.views.picture import Picture
from facilitator.web.session import Session, room_of
from facilitator.web.socket.broadcast import Broadcaster, Client, _board_of
from facilitator.web.socket.packets import _of_limited_content, kept_characters_max, kept_packets_max
from tests.support.programme import PROGRAMME, ROUND, VOTE
from tests.support.workshop import NINE

bikes = MeasureId("bikes")


@pytest.fixture
def registry(tmp_path: Path) -> Iterator[Registry]:
    registry = Registry(tmp_path / "house.sqlite", clock=lambda: NINE)
    yield registry
    registry.close()


def seat_of(live: LiveWorkshop, actor: str, role: Role) -> Seat:
    return Seat(live.id, ActorId(actor), role, None, "nb", NINE * 2)


def test_a_board_that_was_kept_shows_no_votes_once_the_key_is_gone(registry: Registry) -> None:
    live = registry.open_workshop(PROGRAMME)
    organiser = seat_of(live, "organiser", Role.ORGANISER)
    kari = live.join(Join(1, "", "Skole", "Rektor"), None).participant
    seat = seat_of(live, kari, Role.PARTICIPANT)
    live.handle("round", StartPhase(ROUND), organiser)
    live.handle("post", PostMeasure(bikes, "Bikes"), seat)
    live.handle("vote", StartPhase(VOTE), organiser)
    live.handle("cast", CastVote(bikes), seat)
    client = client_of(live, seat)
    assert look_again(client)["votes"] == [bikes]
    kept = client.board
    look_again(client)
    assert client.board is kept
    live.use(None)
    assert look_again(client)["votes"] == []


def client_of(live: LiveWorkshop, seat: Seat) -> Client:
    session = Session("token", seat, live)
    return Client("sid", "connection", session, session.audience(), packed=False)


def look_again(client: Client) -> dict[str, object]:
    """The client's own record after one more look at the workshop."""

    def look(workshop: object, seq: int) -> None:
        picture = Picture(workshop, room_of(client.session.live, workshop))
        client.board = _board_of(client, picture, client.session.live)
        client.looked, client.saving = seq, picture.room.saving
        client.has_ballots = picture.room.ballots is not None

    client.session.live.read(look)
    return client.board.records()["me"]


def test_a_fault_in_one_workshops_view_is_logged_and_silences_no_other(
    registry: Registry, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    bad, good = registry.open_workshop(PROGRAMME), registry.open_workshop(PROGRAMME)
    broadcaster = Broadcaster(socketio.Server(async_mode="threading"), tick_ms=1)
    told: list[LiveWorkshop] = []

    def tell(live: LiveWorkshop) -> None:
        told.append(live)
        if len(told) == 2:
            broadcaster.stop()
        if live is bad:
            raise ZeroDivisionError

    monkeypatch.setattr(broadcaster, "_tell", tell)
    broadcaster.stir(bad)
    broadcaster.stir(good)
    broadcaster.run()
    assert set(told) == {bad, good}
    assert [record.getMessage() for record in caplog.records] == [f"broadcast to {bad.id} failed"]


def limited() -> queue.Queue[Packet | None]:
    return _of_limited_content(queue.Queue)()


def test_what_nobody_fetches_is_kept_up_to_so_many_characters() -> None:
    waiting = limited()
    whole_view = "x" * (kept_characters_max // 4 + 1)
    for _ in range(4):
        waiting.put(Packet(MESSAGE, whole_view))
        assert not waiting.is_overfull
    waiting.put(Packet(MESSAGE, "one more"))
    assert (waiting.is_overfull, waiting.qsize()) == (True, 4)


def test_what_nobody_fetches_is_kept_up_to_so_many_packets_and_what_ends_it_all_is_always_kept() -> None:
    waiting = limited()
    for _ in range(kept_packets_max):
        waiting.put(Packet(MESSAGE, "x"))
    assert not waiting.is_overfull
    waiting.put(Packet(MESSAGE, "x"))
    assert (waiting.is_overfull, waiting.qsize()) == (True, kept_packets_max)
    for always in (Packet(CLOSE), Packet(PING), None):
        waiting.put(always)
    assert waiting.qsize() == kept_packets_max + 3


def test_a_fault_in_one_clients_view_stays_with_that_client(
    registry: Registry, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """S16"""
    live = registry.open_workshop(PROGRAMME)
    server = socketio.Server(async_mode="threading")
    broadcaster = Broadcaster(server, tick_ms=1)
    sent: list[str] = []
    monkeypatch.setattr(server.eio, "send", lambda connection, _packet: sent.append(connection))
    monkeypatch.setattr(server.manager, "eio_sid_from_sid", lambda sid, _namespace: f"connection of {sid}")
    people = [seat_of(live, live.join(Join(1), None).participant, Role.PARTICIPANT) for _ in range(3)]
    nobody = seat_of(live, "nobody", Role.PARTICIPANT)
    for sid, seat in zip(("a", "bad", "b", "c"), (people[0], nobody, *people[1:]), strict=True):
        broadcaster.add(sid, Session("token", seat, live), packed=False)
    broadcaster._tell_safely(live)
    assert sent == ["connection of a", "connection of b", "connection of c"]
    assert [record.getMessage() for record in caplog.records] == [f"broadcast to one client of {live.id} failed"]
    assert [client.seq for client in broadcaster.clients.values()] == [live.seq, 0, live.seq, live.seq]
