"""Seats: the right to take part as somebody, proved by a token; keys that can be renewed."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from facilitator.domain.kernel import ActorId, Refusal, Role
from facilitator.live.seats import Seats, co_organisers_max, seat_lifetime_ms
from facilitator.store import schema
from facilitator.store.database import connect, prepare
from facilitator.store.entry import NotSaved
from facilitator.store.sqlite import SqliteStore
from tests.support.disk import on_each_connection, refuse_writes
from tests.support.live import Errand, until
from tests.support.workshop import NINE

kari = ActorId("kari")


class House:
    """The seats of a house, and its clock."""

    def __init__(self, path: Path) -> None:
        prepare(path)
        self.path = path
        self.now = NINE
        self.store = SqliteStore(path)
        self.seats = Seats(self.store.access, clock=lambda: self.now, in_native_thread=lambda work: work())

    def joined(self, workshop: str = "w1") -> str:
        return self.seats.take(workshop, kari, Role.PARTICIPANT, table=None, lang="nb")

    def refused(self, token: str, workshop: str = "w1") -> str:
        with pytest.raises(Refusal) as refusal:
            self.seats.of(token, workshop)
        return refusal.value.code


def refuse_seats(store: SqliteStore) -> None:
    on_each_connection(store, "create temp trigger full before insert on main.seats begin select raise(abort, ''); end")


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "house.sqlite")


def test_a_token_proves_a_seat_also_after_the_server_was_killed(house: House) -> None:
    token = house.joined()
    for each in (house, House(house.path)):
        seat = each.seats.of(token, "w1")
        assert (seat.actor, seat.role, seat.table, seat.lang) == (kari, Role.PARTICIPANT, None, "nb")


@pytest.mark.parametrize(
    "forge", [lambda t: "", lambda t: t[:-1], lambda t: t + "A", lambda t: t.swapcase(), lambda t: "æ"]
)
def test_a_forged_token_is_no_seat(house: House, forge) -> None:
    assert house.refused(forge(house.joined())) == "no_seat"


def test_a_token_of_another_workshop_is_no_seat_in_this_one(house: House) -> None:
    assert house.refused(house.joined("w2"), "w1") == "no_seat"


def test_a_seat_expires(house: House) -> None:
    token = house.joined()
    house.now += seat_lifetime_ms - 1
    assert house.seats.is_good(token)
    house.now += 1
    assert house.refused(token) == "seat_expired"
    assert not house.seats.is_good(token)


def test_no_token_is_in_the_file(house: House) -> None:
    token = house.joined()
    content = b"".join(path.read_bytes() for path in house.path.parent.iterdir())
    assert b"kari" in content
    assert token.encode() not in content


def test_a_key_is_exchanged_for_the_seat_of_its_role(house: House) -> None:
    for role, table, actor in (
        (Role.HOST, 2, "host-2"),
        (Role.ORGANISER, None, "organiser"),
        (Role.SCREEN, None, "screen"),
    ):
        token, seat = house.seats.take_with_key("w1", house.seats.key("w1", role, table), lang="en")
        assert house.seats.of(token, "w1") == House(house.path).seats.of(token, "w1") == seat
        assert (seat.actor, seat.role, seat.table, seat.lang) == (actor, role, table, "en")


@pytest.mark.parametrize("key", ["", "guess", "' or 1=1 --"])
def test_a_wrong_key_is_refused(house: House, key: str) -> None:
    house.seats.key("w1", Role.ORGANISER)
    with pytest.raises(Refusal, match="wrong_key"):
        house.seats.take_with_key("w1", key, lang="nb")


def test_a_key_opens_only_its_own_workshop(house: House) -> None:
    key = house.seats.key("w1", Role.ORGANISER)
    with pytest.raises(Refusal, match="wrong_key"):
        house.seats.take_with_key("w2", key, lang="nb")


def test_every_role_and_table_has_a_key_that_stays(house: House) -> None:
    asked = [("w1", Role.HOST, 1), ("w1", Role.HOST, 2), ("w1", Role.ORGANISER, None), ("w2", Role.HOST, 1)]
    keys = [house.seats.key(*who) for who in asked]
    assert len(set(keys)) == len(keys)
    assert all(len(key) >= 32 for key in keys)
    assert [House(house.path).seats.key(*who) for who in asked] == keys


def test_renewing_a_key_takes_away_every_seat_that_the_old_one_gave(house: House) -> None:
    old = house.seats.key("w1", Role.HOST, 2)
    tokens = [house.seats.take_with_key("w1", old, lang="nb")[0] for _ in range(2)]
    others = [house.joined(), house.seats.take_with_key("w1", house.seats.key("w1", Role.HOST, 1), lang="nb")[0]]
    new = house.seats.renew_key("w1", Role.HOST, 2)
    fresh, _ = house.seats.take_with_key("w1", new, lang="nb")
    for each in (house, House(house.path)):
        assert [each.refused(token) for token in tokens] == ["seat_revoked", "seat_revoked"]
        assert all(each.seats.is_good(token) for token in (*others, fresh))
        with pytest.raises(Refusal, match="wrong_key"):
            each.seats.take_with_key("w1", old, lang="nb")


def test_who_goes_on_with_another_phone_has_moved_on_the_old_ones(house: House) -> None:
    old = [house.joined(), house.joined()]
    others = [house.joined("w2"), house.seats.take("w1", ActorId("ola"), Role.PARTICIPANT, table=None, lang="nb")]
    new = house.seats.hand_over("w1", kari, lang="en")
    for each in (house, House(house.path)):
        assert [each.refused(token) for token in old] == ["seat_moved", "seat_moved"]
        assert all(each.seats.is_good(token) for token in (new, *others))
    seat = house.seats.of(new, "w1")
    assert (seat.actor, seat.role, seat.lang) == (kari, Role.PARTICIPANT, "en")


def test_a_seat_moves_with_all_that_follows_or_not_at_all(house: House) -> None:
    old = house.joined()
    refuse_seats(house.store)
    with pytest.raises(NotSaved):
        house.seats.hand_over("w1", kari, lang="nb")
    for each in (house, House(house.path)):
        assert each.seats.is_good(old)


def test_a_key_is_renewed_with_all_that_follows_or_not_at_all(house: House) -> None:
    """Were the key new and the old one's seats still good, renewing it again would no longer find them."""
    old = house.seats.key("w1", Role.HOST, 1)
    token, _ = house.seats.take_with_key("w1", old, lang="nb")
    refuse_seats(house.store)
    with pytest.raises(NotSaved):
        house.seats.renew_key("w1", Role.HOST, 1)
    assert house.seats.key("w1", Role.HOST, 1) == old
    on_each_connection(house.store, "drop trigger full")
    house.seats.renew_key("w1", Role.HOST, 1)
    assert house.refused(token) == "seat_revoked"


