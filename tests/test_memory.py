"""What the C library keeps: one heap for all threads, and no large block that was freed."""

from __future__ import annotations

import gc
import platform
import re
import subprocess
import sys

import pytest

from facilitator.memory import uncollected_start

PROGRAM = """
import ctypes, os, threading
from facilitator.memory import hand_back_what_is_free

if {hands_back}:
    hand_back_what_is_free()

def pages():
    return int(open("/proc/self/statm").read().split()[1])

def fill():
    kept.append([bytearray(20_000) for _ in range(200)])
    done.wait()

kept, done = [], threading.Barrier(5)
threads = [threading.Thread(target=fill) for _ in range(4)]
for thread in threads:
    thread.start()
done.wait()
for thread in threads:
    thread.join()

blocks = []
for _ in range(200):
    blocks.append(bytearray(100_000))
    kept.append(bytearray(2_000))
before = pages()
del blocks
print("given back", (before - pages()) * os.sysconf("SC_PAGE_SIZE"), flush=True)
libc = ctypes.CDLL(None)
libc.fopen.restype = ctypes.c_void_p
out = ctypes.c_void_p(libc.fopen(b"/dev/stdout", b"w"))
libc.malloc_info(0, out)
libc.fflush(out)
"""


def heaps_and_bytes_given_back(*, hands_back: bool) -> tuple[int, int]:
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(hands_back=hands_back)], capture_output=True, text=True, check=True
    )
    given_back = re.search(r"given back (-?\d+)", run.stdout)
    assert given_back is not None
    return run.stdout.count("<heap nr="), int(given_back[1])


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc has these settings")
def test_threads_share_one_heap_and_large_blocks_go_back_to_the_machine() -> None:
    heaps, given_back = heaps_and_bytes_given_back(hands_back=True)
    assert heaps == 1
    assert given_back > 15_000_000
    assert heaps_and_bytes_given_back(hands_back=False)[0] > 1, "it does so by itself"


def test_what_was_made_at_the_start_is_passed_over_by_later_collections() -> None:
    try:
        with uncollected_start():
            assert not gc.isenabled()
            kept: list[object] = [[] for _ in range(100)]
        assert gc.isenabled()
        assert not any(one is kept[0] for one in gc.get_objects())
    finally:
        gc.unfreeze()
