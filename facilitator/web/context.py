"""The app's context: what all request handlers of one server share, and the few things that every one of them does with it."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field

from facilitator.domain.kernel import Refusal
from facilitator.live.registry import Registry
from facilitator.live.workshop import LiveWorkshop
from facilitator.settings import Settings
from facilitator.store.codec import decode_command
from facilitator.web.answers import EXPECTED_ERRORS, Answer, error, error_of
from facilitator.web.i18n import Catalogues
from facilitator.web.limits import Limits
from facilitator.web.links import Links
from facilitator.web.session import Session, envelope
from facilitator.web.socket.broadcast import Broadcaster

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class AppContext:
    settings: Settings
    base: str
    registry: Registry
    catalogues: Catalogues
    broadcaster: Broadcaster
    limits: Limits = field(default_factory=Limits)

    def workshop(self, code: str) -> LiveWorkshop:
        """Returns the workshop with this join code. Raises Refusal `unknown_workshop`."""
        found = self.registry.find(code)
        if found is None:
            raise Refusal("unknown_workshop")
        return found

    def session(self, live: LiveWorkshop, token: str) -> Session:
        """Returns the valid seat of a token. Raises Refusal `no_seat` (also for a seat in another workshop), `seat_expired`,
        `seat_revoked` or `seat_moved`."""
        return Session(token, self.registry.seats.of(token, live.id), live)

    def links(self, live: LiveWorkshop) -> Links:
        return Links(self.base, live.code, live.id, self.registry.seats)

    def take_command(self, session: Session, payload: object) -> Answer:
        """The answer to `{id, name, data, age_ms}`, however it came in; never raises."""
        command_id, seat = None, session.seat
        try:
            self.limits.commands.spend(session.key)
            command_id, name, data, age_ms = envelope(payload)
            seq = session.live.handle(command_id, decode_command(name, data), seat, age_ms=age_ms)
        except EXPECTED_ERRORS as problem:
            return {"ok": False, "error": error_of(self.catalogues, seat.lang, problem)}
        except Exception:
            log.exception("command %s failed", command_id)
            return {"ok": False, "error": error(self.catalogues, seat.lang, "internal")}
        self.broadcaster.answered(session.live, seat.actor, seq)
        return {"ok": True, "seq": seq}
