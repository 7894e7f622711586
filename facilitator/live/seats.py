"""Seats: the right to take part as somebody, proved by a token. Links carry keys, which are exchanged for tokens.
Tokens are kept as hashes. Keys are kept readable, because the console has to print them again; they can be renewed, which
takes away every seat that the old one gave."""

from __future__ import annotations

import hashlib
import secrets
import sqlite3
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from facilitator.domain.kernel import ActorId, Refusal, Role
from facilitator.live.workshop import InNativeThread
from facilitator.store.database import Statement, write
from facilitator.store.protocol import AccessKey
from facilitator.store.rows import MOVED

seat_lifetime_ms = 30 * 24 * 3_600_000
co_organisers_max = 20
FORMER = "former_organiser"
"""In place of the role, where somebody organises no more: their key opens nothing, and what they did keeps its name."""
HOUSE = ""
"""In place of a workshop's id: the key of the whole house, which opens workshops."""


@dataclass(frozen=True, slots=True)
class CoOrganiser:
    """Somebody who organises beside the first organiser, with a key of their own."""

    number: int
    name: str

    @property
    def actor(self) -> ActorId:
        return ActorId(f"organiser-{self.number}")


@dataclass(frozen=True, slots=True)
class Seat:
    """`table` is a host's; a participant's is in the workshop. `expires_at` is ms since 1970."""

    workshop_id: str
    actor: ActorId
    role: Role
    table: int | None
    lang: str
    expires_at: int
    revoked: bool = False
    moved: bool = False
    """Revoked because the participant went on with another phone."""


