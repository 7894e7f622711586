"""Seats: the right to take part as somebody, proved by a token. Links carry keys, which are exchanged for tokens. Tokens are
stored as hashes. Keys are stored in clear, because the console prints them again; renewing a key revokes every seat it gave."""

from __future__ import annotations

import hashlib
import secrets
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from facilitator.domain.kernel import ActorId, Refusal, Role
from facilitator.live.commits import InNativeThread
from facilitator.store.protocol import Access, AccessKey, Seat

seat_lifetime_ms = 30 * 24 * 3_600_000
expired_told_ms = 7 * 24 * 3_600_000
co_organisers_max = 20
HOUSE = ""
"""Replaces a workshop id for the server's own key, which opens workshops."""


Write: TypeAlias = Callable[[Mapping[str, Seat]], None]
"""Stores new and changed seats, by the hash of their token. Raises NotSaved."""


class Seats:
    """All seats of the house, and the keys of the workshops that were asked for; kept in memory and written through."""

    def __init__(
        self, kept: Access, *, clock: Callable[[], int], in_native_thread: InNativeThread,
        expiring: Callable[[], bool] = lambda: True,
    ) -> None:  # fmt: skip
        """`expiring` is false while the date is in doubt, so that a wrong clock expires no seat."""
        self._kept, self._clock, self._expiring = kept, clock, expiring
        self._in_native_thread = in_native_thread
        self._changing = threading.Lock()
        """Held from lookup to write, so that no seat is given for a key that is being revoked."""
        self._by_hash = kept.seats()
        self._keys: dict[str, dict[tuple[Role, int], AccessKey]] = {}

    def take(
        self, workshop_id: str, actor: ActorId, role: Role, *, table: int | None, lang: str, write: Write | None = None
    ) -> str:
        """A new seat; its token is returned once and never again. `write` stores it together with more. Raises NotSaved."""
        with self._changing:
            seat = Seat(workshop_id, actor, role, table, lang, self._clock() + seat_lifetime_ms)
            return self._give(seat, write=write)

    def hand_over(self, workshop_id: str, actor: ActorId, *, lang: str) -> str:
        """Creates a seat and marks the participant's earlier ones as moved. Raises NotSaved, leaving the earlier ones valid."""
        with self._changing:
            new = Seat(workshop_id, actor, Role.PARTICIPANT, None, lang, self._clock() + seat_lifetime_ms)
            old = {
                token_hash: replace(seat, revoked=True, moved=True)
                for token_hash, seat in self._by_hash.items()
                if seat.workshop_id == workshop_id and seat.actor == actor and not seat.revoked
            }
            return self._give(new, old)

    def take_with_key(self, workshop_id: str, key: str, *, lang: str) -> tuple[str, Seat]:
        """Exchanges a key for a seat. Raises Refusal `wrong_key`, NotSaved."""
        with self._changing:
            for kept in self._keys_of(workshop_id).values():
                if kept.key == key and not kept.former:
                    table = kept.number if kept.role is Role.HOST else None
                    ends = self._clock() + seat_lifetime_ms
                    seat = Seat(workshop_id, kept.actor, kept.role, table, lang, ends, key=key)
                    return self._give(seat), seat
            raise Refusal("wrong_key")

    def of(self, token: str, workshop_id: str) -> Seat:
        """Returns the valid seat of a token. Raises Refusal `no_seat` (also for a seat in another workshop), `seat_expired`,
        `seat_revoked` or `seat_moved`."""
        seat = self.find(token)
        if seat.workshop_id != workshop_id:
            raise Refusal("no_seat")
        return seat

    def find(self, token: str) -> Seat:
        """Raises Refusal `no_seat`, `seat_expired`, `seat_revoked` or `seat_moved`."""
        seat = self._by_hash.get(_hash(token))
        if seat is None:
            raise Refusal("no_seat")
        if seat.revoked:
            raise Refusal("seat_moved" if seat.moved else "seat_revoked")
        if seat.expires_at <= self._clock() and self._expiring():
            raise Refusal("seat_expired")
        return seat

    def is_good(self, token: str) -> bool:
        try:
            self.find(token)
        except Refusal:
            return False
        return True

    def renew(self, now: int) -> None:
        """Restarts the lifetime of every valid seat at `now`, after a clock correction. Raises NotSaved."""
        ends, before = now + seat_lifetime_ms, self._clock()
        with self._changing:
            good = {token: seat for token, seat in self._by_hash.items() if not self._is_over(seat, before)}
            self._put({token: replace(seat, expires_at=ends) for token, seat in good.items()})

    def let_go_expired(self) -> None:
        """Removes seats from memory a while after they expired; their tokens are unknown from then on."""
        then = self._clock() - expired_told_ms
        with self._changing:
            self._by_hash = {token: seat for token, seat in self._by_hash.items() if not self._is_over(seat, then)}

    def revoke_participants(self, workshop_id: str) -> None:
        """Ends participants' seats when the roster is erased."""
        with self._changing:
            self._in_native_thread(lambda: self._kept.drop_seats(workshop_id, Role.PARTICIPANT))
            self._by_hash = {
                token_hash: seat
                for token_hash, seat in self._by_hash.items()
                if seat.workshop_id != workshop_id or seat.role is not Role.PARTICIPANT
            }

    # -- keys

    def key(self, workshop_id: str, role: Role, number: int | None = None) -> str:
        """Returns the key of a role, created on first use; an added organiser's key must exist. Raises Refusal
        `unknown_organiser`, NotSaved."""
        kept = self._keys_of(workshop_id).get((role, number or 0))
        if kept is None and not (role is Role.ORGANISER and number):
            with self._changing:
                # Of those who ask at the same time, also in another process, the first makes it.
                made = AccessKey(workshop_id, role, number or 0, _made_key())
                self._in_native_thread(lambda: self._kept.add_missing([made]))
                self._keys_of(workshop_id).update(self._read_keys(workshop_id))
        return self._require_key(workshop_id, role, number).key

    def renew_key(self, workshop_id: str, role: Role, number: int | None = None) -> str:
        """Replaces a key and revokes every seat the old one gave. Raises Refusal `unknown_organiser`, NotSaved, changing
        nothing."""
        self.key(workshop_id, role, number)
        with self._changing:
            old = self._require_key(workshop_id, role, number)
            new = replace(old, key=_made_key())
            self._exchange(old, new)
            return new.key

    def _keys_of(self, workshop_id: str) -> dict[tuple[Role, int], AccessKey]:
        """By role and number."""
        known = self._keys.get(workshop_id)
        return self._keys.setdefault(workshop_id, self._read_keys(workshop_id)) if known is None else known

    def _read_keys(self, workshop_id: str) -> dict[tuple[Role, int], AccessKey]:
        return {(key.role, key.number): key for key in self._kept.keys(workshop_id)}

    def _require_key(self, workshop_id: str, role: Role, number: int | None) -> AccessKey:
        found = self._keys_of(workshop_id).get((role, number or 0))
        if found is None or found.former:
            raise Refusal("unknown_organiser")
        return found

    def _exchange(self, old: AccessKey, new: AccessKey) -> None:
        """And ends every seat that the old one gave, both or neither."""
        given = {
            token_hash: replace(seat, revoked=True)
            for token_hash, seat in self._by_hash.items()
            if seat.workshop_id == old.workshop_id and seat.key == old.key
        }
        self._put(given, [new])

    # -- added organisers

    def organisers(self, workshop_id: str, *, also_former: bool = False) -> list[AccessKey]:
        """Returns the added organisers, in order."""
        keys = sorted(self._keys_of(workshop_id).values(), key=lambda key: key.number)
        return [key for key in keys if key.role is Role.ORGANISER and key.number and (also_former or not key.former)]

    def add_organiser(self, workshop_id: str, name: str) -> AccessKey:
        """Adds an organiser with a key and an unused number. Raises Refusal `too_many`, NotSaved."""
        with self._changing:
            if len(self.organisers(workshop_id)) >= co_organisers_max:
                raise Refusal("too_many", limit="organisers", max=co_organisers_max)
            had = [key.actor for key in self.organisers(workshop_id, also_former=True)]
            # Of a key that an earlier version deleted, the seats are still there.
            had += [
                seat.actor
                for seat in self._by_hash.values()
                if seat.workshop_id == workshop_id and seat.role is Role.ORGANISER
            ]
            last = max((int(actor.partition("-")[2] or 0) for actor in had), default=0)
            added = AccessKey(workshop_id, Role.ORGANISER, last + 1, _made_key(), name)
            self._put({}, [added])
            return added

    def remove_organiser(self, workshop_id: str, number: int) -> None:
        """Revokes the organiser's key and seats. Raises Refusal `unknown_organiser`, NotSaved."""
        self.require_organiser(workshop_id, number)
        with self._changing:
            old = self._require_key(workshop_id, Role.ORGANISER, number)
            self._exchange(old, replace(old, key=_made_key(), former=True))

    def require_organiser(self, workshop_id: str, number: int) -> None:
        if number not in {organiser.number for organiser in self.organisers(workshop_id)}:
            raise Refusal("unknown_organiser")

    def forget_organisers(self, workshop_id: str) -> None:
        """Erases organisers' names along with the roster. Raises NotSaved."""
        with self._changing:
            named = self.organisers(workshop_id, also_former=True)
            self._put({}, [replace(key, name="") for key in named])

    # -- the server

    def house_key(self) -> str:
        return self.key(HOUSE, Role.ORGANISER)

    def is_house_key(self, key: str) -> bool:
        return secrets.compare_digest(key.encode(), self.house_key().encode())

    # -- inside

    def _is_over(self, seat: Seat, now: int) -> bool:
        return seat.expires_at <= now and self._expiring()

    def _give(self, seat: Seat, also: Mapping[str, Seat] | None = None, *, write: Write | None = None) -> str:
        """`also` holds seats that change together with it."""
        token = secrets.token_urlsafe(32)
        self._put({**(also or {}), _hash(token): seat}, write=write)
        return token

    def _put(self, seats: Mapping[str, Seat], keys: Sequence[AccessKey] = (), *, write: Write | None = None) -> None:
        if write is None:
            self._in_native_thread(lambda: self._kept.put(seats, keys))
        else:
            write(seats)
        self._by_hash |= seats
        for key in keys:
            self._keys_of(key.workshop_id)[key.role, key.number] = key


def new_keys(workshop_id: str, tables: int) -> list[AccessKey]:
    """For everybody who needs one when a workshop opens: its organiser, its screen and the host of each table."""
    needed = [(Role.ORGANISER, 0), (Role.SCREEN, 0), *((Role.HOST, table) for table in range(1, tables + 1))]
    return [AccessKey(workshop_id, role, number, _made_key()) for role, number in needed]


def _made_key() -> str:
    return secrets.token_urlsafe(24)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
