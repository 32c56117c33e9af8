"""Runs chosen tests, in the order given, on a package of which one file is broken: a plugin of pytest for `tests.mutation`.

Nothing on disk changes: the broken source is handed out when its module is imported. Comes before anything of the package.
"""

import importlib.util
import json
import os
import resource
import signal
import sys
import time
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType

import pytest

# Of the processor, so that a busy machine changes nothing.
SECONDS_A_TEST = 60
MEMORY = 4 << 30


class BrokenLoader(SourceFileLoader):
    """Loads a module from a broken source."""

    def __init__(self, name: str, path: str, source: str) -> None:
        """Take the source in place of what the file holds."""
        super().__init__(name, path)
        self.source = source

    def get_code(self, fullname: str) -> CodeType:
        """Return the broken code, never what was compiled before."""
        return compile(self.source, self.get_filename(fullname), "exec", dont_inherit=True)


class BrokenFinder(MetaPathFinder):
    """Finds the one broken module."""

    def __init__(self, module: str, path: str, source: str) -> None:
        """Take which one."""
        self.module, self.path, self.source = module, path, source

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the broken one when it is asked for."""
        del path, target
        if fullname != self.module:
            return None
        loader = BrokenLoader(fullname, self.path, self.source)
        return importlib.util.spec_from_file_location(fullname, self.path, loader=loader)


class Chosen:
    """Keeps the chosen tests, and stops when the time is over."""

    def __init__(self, chosen: list[str], seconds: float) -> None:
        """Take the names of the tests in their order."""
        self.place = {name: number for number, name in enumerate(chosen)}
        self.over = time.process_time() + seconds

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Keep the chosen ones, in their order."""
        items[:] = sorted((one for one in items if one.nodeid in self.place), key=lambda one: self.place[one.nodeid])

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> bool | None:
        """Leave out what there is no time for; what takes for ever ends the run as a failure (SIGPROF kills it)."""
        del item
        signal.setitimer(signal.ITIMER_PROF, SECONDS_A_TEST)
        return True if time.process_time() > self.over else None


def pytest_configure(config: pytest.Config) -> None:
    """Read what is asked."""
    asked = json.loads(Path(os.environ["MUTATION_ASKED"]).read_text(encoding="utf-8"))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.setitimer(signal.ITIMER_PROF, SECONDS_A_TEST)
    sys.meta_path.insert(0, BrokenFinder(asked["module"], asked["path"], asked["source"]))
    config.pluginmanager.register(Chosen(asked["tests"], asked["seconds"]))
