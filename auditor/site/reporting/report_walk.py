"""What came of pressing a report control, asked from what the advertisements have in common."""

from auditor.site.site import Site
from auditor.site.template import Shared
from auditor.site.visit.report_walked import ReportWalk
from auditor.site.words.vocabulary import folded


def walk_by(site: Site, way: Shared) -> ReportWalk | None:
    """Return what was seen when what is called so was pressed on an advertisement, None where it was not."""
    walk = site.gathered.report_walk
    return walk if walk is not None and folded(walk.control) == folded(way.name) else None


def asks_account(site: Site, way: Shared) -> bool:
    """Whether a control was pressed and seen to ask for an account."""
    walk = walk_by(site, way)
    return walk is not None and walk.asks_account
