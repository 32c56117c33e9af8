"""Compiled templates are kept as Python keeps compiled modules: beside their sources, and only where it does so too.

Where Python may write none, it still reads what it left there earlier; so does this.

Who can write there can change the program itself, so nothing is trusted that was not trusted before.
"""

import hashlib
import sys
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from pickle import UnpicklingError

from jinja2 import Environment
from jinja2.bccache import Bucket, FileSystemBytecodeCache


class Compiled(FileSystemBytecodeCache):
    """What templates were compiled to; where that cannot be read or written they are compiled anew."""

    def load_bytecode(self, bucket: Bucket) -> None:
        """Read what one was compiled to; Jinja holds it to the digest of the source."""
        # A file that a failing disk broke off is as good as none.
        with suppress(OSError, EOFError, UnpicklingError):
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what one was compiled to."""
        if sys.dont_write_bytecode:
            return
        with suppress(OSError):
            super().dump_bytecode(bucket)


def compiled_beside(folder: Path, environment: Environment) -> Compiled | None:
    """Return what is kept beside a folder of templates; None where Python looks for nothing there."""
    if sys.pycache_prefix is not None:
        return None
    beside = folder / "__pycache__"
    if not sys.dont_write_bytecode:
        with suppress(OSError):
            beside.mkdir(exist_ok=True)
    # Jinja tells from the name neither by which version of itself nor with which settings it was compiled.
    settings = sorted((name, value) for name, value in vars(environment).items() if isinstance(value, str | bool))
    made = hashlib.sha256(f"{version('jinja2')} {settings}".encode()).hexdigest()[:16]
    return Compiled(str(beside), f"%s.{made}.jinja")
