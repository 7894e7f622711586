"""Commands that are none: each gets its clear error in the reader's language, over HTTP and over the socket, and changes
nothing."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator.domain.text import title_length_max
from tests.support.server import Server
from tests.web.room import Room

pytestmark = pytest.mark.usefixtures("server")

JSON_TYPES: dict[str, Any] = {
    "null": None,
    "a boolean": True,
    "an integer": 7,
    "a fraction": 1.5,
    "a text": "no id",
    "a list": ["a"],
    "an object": {"odd": 1},
}
ENVELOPE_TAKES = {"id": (), "name": (), "data": (), "age_ms": ("an integer",)}
POST_MEASURE_TAKES = {
    "measure": (),
    "title": ("a text",),
    "description": ("a text",),
    "on_behalf": ("null",),
    "named": ("a boolean",),
}
"""Which of the JSON types each field takes; a text with a space in it is no id."""


@pytest.fixture(scope="module")
def stage(house: Server) -> Room:
    """A workshop that takes ideas."""
    room = Room.open(house)
    room.start("table_round")
    return room


def envelope(name: str = "post_measure", **data: Any) -> dict[str, Any]:
    return {"id": "one", "name": name, "data": data, "age_ms": 0}


def misfits(takes: dict[str, tuple[str, ...]]) -> list[Any]:
    """A field and a value of a type that it does not take, for every field and type."""
    return [
        pytest.param(field, value, id=f"{field} is {kind}")
        for field, kinds in takes.items()
        for kind, value in JSON_TYPES.items()
        if kind not in kinds
    ]


@pytest.mark.parametrize("payload", JSON_TYPES.values(), ids=JSON_TYPES)
def test_what_is_no_command_is_malformed(stage: Room, payload: object) -> None:
    error = stage.refuses(payload, 400, "malformed")
    assert error["field"] == ("odd" if isinstance(payload, dict) else "command")


@pytest.mark.parametrize(("field", "value"), misfits(ENVELOPE_TAKES))
def test_a_wrong_type_around_a_command_is_malformed(stage: Room, field: str, value: object) -> None:
    payload = envelope(measure="new", title="Sykler") | {field: value}
    error = stage.refuses(payload, 400, "malformed")
    assert error["field"] == ("odd" if (field, value) == ("data", {"odd": 1}) else field)


@pytest.mark.parametrize(("field", "value"), misfits(POST_MEASURE_TAKES))
def test_a_wrong_type_in_a_command_is_malformed(stage: Room, field: str, value: object) -> None:
    error = stage.refuses(envelope(**{"measure": "new", "title": "Sykler"} | {field: value}), 400, "malformed")
    assert error["field"] == field


@pytest.mark.parametrize(
    ("payload", "field"),
    [
        pytest.param(envelope("dance"), "name", id="unknown command"),
        pytest.param(envelope("join", table=1), "name", id="given by the join page only"),
        pytest.param(envelope("open_workshop"), "name", id="given by the hall only"),
        pytest.param(envelope("PostMeasure"), "name", id="the name of a class"),
        pytest.param(envelope(measure="new"), "title", id="missing field"),
        pytest.param(envelope(measure="new", title="Sykler", colour="red"), "colour", id="unknown field"),
        pytest.param(envelope() | {"actor": "somebody else"}, "actor", id="unknown field around the command"),
        pytest.param(envelope() | {"id": ""}, "id", id="empty id"),
        pytest.param(envelope() | {"id": "x" * 41}, "id", id="long id"),
        pytest.param(envelope() | {"id": "blåbær"}, "id", id="id with letters of Norwegian"),
        pytest.param(envelope() | {"id": "one\n"}, "id", id="id with a line break"),
        pytest.param(envelope() | {"age_ms": -1}, "age_ms", id="done in the future"),
        pytest.param(envelope() | {"age_ms": 10**80}, "age_ms", id="done before time began"),
        pytest.param(envelope() | {"age_ms": float("nan")}, "age_ms", id="NaN"),
        pytest.param(envelope(measure="x" * 41, title="Sykler"), "measure", id="long id of a thing"),
        pytest.param(envelope(measure="new", title="Sykler \ud800"), "title", id="half a character"),
        pytest.param(envelope("rate_measure", measure="x", criterion="beauty", score=1), "criterion", id="no choice"),
        pytest.param(envelope("set_field", measure="x", field="due", value=float("inf")), "value", id="infinity"),
        pytest.param(envelope("set_field", measure="x", field="due", value=[["deep"]]), "value", id="list in a list"),
        pytest.param(envelope("set_field", measure="x", field="due", value=True), "value", id="yes for a date"),
    ],
)
def test_an_unknown_or_impossible_command_is_malformed(stage: Room, payload: object, field: str) -> None:
    assert stage.refuses(payload, 400, "malformed")["field"] == field


@pytest.mark.parametrize("title", ["", "   ", "\n\t", "\x00\x07", "\u200b", "\u200b \x1f"])
def test_a_title_that_nobody_can_see_is_empty(stage: Room, title: str) -> None:
    assert stage.refuses(envelope(measure="new", title=title), 409, "empty")["field"] == "title"


def test_a_title_one_letter_too_long_is_refused_with_its_length(stage: Room) -> None:
    error = stage.refuses(envelope(measure="new", title="å" * (title_length_max + 1)), 409, "too_long")
    assert error["field"] == "title"
    assert (error["max"], error["length"]) == (title_length_max, title_length_max + 1)


def test_control_characters_are_left_out_of_a_title_that_fits_exactly(stage: Room) -> None:
    author = stage.participant()
    title = "å" * title_length_max
    measure = stage.measure(author, f"\x00{title}\x1b")
    assert author.fresh_view()["records"][f"measure:{measure}"]["title"] == title


@pytest.mark.parametrize(
    ("field", "value"),
    [
        pytest.param("cost_once", 10**80, id="more kroner than there are"),
        pytest.param("cost_once", -1, id="less than nothing"),
        pytest.param("cost_once", "dyrt", id="a word for a number"),
        pytest.param("due", 7, id="a number for a date"),
        pytest.param("due", "2024-02-30", id="a day that there is not"),
        pytest.param("due", "i morgen", id="a word for a date"),
        pytest.param("partner_units", "Skole 1", id="one for a list"),
        pytest.param("partner_units", [], id="an empty list"),
        pytest.param("partner_units", ["Skole 1"] * 21, id="a long list"),
    ],
)
def test_a_value_that_does_not_fit_its_field_is_refused(stage: Room, field: str, value: object) -> None:
    measure = stage.measure(stage.participant())
    payload = envelope("set_field", measure=measure, field=field, value=value)
    assert stage.refuses(payload, 409, "bad_value", role="host")["field"] == field
