"""The roster: who is who, and whose ballot is whose; written to disk before anything relies on it."""

from pathlib import Path

import pytest

from facilitator.domain.kernel import ActorId, ParticipantId
from facilitator.domain.person import UNKNOWN, Person
from facilitator.live.roster import Roster, migrations
from facilitator.log.database import connect, prepare
from facilitator.log.entry import NotSaved

kari, ola = ParticipantId("kari"), ParticipantId("ola")
rektor, driver = Person("Rektor", "Oppvekst", "Skole"), Person("Sjåfør", "Teknisk", "Veg")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "house.sqlite"
    prepare(path, (migrations,))
    return path


def roster(path: Path, workshop: str = "w1") -> Roster:
    return Roster(connect(path), workshop, lambda work: work())


def test_everybody_has_a_ballot_of_their_own(path: Path) -> None:
    people = roster(path)
    people.add(kari, rektor)
    people.add(ola, driver)
    assert people.ballot(kari) not in (None, people.ballot(ola))
    assert people.ballot(ParticipantId("nobody")) is None


def test_of_two_who_come_as_the_same_person_the_first_counts(path: Path) -> None:
    people = roster(path)
    people.add(kari, rektor)
    ballot = people.ballot(kari)
    people.add(kari, driver)
    assert (people.person(kari), people.ballot(kari), people.area_size("Teknisk")) == (rektor, ballot, 0)


def test_the_roster_is_there_after_the_server_was_killed(path: Path) -> None:
    before = roster(path)
    before.add(kari, rektor)
    after = roster(path)
    assert (after.people, after.ballots, after.seal_key()) == ({kari: rektor}, before.ballots, before.seal_key())
    assert (after.knows(kari), after.knows(ola), after.person(ActorId("ola"))) == (True, False, UNKNOWN)


def test_an_area_is_as_large_as_the_people_who_have_joined(path: Path) -> None:
    people = roster(path)
    for number in range(3):
        people.add(ParticipantId(f"p{number}"), rektor)
    people.add(ola, driver)
    for each in (people, roster(path)):
        assert [each.area_size(area) for area in ("Oppvekst", "Teknisk", "Kultur")] == [3, 1, 0]


def test_each_workshop_has_its_own_people_and_secret(path: Path) -> None:
    first, second = roster(path, "w1"), roster(path, "w2")
    first.add(kari, rektor)
    second.add(kari, driver)
    assert (first.person(kari), second.person(kari)) == (rektor, driver)
    assert first.ballot(kari) != second.ballot(kari)
    assert first.seal_key() != second.seal_key()
    first.erase()
    assert roster(path, "w2").people == {kari: driver}


def test_nobody_is_added_when_the_disk_refuses(path: Path) -> None:
    connection = connect(path)
    people = Roster(connection, "w1", lambda work: work())
    connection.execute("pragma query_only = on")
    with pytest.raises(NotSaved):
        people.add(kari, rektor)
    assert (people.knows(kari), people.ballots, people.area_size("Oppvekst")) == (False, {}, 0)
    connection.execute("pragma query_only = off")
    people.add(kari, rektor)
    assert roster(path).knows(kari)


def test_without_ballots_the_people_are_still_known(path: Path) -> None:
    people = roster(path)
    people.add(kari, rektor)
    assert people.keeps_secrets()
    people.destroy_ballots()
    for each in (people, roster(path)):
        assert (each.keeps_secrets(), each.ballot(kari), each.seal_key()) == (False, None, b"")
        assert each.person(kari) == rektor
