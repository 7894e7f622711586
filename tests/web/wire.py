"""Raw Engine.IO frames over a websocket, to send what no Socket.IO client would."""

from __future__ import annotations

import json
from types import TracebackType
from typing import Any

from websocket import ABNF, WebSocket, WebSocketConnectionClosedException, create_connection

wait_seconds_max = 60


class Wire:
    """A fresh websocket. Use as a context manager."""

    def __init__(self, url: str) -> None:
        address = url.replace("http://", "ws://") + "/socket.io/?EIO=4&transport=websocket"
        self._socket: WebSocket = create_connection(address, timeout=wait_seconds_max)
        assert self.hear().startswith("0{")

    def seated(self, token: object) -> Wire:
        """Authenticates; returns once the server has sent the view."""
        self.take_seat(token)
        return self

    def take_seat(self, token: object) -> dict[str, Any]:
        """Authenticates; returns the view that the server sends at once."""
        self.say("40" + json.dumps({"token": token}))
        assert self.hear().startswith('40{"sid"')
        event, view = self.hear_event()
        assert event == "view"
        return view

    def say(self, frame: str | bytes) -> None:
        if isinstance(frame, bytes):
            self._socket.send_binary(frame)
        else:
            self._socket.send(frame)

    def say_a_piece(self, piece: str, *, first: bool) -> None:
        """Sends a non-final fragment of a message."""
        opcode = ABNF.OPCODE_TEXT if first else ABNF.OPCODE_CONT
        self._socket.send_frame(ABNF.create_frame(piece, opcode, fin=0))

    def hear(self) -> str:
        """Returns the next frame that is no ping."""
        while (frame := self._socket.recv()) == "2":
            self.say("3")
        return str(frame)

    def hear_event(self) -> tuple[str, dict[str, Any]]:
        """Returns the next event's name and payload."""
        frame = self.hear()
        assert frame.startswith("42"), frame
        name, payload = json.loads(frame[2:])
        return name, payload

    def hear_until(self, words: str) -> str:
        """Returns all frames up to the one containing these words."""
        heard = ""
        while words not in heard:
            heard += self.hear()
        return heard

    def is_hung_up(self) -> bool:
        """Waits until the server closes the connection; returns False if it sends something else."""
        try:
            return all(frame in ("1", "") for frame in iter(self.hear, ""))
        except (WebSocketConnectionClosedException, ConnectionError):
            return True

    def __enter__(self) -> Wire:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._socket.close()
