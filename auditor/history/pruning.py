"""Removes what was kept long enough, for good."""

from contextlib import suppress

from sqlalchemy import Connection, delete, select, text
from sqlalchemy.exc import OperationalError

from auditor.history.schema import AUDIT, PLATFORM, RECORD


def prune(connection: Connection, before: str) -> int:
    """Remove the audits seen before a moment, and platforms of which nothing is left."""
    old = select(AUDIT.c.id).where(AUDIT.c.observed_at < before)
    if connection.dialect.name == "sqlite":
        connection.execute(text("PRAGMA secure_delete = ON"))
    connection.execute(delete(RECORD).where(RECORD.c.audit_id.in_(old)))
    removed = connection.execute(delete(AUDIT).where(AUDIT.c.observed_at < before)).rowcount
    connection.execute(delete(PLATFORM).where(PLATFORM.c.id.not_in(select(AUDIT.c.platform_id))))
    return removed


def shrink(connection: Connection) -> None:
    """Give the room back to the disk; what was removed was overwritten already, so who is in the way may be."""
    if connection.dialect.name != "sqlite":
        return
    with suppress(OperationalError):
        connection.execute(text("VACUUM"))
        connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
    connection.rollback()
