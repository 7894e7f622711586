"""Memory tuning: glibc's malloc and Python's garbage collector. glibc gives each thread its own arena and keeps freed blocks
there; with phones that connect and leave all day, that grows."""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
"""Parameter numbers of malloc.h: https://man7.org/linux/man-pages/man3/mallopt.3.html"""
large_bytes = 64 * 1024
"""Blocks from this size on (views, compression buffers) are mmapped, and returned to the system when freed."""
free_at_the_end_bytes = 128 * 1024


def hand_back_what_is_free() -> None:
    """Tunes malloc; a no-op if the C library is not glibc."""
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_ARENA_MAX, 1)
        mallopt(_MMAP_THRESHOLD, large_bytes)
        mallopt(_TRIM_THRESHOLD, free_at_the_end_bytes)


@contextmanager
def uncollected_start() -> Iterator[None]:
    """Disables collection while modules and the app load, then freezes them, so that later collections skip them."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
