"""Keeps the memory that pages are read into, which the C library would give back and ask anew for every page."""

import ctypes

# From <malloc.h>; the C library refuses a map threshold over 32 MiB.
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
_KEPT = 64 << 20
_MAPPED = 32 << 20


def keep_memory() -> bool:
    """Set it for this process; returns whether the C library knows how (GNU's does)."""
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):
        return False
    return bool(mallopt(_MMAP_THRESHOLD, _MAPPED)) and bool(mallopt(_TRIM_THRESHOLD, _KEPT))
