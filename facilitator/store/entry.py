"""An entry of a log, and what may be said instead of writing one."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.domain.command import Event


@dataclass(frozen=True, slots=True)
class Entry:
    """One event with its place in the log. Entries are numbered 1, 2, 3 … without gaps; `part` counts the events of one command
    from 0 (S4). `at` is ms since 1970. `fingerprint` is a keyed hash of the command, so that its id cannot be reused for another
    (S1)."""

    seq: int
    command_id: str
    part: int
    actor: str
    at: int
    fingerprint: str
    event: Event


class OutOfTurn(Exception):
    """The sequence number is taken, or the command is already in the log."""


class NotSaved(Exception):
    """The write failed; nothing was changed."""
