"""The limit of open files: each connection is one, and so is the database."""

from __future__ import annotations

import sys

files_max = 10_240
"""The maximum on macOS."""


def allow_many() -> None:
    """Raises the limit: the default of 1,024 on Linux and 256 on macOS would refuse further phones."""
    if sys.platform == "win32":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    allowed = files_max if hard == resource.RLIM_INFINITY else min(files_max, hard)
    if soft != resource.RLIM_INFINITY and soft < allowed:
        resource.setrlimit(resource.RLIMIT_NOFILE, (allowed, hard))
