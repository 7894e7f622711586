"""Replay: applies events in order; sealed ones are decrypted first, while the key exists."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from facilitator.domain.closing import WorkshopClosed
from facilitator.domain.sealed import Sealed
from facilitator.domain.unattended import BallotsDropped
from facilitator.domain.workshop import Workshop
from facilitator.live.sealing import Seal
from facilitator.store.entry import Entry


@dataclass(frozen=True, slots=True)
class Known:
    """The answer to a command id, and the command's fingerprint; empty if unknown."""

    seq: int
    fingerprint: str


@dataclass(slots=True)
class Replayed:
    """`newest_at` is the time of the last event; `known` is keyed by actor and command id as stored in the log; `unread` counts
    the events that could not be decrypted."""

    workshop: Workshop
    seq: int = 0
    newest_at: int = 0
    known: dict[tuple[str, str], Known] = field(default_factory=dict)
    unread: int = 0


def replay(workshop_id: str, entries: Iterable[Entry], seal: Seal | None) -> Replayed:
    """Replays a log. Raises UndecodableEvent."""
    done, entries = Replayed(Workshop(workshop_id, hands_key=seal.hands_key if seal else b"")), [*entries]
    # Events sealed before this were counted or dropped; their key is gone or about to be destroyed.
    settled = max(
        (entry.seq for entry in entries if isinstance(entry.event, WorkshopClosed | BallotsDropped)), default=0
    )
    for entry in entries:
        done.seq, done.newest_at, fingerprint, event = entry.seq, entry.at, entry.fingerprint, entry.event
        if isinstance(event, Sealed):
            if entry.seq < settled:
                continue
            opened = seal.open(entry.command_id, event) if seal else None
            if opened is None:
                done.unread += 1
                continue
            fingerprint, event = opened
        event.apply(done.workshop)
        done.known[entry.actor, entry.command_id] = Known(entry.seq, fingerprint)
    return done
