"""Whether a gate kept the visit out, so that what stands behind it was not seen."""

from typing import TYPE_CHECKING

from auditor.site.gate.gate_kind import GateKind
from auditor.site.kinds.page_kind import PageKind

if TYPE_CHECKING:
    from auditor.site.site import Site

# What these ask is never given.
NEVER_PASSED = frozenset({GateKind.BIRTH_DATE, GateKind.ESTIMATION, GateKind.THIRD_PARTY, GateKind.UNCLEAR})
# What a gate links to because it must; that it is open tells nothing of what is within.
BESIDE_A_GATE = frozenset({PageKind.GATE, PageKind.TERMS, PageKind.PRIVACY, PageKind.COOKIES})
# So many other pages and more were found without passing the gate.
ENOUGH = 3


def is_kept_out(site: "Site") -> bool:
    """Whether a gate that asks more than a declaration stood before the platform and next to nothing else was read."""
    if site.kind_of(site.entry) is not PageKind.GATE or site.gate.kind not in NEVER_PASSED:
        return False
    return sum(site.kind_of(page) not in BESIDE_A_GATE for page in site.own_pages) < ENOUGH
