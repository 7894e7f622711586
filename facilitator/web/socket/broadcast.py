"""The broadcaster: once per tick, sends every client what changed in its view. A tick's changes go in one frame per client; parts
that clients share are computed and encoded once (S5, S7)."""

from __future__ import annotations

import logging
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import socketio

from facilitator.domain.kernel import ActorId
from facilitator.domain.workshop import Workshop
from facilitator.live.workshop import LiveWorkshop
from facilitator.views.audience import Audience
from facilitator.views.board import Board, board
from facilitator.views.delta import Delta, board_delta, delta
from facilitator.views.picture import Picture
from facilitator.web.session import Session, room_of
from facilitator.web.socket.frames import PACKED, Frame, FrameWriter
from facilitator.web.socket.packets import cut_off, is_overfull

log = logging.getLogger(__name__)


@dataclass(slots=True, eq=False)
class Client:
    """One connection. `board` is what it was sent last, None before the first view; `lost` means it requested the whole view;
    `answered` is the sequence number of its newest acknowledged command, which its view must reach (S6); `packed` means it
    accepts packed frames; `hasty` counts rate-limit refusals; `looked` is the sequence number at which its board was last known
    to be current, `saving` the disk state in that board, `has_ballots` whether it could show own votes."""

    sid: str
    connection_id: str
    session: Session
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
        self.clients: dict[str, Client] = {}
        """By Socket.IO's session id."""
        self._of_actor: defaultdict[tuple[str, str], list[Client]] = defaultdict(list)
        self._stirred: set[LiveWorkshop] = set()
        self._wake = threading.Event()
        self._stopped = False

    # -- called by the request handlers

    def add(self, sid: str, session: Session, *, packed: bool) -> None:
        connection_id = self._server.manager.eio_sid_from_sid(sid, "/")
        client = Client(sid, connection_id, session, session.audience(), packed)
        with self._lock:
            self.clients[sid] = client
            self._of_actor[session.key].append(client)
        session.live.came(session.seat.actor)
        self.stir(session.live)

    def remove(self, sid: str) -> None:
        with self._lock:
            client = self.clients.pop(sid, None)
            if client is None:
                return
            session = client.session
            same = self._of_actor[session.key]
            same.remove(client)
            if not same:
                del self._of_actor[session.key]
        session.live.went(session.seat.actor)
        self.stir(session.live)

    def refresh(self, client: Client) -> None:
        """Marks the client to get the whole view."""
        client.lost = True
        self.stir(client.session.live)

    def answered(self, live: LiveWorkshop, actor: ActorId, seq: int) -> None:
        with self._lock:
            for client in self._of_actor.get((live.id, actor), ()):
                client.answered = max(client.answered, seq)
            self._stirred.add(live)
        self._wake.set()

    def stir(self, live: LiveWorkshop) -> None:
        """Marks a workshop whose views may have changed."""
        with self._lock:
            self._stirred.add(live)
        self._wake.set()

    def say_bye(self, reason: str, leaves: Callable[[Client], bool] = lambda client: True) -> None:
        """Sends a closing message to the selected clients and disconnects them."""
        connected = len(self.clients)
        for client in [client for client in list(self.clients.values()) if leaves(client)]:
            self._server.emit("bye", {"reason": reason, "clients": connected}, to=client.sid)
            self._server.disconnect(client.sid)

    def cut_off(self, client: Client) -> None:
        """Closes the connection at once, dropping unsent data."""
        cut_off(self._server, client.connection_id)

    def stop(self) -> None:
        self._stopped = True
        self._wake.set()

    # -- the tick

    def run(self) -> None:
        while not self._stopped:
            self._wake.wait()
            self._server.sleep(self._tick_ms / 1_000)
            self._wake.clear()
            with self._lock:
                stirred, self._stirred = self._stirred, set()
            for live in stirred:
                self._tell_safely(live)

    def _tell_safely(self, live: LiveWorkshop) -> None:
        """A fault in one workshop is logged and leaves the others as they are; so is that of one client."""
        try:
            self._tell(live)
        except Exception:
            log.exception("broadcast to %s failed", live.id)

    def _tell(self, live: LiveWorkshop) -> None:
        with self._lock:
            clients = [client for client in self.clients.values() if client.session.live is live]
        if not clients:
            return

        def look(workshop: Workshop, seq: int) -> tuple[int, list[tuple[Client, Board]]]:
            picture, boards = Picture(workshop, room_of(live, workshop)), []
            for client in clients:
                with self._alone(client):
                    boards.append((client, _board_of(client, picture, live)))
                    room = picture.room
                    client.looked, client.saving, client.has_ballots = seq, room.saving, room.ballots is not None
            return seq, boards

        seq, boards = live.read(look)
        tick = _Tick(FrameWriter(live.now(), len(self.clients)), seq)
        for client, new in boards:
            if new is not client.board or client.lost or client.seq < client.answered <= seq:
                with self._alone(client):
                    self._update(client, new, tick)

    @contextmanager
    def _alone(self, client: Client) -> Iterator[None]:
        """What goes wrong inside is logged, and cuts off this client only: it starts again when it comes back (S9)."""
        try:
            yield
        except Exception:
            log.exception("broadcast to one client of %s failed", client.session.live.id)
            self.cut_off(client)

    def _update(self, client: Client, new: Board, tick: _Tick) -> None:
        if client.lost:
            # Reset only here: a client that asks during this tick is served by the next.
            client.lost, client.board = False, None
        frame = tick.frame_for(client, new)
        client.board, client.seq = new, tick.seq if frame else client.seq
        if frame:
            self._send(client, frame)

    def _send(self, client: Client, frame: Frame) -> None:
        """Sends a frame; disconnects a client that does not read, so that its queue cannot fill the memory. It reconnects and
        starts again (S9). A packed frame is two packets; sending does not yield, so nothing comes between them."""
        for packet in (frame,) if isinstance(frame, str) else (PACKED, frame):
            self._server.eio.send(client.connection_id, packet)
        if is_overfull(self._server, client.connection_id):
            self.cut_off(client)


