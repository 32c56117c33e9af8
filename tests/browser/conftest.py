"""One browser for all tests of a file: it takes longer to start than to show a page."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.showing import Showing, showing
from tests.machine_parts import part


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Say of every test here that asks for Chromium that it needs it."""
    for item in items:
        if "chromium" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.needs("chromium"))


@pytest.fixture(scope="session")
def chromium() -> Path:
    """Return where Chromium is."""
    return part("chromium")


@pytest.fixture(scope="module")
def shown(chromium: Path) -> Iterator[Showing]:
    """Yield a room."""
    with showing(chromium) as room:
        yield room
