"""One browser for all tests of a file: it takes longer to start than to show a page."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.showing import Showing, showing


@pytest.fixture(scope="module")
def shown(chromium: Path) -> Iterator[Showing]:
    """Yield a room."""
    with showing(chromium) as room:
        yield room
