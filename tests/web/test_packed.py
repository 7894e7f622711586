"""Packed frames: who asks for them gets the same view and the same deltas, a fifth as long on the wire; who does not is served as
ever."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from facilitator.views.board import Board
from facilitator.views.delta import Delta
from facilitator.web.socket.frames import EVENT, FrameWriter, packed_from
from tests.support.modes import MODES
from tests.support.server import Server
from tests.support.workshop import NINE
from tests.web.room import Room

measures = 20


def measure(number: int) -> dict[str, Any]:
    return {"kind": "measure", "id": f"m{number}", "title": "Felles elbilpool for alle enheter i Sandvika"}


MEASURES = {f"measure:m{number}": measure(number) for number in range(measures)}
ME = {"me": {"kind": "me", "id": "p1"}}


def as_said(text: Any) -> Any:
    assert isinstance(text, str)
    assert text.startswith(EVENT)
    return json.loads(text[len(EVENT) :])


def unpacked(attachment: Any) -> Any:
    assert isinstance(attachment, bytes)
    return json.loads(zlib.decompress(attachment))


@pytest.mark.parametrize("own", [ME, {}, {"measure:m1": measure(1)}])
@pytest.mark.parametrize("shared", [MEASURES, {}])
def test_a_packed_view_is_the_view(shared: dict[str, Any], own: dict[str, Any]) -> None:
    writer = FrameWriter(NINE, 3)
    said = as_said(writer.view(7, Board(shared, own), packed=False))
    assert said == ["view", {"seq": 7, "now": NINE, "clients": 3, "records": {**shared, **own}}]
    assert unpacked(writer.view(7, Board(shared, own), packed=True)) == said
    others = {"me": {"kind": "me", "id": "p2"}}
    assert unpacked(writer.view(7, Board(shared, others), packed=True))[1]["records"] == {**shared, **others}


def test_only_a_long_delta_is_packed() -> None:
    writer = FrameWriter(NINE, 3)
    long, short = Delta(MEASURES, ["poll:a"]), Delta(ME, [])
    said = as_said(writer.delta(7, 8, long, packed=False))
    assert said == ["delta", {"from": 7, "to": 8, "now": NINE, "clients": 3, "put": MEASURES, "drop": ["poll:a"]}]
    packed = writer.delta(7, 8, long, packed=True)
    assert unpacked(packed) == said
    assert len(packed) < len(json.dumps(said)) / 5
    assert len(json.dumps(said)) > packed_from
    assert writer.delta(7, 8, short, packed=True) == writer.delta(7, 8, short, packed=False)


@pytest.fixture(params=MODES)
def packing_room(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Room]:
    with Server(tmp_path / "server", request.param, clock_at=NINE) as server:
        yield Room.open(server)
        assert "Traceback" not in server.errors


@pytest.mark.parametrize("transport", ["websocket", "polling"])
def test_who_asks_for_packed_frames_sees_what_everybody_sees(packing_room: Room, transport: str) -> None:
    room = packing_room
    room.start("gallery")
    author, packed, plain = room.participant(), room.participant(), room.participant()
    for _ in range(measures):
        room.measure(author, "Felles elbilpool for alle enheter i Sandvika, med utleie på kvelden")
    packed.connect(transport, packed=True)
    plain.connect(transport)
    room.start("break")
    packed.wait(lambda: packed.records["phase"]["id"] == "break")
    room.start("gallery")
    room.measure(author)
    for client in (packed, plain):
        fresh = client.fresh_view()["records"]
        client.wait(lambda client=client, fresh=fresh: client.records == fresh)
        assert client.gaps == 0
        client.disconnect()
    assert packed.unpacked[0] == "view"
    assert "delta" in packed.unpacked
    assert plain.unpacked == []
