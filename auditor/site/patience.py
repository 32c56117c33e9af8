"""Keeps the garbage collector from looking over all pages again and again while they are read."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# A page is some thousands of small objects that hold no cycles and are let go of at once; Python's own 700 is for
# programs that make few. Looked at this seldom, a cycle lives for some tens of pages.
PATIENT = (50_000, 20, 20)


@contextmanager
def patient_collector() -> Iterator[None]:
    """Let the collector wait longer for as long as the block runs."""
    usual = gc.get_threshold()
    gc.set_threshold(*PATIENT)
    try:
        yield
    finally:
        gc.set_threshold(*usual)