def test_the_house_key_opens_no_workshop_by_itself(house: House) -> None:
    key = house.seats.house_key()
    assert house.seats.is_house_key(key)
    assert not house.seats.is_house_key(key[:-1])
    assert not house.seats.is_house_key("æ")
    with pytest.raises(Refusal, match="wrong_key"):
        house.seats.take_with_key("w1", key, lang="nb")


def test_participants_seats_end_when_the_roster_is_erased(house: House) -> None:
    token, elsewhere = house.joined("w1"), house.joined("w2")
    host, _ = house.seats.take_with_key("w1", house.seats.key("w1", Role.HOST, 1), lang="nb")
    house.seats.revoke_participants("w1")
    for each in (house, House(house.path)):
        assert each.refused(token) == "no_seat"
        assert each.seats.is_good(host)
        assert each.seats.is_good(elsewhere)


def test_no_seat_is_given_when_the_disk_refuses(house: House) -> None:
    refuse_writes(house.store)
    with pytest.raises(NotSaved):
        house.joined()


def test_keys_of_an_older_file_still_open_the_doors(tmp_path: Path) -> None:
    path = tmp_path / "house.sqlite"
    database = Database(connect(path))
    schema.access.apply(database, stop_before="several_organisers")
    database.execute("insert into keys values ('w1', 'host', 2, 'old-key')")
    database.conn.commit()
    database.conn.close()
    house = House(path)
    _, seat = house.seats.take_with_key("w1", "old-key", lang="nb")
    assert (seat.actor, seat.table, house.seats.key("w1", Role.HOST, 2)) == ("host-2", 2, "old-key")


