"""A history: audits kept over time in one file or database, added whole or not at all, and asked in short."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Self

import msgspec
from sqlalchemy import Connection, select

from auditor.audit import Audit
from auditor.history import adding, asking, pruning
from auditor.history.connection import PATIENCE, engine_of, reading, writing
from auditor.history.faults import not_there, worded
from auditor.history.kept import Added, KeptAudit, KeptPlatform, Listed, MatrixRow, Spread
from auditor.history.place import Place, place_of
from auditor.history.schema import REQUIREMENT
from auditor.history.upgrade import HEAD, MIGRATIONS, revision_of, upgrade

Places = Mapping[str, int]


class History(msgspec.Struct):
    """An opened history, to be used in a ``with``; every question raises UsageError with what is wrong with it.

    Every answer is in a fixed order: platforms by name and address, audits and months oldest first.
    """

    place: Place
    connection: Connection

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file or the server."""
        self.connection.close()

    def add(self, audit: Audit) -> Added:
        """Keep an audit; one that is there already stays one."""
        with worded(self.place), writing(self.connection):
            return adding.add(self.connection, audit)

    def platforms(self) -> tuple[Listed, ...]:
        """Return the platforms."""
        with worded(self.place), reading(self.connection):
            return asking.platforms(self.connection)

    def platform(self, named: str) -> KeptPlatform:
        """Return the platform of an address or a name; raises UsageError where there is none, or several."""
        return asking.chosen(self.platforms(), named, self.place)

    def requirements(self) -> tuple[str, ...]:
        """Return every requirement that any audit had, in the order in which they came."""
        with worded(self.place), reading(self.connection):
            return tuple(self._places())

    def matrix(self) -> tuple[MatrixRow, ...]:
        """Return every platform with its last audit and the one of the visit before."""
        with worded(self.place), reading(self.connection):
            return asking.matrix(self.connection, self._places())

    def course(self, platform: KeptPlatform) -> tuple[KeptAudit, ...]:
        """Return the audits of a platform, of each visit the newest judgement."""
        with worded(self.place), reading(self.connection):
            return asking.course(self.connection, platform, self._places())

    def spread(self, requirement: str) -> tuple[Spread, ...]:
        """Return how a requirement spreads over the platforms, month by month; nothing for an unknown one."""
        with worded(self.place), reading(self.connection):
            places = {one: place for one, place in self._places().items() if one == requirement}
            return asking.spreads(self.connection, places).get(requirement, ())

    def spreads(self) -> Mapping[str, tuple[Spread, ...]]:
        """Return the same for every requirement."""
        with worded(self.place), reading(self.connection):
            return asking.spreads(self.connection, self._places())

    def at(self, platform: KeptPlatform, day: str) -> KeptAudit:
        """Return the last audit of a platform seen on a day (`2026-11-24`) or before; raises UsageError without one."""
        return asking.at(self.course(platform), platform, day)

    def record(self, audit: int) -> Audit:
        """Return a whole record by its number."""
        with worded(self.place), reading(self.connection):
            return asking.record(self.connection, audit)

    def prune(self, before: str) -> int:
        """Remove every audit seen before a moment (ISO 8601, UTC), for good; return how many."""
        with worded(self.place):
            with writing(self.connection):
                removed = pruning.prune(self.connection, before)
            pruning.shrink(self.connection)
        return removed

    def _places(self) -> Places:
        """Return where in a line of letters each requirement stands."""
        rows = self.connection.execute(select(REQUIREMENT.c.id, REQUIREMENT.c.place).order_by(REQUIREMENT.c.place))
        return MappingProxyType({row.id: row.place for row in rows})


def open_history(
    given: str, *, create: bool = False, patience: float = PATIENCE, migrations: Path = MIGRATIONS
) -> History:
    """Open the history in a file or at an address, with its tables brought up to date.

    Raises UsageError where it cannot be: locked, damaged, of something else, of a newer program, no server; and where
    there is none, unless it may be made (`create`).
    """
    place = place_of(given)
    with worded(place):
        connection = engine_of(place, create=create, patience=patience).connect()
        try:
            _bring_up_to_date(connection, place, migrations, create=create)
        except BaseException:
            connection.close()
            raise
    return History(place, connection)


def _bring_up_to_date(connection: Connection, place: Place, migrations: Path, *, create: bool) -> None:
    """Make or change the tables where that is needed."""
    with reading(connection):
        found = revision_of(connection, place)
    if found is None and not create:
        raise not_there(place)
    if found != HEAD or migrations != MIGRATIONS:
        with writing(connection):
            upgrade(connection, place, migrations)
