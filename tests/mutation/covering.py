"""Writes down which test runs which lines of the readers: a plugin of pytest for `tests.mutation.coverage_map`.

What a reader remembers of a text is forgotten before every test: else only the first test with a text would seem to read it.
"""

import functools
import os
import sys
from collections.abc import Iterator

import coverage
import pytest

ROOMS = ("auditor/site/*", "auditor/gather/*")


class Covering:
    """Measures one test after the other."""

    def __init__(self, written: str) -> None:
        """Start to measure, for a file to write."""
        self.measured = coverage.Coverage(data_file=written, config_file=False, include=ROOMS)
        self.measured.start()
        self.failed: set[str] = set()

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Write the lines of a test by its name."""
        for remembered in _memories():
            remembered.cache_clear()
        self.measured.switch_context(item.nodeid)
        yield
        self.measured.switch_context("")

    def pytest_sessionfinish(self) -> None:
        """Keep all of it."""
        self.measured.stop()
        self.measured.save()


def _memories() -> list["functools._lru_cache_wrapper[object]"]:
    """Return everything in the readers that remembers an answer."""
    return [
        value
        for name, module in list(sys.modules.items())
        if name.startswith(("auditor.site.", "auditor.gather."))
        for value in vars(module).values()
        if isinstance(value, functools._lru_cache_wrapper)
    ]


def pytest_configure(config: pytest.Config) -> None:
    """Start to measure."""
    config.pluginmanager.register(Covering(os.environ["MUTATION_MAP"]))
