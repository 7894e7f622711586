"""Well-formed commands that a rule refuses: the wrong phase, somebody else's role, table or measure. Each gets its error in
the reader's language, over HTTP and the socket, and changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from tests.support.server import Server
from tests.support.workshop import second
from tests.web.room import Room

pytestmark = pytest.mark.usefixtures("server")


@dataclass(frozen=True)
class Gallery:
    """A workshop in its gallery, with a measure, a comment on it, and somebody without a phone, all at table 1."""

    room: Room
    measure: str
    comment: str
    without_phone: str

    def refuses(self, name: str, data: dict[str, Any], status: int, code: str, *, role: str, table: int = 1) -> None:
        """Where `data` says measure, comment or without_phone, the one of the gallery is meant."""
        ids = {"measure": self.measure, "comment": self.comment, "without_phone": self.without_phone}
        named = {key: ids.get(value, value) if isinstance(value, str) else value for key, value in data.items()}
        payload = {"id": self.room.new_id(), "name": name, "data": named}
        self.room.refuses(payload, status, code, role=role, table=table)


@pytest.fixture(scope="module")
def gallery(house: Server) -> Gallery:
    room = Room.open(house)
    author, host = room.participant(1), room.host(1)
    room.start("table_round")
    measure, comment, without_phone = room.measure(author), room.new_id(), room.new_id()
    room.do(author, "post_comment", comment=comment, measure=measure, text="Også for ansatte?")
    room.do(host, "add_participant", participant=without_phone)
    room.start("gallery")
    return Gallery(room, measure, comment, without_phone)


@pytest.mark.parametrize(
    ("role", "name", "data"),
    [
        ("participant", "set_field", {"measure": "measure", "field": "theme", "value": "Transport"}),
        ("participant", "merge_measures", {"source": "measure", "target": "measure"}),
        ("participant", "start_phase", {"phase": "vote"}),
        ("participant", "close_workshop", {}),
        ("participant", "hide_comment", {"comment": "comment", "reason": "navn"}),
        ("host", "close_workshop", {}),
        ("host", "reveal_votes", {}),
        ("host", "leave", {}),
        ("organiser", "cast_vote", {"measure": "measure"}),
        ("organiser", "post_measure", {"measure": "new", "title": "Sykler"}),
        ("screen", "post_comment", {"comment": "new", "measure": "measure", "text": "Hei"}),
        ("screen", "reveal_votes", {}),
    ],
)
def test_another_roles_command_is_not_allowed(gallery: Gallery, role: str, name: str, data: dict[str, Any]) -> None:
    gallery.refuses(name, data, 403, "not_allowed", role=role)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("set_field", {"measure": "measure", "field": "theme", "value": "Transport"}),
        ("retitle_measure", {"measure": "measure", "title": "Vår idé"}),
        ("describe_measure", {"measure": "measure", "description": "Vår tekst"}),
        ("release_claim", {"measure": "measure"}),
        ("post_measure", {"measure": "new", "title": "Sykler", "on_behalf": "without_phone"}),
        ("move_table", {"participant": "without_phone", "table": 3}),
    ],
)
def test_a_host_is_refused_at_another_table(gallery: Gallery, name: str, data: dict[str, Any]) -> None:
    gallery.refuses(name, data, 403, "not_your_table", role="host", table=2)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("retitle_measure", {"measure": "measure", "title": "Min idé"}),
        ("describe_measure", {"measure": "measure", "description": "Min tekst"}),
        ("withdraw_measure", {"measure": "measure"}),
        ("show_name", {"thing": "comment", "named": True}),
    ],
)
def test_somebody_elses_measure_or_comment_is_left_alone(gallery: Gallery, name: str, data: dict[str, Any]) -> None:
    gallery.refuses(name, data, 403, "not_yours", role="participant")


def test_nobody_posts_or_votes_in_another_persons_name(gallery: Gallery) -> None:
    other = gallery.room.participant(1).fresh_view()["records"]["me"]["id"]
    idea = {"measure": "new", "title": "I ditt navn", "on_behalf": other}
    for role in ("participant", "host"):
        gallery.refuses("post_measure", idea, 403, "not_allowed", role=role)


@pytest.mark.parametrize(
    ("code", "role", "name", "data"),
    [
        ("wrong_phase", "participant", "cast_vote", {"measure": "measure"}),
        ("moves_closed", "participant", "move_table", {"table": 2}),
        ("nothing_to_reveal", "organiser", "reveal_votes", {}),
        ("phase_running", "organiser", "start_phase", {"phase": "gallery"}),
        ("unknown_phase", "organiser", "start_phase", {"phase": "dance"}),
        ("phase_begun", "organiser", "skip_phase", {"phase": "lobby"}),
        ("not_paused", "organiser", "resume_phase", {}),
        ("bad_value", "organiser", "extend_phase", {"seconds": 0}),
        ("bad_value", "organiser", "extend_phase", {"seconds": 10**80}),
        ("unknown_measure", "participant", "post_comment", {"comment": "new", "measure": "none", "text": "Hei"}),
        ("unknown_comment", "host", "hide_comment", {"comment": "none", "reason": "navn"}),
        ("unknown_table", "participant", "move_table", {"table": 10**80}),
        ("unknown_participant", "host", "post_measure", {"measure": "new", "title": "Sykler", "on_behalf": "nobody"}),
        ("unknown_field", "organiser", "set_field", {"measure": "measure", "field": "colour", "value": "rød"}),
        ("unknown_poll", "participant", "answer_poll", {"poll": "none", "option": "Bygg"}),
        ("unknown_option", "participant", "answer_poll", {"poll": "warmup", "option": "Ost"}),
        ("unknown_question", "participant", "give_feedback", {"question": "none", "score": 3}),
        ("bad_value", "participant", "give_feedback", {"question": "fist_of_five", "score": 6}),
        ("unknown_unit", "host", "add_participant", {"participant": "new", "unit": "Ingensteds"}),
        ("no_unit", "participant", "make_offer", {"offer": "new", "measure": "measure", "text": "Vi kan hjelpe"}),
        ("not_merged", "host", "unmerge_measure", {"measure": "measure"}),
        ("same_measure", "host", "merge_measures", {"source": "measure", "target": "measure"}),
        ("id_taken", "participant", "post_comment", {"comment": "comment", "measure": "measure", "text": "Hei"}),
    ],
)  # fmt: skip
def test_what_does_not_fit_how_things_stand_is_refused(
    gallery: Gallery, code: str, role: str, name: str, data: dict[str, Any]
) -> None:
    gallery.refuses(name, data, 409, code, role=role)


def test_an_idea_is_refused_in_a_phase_that_takes_none(room: Room) -> None:
    payload = {"id": "one", "name": "post_measure", "data": {"measure": "new", "title": "Sykler"}}
    room.refuses(payload, 409, "wrong_phase")


def test_nothing_but_what_was_late_is_taken_after_the_end(room: Room) -> None:
    author = room.participant()
    room.start("table_round")
    measure = room.measure(author)
    room.do(room.looker, "close_workshop")
    comment = {"comment": "new", "measure": measure, "text": "Glemte dette"}
    room.refuses({"id": "one", "name": "post_comment", "data": comment}, 409, "workshop_closed", role="host")


def test_a_command_that_comes_121_seconds_after_its_phase_is_too_late(room: Room) -> None:
    room.start("table_round")
    room.server.clock.go_on(60 * second)
    room.start("break")
    room.server.clock.go_on(121 * second)
    payload = {
        "id": "one",
        "name": "post_measure",
        "data": {"measure": "new", "title": "Sykler"},
        "age_ms": 130 * second,
    }
    room.refuses(payload, 409, "too_late", role="host")
