"""Source maps, version 3 (ECMA-426): which line of which file each line of a joined script comes from, for whoever looks for a
fault with a browser's tools. They ask for it only then."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def source_map(lines: Iterable[tuple[str, int] | None], sources: Mapping[str, str]) -> str:
    """`lines` has for each line of the script its file and the number of the line there, or None; `sources` the files' texts."""
    numbers = {name: number for number, name in enumerate(sources)}
    mappings, before = [], (0, 0)
    for origin in lines:
        if origin is None:
            mappings.append("")
            continue
        here = (numbers[origin[0]], origin[1] - 1)
        # Column, file, line, column there; each but the first counted from the one before.
        mappings.append("".join(map(_digits, (0, here[0] - before[0], here[1] - before[1], 0))))
        before = here
    return json.dumps(
        {
            "version": 3,
            "sources": list(sources),
            "sourcesContent": list(sources.values()),
            "names": [],
            "mappings": ";".join(mappings),
        },
        ensure_ascii=False,
    )


def _digits(number: int) -> str:
    """As a base-64 number of variable length, the sign last."""
    rest, written = abs(number) << 1 | (number < 0), ""
    while True:
        rest, digit = rest >> 5, rest & 31
        written += _DIGITS[digit | (32 if rest else 0)]
        if not rest:
            return written