def _board_of(client: Client, picture: Picture, live: LiveWorkshop) -> Board:
    """Returns the client's board; a participant's is reused if no event they may see has come."""
    if client.board is None or client.audience.participant is None or client.saving is not picture.room.saving:
        return board(picture, client.audience)
    # Ballots are destroyed without an event.
    has_ballots = picture.room.ballots is not None
    if has_ballots is not client.has_ballots or live.touched.is_since(client.looked, client.session.seat.actor):
        return board(picture, client.audience)
    return client.board


class _Tick:
    """Caches one tick's work in one workshop, keyed by the identity of the boards' shared parts. All boards are built before the
    first frame, so that ids are not reused."""

    def __init__(self, frames: FrameWriter, seq: int) -> None:
        self._frames = frames
        self.seq = seq
        self._shared: dict[tuple[int, int], Delta] = {}
        self._written: dict[tuple[int, int, int, bool], Frame] = {}

    def frame_for(self, client: Client, new: Board) -> Frame | None:
        if client.board is None:
            return self._frames.view(self.seq, new, packed=client.packed)
        shared = self._shared_delta(client.board, new)
        change = board_delta(client.board, new, shared)
        waits = client.seq < client.answered <= self.seq
        if not change and not waits:
            return None
        if change is shared:
            return self._shared_frame(client, new, change)
        return self._frames.delta(client.seq, self.seq, change, packed=client.packed)

    def _shared_delta(self, old: Board, new: Board) -> Delta:
        key = (id(old.shared), id(new.shared))
        if key not in self._shared:
            self._shared[key] = delta(old.shared, new.shared)
        return self._shared[key]

    def _shared_frame(self, client: Client, new: Board, change: Delta) -> Frame:
        key = (id(change), client.seq, id(new.shared), client.packed)
        if key not in self._written:
            self._written[key] = self._frames.delta(client.seq, self.seq, change, packed=client.packed)
        return self._written[key]
