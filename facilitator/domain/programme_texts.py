"""The texts of a programme, cleaned by the rules for what participants write. It walks the programme field by field, so that none
can be forgotten. Workshops that are open keep theirs, since people and events refer to them by name."""

from __future__ import annotations

import dataclasses
from enum import Enum
from typing import Any

from facilitator.domain.kernel import Refusal
from facilitator.domain.programme import Programme
from facilitator.domain.text import (
    comment_length_max,
    field_length_max,
    name,
    optional_line,
    optional_paragraphs,
    sentence_length_max,
    title_length_max,
)

_WITH_LINES = {"tip": comment_length_max, "explanation": comment_length_max}
_ON_ONE_LINE = {"title": title_length_max, "question": sentence_length_max}
"""By the name of the field; the others have at most `field_length_max`."""
_LANGUAGES = ("nb", "en")
_IN_A_LIST = ""


def cleaned(programme: Programme) -> Programme:
    """Returns the programme with clean texts; of a list of names, those that are equal then are one. Raises Refusal `empty` or
    `too_long` with the `field` as it is written in a programme file, and the `text`."""
    kept = _cleaned(programme, ())
    assert isinstance(kept, Programme)
    return kept


def _cleaned(value: Any, keys: tuple[str, ...]) -> Any:
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return _text(value, keys)
    if isinstance(value, tuple):
        parts = [_cleaned(part, (*keys, _IN_A_LIST)) for part in value]
        return tuple(dict.fromkeys(parts) if all(isinstance(part, str) for part in parts) else parts)
    if isinstance(value, dict):
        return {key: _cleaned(part, (*keys, key)) for key, part in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        below = {f.name: _cleaned(getattr(value, f.name), (*keys, f.name)) for f in dataclasses.fields(value)}
        return dataclasses.replace(value, **below)
    return value


def _text(text: str, keys: tuple[str, ...]) -> str:
    key = keys[-2] if keys[-1] in _LANGUAGES else keys[-1]
    field = ".".join(filter(None, keys))
    try:
        if keys[0] == "areas":
            kept = name(text, field=field)
        elif key in _WITH_LINES:
            kept = optional_paragraphs(text, field=field, length_max=_WITH_LINES[key])
        else:
            kept = optional_line(text, field=field, length_max=_ON_ONE_LINE.get(key, field_length_max))
    except Refusal as refusal:
        refusal.facts["text"] = text[:40].strip()
        raise
    if not kept and (keys[0] == "areas" or keys[-1] in (*_LANGUAGES, _IN_A_LIST)):
        raise Refusal("empty", field=field, text="")
    return kept
