"""Deltas: what was sent plus what changed is what a fresh look would show (S5, S7)."""

import pytest

from facilitator.domain.command import Event
from facilitator.domain.joining import TableMoved
from facilitator.domain.measures import MeasureRetitled
from facilitator.domain.programme import Visibility
from facilitator.views.audience import Audience
from facilitator.views.board import Board, board
from facilitator.views.delta import Delta, apply_delta, board_delta, delta
from facilitator.views.picture import Picture
from tests.support.looking import HOST_TABLE_1, THE_ORGANISER, THE_SCREEN, looks
from tests.support.programme import DRAFTS, GALLERY, ROUND, TOUR, VOTE
from tests.support.workshop import (
    INES,
    KARI,
    NINE,
    OLA,
    Day,
    PhaseId,
    commented,
    joined,
    measure,
    merged,
    posted,
    unmerged,
    voted,
    withdrawn,
)
from tests.views.full_day import full_day, room

everybody = [looks(KARI), looks(OLA), looks(INES), HOST_TABLE_1, THE_ORGANISER, THE_SCREEN]


def look(day: Day, audience: Audience) -> Board:
    return board(Picture(day.workshop, room()), audience)


def change(old: Board, new: Board) -> Delta:
    return board_delta(old, new, delta(old.shared, new.shared))


def test_a_delta_puts_what_is_new_or_different_and_drops_what_is_gone() -> None:
    old = {"a": {"n": 1}, "b": {"n": 2}, "c": {"n": 3}}
    new = {"b": {"n": 2}, "c": {"n": 4}, "d": {"n": 5}}
    found = delta(old, new)
    assert (found.put, found.drop) == ({"c": {"n": 4}, "d": {"n": 5}}, ["a"])
    assert apply_delta(old, found) == new


def test_what_has_not_changed_makes_no_delta() -> None:
    same = {"a": {"n": 1}}
    assert not delta(same, same)
    assert not delta(same, {"a": {"n": 1}})
    assert delta(same, {})
    assert delta({}, same)


def test_the_first_view_is_the_delta_from_nothing() -> None:
    """S7"""
    for audience in everybody:
        fresh = look(full_day(Visibility.ALL), audience)
        assert apply_delta({}, change(Board({}, {}), fresh)) == fresh.records()


STEPS: dict[str, list[Event]] = {
    "a measure is posted": [posted("ferry", by=OLA, table=2)],
    "an own measure is posted": [posted("ferry", by=KARI)],
    "a measure is retitled": [MeasureRetitled(measure("bikes"), "E-bikes")],
    "a measure is withdrawn": [withdrawn("bikes")],
    "measures are merged": [merged("bus", into="bikes")],
    "a merge is undone": [merged("bus", into="bikes"), unmerged("bus")],
    "a comment comes": [commented("c9", on="bikes")],
    "somebody votes": [voted(KARI, "bikes")],
    "somebody moves": [TableMoved(KARI.participant, 2)],
    "somebody joins": [joined(OLA, table=2)],
    "everything happens at once": [
        posted("ferry", by=KARI),
        merged("bikes", into="bus"),
        TableMoved(KARI.participant, 2),
        withdrawn("boat"),
    ],
}


@pytest.mark.parametrize("phase", [DRAFTS, ROUND, TOUR, GALLERY, VOTE])
@pytest.mark.parametrize("step", STEPS)
def test_what_was_seen_and_what_changed_make_a_fresh_look(step: str, phase: PhaseId) -> None:
    """S5, S7"""
    day = Day().given(joined(KARI, table=1), joined(OLA, table=2), joined(INES, table=3)).in_phase(VOTE).in_phase(phase)
    day.given(posted("bikes", by=KARI), posted("bus", by=OLA, table=2), posted("boat", by=INES, table=3))
    day.given(posted("draft", by=KARI, private=phase == DRAFTS))
    boards = [look(day, audience) for audience in everybody]
    day.given(*STEPS[step])
    for audience, old in zip(everybody, boards, strict=True):
        fresh = look(day, audience)
        assert apply_delta(old.records(), change(old, fresh)) == fresh.records()


@pytest.mark.parametrize(("before", "after"), [(DRAFTS, ROUND), (ROUND, DRAFTS), (GALLERY, VOTE), (VOTE, ROUND)])
def test_a_change_of_phase_shows_and_hides_what_the_phase_does(before: PhaseId, after: PhaseId) -> None:
    """S5"""
    day = Day().given(joined(KARI, table=1), joined(OLA, table=2), joined(INES, table=3)).in_phase(before)
    day.given(posted("bikes", by=KARI), posted("bus", by=OLA, table=2), commented("c1", on="bus", by=INES))
    boards = [look(day, audience) for audience in everybody]
    day.in_phase(after)
    for audience, old in zip(everybody, boards, strict=True):
        fresh = look(day, audience)
        assert apply_delta(old.records(), change(old, fresh)) == fresh.records()


def test_what_leaves_the_shared_part_but_is_ones_own_is_not_sent_again() -> None:
    day = Day().given(joined(KARI), posted("bikes", by=KARI), posted("bus", by=OLA)).in_phase(GALLERY)
    old = look(day, looks(KARI))
    found = change(old, look(day.in_phase(DRAFTS), looks(KARI)))
    assert found.drop == ["measure:bus"]
    assert found.put.keys() == {"phase", "on_screen"}


def test_people_who_are_shown_the_same_share_one_delta() -> None:
    day = Day().given(joined(OLA, INES)).in_phase(GALLERY)
    before = Picture(day.workshop, room())
    old = [board(before, looks(who)) for who in (OLA, INES)]
    assert old[0].shared is old[1].shared
    day.given(posted("bikes", by=KARI, at=NINE))
    after = Picture(day.workshop, room())
    new = [board(after, looks(who)) for who in (OLA, INES)]
    shared = delta(old[0].shared, new[0].shared)
    assert [board_delta(o, n, shared) is shared for o, n in zip(old, new, strict=True)] == [True, True]
