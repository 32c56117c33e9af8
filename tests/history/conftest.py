"""Where the histories of the tests are: in a file, and on a real PostgreSQL server."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.postgresql import Server, server


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    """Run a server for all tests."""
    with server() as running:
        yield running


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.needs("postgresql"))])
def anywhere(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Name a history that is not there yet, of either kind."""
    if request.param == "sqlite":
        return str(tmp_path / "history.sqlite")
    running: Server = request.getfixturevalue("postgresql")
    return running.database()
