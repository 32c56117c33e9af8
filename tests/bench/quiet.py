"""The environment that a bench measures in: memory that is not handed back between pages, and Python as it is installed."""

import os
import sys

# glibc gives freed memory back to the system after every page otherwise, which doubles both figures.
CALM = {"MALLOC_TRIM_THRESHOLD_": "268435456", "MALLOC_MMAP_THRESHOLD_": "268435456"}


def as_installed() -> dict[str, str]:
    """Return an environment in which Python keeps what it compiled, as it does for who installs the program."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def begin(module: str) -> None:
    """Start a module again in such an environment, where this is none; what is remembered of Python starts with it."""
    wanted = {**as_installed(), **CALM}
    if dict(os.environ) != wanted:
        os.execve(sys.executable, [sys.executable, "-m", module, *sys.argv[1:]], wanted)