class Seats:
    """All seats of the house."""

    def __init__(
        self, connection: sqlite3.Connection, *, clock: Callable[[], int], in_native_thread: InNativeThread,
        expiring: Callable[[], bool] = lambda: True,
    ) -> None:  # fmt: skip
        """`expiring` is false while the date is doubtful: nobody loses a seat to a wrong clock."""
        self._connection, self._clock, self._expiring = connection, clock, expiring
        self._in_native_thread = in_native_thread
        self._changing = threading.Lock()
        """Held from looking to having written: a seat is not given for a key that is being taken back."""
        self._by_hash = {
            row["token_hash"]: Seat(
                row["workshop"], ActorId(row["actor"]), Role(row["role"]), row["table_number"] or None, row["lang"],
                row["expires_at"], bool(row["revoked"]), row["revoked"] == MOVED,
            )
            for row in connection.execute("select * from seats")
        }  # fmt: skip

    def take(self, workshop_id: str, actor: ActorId, role: Role, *, table: int | None, lang: str, key: str = "") -> str:
        """A new seat; its token is returned once and never again. Raises NotSaved."""
        with self._changing:
            return self._take(workshop_id, actor, role, table=table, lang=lang, key=key)

    def _take(
        self,
        workshop_id: str,
        actor: ActorId,
        role: Role,
        *,
        table: int | None,
        lang: str,
        key: str,
        first: Sequence[Statement] = (),
    ) -> str:
        """What is to be done `first` is done together with it, or neither."""
        token = secrets.token_urlsafe(32)
        seat = Seat(workshop_id, actor, role, table, lang, self._clock() + seat_lifetime_ms)
        row = (_hash(token), workshop_id, actor, role.value, table or 0, lang, key, seat.expires_at, 0)
        self._write(*first, ("insert into seats values (?, ?, ?, ?, ?, ?, ?, ?, ?)", row))
        self._by_hash[_hash(token)] = seat
        return token

    def hand_over(self, workshop_id: str, actor: ActorId, *, lang: str) -> str:
        """A new seat for a participant; those that they had say from now on that they have moved. Raises NotSaved, and then the old
        ones are good."""
        with self._changing:
            old = {
                token_hash: replace(seat, revoked=True, moved=True)
                for token_hash, seat in self._by_hash.items()
                if seat.workshop_id == workshop_id and seat.actor == actor and not seat.revoked
            }
            move = (
                "update seats set revoked = ? where workshop = ? and actor = ? and revoked = 0",
                (MOVED, workshop_id, actor),
            )
            token = self._take(workshop_id, actor, Role.PARTICIPANT, table=None, lang=lang, key="", first=[move])
            self._by_hash |= old
            return token

    def take_with_key(self, workshop_id: str, key: str, *, lang: str) -> tuple[str, Seat]:
        """Raises Refusal `wrong_key`, NotSaved."""
        with self._changing:
            row = self._connection.execute(
                "select role, number from keys where workshop = ? and key = ? and role != ?",
                (workshop_id, key, FORMER),
            ).fetchone()
            if row is None:
                raise Refusal("wrong_key")
            role, number = Role(row["role"]), row["number"]
            actor = ActorId(f"{role.value}-{number}" if number else role.value)
            table = number if role is Role.HOST else None
            token = self._take(workshop_id, actor, role, table=table, lang=lang, key=key)
            return token, self._by_hash[_hash(token)]

    def of(self, token: str, workshop_id: str) -> Seat:
        """Raises Refusal `no_seat` (also for a seat in another workshop), `seat_expired`, `seat_revoked` or `seat_moved`."""
        seat = self.find(token)
        if seat.workshop_id != workshop_id:
            raise Refusal("no_seat")
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
            self._write(*[("update seats set expires_at = ? where token_hash = ?", (ends, token)) for token in good])
            self._by_hash |= {token: replace(seat, expires_at=ends) for token, seat in good.items()}

    def _is_over(self, seat: Seat, now: int) -> bool:
        return seat.expires_at <= now and self._expiring()

    def find(self, token: str) -> Seat:
        """Raises Refusal `no_seat`, `seat_expired`, `seat_revoked` or `seat_moved`."""
        seat = self._by_hash.get(_hash(token))
        if seat is None:
            raise Refusal("no_seat")
        if seat.revoked:
            raise Refusal("seat_moved" if seat.moved else "seat_revoked")
        if self._is_over(seat, self._clock()):
            raise Refusal("seat_expired")
        return seat

    def key(self, workshop_id: str, role: Role, number: int | None = None) -> str:
        """The key of a role, made when first asked for; that of somebody who organises too, as they were added. Raises
        Refusal `unknown_organiser`, NotSaved."""
        return self._kept_key(workshop_id, role, number) or self._new_key(workshop_id, role, number)

    def renew_key(self, workshop_id: str, role: Role, number: int | None = None) -> str:
        """A new key; the old one, and every seat it gave, stop working. Raises Refusal `unknown_organiser`, NotSaved, and
        then nothing has changed."""
        self.key(workshop_id, role, number)
        new = _made_key()
        with self._changing:
            self._end_seats(
                workshop_id,
                self._require_key(workshop_id, role, number),
                (
                    "update keys set key = ? where workshop = ? and role = ? and number = ?",
                    (new, workshop_id, role.value, number or 0),
                ),
            )
        return new

    def _kept_key(self, workshop_id: str, role: Role, number: int | None) -> str | None:
        row = self._connection.execute(
            "select key from keys where workshop = ? and role = ? and number = ?",
            (workshop_id, role.value, number or 0),
        ).fetchone()
        return str(row["key"]) if row is not None else None

    def _require_key(self, workshop_id: str, role: Role, number: int | None) -> str:
        key = self._kept_key(workshop_id, role, number)
        if key is None:
            raise Refusal("unknown_organiser")
        return key

    def _new_key(self, workshop_id: str, role: Role, number: int | None) -> str:
        if role is Role.ORGANISER and number:
            raise Refusal("unknown_organiser")
        with self._changing:
            # Of those who ask at the same time, the first makes it.
            self._write(
                (
                    "insert or ignore into keys values (?, ?, ?, ?, '')",
                    (workshop_id, role.value, number or 0, _made_key()),
                )
            )
            return self._require_key(workshop_id, role, number)

    # -- several organisers

    def organisers(self, workshop_id: str, *, also_former: bool = False) -> list[CoOrganiser]:
        """Those beside the first, in the order they were added."""
        rows = self._connection.execute(
            "select number, name from keys where workshop = ? and role in (?, ?) and number > 0 order by number",
            (workshop_id, Role.ORGANISER.value, FORMER if also_former else Role.ORGANISER.value),
        )
        return [CoOrganiser(row["number"], row["name"]) for row in rows.fetchall()]

    def add_organiser(self, workshop_id: str, name: str) -> CoOrganiser:
        """With a key of their own, under a number that nobody had before. Raises Refusal `too_many`, NotSaved."""
        with self._changing:
            if len(self.organisers(workshop_id)) >= co_organisers_max:
                raise Refusal("too_many", limit="organisers", max=co_organisers_max)
            row = self._connection.execute(
                "select max(number) from (select number from keys where workshop = ? and role in (?, ?) "
                "union select cast(substr(actor, 11) as integer) from seats where workshop = ? and role = ?)",
                (workshop_id, Role.ORGANISER.value, FORMER, workshop_id, Role.ORGANISER.value),
            ).fetchone()
            added = CoOrganiser((row[0] or 0) + 1, name)
            self._write(
                (
                    "insert into keys values (?, ?, ?, ?, ?)",
                    (workshop_id, Role.ORGANISER.value, added.number, _made_key(), name),
                )
            )
            return added

    def remove_organiser(self, workshop_id: str, number: int) -> None:
        """Takes away the key and every seat it gave. Raises Refusal `unknown_organiser`, NotSaved."""
        self.require_organiser(workshop_id, number)
        with self._changing:
            self._end_seats(
                workshop_id,
                self._require_key(workshop_id, Role.ORGANISER, number),
                (
                    "update keys set role = ?, key = ? where workshop = ? and role = ? and number = ?",
                    (FORMER, _made_key(), workshop_id, Role.ORGANISER.value, number),
                ),
            )

    def require_organiser(self, workshop_id: str, number: int) -> None:
        if number not in {organiser.number for organiser in self.organisers(workshop_id)}:
            raise Refusal("unknown_organiser")

    def forget_organisers(self, workshop_id: str) -> None:
        """Their names go when the roster is erased. Raises NotSaved."""
        with self._changing:
            self._write(("update keys set name = '' where workshop = ?", (workshop_id,)))

    def _end_seats(self, workshop_id: str, key: str, change: Statement) -> None:
        """Makes the change and ends every seat that the key gave, both or neither."""
        self._write(change, ("update seats set revoked = 1 where workshop = ? and key = ?", (workshop_id, key)))
        hashes = self._connection.execute(
            "select token_hash from seats where workshop = ? and key = ?", (workshop_id, key)
        )
        for row in hashes.fetchall():
            self._by_hash[row["token_hash"]] = replace(self._by_hash[row["token_hash"]], revoked=True)

    # -- the house

    def house_key(self) -> str:
        return self.key(HOUSE, Role.ORGANISER)

    def is_house_key(self, key: str) -> bool:
        return secrets.compare_digest(key.encode(), self.house_key().encode())

    def revoke_participants(self, workshop_id: str) -> None:
        """Participants' seats end when the roster is erased."""
        with self._changing:
            self._write(("delete from seats where workshop = ? and role = ?", (workshop_id, Role.PARTICIPANT.value)))
            self._by_hash = {
                token_hash: seat
                for token_hash, seat in self._by_hash.items()
                if seat.workshop_id != workshop_id or seat.role is not Role.PARTICIPANT
            }

    def _write(self, *statements: Statement) -> None:
        self._in_native_thread(lambda: write(self._connection, *statements))


def new_keys(workshop_id: str, tables: int) -> list[AccessKey]:
    """For everybody who needs one when a workshop opens: its organiser, its screen and the host of each table."""
    needed = [(Role.ORGANISER, 0), (Role.SCREEN, 0), *((Role.HOST, table) for table in range(1, tables + 1))]
    return [AccessKey(workshop_id, role, number, _made_key()) for role, number in needed]


def _made_key() -> str:
    return secrets.token_urlsafe(24)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
