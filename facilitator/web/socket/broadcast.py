"""The broadcaster: brings every client's view up to date, once a tick, whatever happened in it.
A tick's changes go in one frame per client; what many clients share is computed and encoded once (S5, S7)."""

from __future__ import annotations

import logging
import threading
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

import socketio

from facilitator.domain.kernel import ActorId
from facilitator.domain.workshop import Workshop
from facilitator.live.gathering import Gathering
from facilitator.store.protocol import Seat
from facilitator.views.audience import Audience
from facilitator.views.board import Board, board
from facilitator.views.delta import Delta, board_delta, delta
from facilitator.views.picture import Picture
from facilitator.web.door import audience_of, room_of
from facilitator.web.socket.frames import PACKED, Frame, FrameWriter
from facilitator.web.socket.packets import cut_off, is_overfull

log = logging.getLogger(__name__)


@dataclass(slots=True, eq=False)
class Client:
    """One connection. `board` is what it has been sent, None before it was sent anything; `lost` says that it asked for the
    whole view; `answered` is the number up to which it was told that its commands are saved, and which its view must
    reach (S6); `packed` says that it reads packed frames; `hasty` is how often it was told to wait; `looked` is the number at
    which its board was last known to be right, `saving` what that board says of the disk, `has_ballots` whether it could
    show own votes."""

    sid: str
    connection_id: str
    token: str
    seat: Seat
    gathering: Gathering
    audience: Audience
    packed: bool
    board: Board | None = None
    lost: bool = False
    seq: int = 0
    answered: int = 0
    hasty: int = 0
    looked: int = -1
    saving: bool = True
    has_ballots: bool = False


class Broadcaster:
    def __init__(self, server: socketio.Server, *, tick_ms: int) -> None:
        self._server = server
        self._tick_ms = tick_ms
        self._lock = threading.Lock()
        self._clients: dict[str, Client] = {}
        self._of_actor: defaultdict[tuple[str, ActorId], list[Client]] = defaultdict(list)
        self._stirred: set[Gathering] = set()
        self._wake = threading.Event()
        self._stopped = False

    # -- called by the doors

    def add(self, sid: str, token: str, seat: Seat, gathering: Gathering, *, packed: bool) -> None:
        connection_id = self._server.manager.eio_sid_from_sid(sid, "/")
        client = Client(sid, connection_id, token, seat, gathering, audience_of(seat), packed)
        with self._lock:
            self._clients[sid] = client
            self._of_actor[gathering.id, seat.actor].append(client)
        self.stir(gathering)

    def remove(self, sid: str) -> Client | None:
        with self._lock:
            client = self._clients.pop(sid, None)
            if client is not None:
                same = self._of_actor[client.gathering.id, client.seat.actor]
                same.remove(client)
                if not same:
                    del self._of_actor[client.gathering.id, client.seat.actor]
        if client is not None:
            self.stir(client.gathering)
        return client

    def client(self, sid: str) -> Client | None:
        return self._clients.get(sid)

    @property
    def clients(self) -> int:
        """How many are connected: they would all come back at once after a restart."""
        return len(self._clients)

    def refresh(self, sid: str) -> None:
        """The client lost its place: it gets the whole view."""
        client = self._clients.get(sid)
        if client is not None:
            client.lost = True
            self.stir(client.gathering)

    def answered(self, gathering: Gathering, actor: ActorId, seq: int) -> None:
        with self._lock:
            clients = [*self._of_actor.get((gathering.id, actor), ())]
        for client in clients:
            client.answered = max(client.answered, seq)
        self.stir(gathering)

    def stir(self, gathering: Gathering) -> None:
        """Something may look different there."""
        with self._lock:
            self._stirred.add(gathering)
        self._wake.set()

    def say_bye(self, reason: str, leaves: Callable[[Client], bool] = lambda client: True) -> None:
        """Tells clients to go, and closes their connections."""
        connected = self.clients
        for client in [client for client in list(self._clients.values()) if leaves(client)]:
            self._server.emit("bye", {"reason": reason, "clients": connected}, to=client.sid)
            self._server.disconnect(client.sid)

    def cut_off(self, client: Client) -> None:
        """Closes the connection without a goodbye, and without waiting for what was not read."""
        cut_off(self._server, client.connection_id)

    def stop(self) -> None:
        self._stopped = True
        self._wake.set()

    # -- the ticking

    def run(self) -> None:
        while not self._stopped:
            self._wake.wait()
            self._server.sleep(self._tick_ms / 1_000)
            self._wake.clear()
            with self._lock:
                stirred, self._stirred = self._stirred, set()
            for gathering in stirred:
                self._tell_safely(gathering)

    def _tell_safely(self, gathering: Gathering) -> None:
        """A fault in one workshop's view is logged and must not silence the others."""
        try:
            self._tell(gathering)
        except Exception:
            log.exception("broadcast to %s failed", gathering.id)

    def _tell(self, gathering: Gathering) -> None:
        clients = self._clients_of(gathering)
        if not clients:
            return
        room = room_of(gathering)

        def look(workshop: Workshop, seq: int) -> tuple[int, list[tuple[Client, Board]]]:
            picture = Picture(workshop, room)
            boards = [(client, _board_of(client, picture, gathering)) for client in clients]
            for client in clients:
                client.looked, client.saving, client.has_ballots = seq, room.saving, room.ballots is not None
            return seq, boards

        seq, boards = gathering.live.read(look)
        tick = _Tick(FrameWriter(gathering.now(), self.clients), seq)
        for client, new in boards:
            if new is client.board and not client.lost and not client.seq < client.answered <= seq:
                continue
            if client.lost:
                # Only here: a client that asks while this tick is under way is served by the next.
                client.lost, client.board = False, None
            frame = tick.frame_for(client, new)
            client.board, client.seq = new, seq if frame else client.seq
            if frame:
                self._send(client, frame)

    def _send(self, client: Client, frame: Frame) -> None:
        """A client that asks and never reads would fill the memory; it is cut off, and starts again when it comes back (S9).
        Of a packed frame, two packets follow one another: sending does not yield, so nothing comes between them."""
        for packet in (frame,) if isinstance(frame, str) else (PACKED, frame):
            self._server.eio.send(client.connection_id, packet)
        if is_overfull(self._server, client.connection_id):
            self.cut_off(client)

    def _clients_of(self, gathering: Gathering) -> list[Client]:
        with self._lock:
            return [client for client in self._clients.values() if client.gathering is gathering]


