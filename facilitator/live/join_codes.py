"""The code of a workshop, which people type in to join."""

from __future__ import annotations

import secrets

code_alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Without 0, O, 1, I and L, which look alike on a projector."""
code_length = 6


def random_code() -> str:
    return "".join(secrets.choice(code_alphabet) for _ in range(code_length))


def tidy_code(code: str) -> str:
    """Normalises: `kf7-m2p` → `KF7M2P`."""
    return "".join(c for c in code.upper() if c.isalnum())
