"""Handovers: a participant goes on with another phone. The old phone shows a key as a QR code; whoever reads it first is shown a
number, and gets the seat once the person has said on the old phone that this is the number on the new one. So a stranger who reads
the code over a shoulder gets nothing but a number, and the person sees that somebody did. It is over within minutes, and with a
restart."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass

from facilitator.domain.kernel import ActorId, Refusal

handover_lifetime_ms = 5 * 60_000


@dataclass(slots=True)
class Handover:
    """`number` is there once the key was read, and opens nothing by itself; `claim` is what the reader got with it, and takes the
    seat when the person has `allowed` it. `ends_at` is by the clock of the `Handovers`."""

    workshop_id: str
    actor: ActorId
    key: str
    ends_at: int
    number: int | None = None
    claim: str = ""
    allowed: bool = False


class Handovers:
    """Those of the house that are under way; one at a time for each participant. `clock` gives ms from any moment."""

    def __init__(self, *, clock: Callable[[], int]) -> None:
        self._clock = clock
        self._changing = threading.Lock()
        self._under_way: dict[tuple[str, ActorId], Handover] = {}

    def offer(self, workshop_id: str, actor: ActorId) -> Handover:
        """With a new key; an earlier one opens nothing any more."""
        made = Handover(workshop_id, actor, secrets.token_urlsafe(24), self._clock() + handover_lifetime_ms)
        with self._changing:
            self._forget_what_is_over()
            self._under_way[workshop_id, actor] = made
        return made

    def of(self, workshop_id: str, actor: ActorId) -> Handover | None:
        found = self._under_way.get((workshop_id, actor))
        return found if found is not None and found.ends_at > self._clock() else None

    def end(self, workshop_id: str, actor: ActorId) -> None:
        with self._changing:
            self._under_way.pop((workshop_id, actor), None)

    def read(self, workshop_id: str, key: str) -> Handover:
        """For the first who reads it. Raises Refusal `handover_over`."""
        with self._changing:
            found = self._find(workshop_id, lambda handover: handover.key, key)
            if found.number is not None:
                raise Refusal("handover_over")
            found.number, found.claim = secrets.randbelow(90) + 10, secrets.token_urlsafe(24)
            return found

    def allow(self, workshop_id: str, actor: ActorId, number: int) -> None:
        """The person has seen this number on the new phone. Raises Refusal `handover_over`."""
        found = self.of(workshop_id, actor)
        if found is None or found.number != number:
            raise Refusal("handover_over")
        found.allowed = True

    def taken(self, workshop_id: str, claim: str) -> ActorId:
        """Whose seat it is; as often as asked, since an answer may be lost on the way. Raises Refusal `handover_over`,
        `handover_waits`."""
        with self._changing:
            found = self._find(workshop_id, lambda handover: handover.claim, claim)
        if not found.allowed:
            raise Refusal("handover_waits")
        return found.actor

    def _find(self, workshop_id: str, secret_of: Callable[[Handover], str], secret: str) -> Handover:
        for (workshop, actor), handover in self._under_way.items():
            is_it = secret != "" and secrets.compare_digest(secret_of(handover).encode(), secret.encode())
            if is_it and workshop == workshop_id and self.of(workshop, actor) is not None:
                return handover
        raise Refusal("handover_over")

    def _forget_what_is_over(self) -> None:
        now = self._clock()
        self._under_way = {whose: handover for whose, handover in self._under_way.items() if handover.ends_at > now}