def _board_of(client: Client, picture: Picture, gathering: Gathering) -> Board:
    """A participant's board is the one it was as long as nothing was done that they may see."""
    if client.board is None or client.audience.participant is None or client.saving is not picture.room.saving:
        return board(picture, client.audience)
    # The ballots are destroyed without an event.
    has_ballots = picture.room.ballots is not None
    if has_ballots is not client.has_ballots or gathering.live.touched.is_since(client.looked, client.seat.actor):
        return board(picture, client.audience)
    return client.board


class _Tick:
    """One tick in one workshop; remembers what was already worked out for another client, by the identity of the boards'
    shared parts: all of them are made before the first frame is, so that none takes the place of another."""

    def __init__(self, frames: FrameWriter, seq: int) -> None:
        self._frames = frames
        self._seq = seq
        self._shared: dict[tuple[int, int], Delta] = {}
        self._written: dict[tuple[int, int, int, bool], Frame] = {}

    def frame_for(self, client: Client, new: Board) -> Frame | None:
        if client.board is None:
            return self._frames.view(self._seq, new, packed=client.packed)
        shared = self._shared_delta(client.board, new)
        change = board_delta(client.board, new, shared)
        waits = client.seq < client.answered <= self._seq
        if not change and not waits:
            return None
        if change is shared:
            return self._shared_frame(client, new, change)
        return self._frames.delta(client.seq, self._seq, change, packed=client.packed)

    def _shared_delta(self, old: Board, new: Board) -> Delta:
        key = (id(old.shared), id(new.shared))
        if key not in self._shared:
            self._shared[key] = delta(old.shared, new.shared)
        return self._shared[key]

    def _shared_frame(self, client: Client, new: Board, change: Delta) -> Frame:
        key = (id(change), client.seq, id(new.shared), client.packed)
        if key not in self._written:
            self._written[key] = self._frames.delta(client.seq, self._seq, change, packed=client.packed)
        return self._written[key]
