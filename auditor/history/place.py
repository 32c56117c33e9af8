"""Where a history is kept: a file (SQLite) or the address of a database (PostgreSQL), and how it is shown."""

from pathlib import Path

import msgspec
from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from auditor.errors import UsageError
from auditor.history import DEFAULT_FILE

_POSTGRESQL = ("postgresql", "postgres", "postgresql+psycopg")


class Place(msgspec.Struct, frozen=True):
    """One of the two is there: the file, or the address, which may hold a password."""

    file: Path | None
    address: URL | None

    @property
    def shown(self) -> str:
        """The place as it may be printed: never with a password."""
        if self.address is None:
            return str(self.file)
        return self.address.set(drivername="postgresql").render_as_string(hide_password=True)


def place_of(given: str) -> Place:
    """Return the place that a person gave; raises UsageError for what can be neither."""
    text = given.strip()
    scheme, colon, rest = text.partition("://")
    if not colon:
        return Place(_file(text), None)
    if scheme == "sqlite":
        return Place(_file(rest.removeprefix("/")), None)
    try:
        address = make_url(text)
    except (ArgumentError, ValueError):
        address = None
    if scheme not in _POSTGRESQL or address is None or not address.database:
        # What was given may hold a password, so it is not repeated.
        raise UsageError(
            nl=f"Een geschiedenis staat in een bestand (bijvoorbeeld {DEFAULT_FILE}) of in een PostgreSQL-database"
            f" (postgresql://gebruiker@host/naam); een adres met {scheme}:// zonder zo'n naam past daar niet bij.",
            en=f"A history stands in a file (for instance {DEFAULT_FILE}) or in a PostgreSQL database"
            f" (postgresql://user@host/name); an address with {scheme}:// without such a name is neither.",
        )
    return Place(None, address.set(drivername="postgresql+psycopg"))


def _file(text: str) -> Path:
    """Return the file; raises UsageError for a folder, and for what is plainly another kind of file."""
    path = Path(text).expanduser()
    if not text or path.is_dir():
        raise UsageError(
            nl=f"{text or '(niets)'} is een map; noem het bestand van de geschiedenis, bijvoorbeeld {DEFAULT_FILE}.",
            en=f"{text or '(nothing)'} is a folder; name the file of the history, for instance {DEFAULT_FILE}.",
        )
    return path
