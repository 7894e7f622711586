"""A hidden conflict: a measure that splits the room. Up and down meet in the middle: 1 is as many up as down, 0 is all on one side,
and whoever finds it unclear is on neither."""

from __future__ import annotations

from collections.abc import Mapping

from facilitator.domain.kernel import MeasureId
from facilitator.domain.thumb import Thumb
from facilitator.domain.thumbs import thumbs_told
from facilitator.domain.workshop import Workshop

split_from = 0.5
"""With nobody unclear: at least one in four is on the other side."""


def split(thumbs: Mapping[Thumb, int]) -> float:
    """2·min(up, down) / all of them; 0 without any."""
    everybody = sum(thumbs.values())
    return 2 * min(thumbs.get(Thumb.UP, 0), thumbs.get(Thumb.DOWN, 0)) / everybody if everybody else 0.0


def is_split(thumbs: Mapping[Thumb, int]) -> bool:
    return split(thumbs) >= split_from


def hidden_conflicts(workshop: Workshop) -> dict[MeasureId, float]:
    """The measures that split the room, most divided first, ties in order of id."""
    shared = (measure for measure in workshop.live_roots() if not measure.private)
    found = {measure.id: split(thumbs_told(workshop, measure)) for measure in shared}
    return dict(sorted(((m, s) for m, s in found.items() if s >= split_from), key=lambda item: (-item[1], item[0])))
