"""One recorder for one file: a lock that the operating system lets go of when its process ends, however it ends."""

import os
import sys
from pathlib import Path
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt

    def _seize(file: BinaryIO) -> None:
        file.seek(1 << 20)  # a byte far behind the text, so that others can still read who holds it
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _seize(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


class Held(Exception):  # noqa: N818  the recording tells it in words
    """Another process holds the lock; `holder` is its number as it wrote it, "" when unknown."""

    def __init__(self, holder: str) -> None:
        super().__init__(holder)
        self.holder = holder


def locked(path: Path) -> BinaryIO:
    """Return the open lock file; closing it lets go. Raises Held, and OSError where no file can be made.

    The number in it is only for the sentence: a number may be used again by another process, a lock that the system
    keeps may not, so nothing stale is ever left.
    """
    file = path.open("a+b")
    try:
        _seize(file)
    except OSError as error:
        file.seek(0)
        holder = file.read(20).decode("ascii", "replace").strip()
        file.close()
        raise Held(holder) from error
    file.seek(0)
    file.truncate()
    file.write(f"{os.getpid()}\n".encode())
    file.flush()
    return file
