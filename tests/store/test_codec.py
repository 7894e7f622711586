"""The codec: what is written is read back unchanged; anything else is refused."""

import json
import typing
from dataclasses import MISSING, fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.catalogue import COMMANDS, EVENTS, NOT_ON_THE_WIRE
from facilitator.domain.command import Command, Event
from facilitator.domain.field_values import FieldSet, SetField
from facilitator.domain.kernel import MeasureId
from facilitator.domain.measures import PostMeasure
from facilitator.domain.phases import ExtendPhase
from facilitator.store.codec import (
    EVENT_VERSION,
    Malformed,
    UndecodableEvent,
    decode_command,
    decode_event,
    decode_programme,
    dump,
    encode_command,
    encode_event,
    is_id,
)
from tests.support.anything import anything
from tests.support.programme import PROGRAMME

ON_THE_WIRE = sorted(COMMANDS.keys() - NOT_ON_THE_WIRE)


def no_constant(name: str) -> None:
    raise AssertionError(f"{name} is no JSON")


@given(st.sampled_from(sorted(EVENTS)).flatmap(lambda name: anything(EVENTS[name])))
def test_every_event_comes_back_as_it_was(event: Event) -> None:
    name, version, data = encode_event(event)
    json.loads(data.encode(), parse_constant=no_constant)
    assert decode_event(name, version, data) == event


@given(st.sampled_from(ON_THE_WIRE).flatmap(lambda name: anything(COMMANDS[name])))
def test_every_command_comes_back_as_it_was(command: Command) -> None:
    sent = json.loads(dump(encode_command(command)).encode(), parse_constant=no_constant)
    assert decode_command(sent["name"], sent["data"]) == command


@given(anything(type(PROGRAMME)))
def test_every_programme_comes_back_as_it_was(programme: object) -> None:
    event = EVENTS["workshop_opened"]("KF7M2P", programme, 1)
    assert decode_event(*encode_event(event)) == event


def test_everything_is_written_out_also_what_is_at_its_default() -> None:
    """A default may change one day; what happened may not."""
    assert json.loads(dump(encode_command(PostMeasure(MeasureId("m1"), "Bikes")))) == {
        "name": "post_measure",
        "data": {"measure": "m1", "title": "Bikes", "description": "", "on_behalf": None, "named": False},
    }


def refused(name: object, data: object) -> str:
    """The field where it stopped making sense."""
    with pytest.raises(Malformed) as malformed:
        decode_command(name, data)
    return malformed.value.field


@pytest.mark.parametrize(
    "name", ["fly_away", "PostMeasure", "", None, 7, ["post_measure"], {}, *sorted(NOT_ON_THE_WIRE)]
)
def test_a_command_that_is_not_on_the_wire_is_malformed(name: object) -> None:
    assert refused(name, {}) == "name"


@pytest.mark.parametrize("data", [None, [], "{}", 7, True])
def test_data_that_is_no_object_is_malformed(data: object) -> None:
    assert refused("leave", data) == "data"


def a_good_one(name: str) -> dict[str, object]:
    """Data of a command that the codec takes."""
    values = {str: "word", int: 1, float: 1.5, bool: True}
    hints = typing.get_type_hints(COMMANDS[name])
    data: dict[str, object] = {}
    for field in fields(COMMANDS[name]):  # type: ignore[arg-type]
        kind = hints[field.name]
        if field.default is MISSING and typing.get_origin(kind) is tuple:
            data[field.name] = []
        elif field.default is MISSING:
            data[field.name] = values.get(kind) or (next(iter(kind)).value if hasattr(kind, "__members__") else "word")
    decode_command(name, data)
    return data


@pytest.mark.parametrize("name", ON_THE_WIRE)
def test_an_unknown_field_is_malformed(name: str) -> None:
    assert refused(name, a_good_one(name) | {"colour": "red"}) == "colour"


@pytest.mark.parametrize("name", ON_THE_WIRE)
def test_a_missing_field_is_malformed(name: str) -> None:
    whole = a_good_one(name)
    for missing in whole:
        assert refused(name, {field: value for field, value in whole.items() if field != missing}) == missing


