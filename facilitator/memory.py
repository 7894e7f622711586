"""Memory: what glibc keeps, and what Python's collector looks at.
glibc gives each thread a heap of its own and leaves freed blocks in it; with phones that connect and leave all day, that grows."""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
"""As malloc.h numbers them: https://man7.org/linux/man-pages/man3/mallopt.3.html"""
large_bytes = 64 * 1024
"""Blocks from this size on, such as whole views and what packs them, go back to the machine at once."""
free_at_the_end_bytes = 128 * 1024


def hand_back_what_is_free() -> None:
    """Does nothing where the C library is not glibc."""
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_ARENA_MAX, 1)
        mallopt(_MMAP_THRESHOLD, large_bytes)
        mallopt(_TRIM_THRESHOLD, free_at_the_end_bytes)


@contextmanager
def uncollected_start() -> Iterator[None]:
    """Modules and the app are never garbage: nothing is collected while they load, and later collections pass over them."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
