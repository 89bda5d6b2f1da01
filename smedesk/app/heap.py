"""One heap for all threads, where the C library would give each its own.

glibc keeps a heap for each thread that allocates, and what is freed in one serves no other: five threads that each read
a list once hold five times what one needs. It must not fail where the library is another one: there nothing is to do.
"""

from __future__ import annotations

import ctypes
import os

_M_ARENA_MAX = -8  # malloc.h


def share_heap() -> None:
    """Let all threads share one heap. To be called before the first of them is started."""
    if "CS_GNU_LIBC_VERSION" in getattr(os, "confstr_names", {}):
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)
