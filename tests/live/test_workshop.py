"""A live: who is there, and who is written down."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.domain.joining import AddParticipant, Join
from facilitator.domain.kernel import ActorId, ParticipantId, Refusal, Role
from facilitator.domain.phases import StartPhase
from facilitator.live.networks import network
from facilitator.live.registry import Registry
from facilitator.live.workshop import LiveWorkshop
from facilitator.store.entry import NotSaved
from facilitator.store.protocol import Seat
from tests.support.programme import PROGRAMME
from tests.support.workshop import NINE

kari, ola = ParticipantId("kari"), ParticipantId("ola")


@pytest.fixture
def registry(tmp_path: Path) -> Iterator[Registry]:
    registry = Registry(tmp_path / "house.sqlite", clock=lambda: NINE)
    yield registry
    registry.close()


@pytest.fixture
def live(registry: Registry) -> LiveWorkshop:
    return registry.open_workshop(PROGRAMME)


def test_a_person_is_there_as_long_as_one_of_their_pages_is(live: LiveWorkshop) -> None:
    live.came(kari)
    live.came(kari)
    live.came(ola)
    assert set(live.connected) == {kari, ola}
    live.went(kari)
    assert set(live.connected) == {kari, ola}
    live.went(kari)
    live.went(ola)
    assert set(live.connected) == frozenset()


def test_who_was_not_let_in_is_not_written_down(live: LiveWorkshop) -> None:
    with pytest.raises(Refusal, match="unknown_table"):
        live.join(Join(PROGRAMME.tables + 1, "", "Skole", "Rektor"), "secret")
    host = Seat(live.id, ActorId("host-1"), Role.HOST, 1, "nb", NINE * 2)
    with pytest.raises(Refusal, match="not_your_table"):
        live.handle("a", AddParticipant(ola, table=2, unit="Skole"), host)
    assert (dict(live.roster.people), live.seq) == ({}, 1)


def test_the_same_secret_is_the_same_person_and_no_secret_is_somebody_new(live: LiveWorkshop) -> None:
    join = Join(1, "", "Skole", "Rektor")
    once, again, other = (live.join(join, secret).participant for secret in ("secret", "secret", "another"))
    assert once == again != other
    assert len({live.join(join, None).participant for _ in range(2)}) == 2
    assert len(live.roster.people) == 4


def test_what_the_organiser_told_of_the_network_and_what_the_disk_does_is_known(
    registry: Registry, live: LiveWorkshop
) -> None:
    assert (live.network, live.saving) == (None, True)
    told = network("Gjest", "sol og vind", told_at=NINE)
    registry.networks.tell(live.id, told)
    assert live.network == told

    def refuse() -> None:
        raise NotSaved

    with pytest.raises(NotSaved):
        registry.disk(refuse)
    assert not live.saving
    organiser = Seat(live.id, ActorId("organiser"), Role.ORGANISER, None, "nb", NINE * 2)
    live.handle("start", StartPhase(PROGRAMME.phases[1].id), organiser)
    assert live.saving
