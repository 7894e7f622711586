"""What the tests over the wire share: one running server for each worker, and rooms on it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.server import Server
from tests.support.workshop import NINE
from tests.web.room import Room


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that keeps running, for as many rooms as the tests open."""
    with Server(tmp_path_factory.mktemp("house"), clock_at=NINE) as server:
        yield server


@pytest.fixture
def server(house: Server) -> Iterator[Server]:
    """The running server; whatever a test sends it, it lives on and has met no bug of ours."""
    written = len(house.errors)
    yield house
    assert house.is_up
    assert "Traceback" not in house.errors[written:]


@pytest.fixture
def room(server: Server) -> Room:
    """A workshop of the two-hour programme that has just been opened."""
    return Room.open(server)
