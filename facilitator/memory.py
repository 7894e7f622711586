"""The memory that the C library keeps for us. glibc gives each thread a heap of its own and leaves in it what was freed; with
phones that come and go all day, that grows without anything being kept."""

from __future__ import annotations

import ctypes
import sys

_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
"""As malloc.h numbers them: https://man7.org/linux/man-pages/man3/mallopt.3.html"""
large_bytes = 64 * 1024
"""Blocks from this size on, such as whole views and what packs them, go back to the machine at once."""
free_at_the_end_bytes = 128 * 1024


def hand_back_what_is_free() -> None:
    """Where the C library is another than glibc, it goes on as it does."""
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_ARENA_MAX, 1)
        mallopt(_MMAP_THRESHOLD, large_bytes)
        mallopt(_TRIM_THRESHOLD, free_at_the_end_bytes)
