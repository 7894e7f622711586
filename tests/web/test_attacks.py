"""Somebody with a seat who means harm: the server keeps its memory and its time for the others."""

from contextlib import suppress

from websocket import WebSocketException

from facilitator.domain.limits import measures_each_max
from facilitator.web.limits import views_burst
from tests.support.client import Client
from tests.web.room import Room
from tests.web.wire import Wire


def is_connected(room: Room, person: str) -> bool:
    return bool(room.looker.fresh_view()["records"][f"person:{person}"]["connected"])


def id_of(seat: Client) -> str:
    return str(seat.fresh_view()["records"]["me"]["id"])


def ask_again(wire: Wire) -> bool:
    """False when there is nobody there to ask."""
    with suppress(OSError, WebSocketException):
        wire.say('42["refresh"]')
        return True
    return False


def test_who_asks_and_never_reads_is_cut_off(room: Room) -> None:
    room.start("table_round")
    greedy = room.participant()
    for author in (greedy, room.participant()):
        for _ in range(measures_each_max):
            room.do(author, "post_measure", measure=room.new_id(), title="Sykler", description="x" * 2_000)
    person = id_of(greedy)
    with Wire(room.url).seated(greedy.token) as wire:
        assert any(not ask_again(wire) or not is_connected(room, person) for _ in range(views_burst // 2))
    assert Client(room.url, room.code, greedy.token).connect().is_connected


def test_who_asks_for_the_view_without_end_is_cut_off(room: Room) -> None:
    greedy = room.participant()
    person = id_of(greedy)
    with Wire(room.url).seated(greedy.token) as wire:
        for _ in range(2 * views_burst):
            ask_again(wire)
        assert any(not is_connected(room, person) for _ in range(views_burst // 2))
    assert room.participant().connect().is_connected