def test_names_of_organisers_are_forgotten_and_their_keys_kept(house: House) -> None:
    kari = house.seats.add_organiser("w1", "Kari Nordmann")
    key = house.seats.key("w1", Role.ORGANISER, kari.number)
    house.seats.forget_organisers("w1")
    assert [(o.number, o.name) for o in house.seats.organisers("w1")] == [(kari.number, "")]
    assert house.seats.key("w1", Role.ORGANISER, kari.number) == key


def test_nobody_gets_the_number_of_somebody_whose_key_an_earlier_version_deleted(house: House) -> None:
    kari, ola = (house.seats.add_organiser("w1", name) for name in ("Kari", "Ola"))
    house.seats.take_with_key("w1", ola.key, lang="nb")
    with closing(connect(house.path)) as connection:
        connection.execute("delete from keys where name = 'Ola'")
    assert (kari.number, House(house.path).seats.add_organiser("w1", "Eva").number) == (1, 3)


def test_there_is_an_end_to_organisers(house: House) -> None:
    for number in range(co_organisers_max):
        house.seats.add_organiser("w1", f"Organiser {number}")
    with pytest.raises(Refusal, match="too_many"):
        house.seats.add_organiser("w1", "One more")


# -- at the same moment


@pytest.mark.parametrize(
    "takes_back", [Seats.renew_key, lambda seats, *whose: seats.remove_organiser(whose[0], whose[2])]
)
def test_no_seat_outlives_the_key_that_gave_it(house: House, takes_back: Callable[..., object]) -> None:
    """Somebody who keeps knocking with a key that is being taken back does not slip in between looking and writing."""
    seats, kari = house.seats, house.seats.add_organiser("w1", "Kari")
    key = seats.key("w1", Role.ORGANISER, kari.number)
    taken_back: list[Errand] = []

    def clock() -> int:
        """Read when the key has been found good, and the seat is not yet written."""
        if not taken_back:
            taken_back.append(Errand(lambda: takes_back(seats, "w1", Role.ORGANISER, kari.number)))
            until(lambda: seats._changing.locked() or not taken_back[0].is_alive())
        return house.now

    seats._clock = clock
    token, _ = seats.take_with_key("w1", key, lang="nb")
    taken_back[0].answer()
    for each in (house, House(house.path)):
        assert each.refused(token) == "seat_revoked"


def test_those_who_are_added_at_the_same_moment_get_a_number_each(house: House) -> None:
    added = [Errand(lambda: house.seats.add_organiser("w1", "Somebody")) for _ in range(co_organisers_max)]
    numbers = [errand.answer().number for errand in added]  # type: ignore[attr-defined]
    assert sorted(numbers) == list(range(1, co_organisers_max + 1))


def test_the_key_of_somebody_who_was_removed_is_not_made_anew(house: House) -> None:
    kari = house.seats.add_organiser("w1", "Kari")
    house.seats.remove_organiser("w1", kari.number)
    for asks in (house.seats.key, house.seats.renew_key):
        with pytest.raises(Refusal, match="unknown_organiser"):
            asks("w1", Role.ORGANISER, kari.number)
    assert house.seats.organisers("w1") == []
