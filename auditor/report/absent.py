"""Tells a finding of absence: it rests on pages that were read whole, with nothing on them to point at."""

from auditor.finding import Basis, Finding, Status


def is_absence(finding: Finding) -> bool:
    """Whether the evidence is the pages themselves, so that an excerpt of it is only the heading of a page."""
    seen = finding.status is Status.NOT_MET and finding.basis is not Basis.ANSWERED
    return seen and not any(one.selector for one in finding.evidence)
