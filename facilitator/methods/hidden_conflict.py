"""Hidden conflicts: measures that split the room. The split is 1 with as many thumbs up as down and 0 when all are on one side;
«unclear» counts for neither."""

from __future__ import annotations

from collections.abc import Mapping

from facilitator.domain.kernel import MeasureId
from facilitator.domain.thumb import Thumb
from facilitator.domain.thumbs import thumb_counts
from facilitator.domain.workshop import Workshop

split_from = 0.5
"""With nobody unclear, at least one in four is on the other side."""


def split(thumbs: Mapping[Thumb, int]) -> float:
    """Returns 2·min(up, down) / total; 0 without thumbs."""
    everybody = sum(thumbs.values())
    return 2 * min(thumbs.get(Thumb.UP, 0), thumbs.get(Thumb.DOWN, 0)) / everybody if everybody else 0.0


def is_split(thumbs: Mapping[Thumb, int]) -> bool:
    return split(thumbs) >= split_from


def hidden_conflicts(workshop: Workshop) -> dict[MeasureId, float]:
    """Returns measures that split the room, by split, most divided first, ties by id."""
    shared = (measure for measure in workshop.live_roots() if not measure.private)
    found = {measure.id: split(thumb_counts(workshop, measure)) for measure in shared}
    return dict(sorted(((m, s) for m, s in found.items() if s >= split_from), key=lambda item: (-item[1], item[0])))
