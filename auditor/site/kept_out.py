"""Whether a gate kept the visit out, so that what stands behind it was not seen."""

from typing import TYPE_CHECKING

from auditor.site.gate.gate_kind import GateKind
from auditor.site.kinds.page_kind import PageKind

if TYPE_CHECKING:
    from auditor.site.site import Site

# What these ask is never given.
NEVER_PASSED = frozenset({GateKind.BIRTH_DATE, GateKind.ESTIMATION, GateKind.THIRD_PARTY, GateKind.UNCLEAR})
# So many pages and more were found without passing the gate.
ENOUGH = 3


def is_kept_out(site: "Site") -> bool:
    """Whether a gate that asks more than a declaration stood before the platform and next to nothing else was read."""
    behind = [page for page in site.own_pages if site.kind_of(page) is not PageKind.GATE]
    return len(behind) < ENOUGH and site.kind_of(site.entry) is PageKind.GATE and site.gate.kind in NEVER_PASSED
