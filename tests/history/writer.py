"""A process that writes to a history: ``python -m tests.history.writer URL NAME NUMBER [STOP]``.

It says that it is ready, waits for a line, and adds that many audits, of a platform of its own and of one that all
writers share. With STOP it kills itself, as by ``kill -9``, right after the first statement that begins so.
"""

import os
import signal
import sys
from typing import Any

from sqlalchemy import Engine, event

from auditor.history.history import open_history
from tests.history.kept import seen


def killed_after(start: str) -> None:
    """End this process without warning once a statement that begins so was carried out."""

    def look(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if statement.lstrip().startswith(start):
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "after_cursor_execute", look)


def main(where: str, name: str, number: str, stop: str = "") -> None:
    """Write."""
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    if stop:
        killed_after(stop)
    for day in range(1, int(number) + 1):
        with open_history(where, create=True) as history:
            history.add(seen(f"2026-11-{day:02}", platform=name, name=name))
            history.add(seen(f"2026-{len(name):02}-{day:02}", platform="samen", name="samen"))


if __name__ == "__main__":
    main(*sys.argv[1:])
