"""The list of the house's workshops, each with a code that people type in to join."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from facilitator.domain.programme import Text

code_alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Without 0, O, 1, I and L, which look alike on a projector."""
code_length = 6


@dataclass(frozen=True, slots=True)
class Listing:
    """A workshop in the list of the house; times are ms since 1970."""

    id: str
    code: str
    title: Text
    opened_at: int
    closed_at: int | None


def random_code() -> str:
    return "".join(secrets.choice(code_alphabet) for _ in range(code_length))


def tidy_code(code: str) -> str:
    """`kf7-m2p` → `KF7M2P`."""
    return "".join(c for c in code.upper() if c.isalnum())
