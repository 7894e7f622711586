"""Calls the variables of a page's style sheet something short. Their names are long, and stand in a phone's sheet fifteen hundred
times."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from itertools import count, product
from string import ascii_lowercase

_NAME = re.compile(r"(?<![\w\\-])--[\w-]+(?![\w\\-])")


def with_short_names(sheet: str, words: Set[str]) -> str:
    """What a script or a template names, being one of `words`, keeps its name."""
    found = dict.fromkeys(_NAME.findall(sheet))
    short = (name for name in _short_names() if name not in found and name not in words)
    called = {name: name if name in words else next(short) for name in found}
    return _NAME.sub(lambda name: called[name[0]], sheet)


def _short_names() -> Iterator[str]:
    for length in count(1):
        yield from map("--".__add__, map("".join, product(ascii_lowercase, repeat=length)))
