"""How many files the process may have open: each connection is one, and so is the database."""

from __future__ import annotations

import sys

files_max = 10_240
"""macOS allows no process more than this."""


def allow_many() -> None:
    """A terminal allows 1,024 open files on Linux and 256 on macOS: at the next phone, nobody would get in any more."""
    if sys.platform == "win32":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    allowed = files_max if hard == resource.RLIM_INFINITY else min(files_max, hard)
    if soft != resource.RLIM_INFINITY and soft < allowed:
        resource.setrlimit(resource.RLIMIT_NOFILE, (allowed, hard))
