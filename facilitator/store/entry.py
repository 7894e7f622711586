"""An entry of a log, and what may be said instead of writing one."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.domain.command import Event


@dataclass(frozen=True, slots=True)
class Entry:
    """One event with its place in the log. Entries are numbered 1, 2, 3 … without gaps; `part` counts the events of one
    command from 0 (S4). `at` is ms since 1970. `fingerprint` says what the command was, so that its id cannot be used
    for another (S1), to those who have the workshop's key."""

    seq: int
    command_id: str
    part: int
    actor: str
    at: int
    fingerprint: str
    event: Event


class OutOfTurn(Exception):
    """Somebody else has written at this place of the log, or this command is in it already."""


class NotSaved(Exception):
    """The disk refused; nothing was changed."""
