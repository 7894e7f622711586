"""A seat that is taken back in the very moment in which somebody connects with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from socketio.exceptions import ConnectionRefusedError as Refused

from facilitator import programme_files
from facilitator.domain.kernel import Role
from facilitator.live.gathering import Gathering
from facilitator.settings import Settings
from facilitator.web.app import Application, create_app


@pytest.fixture
def application(tmp_path: Path) -> Iterator[Application]:
    made = create_app(Settings(tmp_path / "house.sqlite", public_url="http://127.0.0.1"))
    yield made
    made.stop()


def test_a_seat_that_is_taken_back_while_its_holder_connects_gets_no_view(
    application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    hall, broadcaster = application.house.hall, application.house.broadcaster
    gathering = hall.open_workshop(programme_files.load("p20"))
    token, _ = hall.seats.take_with_key(gathering.id, hall.seats.key(gathering.id, Role.SCREEN), lang="nb")
    found = hall.gathering

    def renewed_meanwhile(workshop_id: str) -> Gathering:
        hall.seats.renew_key(workshop_id, Role.SCREEN)
        broadcaster.say_bye("revoked", lambda client: not hall.seats.is_good(client.token))
        return found(workshop_id)

    monkeypatch.setattr(hall, "gathering", renewed_meanwhile)
    on_connect = application.server.handlers["/"]["connect"]
    with pytest.raises(Refused) as refused:
        on_connect("sid", {}, {"token": token})
    assert refused.value.error_args["message"] == "seat_revoked"
    assert broadcaster.clients == 0
