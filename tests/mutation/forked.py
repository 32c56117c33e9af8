"""Tries broken readers, each in a child of one process that has collected all tests: a plugin of pytest for `on_tests`."""

import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.mutation.mutants import Mutant

if TYPE_CHECKING:
    from tests.mutation.patched import Loaded

# Of the processor, so that a busy machine changes nothing.
SECONDS_A_TEST = 30
SECONDS = 20


class Forked:
    """Holds what is to be tried, and writes down what came of it."""

    def __init__(self, asked: Path) -> None:
        """Read what is to be tried."""
        everything = json.loads(asked.read_text(encoding="utf-8"))
        self.asked, self.workers = everything["mutants"], everything["workers"]
        self.deadline = time.time() + everything["seconds"]
        self.answers = Path(everything["answers"])

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the chosen tests for every mutant; stop when the time is over."""
        from tests.mutation.patched import Loaded  # noqa: PLC0415  (nothing of the package before it is collected)

        loaded = Loaded.now()
        items = {item.nodeid: item for item in session.items}
        running: dict[int, int] = {}
        for number, asked in enumerate(self.asked):
            if len(running) == self.workers:
                self._await_one(running)
            if time.time() > self.deadline:
                break
            child = os.fork()
            if child == 0:
                os._exit(_tried(session, loaded, asked, [items[name] for name in asked["tests"] if name in items]))
            running[child] = number
        while running:
            self._await_one(running)
        return True

    def _await_one(self, running: dict[int, int]) -> None:
        """Write down the answer of the first child that ends: 0 is a mutant that nothing noticed."""
        child, status = os.wait()
        with self.answers.open("a", encoding="utf-8") as file:
            file.write(f"{json.dumps([running.pop(child), status != 0])}\n")


def _tried(session: pytest.Session, loaded: "Loaded", asked: dict[str, Any], items: list[pytest.Item]) -> int:
    """Break, run tests until one fails, and return 1 when one does; what takes for ever is ended by a signal."""
    signal.setitimer(signal.ITIMER_PROF, SECONDS_A_TEST)
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, sys.stdout.fileno())
    os.dup2(quiet, sys.stderr.fileno())
    try:
        loaded.break_by(Path(asked["path"]), Mutant(int(asked["line"]), "", asked["source"]))
    except Exception:  # noqa: BLE001  (whatever happens at the import of a broken module, it would be noticed)
        return 1
    if asked["anew"]:
        for module in {one.module for one in items if isinstance(one, pytest.Function)}:
            for remembered in [value for value in vars(module).values() if hasattr(value, "cache_clear")]:
                remembered.cache_clear()
    for item, following in zip(items, [*items[1:], None], strict=False):
        signal.setitimer(signal.ITIMER_PROF, SECONDS_A_TEST)
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if session.testsfailed:
            return 1
        if time.process_time() > SECONDS:
            break
    return 0


def pytest_configure(config: pytest.Config) -> None:
    """Read what is asked."""
    config.pluginmanager.register(Forked(Path(os.environ["MUTATION_ASKED"])))
