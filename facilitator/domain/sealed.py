"""What was done under a secret ballot, as the log keeps it: encrypted. Whoever has no key passes over it."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.domain.kernel import Event
from facilitator.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Sealed(Event):
    """`box` is what `live/sealing.py` makes of one event, in base64; all of a kind are equally long."""

    box: str

    def apply(self, workshop: Workshop) -> None:
        """Says nothing without the key; with it, the live workshop applies what is inside."""