@pytest.mark.parametrize("name", ON_THE_WIRE)
@pytest.mark.parametrize("wrong", [{"a": 1}, [[[]]], float("nan")], ids=repr)
def test_a_field_of_the_wrong_type_is_malformed(name: str, wrong: object) -> None:
    for field in fields(COMMANDS[name]):  # type: ignore[arg-type]
        assert refused(name, a_good_one(name) | {field.name: wrong}) == field.name


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("extend_phase", "seconds", True),
        ("extend_phase", "seconds", 1.0),
        ("extend_phase", "seconds", "1"),
        ("extend_phase", "seconds", None),
        ("skip_phase", "skipped", 1),
        ("skip_phase", "skipped", "true"),
        ("post_measure", "title", None),
        ("post_measure", "title", 7),
        ("post_measure", "title", "half a \ud83d"),
        ("post_measure", "on_behalf", 7),
        ("signal_table", "signal", "panic"),
        ("signal_table", "signal", []),
        ("set_field", "value", True),
        ("set_field", "value", float("inf")),
        ("set_field", "value", json.loads("-1e999")),
        ("set_field", "value", "half a \udc00"),
        ("set_field", "value", ["whole", "half a \ud800"]),
        ("set_field", "value", [1]),
        ("spotlight", "table", 1.5),
    ],
)
def test_a_value_that_only_looks_right_is_malformed(name: str, field: str, value: object) -> None:
    assert refused(name, a_good_one(name) | {field: value}) == field


@pytest.mark.parametrize("value", ["", "x" * 41, "a b", "a\n", "blå", "a/b", "a\ud800", None, 7, ["a"]])
def test_an_id_is_made_of_40_plain_characters(value: object) -> None:
    assert not is_id(value)
    assert refused("cast_vote", {"measure": value}) == "measure"
    assert decode_command("cast_vote", {"measure": "aZ0_-" * 8})


def test_numbers_of_any_size_reach_the_rules() -> None:
    """Too much is a refusal that says so, not a fault."""
    assert decode_command("extend_phase", {"seconds": 10**400}) == ExtendPhase(10**400)
    huge = {"measure": "m1", "field": "cost_once", "value": 10**400}
    assert decode_command("set_field", huge) == SetField(MeasureId("m1"), "cost_once", 10**400)


def test_a_list_becomes_unchangeable() -> None:
    data = {"measure": "m1", "field": "partner_units", "value": ["Veg", "Bygg"]}
    assert decode_command("set_field", data) == SetField(MeasureId("m1"), "partner_units", ("Veg", "Bygg"))


@pytest.mark.parametrize(
    ("name", "version", "data"),
    [
        ("field_lost", EVENT_VERSION, "{}"),
        ("field_cleared", EVENT_VERSION + 1, '{"measure":"m1","field":"due"}'),
        ("field_cleared", 0, '{"measure":"m1","field":"due"}'),
        ("field_cleared", EVENT_VERSION, '{"measure":"m1"}'),
        ("field_cleared", EVENT_VERSION, '{"measure":"m1","field":"due","more":1}'),
        ("field_cleared", EVENT_VERSION, '{"measure":"m1","fie'),
        ("field_cleared", EVENT_VERSION, ""),
    ],
)
def test_an_event_that_this_version_cannot_read_is_no_fault_of_a_client(name: str, version: int, data: str) -> None:
    with pytest.raises(UndecodableEvent):
        decode_event(name, version, data)


def test_an_event_is_written_in_utf_8_as_people_wrote_it() -> None:
    assert encode_event(FieldSet(MeasureId("m1"), "next_step", "Ring Åse 🚲")) == (
        "field_set",
        1,
        '{"measure":"m1","field":"next_step","value":"Ring Åse 🚲"}',
    )


whole = json.loads(encode_event(EVENTS["workshop_opened"]("KF7M2P", PROGRAMME, 1))[2])["programme"]


def test_a_programme_is_read_from_plain_data() -> None:
    assert decode_programme(whole) == PROGRAMME


@pytest.mark.parametrize(
    "broken",
    [
        [],
        {},
        {"name": "x"},
        whole | {"tables": "three"},
        whole | {"choices": ["theme"]},
        whole | {"choices": {"theme": "energi"}},
        whole | {"phases": {}},
        whole | {"phases": [{"id": "lobby"}]},
        whole | {"colour": "red"},
    ],
)
def test_a_programme_with_something_wrong_is_malformed(broken: object) -> None:
    with pytest.raises(Malformed):
        decode_programme(broken)
