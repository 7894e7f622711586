"""Capacity limits, so that one mistaken or hostile client cannot exhaust the memory. They are far above real use: the largest
programme (2,000 people) expects 4,500 measures and 5,000 comments."""

from __future__ import annotations

from collections.abc import Iterable, Sized

from facilitator.domain.kernel import ActorId, Refusal

crowd_min = 6
"""Minimum group size for publishing anything: voters of a result, people of an area or a table, raters, answers. Guides to
publishing statistics about people call five or fewer identifiable (Datatilsynet, «Anonymisering av personopplysninger», 2015)."""
close_after_hours = 72
"""Default hours without an event after which a workshop with ballots closes automatically."""
participants_max = 5_000
things_in_workshop_max = 20_000
measures_each_max = 100
remarks_each_max = 300
"""Per person and kind: comments, offers, conflicts, co-benefits, commitments."""


def require_room(things: Sized, *, limit: str, most: int = things_in_workshop_max) -> None:
    if len(things) >= most:
        raise Refusal("too_many", limit=limit, max=most)


def require_own_room(authors: Iterable[ActorId], author: ActorId, *, limit: str, most: int = remarks_each_max) -> None:
    if sum(each == author for each in authors) >= most:
        raise Refusal("too_many", limit=limit, max=most)
