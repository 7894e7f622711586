"""A gathering: who is there, and who is written down."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.domain.joining import AddParticipant, Join
from facilitator.domain.kernel import ActorId, ParticipantId, Refusal, Role
from facilitator.domain.phases import StartPhase
from facilitator.live.gathering import Gathering
from facilitator.live.hall import Hall
from facilitator.live.networks import network
from facilitator.store.entry import NotSaved
from facilitator.store.protocol import Seat
from tests.support.programme import PROGRAMME
from tests.support.workshop import NINE

kari, ola = ParticipantId("kari"), ParticipantId("ola")


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    hall = Hall(tmp_path / "house.sqlite", clock=lambda: NINE)
    yield hall
    hall.close()


@pytest.fixture
def gathering(hall: Hall) -> Gathering:
    return hall.open_workshop(PROGRAMME)


def test_a_person_is_there_as_long_as_one_of_their_pages_is(gathering: Gathering) -> None:
    gathering.came(kari)
    gathering.came(kari)
    gathering.came(ola)
    assert gathering.connected() == {kari, ola}
    gathering.went(kari)
    assert gathering.connected() == {kari, ola}
    gathering.went(kari)
    gathering.went(ola)
    assert gathering.connected() == frozenset()


def test_who_was_not_let_in_is_not_written_down(gathering: Gathering) -> None:
    with pytest.raises(Refusal, match="unknown_table"):
        gathering.join(Join(PROGRAMME.tables + 1, "", "Skole", "Rektor"), "secret")
    host = Seat(gathering.id, ActorId("host-1"), Role.HOST, 1, "nb", NINE * 2)
    with pytest.raises(Refusal, match="not_your_table"):
        gathering.handle("a", AddParticipant(ola, table=2, unit="Skole"), host)
    assert (dict(gathering.roster.people), gathering.live.seq) == ({}, 1)


def test_the_same_secret_is_the_same_person_and_no_secret_is_somebody_new(gathering: Gathering) -> None:
    join = Join(1, "", "Skole", "Rektor")
    once, again, other = (gathering.join(join, secret) for secret in ("secret", "secret", "another"))
    assert once == again != other
    assert len({gathering.join(join, None).participant for _ in range(2)}) == 2
    assert len(gathering.roster.people) == 4


def test_what_the_organiser_told_of_the_network_and_what_the_disk_does_is_known(
    hall: Hall, gathering: Gathering
) -> None:
    assert (gathering.network, gathering.saving) == (None, True)
    told = network("Gjest", "sol og vind", told_at=NINE)
    hall.networks.tell(gathering.id, told)
    assert gathering.network == told

    def refuse() -> None:
        raise NotSaved

    with pytest.raises(NotSaved):
        hall.disk(refuse)
    assert not gathering.saving
    organiser = Seat(gathering.id, ActorId("organiser"), Role.ORGANISER, None, "nb", NINE * 2)
    gathering.handle("start", StartPhase(PROGRAMME.phases[1].id), organiser)
    assert gathering.saving
