"""Registry of all commands and events by their name on the wire and in the log. A name that has been written to a log is never
changed or reused."""

from __future__ import annotations

from facilitator.domain import (
    assessment,
    big_screen,
    checklists,
    closing,
    comments,
    commitments,
    conflicts,
    counting,
    dates,
    drafts,
    explaining,
    field_values,
    fund,
    hiding,
    joining,
    measures,
    merging,
    messages,
    naming,
    offers,
    opening,
    phases,
    plenary,
    polls,
    reckoning,
    sealed,
    stars,
    thumbs,
    unattended,
    votes,
)
from facilitator.domain.command import Command, Event, wire_name

_CAPABILITIES = (
    opening, closing, joining, phases, measures, drafts, field_values, merging, hiding, comments, offers, conflicts, explaining,
    naming, votes, counting, sealed, thumbs, assessment, plenary, big_screen, messages, commitments, polls, checklists,
    reckoning, fund, stars, dates, unattended,
)  # fmt: skip


def _defined(kind: type) -> dict[str, type]:
    found = (value for module in _CAPABILITIES for value in vars(module).values() if isinstance(value, type))
    # Not `issubclass`, which asks every subclass of an abstract class, for each of a thousand values.
    return {wire_name(value): value for value in found if kind in value.__mro__[1:]}


COMMANDS: dict[str, type[Command]] = _defined(Command)
EVENTS: dict[str, type[Event]] = _defined(Event)
NOT_ON_THE_WIRE = frozenset({"open_workshop", "confirm_date", "close_unattended", "join"})
"""Issued by the server or the join page, never by a client."""
