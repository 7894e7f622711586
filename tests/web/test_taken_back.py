"""A seat that is taken back in the very moment in which somebody connects with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from socketio.exceptions import ConnectionRefusedError as Refused

from facilitator import programme_files
from facilitator.domain.kernel import Role
from facilitator.live.workshop import LiveWorkshop
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
    registry, broadcaster = application.context.registry, application.context.broadcaster
    live = registry.open_workshop(programme_files.load("p20"))
    token, _ = registry.seats.take_with_key(live.id, registry.seats.key(live.id, Role.SCREEN), lang="nb")
    found = registry.workshop

    def renewed_meanwhile(workshop_id: str) -> LiveWorkshop:
        registry.seats.renew_key(workshop_id, Role.SCREEN)
        broadcaster.say_bye("revoked", lambda client: not registry.seats.is_good(client.session.token))
        return found(workshop_id)

    monkeypatch.setattr(registry, "workshop", renewed_meanwhile)
    on_connect = application.server.handlers["/"]["connect"]
    with pytest.raises(Refused) as refused:
        on_connect("sid", {}, {"token": token})
    assert refused.value.error_args["message"] == "seat_revoked"
    assert broadcaster.clients == {}
