"""An entry of the log, and the small protocol that every log keeps."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

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


class EventLog(Protocol):
    """The log of one workshop. Append is a compare-and-set on the sequence number."""

    def append(self, entries: Sequence[Entry]) -> None:
        """All of `entries` or none, durable on return. Raises OutOfTurn, NotSaved."""

    def read(self, after: int = 0) -> list[Entry]:
        """The entries numbered above `after`, in order. Raises NotSaved when the disk does not even read, Unreadable, Damaged."""

    def latest(
        self, actors: Collection[str], *, before: int, at_most: int, without: Collection[str] = ()
    ) -> list[Entry]:
        """What these actors did, the newest first, from below `before`; no events of the names in `without`.
        Raises as `read` does."""
