"""Codec between JSON and the domain's dataclasses; the only place where untyped data enters. Strict: an unknown, missing or
wrongly typed field is Malformed. Content is never logged."""

from __future__ import annotations

import dataclasses
import json
import re
import types
import typing
from collections.abc import Mapping
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


class Unreadable(Exception):
    """This version cannot read an event of the log; not the fault of the request."""


class Damaged(Unreadable):
    """No version can read it."""


def decode_command(name: object, data: object) -> Command:
    """Decodes a command from the wire. Raises Malformed."""
    kind = COMMANDS.get(name) if isinstance(name, str) and name not in NOT_ON_THE_WIRE else None
    if kind is None:
        raise Malformed("name")
    command = _read(kind, data, "data")
    assert isinstance(command, Command)
    return command


def encode_command(command: Command) -> dict[str, object]:
    return {"name": wire_name(type(command)), "data": _plain(command)}


def encode_event(event: Event) -> tuple[str, int, str]:
    """Returns `(name, version, data)` as stored in the log."""
    return wire_name(type(event)), EVENT_VERSION, dump(_plain(event))


def decode_event(name: str, version: int, data: str) -> Event:
    """Decodes an event from the log. Raises Unreadable."""
    kind = EVENTS.get(name)
    if kind is None or version != EVENT_VERSION:
        raise Unreadable(f"{name} version {version}")
    try:
        event = _read(kind, json.loads(data), name)
    except json.JSONDecodeError:
        raise Damaged(f"{name} data") from None
    except Malformed:
        raise Unreadable(f"{name} data") from None
    assert isinstance(event, Event)
    return event


def decode_programme(data: object) -> Programme:
    """Decodes a programme from plain data, as read from TOML. Raises Malformed."""
    programme = _read(Programme, data, "programme")
    assert isinstance(programme, Programme)
    return programme


def dump(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def is_id(value: object) -> bool:
    return isinstance(value, str) and ID.fullmatch(value) is not None


def _plain(value: Any) -> Any:
    """Writes every field, also those with default values: a default may change later, events may not."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple | list):
        return [_plain(part) for part in value]
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    return value


@cache
def _fields(kind: type) -> dict[str, tuple[Any, bool]]:
    """Returns name → (type, required) of a dataclass."""
    hints = typing.get_type_hints(kind)
    return {
        f.name: (hints[f.name], f.default is dataclasses.MISSING and f.default_factory is dataclasses.MISSING)
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
    for name, (_, required) in fields.items():
        if required and name not in value:
            raise Malformed(name)
    return kind(**{name: _read(fields[name][0], part, name) for name, part in value.items()})


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
        if not is_id(value):
            raise Malformed(where)
        return value
    if isinstance(kind, type) and issubclass(kind, Enum):
        try:
            return kind(value)
        except ValueError:
            raise Malformed(where) from None
    if type(value) is not kind and not (kind is float and type(value) is int):
        raise Malformed(where)
    if (kind is str and not _is_encodable(value)) or (kind is float and not _is_finite(value)):
        raise Malformed(where)
    return value


def _is_finite(value: float) -> bool:
    """Rejects NaN and Infinity, which Python's parser accepts though JSON has none, and integers too large for a float."""
    return value == value and abs(value) != float("inf")


def _is_encodable(text: str) -> bool:
    """Rejects lone surrogates, which JSON can express but UTF-8 cannot encode."""
    return text.isascii() or not any("\ud800" <= c <= "\udfff" for c in text)
