"""Every text of a programme is cleaned, also in fields added later."""

import dataclasses
import types
import typing
from enum import Enum
from typing import Any

import pytest

from facilitator.domain.kernel import Refusal
from facilitator.domain.programme import Programme
from facilitator.domain.programme_texts import cleaned
from facilitator.domain.text import Text
from facilitator.programme_files import load, names

DIRTY = "A\vb\u202e  c\0\ufffe"
CLEAN = ("A b c", "A\nb  c")
"""On one line, and with its lines."""


def made(kind: Any, text: str) -> Any:
    """A value of the type in which every text is `text`, and every list has an element."""
    origin, parts = typing.get_origin(kind), typing.get_args(kind)
    if origin is typing.Annotated:
        return made(parts[0], text)
    if origin in (typing.Union, types.UnionType):
        return made(next(part for part in parts if part is not types.NoneType), text)
    if origin is tuple:
        return (made(parts[0], text),)
    if origin is dict:
        return {"key": made(parts[1], text)}
    if isinstance(kind, typing.NewType):
        return "id"
    if dataclasses.is_dataclass(kind):
        hints = typing.get_type_hints(kind, include_extras=True)
        return kind(**{field.name: made(hints[field.name], text) for field in dataclasses.fields(kind)})
    if issubclass(kind, Enum):
        return next(iter(kind))
    return text if kind is str else kind(1)


def texts(value: Any, where: str = "") -> dict[str, str]:
    """Every text with its place."""
    if isinstance(value, Enum):
        return {}
    if isinstance(value, str):
        return {where: value}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        below = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    elif isinstance(value, dict | tuple):
        below = dict(value) if isinstance(value, dict) else {str(n): part for n, part in enumerate(value)}
    else:
        return {}
    return {at: text for name, part in below.items() for at, text in texts(part, f"{where}.{name}").items()}


def test_every_text_of_a_programme_is_cleaned() -> None:
    dirty = texts(made(Programme, DIRTY))
    places = {place for place, text in dirty.items() if text == DIRTY}
    assert {".title.nb", ".phases.0.tip.en", ".areas.0.units.0", ".checklists.0.requirements.0.text.nb"} <= places
    assert {".polls.0.options.0.title.en", ".feedback.0.title.nb", ".fields.0.explanation.nb", ".kinds.key.0"} <= places
    clean = texts(cleaned(made(Programme, DIRTY)))
    assert clean.keys() == dirty.keys()
    assert {place: clean[place] for place in places if clean[place] not in CLEAN} == {}
    assert {place for place in places if clean[place] == CLEAN[1]} == {
        place for place in places if ".tip." in place or ".explanation." in place
    }


def test_every_text_has_a_limit() -> None:
    kept = cleaned(made(Programme, "x" * 100))
    assert max(len(text) for text in texts(kept).values()) == 100
    with pytest.raises(Refusal, match="too_long"):
        cleaned(made(Programme, "x" * 601))
    for place, limit in (("title", 140), ("name", 300)):
        text = "x" * (limit + 1)
        value = Text(nb=text, en="x") if place == "title" else text
        with pytest.raises(Refusal) as refused:
            cleaned(dataclasses.replace(load("p20"), **{place: value}))
        assert refused.value.facts["max"] == limit


def test_names_that_are_equal_when_cleaned_are_one() -> None:
    kept = cleaned(dataclasses.replace(load("p20"), choices={"theme": ("Vei", " Vei\v", "Bane")}))
    assert kept.choices == {"theme": ("Vei", "Bane")}


@pytest.mark.parametrize("name", names())
def test_the_programmes_of_the_house_are_clean(name: str) -> None:
    assert cleaned(load(name)) == load(name)
