"""Codec between JSON and the domain's dataclasses; the only place where untyped data enters. Strict: an unknown, missing or
wrongly typed field is Malformed. Content is never logged."""

from __future__ import annotations

import dataclasses
import json
import re
import types
import typing
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from typing import Any

from facilitator.domain.catalogue import COMMANDS, EVENTS, NOT_ON_THE_WIRE
from facilitator.domain.command import Command, Event, wire_name
from facilitator.domain.programme import Programme

EVENT_VERSION = 1
"""Incremented when the meaning of an event's data changes; `decode_event` must then read older versions."""
ID = re.compile(r"[A-Za-z0-9_-]{1,40}")


class Malformed(Exception):
    """The input is not a command; `field` is the offending field."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


class UndecodableEvent(Exception):
    """This version cannot read an event of the log; not the fault of the request."""


class DamagedEvent(UndecodableEvent):
    """No version can read it."""


def decode_command(name: object, data: object) -> Command:
    """Decodes a command from the wire. Raises Malformed."""
    kind = COMMANDS.get(name) if isinstance(name, str) and name not in NOT_ON_THE_WIRE else None
    if kind is None:
        raise Malformed("name")
    command = _read_dataclass(kind, data, "data")
    assert isinstance(command, Command)
    return command


def encode_command(command: Command) -> dict[str, object]:
    """Ready for `dump`."""
    return {"name": wire_name(type(command)), "data": command}


def encode_event(event: Event) -> tuple[str, int, str]:
    """Returns `(name, version, data)` as stored in the log."""
    return wire_name(type(event)), EVENT_VERSION, dump(event)


def decode_event(name: str, version: int, data: str) -> Event:
    """Decodes an event from the log. Raises UndecodableEvent."""
    kind = EVENTS.get(name)
    if kind is None or version != EVENT_VERSION:
        raise UndecodableEvent(f"{name} version {version}")
    try:
        event = _read_dataclass(kind, json.loads(data), name)
    except json.JSONDecodeError:
        raise DamagedEvent(f"{name} data") from None
    except Malformed:
        raise UndecodableEvent(f"{name} data") from None
    assert isinstance(event, Event)
    return event


def decode_programme(data: object) -> Programme:
    """Decodes a programme from plain data, as read from TOML. Raises Malformed."""
    programme = _read(Programme, data, "programme")
    assert isinstance(programme, Programme)
    return programme


def dump(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), default=_fields_of)


def is_id(value: object) -> bool:
    return isinstance(value, str) and ID.fullmatch(value) is not None


def _fields_of(value: Any) -> dict[str, Any]:
    """Returns all fields of a dataclass, also those with default values: a default may change later, events may not."""
    kind: type = type(value)
    return {name: getattr(value, name) for name in _fields(kind)}


@cache
def _fields(kind: type) -> dict[str, tuple[Any, bool, Callable[[Any, Any, str], Any]]]:
    """Returns name → (type, required, reader) of a dataclass."""
    hints = typing.get_type_hints(kind)
    return {
        f.name: (
            hints[f.name],
            f.default is dataclasses.MISSING and f.default_factory is dataclasses.MISSING,
            _read if typing.get_origin(hints[f.name]) or dataclasses.is_dataclass(hints[f.name]) else _read_scalar,
        )
        for f in dataclasses.fields(kind)
    }


def _read(kind: Any, value: Any, where: str) -> Any:
    if dataclasses.is_dataclass(kind):
        return _read_dataclass(typing.cast(type, kind), value, where)
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        return _read_union(typing.get_args(kind), value, where)
    if origin is tuple:
        if not isinstance(value, list | tuple):
            raise Malformed(where)
        return tuple(_read(typing.get_args(kind)[0], part, where) for part in value)
    if origin is dict:
        if not isinstance(value, dict):
            raise Malformed(where)
        return {_read(str, key, where): _read(typing.get_args(kind)[1], part, where) for key, part in value.items()}
    return _read_scalar(kind, value, where)


def _read_dataclass(kind: type, value: Any, where: str) -> Any:
    if not isinstance(value, Mapping):
        raise Malformed(where)
    fields = _fields(kind)
    for name in value:
        if name not in fields:
            raise Malformed(str(name)[:40])
    for name, (_, required, _) in fields.items():
        if required and name not in value:
            raise Malformed(name)
    return kind(**{name: fields[name][2](fields[name][0], part, name) for name, part in value.items()})


def _read_union(kinds: tuple[Any, ...], value: Any, where: str) -> Any:
    if value is None and types.NoneType in kinds:
        return None
    for kind in kinds:
        try:
            return _read(kind, value, where)
        except Malformed:
            continue
    raise Malformed(where)


def _read_scalar(kind: Any, value: Any, where: str) -> Any:
    if isinstance(kind, typing.NewType):
        if not isinstance(value, str) or ID.fullmatch(value) is None:
            raise Malformed(where)
        return value
    if isinstance(kind, type) and issubclass(kind, Enum):
        try:
            return kind(value)
        except ValueError:
            raise Malformed(where) from None
    if type(value) is not kind and not (kind is float and type(value) is int):
        raise Malformed(where)
    if (kind is str and not (value.isascii() or _is_encodable(value))) or (kind is float and not _is_finite(value)):
        raise Malformed(where)
    return value


def _is_finite(value: float) -> bool:
    """Rejects NaN and Infinity, which Python's parser accepts though JSON has none, and integers too large for a float."""
    return value == value and abs(value) != float("inf")


def _is_encodable(text: str) -> bool:
    """Rejects lone surrogates, which JSON can express but UTF-8 cannot encode."""
    return not any("\ud800" <= c <= "\udfff" for c in text)
