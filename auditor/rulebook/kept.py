"""Keeps what was worked out of our own texts as Python keeps compiled modules: beside them, where it does so too.

Where Python may write none (``PYTHONDONTWRITEBYTECODE``), it still reads what it left there earlier; so does this.

Compiling the patterns that an audit asks, and reading the files of the rules, takes a third of a second at every start;
to read back what an earlier run made of them takes some milliseconds. Who can write in this folder can change the
program itself, so nothing is trusted that was not trusted before.
"""

import atexit
import marshal
import os
import sys
from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import cast

from auditor.site.words import worked_out
from auditor.site.words.worked_out import EARLIER, NEW, Key

# What stands in it is one of some two thousand texts of this version; those of earlier ones stay until it is so large.
MOST_BYTES = 32_000_000
# Where all that is worked out is worked out.
WORDS = Path(worked_out.__file__).parent


@cache
def begin_to_keep() -> None:
    """Take over what earlier runs left, and leave what is new when this one ends, if Python may write at all."""
    if sys.pycache_prefix is not None:
        return
    # Another Python than the one of python.org may have no such module, or an install no files.
    with suppress(ImportError, AttributeError, OSError):
        path = WORDS / "__pycache__" / _name()
        EARLIER.update(_left_in(path))
        if not sys.dont_write_bytecode:
            atexit.register(_leave, path)


def _name() -> str:
    """Return the name of the file: by what else than their own text decides about them."""
    made_by = sha256(f"{sys.version} {import_module('_sre').MAGIC}".encode())
    for path in sorted(WORDS.glob("*.py")):
        made_by.update(path.read_bytes())
    return f"{_of_this_python()}{made_by.hexdigest()[:16]}.marshal"


def _of_this_python() -> str:
    """Return how the names of such files begin."""
    return f"worked-out.{sys.implementation.cache_tag}-"


def _left_in(path: Path) -> dict[Key, bytes]:
    """Return what stands in a file; nothing where it is missing or broken off."""
    with suppress(OSError, EOFError, ValueError, TypeError):
        if path.stat().st_size > MOST_BYTES:
            return {}
        return cast("dict[Key, bytes]", dict(marshal.loads(path.read_bytes())))  # noqa: S302 - as a compiled module
    return {}


def _leave(path: Path) -> None:
    """Write what is new beside what was there; another run may do so at the same time, and the last one counts."""
    if not NEW:
        return
    beside = path.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        path.parent.mkdir(exist_ok=True)
        beside.write_bytes(marshal.dumps({**_left_in(path), **NEW}))
        beside.replace(path)
        # What other code made of the same texts is of no use any more.
        for other in path.parent.glob(f"{_of_this_python()}*.marshal"):
            if other != path:
                other.unlink()
