"""Hypothesis strategies for all commands and events, derived from field types, so that new ones are covered automatically."""

import types
import typing
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from hypothesis import strategies as st

ids = st.text("ABCXYZabcxyz0189_-", min_size=1, max_size=40)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
numbers = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(10**15), 10**15)


def anything(kind: Any) -> st.SearchStrategy[Any]:
    """Returns a strategy for any value of a type the codec reads."""
    if is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        return st.builds(kind, **{field.name: anything(hints[field.name]) for field in fields(kind)})
    if isinstance(kind, typing.NewType):
        return ids
    parts = typing.get_args(kind)
    if typing.get_origin(kind) in (typing.Union, types.UnionType):
        return st.one_of([anything(part) for part in parts])
    if typing.get_origin(kind) is tuple:
        return st.lists(anything(parts[0]), max_size=3).map(tuple)
    if typing.get_origin(kind) is dict:
        return st.dictionaries(anything(parts[0]), anything(parts[1]), max_size=3)
    if issubclass(kind, Enum):
        return st.sampled_from(kind)
    return {
        str: texts,
        int: st.integers(),
        float: numbers,
        bool: st.booleans(),
        types.NoneType: st.none(),
    }[kind]
