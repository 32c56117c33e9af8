"""Lays an old audit beside the same snapshot judged anew: which findings changed, and what changed them."""

from enum import StrEnum

from msgspec import Struct

from auditor.audit import Audit
from auditor.finding import Finding, Status


class Cause(StrEnum):
    """What can make the same snapshot give another finding."""

    CHECK = "check"
    RULES = "rules"
    READING = "reading"
    PAGES = "pages"


class Change(Struct, frozen=True):
    """One requirement whose finding changed; None where one of the audits did not have the requirement.

    `decided` is False where the outcome stayed and only its wording, basis or evidence changed.
    """

    requirement: str
    before: Finding | None
    after: Finding | None
    causes: tuple[Cause, ...]

    @property
    def decided(self) -> bool:
        """Whether the outcome itself changed."""
        return _status(self.before) != _status(self.after)


def changes(before: Audit, after: Audit) -> tuple[Change, ...]:
    """Return every finding that changed: other outcomes first, then in the order of the new audit."""
    old = {finding.requirement: finding for finding in before.findings}
    new = {finding.requirement: finding for finding in after.findings}
    found = [
        Change(requirement, old.get(requirement), new.get(requirement), _causes(before, after, requirement, old, new))
        for requirement in dict.fromkeys([*new, *old])
        if old.get(requirement) != new.get(requirement)
    ]
    return tuple(sorted(found, key=lambda change: not change.decided))


def same_rules(before: Audit, after: Audit) -> bool:
    """Whether both were judged by the same files of rules, to the byte."""
    return before.rules.digest == after.rules.digest


def _causes(
    before: Audit, after: Audit, requirement: str, old: dict[str, Finding], new: dict[str, Finding]
) -> tuple[Cause, ...]:
    """Return what changed between the two that this finding hangs on, the nearest first.

    With the same rules over the same pages it was the reading: the program that makes facts of pages.
    """
    causes = []
    one, other = old.get(requirement), new.get(requirement)
    if one is not None and other is not None and one.check_version != other.check_version:
        causes.append(Cause.CHECK)
    if not same_rules(before, after):
        causes.append(Cause.RULES)
    if _pages(before) != _pages(after):
        causes.append(Cause.PAGES)
    if before.tool.version != after.tool.version or not causes:
        causes.append(Cause.READING)
    return tuple(causes)


def _pages(audit: Audit) -> frozenset[tuple[str, str]]:
    """Return the pages that were read, with their digests."""
    return frozenset((page.url, page.sha256) for page in audit.pages if page.trouble is None)


def _status(finding: Finding | None) -> Status | None:
    """Return the outcome, None where there is no finding."""
    return finding.status if finding is not None else None
