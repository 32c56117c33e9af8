"""What a check of all platforms comes to, and the exit code that says so."""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct, field

from auditor.audit import Audit, Rules
from auditor.policy.baseline import Accepted, Weighed
from auditor.policy.policy import Policy
from auditor.requirements import Text

KEPT, BREACHED, INCONCLUSIVE = 0, 1, 3


class Result(Struct, frozen=True, kw_only=True):
    """One snapshot of one platform; without an audit, `doubts` says why it could not be judged.

    `files` tells of a snapshot that is a folder by which file, as written in the settings, a page is kept in it.
    """

    platform: str
    snapshot: str
    policy: Policy
    audit: Audit | None
    breaches: tuple[Weighed, ...] = ()
    doubts: tuple[Text, ...] = ()
    files: dict[str, str] = field(default_factory=dict)

    @property
    def counting(self) -> tuple[Weighed, ...]:
        """The breaches that break the policy."""
        return tuple(one for one in self.breaches if one.counts)

    @property
    def accepted(self) -> tuple[Weighed, ...]:
        """The breaches that the baseline accepts."""
        return tuple(one for one in self.breaches if not one.counts)

    def file_of(self, page: str) -> str:
        """Return the file in which a page is kept: of its own in a folder, else that of the whole snapshot."""
        home = self.audit.platform.url if self.audit is not None else ""
        return self.files.get(page) or self.files.get(home) or self.snapshot

    @property
    def exit_code(self) -> int:
        """A breach was seen whatever else was not, so it goes before doubt."""
        if self.counting:
            return BREACHED
        return INCONCLUSIVE if self.doubts else KEPT


class Outcome(Struct, frozen=True, kw_only=True):
    """All results in the order of the settings, and the entries of the baseline that match nothing any more."""

    results: tuple[Result, ...]
    stale: tuple[Accepted, ...]
    rules: Rules
    version: str
    today: date

    @property
    def exit_code(self) -> int:
        """Return 0 kept, 1 breached, 3 inconclusive."""
        codes = {result.exit_code for result in self.results}
        return next((code for code in (BREACHED, INCONCLUSIVE) if code in codes), KEPT)

    @property
    def counting(self) -> Iterator[Weighed]:
        """Every breach that breaks the policy."""
        return (one for result in self.results for one in result.counting)
