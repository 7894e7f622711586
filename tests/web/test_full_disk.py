"""A disk that refuses: said at once in the reader's language, with nothing changed, and over when the disk takes again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path

import pytest
import requests

from tests.support.client import wait_for
from tests.support.modes import MODES
from tests.support.server import Server
from tests.support.workshop import NINE
from tests.web.room import Room, catalogues, languages, require_error, require_sentence

resource = pytest.importorskip("resource", reason="only Unix lets us fill the disk of one process")


@pytest.fixture(params=MODES)
def own_room(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Room]:
    """On a server of each mode: each leaves the writing to threads of its own."""
    with Server(tmp_path, request.param, clock_at=NINE) as server:
        yield Room.open(server)
        assert "Traceback" not in server.errors


@contextmanager
def full_disk(server: Server) -> Iterator[None]:
    """Inside, the journal cannot grow; what the server has to say of it can still be written, and would be seen."""
    assert server.process is not None
    before = resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE)
    journal = Path(f"{server.database}-wal").stat().st_size
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (journal, before[1]))
    yield
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, before)


def test_a_disk_that_refuses_is_said_and_everything_goes_on_when_it_takes_again(own_room: Room) -> None:
    """S2, S3: nothing is answered with ok that is not on disk, and what was not saved is sent again with its id."""
    room = own_room
    room.start("table_round")
    idea = ("one", "post_measure", {"measure": "bikes", "title": "Sykkelparkering med tak"})
    author, console = room.participant().connect(), room.organiser().connect()
    seats = {lang: room.participant(lang=lang) for lang in languages}
    with full_disk(room.server):
        for lang, seat in seats.items():
            payload = {"id": "two", "name": "leave", "data": {}}
            require_error(seat.call("POST", "commands", json=payload), 503, "not_saved", lang)
        with room.unchanged(author):
            answer = author.command(*idea)
        assert require_sentence(answer["error"], "nb")["code"] == "not_saved"
        console.wait(lambda: console.records["service"]["saving"] is False)
    saved = author.command(*idea)
    assert saved["ok"]
    author.wait(lambda: author.seq >= saved["seq"])
    assert author.records["measure:bikes"]["title"] == "Sykkelparkering med tak"
    wait_for(lambda: console.records["service"]["saving"] is True)
    assert author.gaps == console.gaps == 0
    author.disconnect()
    console.disconnect()


def test_nobody_can_come_in_meanwhile_and_all_see_it_end_without_doing_anything(own_room: Room) -> None:
    """S3: also where nobody sends a command, every face says that nothing is saved, and still shows what is there."""
    room = own_room
    room.start("table_round")
    bikes = room.measure(room.participant())
    faces = [room.seat(role).connect() for role in ("participant", "host", "organiser", "screen")]
    with full_disk(room.server):
        for lang in languages:
            join, spoken = f"{room.url}/api/{room.code}/join", {"Accept-Language": lang}
            answer = requests.post(join, json={"table": 1}, headers=spoken, timeout=60)
            require_error(answer, 503, "not_saved", lang)
            link = f"{room.url}/{room.code}/key/{room.made['keys']['organiser']}?lang={lang}"
            page = requests.get(link, timeout=60)
            assert page.status_code == 503
            assert escape(catalogues.sentence(lang, "error.not_saved"), quote=False) in page.text
        for face in faces:
            face.wait(lambda face=face: face.records["service"]["saving"] is False)
        assert f"measure:{bikes}" in faces[0].fresh_view()["records"]
        assert requests.get(f"{room.url}/{room.code}", timeout=60).ok
    for face in faces:
        face.wait(lambda face=face: face.records["service"]["saving"] is True)
        assert face.gaps == 0
        face.disconnect()
    assert room.participant().fresh_view()["records"]["me"]["role"] == "participant"
