"""Brings the tables of a history to what this program knows, by the changes in `migrations/`."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, inspect, text

from auditor.history import faults
from auditor.history.place import Place

HEAD = "0002"
MIGRATIONS = Path(__file__).parent / "migrations"
_VERSIONS = "alembic_version"


def revision_of(connection: Connection, place: Place) -> str | None:
    """Return at which change the tables are, None for an empty database; raises UsageError for one of others."""
    tables = inspect(connection).get_table_names()
    if _VERSIONS not in tables:
        if tables:
            raise faults.of_something_else(place)
        return None
    found: str | None = connection.execute(text(f"SELECT version_num FROM {_VERSIONS}")).scalar()  # noqa: S608 - a name of ours
    return found


def upgrade(connection: Connection, place: Place, migrations: Path = MIGRATIONS) -> None:
    """Carry out every change that is not there yet, within the caller's transaction.

    Raises UsageError for tables of a later program, which stay as they are.
    """
    # Alembic costs a tenth of a second, and is needed once in the life of a history.
    from alembic.config import Config  # noqa: PLC0415
    from alembic.runtime.environment import EnvironmentContext  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    script = ScriptDirectory(str(migrations))
    found = revision_of(connection, place)
    if found is not None and found not in {change.revision for change in script.walk_revisions()}:
        raise faults.too_new(place)

    def changes(revision: Any, _context: Any) -> Any:
        return script._upgrade_revs("head", revision)  # noqa: SLF001 - what `alembic upgrade` itself calls

    with EnvironmentContext(Config(), script, fn=changes) as environment:
        environment.configure(connection=connection, transactional_ddl=True)
        environment.run_migrations()
