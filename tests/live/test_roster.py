"""The roster: who is who; written to disk before anything relies on it."""

from pathlib import Path

import pytest

from facilitator.domain.kernel import ParticipantId
from facilitator.domain.person import Person
from facilitator.live.roster import Roster
from facilitator.store.database import prepare
from facilitator.store.entry import NotSaved
from facilitator.store.sqlite import SqliteStore
from tests.support.disk import refuse_writes, take_writes

kari, ola = ParticipantId("kari"), ParticipantId("ola")
rektor, driver = Person("Rektor", "Oppvekst", "Skole"), Person("Sjåfør", "Teknisk", "Veg")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "house.sqlite"
    prepare(path)
    return path


def roster(path: Path, workshop: str = "w1") -> Roster:
    return Roster(SqliteStore(path), workshop, lambda work: work())


def test_of_two_who_come_as_the_same_person_the_first_counts(path: Path) -> None:
    people = roster(path)
    people.add(kari, rektor)
    people.add(kari, driver)
    assert people.people[kari] == rektor


def test_the_roster_is_there_after_the_server_was_killed(path: Path) -> None:
    before = roster(path)
    before.add(kari, rektor)
    after = roster(path)
    assert (after.people, after.join_key()) == ({kari: rektor}, before.join_key())


def test_each_workshop_has_its_own_people_and_secret(path: Path) -> None:
    first, second = roster(path, "w1"), roster(path, "w2")
    first.add(kari, rektor)
    second.add(kari, driver)
    assert (first.people[kari], second.people[kari]) == (rektor, driver)
    assert first.join_key() != second.join_key()
    first.erase()
    assert roster(path, "w2").people == {kari: driver}


def test_nobody_is_added_when_the_disk_refuses(path: Path) -> None:
    store = SqliteStore(path)
    people = Roster(store, "w1", lambda work: work())
    refuse_writes(store)
    with pytest.raises(NotSaved):
        people.add(kari, rektor)
    assert people.people == {}
    take_writes(store)
    people.add(kari, rektor)
    assert kari in roster(path).people
