"""Who sees the same. What is made once for a circle is sent to all who are in it: nobody may be in one who sees something else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator.domain.programme import Visibility
from facilitator.domain.visibility import circle_of, measures_seen
from tests.support.programme import ROOM_VOTE, TWO_ROOMS
from tests.support.workshop import INES, KARI, OLA, Day, joined, posted

SEATS = [(table, unit) for table in range(1, TWO_ROOMS.tables + 1) for unit in ("Skole", "Veg")]


def seen_in(visibility: Visibility) -> dict[tuple[int, str], tuple[object, list[str]]]:
    """Of each seat its circle, and the measures that are seen there: one is from each of four tables in two rooms."""
    phases = tuple(replace(phase, visibility=visibility, sample=0) for phase in TWO_ROOMS.phases)
    day = Day(replace(TWO_ROOMS, phases=phases)).given(
        joined(KARI, table=1), joined(OLA, table=2), joined(INES, table=3)
    )
    day.given(*(posted(f"m{table}", table=table) for table in range(1, 5))).in_phase(ROOM_VOTE)
    return {
        seat: (circle_of(day.workshop, *seat), [measure.id for measure in measures_seen(day.workshop, *seat)])
        for seat in SEATS
    }


@pytest.mark.parametrize("visibility", Visibility)
def test_all_who_are_in_one_circle_see_the_same(visibility: Visibility) -> None:
    """S10"""
    seen_by_circle: dict[object, list[str]] = {}
    for circle, seen in seen_in(visibility).values():
        assert seen_by_circle.setdefault(circle, seen) == seen


@pytest.mark.parametrize(
    ("visibility", "circles"),
    [
        (Visibility.ALL, 1),
        (Visibility.ROOM_RANDOM_ORDER, 2),
        (Visibility.ROOM_SAMPLE, 2),
        (Visibility.TABLE, 4),
        (Visibility.OWN_UNIT, 2),
    ],
)
def test_there_are_no_more_circles_than_are_told_apart(visibility: Visibility, circles: int) -> None:
    assert len({circle for circle, _ in seen_in(visibility).values()}) == circles
