"""What every store keeps to, beside its logs: the list of workshops, people, seats and keys, networks, the clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from facilitator.domain.kernel import ActorId, ParticipantId, Role
from facilitator.domain.network import Network
from facilitator.domain.person import Person
from facilitator.domain.text import Text
from facilitator.store.entry import OutOfTurn
from facilitator.store.protocol import AccessKey, KeptClock, Listing, Seat
from tests.store.conftest import OpenStore
from tests.store.test_log import entry

FIRST = Listing("w1", "KF7M2P", Text("Oppstart", "Kick-off"), 1_000)
KEYS = [AccessKey("w1", Role.ORGANISER, 0, "organisers"), AccessKey("w1", Role.HOST, 2, "hosts")]
KARI = Seat("w1", ActorId("kari"), Role.PARTICIPANT, None, "nb", 9_000)
HOST = Seat("w1", ActorId("host-2"), Role.HOST, 2, "en", 9_000, key="hosts")
RECTOR = Person("Rektor", "Oppvekst", "Skole")


def test_a_new_store_is_empty(open_store: OpenStore) -> None:
    store = open_store()
    assert (store.workshops.all(), store.workshops.id_of("KF7M2P"), store.people.of("w1")) == ([], None, {})
    assert (store.people.join_key("w1"), store.access.seats(), store.access.keys("w1")) == (None, {}, [])
    assert (store.networks.all(), store.clock.read()) == ({}, None)
    assert store.takes_writes()


def test_a_workshop_is_opened_with_its_keys_and_its_first_events(open_store: OpenStore) -> None:
    entries = [entry(1, "open"), entry(2, "open", part=1)]
    open_store().open_workshop(FIRST, KEYS, entries)
    store = open_store()
    assert store.workshops.all() == [FIRST]
    assert store.workshops.id_of("KF7M2P") == "w1"
    assert store.access.keys("w1") == KEYS
    assert store.log("w1").read() == entries


@pytest.mark.parametrize(
    "second",
    [
        lambda store: store.open_workshop(replace(FIRST, code="ANOTHER"), [], [entry(1)]),
        lambda store: store.open_workshop(replace(FIRST, id="w2"), [AccessKey("w2", Role.SCREEN, 0, "s")], [entry(1)]),
        lambda store: store.open_workshop(replace(FIRST, id="w2", code="ANOTHER"), [], [entry(2)]),
    ],
)
def test_a_workshop_whose_id_or_code_is_taken_or_whose_log_begins_late_is_not_opened_at_all(
    open_store: OpenStore, second: Callable[[object], None]
) -> None:
    open_store().open_workshop(FIRST, KEYS, [entry(1)])
    with pytest.raises(OutOfTurn):
        second(open_store())
    store = open_store()
    assert store.workshops.all() == [FIRST]
    assert (store.access.keys("w2"), store.log("w2").read(), store.log("w1").read()) == ([], [], [entry(1)])


def test_the_newest_workshop_is_listed_first_and_of_one_moment_the_one_that_came_last(open_store: OpenStore) -> None:
    for number, opened_at in enumerate([1_001, 1_000, 1_000]):
        open_store().open_workshop(replace(FIRST, id=f"w{number}", code=f"C{number}", opened_at=opened_at), [], [])
    assert [listing.id for listing in open_store().workshops.all()] == ["w0", "w2", "w1"]


def test_a_workshop_is_closed_once(open_store: OpenStore) -> None:
    open_store().open_workshop(FIRST, [], [])
    for at in (2_000, 3_000):
        open_store().workshops.close("w1", at)
    assert open_store().workshops.all() == [replace(FIRST, closed_at=2_000)]


def test_people_are_added_and_forgotten_workshop_by_workshop(open_store: OpenStore) -> None:
    for workshop in ("w1", "w2"):
        open_store().people.add(workshop, ParticipantId("kari"), RECTOR)
    open_store().people.add("w1", ParticipantId("ola"), Person("", "", ""))
    assert open_store().people.of("w1") == {"kari": RECTOR, "ola": Person("", "", "")}
    open_store().people.drop("w1")
    assert (open_store().people.of("w1"), open_store().people.of("w2")) == ({}, {"kari": RECTOR})


def test_somebody_new_is_admitted_with_their_seat_and_stays_who_they_said_first(open_store: OpenStore) -> None:
    open_store().admit("w1", ParticipantId("kari"), RECTOR, {"one": KARI})
    open_store().admit("w1", ParticipantId("kari"), Person("", "", ""), {"two": KARI})
    assert open_store().people.of("w1") == {"kari": RECTOR}
    assert open_store().access.seats() == {"one": KARI, "two": KARI}


def test_a_join_key_that_was_dropped_is_told_from_one_that_was_never_made(open_store: OpenStore) -> None:
    open_store().people.keep_join_key("w1", b"secret")
    assert (open_store().people.join_key("w1"), open_store().people.join_key("w2")) == (b"secret", None)
    open_store().people.drop_join_key("w1")
    assert open_store().people.join_key("w1") == b""


def test_seats_and_keys_are_put_together(open_store: OpenStore) -> None:
    open_store().access.put({"one": KARI, "two": HOST}, KEYS)
    revoked, moved = replace(HOST, revoked=True), replace(KARI, revoked=True, moved=True)
    new = replace(KEYS[1], key="renewed")
    open_store().access.put({"one": moved, "two": revoked, "three": KARI}, [new])
    assert open_store().access.seats() == {"one": moved, "two": revoked, "three": KARI}
    assert open_store().access.keys("w1") == [KEYS[0], new]


def test_a_former_organisers_key_takes_the_place_of_the_one_they_had(open_store: OpenStore) -> None:
    ola = AccessKey("w1", Role.ORGANISER, 1, "olas", "Ola")
    former = replace(ola, key="scrapped", former=True)
    open_store().access.put({}, [*KEYS, ola])
    open_store().access.put({}, [former])
    assert open_store().access.keys("w1") == [KEYS[0], former, KEYS[1]]


def test_of_those_who_make_the_same_key_the_first_counts(open_store: OpenStore) -> None:
    open_store().access.add_missing(KEYS[:1])
    open_store().access.add_missing([replace(KEYS[0], key="later"), KEYS[1]])
    assert open_store().access.keys("w1") == KEYS


def test_seats_of_one_role_in_one_workshop_are_dropped(open_store: OpenStore) -> None:
    elsewhere = replace(KARI, workshop_id="w2")
    open_store().access.put({"one": KARI, "two": HOST, "three": elsewhere})
    open_store().access.drop_seats("w1", Role.PARTICIPANT)
    assert open_store().access.seats() == {"two": HOST, "three": elsewhere}


def test_a_network_takes_the_place_of_the_one_before(open_store: OpenStore) -> None:
    guests, closed = Network("Gjest", "", 1), Network("Ansatt", "sol og vind", 2)
    open_store().networks.put("w1", guests)
    open_store().networks.put("w2", guests)
    open_store().networks.put("w1", closed)
    assert open_store().networks.all() == {"w1": closed, "w2": guests}
    open_store().networks.drop("w1")
    open_store().networks.drop("w3")
    assert open_store().networks.all() == {"w2": guests}


def test_the_clock_is_kept_as_it_was_written_last(open_store: OpenStore) -> None:
    for offset in (1, 2):
        kept = KeptClock({"w1": -5}, "boot", offset, 3, 4, 5, 6, 7)
        open_store().clock.write(kept)
        assert open_store().clock.read() == kept
