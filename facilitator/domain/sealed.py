"""An event under a secret ballot as the log stores it: encrypted. Replay without the key skips it."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.domain.command import Event
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Sealed(Event):
    """`box` is the base64 output of `live/sealing.py` for one event; all boxes of a kind have the same length."""

    box: str

    def apply(self, workshop: Workshop) -> None:
        """Does nothing: with the key, replay decrypts it and applies the inner event instead."""
