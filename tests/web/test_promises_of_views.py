"""The promises of docs/sync.md about what is seen, kept on the wire; and the page itself."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.web.room import Room
from tests.web.wire import Wire

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def room(room: Room) -> Room:
    """A workshop whose tables have begun to share ideas."""
    room.start("table_round")
    return room


# -- S5, S7


def test_s5_s7_first_view_plus_deltas_is_a_fresh_view_for_every_role(room: Room) -> None:
    """S5, S7: without gaps, also during changes."""
    author = room.participant()
    looking = [seat.connect() for seat in (author, room.participant(2), room.host(), room.organiser(), room.screen())]
    measure = room.measure(author)
    room.do(author, "post_comment", comment=room.new_id(), measure=measure, text="Også for ansatte?")
    room.do(room.host(), "set_field", measure=measure, field="theme", value="Transport")
    room.start("gallery")
    room.start("vote")
    room.do(author, "cast_vote", measure=measure)
    room.start("reveal")
    room.do(room.looker, "reveal_votes", few=True)
    for client in looking:
        fresh = client.fresh_view()["records"]
        client.wait(lambda fresh=fresh, client=client: client.records == fresh)
        assert client.gaps == 0
        client.disconnect()


def test_s5_each_delta_begins_where_the_last_one_ended(room: Room) -> None:
    """S5: as the frames themselves say it."""
    author = room.participant()
    with Wire(room.url) as wire:
        stands_at = wire.take_seat(author.token)["seq"]
        last = 0
        for number in range(10):
            last = room.do(author, "post_measure", measure=f"m{number}", title=f"Tiltak {number}")
        while stands_at < last:
            event, delta = wire.hear_event()
            assert (event, delta["from"]) == ("delta", stands_at)
            assert delta["to"] > delta["from"]
            assert set(delta) == {"from", "to", "now", "clients", "put", "drop"}
            stands_at = delta["to"]


def test_s5_a_client_that_lost_its_place_asks_and_gets_the_view(room: Room) -> None:
    """S5: it never guesses."""
    author = room.participant().connect()
    author.seq, author.records = author.seq - 1, {}
    room.measure(author)
    author.wait(lambda: author.gaps == 1 and author.records != {})
    fresh = author.fresh_view()["records"]
    author.wait(lambda: author.records == fresh)
    author.disconnect()


# -- S10, S11


def test_s10_what_an_audience_may_not_see_is_not_sent_to_it(room: Room) -> None:
    """S10: looked for in the frames themselves, view and deltas."""
    author, host = room.participant(role="Rektor i hemmelighet"), room.host()
    room.start("silent")
    with Wire(room.url) as phone, Wire(room.url) as tablet, Wire(room.url) as screen:
        for wire, seat in ((phone, room.participant()), (tablet, host), (screen, room.screen())):
            wire.take_seat(seat.token)
        room.measure(author, "Utkast som bare jeg ser")
        room.do(room.looker, "extend_phase", seconds=60)
        for wire in (phone, tablet, screen):
            assert "Utkast" not in wire.hear_until('"kind":"phase"')
        room.start("table_round")
        for wire in (phone, tablet):
            wire.hear_until("Utkast som bare jeg ser")
        shared, comment = room.measure(author, "Synlig for bordet"), room.new_id()
        room.do(author, "post_comment", comment=comment, measure=shared, text="Dette var dumt sagt")
        room.start("gallery")
        on_phone = phone.hear_until("Dette var dumt sagt")
        on_screen = screen.hear_until("Synlig for bordet")
        room.start("break")
        on_phone += phone.hear_until('"id":"break"')
        on_screen += screen.hear_until('"id":"break"')
    assert "Rektor i hemmelighet" not in on_phone + on_screen
    assert "Dette var dumt sagt" not in on_screen


def test_s10_hidden_words_and_hidden_counts_are_not_in_the_view(room: Room) -> None:
    """S10: neither the text of a hidden comment nor a vote before the reveal; what one has ticked oneself is one's own."""
    author, other, host = room.participant(), room.participant(), room.host()
    measure, comment = room.measure(author), room.new_id()
    room.do(author, "post_comment", comment=comment, measure=measure, text="Dette var dumt sagt")
    room.do(host, "hide_comment", comment=comment, reason="Navngir en person")
    room.start("vote")
    room.do(author, "cast_vote", measure=measure)
    for seat in (other, host, room.looker, room.screen()):
        view = seat.fresh_view()["records"]
        assert "Dette var dumt sagt" not in json.dumps(view, ensure_ascii=False) or seat in (host, room.looker)
        assert "votes" not in view.get(f"measure:{measure}", {})
        assert view["me"].get("votes", []) == []
    assert author.fresh_view()["records"]["me"]["votes"] == [measure]


def test_s11_presence_is_told_and_is_no_history(room: Room) -> None:
    """S11: coming and going changes what leaders see, and neither the number nor the log."""
    person = room.participant()
    who = f"person:{person.fresh_view()['records']['me']['id']}"
    written = room.log_rows()
    with Wire(room.url) as console:
        stands_at = console.take_seat(room.looker.token)["seq"]
        for is_here in (True, False):
            person.connect() if is_here else person.disconnect()
            event, delta = console.hear_event()
            assert (event, delta["from"], delta["to"]) == ("delta", stands_at, stands_at)
            assert delta["put"][who]["connected"] is is_here
    assert room.log_rows() == written


# -- the page itself


def test_the_tests_that_the_page_names_show_its_promises() -> None:
    rows = [
        line.split("|")
        for line in (ROOT / "docs" / "sync.md").read_text("utf-8").splitlines()
        if line.startswith("| **S")
    ]
    assert len(rows) == 17
    for _, number, _, _, shown_by, _ in rows:
        promise = number.strip(" *")
        files = re.findall(r"`(.+?)`", shown_by)
        assert files, promise
        for name in files:
            assert re.search(rf"\b{promise}\b", (ROOT / name).read_text("utf-8")), f"{name} does not name {promise}"
