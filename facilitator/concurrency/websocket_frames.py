"""Websocket frames under eventlet, whose library reads a message in any number of pieces, and unmasks it byte by byte: 2 MB would
hold up the loop for a second."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import eventlet.websocket


class LimitedFrames(eventlet.websocket.RFC6455WebSocket):  # type: ignore[misc]
    _received = 0

    def _recv_frame(self, message: Any = None) -> Any:
        had = len(message.data) if message else 0
        frame = super()._recv_frame(message)
        if frame.opcode & 8:
            # Control frames may stand between the pieces of a message.
            return frame
        self._received = (self._received if message else 0) + 1 + sum(map(len, frame.data[had:]))
        if self._received > self.max_frame_length:
            raise eventlet.websocket.FailedConnectionError(1009, "too long")
        return frame

    @staticmethod
    def _apply_mask(data: bytes, mask: Sequence[int], length: int, offset: int = 0) -> bytes:
        turned = bytes(mask[(offset + place) % 4] for place in range(4))
        over = (turned * (length // 4 + 1))[:length]
        return (int.from_bytes(data, "big") ^ int.from_bytes(over, "big")).to_bytes(length, "big")


def limit_frames() -> None:
    eventlet.websocket.RFC6455WebSocket = LimitedFrames
