"""Over long-polling, what is sent waits until it is fetched. A client that fetches nothing fills no memory, seated or not."""

from __future__ import annotations

import json

import requests

from facilitator.web.socket.packets import kept_packets_max
from tests.web.room import Room

wait_seconds_max = 60
packets_each = 15
"""As many as the library takes in one request, but one."""
PONG, UPGRADE = "3", "5"


class Poller:
    """A connection over long-polling that is only fetched from when it is told to."""

    def __init__(self, room: Room) -> None:
        self._session = requests.Session()
        self._address = f"{room.url}/socket.io/?EIO=4&transport=polling"
        opened = self._session.get(self._address, timeout=wait_seconds_max).text
        self._address += f"&sid={json.loads(opened[1:])['sid']}"

    def send(self, *packets: str) -> int:
        """The status of the answer."""
        body = "\x1e".join(packets).encode()
        return self._session.post(self._address, data=body, timeout=wait_seconds_max).status_code

    def fetch(self) -> list[str]:
        return self._session.get(self._address, timeout=wait_seconds_max).text.split("\x1e")


def test_the_name_of_another_namespace_is_not_repeated_and_ends_the_connection(room: Room) -> None:
    stranger = Poller(room)
    stranger.send(f"40/{'x' * 60_000},")
    assert stranger.send(PONG) >= 400


def test_answers_that_nobody_fetches_end_the_connection(room: Room) -> None:
    guest = Poller(room)
    assert guest.send("40" + json.dumps({"token": room.participant().token})) == 200
    asked = ["42" + "1" + '["awake"]'] * packets_each
    statuses = [guest.send(*asked) for _ in range(kept_packets_max // packets_each + 2)]
    assert statuses[0] == 200
    assert statuses[-1] >= 400


def test_who_asks_no_more_and_fetches_nothing_is_cut_off_by_what_others_do(room: Room) -> None:
    room.start("table_round")
    seat, author = room.participant(), room.participant()
    person = seat.fresh_view()["records"]["me"]["id"]
    guest = Poller(room)
    guest.send("40" + json.dumps({"token": seat.token}))
    for _ in range(kept_packets_max // packets_each):
        guest.send(*['421["awake"]'] * packets_each)
    while room.looker.fresh_view()["records"][f"person:{person}"]["connected"]:
        room.do(author, "post_measure", measure=room.new_id(), title="Sykler")


def test_of_what_the_library_answers_by_itself_no_more_is_kept(room: Room) -> None:
    stranger = Poller(room)
    for _ in range(kept_packets_max // (packets_each - 1) + 20):
        stranger.send(PONG, *[UPGRADE] * (packets_each - 1))
    asked_if_there = 1
    assert kept_packets_max <= len(stranger.fetch()) <= kept_packets_max + asked_if_there


def test_who_fetches_is_served_for_ever(room: Room) -> None:
    guest = Poller(room)
    guest.send("40" + json.dumps({"token": room.participant().token}))
    for _ in range(2 * kept_packets_max // packets_each):
        assert guest.send(PONG, *['421["awake"]'] * (packets_each - 1)) == 200
        assert guest.fetch()
