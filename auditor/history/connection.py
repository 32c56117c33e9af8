"""Opens the database of a history, and holds a reading or a writing to one whole."""

import importlib.util
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.pool import NullPool

from auditor.history import faults
from auditor.history.place import Place

PATIENCE = 20.0
# Any number, as long as it is ours: writers to one PostgreSQL database go one after the other, as in SQLite.
_WRITERS = 7_140_046


def engine_of(place: Place, *, create: bool, patience: float = PATIENCE) -> Engine:
    """Return how to reach the database; a file that is not there is made only where `create` says so.

    `patience` is how many seconds to wait for who is writing. Raises UsageError without the driver of PostgreSQL, and
    where there is no file to read.
    """
    if place.file is not None:
        if not create and not place.file.is_file():
            raise faults.not_there(place)
        return _of_file(place, create=create, patience=patience)
    if importlib.util.find_spec("psycopg") is None:
        raise faults.no_driver()
    settings = {"connect_timeout": 10, "options": f"-c lock_timeout={int(patience * 1000)}"}
    return create_engine(place.address or "", poolclass=NullPool, connect_args=settings)


@contextmanager
def reading(connection: Connection) -> Iterator[None]:
    """Let everything that is read be of one moment."""
    if connection.dialect.name == "sqlite":
        connection.execute(text("BEGIN"))
    try:
        yield
    finally:
        connection.rollback()


@contextmanager
def writing(connection: Connection) -> Iterator[None]:
    """Let everything be written or nothing, and by one writer at a time."""
    try:
        if connection.dialect.name == "sqlite":
            connection.execute(text("BEGIN IMMEDIATE"))
        else:
            connection.execute(text("SELECT pg_advisory_xact_lock(:ours)"), {"ours": _WRITERS})
        yield
        connection.commit()
    except BaseException:
        connection.rollback()
        raise


def _of_file(place: Place, *, create: bool, patience: float) -> Engine:
    """Return an engine for a file, in which every transaction is begun by us."""

    def connect() -> sqlite3.Connection:
        mode = "rwc" if create else "rw"
        opened = sqlite3.connect(
            f"file:{quote(str(place.file))}?mode={mode}", uri=True, timeout=patience, isolation_level=None
        )
        _set_up(opened)
        return opened

    return create_engine("sqlite://", creator=connect, poolclass=NullPool)


def _set_up(opened: sqlite3.Connection) -> None:
    """Let readers and a writer go together, and hold what is written to be on the disk."""
    opened.execute("PRAGMA foreign_keys = ON")
    opened.execute("PRAGMA synchronous = FULL")
    # Where another process is at it, or the disk may only be read, the older way of SQLite is as safe. What is really
    # wrong shows at the first question.
    with suppress(sqlite3.OperationalError):
        opened.execute("PRAGMA journal_mode = WAL")
