"""Handovers: a participant continues on another phone. The old phone shows a key as a QR code; the first device to read it gets a
number, and the seat once the person confirms on the old phone that both numbers match. So a stranger who scans the code gets only
a number, and the person notices. Handovers expire within minutes, and on restart."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass

from facilitator.domain.kernel import ActorId, Refusal

handover_lifetime_ms = 5 * 60_000


@dataclass(slots=True)
class Handover:
    """`number` is set once the key was read and grants nothing by itself. `claim` is the reader's secret, which takes the seat
    once `allowed`. `ends_at` is by the clock of `Handovers`."""

    workshop_id: str
    actor: ActorId
    key: str
    ends_at: int
    number: int | None = None
    claim: str = ""
    allowed: bool = False


class Handovers:
    """All pending handovers, at most one per participant. `clock` gives ms from any origin."""

    def __init__(self, *, clock: Callable[[], int]) -> None:
        self._clock = clock
        self._changing = threading.Lock()
        self._under_way: dict[tuple[str, ActorId], Handover] = {}

    def offer(self, workshop_id: str, actor: ActorId) -> Handover:
        """Starts a handover with a new key, which invalidates an earlier one."""
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
        """Reads the key; works once. Raises Refusal `handover_over`."""
        with self._changing:
            found = self._find(workshop_id, lambda handover: handover.key, key)
            if found.number is not None:
                raise Refusal("handover_over")
            found.number, found.claim = secrets.randbelow(90) + 10, secrets.token_urlsafe(24)
            return found

    def allow(self, workshop_id: str, actor: ActorId, number: int) -> None:
        """Confirms the number shown on the new phone. Raises Refusal `handover_over`."""
        found = self.of(workshop_id, actor)
        if found is None or found.number != number:
            raise Refusal("handover_over")
        found.allowed = True

    def taken(self, workshop_id: str, claim: str) -> ActorId:
        """Returns whose seat it is; idempotent, since an answer may be lost. Raises Refusal `handover_over`, `handover_waits`."""
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
